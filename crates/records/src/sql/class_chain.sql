-- The outcome chain of a class, skill by skill: alone (certified); alone again in a form not met before after 21 days or more; seen on the own phone; alone and seen there too;
-- practised in whatever way, or seen there.
WITH mine AS (
    SELECT learner FROM members WHERE class = ?1 AND left_at IS NULL
), signed AS (
    SELECT mine.learner, skill FROM mine JOIN signoffs ON signoffs.learner = mine.learner
), met AS (
    SELECT mine.learner, skill FROM mine JOIN skill_evidence ON skill_evidence.learner = mine.learner
    UNION SELECT learner, skill FROM signed
), alone AS (
    SELECT mine.learner, skill, again_at FROM mine JOIN certified ON certified.learner = mine.learner
)
SELECT course_skills.skill,
       (SELECT count(*) FROM alone WHERE alone.skill = course_skills.skill),
       (SELECT count(*) FROM alone WHERE alone.skill = course_skills.skill AND again_at IS NOT NULL),
       (SELECT count(*) FROM signed WHERE signed.skill = course_skills.skill),
       (SELECT count(*) FROM alone JOIN signed USING (learner, skill) WHERE skill = course_skills.skill),
       (SELECT count(*) FROM met WHERE met.skill = course_skills.skill)
FROM course_skills ORDER BY place
