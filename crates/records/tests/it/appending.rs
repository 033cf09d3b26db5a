//! Appending: running numbers, rows that come back as given, what events add to the summaries, and no way to unsay.

use records::{AttemptState, Error, Evidence, NewEvent, StepOutcome};
use uuid::Uuid;

use crate::bed::{assert_no_gaps, at, begun, body, event, folder, lesson, numbers, open, raw, step_done};

#[test]
fn numbers_run_from_one_across_appends_attempts_and_openings() {
    let folder = folder();
    let mut records = open(folder.path());
    let (learner, first) = begun(&mut records);
    records.append(at(2), first, &[event("tap", 10), event("slip", 20), event("tap", 30)]).unwrap();
    records.append(at(3), first, &[]).unwrap();
    let second = records.begin_attempt(at(4), &lesson(Some(learner), "guided")).unwrap();
    records.append(at(5), second, &[event("tap", 1)]).unwrap();
    records.close().unwrap();
    let mut records = open(folder.path());
    records.append(at(6), first, &[event("done", 40)]).unwrap();
    let station = records.station();
    assert_eq!(numbers(&records), (1..=5).map(|seq| (station, seq)).collect::<Vec<_>>());
    assert_eq!(records.events_of(first).unwrap().iter().map(|event| event.seq).collect::<Vec<_>>(), [1, 2, 3, 5]);
    assert_no_gaps(&records);
}

#[test]
fn an_event_comes_back_as_given() {
    let folder = folder();
    let mut records = open(folder.path());
    let (_, attempt) = begun(&mut records);
    let given = NewEvent { at_ms: 1234, kind: "help".to_owned(), step: Some("open-scan".to_owned()), body: body() };
    records.append(at(2), attempt, std::slice::from_ref(&given)).unwrap();
    let [kept] = records.events_of(attempt).unwrap().try_into().unwrap();
    assert_eq!((kept.at_ms, &kept.kind, &kept.step, &kept.body), (1234, &given.kind, &given.step, &given.body));
    assert_eq!((kept.attempt, kept.station, kept.recorded_at), (attempt, records.station(), at(2)));
}

#[test]
fn learners_and_attempts_come_back_as_given() {
    let folder = folder();
    let mut records = open(folder.path());
    let (learner, attempt) = begun(&mut records);
    let [tile] = records.learners().unwrap().try_into().unwrap();
    assert_eq!((tile.id, tile.name.as_str(), tile.picture.as_str(), tile.added_at), (learner, "王阿姨", "pear", at(0)));
    let kept = records.attempt(attempt).unwrap().unwrap();
    assert_eq!((kept.learner, kept.steps, kept.started_at, kept.last_at), (Some(learner), 5, at(1), at(1)));
    assert_eq!((kept.lesson.as_str(), kept.fingerprint.as_str()), ("pay-by-code", "f00d"));
    assert_eq!(records.attempt(Uuid::nil()).unwrap(), None);
    assert_eq!(records.attempts_of(Some(learner)).unwrap(), [kept]);
    assert_eq!(records.attempts_of(None).unwrap(), []);
}

#[test]
fn events_count_in_the_attempt() {
    let folder = folder();
    let mut records = open(folder.path());
    let (_, attempt) = begun(&mut records);
    let mut state_after = |kind: &str, seconds: i64| {
        records.append(at(seconds), attempt, &[event(kind, 5)]).unwrap();
        records.attempt(attempt).unwrap().unwrap().state
    };
    assert_eq!(state_after("tap", 2), AttemptState::Open);
    assert_eq!(state_after("slip", 3), AttemptState::Open);
    assert_eq!(state_after("help", 4), AttemptState::Open);
    assert_eq!(state_after("said", 5), AttemptState::Open);
    assert_eq!(state_after("rested", 6), AttemptState::Rested);
    assert_eq!(state_after("tap", 7), AttemptState::Rested);
    assert_eq!(state_after("resumed", 8), AttemptState::Open);
    assert_eq!(state_after("left", 9), AttemptState::Left);
    assert_eq!(state_after("done", 20), AttemptState::Done);
    // A clock that is set back does not move the attempt back.
    assert_eq!(state_after("tap", 10), AttemptState::Done);
    records.append(at(11), attempt, &[step_done("open-scan", "hint", 2, 900, &["scan"])]).unwrap();
    let kept = records.attempt(attempt).unwrap().unwrap();
    assert_eq!((kept.taps, kept.slips, kept.helps, kept.step, kept.last_at), (3, 1, 1, 1, at(20)));
}

#[test]
fn finished_steps_leave_outcomes_and_evidence() {
    let folder = folder();
    let mut records = open(folder.path());
    let (learner, attempt) = begun(&mut records);
    let first =
        [step_done("open-scan", "hint", 2, 900, &["scan", "find"]), step_done("pay", "alone", 0, 700, &["pay"])];
    records.append(at(3), attempt, &first).unwrap();
    let second = records.begin_attempt(at(10), &lesson(Some(learner), "guided")).unwrap();
    records.append(at(11), second, &[step_done("open-scan", "hint", 1, 400, &["scan"])]).unwrap();
    let outcome = |step: &str, independence: &str, slips, ms| StepOutcome {
        step: step.to_owned(),
        independence: independence.to_owned(),
        slips,
        ms,
    };
    assert_eq!(
        records.step_outcomes(attempt).unwrap(),
        [outcome("open-scan", "hint", 2, 900), outcome("pay", "alone", 0, 700)]
    );
    assert_eq!(records.step_outcomes(second).unwrap(), [outcome("open-scan", "hint", 1, 400)]);
    let evidence = |skill: &str, independence: &str, count, first, last| Evidence {
        skill: skill.to_owned(),
        support: "guided".to_owned(),
        independence: independence.to_owned(),
        count,
        first_at: at(first),
        last_at: at(last),
    };
    assert_eq!(
        records.skill_evidence(learner).unwrap(),
        [evidence("find", "hint", 1, 3, 3), evidence("pay", "alone", 1, 3, 3), evidence("scan", "hint", 2, 3, 11)]
    );
}

#[test]
fn guests_leave_no_evidence() {
    let folder = folder();
    let mut records = open(folder.path());
    let guest = records.begin_attempt(at(1), &lesson(None, "supported")).unwrap();
    records.append(at(2), guest, &[step_done("open-scan", "alone", 0, 900, &["scan"])]).unwrap();
    assert_eq!(records.step_outcomes(guest).unwrap().len(), 1);
    assert_eq!(records.attempts_of(None).unwrap().len(), 1);
    let rows: i64 = raw(folder.path()).query_row("SELECT count(*) FROM skill_evidence", [], |row| row.get(0)).unwrap();
    assert_eq!(rows, 0);
}

#[test]
fn the_newest_waiting_attempt_is_gone_on_with() {
    let folder = folder();
    let mut records = open(folder.path());
    let (learner, first) = begun(&mut records);
    let second = records.begin_attempt(at(5), &lesson(Some(learner), "guided")).unwrap();
    let open_one = |records: &records::Records| records.open_attempt(learner).unwrap().map(|attempt| attempt.id);
    assert_eq!(open_one(&records), Some(second));
    records.append(at(6), second, &[event("done", 1)]).unwrap();
    records.append(at(6), first, &[event("rested", 1)]).unwrap();
    assert_eq!(open_one(&records), Some(first));
    records.append(at(7), first, &[event("left", 1)]).unwrap();
    assert_eq!(open_one(&records), None);
}

#[test]
fn an_append_to_an_unknown_attempt_leaves_nothing() {
    let folder = folder();
    let mut records = open(folder.path());
    let (_, attempt) = begun(&mut records);
    assert!(matches!(records.append(at(2), Uuid::nil(), &[event("tap", 1)]), Err(Error::Sqlite(_))));
    records.append(at(3), attempt, &[event("tap", 1)]).unwrap();
    assert_no_gaps(&records);
}

#[test]
fn a_running_number_that_is_taken_is_never_passed_over_in_silence() {
    let folder = folder();
    let mut records = open(folder.path());
    let (_, attempt) = begun(&mut records);
    records.append(at(2), attempt, &[event("tap", 1)]).unwrap();
    raw(folder.path()).execute("UPDATE station SET next = 1", []).unwrap();
    assert!(records.append(at(3), attempt, &[event("tap", 2)]).is_err());
    assert_eq!(records.attempt(attempt).unwrap().unwrap().taps, 1);
}

#[test]
fn events_neither_change_nor_go() {
    let folder = folder();
    let mut records = open(folder.path());
    let (_, attempt) = begun(&mut records);
    records.append(at(2), attempt, &[event("tap", 1)]).unwrap();
    let before = records.events_of(attempt).unwrap();
    let other = raw(folder.path());
    for sql in ["UPDATE events SET kind = 'slip'", "DELETE FROM events", "UPDATE events SET seq = seq + 1"] {
        let error = other.execute(sql, []).unwrap_err();
        assert!(error.to_string().contains("events are only ever added"), "{error}");
    }
    assert_eq!(records.events_of(attempt).unwrap(), before);
}

#[test]
fn settings_are_kept_and_replaced() {
    let folder = folder();
    let mut records = open(folder.path());
    assert_eq!(records.setting("language").unwrap(), None);
    records.set_setting("language", "zh").unwrap();
    records.set_setting("language", "en").unwrap();
    records.close().unwrap();
    assert_eq!(open(folder.path()).setting("language").unwrap().as_deref(), Some("en"));
}
