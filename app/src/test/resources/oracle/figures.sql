-- The figures of every unit on its own over one range under one definition, by direct classification
-- of each dossier: no flows, no ledger.
SELECT unit,
  count(*) FILTER (in_range(r)) AS received,
  count(*) FILTER (in_range(r) AND channel = 'direct') AS received_direct,
  count(*) FILTER (in_range(r) AND channel = 'online') AS received_online,
  count(*) FILTER (in_range(r) AND channel = 'postal') AS received_postal,
  count(*) FILTER (r < from_day() AND (e IS NULL OR e >= from_day())) AS carried_over,
  count(*) FILTER (in_range(e) AND result AND verdict = 'early') AS resolved_early,
  count(*) FILTER (in_range(e) AND result AND verdict = 'on time') AS resolved_on_time,
  count(*) FILTER (in_range(e) AND result AND verdict = 'overdue') AS resolved_overdue,
  count(*) FILTER (in_range(e) AND result AND verdict = 'no due') AS resolved_no_due,
  count(*) FILTER (in_range(e) AND NOT result) AS returned,
  count(*) FILTER (open AND d > to_day()) AS in_progress_within_due,
  count(*) FILTER (open AND d <= to_day()) AS in_progress_overdue,
  count(*) FILTER (open AND d IS NULL) AS in_progress_no_due,
  count(*) FILTER (open AND paused) AS paused,
  count(*) FILTER (in_range(e) AND result AND postal_return) AS postal_returned,
  count(*) FILTER (NOT is_received AND status <> 3 AND in_range(coalesce(submitted, extracted)::DATE)) AS registered,
  count(*) FILTER (status = 3 AND in_range(coalesce(refused, submitted, extracted)::DATE)) AS not_accepted,
  count(*) FILTER (in_range(r) AND digitised IS NOT NULL) AS digitisation_told,
  count(*) FILTER (in_range(r) AND digitised) AS digitised
FROM (
  SELECT *, is_received AND r <= to_day() AND (e IS NULL OR e > to_day()) AS open,
    CASE WHEN due_used IS NULL THEN 'no due'
         WHEN e < d THEN 'early'
         WHEN e > d THEN 'overdue'
         WHEN by_time() AND due_used <> d::TIMESTAMP AND finish > due_used THEN 'overdue'
         ELSE 'on time' END AS verdict,
    list_bool_or(list_transform(supplements, lambda s: s.asked IS NOT NULL AND s.asked::DATE <= to_day()
      AND CASE WHEN s.brought IS NULL THEN status = 5 ELSE s.brought::DATE > to_day() END)) IS TRUE
    OR (finish IS NULL AND event::DATE <= to_day()
        AND (status IN (6, 8)
          OR (status = 5 AND NOT list_bool_or(list_transform(supplements, lambda s: s.asked IS NOT NULL AND s.brought IS NULL)) IS TRUE)))
    AS paused
  FROM (
    SELECT *, status NOT IN (1, 3) AND received IS NOT NULL AS is_received,
      CASE WHEN status NOT IN (1, 3) THEN received::DATE END AS r,
      CASE WHEN status NOT IN (1, 3) AND received IS NOT NULL THEN finish::DATE END AS e,
      status IN (9, 10) AS result,
      CASE WHEN by_original() THEN original_due ELSE due END AS due_used,
      CASE WHEN by_original() THEN original_due ELSE due END::DATE AS d
    FROM dossier))
GROUP BY unit
