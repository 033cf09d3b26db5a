-- Version 3: the trainer's registers, and two more summaries. A register's row may change; `changed_at` says when, so that the
-- registers of several machines unite row by row, the newer one winning. Nothing here is an identity number, a telephone number,
-- an address or a diagnosis.

-- People: what the enrolment asks, all of it optional but the name (curriculum §5.1).
ALTER TABLE learners ADD COLUMN decade       INTEGER;                      -- of birth, as 1940; never the year
ALTER TABLE learners ADD COLUMN sex          TEXT CHECK (sex IN ('f', 'm'));
ALTER TABLE learners ADD COLUMN language     TEXT;                         -- spoken at home, BCP 47
ALTER TABLE learners ADD COLUMN place        TEXT NOT NULL DEFAULT '';     -- community or gacha, no address
ALTER TABLE learners ADD COLUMN pasture      INTEGER NOT NULL DEFAULT 0;   -- lives in the pastures
ALTER TABLE learners ADD COLUMN profile      TEXT NOT NULL DEFAULT '{}';   -- JSON: how the window helps (slow, tremor, vision, hearing, reading)
ALTER TABLE learners ADD COLUMN consented_at TEXT;                         -- the page was read aloud and agreed to
ALTER TABLE learners ADD COLUMN forgotten_at TEXT;                         -- the name was erased; the counts stay
ALTER TABLE learners ADD COLUMN sample       INTEGER NOT NULL DEFAULT 0;   -- belongs to the demonstration centre
ALTER TABLE learners ADD COLUMN changed_at   TEXT NOT NULL DEFAULT '';

CREATE TABLE trainers (
    id           BLOB PRIMARY KEY,
    name         TEXT NOT NULL,
    pin          TEXT NOT NULL,               -- Argon2id, PHC string
    recovery     TEXT NOT NULL,               -- of the code on the recovery sheet, likewise
    added_at     TEXT NOT NULL,
    retired_at   TEXT,
    misses       INTEGER NOT NULL DEFAULT 0,  -- in a row
    last_miss_at TEXT,
    sample       INTEGER NOT NULL DEFAULT 0,
    changed_at   TEXT NOT NULL
) STRICT;

CREATE TABLE classes (
    id          BLOB PRIMARY KEY,
    name        TEXT NOT NULL,
    place       TEXT NOT NULL DEFAULT '',
    language    TEXT NOT NULL DEFAULT '',
    columns     INTEGER NOT NULL DEFAULT 4,   -- of the room, as the board shows it
    added_at    TEXT NOT NULL,
    archived_at TEXT,
    sample      INTEGER NOT NULL DEFAULT 0,
    changed_at  TEXT NOT NULL
) STRICT;

CREATE TABLE members (
    class      BLOB NOT NULL REFERENCES classes (id),
    learner    BLOB NOT NULL REFERENCES learners (id),
    seat       INTEGER,                       -- 0-based place in the room, row by row
    team       TEXT NOT NULL DEFAULT '',      -- group within the class
    joined_at  TEXT NOT NULL,
    left_at    TEXT,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (class, learner)
) STRICT, WITHOUT ROWID;
CREATE INDEX members_by_learner ON members (learner);

CREATE TABLE sessions (
    id         BLOB PRIMARY KEY,
    class      BLOB NOT NULL REFERENCES classes (id),
    trainer    BLOB REFERENCES trainers (id),
    planned_at TEXT NOT NULL,
    opened_at  TEXT,
    closed_at  TEXT,
    lessons    TEXT NOT NULL DEFAULT '[]',    -- JSON: ids, in their order
    together   INTEGER NOT NULL DEFAULT 0,    -- one lesson for all, or each at their own
    place      TEXT NOT NULL DEFAULT '',
    pasture    INTEGER NOT NULL DEFAULT 0,
    languages  TEXT NOT NULL DEFAULT '[]',    -- JSON: BCP 47 tags in which it was held
    notes      TEXT NOT NULL DEFAULT '',
    sample     INTEGER NOT NULL DEFAULT 0,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX sessions_by_class ON sessions (class, planned_at);
CREATE INDEX sessions_by_opening ON sessions (opened_at);

CREATE TABLE attendance (
    session    BLOB NOT NULL REFERENCES sessions (id),
    learner    BLOB NOT NULL REFERENCES learners (id),
    signed_at  TEXT NOT NULL,
    how        TEXT NOT NULL CHECK (how IN ('self', 'trainer', 'all', 'paper')),
    withdrawn  INTEGER NOT NULL DEFAULT 0,    -- signed in by mistake
    changed_at TEXT NOT NULL,
    PRIMARY KEY (session, learner)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_by_learner ON attendance (learner, signed_at);

CREATE TABLE votes (                          -- nobody knows whose
    id       BLOB PRIMARY KEY,
    session  BLOB NOT NULL REFERENCES sessions (id),
    vote     TEXT NOT NULL CHECK (vote IN ('good', 'fair', 'poor')),
    remark   TEXT NOT NULL DEFAULT '',
    voted_at TEXT NOT NULL
) STRICT;
CREATE INDEX votes_by_session ON votes (session);

CREATE TABLE volunteers (
    id         BLOB PRIMARY KEY,
    name       TEXT NOT NULL,
    team       TEXT NOT NULL DEFAULT '',
    languages  TEXT NOT NULL DEFAULT '[]',    -- JSON: BCP 47
    trained_on TEXT,                          -- the half hour of introduction (curriculum §5.4)
    learner    BLOB REFERENCES learners (id), -- a learner who helps: 小先生
    added_at   TEXT NOT NULL,
    retired_at TEXT,
    sample     INTEGER NOT NULL DEFAULT 0,
    changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE visits (                         -- a volunteer's hours
    id           BLOB PRIMARY KEY,
    volunteer    BLOB NOT NULL REFERENCES volunteers (id),
    session      BLOB REFERENCES sessions (id),
    request      BLOB REFERENCES requests (id),
    role         TEXT NOT NULL DEFAULT 'assist' CHECK (role IN ('teach', 'assist', 'interpret')),
    content      TEXT NOT NULL DEFAULT '',
    place        TEXT NOT NULL DEFAULT '',
    came_at      TEXT NOT NULL,
    left_at      TEXT,
    confirmed_by BLOB REFERENCES trainers (id),
    changed_at   TEXT NOT NULL
) STRICT;
CREATE INDEX visits_by_volunteer ON visits (volunteer, came_at);
CREATE INDEX visits_by_time ON visits (came_at);

CREATE TABLE notes (                          -- a trainer's, on a learner; never exported by default
    id         BLOB PRIMARY KEY,
    learner    BLOB NOT NULL REFERENCES learners (id),
    session    BLOB REFERENCES sessions (id),
    trainer    BLOB REFERENCES trainers (id),
    kind       TEXT NOT NULL CHECK (kind IN ('eyes', 'hands', 'words', 'fear', 'understood', 'other')),
    text       TEXT NOT NULL DEFAULT '',
    written_at TEXT NOT NULL
) STRICT;
CREATE INDEX notes_by_learner ON notes (learner, written_at);

CREATE TABLE signoffs (                       -- done on the own phone, seen by a trainer
    learner    BLOB NOT NULL REFERENCES learners (id),
    skill      TEXT NOT NULL,
    trainer    BLOB REFERENCES trainers (id),
    signed_on  TEXT NOT NULL,                 -- a day
    changed_at TEXT NOT NULL,
    PRIMARY KEY (learner, skill)
) STRICT, WITHOUT ROWID;

CREATE TABLE referrals (                      -- sent on to 96110, 110 or the bank: how often, not who
    id      BLOB PRIMARY KEY,
    session BLOB REFERENCES sessions (id),
    kind    TEXT NOT NULL CHECK (kind IN ('96110', '110', 'bank', 'other')),
    at      TEXT NOT NULL
) STRICT;

CREATE TABLE hands (                          -- raised by a learner, and when somebody came
    id          BLOB PRIMARY KEY,
    session     BLOB REFERENCES sessions (id),
    learner     BLOB REFERENCES learners (id),
    station     BLOB NOT NULL,
    lesson      TEXT NOT NULL DEFAULT '',
    step        TEXT NOT NULL DEFAULT '',
    raised_at   TEXT NOT NULL,
    answered_at TEXT,
    answered_by BLOB REFERENCES trainers (id)
) STRICT;
CREATE INDEX hands_by_time ON hands (raised_at);

CREATE TABLE requests (                       -- 点单 and what becomes of it (curriculum §5.3)
    id          BLOB PRIMARY KEY,
    state       TEXT NOT NULL CHECK (state IN ('asked', 'dispatched', 'claimed', 'accepted', 'served', 'rated', 'closed', 'refused', 'merged')),
    asked_by    TEXT NOT NULL CHECK (asked_by IN ('resident', 'family', 'grid', 'gacha', 'other')),
    topic       TEXT NOT NULL,                -- a lesson's id, or free text
    place       TEXT NOT NULL DEFAULT '',
    language    TEXT NOT NULL DEFAULT 'zh-CN',
    people      INTEGER NOT NULL DEFAULT 1,
    best_time   TEXT NOT NULL DEFAULT '',
    network     INTEGER NOT NULL DEFAULT 0,
    team        TEXT NOT NULL DEFAULT '',
    deadline_on TEXT,
    planned_on  TEXT,
    kit         TEXT NOT NULL DEFAULT '',
    route       TEXT NOT NULL DEFAULT '',     -- pasture visits on one road are bundled
    session     BLOB REFERENCES sessions (id),
    merged_into BLOB REFERENCES requests (id),
    asked_at    TEXT NOT NULL,
    sample      INTEGER NOT NULL DEFAULT 0,
    changed_at  TEXT NOT NULL
) STRICT;

CREATE TABLE request_steps (                  -- what happened to a request, only ever added
    id      BLOB PRIMARY KEY,
    request BLOB NOT NULL REFERENCES requests (id),
    state   TEXT NOT NULL,
    at      TEXT NOT NULL,
    trainer BLOB REFERENCES trainers (id),
    remark  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX request_steps_by_request ON request_steps (request, at);

CREATE TABLE request_volunteers (
    request   BLOB NOT NULL REFERENCES requests (id),
    volunteer BLOB NOT NULL REFERENCES volunteers (id),
    role      TEXT NOT NULL DEFAULT 'assist' CHECK (role IN ('teach', 'assist', 'interpret')),
    PRIMARY KEY (request, volunteer)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (                          -- who saw, exported, deleted what
    id      BLOB PRIMARY KEY,
    at      TEXT NOT NULL,
    trainer BLOB,                             -- no reference: the list stays whole whatever is lost
    act     TEXT NOT NULL,
    object  TEXT NOT NULL DEFAULT '',
    detail  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX audit_by_time ON audit (at);
CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit BEGIN SELECT RAISE (ABORT, 'the audit list is only ever added to'); END;
CREATE TRIGGER audit_never_goes BEFORE DELETE ON audit BEGIN SELECT RAISE (ABORT, 'the audit list is only ever added to'); END;

-- The course as it is now, so that every figure can be asked for in SQL alone. Written anew at each start.
CREATE TABLE course_lessons (
    lesson TEXT PRIMARY KEY,
    domain TEXT NOT NULL,
    code   TEXT NOT NULL,
    place  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE course_skills (
    skill  TEXT PRIMARY KEY,
    domain TEXT NOT NULL,
    core   INTEGER NOT NULL,                  -- counts for 达标 (curriculum §1: ★)
    place  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Summaries, kept with the events as those before.
CREATE TABLE judged (                         -- one message, judged in one attempt: the first answer counts
    attempt BLOB NOT NULL REFERENCES attempts (id),
    message TEXT NOT NULL,
    learner BLOB,                             -- NULL: a guest
    channel TEXT NOT NULL,
    scam    INTEGER NOT NULL,
    level   INTEGER NOT NULL,
    answer  TEXT NOT NULL,                    -- real, fake, check
    at      TEXT NOT NULL,
    PRIMARY KEY (attempt, message)
) STRICT, WITHOUT ROWID;
CREATE INDEX judged_by_learner ON judged (learner, at);
CREATE INDEX judged_by_time ON judged (at);

CREATE TABLE own_use (                        -- "did you use it yourself?" (curriculum §4.5)
    attempt BLOB NOT NULL REFERENCES attempts (id),
    lesson  TEXT NOT NULL,
    learner BLOB,
    answer  TEXT NOT NULL,                    -- worked, did-not-work, not-used
    at      TEXT NOT NULL,
    PRIMARY KEY (attempt, lesson)
) STRICT, WITHOUT ROWID;
CREATE INDEX own_use_by_time ON own_use (at);

CREATE TABLE stumbles (                       -- where taps went astray, over everybody
    lesson TEXT NOT NULL,
    step   TEXT NOT NULL,
    screen TEXT NOT NULL,
    item   TEXT NOT NULL,                     -- empty: beside everything, back, home
    kind   TEXT NOT NULL,                     -- wandering, redirected, nothing, trap
    count  INTEGER NOT NULL,
    PRIMARY KEY (lesson, step, screen, item, kind)
) STRICT, WITHOUT ROWID;

CREATE INDEX attempts_by_time ON attempts (started_at);
