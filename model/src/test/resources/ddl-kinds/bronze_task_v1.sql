CREATE TABLE IF NOT EXISTS delta.`<lake>/bronze_task_v1` (
  load_id bigint NOT NULL COMMENT 'Number of the load',
  source string NOT NULL COMMENT 'Source id of the record',
  file_hash string NOT NULL COMMENT 'SHA-256 of the file content, hex',
  record_no bigint NOT NULL COMMENT 'Position of the record in its file, from 1',
  quarantined boolean NOT NULL COMMENT 'Whether a fault keeps the record out of silver',
  faults array<struct<field:string,code:string,detail:string>> NOT NULL COMMENT 'Every fault and warning of the record',
  extracted_at timestamp_ntz COMMENT 'When the file left its source, where its name tells',
  event_at timestamp_ntz COMMENT 'Latest date that orders the records',
  record_hash binary NOT NULL COMMENT 'SHA-256 of the kept fields',
  key_hash binary COMMENT 'SHA-256 of unit, from-day, to-day; missing in quarantine',
  unit string COMMENT 'Code of the unit',
  from_day date COMMENT 'First day of the period',
  to_day date COMMENT 'Last day of the period',
  scheme string COMMENT 'Scheme of the period: calendar, report, 21-20, week, custom',
  reported_on date COMMENT 'Day of the report',
  assigned bigint COMMENT 'Tasks assigned',
  done_on_time bigint COMMENT 'Done on time',
  done_late bigint COMMENT 'Done late',
  not_due bigint COMMENT 'Open, not due',
  overdue bigint COMMENT 'Open, overdue'
)
USING delta
COMMENT 'Every record of this kind: Tasks assigned to a unit and how many were done, over one period'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'load_id', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
