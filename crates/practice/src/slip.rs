//! Slips by kind (curriculum §2.1, W1–W13).

use phone::{Action, Item, Outcome, Widget};
use serde::{Deserialize, Serialize};

use crate::Touch;

/// The kind of a wrong action. A slip is data, never a reproach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SlipKind {
    /// Long-press instead of tap.
    W1,
    /// Taps beside the target or on plain text.
    W2,
    /// Taps again and again.
    W3,
    /// Leaves by back or home.
    W4,
    /// Does not scroll.
    W5,
    /// Picks a look-alike.
    W6,
    /// Answers a pop-up unread.
    W7,
    /// Typing slip.
    W8,
    /// Uses a real secret.
    W9,
    /// Reads but does not act.
    W10,
    /// Follows a decoy.
    W11,
    /// Does what the crook says.
    W12,
    /// Rejects something genuine.
    W13,
}

impl SlipKind {
    /// All of them, with their names.
    pub const ALL: [(&'static str, Self); 13] = [
        ("W1", Self::W1),
        ("W2", Self::W2),
        ("W3", Self::W3),
        ("W4", Self::W4),
        ("W5", Self::W5),
        ("W6", Self::W6),
        ("W7", Self::W7),
        ("W8", Self::W8),
        ("W9", Self::W9),
        ("W10", Self::W10),
        ("W11", Self::W11),
        ("W12", Self::W12),
        ("W13", Self::W13),
    ];

    /// In a check it shows the opposite of what is to be shown.
    pub fn is_giving_in(self) -> bool {
        matches!(self, Self::W12 | Self::W13)
    }

    /// The kind of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
    }

    /// Its generic message, `slip-w6`.
    pub fn message(self) -> String {
        format!("slip-{self:?}").to_lowercase()
    }
}

/// The kind of a touch that did not bring the goal nearer. None: no slip (a look around: scrolling, reading a message).
///
/// `next` is the widget of the item that would have been right.
pub(crate) fn kind_of(
    touch: &Touch,
    item: Option<&Item>,
    outcome: Outcome<'_>,
    next: Option<Widget>,
) -> Option<SlipKind> {
    match touch {
        Touch::Hold { .. } => Some(SlipKind::W1),
        Touch::Beside => Some(SlipKind::W2),
        Touch::Back | Touch::Home => Some(SlipKind::W4),
        Touch::Type { right: false, .. } | Touch::Pin { .. } => Some(SlipKind::W8),
        Touch::Secret { .. } => Some(SlipKind::W9),
        Touch::Notice { open: false } => Some(SlipKind::W7),
        Touch::Scroll { .. } | Touch::Notice { open: true } | Touch::Type { right: true, .. } => None,
        Touch::Tap { .. } => {
            let item = item?;
            if item.widget.is_still() {
                return Some(SlipKind::W2);
            }
            if let Some(kind) = item.slip.as_deref().and_then(SlipKind::named) {
                return Some(kind);
            }
            if matches!(outcome, Outcome::Trapped(_)) {
                return Some(SlipKind::W12);
            }
            match outcome {
                // Full, or not yet ready: a look-alike of the right one, or a button pressed before reading.
                Outcome::Refused if next == Some(item.widget) => Some(SlipKind::W6),
                Outcome::Refused => Some(SlipKind::W7),
                Outcome::Same => None,
                _ => Some(SlipKind::W6),
            }
        }
    }
}

/// What the words of a reaction call that which was touched (`department-on-tcm-bones`, `day-on-back`).
pub(crate) fn touched_name(touch: &Touch) -> Option<String> {
    match touch {
        Touch::Tap { item } | Touch::Type { item, .. } | Touch::Pin { item } | Touch::Secret { item } => {
            Some(item.clone())
        }
        Touch::Hold { .. } => Some("hold".to_owned()),
        Touch::Back => Some("back".to_owned()),
        Touch::Home => Some("home".to_owned()),
        Touch::Notice { open: false } => Some("dismiss".to_owned()),
        Touch::Beside | Touch::Scroll { .. } | Touch::Notice { open: true } => None,
    }
}

/// Is the action one that the learner finds only by scrolling?
pub(crate) fn is_scroll(action: Option<Action>) -> bool {
    matches!(action, Some(Action::ScrollDown | Action::ScrollUp))
}
