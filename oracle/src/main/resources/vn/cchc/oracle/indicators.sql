-- Indicators over channels, online levels and different procedures, by direct classification of each dossier.
WITH worked AS (SELECT day, count(*) FILTER (working) OVER (ORDER BY day) AS n FROM calendar),
base AS (
  SELECT coalesce(procedure, '') AS p, channel, postal_return,
    CASE WHEN status NOT IN (1, 3) THEN received::DATE END AS r,
    CASE WHEN status IN (9, 10) AND received IS NOT NULL THEN finish::DATE END AS resolved,
    CASE WHEN finish::DATE > received::DATE THEN
      (SELECT n FROM worked w WHERE w.day = d.finish::DATE) - (SELECT n FROM worked w WHERE w.day = d.received::DATE)
    ELSE 0 END AS days,
    (SELECT level FROM levels l WHERE l.procedure = d.procedure AND l.since <= d.received::DATE
     ORDER BY since DESC LIMIT 1) AS level
  FROM dossier d JOIN asked USING (unit)),
cell AS (
  SELECT *, in_range(r) AS came, in_range(r) AND channel = 'online' AS online, in_range(resolved) AS done,
    coalesce(level IN ('muc-do-3', 'muc-do-4', 'mot-phan', 'toan-trinh'), false) AS service
  FROM base)
SELECT 'average-working-days', coalesce(sum(days) FILTER (done), 0), count(*) FILTER (done) FROM cell
UNION ALL SELECT 'postal-both-share', count(*) FILTER (done AND postal_return AND channel = 'postal'), count(*) FILTER (done) FROM cell
UNION ALL SELECT 'postal-coverage',
  count(DISTINCT p) FILTER ((came AND channel = 'postal') OR (done AND postal_return)), count(DISTINCT p) FILTER (came OR done) FROM cell
UNION ALL SELECT 'online-level-3-4-share', count(*) FILTER (online AND level IN ('muc-do-3', 'muc-do-4')), count(*) FILTER (came) FROM cell
UNION ALL SELECT 'online-level-4-share', count(*) FILTER (online AND level = 'muc-do-4'), count(*) FILTER (came) FROM cell
UNION ALL SELECT 'online-full-share', count(*) FILTER (online AND level = 'toan-trinh'), count(*) FILTER (came) FROM cell
UNION ALL SELECT 'online-part-share', count(*) FILTER (online AND level = 'mot-phan'), count(*) FILTER (came) FROM cell
UNION ALL SELECT 'online-use-full', count(*) FILTER (online AND level = 'toan-trinh'), count(*) FILTER (came AND level = 'toan-trinh') FROM cell
UNION ALL SELECT 'online-use-part', count(*) FILTER (online AND level = 'mot-phan'), count(*) FILTER (came AND level = 'mot-phan') FROM cell
UNION ALL SELECT 'online-service-share', count(*) FILTER (online AND service), count(*) FILTER (came) FROM cell
UNION ALL SELECT 'online-procedures-used', count(DISTINCT p) FILTER (came AND service), count(DISTINCT p) FILTER (came) FROM cell
UNION ALL SELECT 'online-services-with-dossiers', count(DISTINCT p) FILTER (online AND service), count(DISTINCT p) FILTER (came AND service) FROM cell
