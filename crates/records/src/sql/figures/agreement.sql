-- Does "alone" on the practice phone mean it? Learner by skill, as it stands at the end of the period: alone and seen on the own phone; only
-- alone; only seen on the own phone; neither. First how many such pairs, then of how many learners each.
WITH shown AS (
    SELECT e.learner, e.skill, coalesce(max(c.first_at) < :to, 0) AS alone
    FROM skill_evidence e LEFT JOIN certified c ON c.learner = e.learner AND c.skill = e.skill
    WHERE e.first_at < :to GROUP BY e.learner, e.skill
), signed AS (
    SELECT learner, skill FROM signoffs WHERE signed_on < date(:to, '+12 hours') -- the day at this place that begins with :to
), met AS (
    SELECT learner, skill FROM shown UNION SELECT learner, skill FROM signed
), found AS (
    SELECT met.learner, coalesce(shown.alone, 0) AS alone, signed.skill IS NOT NULL AS own
    FROM met JOIN course_skills ON course_skills.skill = met.skill JOIN learners ON learners.id = met.learner AND sample <= :sample
    LEFT JOIN shown ON shown.learner = met.learner AND shown.skill = met.skill
    LEFT JOIN signed ON signed.learner = met.learner AND signed.skill = met.skill
    WHERE :class IS NULL OR met.learner IN (SELECT members.learner FROM members WHERE class = :class)
)
SELECT count(*) FILTER (WHERE alone AND own), count(*) FILTER (WHERE alone AND NOT own),
       count(*) FILTER (WHERE NOT alone AND own), count(*) FILTER (WHERE NOT alone AND NOT own),
       count(DISTINCT learner) FILTER (WHERE alone AND own), count(DISTINCT learner) FILTER (WHERE alone AND NOT own),
       count(DISTINCT learner) FILTER (WHERE NOT alone AND own), count(DISTINCT learner) FILTER (WHERE NOT alone AND NOT own)
FROM found
