-- Every dossier as a definition of on time judges it; half-days begin at 07:00 and 13:30.
SELECT * EXCLUDE (supplements),
  CASE WHEN len(supplements) > 0 THEN supplements END AS requests,
    CASE definition()
      WHEN 'portal-766' THEN
        CASE WHEN d IS NULL THEN 'no due'
             WHEN second_request(supplements, e) OR after_due(without_waiting(ended_at, waits), d) THEN 'overdue'
             WHEN without_waiting(ended_at, waits)::DATE < d::DATE THEN 'early' ELSE 'on time' END
      WHEN 'timestamp' THEN
        CASE WHEN d IS NULL THEN 'no due' WHEN after_due(ended_at, d) THEN 'overdue'
             WHEN e < d::DATE THEN 'early' ELSE 'on time' END
      WHEN 'half-day-session' THEN
        CASE WHEN d IS NULL THEN 'no due' WHEN after_due(ended_at, d) THEN 'overdue'
             WHEN ended_at < d::DATE + CASE WHEN d::TIME = TIME '00:00' OR d::TIME < TIME '07:00' THEN INTERVAL 0 HOUR
               WHEN d::TIME < TIME '13:30' THEN INTERVAL 7 HOUR ELSE INTERVAL 810 MINUTE END THEN 'early'
             ELSE 'on time' END
      WHEN 'vendor-06a' THEN
        CASE WHEN e < d::DATE THEN 'early' WHEN e > d::DATE THEN 'overdue' ELSE 'on time' END
      ELSE
        CASE WHEN d IS NULL THEN 'no due' WHEN e < d::DATE THEN 'early' WHEN e > d::DATE THEN 'overdue' ELSE 'on time' END
    END AS verdict
FROM (
  SELECT *, ended_at::DATE AS e
  FROM (
      SELECT *, status NOT IN (1, 3) AND received IS NOT NULL AS is_received,
        CASE WHEN status NOT IN (1, 3) THEN received::DATE END AS r,
        CASE WHEN status IN (1, 3) OR received IS NULL THEN NULL
             WHEN under('returned-day') AND status IN (9, 10) AND NOT coalesce(handed < received, false) THEN handed
             ELSE finish END AS ended_at,
        status IN (9, 10) AS result,
        CASE definition() WHEN 'original-due' THEN original_due WHEN 'vendor-06a' THEN given_due ELSE due END AS d
      FROM dossier LEFT JOIN waits ON waiting = code))
