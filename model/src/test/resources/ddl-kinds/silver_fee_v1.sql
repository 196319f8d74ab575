CREATE TABLE IF NOT EXISTS delta.`<lake>/silver_fee_v1` (
  receipt string NOT NULL COMMENT 'Number of the receipt (biên lai)',
  dossier string NOT NULL COMMENT 'Dossier code',
  unit string NOT NULL COMMENT 'Code of the unit that was paid',
  amount bigint NOT NULL COMMENT 'Amount in dong',
  paid_at timestamp_ntz NOT NULL COMMENT 'Paid',
  way string NOT NULL COMMENT 'online or direct',
  refunded boolean COMMENT 'Whether the amount was paid back',
  refunded_at timestamp_ntz COMMENT 'Paid back',
  faults array<struct<field:string,code:string,detail:string>> NOT NULL COMMENT 'Warnings about the record',
  event_at timestamp_ntz COMMENT 'Latest date that orders the records',
  extracted_at timestamp_ntz COMMENT 'Earliest extraction in which this content was seen',
  key_hash binary NOT NULL COMMENT 'SHA-256 of dossier, receipt',
  record_hash binary NOT NULL COMMENT 'SHA-256 of the kept fields',
  source string NOT NULL COMMENT 'Source id of the record',
  file_hash string NOT NULL COMMENT 'SHA-256 of the file content, hex',
  record_no bigint NOT NULL COMMENT 'Position of the record in its file, from 1'
)
USING delta
COMMENT 'The newest record of every fact: One payment for a dossier'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'dossier,receipt', 'delta.enableChangeDataFeed' = 'true', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
