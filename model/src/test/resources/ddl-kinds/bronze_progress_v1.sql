CREATE TABLE IF NOT EXISTS delta.`<lake>/bronze_progress_v1` (
  load_id bigint NOT NULL COMMENT 'Number of the load',
  source string NOT NULL COMMENT 'Source id of the record',
  file_hash string NOT NULL COMMENT 'SHA-256 of the file content, hex',
  record_no bigint NOT NULL COMMENT 'Position of the record in its file, from 1',
  quarantined boolean NOT NULL COMMENT 'Whether a fault keeps the record out of silver',
  faults array<struct<field:string,code:string,detail:string>> NOT NULL COMMENT 'Every fault and warning of the record',
  extracted_at timestamp_ntz COMMENT 'When the file left its source, where its name tells',
  event_at timestamp_ntz COMMENT 'Latest date that orders the records',
  record_hash binary NOT NULL COMMENT 'SHA-256 of the kept fields',
  key_hash binary COMMENT 'SHA-256 of dossier, step-at, status; missing in quarantine',
  dossier string COMMENT 'Dossier code (MaHoSo)',
  official string COMMENT 'Keyed code of the official by name alone, since steps name no unit; not the code that dossiers hold',
  step_at timestamp_ntz COMMENT 'Time of the step (ThoiDiemXuLy)',
  status string COMMENT 'National status after the step (TrangThai)',
  started_at timestamp_ntz COMMENT 'Start of the step (NgayBatDau)',
  due_at timestamp_ntz COMMENT 'End of the step by rule (NgayKetThucTheoQuyDinh)'
)
USING delta
COMMENT 'Every record of this kind: One step in the handling of a dossier (CapNhatTienDoHoSoMC)'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'load_id', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
