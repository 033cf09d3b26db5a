-- Lessons begun and brought to an end by learners (not guests), decks and reviews apart.
SELECT count(*), count(*) FILTER (WHERE state = 'done')
FROM attempts JOIN learners ON learners.id = learner JOIN course_lessons ON course_lessons.lesson = attempts.lesson
WHERE started_at >= :from AND started_at < :to AND sample <= :sample
  AND (:class IS NULL OR learner IN (SELECT learner FROM members WHERE class = :class))
