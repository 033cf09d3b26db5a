//! The table of validity, `validity.toml`: what `yinxing check --players --write` found out about each form, so that the program
//! knows what a passed check is worth without playing every check itself.

use std::fmt::Write;

use super::Validity;
use crate::files::Files;
use crate::problem::Problem;
use crate::sheet::{Sheet, Table};

/// Its file in the course.
pub const FILE: &str = "validity.toml";

/// What is known of a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Worth {
    /// The lesson.
    pub lesson: String,
    /// `check`, `transfer`, `transfer-2`.
    pub form: String,
    /// Of the lesson as it was then: another one says nothing of the lesson as it is now.
    pub fingerprint: String,
    /// How many decisions there are on the shortest way.
    pub decisions: u32,
    /// How often each naive player ends certified, 0 to 1, in the order of [`super::Chances::each`].
    pub players: Vec<f64>,
}

/// The table of a course; empty where nobody wrote one.
pub(crate) fn read(files: &Files) -> (Vec<Worth>, Vec<Problem>) {
    let Some(text) = files.text(FILE) else { return (Vec::new(), Vec::new()) };
    Sheet::read(FILE, text, |root| root.tables("form", worth))
}

fn worth(table: &Table<'_>) -> Worth {
    let text = |key| table.required_text(key).value;
    // Written as text: one number a player, to four places.
    let players = text("players").split_whitespace().filter_map(|share| share.parse().ok()).collect();
    Worth {
        lesson: text("lesson"),
        form: text("form"),
        fingerprint: text("fingerprint"),
        decisions: text("decisions").parse().unwrap_or_default(),
        players,
    }
}

/// The table as a file. Each row with the fingerprint of its lesson.
pub fn write<'v>(rows: impl IntoIterator<Item = (&'v Validity, &'v str)>) -> String {
    let mut text = String::from(
        "# What a passed check is worth: how often players who know nothing end certified. Made by `yinxing check --players --write`;\n# in order: first, last, primary, fixed, random, refuse, accept, check, words (docs/validity.md).\n",
    );
    for (Validity { lesson, form, decisions, players, .. }, fingerprint) in rows {
        let shares: Vec<String> = players.each().iter().map(|(_, share)| format!("{share:.4}")).collect();
        _ = write!(
            text,
            "\n[[form]]\nlesson      = \"{lesson}\"\nform        = \"{form}\"\nfingerprint = \"{fingerprint}\"\ndecisions   = \"{decisions}\"\nplayers     = \"{}\"\n",
            shares.join(" ")
        );
    }
    text
}
