//! Whatever happens, in whatever order: summaries are what the events say, and records unite.

use proptest::prelude::*;
use records::{Bundle, NewEvent, Records};
use tempfile::TempDir;
use uuid::Uuid;

use crate::bed::{assert_no_gaps, at, event, folder, judged, lesson, open, own_phone, step_done, summaries, tap};

const KINDS: &[&str] = &["tap", "slip", "help", "rested", "resumed", "done", "left", "said", "step-done"];

/// An event for one of four attempts.
fn happening() -> impl Strategy<Value = (usize, NewEvent)> {
    let plain = (prop::sample::select(KINDS), 0..10_000_u64).prop_map(|(kind, ms)| event(kind, ms));
    let step = prop::sample::select(&["scan", "pay", "找"][..]);
    let how = prop::sample::select(&["trainer", "shown", "ring", "hint", "repeat", "alone"][..]);
    let skills = prop::sample::subsequence(vec!["find", "scan", "pay"], 0..=3);
    let done = (step, how, 0..4_u32, 0..9_000_u32, skills)
        .prop_map(|(step, how, slips, ms, skills)| step_done(step, how, slips, ms.into(), &skills));
    let stray = (prop::sample::select(&["right", "wandering", "trap"][..]), prop::sample::select(&["go", "list"][..]))
        .prop_map(|(verdict, item)| tap("scan", "front", item, verdict));
    let answer = prop::sample::select(&["real", "fake", "check"][..]);
    let told = (prop::sample::select(&["m1", "m2"][..]), answer, any::<bool>())
        .prop_map(|(message, answer, scam)| judged(message, scam, answer));
    let used = prop::sample::select(&["worked", "did-not-work", "not-used"][..]).prop_map(|how| own_phone("pay", how));
    (0..4_usize, prop_oneof![2 => plain, 1 => done, 1 => stray, 1 => told, 1 => used])
}

/// When, at which attempt, what: the clock may be set back.
fn happenings() -> impl Strategy<Value = Vec<(i64, (usize, NewEvent))>> {
    prop::collection::vec((0..1000_i64, happening()), 0..40)
}

/// A station with up to three learners and a guest, one attempt each.
struct Station {
    folder: TempDir,
    records: Records,
    attempts: Vec<Uuid>,
}

impl Station {
    fn new(name: &str) -> Self {
        let folder = folder();
        let mut records = open(folder.path());
        let mut attempts = Vec::new();
        for (number, support) in (0..3).zip(["watch", "guided", "independent"]) {
            let learner = records.add_learner(at(number), &format!("{name} {number}"), "pear").unwrap().id;
            attempts.push(records.begin_attempt(at(number), &lesson(Some(learner), support)).unwrap());
        }
        attempts.push(records.begin_attempt(at(3), &lesson(None, "supported")).unwrap());
        Self { folder, records, attempts }
    }

    fn live(&mut self, happenings: &[(i64, (usize, NewEvent))]) {
        for (seconds, (attempt, event)) in happenings {
            self.records.append(at(*seconds), self.attempts[*attempt], std::slice::from_ref(event)).unwrap();
        }
    }

    fn summaries(&self) -> Vec<String> {
        summaries(self.folder.path())
    }
}

fn united<'b>(bundles: impl IntoIterator<Item = &'b Bundle>) -> (Bundle, Vec<String>) {
    let folder = folder();
    let mut records = open(folder.path());
    bundles.into_iter().for_each(|bundle| records.unite(bundle).unwrap());
    (records.bundle().unwrap(), summaries(folder.path()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_rebuild_changes_nothing(happenings in happenings()) {
        let mut station = Station::new("a");
        station.live(&happenings);
        let before = station.summaries();
        station.records.rebuild_summaries().unwrap();
        prop_assert_eq!(station.summaries(), before);
    }

    #[test]
    fn stations_unite_in_any_order_any_number_of_times(
        first in happenings(),
        second in happenings(),
        third in happenings(),
        travelled in happenings(),
        order in prop::collection::vec(0..4_usize, 0..6),
    ) {
        let (mut a, mut b, mut c) = (Station::new("a"), Station::new("b"), Station::new("c"));
        a.live(&first);
        b.live(&second);
        c.live(&third);
        // The learners of the first station go on at the second one.
        let early = a.records.bundle().unwrap();
        b.records.unite(&early).unwrap();
        b.attempts.clone_from(&a.attempts);
        b.live(&travelled);
        let bundles = [early, a.records.bundle().unwrap(), b.records.bundle().unwrap(), c.records.bundle().unwrap()];
        let straight = united(&bundles);
        let any = order.iter().chain(&[3, 1, 2]).map(|which| &bundles[*which]);
        prop_assert_eq!(&united(any), &straight);
        prop_assert_eq!(straight.0.events.len(), first.len() + second.len() + third.len() + travelled.len());
    }
}

#[test]
fn a_station_that_meets_its_own_later_events_goes_on_behind_them() {
    let mut station = Station::new("a");
    station.live(&[(1, (0, event("tap", 1))), (2, (0, event("tap", 2)))]);
    let later = station.records.bundle().unwrap();
    // An old copy of the folder with the same station, to which the trainer's machine brings back what it has seen.
    let copy = folder();
    let mut records = open(copy.path());
    crate::bed::raw(copy.path()).execute("UPDATE station SET id = ?1", [station.records.station()]).unwrap();
    records.close().unwrap();
    records = open(copy.path());
    records.unite(&later).unwrap();
    records.append(at(5), station.attempts[0], &[event("tap", 3)]).unwrap();
    assert_eq!(records.bundle().unwrap().events.len(), 3);
    assert_no_gaps(&records);
}

#[test]
fn hidden_learners_travel_with_their_attempts() {
    let station = Station::new("a");
    crate::bed::raw(station.folder.path()).execute("UPDATE learners SET hidden = 1", []).unwrap();
    assert_eq!(station.records.learners().unwrap(), []);
    let (bundle, _) = united([&station.records.bundle().unwrap()]);
    assert_eq!((bundle.learners.len(), bundle.attempts.len()), (3, 4));
}
