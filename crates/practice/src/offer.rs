//! What is offered to a learner: it stands beside the phone and asks for nothing.

use serde::{Deserialize, Serialize};

/// What is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Offer {
    /// To stop for today, the place kept (curriculum §4.3).
    Rest,
    /// Calmer keys for unsteady hands, after two tap storms (§4.4 S6, §4.3).
    Steady,
}
