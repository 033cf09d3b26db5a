//! The recovery code between its making and its keeping: shown, printed, put away. Its sheet lies on the disk only as long as it takes to
//! print it: with the word that the code is kept the file goes, so do the lock and the end of the program do it; a start sweeps up what a
//! power cut left.

use std::path::PathBuf;

use records::Records;

use super::gate::{bare, new_code};
use super::{Came, Office};
use crate::papers::{Asked, Source, recovery};
use crate::press::{Form, Press, Printed};
use crate::wire::{Trouble, TroubleCode};
use crate::wording::Both;

/// The records' key of the sheet that lies about.
const SHEET: &str = "recovery/sheet";

/// A code that waits to be kept.
#[derive(Debug, Clone)]
pub(crate) struct Code {
    pub(crate) trainer: String,
    pub(crate) code: String,
    /// The sheet, once it was printed.
    pub(crate) sheet: Option<PathBuf>,
}

/// A sheet that a power cut left is deleted.
pub(super) fn sweep(records: &Records, press: &Press) {
    if let Some(left) = records.setting(SHEET).ok().flatten().filter(|left| !left.is_empty()) {
        press.burn(&PathBuf::from(left));
    }
}

impl Office {
    /// A new code is there to be kept.
    pub(crate) fn show_code(&mut self, trainer: &str, code: String) {
        self.put_code_away();
        self.recovery_code = Some(Code { trainer: trainer.to_owned(), code, sheet: None });
    }

    /// It is kept, or the gate shuts: it is forgotten here, and its sheet goes.
    pub(crate) fn put_code_away(&mut self) {
        if let Some(sheet) = self.recovery_code.take().and_then(|code| code.sheet)
            && self.press.burn(&sheet)
        {
            // Not noted: the next start looks for a file that is not there.
            _ = self.records.set_setting(SHEET, "");
        }
    }

    /// The code of whoever is signed in, made anew if the first one was lost with the program's end: it was never kept by anybody.
    pub(crate) fn code_at_hand(&mut self) -> Result<(), Trouble> {
        let Some(me) = self.trainer.clone().filter(|_| self.recovery_code.is_none()) else { return Ok(()) };
        let code = new_code();
        let hash = self.hash(&bare(&code))?;
        let now = self.clock.utc();
        self.records.set_recovery(now, me.id, &hash).map_err(|error| self.not_recorded(&error))?;
        self.show_code(&me.name, code);
        self.note("new-code", &me.id.to_string(), "")
    }

    /// The sheet, laid open to be printed.
    pub(crate) fn print_code(&mut self) -> Came {
        let Some(Code { trainer, code, .. }) = self.recovery_code.clone() else {
            return Err(self.trouble(TroubleCode::Stale));
        };
        let now = self.clock.local();
        let today = now.date_naive();
        let asked = Asked { from: today, to: today, class: None, meeting: None, learner: None, sample: false };
        let (library, course) = (&self.library, &self.course);
        let source = Source { records: &self.records, library, course, language: &self.language, now, asked };
        let Ok(report) = recovery::report(&source, &trainer, &code) else {
            return Err(self.trouble(TroubleCode::NotRecorded));
        };
        let name = format!("{} {trainer} {}", report.title, today.format("%Y-%m-%d"));
        let place = self.press.place(&name, Form::Pdf);
        // Noted before it is written, so that no power cut leaves one that nobody knows of.
        let noted = self.records.set_setting(SHEET, &place.display().to_string());
        noted.map_err(|error| self.not_recorded(&error))?;
        let printed = self.press.print(&report, &name, Form::Pdf);
        let args = Both::default().text("place", &place.display().to_string());
        let id = match printed {
            Printed::NoFont => return self.missing("printing-no-font", &args),
            Printed::NotWritten => return self.missing("printing-not-written", &args),
            Printed::Shown => "recovery-shown",
            Printed::Kept => "recovery-kept-file",
        };
        if let Some(kept) = &mut self.recovery_code {
            kept.sheet = Some(place);
        }
        self.note("print-code", &trainer, "")?;
        self.done(id, &args)
    }
}
