CREATE TABLE IF NOT EXISTS delta.`<lake>/silver_petition_v1` (
  petition string NOT NULL COMMENT 'Code of the petition',
  unit string NOT NULL COMMENT 'Code of the unit that must answer',
  dossier string COMMENT 'Dossier that it is about, where it names one',
  received_at timestamp_ntz NOT NULL COMMENT 'Received',
  due_at timestamp_ntz COMMENT 'Due; midnight means the whole day',
  answered_at timestamp_ntz COMMENT 'Answered',
  published_at timestamp_ntz COMMENT 'Answer published',
  level string COMMENT 'Level that must answer',
  status string NOT NULL COMMENT 'State of the petition',
  rating string COMMENT 'What the sender said of the answer; none where the sender said nothing',
  repeated boolean COMMENT 'Whether the sender had to send it again',
  faults array<struct<field:string,code:string,detail:string>> NOT NULL COMMENT 'Warnings about the record',
  event_at timestamp_ntz COMMENT 'Latest date that orders the records',
  extracted_at timestamp_ntz COMMENT 'Earliest extraction in which this content was seen',
  key_hash binary NOT NULL COMMENT 'SHA-256 of petition',
  record_hash binary NOT NULL COMMENT 'SHA-256 of the kept fields',
  source string NOT NULL COMMENT 'Source id of the record',
  file_hash string NOT NULL COMMENT 'SHA-256 of the file content, hex',
  record_no bigint NOT NULL COMMENT 'Position of the record in its file, from 1'
)
USING delta
COMMENT 'The newest record of every fact: One petition about administrative rules or their handling (PAKN), without its text'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'petition', 'delta.enableChangeDataFeed' = 'true', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
