CREATE TABLE IF NOT EXISTS delta.`<lake>/silver_dossier_v1` (
  dossier string NOT NULL COMMENT 'Dossier code (mã hồ sơ)',
  unit string NOT NULL COMMENT 'Key of the handling unit: the code, with @ and the first day where a code was used before',
  procedure string COMMENT 'National procedure code, or the raw code when it is not in the catalogue',
  channel string NOT NULL COMMENT 'direct, online or postal',
  channel_missing boolean NOT NULL COMMENT 'The source gave no channel; counted as direct',
  status int NOT NULL COMMENT 'National status 1 to 10',
  submitted_at timestamp_ntz COMMENT 'Submitted (NgayNopHoSo)',
  received_at timestamp_ntz COMMENT 'Received (NgayTiepNhan)',
  due_at timestamp_ntz COMMENT 'Due (NgayHenTra); midnight means the whole day',
  refused_at timestamp_ntz COMMENT 'Refused at intake (NgayTuChoi)',
  ended_at timestamp_ntz COMMENT 'End of handling (NgayKetThucXuLy)',
  handed_out_at timestamp_ntz COMMENT 'Result handed out (NgayTra)',
  postal_return boolean NOT NULL COMMENT 'Result sent by post (HinhThuc 1)',
  digitised boolean COMMENT 'All components digitised at intake; missing where the source does not tell',
  paid_online boolean COMMENT 'Fee paid online',
  supplements array<struct<asked_at:timestamp_ntz,brought_at:timestamp_ntz,due_before:timestamp_ntz,due_after:timestamp_ntz>> NOT NULL COMMENT 'Requests for papers',
  official string COMMENT 'Handling official as a keyed code (cb-…), never a name',
  original_due_at timestamp_ntz COMMENT 'Earliest due date known, over all records of the dossier',
  event_at timestamp_ntz COMMENT 'Latest event date of the record',
  extracted_at timestamp_ntz COMMENT 'Earliest extraction in which this content was seen',
  record_hash binary NOT NULL COMMENT 'SHA-256 of the whitelisted record',
  source string NOT NULL COMMENT 'Source id of the record',
  file_hash string NOT NULL COMMENT 'File of the record',
  record_no bigint NOT NULL COMMENT 'Position in that file',
  older array<struct<record_hash:binary,event_at:timestamp_ntz,extracted_at:timestamp_ntz,status:int,due_at:timestamp_ntz,asked_at:timestamp_ntz,due_before:timestamp_ntz>> COMMENT 'What its other records hold that decides which is the newest and what was the first due date; by hash'
)
USING delta
COMMENT 'One row per dossier: its newest state, whatever the order of files; rows that are gone stay in the files until they are written again, so read through Delta (deletion vectors)'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'unit', 'delta.enableChangeDataFeed' = 'true', 'delta.enableDeletionVectors' = 'true', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days', 'parquet.bloom.filter.adaptive.enabled' = 'true', 'parquet.bloom.filter.enabled#dossier' = 'true', 'parquet.bloom.filter.fpp#dossier' = '0.000001', 'parquet.bloom.filter.max.bytes' = '8388608', 'parquet.enable.dictionary#dossier' = 'false', 'parquet.enable.dictionary#due_at' = 'false', 'parquet.enable.dictionary#ended_at' = 'false', 'parquet.enable.dictionary#event_at' = 'false', 'parquet.enable.dictionary#handed_out_at' = 'false', 'parquet.enable.dictionary#original_due_at' = 'false', 'parquet.enable.dictionary#received_at' = 'false', 'parquet.enable.dictionary#record_hash' = 'false', 'parquet.enable.dictionary#record_no' = 'false', 'parquet.enable.dictionary#refused_at' = 'false', 'parquet.enable.dictionary#submitted_at' = 'false', 'parquet.writer.version' = 'v1')
