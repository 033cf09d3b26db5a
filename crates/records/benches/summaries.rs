//! What is asked of many learners at once, and what an event costs, by how much is recorded already: neither may grow with it. Stumbling
//! points alone are counted from a class's own taps, and grow with what that class has practised of the lesson.
//!
//! `cargo bench -p records`

#![expect(clippy::unwrap_used, reason = "a benchmark may fall over")]

use chrono::{DateTime, TimeDelta, Utc};
use divan::Bencher;
use records::register::classes::ClassPlan;
use records::register::people::Enrolment;
use records::{NewAttempt, NewEvent, Records, Stretch};
use serde_json::json;
use tempfile::TempDir;
use uuid::Uuid;

fn main() {
    divan::main();
}

/// Events of one attempt.
const EVENTS: usize = 20;
/// Learners of the centre, and of the class among them.
const LEARNERS: usize = 1_000;
const CLASS: usize = 60;
/// How many events there are.
const ALREADY: [usize; 2] = [20_000, 200_000];

const LESSON: &str = "hospital/book-appointment";

struct Centre {
    _folder: TempDir,
    records: Records,
    class: Uuid,
    learner: Uuid,
    attempt: Uuid,
}

fn day(number: usize) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_000 + number as i64)
}

fn attempt_of(learner: Uuid) -> NewAttempt {
    let (lesson, support) = (LESSON.to_owned(), "independent".to_owned());
    NewAttempt { learner: Some(learner), lesson, fingerprint: "f".to_owned(), support, steps: 10 }
}

/// Half taps, one in ten of them astray; half steps that were done, each with a skill.
fn events(number: usize) -> Vec<NewEvent> {
    let event = |at: usize| {
        let step = Some(format!("step-{}", at / 2));
        let at_ms = at as u64 * 1_000;
        if at.is_multiple_of(2) {
            let verdict = if (at + number).is_multiple_of(10) { "wandering" } else { "right" };
            let body =
                json!({ "screen": "clinic/front", "touch": { "kind": "tap", "item": "fees" }, "verdict": verdict });
            NewEvent { at_ms, kind: "tap".to_owned(), step, body }
        } else {
            let skills = [format!("hospital.skill-{}", at / 2)];
            let body = json!({ "independence": "alone", "slips": 0, "ms": 900, "skills": skills });
            NewEvent { at_ms, kind: "step-done".to_owned(), step, body }
        }
    };
    (0..EVENTS).map(event).collect()
}

fn centre(already: usize) -> Centre {
    let folder = tempfile::tempdir().unwrap();
    let (mut records, _) = records::open(folder.path(), day(0)).unwrap();
    let named = |at: usize| Enrolment { name: format!("学员{at}"), ..Enrolment::default() };
    let people: Vec<_> = (0..LEARNERS).map(named).collect();
    let learners = records.enrol(day(0), false, &people).unwrap();
    let class = records.add_class(day(0), &ClassPlan::default(), false).unwrap();
    records.join(day(0), class, &learners[..CLASS]).unwrap();
    let station = Uuid::from_u128(7);
    let stretch = |number: usize| {
        let at = day(number / LEARNERS);
        let begun = Some((at, attempt_of(learners[number % LEARNERS])));
        let attempt = Uuid::from_u128(number as u128 + 1_000);
        Stretch { station, attempt, begun, moments: vec![(at, events(number))] }
    };
    let stretches: Vec<_> = (0..already / EVENTS).map(stretch).collect();
    records.in_bulk(|records| records.append_many(&stretches)).unwrap();
    let attempt = records.begin_attempt(day(999), &attempt_of(learners[0])).unwrap();
    Centre { _folder: folder, records, class, learner: learners[0], attempt }
}

#[divan::bench(args = ALREADY)]
fn one_event_on_disk_with_its_summaries(bencher: Bencher<'_, '_>, already: usize) {
    let mut centre = centre(already);
    let events = events(1);
    let mut next = events.iter().cycle();
    bencher.bench_local(|| {
        let event = next.next().unwrap();
        centre.records.append(day(999), centre.attempt, std::slice::from_ref(event)).unwrap();
    });
}

#[divan::bench(args = ALREADY)]
fn matrix_of_a_class(bencher: Bencher<'_, '_>, already: usize) {
    let centre = centre(already);
    bencher.bench_local(|| centre.records.class_evidence(centre.class).unwrap());
}

#[divan::bench(args = ALREADY)]
fn outcome_chain_of_a_class(bencher: Bencher<'_, '_>, already: usize) {
    let centre = centre(already);
    bencher.bench_local(|| centre.records.class_chain(centre.class).unwrap());
}

#[divan::bench(args = ALREADY)]
fn stumbling_points_of_a_class(bencher: Bencher<'_, '_>, already: usize) {
    let centre = centre(already);
    bencher.bench_local(|| centre.records.class_stumbles(centre.class, LESSON).unwrap());
}

#[divan::bench(args = ALREADY)]
fn evidence_of_a_learner(bencher: Bencher<'_, '_>, already: usize) {
    let centre = centre(already);
    bencher.bench_local(|| centre.records.skill_evidence(centre.learner).unwrap());
}
