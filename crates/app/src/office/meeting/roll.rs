//! Who came: learners sign themselves in by sitting down; the trainer marks the rest, all at once or one by one, from the eye or from
//! the paper list.

use records::register::roll_call::Attended;
use records::register::sessions::{Session, SignedBy};
use uuid::Uuid;

use super::{Came, Office};
use crate::wire::trainer::meeting::{GuestChoice, RollEntry};
use crate::wire::{Picture, Trouble};
use crate::wording::Both;

impl Office {
    /// Everybody of the class; whoever is not here is taken off one by one.
    pub(super) fn all_here(&mut self) -> Came {
        let (session, now) = (self.opened_meeting()?, self.clock.utc());
        let members = self.records.members(session.class).map_err(|error| self.not_recorded(&error))?;
        let all: Vec<Uuid> = members.iter().map(|member| member.learner).collect();
        self.records.sign_in(now, session.id, &all, SignedBy::All).map_err(|error| self.not_recorded(&error))?;
        self.done("meeting-all-here", &Both::default().number("count", all.len()))
    }

    pub(super) fn mark(&mut self, learner: &str, here: bool, paper: bool) -> Result<(), Trouble> {
        let (session, learner, now) = (self.opened_meeting()?, self.id(learner)?, self.clock.utc());
        let how = if paper { SignedBy::Paper } else { SignedBy::Trainer };
        let marked = if here {
            self.records.sign_in(now, session.id, &[learner], how)
        } else {
            self.records.sign_out(now, session.id, learner)
        };
        marked.map_err(|error| self.not_recorded(&error))
    }

    /// The class, and whoever else came.
    pub(super) fn roll_of(&self, session: &Session) -> Result<Vec<RollEntry>, Trouble> {
        let members = self.records.members(session.class).map_err(|error| self.not_recorded(&error))?;
        let came = self.records.roll_call(session.id).map_err(|error| self.not_recorded(&error))?;
        let note = |learner: Uuid| came.iter().find(|one| one.learner == learner).map(|one| self.signed(one, session));
        let entry = |learner: Uuid, name: String, picture: &str| {
            let note = note(learner);
            let picture = serde_json::Value::String(picture.to_owned());
            RollEntry {
                learner: learner.to_string(),
                name,
                picture: serde_json::from_value::<Picture>(picture).ok(),
                here: note.is_some(),
                note: note.unwrap_or_default(),
            }
        };
        let mut roll: Vec<_> = members.iter().map(|one| entry(one.learner, one.name.clone(), &one.picture)).collect();
        for one in came.iter().filter(|one| !members.iter().any(|member| member.learner == one.learner)) {
            roll.push(entry(one.learner, self.learner_name(one.learner)?, ""));
        }
        Ok(roll)
    }

    /// "自己点的名 9:42"
    fn signed(&self, one: &Attended, session: &Session) -> String {
        let how = match one.how {
            SignedBy::SelfTap => "meeting-signed-self",
            SignedBy::Trainer => "meeting-signed-trainer",
            SignedBy::All => "meeting-signed-all",
            SignedBy::Paper => "meeting-signed-paper",
        };
        let local = one.at.with_timezone(self.clock.local().offset());
        let late = session.opened_at.is_some_and(|opened| one.at - opened >= LATE) && one.how != SignedBy::Paper;
        let args = Both::default().text("time", &local.format("%-H:%M").to_string());
        let signed = self.text(how, &args);
        if late { self.text("meeting-signed-late", &Both::default().text("signed", &signed)) } else { signed }
    }

    /// Everybody who is not on the roll, by name.
    pub(super) fn others_of(&self, roll: &[RollEntry]) -> Result<Vec<GuestChoice>, Trouble> {
        let people = self.records.people().map_err(|error| self.not_recorded(&error))?;
        let on_roll: std::collections::BTreeSet<&str> = roll.iter().map(|entry| entry.learner.as_str()).collect();
        let others = people
            .into_iter()
            .filter(|person| !person.hidden)
            .map(|person| GuestChoice { learner: person.id.to_string(), name: person.enrolment.name });
        Ok(others.filter(|choice| !on_roll.contains(choice.learner.as_str())).collect())
    }
}

/// Signed in so long after the beginning: noted as late, which is a help for the report and no reproach (ours).
const LATE: chrono::TimeDelta = chrono::TimeDelta::minutes(15);
