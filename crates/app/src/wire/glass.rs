//! The practice phone, as it is to be drawn.

use serde::Serialize;
#[cfg(feature = "ts")]
use ts_rs::TS;

use super::{ScreenLook, Widget};

/// The practice phone as it looks now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Phone {
    /// Time in the status bar.
    pub time: String,
    /// Date of the home screen's head.
    pub date: String,
    /// The app in front: chooses its colour.
    pub app: String,
    /// The screen, e.g. `clinic/front`: changes when another comes.
    pub screen: String,
    /// Page or dialog.
    pub look: ScreenLook,
    /// Title bar; empty on the home screen.
    pub title: String,
    /// Small line under the title.
    pub subtitle: Option<String>,
    /// From top to bottom. Neighbours of one kind stand together (grid, strip, list).
    pub items: Vec<Item>,
    /// How many fold pages the scrolling part has (1: nothing is hidden).
    pub pages: u32,
    /// Which one is in view (0-based).
    pub page: u32,
    /// There is something to go back to.
    pub can_back: bool,
    /// A banner has come down.
    pub notice: Option<Notice>,
}

/// A banner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// Who sent it.
    pub from: String,
    /// What it says.
    pub text: String,
}

/// A thing on a phone screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// Its name within the screen.
    pub id: String,
    /// How it is drawn.
    pub widget: Widget,
    /// Its words.
    pub label: String,
    /// Its small words ("2 km", "12 left").
    pub note: Option<String>,
    /// The name of its icon (ui/src/icons), if it has one.
    pub icon: Option<String>,
    /// Can be tapped. What is not enabled is grey, but its words stay readable.
    pub enabled: bool,
    /// Chosen (a choice, a check, a tab).
    pub chosen: bool,
    /// The one main thing to do here.
    pub primary: bool,
    /// On which fold page it lies; None: it does not scroll.
    pub page: Option<u32>,
    /// Facts: the rows. Otherwise empty.
    pub rows: Vec<Fact>,
    /// A field: the keys that are offered for it, digits or characters. Otherwise empty.
    pub keys: Vec<String>,
}

/// A label and its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// What it says.
    pub value: String,
}
