//! What crosses the border to the trainer's window. As for the learner's: plain, finished, in the trainer's language; the window keeps no
//! truth, every command answers with a whole [`Desk`].
//!
//! One file for each room of the office; a room's view and what may be wished there stand together.

#[path = "trainer/board.rs"]
pub mod board;
#[path = "trainer/gate.rs"]
pub mod gate;
#[path = "trainer/keeping.rs"]
pub mod keeping;
#[path = "trainer/learned.rs"]
pub mod learned;
#[path = "trainer/meeting.rs"]
pub mod meeting;
#[path = "trainer/orders.rs"]
pub mod orders;
#[path = "trainer/people.rs"]
pub mod people;
#[path = "trainer/printing.rs"]
pub mod printing;
#[path = "trainer/set_up.rs"]
pub mod set_up;

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

use super::{Language, Look};

/// All that the trainer's window shows at one moment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Desk {
    /// BCP 47 tag of the language in use.
    pub language: String,
    /// The languages offered.
    pub languages: Vec<Language>,
    /// How the window looks.
    pub look: Look,
    /// Who is signed in; None: the gate is shut, and nothing of any learner is shown.
    pub trainer: Option<String>,
    /// The centre's name; empty before the set-up.
    pub centre: String,
    /// The day at this place: `2026-06-08`.
    pub today: String,
    /// There are records of the demonstration centre: a sign says so until they are removed.
    pub sample: bool,
    /// What came of the last wish, to be read out and shown above the room.
    pub notice: Option<DeskNotice>,
    /// Send `desk_wake` after so many milliseconds.
    pub wake_in_ms: Option<u32>,
    /// The room that is shown.
    pub view: DeskView,
}

/// What came of a wish.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct DeskNotice {
    /// Is something to be done about it?
    pub kind: DeskNoticeKind,
    /// In words.
    pub text: String,
}

/// Whether a notice asks for something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum DeskNoticeKind {
    /// It was done.
    Done,
    /// It was not done yet: the words say what is missing.
    Missing,
}

/// The rooms of the office, in the order of the rail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum RoomName {
    /// The class that is going on: who needs help.
    Board,
    /// Meetings: planned, signed in, closed.
    Meeting,
    /// Learners and classes.
    People,
    /// What was learned.
    Learned,
    /// Reports and cards.
    Printing,
    /// 点单 and what becomes of it; volunteers.
    Orders,
    /// Trainers, backups, the audit list, forgetting.
    Keeping,
}

/// The main part of the trainer's window.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum DeskView {
    /// The first start.
    SetUp(set_up::SetUp),
    /// The gate is shut.
    Gate(gate::Gate),
    /// The class that is going on.
    Board(board::Board),
    /// Meetings.
    Meeting(meeting::Meeting),
    /// Learners and classes.
    People(people::People),
    /// What was learned.
    Learned(learned::Learned),
    /// Reports and cards.
    Printing(printing::Printing),
    /// Requests and volunteers.
    Orders(orders::Orders),
    /// What is kept, and how.
    Keeping(keeping::Keeping),
}

/// Another room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct GoTo {
    /// Which.
    pub room: RoomName,
}
