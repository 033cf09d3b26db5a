-- Takes the demonstration centre out, in one transaction, and what it added to the summaries: the time that takes depends on the
-- demonstration alone, not on what is real beside it. What is real stays: it only loses its tie to what goes.
PRAGMA defer_foreign_keys = ON;
DROP TRIGGER events_never_go;
-- Somebody tried an invented learner's tile at this very station: it was a guest's practice, and the station's numbers keep no gap.
UPDATE attempts SET learner = NULL
WHERE learner IN (SELECT id FROM learners WHERE sample = 1)
  AND EXISTS (SELECT 1 FROM events e JOIN station s ON s.id = e.station WHERE e.attempt = attempts.id);
UPDATE judged SET learner = NULL
WHERE learner IN (SELECT id FROM learners WHERE sample = 1) AND attempt IN (SELECT id FROM attempts WHERE learner IS NULL);
UPDATE own_use SET learner = NULL
WHERE learner IN (SELECT id FROM learners WHERE sample = 1) AND attempt IN (SELECT id FROM attempts WHERE learner IS NULL);
-- As note_stumble.sql counted them, one by one.
UPDATE stumbles SET count = count - often FROM (
    SELECT a.lesson AS in_lesson, coalesce(e.step, '') AS in_step, body ->> 'screen' AS on_screen,
           coalesce(body -> 'touch' ->> 'item', body -> 'touch' ->> 'kind') AS on_item, body ->> 'verdict' AS verdict, count(*) AS often
    FROM learners l JOIN attempts a ON a.learner = l.id JOIN events e ON e.attempt = a.id AND e.kind = 'tap'
    WHERE l.sample = 1 AND verdict NOT IN ('right', 'safe', 'merged') AND on_screen IS NOT NULL AND on_item IS NOT NULL
    GROUP BY in_lesson, in_step, on_screen, on_item, verdict
) WHERE lesson = in_lesson AND step = in_step AND screen = on_screen AND item = on_item AND kind = verdict;
DELETE FROM stumbles WHERE count <= 0;
DELETE FROM step_outcomes WHERE attempt IN (SELECT a.id FROM attempts a JOIN learners l ON l.id = a.learner WHERE l.sample = 1);
DELETE FROM judged WHERE attempt IN (SELECT a.id FROM attempts a JOIN learners l ON l.id = a.learner WHERE l.sample = 1);
DELETE FROM own_use WHERE attempt IN (SELECT a.id FROM attempts a JOIN learners l ON l.id = a.learner WHERE l.sample = 1);
DELETE FROM skill_evidence WHERE learner IN (SELECT id FROM learners WHERE sample = 1);
DELETE FROM certified WHERE learner IN (SELECT id FROM learners WHERE sample = 1);
DELETE FROM attempt_skills WHERE attempt IN (SELECT a.id FROM attempts a JOIN learners l ON l.id = a.learner WHERE l.sample = 1);
DELETE FROM events WHERE attempt IN (SELECT a.id FROM attempts a JOIN learners l ON l.id = a.learner WHERE l.sample = 1);
CREATE TRIGGER events_never_go BEFORE DELETE ON events BEGIN SELECT RAISE (ABORT, 'events are only ever added'); END;
DELETE FROM attempts WHERE learner IN (SELECT id FROM learners WHERE sample = 1);
DELETE FROM notes WHERE learner IN (SELECT id FROM learners WHERE sample = 1);
UPDATE notes SET session = NULL WHERE session IN (SELECT id FROM sessions WHERE sample = 1);
DELETE FROM signoffs WHERE learner IN (SELECT id FROM learners WHERE sample = 1);
DELETE FROM hands WHERE learner IN (SELECT id FROM learners WHERE sample = 1);
UPDATE hands SET session = NULL WHERE session IN (SELECT id FROM sessions WHERE sample = 1);
DELETE FROM members WHERE learner IN (SELECT id FROM learners WHERE sample = 1) OR class IN (SELECT id FROM classes WHERE sample = 1);
DELETE FROM attendance
WHERE learner IN (SELECT id FROM learners WHERE sample = 1) OR session IN (SELECT id FROM sessions WHERE sample = 1);
DELETE FROM votes WHERE session IN (SELECT id FROM sessions WHERE sample = 1);
DELETE FROM referrals WHERE session IN (SELECT id FROM sessions WHERE sample = 1);
DELETE FROM visits WHERE volunteer IN (SELECT id FROM volunteers WHERE sample = 1);
UPDATE visits SET session = NULL WHERE session IN (SELECT id FROM sessions WHERE sample = 1);
UPDATE visits SET request = NULL WHERE request IN (SELECT id FROM requests WHERE sample = 1);
DELETE FROM request_steps WHERE request IN (SELECT id FROM requests WHERE sample = 1);
DELETE FROM request_volunteers
WHERE request IN (SELECT id FROM requests WHERE sample = 1) OR volunteer IN (SELECT id FROM volunteers WHERE sample = 1);
UPDATE requests SET merged_into = NULL WHERE merged_into IN (SELECT id FROM requests WHERE sample = 1);
UPDATE requests SET session = NULL WHERE session IN (SELECT id FROM sessions WHERE sample = 1);
DELETE FROM requests WHERE sample = 1;
DELETE FROM sessions WHERE sample = 1;
DELETE FROM classes WHERE sample = 1;
UPDATE volunteers SET learner = NULL WHERE learner IN (SELECT id FROM learners WHERE sample = 1);
DELETE FROM volunteers WHERE sample = 1;
DELETE FROM settings
WHERE EXISTS (SELECT 1 FROM learners WHERE sample = 1 AND replace (settings.key, '-', '') LIKE '%/' || lower (hex (id)));
DELETE FROM learners WHERE sample = 1;
