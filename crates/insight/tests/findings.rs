//! Figures against published ones, and rules that hold for every history.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use insight::judging::{BestAnswers, answers, best_answers, has_passed, next};
use insight::review::INTERVALS;
use insight::review::falls_back;
use insight::{
    Answer, Answers, Discrimination, DomainState, Judgement, Leaning, Mastery, Practised, Showing, Showings, Skill,
    SkillState, Tally, due,
};
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

/// Published rates of hits and false alarms with their d′ and c, without correction: for so many trials that the correction
/// makes no difference. Macmillan and Creelman, Detection Theory, ch. 1 (H = 0.8, F = 0.4 → d′ 1.095) and the symmetric and
/// chance cases that follow from the definition; Stanislaw and Todorov 1999, equations 4 and 5, with z from the normal table:
/// z(0.99) = 2.326, z(0.95) = 1.645, z(0.90) = 1.282, z(0.84) = 0.994, z(0.75) = 0.674, z(0.69) = 0.496.
#[test]
fn d_prime_is_the_difference_of_the_tables_z() {
    const OF: u32 = 1_000_000;
    for (hits, alarms, d_prime, criterion) in [
        (80, 40, 1.095, -0.294),
        (50, 50, 0.0, 0.0),
        (84, 16, 1.989, 0.0),
        (69, 31, 0.992, 0.0),
        (95, 5, 3.290, 0.0),
        (99, 1, 4.653, 0.0),
        (90, 25, 1.956, -0.303),
        (75, 10, 1.956, 0.303),
        (25, 75, -1.349, 0.0),
    ] {
        let count = |per_cent: u32| OF / 100 * per_cent;
        let found = figures(count(hits), OF, count(alarms), OF);
        near(found.d_prime, d_prime, 0.0015);
        near(found.criterion, criterion, 0.0015);
    }
}

/// The log-linear correction (Hautus 1995, as in Stanislaw and Todorov 1999, p. 144): a half is added to each count and one to each
/// number of trials, whether or not a rate is 0 or 1. Worked by hand: 20 of 25 and 10 of 25 give 20.5/26 and 10.5/26.
#[test]
fn the_correction_is_the_log_linear_one() {
    let found = figures(20, 25, 10, 25);
    near(found.d_prime, 0.8009 + 0.2430, 0.002);
    near(found.criterion, -(0.8009 - 0.2430) / 2.0, 0.002);
    near(found.hit_rate, 0.8, 1e-12);
    near(found.false_alarm_rate, 0.4, 1e-12);
    let whole = figures(25, 25, 0, 25);
    // 25.5/26 and 0.5/26: z = ±2.0699.
    near(whole.d_prime, 4.1398, 0.002);
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
    for of in 1..60 {
        assert!(!figures(of, of, of, of).passed && !figures(0, of, 0, of).passed, "of however many: {of}");
    }
    // Five of six on both sides is a pass, four of six on either is none.
    assert!(figures(5, 6, 1, 6).passed);
    assert!(!figures(4, 6, 0, 6).passed && !figures(6, 6, 2, 6).passed);
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
    Judgement { scam, level: 1, best: Answer::telling(scam), answer, cue: true }
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
    let over_cautious = next(&[judged(false, Fake), judged(true, Fake), judged(false, Fake)]);
    assert!(over_cautious.remedy && over_cautious.cues_first, "green cues first");
    assert!(!next(&right).cues_first);
    // More than 60 % checked first: four of the last six, not three; and not before there are six.
    let checked = |count: usize| [vec![judged(true, Check); count], vec![judged(true, Fake); 6 - count]].concat();
    assert!(next(&checked(4)).cues_first && !next(&checked(3)).cues_first && !next(&checked(6)[..5]).cues_first);
    assert!(!next(&[checked(6), right.clone()].concat()).cues_first, "the last six count");
    assert!(!next(&[judged(false, Check), judged(false, Check)]).remedy);
    let counted = answers(&[judged(true, Check), judged(true, Real), judged(false, Check), judged(false, Fake)]);
    assert_eq!(counted, Answers { hits: 1, scams: 2, false_alarms: 1, genuine: 2 });
}

/// Safe is not yet best: whoever checks everything first is never harmed, and does not pass.
#[test]
fn a_channel_is_passed_by_best_answers_that_are_safe() {
    use Answer::{Check, Fake, Real};
    let best = |scam: bool, best: Answer, answer: Answer| Judgement { best, ..judged(scam, answer) };
    let deck = [(true, Fake), (true, Fake), (true, Check), (false, Real), (false, Check), (false, Real)];
    let answered = |by: &dyn Fn(bool, Answer) -> Answer| -> Vec<Judgement> {
        let decks = deck.repeat(2).into_iter();
        decks.map(|(scam, wanted)| best(scam, wanted, by(scam, wanted))).collect()
    };
    assert!(has_passed(&answered(&|_, best| best)));
    assert!(
        has_passed(&answered(&|scam, _| Answer::telling(scam))),
        "right every time, two thirds of them the best way"
    );
    assert!(!has_passed(&answered(&|_, best| best)[..6]), "one deck is not enough");
    for same in [Real, Fake, Check] {
        assert!(!has_passed(&answered(&|_, _| same)), "{same:?}");
    }
    let checked = answered(&|_, _| Check);
    assert_eq!(best_answers(&checked), BestAnswers { best: 4, judged: 12 });
    let counted = answers(&checked);
    assert_eq!((counted.hits, counted.false_alarms), (6, 0), "never harmed");
    assert!(best_answers(&[]).share() < f64::EPSILON);
}

/// Whoever checks everything first is safe; that so many of the answers are also the best comes by chance once in twenty times.
#[test]
fn a_share_of_best_answers_is_not_reached_by_one_answer() {
    // Of the corpus' 150 messages 52 are best checked first.
    let (share, all, wanted) = (52.0 / 150.0f64, 12u32, 8u32);
    let ways = |k: u32| (0..k).fold(1.0, |ways, at| ways * f64::from(all - at) / f64::from(at + 1));
    let chance: f64 =
        (wanted..=all).map(|k| ways(k) * share.powi(k as i32) * (1.0 - share).powi((all - k) as i32)).sum();
    assert!(chance <= 0.05, "{chance}");
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

#[test]
fn a_domain_is_as_far_as_the_skill_that_is_furthest_behind() {
    let mut mastery = Mastery::default();
    let domain = |mastery: &Mastery| mastery.domain(["a", "b", "c"]);
    assert_eq!(domain(&mastery).state, SkillState::NotYet);
    mastery.add("a", tested(0, true));
    let under_way = DomainState { state: SkillState::WithHelp, alone: 1, helped: 0, not_yet: 2 };
    assert_eq!(domain(&mastery), under_way, "under way, though two are not yet there");
    mastery.add("b", tested(0, true));
    mastery.add("c", tested(0, false));
    assert_eq!(domain(&mastery).state, SkillState::WithHelp);
    mastery.add("c", tested(1, true));
    assert_eq!(domain(&mastery), DomainState { state: SkillState::Alone, alone: 3, helped: 0, not_yet: 0 });
    for skill in ["a", "b"] {
        mastery.add(skill, tested(30, true));
    }
    assert_eq!(domain(&mastery).state, SkillState::Alone, "one was not shown again");
    mastery.add("c", tested(30, true));
    assert_eq!(domain(&mastery).state, SkillState::AloneAgain);
    assert_eq!(mastery.domain([]).state, SkillState::NotYet);
}

#[test]
fn a_step_falls_back_after_two_misses_in_a_row() {
    assert!(!falls_back([]) && !falls_back([false]) && !falls_back([false, true, false]));
    assert!(falls_back([false, false]) && falls_back([true, true, false, false]));
    assert!(!falls_back([false, false, true]), "until it goes well again");
}

proptest! {
    /// Event by event, in the order in which they become known, or rebuilt from all of them in another order: the same of every
    /// skill and of every domain.
    #[test]
    fn mastery_rebuilt_is_mastery_event_by_event(
        events in prop::collection::vec((0usize..6, 0i64..100, any::<bool>(), any::<bool>()), 0..60)
            .prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle())),
    ) {
        const SKILLS: [&str; 6] = ["a.1", "a.2", "a.3", "b.1", "b.2", "c.1"];
        let showing = |(skill, days, tested, alone): &(usize, i64, bool, bool)| {
            (SKILLS[*skill], Showing { at: at(*days), tested: *tested, alone: *alone })
        };
        let (in_order, shuffled) = events;
        let mut step_by_step = Mastery::default();
        for (number, event) in in_order.iter().enumerate() {
            let (skill, shown) = showing(event);
            step_by_step.add(skill, shown);
            prop_assert_eq!(&step_by_step, &Mastery::of(in_order[..=number].iter().map(showing)), "after each event");
        }
        let rebuilt = Mastery::of(shuffled.iter().map(showing));
        prop_assert_eq!(&step_by_step, &rebuilt);
        for (domain, skills) in [("a", 0..3), ("b", 3..5), ("c", 5..6)] {
            let of = |mastery: &Mastery| mastery.domain(SKILLS[skills.clone()].iter().copied());
            let found = of(&rebuilt);
            prop_assert_eq!(of(&step_by_step), found, "{}", domain);
            prop_assert_eq!(found.alone + found.helped + found.not_yet, skills.len());
        }
    }

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

#[test]
fn a_tally_counts_every_showing_and_is_due_three_weeks_after_the_last() {
    let day = |days: i64| DateTime::<Utc>::UNIX_EPOCH + TimeDelta::days(days);
    let alone = Showings { tested: true, alone: true, count: 3, first: day(0), last: day(9) };
    let helped = Showings { tested: true, alone: false, count: 2, first: day(1), last: day(4) };
    let led = Showings { tested: false, alone: true, count: 5, first: day(0), last: day(1) };
    let tally = Tally::of([helped, led, alone]);
    assert_eq!((tally.alone, tally.helped, tally.last), (3, 7, Some(day(9))));
    assert_eq!(tally.skill.state(), SkillState::Alone, "what counts is the last test");
    assert!(!tally.is_due(day(29)) && tally.is_due(day(30)));
    let only_helped = Tally::of([helped, led]);
    assert!(!only_helped.is_due(day(99)), "what was never done alone is not due again, it is still to be learned");
}

#[test]
fn a_leaning_is_named_from_a_quarter_on() {
    for (counts, leaning, apart) in [
        ((30, 30, 28, 30), Leaning::Suspicious, false),
        ((26, 30, 4, 30), Leaning::Nowhere, true),
        ((12, 30, 0, 30), Leaning::Trusting, true),
    ] {
        let (hits, scams, false_alarms, genuine) = counts;
        let found = figures(hits, scams, false_alarms, genuine);
        assert_eq!((found.leaning(), found.tells_apart()), (leaning, apart), "{found:?}");
    }
}
