INSERT INTO own_use (attempt, lesson, learner, answer, at)
SELECT id, ?2, learner, ?3, ?4 FROM attempts WHERE id = ?1
ON CONFLICT (attempt, lesson) DO UPDATE SET answer = excluded.answer, at = excluded.at
