//! Tauri's build step: embeds the UI and makes a permission `allow-…` of each command, so that each window's capability
//! file can say which of them it may call.

use tauri_build::{AppManifest, Attributes};

/// The commands of `src/commands.rs` and `src/trainer_commands.rs`; `cargo xtask tidy` compares.
const COMMANDS: &[&str] = &[
    "open",
    "sit_down",
    "sit_as_guest",
    "newcomer",
    "name_newcomer",
    "welcome_newcomer",
    "today",
    "shelf",
    "choose",
    "begin",
    "act",
    "ask",
    "show_next",
    "wake",
    "rest",
    "stand_up",
    "speak_language",
    "card_code",
    "look_like",
    "call_office",
    "desk_open",
    "desk_wake",
    "desk_call_seat",
    "desk_go",
    "desk_look",
    "desk_language",
    "gate",
    "board",
    "meeting",
    "people",
    "learned",
    "printing",
    "orders",
    "keeping",
    "suit",
    "cast_vote",
    "read_out",
    "take_home",
];

fn main() {
    if let Err(problem) = tauri_build::try_build(Attributes::new().app_manifest(AppManifest::new().commands(COMMANDS)))
    {
        // Cargo shows this line and stops.
        println!("cargo::error={problem:#}");
    }
}
