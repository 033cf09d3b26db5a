-- The outcome chain of a class, skill by skill: alone; alone again after 21 days or more; seen on the own phone.
WITH alone AS (
    SELECT members.learner, skill, min(first_at) AS first, max(last_at) AS last
    FROM members JOIN skill_evidence ON skill_evidence.learner = members.learner
    WHERE class = ?1 AND left_at IS NULL AND support IN ('independent', 'transfer') AND independence IN ('alone', 'repeat')
    GROUP BY members.learner, skill
)
SELECT course_skills.skill,
       (SELECT count(*) FROM alone WHERE alone.skill = course_skills.skill),
       (SELECT count(*) FROM alone WHERE alone.skill = course_skills.skill AND julianday(last) - julianday(first) >= 21),
       (SELECT count(*) FROM members JOIN signoffs ON signoffs.learner = members.learner
        WHERE class = ?1 AND left_at IS NULL AND signoffs.skill = course_skills.skill)
FROM course_skills ORDER BY place
