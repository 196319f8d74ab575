CREATE TABLE IF NOT EXISTS delta.`<lake>/file_load_v1` (
  load_id bigint NOT NULL COMMENT 'Number of the load',
  source string NOT NULL COMMENT 'Source id',
  file_hash string NOT NULL COMMENT 'SHA-256 of the content, hex',
  file_name string NOT NULL COMMENT 'Name of the file without folders',
  bytes bigint NOT NULL COMMENT 'Size of the content',
  extracted_at timestamp_ntz COMMENT 'When the file left its source',
  records_in bigint NOT NULL COMMENT 'Records in the file',
  accepted bigint NOT NULL COMMENT 'Records that became the newest state of their dossier',
  duplicate bigint NOT NULL COMMENT 'Records whose content was known',
  superseded bigint NOT NULL COMMENT 'Records older than a known state',
  quarantined bigint NOT NULL COMMENT 'Records kept out for a fault',
  simulated boolean NOT NULL COMMENT 'Whether any dossier is invented',
  encoding string COMMENT 'Encoding of the text; missing where the format fixes it',
  unknown_columns bigint NOT NULL COMMENT 'Columns or members that are not declared and were dropped',
  passed_over bigint NOT NULL COMMENT 'Rows that are no records, such as totals and blank lines',
  passed_over_reasons string NOT NULL COMMENT 'Those rows by reason',
  quality array<struct<unit:string,measure:string,records:bigint>> NOT NULL COMMENT 'Records by unit and measure: records, quarantined, complete, and the id of each rule broken',
  loaded_at timestamp NOT NULL COMMENT 'When the load was acknowledged',
  watermark string COMMENT 'Database sources: how far the extraction went, column and value; missing for files'
)
USING delta
COMMENT 'One row per file content loaded: the acknowledgement of a load'
TBLPROPERTIES ('delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
