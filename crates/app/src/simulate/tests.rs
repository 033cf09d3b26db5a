//! What was made up is what could have happened.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta};
use course::{Course, Files};
use practice::{Pace, Run, Thresholds};
use records::{AttemptState, Bundle, Records};
use tempfile::TempDir;

use super::books::Books;
use super::nature::Nature;
use super::pupil::{Meeting, Pupil};
use super::*;
use crate::record::from_row;
use crate::seat::support_named;

fn until() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-06-08T09:30:00+08:00").unwrap()
}

fn course() -> Course {
    crate::start::read_course(&Files::shipped()).1
}

fn made(seed: u64, learners: usize, weeks: u32) -> (TempDir, Records, Made) {
    let folder = tempfile::tempdir().unwrap();
    let (mut records, _) = records::open(folder.path(), until().to_utc()).unwrap();
    let wanted = Wanted { learners, seed, weeks, events: None, until: until(), trainer: None };
    let made = fill(&mut records, &course(), &wanted).unwrap();
    (folder, records, made)
}

/// All that follows from the seed: everything but the id of this very station.
fn told(records: &Records) -> Bundle {
    let own = records.station();
    let mut bundle = records.bundle().unwrap();
    for event in &mut bundle.events {
        if event.station == own {
            event.station = Uuid::nil();
        }
    }
    bundle.events.sort_by_key(|event| (event.station, event.seq));
    bundle
}

#[test]
fn the_same_seed_makes_the_same_records_and_they_pass_every_invariant() {
    let (_one, one, figures) = made(3, 12, 2);
    let (_other, other, again) = made(3, 12, 2);
    assert_eq!(figures, again);
    let bundle = told(&one);
    assert!(bundle == told(&other), "to the last id and millisecond");
    let (_third, _, different) = made(4, 12, 2);
    assert_ne!(different.events, figures.events, "another seed, other people");

    assert_eq!(bundle.events.len() as u64, figures.events);
    assert!(figures.events > 2_000 && figures.attempts > 70, "{figures:?}");
    assert_eq!(figures.days.map(|(_, last)| last < until().date_naive()), Some(true), "nothing lies in the future");
    let mut numbers: BTreeMap<Uuid, u64> = BTreeMap::new();
    for event in &bundle.events {
        let number = numbers.entry(event.station).or_default();
        *number += 1;
        assert_eq!(event.seq, *number, "no gaps in a station's numbers");
    }
    assert!(!one.holds_real().unwrap() && one.has_sample().unwrap());

    // Rebuilt is what was counted one by one.
    let mut rebuilt = other;
    let before = (told(&rebuilt).attempts, rebuilt.all_evidence().unwrap());
    rebuilt.rebuild_summaries().unwrap();
    assert!(before == (told(&rebuilt).attempts, rebuilt.all_evidence().unwrap()));
    every_attempt_can_be_gone_on_with(&bundle);
    every_state_of_a_request_is_there(&one);
}

fn every_attempt_can_be_gone_on_with(bundle: &Bundle) {
    let course = course();
    let books = Books::of(&course);
    let mut of_attempt: BTreeMap<Uuid, Vec<&records::Event>> = BTreeMap::new();
    bundle.events.iter().for_each(|event| of_attempt.entry(event.attempt).or_default().push(event));
    let beside = ["judged", "cue-named", "own-phone", "worth"];
    // Planning is what takes time: one of each lesson, and whatever was broken off, is enough.
    let mut tried: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    for attempt in &bundle.attempts {
        let rows = &of_attempt[&attempt.id];
        let events: Vec<_> = rows
            .iter()
            .filter_map(|row| {
                let event = from_row(row);
                assert!(event.is_some() || beside.contains(&row.kind.as_str()), "{} is unknown", row.kind);
                event
            })
            .collect();
        let tries = tried.entry((&attempt.lesson, &attempt.support)).or_default();
        *tries += 1;
        if *tries > 1 && attempt.state == AttemptState::Done {
            continue;
        }
        let (lesson, support) = (books.lesson(&attempt.lesson).unwrap(), support_named(&attempt.support).unwrap());
        assert_eq!(lesson.fingerprint, attempt.fingerprint);
        let (form, _) = books.form(&lesson, support).unwrap();
        let (run, _) = Run::resume(form, support, Pace::default(), Thresholds::default(), &events).unwrap();
        assert_eq!(run.step() as u32, attempt.step, "{} {}", attempt.lesson, attempt.support);
        assert_eq!(run.is_done(), attempt.state == AttemptState::Done);
    }
}

fn every_state_of_a_request_is_there(records: &Records) {
    let states: BTreeSet<String> = records.requests(true).unwrap().into_iter().map(|request| request.state).collect();
    assert_eq!(states.len(), 9, "{states:?}");
}

/// Helps and attempts of some learners of this vigour, by way.
fn term_of(vigour: f64) -> BTreeMap<String, (u32, u32)> {
    let course = course();
    let books = Books::of(&course);
    let mut counts: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    let mut lots = fastrand::Rng::with_seed(11);
    for _ in 0..6 {
        let mut own = lots.fork();
        let nature = Nature::with(vigour, &mut own);
        let mut pupil = Pupil::new(Uuid::nil(), nature, own);
        for week in 0..4_i64 {
            let lesson = &course.lessons[2 + week as usize];
            let at = until() + TimeDelta::weeks(week);
            let meeting = Meeting { at, minutes: 60, lesson, answer: 30_000.0, station: Uuid::nil() };
            let Some(visit) = pupil.attend(&books, &meeting).unwrap() else { continue };
            for stretch in visit.stretches {
                let Some((_, new)) = &stretch.begun else { continue };
                if new.lesson.starts_with("messages/") {
                    continue;
                }
                let helps = stretch.moments.iter().flat_map(|(_, rows)| rows).filter(|row| row.kind == "help").count();
                let count = counts.entry(new.support.clone()).or_default();
                *count = (count.0 + helps as u32, count.1 + 1);
            }
        }
    }
    counts
}

#[test]
fn whoever_finds_it_hard_needs_more_help_and_checks_come_after_guidance() {
    let (weak, strong) = (term_of(-1.6), term_of(1.6));
    let mean = |counts: &BTreeMap<String, (u32, u32)>, way: &str| {
        let (helps, attempts) = counts.get(way).copied().unwrap_or_default();
        f64::from(helps) / f64::from(attempts.max(1))
    };
    for way in ["supported", "independent"] {
        assert!(mean(&weak, way) > 1.5 * mean(&strong, way), "{way}: {weak:?} {strong:?}");
    }
    for counts in [&weak, &strong] {
        assert!(counts["guided"].1 >= counts["independent"].1 / 4 && counts["guided"].1 > 10, "{counts:?}");
    }
}

#[test]
fn the_first_attempt_of_a_lesson_is_never_a_check() {
    let (_folder, records, _) = made(9, 5, 3);
    let mut seen: BTreeSet<(Option<Uuid>, String)> = BTreeSet::new();
    let mut attempts = records.bundle().unwrap().attempts;
    attempts.sort_by_key(|attempt| attempt.started_at);
    for attempt in attempts.iter().filter(|attempt| !attempt.lesson.starts_with("messages/")) {
        let first = seen.insert((attempt.learner, attempt.lesson.clone()));
        assert!(!first || ["watch", "guided"].contains(&attempt.support.as_str()), "{attempt:?}");
    }
}
