INSERT INTO step_outcomes (attempt, step, independence, slips, ms) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (attempt, step) DO UPDATE SET independence = excluded.independence, slips = excluded.slips, ms = excluded.ms
