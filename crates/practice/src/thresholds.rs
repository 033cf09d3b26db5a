//! Every number that decides when help comes, how fast it goes, and how a touch is read: one table, each with its meaning, unit,
//! range and source. Starting values, to be looked at again after the first 200 learners (curriculum §4.4).
//!
//! A centre can change single values: [`Thresholds::read`] takes lines of `name = number` (TOML) and says what is wrong with
//! each that it cannot take; all others keep their usual value. `yinxing thresholds` prints the table.

use std::fmt;
use std::ops::RangeInclusive;

use serde::Serialize;

use crate::{Millis, Profile};

/// What a value counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Milliseconds.
    Ms,
    /// How often.
    Times,
    /// Per cent.
    Percent,
    /// CSS pixels.
    Px,
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ms => "ms",
            Self::Times => "times",
            Self::Percent => "%",
            Self::Px => "px",
        })
    }
}

/// A line of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Threshold {
    /// As it is written in an override, `still-silent`.
    pub name: String,
    /// The value that holds.
    pub value: u64,
    /// The value without an override.
    pub usual: u64,
    /// The least that is allowed.
    pub least: u64,
    /// The most that is allowed.
    pub most: u64,
    /// What it counts.
    pub unit: Unit,
    /// What it decides.
    pub meaning: &'static str,
    /// Where it comes from.
    pub source: &'static str,
}

/// Why a line of an override was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadThreshold {
    /// The text cannot be read at all.
    #[error("the thresholds of this station cannot be read: {0}; write lines like `silent = 15000`")]
    Unreadable(String),
    /// There is no such name.
    #[error("`{0}` is no threshold; `yinxing thresholds` lists their names")]
    Unknown(String),
    /// It is no whole number.
    #[error("`{name}` is of type {found}; it must be a whole number of {unit}, {least} to {most}")]
    NoNumber {
        /// Its name.
        name: String,
        /// What was found in its place.
        found: &'static str,
        /// Its unit.
        unit: Unit,
        /// The least.
        least: u64,
        /// The most.
        most: u64,
    },
    /// It is out of its range.
    #[error("`{name}` is {value} {unit}; it must be {least} to {most} {unit}")]
    OutOfRange {
        /// Its name.
        name: String,
        /// The value found.
        value: i64,
        /// Its unit.
        unit: Unit,
        /// The least.
        least: u64,
        /// The most.
        most: u64,
    },
    /// Two values that must follow each other do not.
    #[error("`{0}` must be less than `{1}`; both keep their usual value")]
    Order(&'static str, &'static str),
}

macro_rules! thresholds {
    ($( $(#[doc = $meaning:literal])+ $name:ident: $unit:ident = $usual:literal, $range:expr, $source:literal; )*) => {
        /// The thresholds of a run and of the hands that touch it. Times that are pauses count from the end of speech or the last
        /// touch.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct Thresholds {
            $( $(#[doc = $meaning])+
               #[doc = concat!("\n\nIn `Unit::", stringify!($unit), "`, usually ", stringify!($usual), ", ", stringify!($range), ". Source: ", $source, ".")]
               pub $name: u64, )*
        }

        impl Default for Thresholds {
            fn default() -> Self {
                Self { $( $name: $usual, )* }
            }
        }

        impl Thresholds {
            /// The whole table, in its order.
            pub fn table(&self) -> Vec<Threshold> {
                vec![ $( row(stringify!($name), self.$name, $usual, $range, Unit::$unit, concat!($($meaning),+), $source), )* ]
            }

            fn value_mut(&mut self, name: &str) -> Option<&mut u64> {
                $( if name == kebab(stringify!($name)) { return Some(&mut self.$name); } )*
                None
            }
        }
    };
}

thresholds! {
    /// S1: nothing touched for so long, and the step's own words are said again (guided: L1).
    silent: Ms = 12_000, 5_000..=60_000, "curriculum §4.4 S1, §4.1";
    /// S2: still nothing, and the ring comes (L2).
    still_silent: Ms = 25_000, 10_000..=120_000, "curriculum §4.4 S2";
    /// S3: stuck in the guided way: the ghost hand is offered (L3), never forced.
    stuck: Ms = 45_000, 15_000..=180_000, "curriculum §4.4 S3";
    /// S3 in the supported way, and in a check, where only the trainer hears of it.
    stuck_supported: Ms = 60_000, 20_000..=240_000, "curriculum §4.4 S3";
    /// S4: a person is needed.
    needs_person: Ms = 75_000, 30_000..=300_000, "curriculum §4.4 S4";
    /// S5: after so many wrong taps in a step the ring comes.
    wrong_to_ring: Times = 2, 1..=5, "ours: a warning before S5";
    /// S5: after so many the hand comes, and the step goes on in the guided way.
    wrong_to_hand: Times = 3, 2..=6, "curriculum §4.4 S5, §4.1";
    /// S6: so many taps are a tap storm, if they come within `storm-within`.
    storm_taps: Times = 4, 3..=10, "curriculum §4.4 S6";
    /// S6: the time within which they come.
    storm_within: Ms = 2_000, 1_000..=5_000, "curriculum §4.4 S6";
    /// S6: so many storms in a lesson are told to the trainer, and help for unsteady hands is proposed.
    storms_to_tell: Times = 2, 1..=10, "curriculum §4.4 S6";
    /// S7: so many pushes of the page or repeats without a tap are reading without acting, after `reads-without-tap`.
    reads: Times = 3, 2..=10, "curriculum §4.4 S7";
    /// S7: the time without a tap.
    reads_without_tap: Ms = 40_000, 15_000..=180_000, "curriculum §4.4 S7";
    /// S8: so many presses of back or home within `lost-within` that lead away mean lost.
    lost_presses: Times = 3, 2..=10, "curriculum §4.4 S8";
    /// S8: the time within which they come.
    lost_within: Ms = 20_000, 5_000..=60_000, "curriculum §4.4 S8";
    /// S9: so many entries of six digits that are not the practice number look like a real secret.
    pins_to_ask: Times = 2, 1..=5, "curriculum §4.4 S9";
    /// S11: so many genuine messages taken for scams, of the last `rejected-of`.
    rejected_genuine: Times = 2, 1..=6, "curriculum §4.4 S11";
    /// S11: how many judgements are looked at.
    rejected_of: Times = 6, 4..=20, "curriculum §4.4 S11";
    /// S12: the trainer called so soon after a distressing scene stops it.
    distress_within: Ms = 10_000, 5_000..=60_000, "curriculum §4.4 S12";
    /// More hints than this in a lesson, and the step that needs them goes on in the guided way.
    hints_to_lead: Times = 5, 2..=20, "curriculum §4.1";
    /// So many checks in a row not passed, and the trainer talks with the learner before a third.
    failed_checks: Times = 2, 1..=5, "curriculum §4.1";
    /// The voice has surely ended after so long, even if nothing was heard of it.
    longest_speech: Ms = 60_000, 20_000..=180_000, "ours: a voice that dies must not silence help";
    /// The pace for which the pauses above are meant: so long for each touch that a step needs.
    usual_pause: Ms = 6_000, 2_000..=20_000, "ours: a guided step takes 5 to 8 s";
    /// Pauses are never shrunk below this by the learner's own rhythm.
    shrink: Percent = 70, 40..=100, "ours: nobody is hurried";
    /// Pauses are never stretched beyond this by the learner's own rhythm.
    stretch: Percent = 200, 100..=400, "ours: help must come in the end";
    /// Every pause for a learner who asked for more time.
    slow_profile: Percent = 160, 100..=300, "curriculum §4.4, last line";
    /// How many of the learner's own last steps make the median.
    remembered: Times = 10, 5..=50, "curriculum §4.3";
    /// Below so many steps there is no median yet.
    enough: Times = 5, 3..=20, "ours: a median of fewer says little";
    /// So many repeats in a step slow the lesson down.
    slow_repeats: Times = 2, 1..=5, "curriculum §4.3, slow down";
    /// So many steps in a row that came to the ring slow it down.
    slow_rings: Times = 2, 1..=5, "curriculum §4.3, slow down";
    /// A step that took more than this of the own median slows it down.
    slow_step: Percent = 200, 120..=500, "curriculum §4.3, slow down";
    /// A pause of more than this slows it down. (Eyes away, as far as it can be known: the program watches nobody.)
    slow_away: Ms = 30_000, 10_000..=120_000, "curriculum §4.3, slow down";
    /// So many steps in a row without a hint, each quicker than `quick-step`, shorten what is said.
    quick_steps: Times = 3, 2..=10, "curriculum §4.3, speed up";
    /// A step that took less than this of the own median was quick.
    quick_step: Percent = 60, 20..=90, "curriculum §4.3, speed up";
    /// So many steps that came to the hand: it is offered to stop for today.
    hard_steps: Times = 3, 1..=10, "curriculum §4.3, stop for today";
    /// So long without a break: it is offered to stop for today.
    long_sitting: Ms = 1_500_000, 300_000..=5_400_000, "curriculum §4.3, stop for today (25 min)";
    /// Nothing was touched for so long: that was a break.
    break_of: Ms = 180_000, 60_000..=900_000, "ours: long enough for a cup of tea";
    /// Nothing touched for so long, and it is asked whether anybody is here.
    idle_asks: Ms = 300_000, 120_000..=1_800_000, "ours: longer than any pause in which a lesson helps";
    /// So long after it was asked the seat is free; the place is kept.
    idle_leaves: Ms = 180_000, 60_000..=1_800_000, "ours: time to come back from tea";
    /// Two taps closer than this are one.
    merged_taps: Ms = 500, 200..=1_500, "curriculum §4.3, targets";
    /// A touch longer than this is a long press.
    long_press: Ms = 900, 600..=1_500, "curriculum §4.3, long-press threshold";
    /// A touch longer than this is a long press of unsteady hands.
    long_press_unsteady: Ms = 1_500, 900..=4_000, "curriculum §4.3, tremor profile";
    /// A touch may wander so far beyond the target's edge.
    slack: Px = 12, 0..=40, "ours: the gap between targets (curriculum §4.3: 12 dp)";
    /// A touch of unsteady hands may wander so far.
    slack_unsteady: Px = 24, 0..=80, "ours: twice the usual";
    /// Nothing responds within so much of the window's edge.
    dead_edge: Px = 8, 0..=24, "issue 4: hot corners dead";
    /// Nothing responds within so much of the window's corners.
    dead_corner: Px = 16, 0..=48, "issue 4: hot corners dead; ours: a fingertip's half";
}

impl Thresholds {
    /// The table with a station's own values. What cannot be taken is told, and has its usual value.
    pub fn read(text: &str) -> (Self, Vec<BadThreshold>) {
        let (mut read, mut bad) = (Self::default(), Vec::new());
        let table: toml::Table = match text.parse() {
            Ok(table) => table,
            Err(error) => return (read, vec![BadThreshold::Unreadable(error.message().to_owned())]),
        };
        for row in read.table() {
            let Some(value) = table.get(&row.name) else { continue };
            match taken(&row, value) {
                Ok(value) => {
                    if let Some(own) = read.value_mut(&row.name) {
                        *own = value;
                    }
                }
                Err(told) => bad.push(told),
            }
        }
        let known: Vec<String> = read.table().into_iter().map(|row| row.name).collect();
        bad.extend(table.keys().filter(|name| !known.contains(name)).cloned().map(BadThreshold::Unknown));
        // Putting one pair back may turn its neighbour round.
        loop {
            let turned = read.put_in_order();
            if turned.is_empty() {
                return (read, bad);
            }
            bad.extend(turned);
        }
    }

    /// For whoever sits here: more time for the slow, calmer keys for unsteady hands.
    #[must_use]
    pub fn suited(&self, profile: Profile) -> Self {
        let mut suited = self.clone();
        if profile.slow {
            let pauses = [
                &mut suited.silent,
                &mut suited.still_silent,
                &mut suited.stuck,
                &mut suited.stuck_supported,
                &mut suited.needs_person,
                &mut suited.reads_without_tap,
            ];
            for pause in pauses {
                *pause = *pause * self.slow_profile / 100;
            }
        }
        if profile.tremor {
            suited.long_press = self.long_press_unsteady;
            suited.slack = self.slack_unsteady;
        }
        suited
    }

    /// The ladder must be a ladder: a station's values that turn it round are put back.
    fn put_in_order(&mut self) -> Vec<BadThreshold> {
        let mut bad = Vec::new();
        let usual = Self::default();
        let pairs: [(&str, &str); 6] = [
            ("silent", "still-silent"),
            ("still-silent", "stuck"),
            ("stuck", "needs-person"),
            ("stuck-supported", "needs-person"),
            ("wrong-to-ring", "wrong-to-hand"),
            ("shrink", "stretch"),
        ];
        for (less, more) in pairs {
            let value = |of: &Self, name: &str| of.clone().value_mut(name).map_or(0, |value| *value);
            if value(self, less) < value(self, more) {
                continue;
            }
            bad.push(BadThreshold::Order(less, more));
            for name in [less, more] {
                if let Some(own) = self.value_mut(name) {
                    *own = value(&usual, name);
                }
            }
        }
        bad
    }
}

fn taken(row: &Threshold, value: &toml::Value) -> Result<u64, BadThreshold> {
    let Threshold { name, unit, least, most, .. } = row.clone();
    let Some(number) = value.as_integer() else {
        return Err(BadThreshold::NoNumber { name, found: value.type_str(), unit, least, most });
    };
    match u64::try_from(number) {
        Ok(value) if (least..=most).contains(&value) => Ok(value),
        _ => Err(BadThreshold::OutOfRange { name, value: number, unit, least, most }),
    }
}

fn row(
    name: &str,
    value: u64,
    usual: u64,
    range: RangeInclusive<u64>,
    unit: Unit,
    meaning: &'static str,
    source: &'static str,
) -> Threshold {
    let (least, most) = range.into_inner();
    Threshold { name: kebab(name), value, usual, least, most, unit, meaning: meaning.trim(), source }
}

fn kebab(name: &str) -> String {
    name.replace('_', "-")
}

/// Part of a time, in per cent.
pub(crate) fn share(of: Millis, percent: u64) -> Millis {
    of * percent / 100
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_value_lies_in_its_range_and_says_where_it_comes_from() {
        let table = Thresholds::default().table();
        assert!(table.len() > 40, "the table is whole");
        for row in table {
            assert!((row.least..=row.most).contains(&row.usual), "{row:?}");
            assert!(!row.meaning.is_empty() && !row.source.is_empty(), "{row:?}");
            assert_eq!(row.value, row.usual);
        }
    }

    #[test]
    fn the_curriculums_figures_are_the_usual_ones() {
        let usual = Thresholds::default();
        let pauses = [usual.silent, usual.still_silent, usual.stuck, usual.stuck_supported, usual.needs_person];
        assert_eq!(pauses, [12_000, 25_000, 45_000, 60_000, 75_000], "S1 to S4");
        let slow = usual.suited(Profile { slow: true, ..Profile::default() });
        assert_eq!([slow.silent, slow.needs_person], [19_200, 120_000], "times 1.6");
        let unsteady = usual.suited(Profile { tremor: true, ..Profile::default() });
        assert_eq!([unsteady.long_press, usual.long_press], [1_500, 900]);
    }

    #[test]
    fn a_station_changes_single_values_and_is_told_what_it_cannot_change() {
        let (read, bad) = Thresholds::read("silent = 15000\nmerged-taps = 5\nlong-press = \"long\"\nsielnt = 1\n");
        assert_eq!(read, Thresholds { silent: 15_000, ..Thresholds::default() });
        let told: Vec<String> = bad.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "`merged-taps` is 5 ms; it must be 200 to 1500 ms",
                "`long-press` is of type string; it must be a whole number of ms, 600 to 1500",
                "`sielnt` is no threshold; `yinxing thresholds` lists their names",
            ]
        );
    }

    #[test]
    fn what_would_turn_the_ladder_round_is_put_back() {
        let (read, bad) = Thresholds::read("silent = 40000\nremembered = 20");
        assert_eq!(read, Thresholds { remembered: 20, ..Thresholds::default() });
        assert_eq!(bad, [BadThreshold::Order("silent", "still-silent")]);
        let (read, bad) = Thresholds::read("silent 40000");
        assert_eq!(read, Thresholds::default());
        assert!(matches!(bad.as_slice(), [BadThreshold::Unreadable(_)]));
    }
}
