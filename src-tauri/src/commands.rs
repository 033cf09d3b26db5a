//! What the learner's window may call: one line each into `app`, which does the work and finds the words.
//!
//! `cargo xtask codegen` reads this file and writes `ui/src/backend.ts`; the doc comments go with it. A command is also
//! named in `main.rs` (handler), in `build.rs` (permission) and in `capabilities/learner.json` (leave to call it):
//! `cargo xtask tidy` compares the four.

#![expect(clippy::needless_pass_by_value, reason = "Tauri hands the state and the request over by value")]

use app::App;
use app::wire::code::TouchCode;
use app::wire::{
    Act, AskFor, Begin, CastVote, Choose, Look, LookAtShelf, NameNewcomer, Profile, ReadOut, Screen, SitDown,
    SpeakLanguage, TakeHome, Trouble, VoiceSign, WelcomeNewcomer,
};
use tauri::State;

use crate::calm::calmly;

/// The answer, or what the UI is to do instead.
type Reply<T> = Result<T, Trouble>;

/// What the window shows now. Called when the window opens, and again after `stale`.
#[tauri::command(async)]
pub(crate) fn open(app: State<'_, App>) -> Reply<Screen> {
    calmly(|| app.open())
}

/// A learner picked their own name and sits down.
#[tauri::command(async)]
pub(crate) fn sit_down(app: State<'_, App>, request: SitDown) -> Reply<Screen> {
    calmly(|| app.sit_down(request))
}

/// Somebody only wants to try: nothing about them is kept.
#[tauri::command(async)]
pub(crate) fn sit_as_guest(app: State<'_, App>) -> Reply<Screen> {
    calmly(|| app.sit_as_guest())
}

/// A walk-in wants a tile of their own.
#[tauri::command(async)]
pub(crate) fn newcomer(app: State<'_, App>) -> Reply<Screen> {
    calmly(|| app.newcomer())
}

/// The walk-in's name; pictures are offered next.
#[tauri::command(async)]
pub(crate) fn name_newcomer(app: State<'_, App>, request: NameNewcomer) -> Reply<Screen> {
    calmly(|| app.name_newcomer(request))
}

/// The walk-in's name and picture: the tile is made and they sit down.
#[tauri::command(async)]
pub(crate) fn welcome_newcomer(app: State<'_, App>, request: WelcomeNewcomer) -> Reply<Screen> {
    calmly(|| app.welcome_newcomer(request))
}

/// Back to what is proposed today.
#[tauri::command(async)]
pub(crate) fn today(app: State<'_, App>) -> Reply<Screen> {
    calmly(|| app.today())
}

/// The shelf with every lesson, or one domain of it.
#[tauri::command(async)]
pub(crate) fn shelf(app: State<'_, App>, request: LookAtShelf) -> Reply<Screen> {
    calmly(|| app.shelf(request))
}

/// A lesson of the shelf is today's.
#[tauri::command(async)]
pub(crate) fn choose(app: State<'_, App>, request: Choose) -> Reply<Screen> {
    calmly(|| app.choose(request))
}

/// A lesson begins, or goes on where it was left.
#[tauri::command(async)]
pub(crate) fn begin(app: State<'_, App>, request: Begin) -> Reply<Screen> {
    calmly(|| app.begin(request))
}

/// Something on the practice phone was touched.
#[tauri::command(async)]
pub(crate) fn act(app: State<'_, App>, request: Act) -> Reply<Screen> {
    calmly(|| app.act(request))
}

/// A key beside the phone was pressed.
#[tauri::command(async)]
pub(crate) fn ask(app: State<'_, App>, request: AskFor) -> Reply<Screen> {
    calmly(|| app.ask(request))
}

/// Watch-me: show the next tap.
#[tauri::command(async)]
pub(crate) fn show_next(app: State<'_, App>) -> Reply<Screen> {
    calmly(|| app.show_next())
}

/// Nothing was touched for as long as `Screen.wakeInMs` said.
#[tauri::command(async)]
pub(crate) fn wake(app: State<'_, App>) -> Reply<Screen> {
    calmly(|| app.wake())
}

/// The learner takes a rest: the lesson waits where it is.
#[tauri::command(async)]
pub(crate) fn rest(app: State<'_, App>) -> Reply<Screen> {
    calmly(|| app.rest())
}

/// The learner leaves the station; the door is shown again.
#[tauri::command(async)]
pub(crate) fn stand_up(app: State<'_, App>) -> Reply<Screen> {
    calmly(|| app.stand_up())
}

/// Another language was chosen.
#[tauri::command(async)]
pub(crate) fn speak_language(app: State<'_, App>, request: SpeakLanguage) -> Reply<Screen> {
    calmly(|| app.speak_language(request))
}

/// Two of nine pictures: asked of whoever chose them.
#[tauri::command(async)]
pub(crate) fn card_code(app: State<'_, App>, request: TouchCode) -> Reply<Screen> {
    calmly(|| app.card_code(request))
}

/// How large everything is, and in which colours.
#[tauri::command(async)]
pub(crate) fn look_like(app: State<'_, App>, request: Look) -> Reply<Screen> {
    calmly(|| app.look_like(request))
}

/// A trainer wants to come in: the trainer's window is opened, or comes to the front. It is behind a gate of its own.
#[tauri::command(async)]
pub(crate) fn call_office(app: State<'_, App>) -> Reply<Screen> {
    calmly(|| app.call_office())
}

/// More time, or calmer keys for unsteady hands: kept with the learner.
#[tauri::command(async)]
pub(crate) fn suit(app: State<'_, App>, request: Profile) -> Reply<Screen> {
    calmly(|| app.suit(request))
}

/// How the meeting was: asked when the trainer starts the vote, kept without a name.
#[tauri::command(async)]
pub(crate) fn cast_vote(app: State<'_, App>, request: CastVote) -> Reply<Screen> {
    calmly(|| app.cast_vote(request))
}

/// What is pointed at is read aloud; nothing is recorded. Answers whether there is a voice.
#[tauri::command(async)]
pub(crate) fn read_out(app: State<'_, App>, request: ReadOut) -> Reply<VoiceSign> {
    calmly(|| app.read_out(request))
}

/// A card of a lesson is printed, to be taken home.
#[tauri::command(async)]
pub(crate) fn take_home(app: State<'_, App>, request: TakeHome) -> Reply<Screen> {
    calmly(|| app.take_home(request))
}
