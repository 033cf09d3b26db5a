INSERT INTO judged (attempt, message, learner, channel, scam, level, answer, at)
SELECT id, ?2, learner, ?3, ?4, ?5, ?6, ?7 FROM attempts WHERE id = ?1
ON CONFLICT (attempt, message) DO NOTHING
