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
    /// Domains or lessons, in the course's order.
    pub places: Vec<ShelfPlace>,
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
}
