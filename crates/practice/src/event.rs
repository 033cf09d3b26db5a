//! What happened in an attempt, as it is recorded: appended, never changed.

use serde::{Deserialize, Serialize};

use crate::signal::Told;
use crate::{Ask, Independence, Millis, Offer, Reason, Rung, SlipKind, Support, Touch};

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Since the attempt began.
    pub at: Millis,
    /// The step in which it happened.
    pub step: Option<String>,
    /// What.
    pub happening: Happening,
}

/// What happened. In the records the tag is the event's kind and the rest its body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Happening {
    /// The attempt began.
    Began {
        /// In which way.
        support: Support,
        /// The lot by which answers and lists are arranged (0: as they are written; so it was before there were lots).
        #[serde(default, skip_serializing_if = "is_zero")]
        seed: u32,
        /// Which transfer form, 0-based.
        #[serde(default, skip_serializing_if = "is_first")]
        form: u8,
    },
    /// The practice phone was touched.
    Tap {
        /// The screen that was in front.
        screen: String,
        /// What was touched.
        touch: Touch,
        /// What it was worth.
        verdict: Verdict,
    },
    /// Watch-me did a step's action.
    Shown {
        /// The screen that was in front.
        screen: String,
        /// The touch that was shown.
        touch: Touch,
    },
    /// A wrong action, by kind.
    Slip {
        /// W1–W13.
        slip: SlipKind,
        /// What was touched.
        item: Option<String>,
    },
    /// Help came.
    Help {
        /// As far as this rung.
        rung: Rung,
        /// Why.
        reason: Reason,
    },
    /// A key beside the phone was pressed.
    Ask {
        /// Which.
        ask: Ask,
    },
    /// The step is done.
    StepDone {
        /// How much help it took.
        independence: Independence,
        /// How many slips it took.
        slips: u32,
        /// How long it took, in milliseconds.
        ms: Millis,
        /// The skills of which it is evidence.
        skills: Vec<String>,
        /// How long each touch that it needed took, in milliseconds, without the time in which the voice spoke: the learner's
        /// rhythm ([`crate::Pace`]). None where older programs recorded, and where nothing was to be done.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pace: Option<Millis>,
    },
    /// The step was passed over: whoever was asked for something refused at once, and nothing was left to be done in it.
    StepSkipped,
    /// A stuck rule held: for the trainer's board. It goes by itself with the step, or stays for the lesson ([`crate::Rule`]).
    Signal(Told),
    /// Fallen back: from here on this one step is done in the guided way (curriculum §4.1).
    Led,
    /// S8: the phone was brought back to the last place from which the way was known.
    BroughtBack {
        /// The screen that came to the front.
        screen: String,
    },
    /// Something was offered; nothing comes of it unless the learner takes it.
    Offered {
        /// What.
        offer: Offer,
    },
    /// The learner goes on: an offer was passed over, or the stopped scene was left behind.
    WentOn,
    /// S12: the scene was stopped. The phone is at its home screen.
    Stopped,
    /// The trainer came; nobody is called any more.
    TrainerCame,
    /// The trainer set the phone back to where this step began: what is done after that, was done with a hand from the trainer.
    SteppedBack {
        /// The screen that came to the front.
        screen: String,
    },
    /// The learner rests; the place is kept.
    Rested,
    /// The learner goes on.
    Resumed,
    /// The lesson is done.
    Done,
    /// The attempt was given up for another one.
    Left,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
fn is_zero(seed: &u32) -> bool {
    *seed == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
fn is_first(form: &u8) -> bool {
    *form == 0
}

/// What a touch was worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It brought the goal nearer.
    Right,
    /// It refused, checked first or only looked: never straying, whether or not it brought the goal nearer.
    Safe,
    /// It moved the phone, but not nearer.
    Wandering,
    /// Guided: it was kindly kept from doing anything.
    Redirected,
    /// It moved nothing (grey, words, beside).
    Nothing,
    /// A trap, explained and rewound.
    Trap,
    /// Too soon after the last tap: counted as one with it.
    Merged,
}
