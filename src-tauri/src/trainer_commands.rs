//! What the trainer's window may call: one line each into `app`. The learner's window can call none of these.
//!
//! `cargo xtask codegen` reads this file and writes `ui/src/trainer/backend.ts`. A command is also named in `main.rs` (handler), in
//! `build.rs` (permission) and in `capabilities/trainer.json` (leave to call it): `cargo xtask tidy` compares the four.

#![expect(clippy::needless_pass_by_value, reason = "Tauri hands the state and the request over by value")]

use app::App;
use app::wire::trainer::board::BoardWish;
use app::wire::trainer::gate::GateWish;
use app::wire::trainer::keeping::KeepingWish;
use app::wire::trainer::learned::LearnedWish;
use app::wire::trainer::meeting::MeetingWish;
use app::wire::trainer::orders::OrdersWish;
use app::wire::trainer::people::PeopleWish;
use app::wire::trainer::printing::PrintingWish;
use app::wire::trainer::{Desk, GoTo};
use app::wire::{Look, SpeakLanguage, Trouble};
use tauri::State;

use crate::calm::calmly;

/// The answer, or what the UI is to do instead.
type Reply<T> = Result<T, Trouble>;

/// What the trainer's window shows now. Called when the window opens, and again after `stale`.
#[tauri::command(async)]
pub(crate) fn desk_open(app: State<'_, App>) -> Reply<Desk> {
    calmly(|| app.desk_open())
}

/// So much time has passed as `Desk.wakeInMs` said.
#[tauri::command(async)]
pub(crate) fn desk_wake(app: State<'_, App>) -> Reply<Desk> {
    calmly(|| app.desk_wake())
}

/// The learner's window of this machine is opened, or comes to the front.
#[tauri::command(async)]
pub(crate) fn desk_call_seat(app: State<'_, App>) -> Reply<Desk> {
    calmly(|| app.desk_call_seat())
}

/// Into another room.
#[tauri::command(async)]
pub(crate) fn desk_go(app: State<'_, App>, request: GoTo) -> Reply<Desk> {
    calmly(|| app.desk_go(request))
}

/// How large everything is, and in which colours.
#[tauri::command(async)]
pub(crate) fn desk_look(app: State<'_, App>, request: Look) -> Reply<Desk> {
    calmly(|| app.desk_look(request))
}

/// Another language was chosen.
#[tauri::command(async)]
pub(crate) fn desk_language(app: State<'_, App>, request: SpeakLanguage) -> Reply<Desk> {
    calmly(|| app.desk_language(request))
}

/// The gate: set-up, sign in, shut.
#[tauri::command(async)]
pub(crate) fn gate(app: State<'_, App>, request: GateWish) -> Reply<Desk> {
    calmly(|| app.gate(request))
}

/// The class that is going on.
#[tauri::command(async)]
pub(crate) fn board(app: State<'_, App>, request: BoardWish) -> Reply<Desk> {
    calmly(|| app.board(request))
}

/// Meetings of classes.
#[tauri::command(async)]
pub(crate) fn meeting(app: State<'_, App>, request: MeetingWish) -> Reply<Desk> {
    calmly(|| app.meeting(request))
}

/// Learners and classes.
#[tauri::command(async)]
pub(crate) fn people(app: State<'_, App>, request: PeopleWish) -> Reply<Desk> {
    calmly(|| app.people(request))
}

/// What was learned.
#[tauri::command(async)]
pub(crate) fn learned(app: State<'_, App>, request: LearnedWish) -> Reply<Desk> {
    calmly(|| app.learned(request))
}

/// Reports and cards.
#[tauri::command(async)]
pub(crate) fn printing(app: State<'_, App>, request: PrintingWish) -> Reply<Desk> {
    calmly(|| app.printing(request))
}

/// Requests and volunteers.
#[tauri::command(async)]
pub(crate) fn orders(app: State<'_, App>, request: OrdersWish) -> Reply<Desk> {
    calmly(|| app.orders(request))
}

/// What is kept, and how.
#[tauri::command(async)]
pub(crate) fn keeping(app: State<'_, App>, request: KeepingWish) -> Reply<Desk> {
    calmly(|| app.keeping(request))
}
