-- Meetings that count: opened and closed, at least one signed in, at least twenty minutes (curriculum §5.2).
SELECT sessions.id, classes.name, opened_at, closed_at,
       cast(round((julianday(closed_at) - julianday(opened_at)) * 1440) AS INTEGER) AS minutes,
       (SELECT count(*) FROM attendance WHERE session = sessions.id AND withdrawn = 0) AS came,
       sessions.pasture, sessions.languages, sessions.place
FROM sessions JOIN classes ON classes.id = sessions.class
WHERE opened_at >= :from AND opened_at < :to AND closed_at IS NOT NULL AND sessions.sample <= :sample
  AND (:class IS NULL OR sessions.class = :class) AND came > 0 AND minutes >= 20
ORDER BY opened_at, sessions.id
