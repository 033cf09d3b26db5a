//! What is kept, and how: copies of the records, trainers, the audit list.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

use super::set_up::{SampleSheet, SoundCheck, SoundWish};

/// Copies, trainers, the audit list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Keeping {
    /// The folder of the copies.
    pub folder: String,
    /// Folders that may be chosen: sticks and disks that are plugged in, and the usual one.
    pub folders: Vec<FolderChoice>,
    /// A copy is made each time the program is closed.
    pub on_close: bool,
    /// How many copies are kept there.
    pub keep: u32,
    /// How the last copy went, in words.
    pub last: String,
    /// It is long ago, or there is none: something is to be done.
    pub owed: bool,
    /// The copies in the folder, the newest first.
    pub copies: Vec<CopyRow>,
    /// The copy that was looked into, before it is put back.
    pub preview: Option<CopyPreview>,
    /// A copy waits to be put back at the next start: its name.
    pub waiting: Option<String>,
    /// Who may come in.
    pub trainers: Vec<TrainerRow>,
    /// The newest lines of the audit list.
    pub audit: Vec<AuditRow>,
    /// The sound check.
    pub sound: SoundCheck,
    /// The demonstration centre.
    pub sample: SampleSheet,
}

/// A folder to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct FolderChoice {
    /// The path.
    pub path: String,
    /// In words: "the stick KINGSTON", "this computer".
    pub label: String,
    /// Another disk than the records': it survives this one.
    pub elsewhere: bool,
}

/// A copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct CopyRow {
    /// The file's name.
    pub name: String,
    /// When it was made, in words.
    pub made: String,
    /// Its size, in words.
    pub size: String,
}

/// What a copy holds, beside what is there now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct CopyPreview {
    /// The file's name.
    pub name: String,
    /// When it was made, in words.
    pub made: String,
    /// What: learners, meetings, lessons, events, the newest.
    pub rows: Vec<PreviewRow>,
}

/// A line of the preview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct PreviewRow {
    /// What.
    pub label: String,
    /// In the copy.
    pub copy: String,
    /// Here, now.
    pub now: String,
}

/// A trainer in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct TrainerRow {
    /// Random id.
    pub id: String,
    /// The name.
    pub name: String,
    /// Signed in now.
    pub me: bool,
}

/// A line of the audit list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct AuditRow {
    /// When, in words.
    pub when: String,
    /// Who; empty: nobody was signed in.
    pub who: String,
    /// What, in words.
    pub what: String,
}

/// What may be wished there.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum KeepingWish {
    /// Show it as it is now.
    Show,
    /// Copies go there from now on.
    ChooseFolder {
        /// A path.
        path: String,
    },
    /// A copy each time the program is closed, or not.
    OnClose {
        /// Wanted.
        wanted: bool,
    },
    /// A copy, now.
    BackUp,
    /// Look into a copy.
    LookInto {
        /// [`CopyRow::name`].
        name: String,
    },
    /// Put it back at the next start.
    PutBack {
        /// [`CopyRow::name`].
        name: String,
    },
    /// Put the preview away.
    PutAway,
    /// Another trainer.
    AddTrainer {
        /// The name.
        name: String,
        /// The first PIN.
        pin: String,
    },
    /// Another PIN for whoever is signed in.
    ChangePin {
        /// The PIN so far.
        old: String,
        /// The new one.
        new: String,
    },
    /// A trainer leaves.
    RetireTrainer {
        /// [`TrainerRow::id`].
        trainer: String,
    },
    /// The sound check.
    Sound {
        /// What of it.
        wish: SoundWish,
    },
    /// Make the demonstration centre.
    MakeSample,
    /// Take all of the demonstration centre out.
    RemoveSample,
}
