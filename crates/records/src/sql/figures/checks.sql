-- Lessons that learners did alone to their end, up to the end of the period: what stands behind "alone".
SELECT count(*)
FROM attempts JOIN learners ON learners.id = learner JOIN course_lessons ON course_lessons.lesson = attempts.lesson
WHERE started_at < :to AND state = 'done' AND support IN ('independent', 'transfer') AND helps = 0 AND gave_in = 0 AND sample <= :sample
  AND (:class IS NULL OR learner IN (SELECT learner FROM members WHERE class = :class))
