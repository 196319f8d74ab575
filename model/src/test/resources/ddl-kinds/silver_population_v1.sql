CREATE TABLE IF NOT EXISTS delta.`<lake>/silver_population_v1` (
  dossier string NOT NULL COMMENT 'Dossier code (MaHoSo)',
  verified boolean COMMENT 'Whether the account of the applicant is verified by VNeID (TaiKhoanDuocXacThucVoiVNeID)',
  applicant string COMMENT 'Kind of applicant (LoaiDoiTuong)',
  faults array<struct<field:string,code:string,detail:string>> NOT NULL COMMENT 'Warnings about the record',
  event_at timestamp_ntz COMMENT 'Latest date that orders the records',
  extracted_at timestamp_ntz COMMENT 'Earliest extraction in which this content was seen',
  key_hash binary NOT NULL COMMENT 'SHA-256 of dossier',
  record_hash binary NOT NULL COMMENT 'SHA-256 of the kept fields',
  source string NOT NULL COMMENT 'Source id of the record',
  file_hash string NOT NULL COMMENT 'SHA-256 of the file content, hex',
  record_no bigint NOT NULL COMMENT 'Position of the record in its file, from 1'
)
USING delta
COMMENT 'The newest record of every fact: Whether a dossier used the population database, and who applied'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'dossier', 'delta.enableChangeDataFeed' = 'true', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
