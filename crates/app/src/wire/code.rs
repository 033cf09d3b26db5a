//! The card code: two of nine pictures, for whoever wants one.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

use super::{Person, Picture};

/// The wall of pictures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct CardCode {
    /// Whose code it is.
    pub person: Person,
    /// The pictures, in an order that never changes.
    pub pictures: Vec<Picture>,
    /// Those that were touched so far.
    pub touched: Vec<Picture>,
    /// A code is being chosen; otherwise it is asked for.
    pub choosing: bool,
    /// While choosing: there is a code already, which can be given up.
    pub kept: bool,
    /// Two misses: whoever helps may let the learner in.
    pub let_in: bool,
}

/// Something about the card code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum CodeTouch {
    /// A picture was touched.
    Picture {
        /// Which.
        picture: Picture,
    },
    /// The learner wants a code.
    Choose,
    /// The learner wants none any more.
    Drop,
    /// Whoever helps lets the learner in.
    LetIn,
}

/// Something about the card code was touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct TouchCode {
    /// What.
    pub touch: CodeTouch,
}
