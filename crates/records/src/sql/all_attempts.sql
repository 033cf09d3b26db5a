SELECT id, learner, lesson, fingerprint, support, steps, started_at, last_at, state, step, taps, slips, helps, gave_in FROM attempts
