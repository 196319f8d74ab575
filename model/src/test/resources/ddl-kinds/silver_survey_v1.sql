CREATE TABLE IF NOT EXISTS delta.`<lake>/silver_survey_v1` (
  slip string NOT NULL COMMENT 'Number of the slip',
  dossier string COMMENT 'Dossier that was asked about, where the slip tells',
  unit string NOT NULL COMMENT 'Code of the unit that was judged',
  answered_on date NOT NULL COMMENT 'Day of the answer',
  score decimal(18,4) COMMENT 'Mean score as the source gives it',
  very_satisfied bigint COMMENT 'Answers ''rất hài lòng''',
  satisfied bigint COMMENT 'Answers ''hài lòng''',
  neutral bigint COMMENT 'Answers ''bình thường''',
  dissatisfied bigint COMMENT 'Answers ''không hài lòng''',
  faults array<struct<field:string,code:string,detail:string>> NOT NULL COMMENT 'Warnings about the record',
  event_at timestamp_ntz COMMENT 'Latest date that orders the records',
  extracted_at timestamp_ntz COMMENT 'Earliest extraction in which this content was seen',
  key_hash binary NOT NULL COMMENT 'SHA-256 of unit, slip',
  record_hash binary NOT NULL COMMENT 'SHA-256 of the kept fields',
  source string NOT NULL COMMENT 'Source id of the record',
  file_hash string NOT NULL COMMENT 'SHA-256 of the file content, hex',
  record_no bigint NOT NULL COMMENT 'Position of the record in its file, from 1'
)
USING delta
COMMENT 'The newest record of every fact: Answers of one satisfaction survey slip, or of all slips of a unit and day counted together'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'unit,slip', 'delta.enableChangeDataFeed' = 'true', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
