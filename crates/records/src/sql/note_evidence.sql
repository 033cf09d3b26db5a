INSERT INTO skill_evidence (learner, skill, support, independence, count, first_at, last_at)
SELECT learner, ?2, support, ?3, 1, ?4, ?4 FROM attempts WHERE id = ?1 AND learner IS NOT NULL
ON CONFLICT (learner, skill, support, independence) DO UPDATE SET
    count    = count + 1,
    first_at = min(first_at, excluded.first_at),
    last_at  = max(last_at, excluded.last_at)
