//! The room: what a learner's station tells the trainer, and what the trainer sends back. Messages over a small interface.
//!
//! A station tells ([`Report`]) after every change: who sits there, how far they are, and whether a hand is up. The trainer sends
//! ([`Nudge`]): the ring, one step back, "I am coming". Both ends are traits ([`StationLine`], [`TrainerLine`]); now both are ends of a
//! [`Hall`], in one program. A line over the network needs an implementation of the two and nothing else: messages are plain data
//! (JSON by serde), carry a version ([`Letter`]), and hold no clock of the sender: moments are told as ages.
//!
//! **Nothing waits.** Telling never blocks on the other side, and a nudge is put into the station's box: the station takes it out when it
//! draws next, in the same turn in which it takes a learner's tap. A report that gets lost is made good by the next one: the latest
//! [`Presence`] says all.

pub mod gathering;
pub mod hall;
pub mod rehearsal;

pub use gathering::{Gathering, Seen};
pub use hall::Hall;

use practice::{Millis, Support, Told};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Of the messages. A newer one may add fields (older programs pass over them); a changed meaning is a new version.
pub const VERSION: u16 = 1;

/// A report with where it comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Letter {
    /// [`VERSION`] of whoever wrote it.
    pub version: u16,
    /// The station.
    pub station: Uuid,
    /// What it tells.
    pub report: Report,
}

/// From a station to the trainer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Report {
    /// How it stands. Sent after every change.
    Presence(Box<Presence>),
    /// A hand has just gone up. It stays up until a presence comes without it.
    HandRaised(Hand),
    /// The station is switched off.
    Left,
}

/// How it stands at a station.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Presence {
    /// Who sits there, by id: names do not travel. None: nobody, or a guest.
    pub learner: Option<Uuid>,
    /// Somebody sits there without a tile.
    pub guest: bool,
    /// What they do.
    pub doing: Doing,
    /// The lesson, by id. None: in none.
    pub lesson: Option<String>,
    /// The step now, 0-based.
    pub step: u32,
    /// The step's name, the stem of its words.
    pub step_name: String,
    /// How many steps there are.
    pub steps: u32,
    /// The way it is practised.
    pub support: Option<Support>,
    /// Since something was touched, in milliseconds, when this was sent.
    pub idle_ms: Millis,
    /// How often help came in this attempt.
    pub helps: u32,
    /// Slips in this attempt.
    pub slips: u32,
    /// What the trainer should know, the most urgent first.
    pub needs: Vec<Need>,
    /// The hand that is up.
    pub hand: Option<Hand>,
    /// The trainer has stopped everybody for a moment.
    pub paused: bool,
}

/// What somebody at a station does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doing {
    /// Nobody sits there: the door is shown.
    #[default]
    Free,
    /// Looks for a lesson.
    Choosing,
    /// Is in a lesson.
    Practising,
    /// Has come to a lesson's end.
    Finished,
    /// Is asked how the meeting was.
    Voting,
}

/// A stuck rule that holds (curriculum §4.4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Need {
    /// Since when, in milliseconds, when this was sent.
    pub age_ms: Millis,
    /// What it says.
    pub told: Told,
}

/// A raised hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Hand {
    /// Random: a hand that is told twice is one hand.
    pub id: Uuid,
    /// Since when, in milliseconds, when this was sent.
    pub age_ms: Millis,
}

/// From the trainer to a station.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Nudge {
    /// 再说一遍: as the learner's own key.
    SayAgain,
    /// 慢一点: as the learner's own key.
    Slower,
    /// 亮一下: the ring.
    ShowTheSpot,
    /// 演示: the hand.
    Demonstrate,
    /// 退回一步: the phone as it was when the step began.
    OneStepBack,
    /// Answers a hand: 老师来了.
    TrainerIsComing,
    /// The scene is too much: it stops (S12).
    StopTheScene,
    /// Everybody looks to the front for a moment; a line says so.
    Pause,
    /// On we go.
    GoOn,
    /// The seat is given to the next one (one machine, many learners).
    TakeSeat {
        /// Who sits down.
        learner: Uuid,
    },
    /// How was it? One question, one answer each.
    Vote {
        /// Of which meeting.
        session: Uuid,
    },
    /// The vote is over.
    VoteEnds,
}

/// A station's end of the line. Neither call waits for anybody.
pub trait StationLine: Send + Sync {
    /// Tells the trainer.
    fn tell(&self, report: Report);
    /// What the trainer has sent since this was asked last, the oldest first.
    fn nudges(&self) -> Vec<Nudge>;
}

/// The trainer's end of the lines.
pub trait TrainerLine: Send + Sync {
    /// The stations that are there, as they told it last.
    fn seen(&self) -> Vec<Seen>;
    /// Sends something. False: no such station is there.
    fn nudge(&self, station: Uuid, nudge: Nudge) -> bool;
}

#[cfg(test)]
mod tests {
    use super::*;
    use practice::Rule;

    #[test]
    fn a_letter_is_plain_json_and_a_newer_one_can_be_read() {
        let told = Told {
            rule: Rule::Stuck,
            level: practice::Level::Yellow,
            private: false,
            wrong: Vec::new(),
            lure: None,
            asked: false,
        };
        let presence = Presence {
            doing: Doing::Practising,
            lesson: Some("hospital/book-appointment".into()),
            step: 2,
            step_name: "pick-day".into(),
            steps: 8,
            support: Some(Support::Guided),
            idle_ms: 48_000,
            helps: 3,
            needs: vec![Need { age_ms: 3_000, told }],
            ..Presence::default()
        };
        let letter = Letter { version: VERSION, station: Uuid::nil(), report: Report::Presence(Box::new(presence)) };
        let text = serde_json::to_string(&letter).unwrap_or_default();
        assert_eq!(
            text,
            concat!(
                r#"{"version":1,"station":"00000000-0000-0000-0000-000000000000","report":{"kind":"presence","learner":null,"#,
                r#""guest":false,"doing":"practising","lesson":"hospital/book-appointment","step":2,"step-name":"pick-day","#,
                r#""steps":8,"support":"guided","idle-ms":48000,"helps":3,"slips":0,"#,
                r#""needs":[{"age-ms":3000,"told":{"rule":"stuck","level":"yellow"}}],"hand":null,"paused":false}}"#
            )
        );
        assert_eq!(serde_json::from_str::<Letter>(&text).ok(), Some(letter.clone()));
        let newer = text.replace(r#""paused":false"#, r#""paused":false,"mood":"cheerful""#);
        assert_eq!(
            serde_json::from_str::<Letter>(&newer).ok(),
            Some(letter),
            "a field that we do not know is passed over"
        );
        let nudge = Nudge::TakeSeat { learner: Uuid::nil() };
        let text = serde_json::to_string(&nudge).unwrap_or_default();
        assert_eq!(text, r#"{"kind":"take-seat","learner":"00000000-0000-0000-0000-000000000000"}"#);
        assert_eq!(serde_json::from_str::<Nudge>(&text).ok(), Some(nudge));
    }
}
