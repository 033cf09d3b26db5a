-- Messages judged by learners: scams shown, of those refused or checked; genuine shown, of those called scams.
SELECT count(*) FILTER (WHERE scam = 1), count(*) FILTER (WHERE scam = 1 AND answer <> 'real'),
       count(*) FILTER (WHERE scam = 0), count(*) FILTER (WHERE scam = 0 AND answer = 'fake')
FROM judged JOIN learners ON learners.id = judged.learner
WHERE at >= :from AND at < :to AND sample <= :sample
  AND (:class IS NULL OR learner IN (SELECT learner FROM members WHERE class = :class))
