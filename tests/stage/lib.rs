//! A stage for the real window: a virtual display, a WebDriver, a folder of records, and a vocabulary in which a test
//! reads like what a learner does.
//!
//! On Linux `tauri-driver` is only a proxy that starts `WebKitWebDriver` and renames one capability; it is left out and
//! `WebKitWebDriver` is spoken to directly: the same window, one process fewer to fail.

pub mod axe;
mod display;
pub mod learner;
pub mod processes;
pub mod stage;
mod trainer;

pub use learner::Key;
pub use stage::{Setting, Stage};
