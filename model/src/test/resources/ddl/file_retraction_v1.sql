CREATE TABLE IF NOT EXISTS delta.`<lake>/file_retraction_v1` (
  load_id bigint NOT NULL COMMENT 'Number of the load that had brought the file',
  source string NOT NULL COMMENT 'Source id',
  file_hash string NOT NULL COMMENT 'SHA-256 of the content, hex',
  file_name string NOT NULL COMMENT 'Name of the file without folders',
  records bigint NOT NULL COMMENT 'Records taken out of bronze',
  changed bigint NOT NULL COMMENT 'Rows of silver that are another state since',
  removed bigint NOT NULL COMMENT 'Rows of silver that are gone since',
  retracted_at timestamp NOT NULL COMMENT 'When the retraction was acknowledged'
)
USING delta
COMMENT 'One row per file taken out of the lake again: the acknowledgement of a retraction'
TBLPROPERTIES ('delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days')
