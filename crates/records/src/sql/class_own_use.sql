-- "Did you use it yourself?": what those who belong to a class answered, by domain: it worked; it did not; not used yet.
SELECT domain, count(*) FILTER (WHERE answer = 'worked'), count(*) FILTER (WHERE answer = 'did-not-work'),
       count(*) FILTER (WHERE answer = 'not-used')
FROM members JOIN own_use ON own_use.learner = members.learner JOIN course_lessons ON course_lessons.lesson = own_use.lesson
WHERE class = ?1 AND left_at IS NULL
GROUP BY domain
