INSERT INTO stumbles (lesson, step, screen, item, kind, count)
SELECT lesson, ?2, ?3, ?4, ?5, 1 FROM attempts WHERE id = ?1
ON CONFLICT (lesson, step, screen, item, kind) DO UPDATE SET count = count + 1
