//! The class that is going on: who needs help, now.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

use crate::wire::{Phone, Picture, Place, Pointer};

/// The class that is going on: who needs help, now.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Board {
    /// The meeting that is running; None: people just practise.
    pub meeting: Option<BoardMeeting>,
    /// In one sentence: how many need somebody.
    pub headline: String,
    /// Seats side by side.
    pub columns: u32,
    /// Rows of seats.
    pub rows: u32,
    /// One for each station where somebody is, in the order of the room, row by row.
    pub tiles: Vec<BoardTile>,
    /// Who needs somebody: raised hands and red first, then yellow; among these whoever has waited longest.
    pub needs: Vec<BoardNeed>,
    /// Steps in which many are stuck at once.
    pub together: Vec<StuckTogether>,
    /// One machine for many: who sits there, and who comes next.
    pub hot_seat: Option<HotSeat>,
    /// The tile that is open.
    pub opened: Option<OpenTile>,
    /// What the big screen shows instead of the board.
    pub projector: Option<Projector>,
    /// Everybody is stopped for a moment.
    pub paused: bool,
    /// How soon somebody came to raised hands today; None: none was raised.
    pub hands_today: Option<String>,
}

/// The meeting that is running.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct BoardMeeting {
    /// The class.
    pub class: String,
    /// Since when, and how many are signed in, in words.
    pub line: String,
    /// The vote is on.
    pub voting: bool,
}

/// How a tile calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum BoardSign {
    /// Nothing to be done.
    Calm,
    /// Have a look when there is a moment.
    Look,
    /// Go there.
    Come,
    /// A hand is up.
    Hand,
}

/// A learner at a station.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct BoardTile {
    /// The station, by id.
    pub station: String,
    /// Who sits there.
    pub name: String,
    /// The picture on the tile.
    pub picture: Option<Picture>,
    /// Place in the room, from 1.
    pub column: u32,
    /// Place in the room, from 1.
    pub row: u32,
    /// How it calls.
    pub sign: BoardSign,
    /// The sign in a word; None: calm.
    pub word: Option<String>,
    /// The lesson, or what else is done.
    pub lesson: String,
    /// Which step.
    pub place: Option<Place>,
    /// The way it is practised, as a word; empty outside a lesson.
    pub support: String,
    /// How long since the last touch.
    pub touched: String,
    /// Help so far; empty outside a lesson.
    pub help: String,
    /// All of it in one sentence, to be read out.
    pub said: String,
}

/// Somebody who needs somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct BoardNeed {
    /// The station, by id.
    pub station: String,
    /// Who.
    pub name: String,
    /// How it calls.
    pub sign: BoardSign,
    /// Why, in a few words. What is private is not told here.
    pub why: String,
    /// Since when.
    pub since: String,
}

/// Many are stuck in one step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct StuckTogether {
    /// The lesson, by id.
    pub lesson: String,
    /// The step, 0-based.
    pub step: u32,
    /// "6 of 10 are stuck here: …".
    pub line: String,
}

/// One machine for many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct HotSeat {
    /// Who sits there and for how long, in words.
    pub now: String,
    /// Ten minutes are over: time to think of the next one. Learners never see this.
    pub turn_over: bool,
    /// Who waits, the next one first.
    pub next: Vec<HotSeatNext>,
}

/// Somebody who waits for the machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct HotSeatNext {
    /// By id.
    pub learner: String,
    /// The name.
    pub name: String,
    /// Has not had a turn today, or when it was.
    pub note: String,
}

/// A tile that was opened: for the trainer's eyes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct OpenTile {
    /// The tile itself.
    pub tile: BoardTile,
    /// What the step asks for, in the lesson's words.
    pub step: String,
    /// The lesson, by id; for the big screen.
    pub lesson: Option<String>,
    /// What is the matter, the most urgent first.
    pub needs: Vec<OpenNeed>,
    /// Nudges can be sent: a lesson is being practised.
    pub can_nudge: bool,
    /// A note can be kept: it is somebody with a tile.
    pub can_note: bool,
    /// What was noted in this meeting or today, the newest first.
    pub notes: Vec<NoteLine>,
}

/// What is the matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct OpenNeed {
    /// In a few words.
    pub why: String,
    /// What helps, said to a volunteer.
    pub advice: String,
    /// Since when.
    pub since: String,
    /// Only for the trainer: not over the learner's shoulder.
    pub private: bool,
    /// The places that were touched, oldest first.
    pub taps: Vec<String>,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct NoteLine {
    /// By id.
    pub id: String,
    /// About what, and when.
    pub text: String,
}

/// The big screen: one practice phone, and the step shown on it. It carries no name of anybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Projector {
    /// The lesson.
    pub title: String,
    /// Which step.
    pub place: Place,
    /// What is to be done, in the lesson's words.
    pub caption: String,
    /// The phone.
    pub phone: Phone,
    /// The hand on it; None: the step is done.
    pub pointer: Option<Pointer>,
    /// The step has been shown to its end.
    pub done: bool,
}

/// What may be sent to a learner's window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum BoardNudge {
    /// 再说一遍
    SayAgain,
    /// 亮一下
    ShowTheSpot,
    /// 演示
    Demonstrate,
    /// 退回一步
    OneStepBack,
    /// 慢一点
    Slower,
}

/// What a note is about, in one tap (curriculum §5.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum BoardNote {
    /// 眼
    Eyes,
    /// 手
    Hands,
    /// 字
    Words,
    /// 怕
    Fear,
    /// 懂了
    Understood,
}

/// What may be wished there.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum BoardWish {
    /// Show it as it is now.
    Show,
    /// Open a tile.
    Open {
        /// [`BoardTile::station`].
        station: String,
    },
    /// Close the tile, or the big screen.
    Close,
    /// Somebody is on the way: answers the hand.
    Coming {
        /// [`BoardTile::station`].
        station: String,
    },
    /// Help from here.
    Nudge {
        /// [`BoardTile::station`].
        station: String,
        /// How.
        nudge: BoardNudge,
    },
    /// The scene is too much for somebody: it stops.
    StopTheScene {
        /// [`BoardTile::station`].
        station: String,
    },
    /// One tap: what was seen.
    Note {
        /// [`BoardTile::station`].
        station: String,
        /// About what.
        about: BoardNote,
    },
    /// A note was a slip of the finger.
    TakeNoteBack {
        /// [`NoteLine::id`].
        note: String,
    },
    /// Show a step on the big screen.
    Demonstrate {
        /// The lesson, by id.
        lesson: String,
        /// The step, 0-based.
        step: u32,
    },
    /// The big screen: the next touch.
    ShowNext,
    /// The big screen: from the beginning of the step.
    ShowAgain,
    /// Everybody looks to the front.
    PauseAll,
    /// Everybody goes on.
    GoOn,
    /// The machine is given to the next one.
    HandOver {
        /// [`HotSeatNext::learner`].
        learner: String,
    },
}
