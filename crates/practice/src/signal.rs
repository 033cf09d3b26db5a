//! What the trainer should know now: which of the stuck rules S1–S12 holds, since when, and how urgent it is (curriculum §4.4).
//!
//! **For whoever draws a board.** [`crate::Run::signals`] gives the signals that stand at this moment, the most urgent first. Each was
//! recorded as an event `signal` (a [`Told`]) when it arose, or when it became more urgent; the events of an attempt folded by
//! [`crate::Run::resume`] give the same signals back, so a board on another machine needs nothing but events. A signal is data
//! for helping, never a mark: it holds no typed text and no number, and what is private must be shown to nobody but the trainer
//! and must stay out of every export and every class total.

use course::Lure;
use serde::{Deserialize, Serialize};

use crate::{Millis, Touch};

/// The stuck rules by their number in curriculum §4.4, and what §4.1 adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// S1: silent; the words came again. Goes with the next right touch.
    Silent,
    /// S2: still silent; the ring came. Goes with the next right touch.
    StillSilent,
    /// S3: stuck; the hand was offered. Goes with the next right touch.
    Stuck,
    /// S4: a person is needed: called by the key, or by a long pause. Goes when the trainer came; if nobody pressed the key,
    /// also with the next right touch.
    NeedsPerson,
    /// S5: three wrong taps in one step; [`Told::wrong`] are these. Goes with the step.
    WrongTaps,
    /// S6: a tap storm; from the second in a lesson on it is yellow (hand tremor, or anxiety?). Stays for the lesson.
    TapStorm,
    /// S7: reads and does not act (不敢点): sit beside, touch nothing for them. Goes with the next right touch.
    OnlyReads,
    /// S8: lost; brought back to the last good place. Goes with the step.
    Lost,
    /// S9: something like a real secret was typed; it was dropped. Private. Stays for the lesson.
    RealSecret,
    /// S10: did what the crook asked, in a check or a deck; [`Told::lure`] says what the crook played on. Stays for the lesson.
    GaveIn,
    /// S11: takes genuine messages for scams. Stays for the lesson.
    OverSuspicious,
    /// S12: the scene was too much and was stopped. Private. Goes when the trainer came.
    Distress,
    /// §4.1: two checks not passed: a conversation, not a third test. Stays for the lesson.
    TalkFirst,
}

impl Rule {
    /// `S5`; for what is no rule of §4.4 the section.
    pub fn code(self) -> &'static str {
        match self {
            Self::Silent => "S1",
            Self::StillSilent => "S2",
            Self::Stuck => "S3",
            Self::NeedsPerson => "S4",
            Self::WrongTaps => "S5",
            Self::TapStorm => "S6",
            Self::OnlyReads => "S7",
            Self::Lost => "S8",
            Self::RealSecret => "S9",
            Self::GaveIn => "S10",
            Self::OverSuspicious => "S11",
            Self::Distress => "S12",
            Self::TalkFirst => "§4.1",
        }
    }

    /// How urgent the rule is; a tap storm begins below this ([`Level::None`]).
    pub fn level(self) -> Level {
        match self {
            Self::Silent | Self::StillSilent | Self::Lost => Level::None,
            Self::Stuck
            | Self::WrongTaps
            | Self::TapStorm
            | Self::OnlyReads
            | Self::RealSecret
            | Self::GaveIn
            | Self::OverSuspicious
            | Self::TalkFirst => Level::Yellow,
            Self::NeedsPerson | Self::Distress => Level::Red,
        }
    }

    /// Only the trainer may see it, and not over the learner's shoulder.
    pub fn is_private(self) -> bool {
        matches!(self, Self::RealSecret | Self::Distress)
    }

    /// The next right touch says that it is over.
    pub(crate) fn ends_with_a_right_touch(self) -> bool {
        matches!(self, Self::Silent | Self::StillSilent | Self::Stuck | Self::OnlyReads)
    }

    /// The end of the step says that it is over.
    pub(crate) fn ends_with_the_step(self) -> bool {
        self.ends_with_a_right_touch() || matches!(self, Self::WrongTaps | Self::Lost)
    }
}

/// How urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The program helps by itself; the board need not show it.
    None,
    /// Have a look when there is a moment.
    Yellow,
    /// Go there. Sound off by default.
    Red,
}

/// A wrong tap, for the thumbnail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrongTap {
    /// The screen that was in front, `clinic/front`.
    pub screen: String,
    /// What was touched; [`Touch::item`] is the item, if it was one.
    pub touch: Touch,
}

/// What is told: the body of an event `signal`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Which rule.
    pub rule: Rule,
    /// How urgent.
    pub level: Level,
    /// Only for the trainer's eyes.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub private: bool,
    /// S5: the wrong taps of this step, oldest first, at most three.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wrong: Vec<WrongTap>,
    /// S10: what the crook played on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lure: Option<Lure>,
    /// S4: the learner pressed the key. Without it the program called.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub asked: bool,
}

impl Told {
    /// A rule holds, as urgently as it says.
    pub(crate) fn of(rule: Rule) -> Self {
        let (level, private) = (rule.level(), rule.is_private());
        Self { rule, level, private, wrong: Vec::new(), lure: None, asked: false }
    }
}

/// A signal that stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signal {
    /// Since when, in milliseconds from the beginning of the attempt.
    pub since: Millis,
    /// The step in which it arose, by the stem of its words; None after the last step.
    pub step: Option<String>,
    /// What it says.
    #[serde(flatten)]
    pub told: Told,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signal_is_plain_data() {
        let touch = Touch::Tap { item: "social".into() };
        let wrong = vec![WrongTap { screen: "home/main".into(), touch }];
        let told = Told { wrong, ..Told::of(Rule::WrongTaps) };
        let signal = Signal { since: 9_000, step: Some("open".into()), told };
        let text = serde_json::to_string(&signal).unwrap_or_default();
        assert_eq!(
            text,
            r#"{"since":9000,"step":"open","rule":"wrong-taps","level":"yellow","wrong":[{"screen":"home/main","touch":{"kind":"tap","item":"social"}}]}"#
        );
        assert_eq!(serde_json::from_str::<Signal>(&text).ok(), Some(signal));
    }
}
