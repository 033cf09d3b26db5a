-- "Did you use it yourself?": answers; of those "used it"; of those "it worked".
SELECT count(*), count(*) FILTER (WHERE answer <> 'not-used'), count(*) FILTER (WHERE answer = 'worked')
FROM own_use JOIN learners ON learners.id = own_use.learner
WHERE at >= :from AND at < :to AND sample <= :sample
  AND (:class IS NULL OR learner IN (SELECT learner FROM members WHERE class = :class))
