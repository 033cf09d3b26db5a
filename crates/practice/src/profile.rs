//! What a learner's hands and rhythm ask for. It is theirs, kept with them, and never a mark.

use serde::{Deserialize, Serialize};

/// How somebody is served (curriculum §4.3, §4.6). What eyes and ears ask for is the window's and the voice's business.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// 慢一点: every pause of the stuck rules × 1.6.
    pub slow: bool,
    /// 手有点抖: a longer long press, more room for a touch to wander.
    pub tremor: bool,
}
