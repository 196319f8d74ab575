CREATE TABLE IF NOT EXISTS delta.`<lake>/silver_progress_v1` (
  dossier string NOT NULL COMMENT 'Dossier code (MaHoSo)',
  official string COMMENT 'Keyed code of the official by name alone, since steps name no unit; not the code that dossiers hold',
  step_at timestamp_ntz NOT NULL COMMENT 'Time of the step (ThoiDiemXuLy)',
  status string NOT NULL COMMENT 'National status after the step (TrangThai)',
  started_at timestamp_ntz COMMENT 'Start of the step (NgayBatDau)',
  due_at timestamp_ntz COMMENT 'End of the step by rule (NgayKetThucTheoQuyDinh)',
  faults array<struct<field:string,code:string,detail:string>> NOT NULL COMMENT 'Warnings about the record',
  event_at timestamp_ntz COMMENT 'Latest date that orders the records',
  extracted_at timestamp_ntz COMMENT 'Earliest extraction in which this content was seen',
  key_hash binary NOT NULL COMMENT 'SHA-256 of dossier, step-at, status',
  record_hash binary NOT NULL COMMENT 'SHA-256 of the kept fields',
  source string NOT NULL COMMENT 'Source id of the record',
  file_hash string NOT NULL COMMENT 'SHA-256 of the file content, hex',
  record_no bigint NOT NULL COMMENT 'Position of the record in its file, from 1'
)
USING delta
COMMENT 'The newest record of every fact: One step in the handling of a dossier (CapNhatTienDoHoSoMC)'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'dossier,step_at,status', 'delta.enableChangeDataFeed' = 'true', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
