SELECT id, name, last_here FROM (
    SELECT id, name, max(added_at,
        coalesce(consented_at, added_at),   -- whoever says again that they agree stays
        coalesce((SELECT last_at FROM attempts WHERE learner = learners.id ORDER BY started_at DESC LIMIT 1), added_at),
        coalesce((SELECT max(signed_at) FROM attendance WHERE learner = learners.id AND withdrawn = 0), added_at)) AS last_here
    FROM learners WHERE forgotten_at IS NULL
) WHERE last_here < ?1
ORDER BY last_here, id
