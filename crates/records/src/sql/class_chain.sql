-- The outcome chain of a class, skill by skill: alone; alone again after 21 days or more; seen on the own phone; alone and seen there too;
-- practised in whatever way, or seen there.
WITH mine AS (
    SELECT learner FROM members WHERE class = ?1 AND left_at IS NULL
), signed AS (
    SELECT mine.learner, skill FROM mine JOIN signoffs ON signoffs.learner = mine.learner
), met AS (
    SELECT mine.learner, skill FROM mine JOIN skill_evidence ON skill_evidence.learner = mine.learner
    UNION SELECT learner, skill FROM signed
), alone AS (
    SELECT mine.learner, skill, min(first_at) AS first, max(last_at) AS last
    FROM mine JOIN skill_evidence ON skill_evidence.learner = mine.learner
    WHERE support IN ('independent', 'transfer') AND independence IN ('alone', 'repeat')
    GROUP BY mine.learner, skill
)
SELECT course_skills.skill,
       (SELECT count(*) FROM alone WHERE alone.skill = course_skills.skill),
       (SELECT count(*) FROM alone WHERE alone.skill = course_skills.skill AND julianday(last) - julianday(first) >= 21),
       (SELECT count(*) FROM signed WHERE signed.skill = course_skills.skill),
       (SELECT count(*) FROM alone JOIN signed USING (learner, skill) WHERE skill = course_skills.skill),
       (SELECT count(*) FROM met WHERE met.skill = course_skills.skill)
FROM course_skills ORDER BY place
