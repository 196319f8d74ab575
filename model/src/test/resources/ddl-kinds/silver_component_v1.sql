CREATE TABLE IF NOT EXISTS delta.`<lake>/silver_component_v1` (
  dossier string NOT NULL COMMENT 'Dossier code',
  component string NOT NULL COMMENT 'Code of the component or result paper (MaThanhPhanHoSo)',
  recorded_at timestamp_ntz COMMENT 'When it was recorded',
  digitised boolean COMMENT 'Whether it was digitised (DuocSoHoa)',
  reused boolean COMMENT 'Whether a digitised paper was used again (DuocTaiSuDung)',
  from_store boolean COMMENT 'Whether it was taken from the applicant''s store on the national portal (DuocLayTuKhoDMQG)',
  signed boolean COMMENT 'Whether it carries a digital signature',
  electronic_result boolean COMMENT 'Whether there is a link to an electronic result; the link itself is dropped',
  faults array<struct<field:string,code:string,detail:string>> NOT NULL COMMENT 'Warnings about the record',
  event_at timestamp_ntz COMMENT 'Latest date that orders the records',
  extracted_at timestamp_ntz COMMENT 'Earliest extraction in which this content was seen',
  key_hash binary NOT NULL COMMENT 'SHA-256 of dossier, component',
  record_hash binary NOT NULL COMMENT 'SHA-256 of the kept fields',
  source string NOT NULL COMMENT 'Source id of the record',
  file_hash string NOT NULL COMMENT 'SHA-256 of the file content, hex',
  record_no bigint NOT NULL COMMENT 'Position of the record in its file, from 1'
)
USING delta
COMMENT 'The newest record of every fact: One component or result of a dossier: whether it is digitised, reused, signed'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'dossier,component', 'delta.enableChangeDataFeed' = 'true', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
