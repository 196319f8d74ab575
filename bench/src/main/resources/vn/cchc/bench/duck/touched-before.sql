-- All records of the dossiers of one load, in a place of their own.
CREATE SCHEMA touched;
CREATE TABLE touched.good AS
SELECT * FROM main.good SEMI JOIN (SELECT DISTINCT code AS touched FROM loaded) ON touched = code;
SET search_path = 'touched,main';
