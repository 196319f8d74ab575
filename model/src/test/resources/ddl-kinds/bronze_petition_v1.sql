CREATE TABLE IF NOT EXISTS delta.`<lake>/bronze_petition_v1` (
  load_id bigint NOT NULL COMMENT 'Number of the load',
  source string NOT NULL COMMENT 'Source id of the record',
  file_hash string NOT NULL COMMENT 'SHA-256 of the file content, hex',
  record_no bigint NOT NULL COMMENT 'Position of the record in its file, from 1',
  quarantined boolean NOT NULL COMMENT 'Whether a fault keeps the record out of silver',
  faults array<struct<field:string,code:string,detail:string>> NOT NULL COMMENT 'Every fault and warning of the record',
  extracted_at timestamp_ntz COMMENT 'When the file left its source, where its name tells',
  event_at timestamp_ntz COMMENT 'Latest date that orders the records',
  record_hash binary NOT NULL COMMENT 'SHA-256 of the kept fields',
  key_hash binary COMMENT 'SHA-256 of petition; missing in quarantine',
  petition string COMMENT 'Code of the petition',
  unit string COMMENT 'Code of the unit that must answer',
  dossier string COMMENT 'Dossier that it is about, where it names one',
  received_at timestamp_ntz COMMENT 'Received',
  due_at timestamp_ntz COMMENT 'Due; midnight means the whole day',
  answered_at timestamp_ntz COMMENT 'Answered',
  published_at timestamp_ntz COMMENT 'Answer published',
  level string COMMENT 'Level that must answer',
  status string COMMENT 'State of the petition',
  rating string COMMENT 'What the sender said of the answer; none where the sender said nothing',
  repeated boolean COMMENT 'Whether the sender had to send it again'
)
USING delta
COMMENT 'Every record of this kind: One petition about administrative rules or their handling (PAKN), without its text'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'load_id', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
