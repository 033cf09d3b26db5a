-- Smile votes of these meetings.
SELECT count(*) FILTER (WHERE vote = 'good'), count(*) FILTER (WHERE vote = 'fair'), count(*) FILTER (WHERE vote = 'poor')
FROM votes JOIN sessions ON sessions.id = votes.session
WHERE opened_at >= :from AND opened_at < :to AND sample <= :sample AND (:class IS NULL OR class = :class)
