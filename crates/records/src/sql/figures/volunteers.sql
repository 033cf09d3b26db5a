-- Volunteers with confirmed visits that began in the period, and their half hours.
SELECT v.id, v.name, v.team, count(*),
       sum(cast((julianday(left_at) - julianday(came_at)) * 1440 + 15 AS INTEGER) / 30)
FROM visits JOIN volunteers v ON v.id = visits.volunteer LEFT JOIN sessions s ON s.id = visits.session
WHERE came_at >= :from AND came_at < :to AND left_at IS NOT NULL AND confirmed_by IS NOT NULL AND v.sample <= :sample
  AND (:class IS NULL OR s.class = :class)
GROUP BY v.id ORDER BY v.added_at, v.id
