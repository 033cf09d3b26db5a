-- By lesson: how many members of a class have done it alone, without help, without giving in, without a wrong choice.
SELECT lesson, count(DISTINCT attempts.learner)
FROM members
JOIN attempts ON attempts.learner = members.learner
WHERE members.class = ?1
  AND members.left_at IS NULL
  AND attempts.state = 'done'
  AND attempts.support IN ('independent', 'transfer')
  AND attempts.helps = 0
  AND attempts.gave_in = 0
  AND NOT EXISTS (
    SELECT 1 FROM step_outcomes o WHERE o.attempt = attempts.id AND o.independence NOT IN ('alone', 'repeat'))
GROUP BY lesson
