-- The figures of every unit on its own over one range under one definition, by direct classification
-- of each dossier: no flows, no ledger.
SELECT unit,
  count(*) FILTER (in_range(r)) AS received,
  count(*) FILTER (in_range(r) AND channel = 'direct') AS received_direct,
  count(*) FILTER (in_range(r) AND channel = 'online') AS received_online,
  count(*) FILTER (in_range(r) AND channel = 'postal') AS received_postal,
  count(*) FILTER (r < from_day() AND (e IS NULL OR e >= from_day())) AS carried_over,
  count(*) FILTER (in_range(e) AND result AND verdict = 'early') AS resolved_early,
  count(*) FILTER (in_range(e) AND (result AND verdict = 'on time' OR NOT result AND under('vendor-06a'))) AS resolved_on_time,
  count(*) FILTER (in_range(e) AND result AND verdict = 'overdue') AS resolved_overdue,
  count(*) FILTER (in_range(e) AND result AND verdict = 'no due') AS resolved_no_due,
  count(*) FILTER (in_range(e) AND NOT result AND NOT under('vendor-06a')) AS returned,
  count(*) FILTER (open AND state = 'within') AS in_progress_within_due,
  count(*) FILTER (open AND state = 'overdue') AS in_progress_overdue,
  count(*) FILTER (open AND state = 'no due') AS in_progress_no_due,
  count(*) FILTER (open AND paused) AS paused,
  count(*) FILTER (in_range(e) AND result AND postal_return) AS postal_returned,
  count(*) FILTER (NOT is_received AND status <> 3 AND in_range(coalesce(submitted, extracted)::DATE)) AS registered,
  count(*) FILTER (status = 3 AND in_range(coalesce(refused, submitted, extracted)::DATE)) AS not_accepted,
  count(*) FILTER (in_range(r) AND digitised IS NOT NULL) AS digitisation_told,
  count(*) FILTER (in_range(r) AND digitised) AS digitised
FROM (
  SELECT *, is_received AND r <= to_day() AND (e IS NULL OR e > to_day()) AS open,
    CASE definition()
      WHEN 'portal-766' THEN
        CASE WHEN d IS NULL THEN 'no due'
             WHEN second_request(requests, to_day()) OR after_due(without_waiting(to_day() + INTERVAL 1 DAY, waits), d)
             THEN 'overdue' ELSE 'within' END
      WHEN 'vendor-06a' THEN CASE WHEN d::DATE <= to_day() AND NOT paused THEN 'overdue' ELSE 'within' END
      ELSE CASE WHEN d IS NULL THEN 'no due' WHEN d::DATE <= to_day() THEN 'overdue' ELSE 'within' END
    END AS state
  FROM (
    SELECT *,
      CASE WHEN requests IS NULL AND status NOT IN (5, 6, 8) THEN false ELSE
      coalesce(list_bool_or([s.asked IS NOT NULL AND s.asked::DATE <= to_day()
        AND CASE WHEN s.brought IS NULL THEN status = 5 ELSE s.brought::DATE > to_day() END FOR s IN requests]), false)
      OR (ended_at IS NULL AND event::DATE <= to_day()
          AND (status IN (6, 8)
            OR (status = 5 AND NOT coalesce(list_bool_or([s.asked IS NOT NULL AND s.brought IS NULL FOR s IN requests]), false)))) END
      AS paused
    FROM judged))
GROUP BY unit
