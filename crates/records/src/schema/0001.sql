-- Version 1: what happened, by whom, at which station. Times are UTC, RFC 3339; ids are UUIDs as 16 bytes.

CREATE TABLE station (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    id   BLOB    NOT NULL,
    next INTEGER NOT NULL                      -- the running number of the next event
) STRICT;

CREATE TABLE settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE learners (
    id       BLOB PRIMARY KEY,
    name     TEXT NOT NULL,
    picture  TEXT NOT NULL,
    added_at TEXT NOT NULL,
    hidden   INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE attempts (
    id          BLOB PRIMARY KEY,
    learner     BLOB REFERENCES learners (id), -- NULL: a guest
    lesson      TEXT NOT NULL,
    fingerprint TEXT NOT NULL,                 -- of the lesson as it was
    support     TEXT NOT NULL,
    steps       INTEGER NOT NULL,
    started_at  TEXT NOT NULL,
    -- kept in the transaction that appends an event; can be rebuilt from the events
    last_at     TEXT NOT NULL,
    state       TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'rested', 'done', 'left')),
    step        INTEGER NOT NULL DEFAULT 0,
    taps        INTEGER NOT NULL DEFAULT 0,
    slips       INTEGER NOT NULL DEFAULT 0,
    helps       INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX attempts_by_learner ON attempts (learner, started_at);

CREATE TABLE events (
    id          BLOB NOT NULL UNIQUE,          -- UUIDv7: new ones sort last, so the index grows at its end
    station     BLOB NOT NULL,
    seq         INTEGER NOT NULL,              -- that station's running number, without gaps
    attempt     BLOB NOT NULL REFERENCES attempts (id),
    at_ms       INTEGER NOT NULL,              -- since the attempt began
    recorded_at TEXT NOT NULL,
    kind        TEXT NOT NULL,
    step        TEXT,
    body        TEXT NOT NULL,
    UNIQUE (station, seq)
) STRICT;
CREATE INDEX events_by_attempt ON events (attempt, seq);
CREATE TRIGGER events_never_change BEFORE UPDATE ON events BEGIN SELECT RAISE (ABORT, 'events are only ever added'); END;
CREATE TRIGGER events_never_go BEFORE DELETE ON events BEGIN SELECT RAISE (ABORT, 'events are only ever added'); END;

CREATE TABLE step_outcomes (
    attempt      BLOB NOT NULL REFERENCES attempts (id),
    step         TEXT NOT NULL,
    independence TEXT NOT NULL,
    slips        INTEGER NOT NULL,
    ms           INTEGER NOT NULL,
    PRIMARY KEY (attempt, step)
) STRICT, WITHOUT ROWID;
