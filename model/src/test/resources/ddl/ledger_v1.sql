CREATE TABLE IF NOT EXISTS delta.`<lake>/ledger_v1` (
  timeliness string NOT NULL COMMENT 'Definition of on time: day in full, every other one as the difference from day',
  grain string NOT NULL COMMENT 'day or month',
  year int NOT NULL COMMENT 'Year of the day',
  day date NOT NULL COMMENT 'The day; the first of the month for grain month',
  unit string NOT NULL COMMENT 'Unit key: the code, with @ and the first day where a code was used before',
  procedure string NOT NULL COMMENT 'Procedure code',
  field string NOT NULL COMMENT 'Field code',
  channel string NOT NULL COMMENT 'Channel',
  received bigint NOT NULL COMMENT 'Flow: received',
  resolved_early bigint NOT NULL COMMENT 'Flow: resolved early',
  resolved_on_time bigint NOT NULL COMMENT 'Flow: resolved on time',
  resolved_overdue bigint NOT NULL COMMENT 'Flow: resolved overdue',
  resolved_no_due bigint NOT NULL COMMENT 'Flow: resolved no due',
  returned bigint NOT NULL COMMENT 'Flow: returned',
  postal_returned bigint NOT NULL COMMENT 'Flow: postal returned',
  registered bigint NOT NULL COMMENT 'Flow: registered',
  not_accepted bigint NOT NULL COMMENT 'Flow: not accepted',
  digitisation_told bigint NOT NULL COMMENT 'Flow: received, the source tells whether digitised',
  digitised bigint NOT NULL COMMENT 'Flow: received with all components digitised',
  open bigint NOT NULL COMMENT 'Change of a stock: open',
  open_overdue bigint NOT NULL COMMENT 'Change of a stock: open overdue',
  open_no_due bigint NOT NULL COMMENT 'Change of a stock: open no due',
  open_paused bigint NOT NULL COMMENT 'Change of a stock: open paused'
)
USING delta
PARTITIONED BY (grain, year)
COMMENT 'Flows per day (and rolled up per month) by unit, procedure, field, channel and definition of on time'
TBLPROPERTIES ('delta.dataSkippingStatsColumns' = 'day,unit', 'delta.enableInCommitTimestamps' = 'true', 'delta.logRetentionDuration' = 'interval 36500 days', 'parquet.block.row.count.limit' = '20000')
