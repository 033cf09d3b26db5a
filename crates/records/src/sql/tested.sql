-- Every attempt at a check or a transfer form that showed something of a skill, or was given in to; the oldest first.
SELECT a.learner, s.skill, a.lesson, a.support, a.form, s.at, s.independence IN ('alone', 'repeat') AND a.gave_in = 0 AND a.giving_in = 0
FROM attempt_skills s JOIN attempts a ON a.id = s.attempt
WHERE a.learner IS NOT NULL AND (?1 IS NULL OR a.learner = ?1)
ORDER BY s.at, s.attempt
