-- The newest state of every dossier from the records in good: DESIGN §5 written a second time.
-- Tables calendar(day, working), limits(procedure, n, unit) are given.

-- The earliest request that moved a due date, and the due date before it.
CREATE OR REPLACE TEMP MACRO asked_first(supplements) AS
  list_min([coalesce(s.asked, TIMESTAMP '9999-12-31 23:59:59') FOR s IN supplements IF s.before IS NOT NULL]);

CREATE OR REPLACE TEMP MACRO before_first(supplements) AS
  list_filter(supplements, lambda s: s.before IS NOT NULL
    AND coalesce(s.asked, TIMESTAMP '9999-12-31 23:59:59') = asked_first(supplements))[1].before;

CREATE OR REPLACE TEMP MACRO change(supplements) AS
  [coalesce(asked_first(supplements), TIMESTAMP '9999-12-31 23:59:59'), before_first(supplements)];

-- Most dossiers have one record, for which nothing is compared. Identical content counts once, at its earliest extraction.
CREATE OR REPLACE TEMP TABLE several AS SELECT code AS again FROM good GROUP BY code HAVING count(*) > 1;

CREATE OR REPLACE TEMP TABLE ranked AS
SELECT *, 1 AS place, due AS first_due, change(supplements) AS first_change
FROM good ANTI JOIN several ON again = code
UNION ALL BY NAME
SELECT *, rank() OVER newest AS place,
       first_value(due) OVER (PARTITION BY code ORDER BY (due IS NULL), event, due) AS first_due,
       min(change(supplements)) OVER (PARTITION BY code) AS first_change
FROM (SELECT * EXCLUDE (extracted), min(extracted) AS extracted FROM good SEMI JOIN several ON again = code GROUP BY ALL)
WINDOW newest AS (PARTITION BY code ORDER BY event DESC, extracted DESC, status DESC);

-- Due dates that are missing, from the statutory limits.
CREATE OR REPLACE TEMP TABLE working AS
SELECT day, row_number() OVER (ORDER BY day) AS n FROM calendar WHERE working;

CREATE TABLE dossier AS
SELECT r.code, r.code_unit AS unit, CASE WHEN core <> '' THEN core ELSE procedure_text END AS procedure, channel, status,
       submitted, received, refused, ended, handed, postal_return, digitised, supplements, event, extracted,
       CASE WHEN status IN (9, 10) THEN coalesce(ended, handed) WHEN status IN (7, 8) THEN ended END AS finish,
       due AS given_due, coalesce(due, computed) AS due,
       coalesce(CASE WHEN first_change[2] IS NOT NULL THEN first_change[2] END, first_due, computed) AS original_due
FROM ranked r
LEFT JOIN (
  SELECT code AS dossier_code,
    CASE l.unit
      WHEN 'WORKING_DAY' THEN (SELECT day FROM working w WHERE w.n = (SELECT max(n) FROM working b WHERE b.day <= received::DATE) + l.n)
      WHEN 'HOUR' THEN (SELECT day FROM working w WHERE w.n = (SELECT max(n) FROM working b WHERE b.day <= received::DATE) + CAST(ceil(l.n / 8) AS BIGINT))
      WHEN 'CALENDAR_DAY' THEN (SELECT min(day) FROM working w WHERE w.day >= received::DATE + CAST(l.n AS INT))
      WHEN 'MONTH' THEN (SELECT min(day) FROM working w WHERE w.day >= (received::DATE + to_months(CAST(l.n AS INT)))::DATE)
    END::TIMESTAMP AS computed
  FROM ranked JOIN limits l ON l.procedure = core
  WHERE place = 1 AND received IS NOT NULL AND (due IS NULL OR first_due IS NULL)
) c ON c.dossier_code = r.code
WHERE place = 1;

-- Waiting for papers, one after the other without overlaps, from the receipt on.
CREATE TABLE waits AS
SELECT code AS waiting, list({'since': since, 'until': until}) AS waits
FROM (
  SELECT code, until, greatest(since, coalesce(max(until) OVER (
           PARTITION BY code ORDER BY since, until ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), since)) AS since
  FROM (
    SELECT code, greatest(s.asked, received) AS since, coalesce(s.brought, TIMESTAMP '9999-12-31') AS until
    FROM (SELECT code, status, received, unnest(supplements) AS s FROM dossier WHERE received IS NOT NULL)
    WHERE s.asked IS NOT NULL AND (s.brought IS NOT NULL OR status = 5)
    UNION ALL
    SELECT code, greatest(event, received), TIMESTAMP '9999-12-31'
    FROM dossier
    WHERE received IS NOT NULL AND status = 5 AND event IS NOT NULL
      AND NOT coalesce(list_bool_or([s.asked IS NOT NULL AND s.brought IS NULL FOR s IN supplements]), false)))
WHERE until > since
GROUP BY code;
