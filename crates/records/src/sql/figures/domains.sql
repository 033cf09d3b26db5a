-- By domain: who took three lessons or more of it; who of them does all its core skills alone (certified); who of those still did after 21 days, in a form not met before.
WITH took AS (
    SELECT learner, domain FROM attempts JOIN course_lessons USING (lesson) JOIN learners ON learners.id = learner
    WHERE started_at < :to AND sample <= :sample
      AND (:class IS NULL OR learner IN (SELECT learner FROM members WHERE class = :class))
    GROUP BY learner, domain HAVING count(DISTINCT lesson) >= 3
), alone AS (
    SELECT learner, skill, again_at FROM certified WHERE first_at < :to
), core AS (
    SELECT domain, count(*) AS skills FROM course_skills WHERE core = 1 GROUP BY domain
), reached AS (
    SELECT took.learner, took.domain, count(*) AS skills,
           count(*) FILTER (WHERE again_at < :to) AS kept
    FROM took JOIN course_skills ON course_skills.domain = took.domain AND core = 1
    JOIN alone ON alone.learner = took.learner AND alone.skill = course_skills.skill
    GROUP BY took.learner, took.domain
)
SELECT took.domain, count(*), count(*) FILTER (WHERE reached.skills = core.skills),
       count(*) FILTER (WHERE reached.skills = core.skills AND reached.kept = core.skills)
FROM took JOIN core ON core.domain = took.domain
LEFT JOIN reached ON reached.learner = took.learner AND reached.domain = took.domain
GROUP BY took.domain
ORDER BY (SELECT min(place) FROM course_skills WHERE course_skills.domain = took.domain)
