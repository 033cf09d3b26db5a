//! What every test needs: a folder, a fixed clock, a learner with an attempt, and a look behind the scenes.

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use records::{Found, NewAttempt, NewEvent, Records};
use rusqlite::Connection;
use serde_json::{Value, json};
use tempfile::TempDir;
use uuid::Uuid;

/// The database's name in its folder.
pub(crate) const FILE: &str = "records.db";

/// The fixed clock, so many seconds after the beginning of the tests' world.
pub(crate) fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_790_000_000, 250_000_000).unwrap() + TimeDelta::seconds(seconds)
}

/// A folder that goes away with the test.
pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// Opens records that must not be damaged.
pub(crate) fn open(folder: &Path) -> Records {
    let (records, found) = records::open(folder, at(0)).unwrap();
    assert!(!matches!(found, Found::Mended { .. }), "{found:?}");
    records
}

/// A lesson to practise.
pub(crate) fn lesson(learner: Option<Uuid>, support: &str) -> NewAttempt {
    NewAttempt {
        learner,
        lesson: "pay-by-code".to_owned(),
        fingerprint: "f00d".to_owned(),
        support: support.to_owned(),
        steps: 5,
    }
}

/// A new learner's new attempt.
pub(crate) fn begun(records: &mut Records) -> (Uuid, Uuid) {
    let learner = records.add_learner(at(0), "王阿姨", "pear").unwrap().id;
    let attempt = records.begin_attempt(at(1), &lesson(Some(learner), "guided")).unwrap();
    (learner, attempt)
}

/// An event without a step and a body.
pub(crate) fn event(kind: &str, at_ms: u64) -> NewEvent {
    NewEvent { at_ms, kind: kind.to_owned(), step: None, body: json!({}) }
}

/// A step that was finished.
pub(crate) fn step_done(step: &str, independence: &str, slips: u32, ms: u64, skills: &[&str]) -> NewEvent {
    let body = json!({ "independence": independence, "slips": slips, "ms": ms, "skills": skills });
    NewEvent { at_ms: ms, kind: "step-done".to_owned(), step: Some(step.to_owned()), body }
}

/// A tap on the phone, and what it was worth.
pub(crate) fn tap(step: &str, screen: &str, item: &str, verdict: &str) -> NewEvent {
    let body = json!({ "screen": screen, "touch": { "kind": "tap", "item": item }, "verdict": verdict });
    NewEvent { at_ms: 5, kind: "tap".to_owned(), step: Some(step.to_owned()), body }
}

/// A message that was judged.
pub(crate) fn judged(message: &str, scam: bool, answer: &str) -> NewEvent {
    let body = json!({ "message": message, "channel": "sms", "scam": scam, "level": 1, "answer": answer });
    NewEvent { body, ..event("judged", 9) }
}

/// Whether it was used on the own phone.
pub(crate) fn own_phone(lesson: &str, answer: &str) -> NewEvent {
    NewEvent { body: json!({ "lesson": lesson, "answer": answer }), ..event("own-phone", 9) }
}

/// Two thousand taps with bodies of some size: a file of many pages.
pub(crate) fn fill(records: &mut Records, attempt: Uuid, events: u64) {
    let taps: Vec<_> = (0..events)
        .map(|n| NewEvent { body: json!({ "n": n, "on": "a button with a long name, ".repeat(4) }), ..event("tap", n) })
        .collect();
    records.append(at(2), attempt, &taps).unwrap();
}

/// A connection of the tests' own, behind the records' back.
pub(crate) fn raw(folder: &Path) -> Connection {
    raw_file(&folder.join(FILE))
}

/// The same, to any file.
pub(crate) fn raw_file(path: &Path) -> Connection {
    #[expect(clippy::disallowed_methods, reason = "tests look behind the scenes")]
    Connection::open(path).unwrap()
}

/// Every summary, in a fixed order, as text.
pub(crate) fn summaries(folder: &Path) -> Vec<String> {
    let queries = [
        "SELECT hex(id), last_at, state, step, taps, slips, helps FROM attempts ORDER BY id",
        "SELECT hex(attempt), step, independence, slips, ms FROM step_outcomes ORDER BY attempt, step",
        "SELECT hex(learner), skill, support, independence, count, first_at, last_at FROM skill_evidence
         ORDER BY learner, skill, support, independence",
        "SELECT hex(attempt), message, hex(learner), channel, scam, level, answer, at FROM judged ORDER BY attempt, message",
        "SELECT hex(attempt), lesson, hex(learner), answer, at FROM own_use ORDER BY attempt, lesson",
        "SELECT lesson, step, screen, item, kind, count FROM stumbles ORDER BY lesson, step, screen, item, kind",
    ];
    let db = raw(folder);
    queries.iter().flat_map(|sql| table(&db, sql)).collect()
}

/// The rows of a query, as text.
pub(crate) fn table(db: &Connection, sql: &str) -> Vec<String> {
    let mut query = db.prepare(sql).unwrap();
    let columns = query.column_count();
    let rows = query.query_map([], |row| {
        let cells: Result<Vec<rusqlite::types::Value>, _> = (0..columns).map(|column| row.get(column)).collect();
        Ok(format!("{:?}", cells?))
    });
    rows.unwrap().map(Result::unwrap).collect()
}

/// Every (station, running number) in the file.
pub(crate) fn numbers(records: &Records) -> Vec<(Uuid, u64)> {
    records.bundle().unwrap().events.iter().map(|event| (event.station, event.seq)).collect()
}

/// Is it 1, 2, 3, … for every station?
pub(crate) fn assert_no_gaps(records: &Records) {
    let numbers = numbers(records);
    for pair in numbers.windows(2) {
        let [(before, last), (station, seq)] = pair else { unreachable!() };
        assert_eq!(*seq, if before == station { last + 1 } else { 1 });
    }
    assert!(numbers.first().is_none_or(|(_, seq)| *seq == 1));
}

/// What a file holds.
pub(crate) fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap()
}

/// Files in a folder whose names begin so.
pub(crate) fn files(folder: &Path, beginning: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut named: Vec<_> =
        entries.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with(beginning)).collect();
    named.sort();
    named
}

/// A body that shows whether text and numbers come back.
pub(crate) fn body() -> Value {
    json!({ "said": "点“付款”", "n": [1, -2, 3.5], "none": null, "deep": { "yes": true } })
}
