CREATE TABLE IF NOT EXISTS delta.`<lake>/silver_apology_v1` (
  dossier string NOT NULL COMMENT 'Dossier code',
  unit string NOT NULL COMMENT 'Code of the unit that apologises',
  slip string NOT NULL COMMENT 'Number of the slip (số phiếu)',
  sent_at timestamp_ntz NOT NULL COMMENT 'Sent to the applicant; midnight means the whole day',
  old_due_at timestamp_ntz NOT NULL COMMENT 'Due date before; midnight means the whole day',
  new_due_at timestamp_ntz NOT NULL COMMENT 'Due date promised; midnight means the whole day',
  reason string COMMENT 'Group of reasons for the delay (form II.07)',
  times bigint COMMENT 'How often the dossier was rescheduled, this time included',
  faults array<struct<field:string,code:string,detail:string>> NOT NULL COMMENT 'Warnings about the record',
  event_at timestamp_ntz COMMENT 'Latest date that orders the records',
  extracted_at timestamp_ntz COMMENT 'Earliest extraction in which this content was seen',
  key_hash binary NOT NULL COMMENT 'SHA-256 of dossier, slip',
  record_hash binary NOT NULL COMMENT 'SHA-256 of the kept fields',
  source string NOT NULL COMMENT 'Source id of the record',
  file_hash string NOT NULL COMMENT 'SHA-256 of the file content, hex',
  record_no bigint NOT NULL COMMENT 'Position of the record in its file, from 1'
)
USING delta
COMMENT 'The newest record of every fact: One apology slip of a dossier, with the due date before and after'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'dossier,slip', 'delta.enableChangeDataFeed' = 'true', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
