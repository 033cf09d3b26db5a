//! Learners and classes.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

use super::orders::Choice;

/// Learners and classes.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct People {
    /// Everybody whose name is known, hidden ones too, in pinyin order.
    pub people: Vec<PersonRow>,
    /// The one who is open.
    pub person: Option<PersonSheet>,
    /// Somebody of that name is there already: nothing was added yet.
    pub same: Vec<PersonRow>,
    /// A list was looked at, and waits to be taken in.
    pub list: Option<ListPreview>,
    /// Every class, those that meet first.
    pub classes: Vec<ClassRow>,
    /// The class that is open.
    pub class: Option<ClassSheet>,
    /// A name stays so many days after somebody was last here, 30 to 730.
    pub keep_days: u32,
    /// The languages to choose from.
    pub tongues: Vec<Choice>,
    /// Whose time is over: the list before anything goes.
    pub fading: Vec<FadingRow>,
}

/// Somebody in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct PersonRow {
    /// Random id.
    pub id: String,
    /// As on the tile.
    pub name: String,
    /// What else is known, in one line; may be empty.
    pub about: String,
    /// What somebody may type to find them: name, pinyin, initials, place; small letters.
    pub sought: String,
    /// Not at the door any more.
    pub hidden: bool,
    /// The page was read to them, and they agreed.
    pub consented: bool,
}

/// What was said of somebody.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase", default)]
pub struct PersonEntry {
    /// Name or nickname.
    pub name: String,
    /// Decade of birth, as 1940.
    pub decade: Option<u16>,
    /// `f` or `m`.
    pub sex: Option<String>,
    /// Spoken at home, BCP 47.
    pub language: Option<String>,
    /// Community or gacha; no address.
    pub place: String,
    /// Lives in the pastures.
    pub pasture: bool,
    /// More time.
    pub slow: bool,
    /// The hands shake.
    pub tremor: bool,
    /// Large text.
    pub vision: bool,
    /// Louder and slower.
    pub hearing: bool,
    /// Everything is spoken.
    pub reading: bool,
}

/// Somebody, opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct PersonSheet {
    /// The line in the list.
    pub row: PersonRow,
    /// What can be corrected.
    pub entry: PersonEntry,
    /// How it stands with consent, in words.
    pub consent: String,
    /// The page to read aloud, in the learner's language; None: it is not on the table.
    pub page: Option<ConsentPage>,
}

/// The page that is read aloud before somebody agrees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct ConsentPage {
    /// BCP 47 tag of the language it is in.
    pub language: String,
    /// Its sentences.
    pub sentences: Vec<String>,
}

/// A list out of a file, typed or pasted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct ListPreview {
    /// Its rows, those to be looked at first.
    pub rows: Vec<ListRow>,
    /// How many would be added.
    pub fresh: u32,
    /// How many are there already, or stand there twice, and are not added.
    pub known: u32,
    /// There are columns that are never kept (identity, telephone, address): they were passed over.
    pub private: bool,
}

/// A row of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct ListRow {
    /// Its number in what was pasted, from 1.
    pub number: u32,
    /// The name.
    pub name: String,
    /// What else was understood.
    pub about: String,
    /// What is to be looked at, with the column and what to do.
    pub remark: String,
    /// It can be added.
    pub can: bool,
    /// It will be added.
    pub added: bool,
}

/// A class in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct ClassRow {
    /// Random id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where, how many, in one line.
    pub about: String,
    /// It does not meet any more.
    pub archived: bool,
}

/// What is said of a class.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase", default)]
pub struct ClassEntry {
    /// Its name.
    pub name: String,
    /// Where it meets.
    pub place: String,
    /// Seats side by side, 1 to 12.
    pub columns: u8,
}

/// A class, opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct ClassSheet {
    /// The line in the list.
    pub row: ClassRow,
    /// What can be corrected.
    pub entry: ClassEntry,
    /// Who belongs to it: by seat, then those who have none.
    pub members: Vec<SeatedMember>,
}

/// Somebody in a class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct SeatedMember {
    /// Random id.
    pub id: String,
    /// The name.
    pub name: String,
    /// 0-based, row by row; None: no seat yet.
    pub seat: Option<u16>,
    /// The group within the class.
    pub team: String,
}

/// Whose named records are due to go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct FadingRow {
    /// Random id.
    pub id: String,
    /// The name that would be erased.
    pub name: String,
    /// When they were last here.
    pub last_here: String,
}

/// What may be wished there.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum PeopleWish {
    /// Show it as it is now.
    Show,
    /// Open somebody.
    Open {
        /// [`PersonRow::id`].
        person: String,
    },
    /// Put away whatever is open.
    PutAway,
    /// Somebody has come.
    WalkIn {
        /// What was said; the name is enough.
        entry: PersonEntry,
        /// Also if somebody of that name is there: it is another person.
        anyway: bool,
    },
    /// Correct what was said.
    Change {
        /// [`PersonRow::id`].
        person: String,
        /// How it is now.
        entry: PersonEntry,
    },
    /// From the door, or back to it.
    Hide {
        /// [`PersonRow::id`].
        person: String,
        /// Away from the door.
        hidden: bool,
    },
    /// Lay the page on the table, to read it aloud.
    ReadConsent {
        /// [`PersonRow::id`].
        person: String,
    },
    /// The learner agreed, having heard the page.
    Consent {
        /// [`PersonRow::id`].
        person: String,
    },
    /// The learner does not agree any more.
    WithdrawConsent {
        /// [`PersonRow::id`].
        person: String,
    },
    /// Erase the names of these people; what was done still counts, without a name.
    Forget {
        /// [`PersonRow::id`] of each.
        people: Vec<String>,
    },
    /// Everything that is kept of somebody, as files for themselves.
    HandOver {
        /// [`PersonRow::id`].
        person: String,
    },
    /// Names stay so many days.
    KeepDays {
        /// 30 to 730.
        days: u32,
    },
    /// Look at a list: one name a line, or cells copied from a table.
    LookAtList {
        /// As typed or pasted.
        text: String,
    },
    /// Look at a file: CSV or a workbook. It is read and dropped.
    LookAtFile {
        /// Its name, for the ending and for what is said of it.
        name: String,
        /// All of it.
        bytes: Vec<u8>,
    },
    /// A row of the list is added after all, or is left out.
    ChooseRow {
        /// [`ListRow::number`].
        row: u32,
        /// Add it.
        added: bool,
    },
    /// Take in the list that was looked at; whoever is there already is left out.
    TakeInList {
        /// They join this class: [`ClassRow::id`].
        class: Option<String>,
    },
    /// A new class.
    AddClass {
        /// What is said of it.
        entry: ClassEntry,
    },
    /// Open a class.
    OpenClass {
        /// [`ClassRow::id`].
        class: String,
    },
    /// Something else is said of it.
    ChangeClass {
        /// [`ClassRow::id`].
        class: String,
        /// How it is now.
        entry: ClassEntry,
    },
    /// One more like it, with its members and seats.
    CopyClass {
        /// [`ClassRow::id`].
        class: String,
    },
    /// It meets no more, or again.
    ArchiveClass {
        /// [`ClassRow::id`].
        class: String,
        /// It meets no more.
        archived: bool,
    },
    /// People join.
    Join {
        /// [`ClassRow::id`].
        class: String,
        /// [`PersonRow::id`] of each.
        people: Vec<String>,
    },
    /// Somebody leaves.
    Leave {
        /// [`ClassRow::id`].
        class: String,
        /// [`PersonRow::id`].
        person: String,
    },
    /// Where somebody sits; whoever sat there stands up.
    Seat {
        /// [`ClassRow::id`].
        class: String,
        /// [`PersonRow::id`].
        person: String,
        /// 0-based, row by row.
        seat: Option<u16>,
        /// The group.
        team: String,
    },
}
