CREATE TABLE IF NOT EXISTS delta.`<lake>/bronze_component_v1` (
  load_id bigint NOT NULL COMMENT 'Number of the load',
  source string NOT NULL COMMENT 'Source id of the record',
  file_hash string NOT NULL COMMENT 'SHA-256 of the file content, hex',
  record_no bigint NOT NULL COMMENT 'Position of the record in its file, from 1',
  quarantined boolean NOT NULL COMMENT 'Whether a fault keeps the record out of silver',
  faults array<struct<field:string,code:string,detail:string>> NOT NULL COMMENT 'Every fault and warning of the record',
  extracted_at timestamp_ntz COMMENT 'When the file left its source, where its name tells',
  event_at timestamp_ntz COMMENT 'Latest date that orders the records',
  record_hash binary NOT NULL COMMENT 'SHA-256 of the kept fields',
  key_hash binary COMMENT 'SHA-256 of dossier, component; missing in quarantine',
  dossier string COMMENT 'Dossier code',
  component string COMMENT 'Code of the component or result paper (MaThanhPhanHoSo)',
  recorded_at timestamp_ntz COMMENT 'When it was recorded',
  digitised boolean COMMENT 'Whether it was digitised (DuocSoHoa)',
  reused boolean COMMENT 'Whether a digitised paper was used again (DuocTaiSuDung)',
  from_store boolean COMMENT 'Whether it was taken from the applicant''s store on the national portal (DuocLayTuKhoDMQG)',
  signed boolean COMMENT 'Whether it carries a digital signature',
  electronic_result boolean COMMENT 'Whether there is a link to an electronic result; the link itself is dropped'
)
USING delta
COMMENT 'Every record of this kind: One component or result of a dossier: whether it is digitised, reused, signed'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'load_id', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
