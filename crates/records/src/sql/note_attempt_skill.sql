INSERT INTO attempt_skills (attempt, skill, independence, at, step)
SELECT id, ?2, ?3, ?4, ?5 FROM attempts WHERE id = ?1 AND learner IS NOT NULL AND support IN ('independent', 'transfer')
ON CONFLICT (attempt, skill) DO UPDATE SET
    at = max(at, excluded.at),
    step = excluded.step,
    independence = CASE WHEN excluded.independence IN ('alone', 'repeat') THEN independence ELSE excluded.independence END
