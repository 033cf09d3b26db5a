//! The room: stations tell the trainer how it stands, and are told what to do. A small set of messages over a small interface; today
//! both ends are in one program, later a cable or a radio may lie between them without a change here.
//!
//! A [`Presence`] is the whole truth about a station at one moment, never a difference: one that is lost or comes twice does no harm.
//! Names stay out of it: the trainer's records know whose id it is.

mod hall;

use practice::{Nudge, Signal};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub(crate) use hall::Hall;

/// The version of the messages. A station of another version is shown by name only.
pub(crate) const VERSION: u8 = 1;

/// Who sits at a station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "kebab-case")]
pub(crate) enum Sits {
    /// The door is open.
    Nobody,
    /// Somebody who wants to try, and stays unknown.
    Guest,
    /// A learner.
    Learner(Uuid),
}

/// What is practised there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Doing {
    /// The lesson's id.
    pub(crate) lesson: String,
    /// The way: `guided`, `supported`, …
    pub(crate) support: String,
    /// 0-based; as many as there are steps: done.
    pub(crate) step: u32,
    /// How many there are.
    pub(crate) steps: u32,
    /// The stem of the step's words.
    pub(crate) step_words: String,
    /// How often help came in this lesson.
    pub(crate) helps: u32,
    /// What the trainer should know.
    pub(crate) signals: Vec<Signal>,
}

/// How it stands at a station.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Presence {
    /// [`VERSION`].
    pub(crate) version: u8,
    /// The station's id, as in its records.
    pub(crate) station: Uuid,
    /// Who sits there.
    pub(crate) sits: Sits,
    /// What is practised; None: between lessons.
    pub(crate) doing: Option<Doing>,
    /// The hand is up: the trainer was called and has not come.
    pub(crate) hand: bool,
    /// Milliseconds since anything was done there, when this was sent.
    pub(crate) idle_ms: u64,
}

/// From a station.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum FromStation {
    /// How it stands.
    Presence(Box<Presence>),
    /// The station closes.
    Gone {
        /// Which.
        station: Uuid,
    },
}

/// To a station.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum ToStation {
    /// Help, without touching anybody's mouse.
    Nudge {
        /// Which.
        nudge: Nudge,
    },
    /// 老师来了: the hand may come down.
    Coming,
    /// Everybody looks at the big screen.
    Attend,
    /// And goes on.
    GoOn,
    /// The smile vote of a meeting begins.
    Vote {
        /// Which meeting.
        session: Uuid,
    },
    /// The vote is over.
    VoteOver,
    /// The next one, please: who sits there rests, the door is opened.
    HandOn,
}

/// A station's way to the trainer.
pub(crate) trait Link: Send {
    /// Tells it. A link that is down drops it: the next presence says everything anew.
    fn tell(&self, message: FromStation);
}

/// The trainer's way to the stations.
pub(crate) trait Reach: Send {
    /// Sends it; false if the station cannot be reached now.
    fn send(&self, station: Uuid, message: ToStation) -> bool;
    /// What was heard last from each station, with the milliseconds that have passed since.
    fn present(&self) -> Vec<(Presence, u64)>;
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What goes over a cable one day: a change here is a new [`VERSION`].
    #[test]
    fn messages_look_like_this() {
        let presence = Presence {
            version: VERSION,
            station: Uuid::nil(),
            sits: Sits::Learner(Uuid::nil()),
            doing: None,
            hand: true,
            idle_ms: 12_000,
        };
        let message = FromStation::Presence(Box::new(presence));
        let text = serde_json::to_string(&message).unwrap_or_default();
        assert_eq!(
            text,
            r#"{"kind":"presence","version":1,"station":"00000000-0000-0000-0000-000000000000","sits":{"kind":"learner","id":"00000000-0000-0000-0000-000000000000"},"doing":null,"hand":true,"idle_ms":12000}"#
        );
        assert_eq!(serde_json::from_str::<FromStation>(&text).ok(), Some(message));
        let nudge = serde_json::to_string(&ToStation::Nudge { nudge: Nudge::StepBack }).unwrap_or_default();
        assert_eq!(nudge, r#"{"kind":"nudge","nudge":"step-back"}"#);
    }
}
