//! The first start, screen by screen. Each screen keeps what was said on it before the next one is shown, and where the trainer is: if the
//! program dies in between, it goes on there after signing in.

use records::register::classes::{Class, ClassPlan};
use records::register::people::Person;

use super::{CENTRE, Came, Office};
use crate::wire::trainer::gate::GateWish;
use crate::wire::trainer::people::PeopleWish;
use crate::wire::trainer::set_up::{RecoveryCode, SetUp, SetUpStep, SetUpWish};
use crate::wire::trainer::{DeskNoticeKind, RoomName};
use crate::wire::{Trouble, TroubleCode};
use crate::wording::Both;

/// The records' key of the screen that is next; gone when the set-up is over.
const NEXT: &str = "set-up/next";
/// The records' key of the first class.
const CLASS: &str = "set-up/class";
/// Seats side by side (ours: a usual room).
const COLUMNS: u8 = 4;

impl Office {
    pub(crate) fn set_up(&mut self, wish: &SetUpWish) -> Came {
        if let SetUpWish::NameCentre { centre } = wish {
            return self.name_centre(centre);
        }
        if let (None, SetUpWish::GoTo { step: step @ (SetUpStep::Centre | SetUpStep::Trainer) }) = (&self.trainer, wish)
        {
            self.set_up = Some(*step);
            return Ok(None);
        }
        if self.trainer.is_none() || self.set_up.is_none() {
            return Err(self.trouble(TroubleCode::Stale));
        }
        match wish {
            SetUpWish::NameCentre { .. } => Ok(None),
            SetUpWish::GoTo { step } => {
                self.next_is(*step)?;
                Ok(None)
            }
            SetUpWish::Sound { wish } => self.sound(wish),
            SetUpWish::FirstClass { name } => self.first_class(name),
            SetUpWish::FirstLearners { names } => self.first_learners(names),
            SetUpWish::MakeSample => self.make_sample(),
        }
    }

    /// Nobody founded a centre yet: at which screen.
    pub(crate) fn before_the_first(&self) -> SetUpStep {
        match self.set_up {
            Some(step) => step,
            None if self.centre().is_empty() => SetUpStep::Centre,
            None => SetUpStep::Trainer,
        }
    }

    /// Whoever comes in goes on where the set-up was left.
    pub(crate) fn take_up_set_up(&mut self) {
        let kept = self.records.setting(NEXT).ok().flatten();
        let step = kept.and_then(|kept| serde_json::from_str(&kept).ok());
        self.set_up = step;
        if step == Some(SetUpStep::Ready) {
            // Without a code the screen says so, and signing in once more makes one.
            _ = self.code_at_hand();
        }
    }

    /// The next screen, kept.
    pub(crate) fn next_is(&mut self, step: SetUpStep) -> Result<(), Trouble> {
        if let Ok(kept) = serde_json::to_string(&step) {
            self.records.set_setting(NEXT, &kept).map_err(|error| self.not_recorded(&error))?;
        }
        self.set_up = Some(step);
        if step == SetUpStep::Ready { self.code_at_hand() } else { Ok(()) }
    }

    /// The set-up is over.
    pub(crate) fn end_set_up(&mut self) -> Result<(), Trouble> {
        if self.set_up.take().is_some() {
            self.records.set_setting(NEXT, "").map_err(|error| self.not_recorded(&error))?;
            self.room = RoomName::Board;
        }
        Ok(())
    }

    pub(crate) fn set_up_view(&self, step: SetUpStep) -> Result<SetUp, Trouble> {
        let class = self.first_class_there()?;
        let members = match &class {
            Some(class) => {
                let members = self.records.members(class.id).map_err(|error| self.not_recorded(&error))?;
                members.into_iter().map(|member| member.name).collect()
            }
            None => {
                let people = self.records.people().map_err(|error| self.not_recorded(&error))?;
                let real = |person: &Person| !person.sample && person.forgotten_at.is_none();
                people.into_iter().filter(real).map(|person| person.enrolment.name).collect()
            }
        };
        Ok(SetUp {
            step,
            centre: self.centre(),
            trainer: self.trainer.as_ref().map(|trainer| trainer.name.clone()),
            pin_digits: super::gate::PIN_DIGITS as u32,
            sound: self.sound_check(),
            class: class.map(|class| class.plan.name).unwrap_or_default(),
            learners: members,
            code: if step == SetUpStep::Ready { self.code_to_keep() } else { None },
            sample: self.sample_sheet()?,
        })
    }

    pub(crate) fn code_to_keep(&self) -> Option<RecoveryCode> {
        self.recovery_code.as_ref().map(|kept| RecoveryCode {
            trainer: kept.trainer.clone(),
            code: kept.code.clone(),
            sheet: kept.sheet.as_ref().map(|path| path.display().to_string()),
        })
    }

    fn name_centre(&mut self, centre: &str) -> Came {
        let centre = centre.trim();
        let founded = !self.records.trainers().map_err(|error| self.not_recorded(&error))?.is_empty();
        if founded && (self.trainer.is_none() || self.set_up.is_none()) {
            return Err(self.trouble(TroubleCode::Stale));
        }
        if centre.is_empty() {
            return self.missing("setup-centre-missing", &Both::default());
        }
        self.records.set_setting(CENTRE, centre).map_err(|error| self.not_recorded(&error))?;
        if founded {
            self.next_is(SetUpStep::Trainer)?;
        } else {
            self.set_up = Some(SetUpStep::Trainer);
        }
        Ok(None)
    }

    /// Said once more it is corrected: there are never two first classes.
    fn first_class(&mut self, name: &str) -> Came {
        let name = name.trim();
        if name.is_empty() {
            return self.missing("people-class-name-missing", &Both::default());
        }
        let now = self.clock.utc();
        match self.first_class_there()? {
            Some(class) => {
                let plan = ClassPlan { name: name.to_owned(), ..class.plan };
                self.records.change_class(now, class.id, &plan).map_err(|error| self.not_recorded(&error))?;
            }
            None => {
                let plan = ClassPlan { name: name.to_owned(), columns: COLUMNS, ..ClassPlan::default() };
                let id = self.records.add_class(now, &plan, false).map_err(|error| self.not_recorded(&error))?;
                self.records.set_setting(CLASS, &id.to_string()).map_err(|error| self.not_recorded(&error))?;
            }
        }
        self.next_is(SetUpStep::Learners)?;
        Ok(None)
    }

    /// As a list in the room of people: whoever is there already is not added again.
    fn first_learners(&mut self, names: &str) -> Came {
        let looked = self.people(PeopleWish::LookAtList { text: names.to_owned() })?;
        if looked.as_ref().is_some_and(|notice| notice.kind == DeskNoticeKind::Missing) {
            return Ok(looked);
        }
        let class = self.first_class_there()?.map(|class| class.id.to_string());
        let taken = self.people(PeopleWish::TakeInList { class })?;
        self.people = super::people::Spread::default();
        self.next_is(SetUpStep::Ready)?;
        Ok(taken)
    }

    fn first_class_there(&self) -> Result<Option<Class>, Trouble> {
        let Some(kept) = self.records.setting(CLASS).ok().flatten() else { return Ok(None) };
        let classes = self.records.classes().map_err(|error| self.not_recorded(&error))?;
        Ok(classes.into_iter().find(|class| class.id.to_string() == kept))
    }
}

/// Wishes of the set-up come in through the gate.
impl From<SetUpWish> for GateWish {
    fn from(wish: SetUpWish) -> Self {
        Self::SetUp { wish }
    }
}
