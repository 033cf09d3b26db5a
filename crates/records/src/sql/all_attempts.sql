SELECT id, learner, lesson, fingerprint, support, steps, started_at, last_at, state, step, taps, slips, helps, helps = 0 AND gave_in = 0 AND NOT EXISTS (
    SELECT 1 FROM step_outcomes o WHERE o.attempt = attempts.id AND o.independence NOT IN ('alone', 'repeat')),
    form
FROM attempts
