//! The application: what a learner can do; it knows no window.
//!
//! The shell calls [`App`], one method per command, and draws the [`wire::Screen`] that comes back. The way of a tap:
//! `learning` turns the touch into an input, `practice` decides, `record` has the events committed, and only then is
//! the new screen drawn and the line said.
//!
//! The trainer's side is `office`: rooms behind a gate, with a door of its own to the records; what crosses to the trainer's window is in
//! [`wire::trainer`].
//!
//! Reading order: [`wire`] (what crosses), [`start`], `seat` (who sits here, in which place), `learning`, `screen`,
//! `wording` and `draw`; then `office`.

mod attending;
mod card;
mod card_code;
mod certification;
pub mod clock;
mod coming_back;
mod draw;
pub mod folder;
mod idle;
mod judged;
mod judging;
mod learning;
mod looking;
mod measure;
mod noticing;
mod office;
pub mod papers;
mod passage;
mod plain;
mod pointing;
mod press;
mod record;
mod roll;
pub mod room;
mod screen;
mod seat;
mod shelf;
pub mod simulate;
mod sitting;
mod skills;
mod speech;
pub mod start;
pub mod suited;
pub mod wire;
mod wording;

pub use clock::Clock;
pub use sitting::{Manner, Sitting};
pub use start::{Options, StartError};

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use seat::Seat;
use wire::{
    Act, AskFor, Begin, Choose, LookAtShelf, NameNewcomer, ReadOut, Renewed, Screen, SitDown, SpeakLanguage, Spoken,
    TakeHome, Trouble, VoiceSign, WelcomeNewcomer,
};

type Listener = Box<dyn Fn(Spoken) + Send>;
/// Opens a window.
type Usher = Box<dyn Fn() + Send>;

/// What opens one window for the other.
#[derive(Default)]
struct Ushers {
    office: Mutex<Option<Usher>>,
    seat: Mutex<Option<Usher>>,
}

/// Tells the learner's window that the trainer has sent something.
#[derive(Default)]
struct Renewal {
    count: std::sync::atomic::AtomicU32,
    listener: Mutex<Option<Box<dyn Fn(Renewed) + Send>>>,
}

impl Renewal {
    fn ring(&self) {
        let count = self.count.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
        if let Some(listener) = lock(&self.listener).as_ref() {
            listener(Renewed { count });
        }
    }
}

/// The application: a learner's seat and a trainer's office.
pub struct App {
    seat: Arc<Mutex<Seat>>,
    office: Arc<Mutex<office::Office>>,
    hall: Arc<room::Hall>,
    listener: Arc<Mutex<Option<Listener>>>,
    renewed: Arc<Renewal>,
    ushers: Ushers,
    press: Arc<press::Press>,
    /// Watches the course folder beside the program, as long as the app lives.
    _watch: Option<folder::Watch>,
}

impl App {
    /// Has the spoken sentences told to the window.
    pub fn on_spoken(&self, listener: Listener) {
        *lock(&self.listener) = Some(listener);
    }

    /// Has the learner's window told when the trainer has sent something: it is to `wake`.
    pub fn on_renewed(&self, listener: Box<dyn Fn(Renewed) + Send>) {
        *lock(&self.renewed.listener) = Some(listener);
    }

    /// What opens the trainer's window when one is called for.
    pub fn on_office_called(&self, usher: Usher) {
        *lock(&self.ushers.office) = Some(usher);
    }

    /// What opens the learner's window when a trainer calls for it.
    pub fn on_seat_called(&self, usher: Usher) {
        *lock(&self.ushers.seat) = Some(usher);
    }

    /// What opens a printed paper; it answers whether it could.
    pub fn on_paper(&self, viewer: Box<dyn Fn(&std::path::Path) -> bool + Send>) {
        self.press.shows_with(viewer);
    }

    /// The card of a lesson is printed, to be taken home.
    pub fn take_home(&self, request: TakeHome) -> Result<Screen, Trouble> {
        card::take_home(self, &request.lesson)
    }

    /// A trainer wants to come in. The learner's window stays as it is.
    pub fn call_office(&self) -> Result<Screen, Trouble> {
        if let Some(usher) = lock(&self.ushers.office).as_ref() {
            usher();
        }
        self.unattended().screen()
    }

    /// The window's title.
    pub fn window_title(&self) -> String {
        self.unattended().title()
    }

    /// What the window shows now.
    pub fn open(&self) -> Result<Screen, Trouble> {
        self.seat().open()
    }

    /// A learner picked their own name.
    pub fn sit_down(&self, request: SitDown) -> Result<Screen, Trouble> {
        self.seat().sit_down(&request.learner)
    }

    /// Somebody only wants to try.
    pub fn sit_as_guest(&self) -> Result<Screen, Trouble> {
        self.seat().sit_as_guest()
    }

    /// A walk-in wants a tile.
    pub fn newcomer(&self) -> Result<Screen, Trouble> {
        self.seat().newcomer(None)
    }

    /// The walk-in's name.
    pub fn name_newcomer(&self, request: NameNewcomer) -> Result<Screen, Trouble> {
        self.seat().newcomer(Some(request.name))
    }

    /// The walk-in's tile is complete.
    pub fn welcome_newcomer(&self, request: WelcomeNewcomer) -> Result<Screen, Trouble> {
        self.seat().welcome(&request.name, request.picture)
    }

    /// A card code is asked for, or chosen.
    pub fn card_code(&self, request: wire::code::TouchCode) -> Result<Screen, Trouble> {
        self.seat().card_code(request.touch)
    }

    /// Back to what is proposed today.
    pub fn today(&self) -> Result<Screen, Trouble> {
        self.seat().show_today()
    }

    /// The shelf with every lesson.
    pub fn shelf(&self, request: LookAtShelf) -> Result<Screen, Trouble> {
        self.seat().look_at_shelf(request.domain)
    }

    /// A lesson of the shelf is today's.
    pub fn choose(&self, request: Choose) -> Result<Screen, Trouble> {
        self.seat().choose(&request.lesson)
    }

    /// A lesson is begun, or gone on with.
    pub fn begin(&self, request: Begin) -> Result<Screen, Trouble> {
        self.seat().begin(&request.lesson, request.support)
    }

    /// The practice phone was touched.
    pub fn act(&self, request: Act) -> Result<Screen, Trouble> {
        self.seat().act(&request.touch)
    }

    /// A key beside the phone was pressed.
    pub fn ask(&self, request: AskFor) -> Result<Screen, Trouble> {
        self.seat().ask(request.ask)
    }

    /// Watch-me: the next one.
    pub fn show_next(&self) -> Result<Screen, Trouble> {
        self.seat().take(&practice::Input::ShowNext)
    }

    /// Nothing was touched for a while.
    pub fn wake(&self) -> Result<Screen, Trouble> {
        self.unattended().wake()
    }

    /// The learner rests; the place is kept.
    pub fn rest(&self) -> Result<Screen, Trouble> {
        self.seat().rest()
    }

    /// The seat is given to the next one.
    pub fn stand_up(&self) -> Result<Screen, Trouble> {
        self.seat().stand_up()
    }

    /// Another language.
    pub fn speak_language(&self, request: SpeakLanguage) -> Result<Screen, Trouble> {
        self.seat().speak_language(&request.language)
    }

    /// Larger, darker, stronger.
    pub fn look_like(&self, request: wire::Look) -> Result<Screen, Trouble> {
        self.seat().look_like(request)
    }

    /// How was the meeting?
    pub fn cast_vote(&self, request: wire::CastVote) -> Result<Screen, Trouble> {
        self.seat().cast_vote(request.smile)
    }

    /// More time, calmer keys.
    pub fn suit(&self, request: wire::Profile) -> Result<Screen, Trouble> {
        self.seat().suit(request)
    }

    /// What the trainer should know of whoever sits here, the most urgent first (see [`practice::signal`]).
    pub fn signals(&self) -> Vec<practice::Signal> {
        self.unattended().signals()
    }

    /// The trainer is there: nobody is called any more.
    pub fn trainer_came(&self) -> Result<Screen, Trouble> {
        self.unattended().trainer_came()
    }

    /// The trainer saw that a scene is too much: it stops (curriculum §4.4 S12).
    pub fn stop_scene(&self) -> Result<Screen, Trouble> {
        self.unattended().take(&practice::Input::Upset)
    }

    /// What was wrong with the station's own thresholds at the start; those have their usual values.
    pub fn bad_thresholds(&self) -> Vec<String> {
        self.unattended().bad_thresholds.iter().map(ToString::to_string).collect()
    }

    /// Reads aloud what is pointed at. What is said there is not kept, and the lesson does not hear of it.
    pub fn read_out(&self, request: ReadOut) -> Result<VoiceSign, Trouble> {
        Ok(self.seat().read_out(&request.words))
    }

    /// Is there a lesson of that id or code?
    pub fn has_lesson(&self, lesson: &str) -> bool {
        self.unattended().lesson(lesson).is_some()
    }

    /// Looks at the run of the lesson that is practised now: for playing without a window.
    pub fn watch_run<T>(&self, look: impl FnOnce(&practice::Run) -> T) -> Option<T> {
        match &self.unattended().spot {
            seat::Spot::Practice(sitting) | seat::Spot::Ending(sitting) => Some(look(&sitting.run)),
            seat::Spot::Door
            | seat::Spot::Newcomer { .. }
            | seat::Spot::CardCode(_)
            | seat::Spot::Today
            | seat::Spot::Shelf { .. }
            | seat::Spot::Vote { .. } => None,
        }
    }

    /// The clean end.
    pub fn close(&self) {
        lock(&self.office).close();
        self.unattended().close();
    }

    /// The seat, for something that somebody does.
    fn seat(&self) -> MutexGuard<'_, Seat> {
        let mut seat = self.unattended();
        seat.somebody_is_here();
        seat
    }

    /// The seat, for what happens by itself.
    fn unattended(&self) -> MutexGuard<'_, Seat> {
        lock(&self.seat)
    }
}

/// A panic elsewhere must not lock the learner out: what is behind the lock is drawn anew from what is recorded.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
