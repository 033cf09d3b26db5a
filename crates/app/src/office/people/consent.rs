//! Consent (PIPL): a page is read aloud in the learner's language; then, and not before, the learner agrees. It can be taken back on the
//! same sheet at any time.

use std::time::Duration;

use records::register::people::Person;

use super::Spread;
use crate::office::{Came, Office};
use crate::wire::trainer::people::ConsentPage;
use crate::wording::{Both, Wording};

/// The sentences of the page.
const SENTENCES: [&str; 5] =
    ["people-consent-what", "people-consent-where", "people-consent-why", "people-consent-free", "people-consent-back"];
/// Nobody reads the page aloud in less (ours: a brisk voice needs about 30 s for it).
const READ_IN: Duration = Duration::from_secs(20);

impl Office {
    /// The page lies on the table.
    pub(super) fn lay_out_page(&mut self, person: &str) -> Came {
        let id = self.known_person(person)?.id;
        self.people = Spread { person: Some(id), reading: Some((id, self.clock.running())), ..Spread::default() };
        Ok(None)
    }

    /// The learner agreed. Nobody can agree to a page that was not read.
    pub(super) fn agreed(&mut self, person: &str) -> Came {
        let person = self.known_person(person)?;
        let since = self.people.reading.filter(|(id, _)| *id == person.id).map(|(_, since)| since);
        if since.is_none_or(|since| self.clock.running().saturating_sub(since) < READ_IN) {
            return self.missing("people-read-first", &Both::default());
        }
        let now = self.clock.utc();
        self.records.set_consent(now, person.id, Some(now)).map_err(|error| self.not_recorded(&error))?;
        self.people.reading = None;
        self.note("consent", &person.id.to_string(), "")?;
        self.done("people-agreed", &Both::default().text("name", &person.enrolment.name))
    }

    /// The learner takes it back.
    pub(super) fn withdrawn(&mut self, person: &str) -> Came {
        let person = self.known_person(person)?;
        self.records.set_consent(self.clock.utc(), person.id, None).map_err(|error| self.not_recorded(&error))?;
        self.people.reading = None;
        self.note("withdraw-consent", &person.id.to_string(), "")?;
        self.done("people-withdrawn", &Both::default().text("name", &person.enrolment.name))
    }

    /// The page for this person, if it lies on the table: in their language, or, if the program has no words in it, the trainer's.
    pub(super) fn page(&self, person: &Person) -> Option<ConsentPage> {
        self.people.reading.filter(|(id, _)| *id == person.id)?;
        let spoken = person.enrolment.language.as_ref().filter(|tag| self.course.languages.contains(tag));
        let language = spoken.unwrap_or(&self.language);
        let wording = Wording { library: &self.library, language, today: self.clock.local().date_naive() };
        let sentence = |id: &&str| wording.text("desk", id, &Both::default()).unwrap_or_else(|| (*id).to_owned());
        Some(ConsentPage { language: language.clone(), sentences: SENTENCES.iter().map(sentence).collect() })
    }
}
