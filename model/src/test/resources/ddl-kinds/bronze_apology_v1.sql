CREATE TABLE IF NOT EXISTS delta.`<lake>/bronze_apology_v1` (
  load_id bigint NOT NULL COMMENT 'Number of the load',
  source string NOT NULL COMMENT 'Source id of the record',
  file_hash string NOT NULL COMMENT 'SHA-256 of the file content, hex',
  record_no bigint NOT NULL COMMENT 'Position of the record in its file, from 1',
  quarantined boolean NOT NULL COMMENT 'Whether a fault keeps the record out of silver',
  faults array<struct<field:string,code:string,detail:string>> NOT NULL COMMENT 'Every fault and warning of the record',
  extracted_at timestamp_ntz COMMENT 'When the file left its source, where its name tells',
  event_at timestamp_ntz COMMENT 'Latest date that orders the records',
  record_hash binary NOT NULL COMMENT 'SHA-256 of the kept fields',
  key_hash binary COMMENT 'SHA-256 of dossier, slip; missing in quarantine',
  dossier string COMMENT 'Dossier code',
  unit string COMMENT 'Code of the unit that apologises',
  slip string COMMENT 'Number of the slip (số phiếu)',
  sent_at timestamp_ntz COMMENT 'Sent to the applicant; midnight means the whole day',
  old_due_at timestamp_ntz COMMENT 'Due date before; midnight means the whole day',
  new_due_at timestamp_ntz COMMENT 'Due date promised; midnight means the whole day',
  reason string COMMENT 'Group of reasons for the delay (form II.07)',
  times bigint COMMENT 'How often the dossier was rescheduled, this time included'
)
USING delta
COMMENT 'Every record of this kind: One apology slip of a dossier, with the due date before and after'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'load_id', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
