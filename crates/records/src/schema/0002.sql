-- Version 2: evidence by learner and skill, so that a class's matrix never scans events. Filled by a rebuild.

CREATE TABLE skill_evidence (
    learner      BLOB NOT NULL REFERENCES learners (id),
    skill        TEXT NOT NULL,
    support      TEXT NOT NULL,
    independence TEXT NOT NULL,
    count        INTEGER NOT NULL,
    first_at     TEXT NOT NULL,
    last_at      TEXT NOT NULL,
    PRIMARY KEY (learner, skill, support, independence)
) STRICT, WITHOUT ROWID;
