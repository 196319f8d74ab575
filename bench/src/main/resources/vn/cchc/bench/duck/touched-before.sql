-- The records of the dossiers of one load, in a place of their own. ${loaded}: Parquet file of the load.
CREATE SCHEMA touched;
CREATE VIEW touched.good AS
SELECT * FROM main.good WHERE code IN (SELECT dossier FROM read_parquet('${loaded}'));
SET search_path = 'touched,main';
