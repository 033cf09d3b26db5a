//! Meetings of a class: planned, signed in, run, closed.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

use crate::wire::Picture;

/// Meetings of a class: planned, signed in, run, closed.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Meeting {
    /// The classes that meet.
    pub classes: Vec<MeetingClass>,
    /// Meetings: the running ones, the planned ones, the latest that are over.
    pub list: Vec<MeetingRow>,
    /// The one that is open.
    pub open: Option<MeetingSheet>,
}

/// A class that can meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct MeetingClass {
    /// By id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How many belong to it.
    pub members: u32,
}

/// How far a meeting is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum MeetingState {
    /// Planned.
    Planned,
    /// Going on.
    Running,
    /// Over.
    Closed,
}

/// A meeting in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct MeetingRow {
    /// By id.
    pub id: String,
    /// The class.
    pub class: String,
    /// When, in words.
    pub when: String,
    /// How far.
    pub state: MeetingState,
    /// How far, or how many came, in words.
    pub note: String,
}

/// A meeting that is open.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct MeetingSheet {
    /// By id.
    pub id: String,
    /// The class.
    pub class: String,
    /// When, in words.
    pub when: String,
    /// The day, `2026-06-08`.
    pub day: String,
    /// The time, `09:30`.
    pub time: String,
    /// How far.
    pub state: MeetingState,
    /// Where.
    pub place: String,
    /// In the pastures.
    pub pasture: bool,
    /// One lesson for all, or each at their own.
    pub together: bool,
    /// The languages it is held in.
    pub languages: Vec<LanguageChoice>,
    /// The lessons, in their order, each with its plan.
    pub lessons: Vec<LessonPlan>,
    /// What else could be taken, the fitting ones first.
    pub others: Vec<LessonChoice>,
    /// Everybody of the class, and whoever else was signed in.
    pub roll: Vec<RollEntry>,
    /// Who could come in addition, by name.
    pub guests: Vec<GuestChoice>,
    /// How many came, and out of how many.
    pub came: u32,
    /// How many belong to the class.
    pub of: u32,
    /// The vote.
    pub vote: VoteCount,
    /// Volunteers at this meeting.
    pub volunteers: Vec<VolunteerHere>,
    /// Volunteers who could come.
    pub helpers: Vec<VolunteerChoice>,
    /// What the trainer noted.
    pub notes: String,
}

/// A language that may be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct LanguageChoice {
    /// BCP 47.
    pub tag: String,
    /// Its name.
    pub name: String,
    /// It is spoken at this meeting.
    pub chosen: bool,
}

/// A lesson of a meeting: what it is for, what to say, and where people are likely to stumble.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct LessonPlan {
    /// By id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What people can do afterwards.
    pub goal: String,
    /// To open with.
    pub opening: String,
    /// Step by step, in the lesson's own words.
    pub steps: Vec<String>,
    /// To close with.
    pub closing: String,
    /// The likely stumbling points, three at most.
    pub stumbles: Vec<StumblePoint>,
    /// Whose stumbles they are, in words.
    pub stumbles_from: String,
    /// What it is called on real phones, and where it is there: a line each; none if the lesson says nothing of it.
    pub own_phone: Vec<String>,
}

/// Where people are likely to stumble.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct StumblePoint {
    /// In which step, on which screen, what was touched.
    pub text: String,
    /// What to say then, in the lesson's own words; empty if it has none.
    pub say: String,
}

/// A lesson that could be taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct LessonChoice {
    /// By id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Why now: nobody does it alone yet, or it is due again; empty: no reason.
    pub why: String,
}

/// Somebody on the roll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct RollEntry {
    /// By id.
    pub learner: String,
    /// The name.
    pub name: String,
    /// The picture.
    pub picture: Option<Picture>,
    /// Signed in.
    pub here: bool,
    /// How and when; empty: not signed in.
    pub note: String,
}

/// Somebody of another class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct GuestChoice {
    /// By id.
    pub learner: String,
    /// The name.
    pub name: String,
}

/// How the votes fell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct VoteCount {
    /// The vote is on in the learners' windows.
    pub open: bool,
    /// 满意
    pub good: u32,
    /// 一般
    pub fair: u32,
    /// 不满意
    pub poor: u32,
}

/// A volunteer at this meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct VolunteerHere {
    /// The visit, by id.
    pub visit: String,
    /// The name.
    pub name: String,
    /// From when to when, in words.
    pub note: String,
    /// Has signed out.
    pub gone: bool,
}

/// A volunteer who could come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct VolunteerChoice {
    /// By id.
    pub volunteer: String,
    /// The name.
    pub name: String,
}

/// What a volunteer does here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum MeetingRole {
    /// 讲
    Teach,
    /// 辅
    Assist,
    /// 译
    Interpret,
}

/// A printed sheet for a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum MeetingPaper {
    /// The list to sign.
    SignInSheet,
    /// For whoever teaches: what to say, and where people are likely to stumble.
    Script,
    /// A card of each lesson to take home.
    PracticeCards,
}

/// What is planned with a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct MeetingChange {
    /// `2026-06-08`
    pub day: String,
    /// `09:30`
    pub time: String,
    /// Where.
    pub place: String,
    /// In the pastures.
    pub pasture: bool,
    /// One lesson for all.
    pub together: bool,
    /// BCP 47.
    pub languages: Vec<String>,
    /// By id, in their order.
    pub lessons: Vec<String>,
}

/// What may be wished there.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum MeetingWish {
    /// Show it as it is now.
    Show,
    /// A new meeting of a class: today, with the lessons that fit.
    Plan {
        /// [`MeetingClass::id`].
        class: String,
    },
    /// Open a meeting.
    Open {
        /// [`MeetingRow::id`].
        meeting: String,
    },
    /// Back to the list.
    Close,
    /// Something else is planned.
    Change {
        /// What.
        change: MeetingChange,
    },
    /// It will not take place.
    Drop,
    /// It begins.
    Begin,
    /// Everybody of the class is here.
    AllHere,
    /// Somebody is here, or is not.
    Mark {
        /// [`RollEntry::learner`] or [`GuestChoice::learner`].
        learner: String,
        /// Here.
        here: bool,
        /// It is copied from the paper list.
        paper: bool,
    },
    /// The vote begins in the learners' windows, or ends.
    Vote {
        /// On.
        on: bool,
    },
    /// A vote by word of mouth or on paper.
    VoteAloud {
        /// `good`, `fair` or `poor`.
        smile: crate::wire::Smile,
        /// What was said; may be empty.
        remark: String,
    },
    /// A volunteer comes.
    VolunteerComes {
        /// [`VolunteerChoice::volunteer`].
        volunteer: String,
        /// To do what.
        role: MeetingRole,
    },
    /// A volunteer who is not on the list yet.
    NewVolunteer {
        /// The name.
        name: String,
        /// To do what.
        role: MeetingRole,
    },
    /// A volunteer goes.
    VolunteerGoes {
        /// [`VolunteerHere::visit`].
        visit: String,
    },
    /// What the trainer notes.
    Note {
        /// In words.
        text: String,
    },
    /// It is over.
    End,
    /// On paper.
    Print {
        /// What.
        paper: MeetingPaper,
    },
}
