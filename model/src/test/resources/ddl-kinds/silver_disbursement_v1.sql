CREATE TABLE IF NOT EXISTS delta.`<lake>/silver_disbursement_v1` (
  unit string NOT NULL COMMENT 'Code of the unit',
  from_day date NOT NULL COMMENT 'First day of the period',
  to_day date NOT NULL COMMENT 'Last day of the period',
  scheme string COMMENT 'Scheme of the period: calendar, report, 21-20, week, custom',
  reported_on date COMMENT 'Day of the report',
  planned bigint NOT NULL COMMENT 'Plan in dong',
  disbursed bigint NOT NULL COMMENT 'Disbursed in dong; may exceed the plan',
  faults array<struct<field:string,code:string,detail:string>> NOT NULL COMMENT 'Warnings about the record',
  event_at timestamp_ntz COMMENT 'Latest date that orders the records',
  extracted_at timestamp_ntz COMMENT 'Earliest extraction in which this content was seen',
  key_hash binary NOT NULL COMMENT 'SHA-256 of unit, from-day, to-day',
  record_hash binary NOT NULL COMMENT 'SHA-256 of the kept fields',
  source string NOT NULL COMMENT 'Source id of the record',
  file_hash string NOT NULL COMMENT 'SHA-256 of the file content, hex',
  record_no bigint NOT NULL COMMENT 'Position of the record in its file, from 1'
)
USING delta
COMMENT 'The newest record of every fact: Planned and disbursed public investment of a unit, over one period'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'unit,from_day,to_day', 'delta.enableChangeDataFeed' = 'true', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
