//! What somebody may take home: everything that is kept of them, as a sheet to read and as a file for a machine. Of nobody else a word.

use chrono::NaiveDate;
use records::register::people::Person;
use serde_json::{Value, json};

use crate::office::{Came, Office};
use crate::papers::{self, Asked, PaperError, Source};
use crate::press::{self, Form, Printed};
use crate::wording::Both;

impl Office {
    /// Lays both files into the folder of papers, and opens the sheet.
    pub(super) fn give_own(&mut self, person: &str) -> Came {
        let person = self.known_person(person)?;
        let own = self.own_records(&person).map_err(|error| self.not_recorded(&error))?;
        let now = self.clock.local();
        let asked = Asked {
            from: NaiveDate::default(),
            to: now.date_naive(),
            class: None,
            meeting: None,
            learner: Some(person.id),
            sample: true,
        };
        let (library, course) = (&self.library, &self.course);
        let source = Source { records: &self.records, library, course, language: &self.language, now, asked };
        let sheet = match papers::report("learner", &source) {
            Ok(sheet) => sheet,
            Err(PaperError::Records(error)) => return Err(self.not_recorded(&error)),
            Err(PaperError::OfWhat(..) | PaperError::Unknown(..)) => {
                return self.missing("printing-nothing-yet", &Both::default());
            }
        };
        let name = self.text("people-own-file", &Both::default().text("name", &person.enrolment.name));
        let name = format!("{name} {}", press::mark(person.id));
        let printed = self.press.print(&sheet, &name, Form::Pdf);
        let kept = self.press.lay(&name, "json", &format!("{own:#}"));
        let args = Both::default().text("place", &self.press.place(&name, Form::Pdf).display().to_string());
        match printed {
            Printed::NoFont => self.missing("printing-no-font", &args),
            _ if !kept || printed == Printed::NotWritten => self.missing("printing-not-written", &args),
            _ => {
                self.note("export-own", &person.id.to_string(), "")?;
                self.done("people-own-made", &args)
            }
        }
    }

    /// Every row that bears this learner's id.
    fn own_records(&self, person: &Person) -> Result<Value, records::Error> {
        let one = &person.enrolment;
        let mut attempts = Vec::new();
        for attempt in self.records.attempts_of(Some(person.id))? {
            let events = self.records.events_of(attempt.id)?;
            attempts.push(json!({ "attempt": attempt, "events": events }));
        }
        let signed = self.records.signoffs_of(person.id)?;
        let notes = self.records.notes_on(person.id)?;
        Ok(json!({
            "name": one.name, "decade": one.decade, "sex": one.sex, "language": one.language, "place": one.place,
            "pasture": one.pasture, "profile": one.profile, "added": person.added_at, "consented": person.consented_at,
            "attempts": attempts,
            "skills": self.records.skill_evidence(person.id)?,
            "own_phone": signed.iter().map(|one| json!({ "skill": one.skill, "on": one.signed_on })).collect::<Vec<_>>(),
            "notes": notes.iter().map(|note| json!({ "at": note.written_at, "kind": note.kind.name(), "text": note.text })).collect::<Vec<_>>(),
        }))
    }
}
