//! Meetings of a class: planned, signed in, run, closed.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

use super::orders::Choice;

/// The meeting that goes on, those that are planned, and the last ones.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Meeting {
    /// The classes that meet.
    pub classes: Vec<Choice>,
    /// The one that a meeting is planned for.
    pub class: Option<String>,
    /// Every lesson, for the plan.
    pub menu: Vec<Choice>,
    /// What is proposed for that class.
    pub proposed: Vec<String>,
    /// The languages in which it can be held.
    pub tongues: Vec<Choice>,
    /// Today, as 2026-06-08: where a plan begins.
    pub today: String,
    /// The meeting that goes on.
    pub running: Option<RunningMeeting>,
    /// Planned, the next one first.
    pub planned: Vec<MeetingRow>,
    /// The last ones, the newest first.
    pub past: Vec<MeetingRow>,
    /// The plan of a meeting that is open.
    pub sheet: Option<LessonPlan>,
}

/// A meeting in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct MeetingRow {
    /// Random id.
    pub id: String,
    /// When.
    pub when: String,
    /// Which class.
    pub class: String,
    /// Titles of the lessons.
    pub lessons: String,
    /// How many came, in words; empty while it is planned.
    pub came: String,
}

/// The meeting that goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct RunningMeeting {
    /// As in a list.
    pub row: MeetingRow,
    /// The class, by name; whoever is signed in is marked.
    pub roll: Vec<RollRow>,
    /// How many came of how many, in words.
    pub count: String,
    /// The volunteers who are there, or were.
    pub visits: Vec<HelperRow>,
    /// Those who may come.
    pub volunteers: Vec<Choice>,
    /// The smile vote is going on.
    pub voting: bool,
    /// How it fell so far, in words; empty: nobody has voted.
    pub votes: String,
    /// What was remarked.
    pub remarks: Vec<String>,
    /// What the trainer noted.
    pub notes: String,
}

/// Somebody on the roll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct RollRow {
    /// Random id.
    pub id: String,
    /// The name.
    pub name: String,
    /// Signed in since, in words; None: not here.
    pub here: Option<String>,
}

/// A volunteer at the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct HelperRow {
    /// The visit's id.
    pub id: String,
    /// Name and since when, in words.
    pub about: String,
    /// Still there.
    pub here: bool,
}

/// The plan of a meeting, to be read before it begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct LessonPlan {
    /// The meeting.
    pub row: MeetingRow,
    /// One for each lesson.
    pub lessons: Vec<LessonSheet>,
}

/// A lesson, as a trainer prepares it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct LessonSheet {
    /// Its id.
    pub lesson: String,
    /// Its title.
    pub title: String,
    /// What one can do afterwards.
    pub goal: String,
    /// What is said at each step.
    pub script: Vec<String>,
    /// The three likely stumbling points, in words.
    pub stumbling: Vec<String>,
    /// How the class stands with it, in words.
    pub standing: String,
}

/// What may be wished there.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum MeetingWish {
    /// Show it as it is now.
    Show,
    /// A meeting of this class is to be planned.
    ChooseClass {
        /// Its id.
        class: String,
    },
    /// Plan it.
    Plan {
        /// The class's id.
        class: String,
        /// 2026-06-08
        day: String,
        /// 09:30
        time: String,
        /// Ids, in their order.
        lessons: Vec<String>,
        /// Where.
        place: String,
        /// In the pastures.
        pasture: bool,
        /// BCP 47.
        languages: Vec<String>,
    },
    /// It is not planned any more.
    Cancel {
        /// The meeting's id.
        session: String,
    },
    /// Open its plan.
    Read {
        /// The meeting's id.
        session: String,
    },
    /// Put the plan away.
    PutAway,
    /// It begins.
    Begin {
        /// The meeting's id.
        session: String,
    },
    /// A meeting of this class begins now, with what is proposed.
    BeginNow {
        /// The class's id.
        class: String,
    },
    /// Somebody is here, or is not.
    Mark {
        /// The learner's id.
        learner: String,
        /// Here.
        here: bool,
    },
    /// Everybody is here.
    MarkAll,
    /// A volunteer comes.
    HelperComes {
        /// The volunteer's id.
        volunteer: String,
    },
    /// A volunteer goes.
    HelperGoes {
        /// The visit's id.
        visit: String,
    },
    /// The smile vote begins, or ends.
    Vote {
        /// Begins.
        wanted: bool,
    },
    /// What is noted.
    Note {
        /// In words.
        text: String,
    },
    /// It is over.
    Close,
}
