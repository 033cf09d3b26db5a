//! Classes: made, named, copied, put aside; who belongs to them, and where they sit.

use records::register::classes::{Class, ClassPlan};
use uuid::Uuid;

use super::Spread;
use crate::office::{Came, Office};
use crate::plain::has_private_number;
use crate::wire::trainer::people::{ClassEntry, ClassRow, ClassSheet, PeopleWish, SeatedMember};
use crate::wire::{Trouble, TroubleCode};
use crate::wording::Both;

/// Seats in a room at most (ours: a hall of sixty and some room to move).
const SEATS: u16 = 120;

impl Office {
    pub(super) fn classes(&mut self, wish: PeopleWish) -> Came {
        let now = self.clock.utc();
        match wish {
            PeopleWish::AddClass { entry } => {
                if has_private_number(&[&entry.name, &entry.place]) {
                    return self.missing("private-number", &Both::default());
                }
                let Some(plan) = plan(&entry, &ClassPlan::default()) else {
                    return self.missing("people-class-name-missing", &Both::default());
                };
                let id = self.records.add_class(now, &plan, false).map_err(|error| self.not_recorded(&error))?;
                self.people = Spread { class: Some(id), ..Spread::default() };
                self.done("people-class-added", &Both::default().text("name", &plan.name))
            }
            PeopleWish::OpenClass { class } => {
                let id = self.known_class(&class)?.id;
                self.people = Spread { class: Some(id), ..Spread::default() };
                Ok(None)
            }
            PeopleWish::ChangeClass { class, entry } => {
                let class = self.known_class(&class)?;
                if has_private_number(&[&entry.name, &entry.place]) {
                    return self.missing("private-number", &Both::default());
                }
                let Some(plan) = plan(&entry, &class.plan) else {
                    return self.missing("people-class-name-missing", &Both::default());
                };
                self.records.change_class(now, class.id, &plan).map_err(|error| self.not_recorded(&error))?;
                self.done("people-changed", &Both::default().text("name", &plan.name))
            }
            PeopleWish::CopyClass { class } => {
                let class = self.known_class(&class)?;
                let name = self.text("people-class-copy", &Both::default().text("name", &class.plan.name));
                let copied = self.records.copy_class(now, class.id, &name);
                let id = copied.map_err(|error| self.not_recorded(&error))?;
                self.people = Spread { class: Some(id), ..Spread::default() };
                self.done("people-class-added", &Both::default().text("name", &name))
            }
            PeopleWish::ArchiveClass { class, archived } => {
                let class = self.known_class(&class)?;
                self.records.archive_class(now, class.id, archived).map_err(|error| self.not_recorded(&error))?;
                let id = if archived { "people-class-archived" } else { "people-class-again" };
                self.done(id, &Both::default().text("name", &class.plan.name))
            }
            PeopleWish::Join { class, people } => {
                let class = self.known_class(&class)?.id;
                let ids = people.iter().map(|id| Ok(self.known_person(id)?.id)).collect::<Result<Vec<_>, Trouble>>()?;
                self.records.join(now, class, &ids).map_err(|error| self.not_recorded(&error))?;
                self.done("people-joined", &Both::default().number("count", ids.len()))
            }
            PeopleWish::Leave { class, person } => {
                let (class, person) = (self.known_class(&class)?.id, self.known_person(&person)?);
                self.records.leave(now, class, person.id).map_err(|error| self.not_recorded(&error))?;
                self.done("people-left", &Both::default().text("name", &person.enrolment.name))
            }
            PeopleWish::Seat { class, person, seat, team } => {
                let (class, person) = (self.known_class(&class)?.id, self.known_person(&person)?.id);
                if seat.is_some_and(|seat| seat >= SEATS) {
                    return Err(self.trouble(TroubleCode::Stale));
                }
                if has_private_number(&[&team]) {
                    return self.missing("private-number", &Both::default());
                }
                let placed = self.records.place_member(now, class, person, seat, team.trim());
                placed.map_err(|error| self.not_recorded(&error))?;
                Ok(None)
            }
            _ => Err(self.trouble(TroubleCode::Stale)),
        }
    }

    pub(super) fn class_rows(&self) -> Result<Vec<ClassRow>, Trouble> {
        let classes = self.records.classes().map_err(|error| self.not_recorded(&error))?;
        Ok(classes.iter().map(|class| self.class_row(class)).collect())
    }

    fn class_row(&self, class: &Class) -> ClassRow {
        let args = Both::default().text("place", &class.plan.place).number("members", class.members as usize);
        let id = if class.plan.place.is_empty() { "people-class-members" } else { "people-class-about" };
        ClassRow {
            id: class.id.to_string(),
            name: class.plan.name.clone(),
            about: self.text(id, &args),
            archived: class.archived,
        }
    }

    pub(super) fn class_sheet(&self) -> Result<Option<ClassSheet>, Trouble> {
        let Some(id) = self.people.class else { return Ok(None) };
        let classes = self.records.classes().map_err(|error| self.not_recorded(&error))?;
        let Some(class) = classes.into_iter().find(|class| class.id == id) else { return Ok(None) };
        let members = self.records.members(id).map_err(|error| self.not_recorded(&error))?;
        let member = |one: records::register::classes::Member| SeatedMember {
            id: one.learner.to_string(),
            name: one.name,
            seat: one.seat,
            team: one.team,
        };
        let ClassPlan { name, place, columns, .. } = class.plan.clone();
        Ok(Some(ClassSheet {
            row: self.class_row(&class),
            entry: ClassEntry { name, place, columns },
            members: members.into_iter().map(member).collect(),
        }))
    }

    pub(super) fn known_class(&self, id: &str) -> Result<Class, Trouble> {
        let id: Uuid = self.id(id)?;
        let classes = self.records.classes().map_err(|error| self.not_recorded(&error))?;
        classes.into_iter().find(|class| class.id == id).ok_or_else(|| self.trouble(TroubleCode::Stale))
    }
}

/// What is said of a class, if it has a name.
fn plan(entry: &ClassEntry, before: &ClassPlan) -> Option<ClassPlan> {
    let name = entry.name.trim();
    let columns = if entry.columns == 0 { before.columns } else { entry.columns.clamp(1, 12) };
    let place = entry.place.trim().to_owned();
    (!name.is_empty()).then(|| ClassPlan { name: name.to_owned(), place, columns, language: before.language.clone() })
}
