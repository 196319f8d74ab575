CREATE TABLE IF NOT EXISTS delta.`<lake>/bronze_survey_v1` (
  load_id bigint NOT NULL COMMENT 'Number of the load',
  source string NOT NULL COMMENT 'Source id of the record',
  file_hash string NOT NULL COMMENT 'SHA-256 of the file content, hex',
  record_no bigint NOT NULL COMMENT 'Position of the record in its file, from 1',
  quarantined boolean NOT NULL COMMENT 'Whether a fault keeps the record out of silver',
  faults array<struct<field:string,code:string,detail:string>> NOT NULL COMMENT 'Every fault and warning of the record',
  extracted_at timestamp_ntz COMMENT 'When the file left its source, where its name tells',
  event_at timestamp_ntz COMMENT 'Latest date that orders the records',
  record_hash binary NOT NULL COMMENT 'SHA-256 of the kept fields',
  key_hash binary COMMENT 'SHA-256 of unit, slip; missing in quarantine',
  slip string COMMENT 'Number of the slip',
  dossier string COMMENT 'Dossier that was asked about, where the slip tells',
  unit string COMMENT 'Code of the unit that was judged',
  answered_on date COMMENT 'Day of the answer',
  score decimal(18,4) COMMENT 'Mean score as the source gives it',
  very_satisfied bigint COMMENT 'Answers ''rất hài lòng''',
  satisfied bigint COMMENT 'Answers ''hài lòng''',
  neutral bigint COMMENT 'Answers ''bình thường''',
  dissatisfied bigint COMMENT 'Answers ''không hài lòng'''
)
USING delta
COMMENT 'Every record of this kind: Answers of one satisfaction survey slip, or of all slips of a unit and day counted together'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'load_id', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
