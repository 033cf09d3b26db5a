//! What the trainer's window may call: one method a command.

use std::sync::MutexGuard;

use super::Office;
use crate::wire::trainer::board::BoardWish;
use crate::wire::trainer::gate::GateWish;
use crate::wire::trainer::keeping::KeepingWish;
use crate::wire::trainer::learned::LearnedWish;
use crate::wire::trainer::meeting::MeetingWish;
use crate::wire::trainer::orders::OrdersWish;
use crate::wire::trainer::people::PeopleWish;
use crate::wire::trainer::printing::PrintingWish;
use crate::wire::trainer::{Desk, GoTo, RoomName};
use crate::wire::{Look, SpeakLanguage, Trouble};
use crate::{App, lock};

impl App {
    /// What the trainer's window shows now.
    pub fn desk_open(&self) -> Result<Desk, Trouble> {
        self.office().desk()
    }

    /// Time has passed.
    pub fn desk_wake(&self) -> Result<Desk, Trouble> {
        self.office().wake()
    }

    /// Into another room.
    pub fn desk_go(&self, request: GoTo) -> Result<Desk, Trouble> {
        self.office().go_to(request.room)
    }

    /// The learner's window of this machine is opened, or comes to the front.
    pub fn desk_call_seat(&self) -> Result<Desk, Trouble> {
        if let Some(usher) = lock(&self.ushers.seat).as_ref() {
            usher();
        }
        self.office().desk()
    }

    /// Larger, darker, stronger.
    pub fn desk_look(&self, request: Look) -> Result<Desk, Trouble> {
        self.office().look_like(request)
    }

    /// In another language.
    pub fn desk_language(&self, request: SpeakLanguage) -> Result<Desk, Trouble> {
        self.office().speak_language(&request.language)
    }

    /// The gate: set-up, sign in, shut.
    pub fn gate(&self, request: GateWish) -> Result<Desk, Trouble> {
        self.office().gate(request)
    }

    /// The class that is going on.
    pub fn board(&self, request: BoardWish) -> Result<Desk, Trouble> {
        self.office().inside(RoomName::Board, |office| office.board(request))
    }

    /// Meetings of classes.
    pub fn meeting(&self, request: MeetingWish) -> Result<Desk, Trouble> {
        self.office().inside(RoomName::Meeting, |office| office.meeting(request))
    }

    /// Learners and classes.
    pub fn people(&self, request: PeopleWish) -> Result<Desk, Trouble> {
        self.office().inside(RoomName::People, |office| office.people(request))
    }

    /// What was learned.
    pub fn learned(&self, request: LearnedWish) -> Result<Desk, Trouble> {
        self.office().inside(RoomName::Learned, |office| office.learned(request))
    }

    /// Reports and cards.
    pub fn printing(&self, request: PrintingWish) -> Result<Desk, Trouble> {
        self.office().inside(RoomName::Printing, |office| office.printing(request))
    }

    /// Requests and volunteers.
    pub fn orders(&self, request: OrdersWish) -> Result<Desk, Trouble> {
        self.office().inside(RoomName::Orders, |office| office.orders(request))
    }

    /// What is kept, and how.
    pub fn keeping(&self, request: KeepingWish) -> Result<Desk, Trouble> {
        self.office().inside(RoomName::Keeping, |office| office.keeping(request))
    }

    /// The trainer's window's title.
    pub fn office_title(&self) -> String {
        self.office().text("title", &crate::wording::Both::default())
    }

    /// A further door to the records: for the command line and tests that lay things down beside the window.
    pub fn records_beside(&self) -> Result<records::Records, records::Error> {
        self.office().records.beside()
    }

    fn office(&self) -> MutexGuard<'_, Office> {
        lock(&self.office)
    }
}
