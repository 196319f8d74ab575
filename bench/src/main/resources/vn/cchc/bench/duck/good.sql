-- The records of all loads without those kept out for a fault, under the names of the second reading of the rules.
-- ${records}: folder of the Parquet files of records, one a load.
CREATE OR REPLACE VIEW good AS
SELECT dossier AS code, unit AS code_unit, procedure AS core, procedure AS procedure_text, channel, status,
       submitted_at AS submitted, received_at AS received, due_at AS due, refused_at AS refused, ended_at AS ended,
       handed_out_at AS handed, postal_return, NULL::BOOLEAN AS digitised,
       [{'asked': s.asked_at, 'brought': s.brought_at, 'before': s.due_before} FOR s IN supplements] AS supplements,
       event_at AS event, extracted_at AS extracted
FROM read_parquet('${records}/*.parquet')
WHERE len(list_filter(faults, lambda f: NOT list_contains(warnings(), f.code))) = 0;
