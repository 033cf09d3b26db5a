-- Version 4: what a check certifies. Giving in shows the opposite of what is to be shown; a skill is certified only when nobody who
-- knows nothing would have done as much by chance. Filled by a rebuild, which reads old events by the new rule.

ALTER TABLE attempts ADD COLUMN form      INTEGER NOT NULL DEFAULT 0; -- which transfer form, 0-based
ALTER TABLE attempts ADD COLUMN gave_in   INTEGER NOT NULL DEFAULT 0; -- steps of a check in which the learner gave in
ALTER TABLE attempts ADD COLUMN giving_in INTEGER NOT NULL DEFAULT 0; -- in this step, so far
ALTER TABLE attempts ADD COLUMN worth     TEXT;                       -- JSON: how often naive players pass the form as it was, 0 to 1

-- What each attempt at a check or a transfer form showed: of several steps with one skill, the one that took most help.
CREATE TABLE attempt_skills (
    attempt      BLOB NOT NULL REFERENCES attempts (id),
    skill        TEXT NOT NULL,
    step         TEXT NOT NULL,              -- the last one that showed it
    independence TEXT NOT NULL,
    at           TEXT NOT NULL,
    PRIMARY KEY (attempt, skill)
) STRICT, WITHOUT ROWID;

-- Since when a learner does a skill alone, and since when alone again after three weeks. Computed by `insight` from the above and from
-- what the course says of its checks; here so that figures can be counted. `rule` is the version of that computation.
CREATE TABLE certified (
    learner  BLOB NOT NULL REFERENCES learners (id),
    skill    TEXT NOT NULL,
    first_at TEXT NOT NULL,
    again_at TEXT,
    rule     INTEGER NOT NULL,
    PRIMARY KEY (learner, skill)
) STRICT, WITHOUT ROWID;
