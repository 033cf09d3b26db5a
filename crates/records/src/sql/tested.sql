-- What was shown in checks and transfer forms. One that was brought to its end passes as a whole: every step alone, and nowhere given
-- in, because what it is worth is that of the whole form. In a review that was brought to its end, what was done of its lesson passes as a whole.
SELECT a.learner, s.skill, a.lesson, a.fingerprint, a.support, a.form, s.step, a.worth, a.started_at,
       CASE WHEN a.lesson LIKE 'review/%' THEN NOT EXISTS (
                SELECT 1 FROM step_outcomes o WHERE o.attempt = a.id AND o.independence NOT IN ('alone', 'repeat')
                    AND substr(o.step, 1, instr(o.step, '#')) = substr(s.step, 1, instr(s.step, '#')))
            ELSE a.gave_in = 0 AND NOT EXISTS (
                SELECT 1 FROM step_outcomes o WHERE o.attempt = a.id AND o.independence NOT IN ('alone', 'repeat'))
       END
FROM attempt_skills s JOIN attempts a ON a.id = s.attempt
WHERE a.learner IS NOT NULL AND (?1 IS NULL OR a.learner = ?1) AND a.state = 'done'
    -- Where the trainer came and else all went well, nobody knows who did it: it counts neither way.
    AND (a.gave_in > 0
         OR NOT EXISTS (SELECT 1 FROM step_outcomes o WHERE o.attempt = a.id AND o.independence = 'trainer')
         OR EXISTS (SELECT 1 FROM step_outcomes o WHERE o.attempt = a.id AND o.independence NOT IN ('alone', 'repeat', 'trainer')))
ORDER BY a.started_at, s.attempt
