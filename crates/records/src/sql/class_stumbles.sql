SELECT coalesce(events.step, '') AS in_step, body ->> 'screen' AS screen,
       coalesce(body -> 'touch' ->> 'item', body -> 'touch' ->> 'kind') AS item, body ->> 'verdict' AS verdict, count(*) AS often
FROM members
JOIN attempts ON attempts.learner = members.learner AND attempts.lesson = ?2
JOIN events ON events.attempt = attempts.id AND events.kind = 'tap'
WHERE class = ?1 AND left_at IS NULL AND verdict NOT IN ('right', 'merged') AND screen IS NOT NULL AND item IS NOT NULL
GROUP BY in_step, screen, item, verdict
ORDER BY often DESC, in_step, screen, item
