//! The widget vocabulary: what a phone screen is made of. It crosses to the window as it is.

use serde::{Deserialize, Serialize};

/// How a thing on a phone screen is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Widget {
    /// App icon with its word under it; in a grid.
    Icon,
    /// A large square of an app's front page; two in a row.
    Tile,
    /// A row of a list.
    Row,
    /// A date in a strip.
    Date,
    /// A time slot.
    Slot,
    /// One of several, with a small circle.
    Choice,
    /// A box to tick.
    Check,
    /// A button.
    Button,
    /// Words that can be tapped.
    Link,
    /// A tab in the bottom bar.
    Tab,
    /// A field to fill; `chosen` when it is filled rightly.
    Field,
    /// Words.
    Text,
    /// Label and value, several rows.
    Facts,
    /// Words that someone sent or says: a bubble in a thread, a caption in a call.
    Message,
    /// Words of the learner's own: a bubble on the other side.
    Mine,
    /// A phrase of a message that can be circled.
    Phrase,
    /// Something to switch on or off.
    Switch,
    /// A picture or sign (its `icon`).
    Sign,
}

impl Widget {
    /// Every widget with the name that authors write in an `app.toml`.
    pub const ALL: [(&'static str, Self); 18] = [
        ("icon", Self::Icon),
        ("tile", Self::Tile),
        ("row", Self::Row),
        ("date", Self::Date),
        ("slot", Self::Slot),
        ("choice", Self::Choice),
        ("check", Self::Check),
        ("button", Self::Button),
        ("link", Self::Link),
        ("tab", Self::Tab),
        ("field", Self::Field),
        ("text", Self::Text),
        ("facts", Self::Facts),
        ("message", Self::Message),
        ("mine", Self::Mine),
        ("phrase", Self::Phrase),
        ("switch", Self::Switch),
        ("sign", Self::Sign),
    ];

    /// Only there to be read or looked at: a tap on it is a tap beside.
    pub fn is_still(self) -> bool {
        matches!(self, Self::Text | Self::Facts | Self::Message | Self::Mine | Self::Sign)
    }

    /// Stays at its place while the page scrolls: buttons and tabs stand at the foot, as on a real phone.
    pub fn is_pinned(self) -> bool {
        matches!(self, Self::Button | Self::Tab)
    }
}

/// How a phone screen is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ScreenLook {
    /// The home screen: icons on a quiet picture.
    Desk,
    /// A page of an app.
    #[default]
    Page,
    /// A box over a dimmed page.
    Dialog,
    /// A page that says "done" with a large tick.
    Success,
    /// A call: who is there, what is said, round keys at the foot.
    Call,
    /// A thread of bubbles.
    Chat,
    /// What the camera sees, in its frame.
    Camera,
    /// A web page under its address.
    Web,
}

impl ScreenLook {
    /// Every look with the name that authors write.
    pub const ALL: [(&'static str, Self); 8] = [
        ("desk", Self::Desk),
        ("page", Self::Page),
        ("dialog", Self::Dialog),
        ("success", Self::Success),
        ("call", Self::Call),
        ("chat", Self::Chat),
        ("camera", Self::Camera),
        ("web", Self::Web),
    ];
}
