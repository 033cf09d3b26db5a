//! Old files are lifted, and are then as if they had always been new.

use records::{AttemptState, Found};

use crate::bed::{FILE, assert_no_gaps, at, event, folder, open, raw, raw_file, summaries, table};

/// A file of every version that ever was.
const VERSIONS: [&str; 3] = [
    include_str!("../fixtures/version-1.sql"),
    include_str!("../fixtures/version-2.sql"),
    include_str!("../fixtures/version-3.sql"),
];

fn left_by(version: &str, folder: &std::path::Path) {
    raw(folder).execute_batch(version).unwrap();
}

#[test]
fn an_old_file_is_lifted_with_all_that_it_holds() {
    for version in VERSIONS {
        lifts(version);
    }
}

fn lifts(version: &str) {
    let folder = folder();
    left_by(version, folder.path());
    let (mut records, found) = records::open(folder.path(), at(0)).unwrap();
    assert_eq!(found, Found::Clean);
    let [learner] = records.learners().unwrap().try_into().unwrap();
    let [attempt] = records.attempts_of(Some(learner.id)).unwrap().try_into().unwrap();
    assert_eq!(
        (attempt.state, attempt.step, attempt.taps, attempt.slips, attempt.helps),
        (AttemptState::Rested, 2, 1, 1, 1)
    );
    let evidence = records.skill_evidence(learner.id).unwrap();
    let told: Vec<_> = evidence.iter().map(|it| (it.skill.as_str(), it.independence.as_str(), it.count)).collect();
    assert_eq!(told, [("find", "hint", 1), ("find", "shown", 1), ("pay", "shown", 1), ("scan", "hint", 1)]);
    assert_eq!(records.setting("language").unwrap().as_deref(), Some("zh"));
    records.append(at(1), attempt.id, &[event("resumed", 3000)]).unwrap();
    assert_eq!(records.bundle().unwrap().events.len(), 10);
    assert_no_gaps(&records);
}

#[test]
fn a_lifted_file_has_the_tables_of_a_fresh_one() {
    for version in VERSIONS {
        has_the_same_tables(version);
    }
}

fn has_the_same_tables(version: &str) {
    let (old, fresh) = (folder(), folder());
    left_by(version, old.path());
    open(old.path()).close().unwrap();
    open(fresh.path()).close().unwrap();
    // Without the statistics that a clean end leaves for the planner, which depend on the rows.
    let schema = |folder: &std::path::Path| -> Vec<String> {
        let rows = table(
            &raw(folder),
            "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'
                    ORDER BY type, name",
        );
        rows.iter().map(|row| row.replace("\\n", " ").split_whitespace().collect::<Vec<_>>().join(" ")).collect()
    };
    assert_eq!(schema(old.path()), schema(fresh.path()));
    let version = |folder: &std::path::Path| table(&raw_file(&folder.join(FILE)), "PRAGMA user_version");
    assert_eq!(version(old.path()), version(fresh.path()));
}

#[test]
fn the_summaries_of_a_lifted_file_are_those_of_a_rebuild() {
    let folder = folder();
    left_by(VERSIONS[0], folder.path());
    // Attempts and outcomes as version 1 kept them; evidence is new in version 2, judgements and stumbles in version 3.
    let kept_then =
        table(&raw(folder.path()), "SELECT hex(id), last_at, state, step, taps, slips, helps FROM attempts");
    let mut records = open(folder.path());
    let lifted = summaries(folder.path());
    assert_eq!(lifted[..kept_then.len()], kept_then);
    records.rebuild_summaries().unwrap();
    assert_eq!(summaries(folder.path()), lifted);
}

/// Version 3 recorded "alone" for whoever fell into a trap during a check and was told so.
#[test]
fn whoever_gave_in_during_a_check_was_not_alone_in_records_from_before_either() {
    let check = |lesson: &str, number: u8, before: &str| {
        format!(
            "INSERT INTO attempts (id, learner, lesson, fingerprint, support, steps, started_at, last_at)
             VALUES (X'019A00000000700080000000000001{number:02}', X'019A00000000700080000000000000A1', '{lesson}', 'f00d',
                     'independent', 2, '2026-03-02 08:00:00+00:00', '2026-03-02 08:00:00+00:00');
             INSERT INTO events (id, station, seq, attempt, at_ms, recorded_at, kind, step, body)
             SELECT randomblob(16), X'22222222222242228222222222222222', {number} * 10 + n,
                    X'019A00000000700080000000000001{number:02}', n, '2026-03-02 08:00:0' || n || '+00:00', kind, 'leave', body
             FROM (SELECT 1 AS n, 'tap' AS kind, '{before}' AS body
                   UNION ALL SELECT 2, 'slip', '{{\"slip\":\"W4\",\"item\":null}}'
                   UNION ALL SELECT 3, 'step-done', '{{\"independence\":\"alone\",\"slips\":1,\"ms\":9,\"skills\":[\"scams.leave\"]}}'
                   UNION ALL SELECT 4, 'done', '{{}}');"
        )
    };
    let trap = r#"{"screen":"police/first","touch":{"kind":"tap","item":"number"},"verdict":"trap"}"#;
    let right = r#"{"screen":"police/first","touch":{"kind":"tap","item":"hang-up"},"verdict":"right"}"#;
    let folder = folder();
    left_by(VERSIONS[2], folder.path());
    raw(folder.path()).execute_batch(&check("scams/fell", 1, trap)).unwrap();
    raw(folder.path()).execute_batch(&check("scams/stood", 2, right)).unwrap();
    let (mut records, _) = records::open(folder.path(), at(0)).unwrap();
    let [learner] = records.learners().unwrap().try_into().unwrap();
    let told = |records: &records::Records| -> Vec<(String, bool)> {
        let tested = records.tested(Some(learner.id)).unwrap();
        tested.into_iter().map(|one| (one.lesson, one.passed)).collect()
    };
    let expected = [("scams/fell".to_owned(), false), ("scams/stood".to_owned(), true)];
    assert_eq!(told(&records), expected);
    let evidence = records.skill_evidence(learner.id).unwrap();
    let of_check: Vec<_> = evidence.iter().filter(|one| one.skill == "scams.leave").collect();
    let told_of: Vec<_> = of_check.iter().map(|one| (one.independence.as_str(), one.count)).collect();
    assert_eq!(told_of, [("alone", 1), ("gave-in", 1)]);
    records.rebuild_summaries().unwrap();
    assert_eq!(told(&records), expected, "a rebuild says the same");
}
