-- Puts the newest states of the dossiers of one load in place of those before.
SET search_path = 'main';
DELETE FROM dossier WHERE code IN (SELECT code FROM touched.dossier);
INSERT INTO dossier SELECT * FROM touched.dossier;
DELETE FROM waits WHERE waiting IN (SELECT code FROM touched.dossier);
INSERT INTO waits SELECT * FROM touched.waits;
DROP SCHEMA touched CASCADE;
