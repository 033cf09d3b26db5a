//! The class that is going on: who needs help, now.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

use crate::wire::{Phone, Pointer};

/// The room as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Board {
    /// The meeting that goes on: class and how many came; None: none does.
    pub session: Option<BoardSession>,
    /// Seats side by side.
    pub columns: u32,
    /// One tile for each seat, in the room's order, then those without a seat.
    pub tiles: Vec<BoardTile>,
    /// Those who need somebody, the oldest need first: index into `tiles`.
    pub needs: Vec<u32>,
    /// Many are stuck at one place.
    pub stuck: Option<StuckTogether>,
    /// A tile that is open.
    pub open: Option<OpenTile>,
    /// The big screen, if something is shown there.
    pub projector: Option<Projector>,
    /// Everybody was asked to look at the big screen.
    pub attending: bool,
    /// The smile vote is going on.
    pub voting: bool,
    /// How long people waited with a raised hand, in words; empty: nobody raised one.
    pub response: String,
}

/// The meeting that goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct BoardSession {
    /// The class.
    pub class: String,
    /// How many came of how many, in words.
    pub came: String,
}

/// A seat, or somebody without one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct BoardTile {
    /// What is sent to open it: a learner's or a station's id.
    pub id: String,
    /// The name; for a guest and an empty station a word.
    pub name: String,
    /// How it stands.
    pub state: TileState,
    /// The one thing to know, in a few words: "raised a hand", "three wrong taps".
    pub need: Option<String>,
    /// Since when the need is there, in seconds; also in words.
    pub since: Option<String>,
    /// The lesson's title; empty: none.
    pub lesson: String,
    /// Step k of n, in words; empty: none.
    pub place: String,
    /// The way, in a word.
    pub support: String,
    /// How long nothing was touched, in words; empty: not here.
    pub idle: String,
    /// How often help came, in words; empty: never.
    pub helps: String,
}

/// How it stands at a tile. Each has its own shape and word; colour only comes on top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum TileState {
    /// A person is needed now.
    Red,
    /// Have a look when there is a moment.
    Yellow,
    /// Practising.
    Working,
    /// Here, between lessons.
    Here,
    /// Signed in, waiting for a turn.
    Waiting,
    /// Not here.
    Absent,
}

/// Many are stuck at one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct StuckTogether {
    /// "6 of 10 are stuck here", in words.
    pub text: String,
    /// The lesson's id.
    pub lesson: String,
    /// The step, 0-based.
    pub step: u32,
}

/// A tile that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct OpenTile {
    /// The tile.
    pub tile: BoardTile,
    /// Everything that should be known, private things too: only here, never on the big screen.
    pub signals: Vec<String>,
    /// The last wrong taps, in words.
    pub wrong: Vec<String>,
    /// The notes of this meeting, in words.
    pub notes: Vec<String>,
    /// The station can be reached: nudges are offered.
    pub reachable: bool,
    /// A learner, not a guest: notes are offered.
    pub known: bool,
}

/// What the big screen shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Projector {
    /// The lesson's title.
    pub title: String,
    /// What is to be done now, in words.
    pub line: String,
    /// Step k of n, in words.
    pub place: String,
    /// The practice phone.
    pub phone: Phone,
    /// Where the hand shows.
    pub pointer: Option<Pointer>,
    /// There is a next tap to show.
    pub more: bool,
}

/// A nudge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum BoardNudge {
    /// 给他再说一遍
    SayAgain,
    /// 亮一下
    ShowSpot,
    /// 演示
    Demonstrate,
    /// 退回一步
    StepBack,
    /// 换慢速
    Slower,
}

/// What may be wished there.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum BoardWish {
    /// Show it as it is now.
    Show,
    /// Open a tile.
    Open {
        /// [`BoardTile::id`].
        tile: String,
    },
    /// Put it away.
    PutAway,
    /// 老师来了.
    Coming {
        /// [`BoardTile::id`].
        tile: String,
    },
    /// Help from here.
    Nudge {
        /// [`BoardTile::id`].
        tile: String,
        /// Which.
        nudge: BoardNudge,
    },
    /// What was seen, in one tap.
    Note {
        /// [`BoardTile::id`].
        tile: String,
        /// `eyes`, `hands`, `words`, `fear`, `understood` or `other`.
        about: String,
        /// More, in words; may be empty.
        text: String,
    },
    /// The next one at this station, please.
    HandOn {
        /// [`BoardTile::id`].
        tile: String,
    },
    /// Everybody looks at the big screen, or goes on.
    Attend {
        /// Looks.
        wanted: bool,
    },
    /// A step on the big screen.
    Project {
        /// The lesson's id.
        lesson: String,
        /// The step, 0-based.
        step: u32,
    },
    /// The next tap on the big screen.
    ShowNext,
    /// The big screen is dark again.
    EndProjection,
}
