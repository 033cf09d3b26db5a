//! The demonstration centre: made beside everybody's work, by the engine of `yinxing simulate`; marked; taken out in one step.

use std::sync::{Arc, Mutex};

use super::{Came, Office};
use crate::lock;
use crate::simulate::{self, Wanted};
use crate::wire::trainer::set_up::SampleSheet;
use crate::wording::Both;

/// How the making goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Growing {
    /// Nothing is being made.
    #[default]
    Still,
    /// So many weeks of so many.
    Weeks(u32, u32),
    /// It could not be made to its end.
    Broke,
}

/// Shared with the thread that makes it.
pub(crate) type Making = Arc<Mutex<Growing>>;

impl Office {
    /// Begins to make it; the window asks how far it is.
    pub(crate) fn make_sample(&mut self) -> Came {
        if self.grows() {
            return Ok(None);
        }
        if self.records.has_sample().map_err(|error| self.not_recorded(&error))? {
            return self.missing("sample-there-already", &Both::default());
        }
        let mut records = self.records.beside().map_err(|error| self.not_recorded(&error))?;
        let wanted = Wanted::demonstration(self.clock.local(), self.trainer.as_ref().map(|trainer| trainer.id));
        let (course, making) = (self.course.clone(), self.making.clone());
        *lock(&making) = Growing::Weeks(1, wanted.weeks);
        let told = making.clone();
        let tell = move |done, of| *lock(&told) = Growing::Weeks(done, of);
        let make = move || {
            let made = simulate::fill_telling(&mut records, &course, &wanted, &tell);
            *lock(&making) = if made.is_ok() { Growing::Still } else { Growing::Broke };
        };
        if std::thread::Builder::new().name("demonstration".to_owned()).spawn(make).is_err() {
            *lock(&self.making) = Growing::Broke;
        }
        self.note("make-sample", "", "")?;
        Ok(None)
    }

    /// Takes all of it out.
    pub(crate) fn remove_sample(&mut self) -> Came {
        if self.grows() {
            return self.missing("sample-grows-still", &Both::default());
        }
        let count = self.sample_words()?.unwrap_or_default();
        self.records.remove_sample().map_err(|error| self.not_recorded(&error))?;
        *lock(&self.making) = Growing::Still;
        // What lay open may be gone.
        self.people = super::people::Spread::default();
        self.learned = super::learned::Spread::default();
        self.orders = super::orders::Spread::default();
        self.note("remove-sample", "", &count)?;
        self.done("sample-removed", &Both::default().text("count", &count))
    }

    pub(crate) fn sample_sheet(&self) -> Result<SampleSheet, crate::wire::Trouble> {
        let growing = *lock(&self.making);
        let args = |done: u32, of: u32| Both::default().number("done", done as usize).number("weeks", of as usize);
        Ok(SampleSheet {
            there: if self.grows() { None } else { self.sample_words()? },
            growing: match growing {
                Growing::Weeks(done, of) => Some(self.text("sample-growing", &args(done, of))),
                Growing::Still | Growing::Broke => None,
            },
            trouble: (growing == Growing::Broke).then(|| self.text("sample-broke", &Both::default())),
        })
    }

    /// It is being made right now.
    pub(crate) fn grows(&self) -> bool {
        matches!(*lock(&self.making), Growing::Weeks(..))
    }

    fn sample_words(&self) -> Result<Option<String>, crate::wire::Trouble> {
        let count = self.records.sample_count().map_err(|error| self.not_recorded(&error))?;
        if count == records::SampleCount::default() {
            return Ok(None);
        }
        let args = Both::default()
            .number("learners", count.learners as usize)
            .number("classes", count.classes as usize)
            .number("sessions", count.sessions as usize)
            .number("attempts", count.attempts as usize)
            .number("requests", count.requests as usize)
            .number("volunteers", count.volunteers as usize);
        Ok(Some(self.text("sample-count", &args)))
    }
}
