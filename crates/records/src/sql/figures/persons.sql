-- Everybody who was signed in to one of these meetings, with what the enrolment says, and whether it was the first time ever.
SELECT DISTINCT l.id, l.decade, l.sex, l.language, l.place, l.pasture,
       (SELECT min(signed_at) FROM attendance WHERE learner = l.id AND withdrawn = 0) >= :from
FROM sessions s JOIN attendance a ON a.session = s.id AND a.withdrawn = 0 JOIN learners l ON l.id = a.learner
WHERE opened_at >= :from AND opened_at < :to AND closed_at IS NOT NULL AND s.sample <= :sample
  AND (:class IS NULL OR s.class = :class)
  AND julianday(closed_at) - julianday(opened_at) >= 19.5 / 1440
