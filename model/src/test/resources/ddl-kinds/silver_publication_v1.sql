CREATE TABLE IF NOT EXISTS delta.`<lake>/silver_publication_v1` (
  procedure string NOT NULL COMMENT 'National procedure code, without local suffix',
  unit string NOT NULL COMMENT 'Code of the unit that must publish',
  decision string NOT NULL COMMENT 'Number of the decision that announces the procedure',
  decide_by date COMMENT 'Last day for the decision: working days before the legal base takes effect',
  decided_on date COMMENT 'Day of the decision; missing while it is due',
  due_on date COMMENT 'Last day for publication',
  published_on date COMMENT 'Day of publication; missing while it is due',
  complete boolean COMMENT 'Whether every part that Điều 8 khoản 2 Nghị định 63/2010/NĐ-CP asks for is published',
  faults array<struct<field:string,code:string,detail:string>> NOT NULL COMMENT 'Warnings about the record',
  event_at timestamp_ntz COMMENT 'Latest date that orders the records',
  extracted_at timestamp_ntz COMMENT 'Earliest extraction in which this content was seen',
  key_hash binary NOT NULL COMMENT 'SHA-256 of procedure, unit, decision',
  record_hash binary NOT NULL COMMENT 'SHA-256 of the kept fields',
  source string NOT NULL COMMENT 'Source id of the record',
  file_hash string NOT NULL COMMENT 'SHA-256 of the file content, hex',
  record_no bigint NOT NULL COMMENT 'Position of the record in its file, from 1'
)
USING delta
COMMENT 'The newest record of every fact: Publication of one procedure by one decision'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'procedure,unit,decision', 'delta.enableChangeDataFeed' = 'true', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
