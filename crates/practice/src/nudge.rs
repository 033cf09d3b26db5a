//! What a trainer does for a learner from the board, without touching their mouse (curriculum §5.1 "Help": ask, point, show).

use serde::{Deserialize, Serialize};

/// A nudge from the trainer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nudge {
    /// 再说一遍: the same words once more.
    SayAgain,
    /// 亮一下: a ring round the place.
    ShowSpot,
    /// 演示: the ghost hand shows it.
    Demonstrate,
    /// 退回一步: the phone is again as it was when the step began.
    StepBack,
    /// 换慢速: slower from now on.
    Slower,
}
