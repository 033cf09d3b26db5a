//! When is "alone" more than luck? A passed check counts as much as it is unlikely that somebody who knows nothing would have
//! passed it. A skill is certified once no naive player (see `course::validity`) would have done as much by chance in more than one
//! case of twenty: the exact binomial test, one-sided, for trials of unequal probability (Poisson binomial distribution; Le Cam
//! 1960, Hong 2013), at the usual level of 0.05.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::Serialize;

use crate::skill::{KEPT_AFTER_DAYS, SkillState};

/// The version of this computation: another one is kept with what was certified, and counted anew.
pub const RULE: u32 = 2;

/// The chance of a naive player that is accepted, 0 to 1.
pub const BY_CHANCE: f64 = 0.05;

/// Of so many attempts that count, the last ones…
const LAST: usize = 3;
/// …at most so many may have failed: what somebody did once says little after failing since, or after failing all but once.
const FAILED_AT_MOST: usize = 1;

/// What a form is worth of which nobody knows how a naive player does: one two-way decision.
pub const UNKNOWN: f64 = 0.5;

/// An attempt at a check or a transfer form that showed something of a skill.
#[derive(Debug, Clone, PartialEq)]
pub struct Tried {
    /// When.
    pub at: DateTime<Utc>,
    /// On which day at the place where it was.
    pub day: NaiveDate,
    /// Which form of which lesson.
    pub form: String,
    /// Done alone, and nowhere in it given in.
    pub passed: bool,
    /// How often each naive player passes that form, 0 to 1; the same players in the same order everywhere. None: a review, which says
    /// whether something was kept and nothing about luck.
    pub chances: Option<Vec<f64>>,
    /// All of the form was done; not a single step of it.
    pub whole: bool,
}

/// Since when a skill is certified.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Certification {
    /// Since then it is certain enough. None: not yet, or not any more.
    pub since: Option<DateTime<Utc>>,
    /// Done again in a form not met before, 21 days after that or more.
    pub again: Option<DateTime<Utc>>,
    /// How many attempts count: the first one at each form on each day.
    pub checks: u32,
    /// How many of them were passed.
    pub passed: u32,
    /// The chance of the most successful naive player to have done as much, 0 to 1.
    pub chance: f64,
}

/// What is certified by these attempts, whatever their order.
pub fn certification(tried: &[Tried]) -> Certification {
    let mut tried: Vec<&Tried> = tried.iter().collect();
    tried.sort_by(|one, other| (one.at, &one.form).cmp(&(other.at, &other.form)));
    let mut result = Certification { since: None, again: None, checks: 0, passed: 0, chance: 1.0 };
    let mut met: BTreeSet<&str> = BTreeSet::new();
    let mut on_day: BTreeSet<(&str, NaiveDate)> = BTreeSet::new();
    // Whoever failed in a form was told there what would have been right: the next time it is known by heart.
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let mut counted: Vec<&Tried> = Vec::new();
    for one in tried {
        let is_new = met.insert(&one.form);
        if one.chances.is_some() {
            if !on_day.insert((&one.form, one.day)) || one.passed && told.remove(one.form.as_str()) {
                continue;
            }
            if !one.passed {
                told.insert(&one.form);
            }
            counted.push(one);
            result.checks += 1;
            result.passed += u32::from(one.passed);
            result.chance = chance(&counted);
        }
        let failed_lately = counted.iter().rev().take(LAST).filter(|one| !one.passed).count();
        if result.chance > BY_CHANCE || failed_lately > FAILED_AT_MOST {
            (result.since, result.again) = (None, None);
        } else if one.passed {
            let since = *result.since.get_or_insert(one.at);
            let is_later = one.at - since >= TimeDelta::days(KEPT_AFTER_DAYS);
            if is_new && one.whole && is_later && result.again.is_none() {
                result.again = Some(one.at);
            }
        }
    }
    result
}

/// The chance of the most successful player to pass as many of these as were passed, or more.
fn chance(counted: &[&Tried]) -> f64 {
    let passed = counted.iter().filter(|one| one.passed).count();
    let of = |one: &Tried| one.chances.clone().unwrap_or_default();
    let players = counted.iter().map(|one| of(one).len()).max().unwrap_or_default();
    let of_player = |player: usize| {
        // The distribution of how many are passed, one attempt after the other.
        let mut shares = vec![1.0];
        for one in counted {
            let chance = of(one).get(player).copied().unwrap_or(UNKNOWN);
            let mut next = vec![0.0; shares.len() + 1];
            for (number, share) in shares.iter().enumerate() {
                next[number] += share * (1.0 - chance);
                next[number + 1] += share * chance;
            }
            shares = next;
        }
        shares[passed..].iter().sum::<f64>()
    };
    (0..players).map(of_player).fold(if players == 0 { 1.0 } else { 0.0 }, f64::max)
}

impl SkillState {
    /// How far a skill has come, given since when it is certified: done alone, and not certain enough, is not yet enough.
    #[must_use]
    pub fn given(self, certified: Option<Again>) -> Self {
        match (self, certified) {
            (Self::Alone | Self::AloneAgain, None) => Self::NotEnough,
            (Self::AloneAgain, Some(Again(false))) => Self::Alone,
            (state, _) => state,
        }
    }
}

/// Whether what is certified was done again later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Again(pub bool);

#[cfg(test)]
mod tests {
    use super::*;

    fn tried(day: i64, form: &str, passed: bool, chances: &[f64]) -> Tried {
        let at = DateTime::UNIX_EPOCH + TimeDelta::days(day);
        Tried { at, day: at.date_naive(), form: form.to_owned(), passed, chances: Some(chances.to_vec()), whole: true }
    }

    #[test]
    fn a_check_that_nobody_passes_by_chance_certifies_by_itself() {
        let certified = certification(&[tried(0, "a", true, &[0.03, 0.05])]);
        assert_eq!(certified.since, Some(DateTime::UNIX_EPOCH));
        assert_eq!(
            certification(&[tried(0, "a", true, &[0.03, 0.06])]).since,
            None,
            "the most successful player counts"
        );
        assert_eq!(certification(&[tried(0, "a", false, &[0.0])]).since, None);
    }

    #[test]
    fn smaller_checks_add_up_over_days_and_forms() {
        let half = |day, form, passed| tried(day, form, passed, &[0.5]);
        let four: Vec<Tried> = (0..4).map(|day| half(day, "a", true)).collect();
        assert_eq!(certification(&four).since, None, "1/16");
        let five: Vec<Tried> = (0..5).map(|day| half(day, "a", true)).collect();
        let certified = certification(&five);
        assert_eq!((certified.checks, certified.passed), (5, 5));
        assert!((certified.chance - 1.0 / 32.0).abs() < 1e-12);
        let on_one_day: Vec<Tried> = (0..9).map(|_| half(0, "a", true)).collect();
        assert_eq!(certification(&on_one_day).checks, 1, "only the first attempt at a form on a day counts");
    }

    #[test]
    fn failed_ones_count_against() {
        let half = |day, passed| tried(day, "a", passed, &[0.5]);
        let mixed: Vec<Tried> = [true, true, true, true, false, true, true]
            .into_iter()
            .zip(0..)
            .map(|(passed, day)| half(day, passed))
            .collect();
        // P(X >= 5 of 6) = 7/64.
        assert!((certification(&mixed).chance - 7.0 / 64.0).abs() < 1e-12);
        assert_eq!(certification(&mixed).since, None);
    }

    #[test]
    fn what_fails_later_is_not_certain_any_more_and_order_does_not_matter() {
        let mut all = vec![tried(0, "a", true, &[0.04]), tried(1, "a", false, &[0.04]), tried(30, "b", true, &[0.04])];
        assert_eq!(certification(&all[..2]).since, None, "1 of 2 by chance: 0.0784");
        let certified = certification(&all);
        assert_eq!(certified.since, Some(DateTime::UNIX_EPOCH + TimeDelta::days(30)));
        all.reverse();
        assert_eq!(certification(&all), certified);
    }

    #[test]
    fn whoever_failed_all_but_once_or_fails_lately_is_not_certified_however_unlikely_luck_is() {
        let tried = |passed: &[bool]| {
            let one = |(passed, day): (&bool, i64)| tried(day, "a", *passed, &[0.001]);
            certification(&passed.iter().zip(0..).map(one).collect::<Vec<_>>())
        };
        assert!(tried(&[false, true]).since.is_none(), "the answers were told in this very form");
        assert!(tried(&[false, true, true]).since.is_some(), "twice in a row is learned");
        assert!(tried(&[false, false, false, true, true]).since.is_none());
        assert!(tried(&[false, false, false, true, true, true]).since.is_some());
        assert!(tried(&[true, true, false]).since.is_some());
        assert!(tried(&[true, true, false, false]).since.is_none(), "and what is forgotten is not known");
    }

    #[test]
    fn a_review_neither_takes_the_days_check_away_nor_hides_it() {
        let review = |day, passed| Tried { chances: None, whole: false, ..tried(day, "check", passed, &[]) };
        let certified = certification(&[review(0, true), tried(0, "check", true, &[0.01])]);
        assert!(certified.since.is_some(), "the whole check of the same day counts");
        let fails = [tried(0, "check", true, &[0.01]), review(9, true), tried(9, "check", false, &[0.01])];
        let fails = [fails.as_slice(), &[review(10, true), tried(10, "check", false, &[0.01])]].concat();
        assert!(certification(&fails).since.is_none());
    }

    #[test]
    fn again_is_in_a_form_not_met_before_after_three_weeks() {
        let first = tried(0, "check", true, &[0.01]);
        let same = tried(21, "check", true, &[0.01]);
        assert_eq!(certification(&[first.clone(), same]).again, None, "the same screens are remembered");
        let early = tried(20, "transfer", true, &[0.01]);
        assert_eq!(certification(&[first.clone(), early]).again, None);
        let other = tried(21, "transfer", true, &[0.01]);
        assert_eq!(certification(&[first, other]).again, Some(DateTime::UNIX_EPOCH + TimeDelta::days(21)));
    }

    #[test]
    fn a_review_tells_whether_it_was_kept_and_nothing_about_luck() {
        let review = |day, form, passed| Tried { chances: None, ..tried(day, form, passed, &[]) };
        let first = tried(0, "check", true, &[0.01]);
        assert_eq!(certification(&[review(0, "check", true)]).since, None);
        let missed = certification(&[first.clone(), review(7, "check", false)]);
        assert!(missed.since.is_some(), "what is shown then is told by the showing itself");
        assert_eq!(certification(&[first.clone(), review(30, "check", true)]).again, None, "a form that was met");
        let step = Tried { whole: false, ..review(30, "transfer", true) };
        assert_eq!(certification(&[first.clone(), step]).again, None, "a single step could be luck");
        assert!(certification(&[first, review(30, "transfer", true)]).again.is_some());
    }

    #[test]
    fn alone_without_certainty_is_not_yet_enough() {
        assert_eq!(SkillState::Alone.given(None), SkillState::NotEnough);
        assert_eq!(SkillState::AloneAgain.given(Some(Again(false))), SkillState::Alone);
        assert_eq!(SkillState::AloneAgain.given(Some(Again(true))), SkillState::AloneAgain);
        assert_eq!(SkillState::WithHelp.given(Some(Again(true))), SkillState::WithHelp);
    }
}
