//! Reports, to be printed or handed on.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

/// Reports, to be printed or handed on.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Printing {
    /// Every report, the one for the authority first.
    pub papers: Vec<PaperKind>,
    /// Of which time.
    pub periods: Vec<PrintChoice>,
    /// The classes that meet.
    pub classes: Vec<PrintChoice>,
    /// Everybody whose name is known, in the order of the roll.
    pub learners: Vec<PrintChoice>,
}

/// A report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct PaperKind {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is for, in one sentence.
    pub about: String,
    /// Of what it is.
    pub of: PaperOf,
}

/// Of what a report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum PaperOf {
    /// The whole centre, or one class.
    Centre,
    /// One class.
    Class,
    /// One learner.
    Learner,
}

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct PrintChoice {
    /// Its id.
    pub id: String,
    /// In words.
    pub label: String,
}

/// In which form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum PaperForm {
    /// To be printed.
    Pdf,
    /// A spreadsheet.
    Xlsx,
    /// Plain rows.
    Csv,
}

/// What may be wished there.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum PrintingWish {
    /// Show it as it is now.
    Show,
    /// Print a report.
    Print {
        /// [`PaperKind::id`].
        paper: String,
        /// In which form.
        form: PaperForm,
        /// One of [`Printing::periods`].
        period: String,
        /// One of [`Printing::classes`]; None: the whole centre.
        class: Option<String>,
        /// One of [`Printing::learners`].
        learner: Option<String>,
    },
}
