-- Lessons that learners did alone to their end, up to the end of the period, and the decisions in them: what stands behind "alone".
SELECT count(*), coalesce(sum(json_extract(worth, '$.decisions')), 0)
FROM attempts JOIN learners ON learners.id = learner JOIN course_lessons ON course_lessons.lesson = attempts.lesson
WHERE started_at < :to AND state = 'done' AND support IN ('independent', 'transfer') AND sample <= :sample AND gave_in = 0
  AND NOT EXISTS (SELECT 1 FROM step_outcomes o WHERE o.attempt = attempts.id AND o.independence NOT IN ('alone', 'repeat'))
  AND (:class IS NULL OR learner IN (SELECT learner FROM members WHERE class = :class))
