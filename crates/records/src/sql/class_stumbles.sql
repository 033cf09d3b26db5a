WITH mine AS (
    SELECT attempts.id AS attempt, attempts.learner AS learner
    FROM members JOIN attempts ON attempts.learner = members.learner AND attempts.lesson = ?2
    WHERE class = ?1 AND left_at IS NULL
), astray AS (
    SELECT learner, coalesce(events.step, '') AS in_step, body ->> 'screen' AS screen,
           coalesce(body -> 'touch' ->> 'item', body -> 'touch' ->> 'kind') AS item, body ->> 'verdict' AS verdict
    FROM mine JOIN events ON events.attempt = mine.attempt AND events.kind = 'tap'
    WHERE verdict NOT IN ('right', 'merged') AND screen IS NOT NULL AND item IS NOT NULL
), reached AS (                              -- who came as far as that step, whether they ended it or not
    SELECT in_step, count(DISTINCT learner) AS here
    FROM (SELECT learner, in_step FROM astray
          UNION
          SELECT learner, step FROM mine JOIN step_outcomes ON step_outcomes.attempt = mine.attempt)
    GROUP BY in_step
)
SELECT in_step, screen, item, verdict, count(*) AS often, count(DISTINCT learner) AS people, here
FROM astray JOIN reached USING (in_step)
GROUP BY in_step, screen, item, verdict
ORDER BY people DESC, often DESC, in_step, screen, item
