//! Figures against published ones, and rules that hold for every history.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use insight::judging::{answers, next};
use insight::review::INTERVALS;
use insight::{Answer, Answers, Discrimination, Judgement, Practised, Showing, Skill, SkillState, due};
use proptest::prelude::*;

fn figures(hits: u32, scams: u32, false_alarms: u32, genuine: u32) -> Discrimination {
    Answers { hits, scams, false_alarms, genuine }.discrimination().unwrap()
}

fn near(found: f64, expected: f64, within: f64) {
    assert!((found - expected).abs() <= within, "{found} is not {expected}");
}

/// standards.md §4.4, computed there with the same correction; the second is "everything is a scam".
#[test]
fn the_figures_are_those_of_the_reference() {
    for (counts, d_prime, criterion) in
        [((8, 10, 2, 10), 1.50, 0.0), ((10, 10, 10, 10), 0.0, -1.69), ((9, 10, 5, 10), 1.10, -0.55)]
    {
        let (hits, scams, false_alarms, genuine) = counts;
        let found = figures(hits, scams, false_alarms, genuine);
        near(found.d_prime, d_prime, 0.005);
        near(found.criterion, criterion, 0.005);
    }
    for (of, error) in [(10, 0.64), (20, 0.45), (30, 0.37), (40, 0.32)] {
        near(figures(of * 8 / 10, of, of * 2 / 10, of).standard_error, error, 0.02);
    }
}

/// Stanislaw and Todorov 1999, the worked example without correction: H = 0.8, F = 0.4 of 25 each give d′ 1.09, c −0.29.
#[test]
fn many_messages_come_near_the_uncorrected_example() {
    let found = figures(20_000, 25_000, 10_000, 25_000);
    near(found.d_prime, 1.095, 0.002);
    near(found.criterion, -0.294, 0.002);
}

#[test]
fn everything_is_a_scam_is_not_a_pass_and_few_messages_are_thin() {
    assert!(!figures(20, 20, 20, 20).passed);
    assert!(!figures(0, 20, 0, 20).passed, "nor is believing everything");
    let good = figures(19, 20, 1, 20);
    assert!(good.passed && !good.thin);
    assert!(figures(19, 20, 1, 19).thin);
    assert!(Answers { hits: 1, scams: 1, ..Answers::default() }.discrimination().is_err());
    assert!(Answers { hits: 2, scams: 1, false_alarms: 0, genuine: 1 }.discrimination().is_err());
}

fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, 8).unwrap().checked_add_days(Days::new(number)).unwrap()
}

fn due_after(history: &[(u64, bool)]) -> Option<u64> {
    let due = due(history.iter().map(|(on, alone)| Practised { day: day(*on), alone: *alone }))?;
    Some((due - day(0)).num_days().unsigned_abs())
}

#[test]
fn reviews_come_after_1_7_21_and_60_days_and_a_miss_halves() {
    assert_eq!(due_after(&[]), None);
    assert_eq!(due_after(&[(0, false)]), None, "not learned yet");
    assert_eq!(due_after(&[(0, true)]), Some(1));
    assert_eq!(due_after(&[(0, true), (0, true)]), Some(1), "twice in a day is once");
    assert_eq!(due_after(&[(0, true), (1, true)]), Some(8));
    assert_eq!(due_after(&[(0, true), (1, true), (8, true)]), Some(29));
    assert_eq!(due_after(&[(0, true), (1, true), (8, true), (29, true)]), Some(89));
    assert_eq!(due_after(&[(0, true), (1, true), (8, true), (29, true), (89, true)]), Some(149), "and so on every 60");
    // Missed at 21 days: back after 10, then on to the interval after 7, which is 21.
    assert_eq!(due_after(&[(0, true), (1, true), (8, true), (29, false)]), Some(39));
    assert_eq!(due_after(&[(0, true), (1, true), (8, true), (29, false), (39, true)]), Some(60));
    assert_eq!(due_after(&[(0, true), (1, false), (2, false)]), Some(3), "never less than a day");
}

fn judged(scam: bool, answer: Answer) -> Judgement {
    Judgement { scam, level: 1, answer, cue: true }
}

#[test]
fn levels_rise_and_fall_and_the_over_cautious_get_their_deck() {
    use Answer::{Check, Fake, Real};
    let right = [judged(true, Fake), judged(false, Real)].repeat(3);
    assert_eq!(next(&[]).level, 1);
    assert_eq!(next(&right[..5]).level, 1, "not before six");
    assert_eq!(next(&right).level, 2);
    assert_eq!(next(&right.repeat(5)).level, 3, "no higher than three");
    let fallen = [right.clone(), vec![judged(true, Real); 2]].concat();
    assert_eq!(next(&fallen).level, 1);
    let without_cue: Vec<_> = right.iter().map(|one| Judgement { cue: false, ..*one }).collect();
    assert_eq!(next(&without_cue).level, 1, "seen, and not seen why");
    assert_eq!(next(&[judged(true, Check), judged(false, Check)].repeat(3)).level, 2, "checking first is safe");
    assert!(next(&[judged(false, Fake), judged(true, Fake), judged(false, Fake)]).remedy);
    assert!(!next(&[judged(false, Check), judged(false, Check)]).remedy);
    let counted = answers(&[judged(true, Check), judged(true, Real), judged(false, Check), judged(false, Fake)]);
    assert_eq!(counted, Answers { hits: 1, scams: 2, false_alarms: 1, genuine: 2 });
}

fn at(days: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(days)
}

fn tested(days: i64, alone: bool) -> Showing {
    Showing { at: at(days), tested: true, alone }
}

#[test]
fn a_skill_is_kept_when_it_is_shown_alone_three_weeks_later() {
    let state = |showings: &[Showing]| Skill::of(showings.iter().copied()).state();
    assert_eq!(state(&[]), SkillState::NotYet);
    assert_eq!(state(&[Showing { tested: false, ..tested(0, true) }]), SkillState::WithHelp, "a leading hand is help");
    assert_eq!(state(&[tested(0, false)]), SkillState::WithHelp);
    assert_eq!(state(&[tested(0, true)]), SkillState::Alone);
    assert_eq!(state(&[tested(0, true), tested(20, true)]), SkillState::Alone);
    assert_eq!(state(&[tested(0, true), tested(21, true)]), SkillState::AloneAgain);
    assert_eq!(state(&[tested(0, true), tested(21, false)]), SkillState::WithHelp, "forgotten is forgotten");
    assert_eq!(state(&[tested(0, true), tested(21, false), tested(28, true)]), SkillState::AloneAgain);
}

proptest! {
    /// Whatever becomes known in whatever order, and however often: the same skill.
    #[test]
    fn a_skill_is_the_same_in_any_order(
        showings in prop::collection::vec((0i64..100, any::<bool>(), any::<bool>()), 0..20),
        lots in prop::collection::vec(any::<prop::sample::Index>(), 0..30),
    ) {
        let showings: Vec<_> =
            showings.into_iter().map(|(days, tested, alone)| Showing { at: at(days), tested, alone }).collect();
        let whole = Skill::of(showings.clone());
        let mut backwards = Skill::of(showings.iter().rev().copied());
        if !showings.is_empty() {
            for lot in &lots {
                backwards.add(*lot.get(&showings));
            }
        }
        prop_assert_eq!(whole, backwards);
    }

    /// d′ is never a number that is none, and more hits or fewer false alarms never lower it.
    #[test]
    fn better_answers_are_never_worse(scams in 1u32..60, genuine in 1u32..60, hits in 0u32..60, alarms in 0u32..60) {
        let (hits, alarms) = (hits % scams, alarms % genuine);
        let found = figures(hits, scams, alarms, genuine);
        prop_assert!(found.d_prime.is_finite() && found.criterion.is_finite() && found.standard_error.is_finite());
        prop_assert!(figures(hits + 1, scams, alarms, genuine).d_prime > found.d_prime);
        prop_assert!(figures(hits, scams, alarms + 1, genuine).d_prime < found.d_prime);
    }

    /// A review is always due after the last time and never more than sixty days later.
    #[test]
    fn a_review_is_never_lost(steps in prop::collection::vec((1u64..90, any::<bool>()), 1..20)) {
        let mut on = 0;
        let history: Vec<(u64, bool)> = steps.into_iter().map(|(days, alone)| { on += days; (on, alone) }).collect();
        if let Some(due) = due_after(&history) {
            prop_assert!(due > on && due <= on + INTERVALS[3]);
        } else {
            prop_assert!(history.iter().all(|(_, alone)| !alone));
        }
    }
}
