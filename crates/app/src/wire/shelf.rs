//! The shelf with every lesson.

use serde::Serialize;
#[cfg(feature = "ts")]
use ts_rs::TS;

use super::Person;

/// Every lesson: first the domains, then the lessons of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Shelf {
    /// Who sits here; None for a guest.
    pub learner: Option<Person>,
    /// The domain that is open; None while the domains are shown.
    pub domain: Option<String>,
    /// The shelf above this one; None at the top.
    pub up: Option<ShelfAbove>,
    /// Domains or lessons, in the course's order.
    pub places: Vec<ShelfPlace>,
    /// A card code can be chosen here: for a learner who looks at what they can do.
    pub code: bool,
}

/// Where one comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct ShelfAbove {
    /// What to open; None for all domains.
    pub domain: Option<String>,
    /// The words on the key.
    pub label: String,
}

/// A domain or a lesson on the shelf.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct ShelfPlace {
    /// What to open, or to choose.
    pub id: String,
    /// Its name.
    pub label: String,
    /// How far one is, in words.
    pub note: Option<String>,
    /// Everything here was done by oneself at least once.
    pub done: bool,
    /// A shelf of its own; otherwise something to choose.
    pub opens: bool,
}
