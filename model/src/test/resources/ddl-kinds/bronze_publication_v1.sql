CREATE TABLE IF NOT EXISTS delta.`<lake>/bronze_publication_v1` (
  load_id bigint NOT NULL COMMENT 'Number of the load',
  source string NOT NULL COMMENT 'Source id of the record',
  file_hash string NOT NULL COMMENT 'SHA-256 of the file content, hex',
  record_no bigint NOT NULL COMMENT 'Position of the record in its file, from 1',
  quarantined boolean NOT NULL COMMENT 'Whether a fault keeps the record out of silver',
  faults array<struct<field:string,code:string,detail:string>> NOT NULL COMMENT 'Every fault and warning of the record',
  extracted_at timestamp_ntz COMMENT 'When the file left its source, where its name tells',
  event_at timestamp_ntz COMMENT 'Latest date that orders the records',
  record_hash binary NOT NULL COMMENT 'SHA-256 of the kept fields',
  key_hash binary COMMENT 'SHA-256 of procedure, unit, decision; missing in quarantine',
  procedure string COMMENT 'National procedure code, without local suffix',
  unit string COMMENT 'Code of the unit that must publish',
  decision string COMMENT 'Number of the decision that announces the procedure',
  decide_by date COMMENT 'Last day for the decision: working days before the legal base takes effect',
  decided_on date COMMENT 'Day of the decision; missing while it is due',
  due_on date COMMENT 'Last day for publication',
  published_on date COMMENT 'Day of publication; missing while it is due',
  complete boolean COMMENT 'Whether every part that Điều 8 khoản 2 Nghị định 63/2010/NĐ-CP asks for is published'
)
USING delta
COMMENT 'Every record of this kind: Publication of one procedure by one decision'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'load_id', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
