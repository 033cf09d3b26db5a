//! What a command is asked with; a command that needs nothing has no request.

use serde::Deserialize;
#[cfg(feature = "ts")]
use ts_rs::TS;

use super::{Ask, Picture, Support, Touch};

/// A learner picked their own name at the door.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct SitDown {
    /// [`Person::id`](super::Person::id).
    pub learner: String,
}

/// The walk-in's name was touched or typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct NameNewcomer {
    /// As it will stand on the tile.
    pub name: String,
}

/// The walk-in's picture was touched: the tile is complete.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct WelcomeNewcomer {
    /// As it will stand on the tile.
    pub name: String,
    /// The picture beside it.
    pub picture: Picture,
}

/// The shelf, or one domain of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct LookAtShelf {
    /// [`ShelfPlace::id`](super::ShelfPlace::id) of a domain; None for all domains.
    pub domain: Option<String>,
}

/// A lesson was picked from the shelf: today it is this one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Choose {
    /// [`ShelfPlace::id`](super::ShelfPlace::id) of a lesson.
    pub lesson: String,
}

/// A lesson is begun, or gone on with where it was left.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Begin {
    /// [`Today::lesson`](super::Today::lesson).
    pub lesson: String,
    /// The way through it.
    pub support: Support,
}

/// Something on the practice phone was touched.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Act {
    /// What.
    pub touch: Touch,
}

/// A key beside the phone was pressed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct AskFor {
    /// Which key.
    pub ask: Ask,
}

/// A card of a lesson is wanted, to be taken home.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct TakeHome {
    /// [`Ending::lesson`](super::Ending::lesson) or [`Today::card`](super::Today::card).
    pub lesson: String,
}

/// Another language was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct SpeakLanguage {
    /// [`Language::tag`](super::Language::tag).
    pub language: String,
}

/// Something that is pointed at is to be read aloud.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct ReadOut {
    /// The words that stand there, in the parts in which they are shown. They came from the app and are not kept.
    pub words: Vec<String>,
}
