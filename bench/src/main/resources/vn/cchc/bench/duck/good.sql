-- Adds the records of a load without those kept out for a fault, under the names of the second reading of the rules. They
-- are a table besides the Parquet files because the records of a few dossiers are found in it in a third of the time.
-- ${loaded}: Parquet file of the load.
CREATE OR REPLACE VIEW loaded AS
SELECT dossier AS code, unit AS code_unit, procedure AS core, procedure AS procedure_text, channel, status,
       submitted_at AS submitted, received_at AS received, due_at AS due, refused_at AS refused, ended_at AS ended,
       handed_out_at AS handed, postal_return, NULL::BOOLEAN AS digitised,
       [{'asked': s.asked_at, 'brought': s.brought_at, 'before': s.due_before} FOR s IN supplements] AS supplements,
       event_at AS event, extracted_at AS extracted
FROM read_parquet('${loaded}')
WHERE len(list_filter(faults, lambda f: NOT list_contains(warnings(), f.code))) = 0;

CREATE TABLE IF NOT EXISTS good AS FROM loaded WITH NO DATA;
INSERT INTO good FROM loaded;
