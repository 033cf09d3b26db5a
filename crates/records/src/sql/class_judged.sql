SELECT judged.learner, channel,
       count(*) FILTER (WHERE scam = 1), count(*) FILTER (WHERE scam = 1 AND answer <> 'real'),
       count(*) FILTER (WHERE scam = 0), count(*) FILTER (WHERE scam = 0 AND answer = 'fake'),
       count(*) FILTER (WHERE answer = 'check')
FROM members JOIN judged ON judged.learner = members.learner
WHERE class = ?1 AND left_at IS NULL AND at >= ?2
GROUP BY judged.learner, channel
