//! Learners and classes: who comes, what helps them, who agreed to what, and who is to be forgotten.
//!
//! A name alone is enough. Nothing here overwrites anybody: a second person of one name is asked about, a list only adds.

mod classes;
mod consent;
mod list;
mod own;
mod table;

use std::collections::HashMap;
use std::time::Duration;

use pinyin::ToPinyin;
use records::register::people::{Enrolment, Person, Profile};
use uuid::Uuid;

use super::orders::TONGUES;
use super::{Came, Office};
use crate::plain::{has_private_number, name_form};
use crate::wire::trainer::orders::Choice;
use crate::wire::trainer::people::{FadingRow, People, PeopleWish, PersonEntry, PersonRow, PersonSheet};
use crate::wire::{Trouble, TroubleCode};
use crate::wording::Both;

/// A name stays so many days after somebody was last here, if nothing else is set (curriculum §5.1).
const KEEP_DAYS: u32 = 180;
/// The records' key for it.
const RETENTION: &str = "retention-days";
/// Letters of a name at most: a tile holds no more.
const NAME_LETTERS: usize = 24;

/// What lies open in the room.
#[derive(Debug, Default)]
pub(crate) struct Spread {
    person: Option<Uuid>,
    class: Option<Uuid>,
    /// The page of consent lies on the table for this person since that moment of the running clock.
    reading: Option<(Uuid, Duration)>,
    /// Whoever has that name already.
    same: Vec<Uuid>,
    list: Option<list::List>,
}

impl Office {
    pub(crate) fn people(&mut self, wish: PeopleWish) -> Came {
        self.people.same.clear();
        match wish {
            PeopleWish::Show => Ok(None),
            PeopleWish::Open { person } => {
                let id = self.known_person(&person)?.id;
                self.people = Spread { person: Some(id), ..Spread::default() };
                self.note("view-learner", &person, "")?;
                Ok(None)
            }
            PeopleWish::PutAway => {
                self.people = Spread::default();
                Ok(None)
            }
            PeopleWish::WalkIn { entry, anyway } => self.walk_in(&entry, anyway),
            PeopleWish::Change { person, entry } => self.change_person(&person, &entry),
            PeopleWish::Hide { person, hidden } => {
                let id = self.known_person(&person)?.id;
                self.records.hide(self.clock.utc(), id, hidden).map_err(|error| self.not_recorded(&error))?;
                self.done(if hidden { "people-hidden" } else { "people-back" }, &Both::default())
            }
            PeopleWish::ReadConsent { person } => self.lay_out_page(&person),
            PeopleWish::Consent { person } => self.agreed(&person),
            PeopleWish::WithdrawConsent { person } => self.withdrawn(&person),
            PeopleWish::Forget { people } => self.forget(&people),
            PeopleWish::HandOver { person } => self.give_own(&person),
            PeopleWish::KeepDays { days } => {
                if !(30..=730).contains(&days) {
                    return self.missing("people-days-between", &Both::default());
                }
                let kept = self.records.set_setting(RETENTION, &days.to_string());
                kept.map_err(|error| self.not_recorded(&error))?;
                self.note("retention", "", &days.to_string())?;
                self.done("people-days-kept", &Both::default().number("days", days as usize))
            }
            PeopleWish::LookAtList { text } => self.look_at_list(&text),
            PeopleWish::LookAtFile { name, bytes } => self.look_at_file(&name, &bytes),
            PeopleWish::ChooseRow { row, added } => self.choose_row(row, added),
            PeopleWish::TakeInList { class } => self.take_in_list(class.as_deref()),
            other => self.classes(other),
        }
    }

    pub(crate) fn people_view(&self) -> Result<People, Trouble> {
        let everybody = self.everybody()?;
        let same = everybody.iter().filter(|person| self.people.same.contains(&person.id));
        let open = self.people.person.and_then(|id| everybody.iter().find(|person| person.id == id));
        let keep_days = self.keep_days();
        let fading = self.records.fading(self.clock.utc(), keep_days).map_err(|error| self.not_recorded(&error))?;
        let mut rows: Vec<(String, &Person)> = everybody
            .iter()
            .map(|person| (crate::roll::as_read(&person.enrolment.name).into_owned(), person))
            .collect();
        if let Some(order) = crate::roll::order() {
            rows.sort_by(|one, other| order.compare(&one.0, &other.0).then(one.1.added_at.cmp(&other.1.added_at)));
        }
        let mut said = HashMap::new();
        Ok(People {
            people: rows.into_iter().map(|(_, person)| self.person_row_among(person, &mut said)).collect(),
            person: open.map(|person| self.person_sheet(person)),
            same: same.map(|person| self.person_row(person)).collect(),
            list: self.people.list.as_ref().map(|list| self.list_preview(list)),
            classes: self.class_rows()?,
            class: self.class_sheet()?,
            keep_days,
            tongues: TONGUES.iter().map(|tag| Choice { id: (*tag).to_owned(), label: self.tongue(tag) }).collect(),
            fading: fading
                .into_iter()
                .map(|one| FadingRow {
                    id: one.id.to_string(),
                    name: one.name,
                    last_here: self.text("people-last-here", &Both::default().text("when", &self.when(one.last_here))),
                })
                .collect(),
        })
    }

    fn walk_in(&mut self, entry: &PersonEntry, anyway: bool) -> Came {
        if has_private_number(&[&entry.name, &entry.place]) {
            return self.missing("private-number", &Both::default());
        }
        let Some(enrolment) = self.enrolment(entry)? else {
            return self.missing("people-name-missing", &Both::default());
        };
        let same: Vec<Uuid> =
            self.everybody()?.iter().filter(|person| alike(&person.enrolment, &enrolment)).map(|one| one.id).collect();
        if !anyway && !same.is_empty() {
            self.people.same = same;
            return self.missing("people-same", &Both::default().text("name", &enrolment.name));
        }
        let name = enrolment.name.clone();
        let added = self.records.enrol(self.clock.utc(), false, &[enrolment]);
        let ids = added.map_err(|error| self.not_recorded(&error))?;
        self.people = Spread { person: ids.first().copied(), ..Spread::default() };
        self.done("people-added", &Both::default().text("name", &name))
    }

    fn change_person(&mut self, person: &str, entry: &PersonEntry) -> Came {
        let before = self.known_person(person)?;
        if has_private_number(&[&entry.name, &entry.place]) {
            return self.missing("private-number", &Both::default());
        }
        let Some(enrolment) = self.enrolment(entry)? else {
            return self.missing("people-name-missing", &Both::default());
        };
        let enrolment = Enrolment { picture: before.enrolment.picture, ..enrolment };
        let changed = self.records.change_person(self.clock.utc(), before.id, &enrolment);
        changed.map_err(|error| self.not_recorded(&error))?;
        self.done("people-changed", &Both::default().text("name", &enrolment.name))
    }

    fn forget(&mut self, people: &[String]) -> Came {
        let people = people.iter().map(|id| Ok(self.known_person(id)?.id)).collect::<Result<Vec<_>, Trouble>>()?;
        for id in &people {
            self.records.forget(self.clock.utc(), *id).map_err(|error| self.not_recorded(&error))?;
            self.note("forget", &id.to_string(), "")?;
        }
        self.people = Spread::default();
        self.done("people-forgotten", &Both::default().number("count", people.len()))
    }

    /// What was said, if it holds; None without a name.
    fn enrolment(&self, entry: &PersonEntry) -> Result<Option<Enrolment>, Trouble> {
        let decades = entry.decade.is_none_or(|decade| decade % 10 == 0 && (1900..=2020).contains(&decade));
        let sexes = entry.sex.as_deref().is_none_or(|sex| matches!(sex, "f" | "m"));
        let tongues = entry.language.as_deref().is_none_or(|tag| TONGUES.contains(&tag));
        if !decades || !sexes || !tongues {
            return Err(self.trouble(TroubleCode::Stale));
        }
        let name: String = entry.name.trim().chars().take(NAME_LETTERS).collect();
        let PersonEntry { slow, tremor, vision, hearing, reading, .. } = *entry;
        Ok((!name.is_empty()).then(|| Enrolment {
            name,
            picture: String::new(),
            decade: entry.decade,
            sex: entry.sex.clone(),
            language: entry.language.clone(),
            place: entry.place.trim().to_owned(),
            pasture: entry.pasture,
            profile: Profile { slow, tremor, vision, hearing, reading },
        }))
    }

    fn everybody(&self) -> Result<Vec<Person>, Trouble> {
        self.records.people().map_err(|error| self.not_recorded(&error))
    }

    /// Somebody whose name is still known.
    fn known_person(&self, id: &str) -> Result<Person, Trouble> {
        let found = self.records.person(self.id(id)?).map_err(|error| self.not_recorded(&error))?;
        let known = found.filter(|person| person.forgotten_at.is_none());
        known.ok_or_else(|| self.trouble(TroubleCode::Stale))
    }

    /// Said at sign-in: how many names are due. Nothing goes by itself.
    pub(super) fn names_due(&self) -> Came {
        let due = self.records.fading(self.clock.utc(), self.keep_days()).map_err(|error| self.not_recorded(&error))?;
        if due.is_empty() { Ok(None) } else { self.missing("people-due", &Both::default().number("count", due.len())) }
    }

    fn keep_days(&self) -> u32 {
        let kept = self.records.setting(RETENTION).ok().flatten().and_then(|days| days.parse().ok());
        kept.filter(|days| (30..=730).contains(days)).unwrap_or(KEEP_DAYS)
    }

    fn person_row(&self, person: &Person) -> PersonRow {
        self.person_row_among(person, &mut HashMap::new())
    }

    fn person_row_among(&self, person: &Person, said: &mut HashMap<String, String>) -> PersonRow {
        PersonRow {
            id: person.id.to_string(),
            name: person.enrolment.name.clone(),
            about: self.about_among(&person.enrolment, said),
            sought: sought(&person.enrolment),
            hidden: person.hidden,
            consented: person.consented_at.is_some(),
        }
    }

    /// What is known beside the name, in one line.
    fn about(&self, one: &Enrolment) -> String {
        self.about_among(one, &mut HashMap::new())
    }

    /// The same for one of many: two thousand people were born in six decades, and each is put into words once.
    fn about_among(&self, one: &Enrolment, said: &mut HashMap<String, String>) -> String {
        let mut say = |key: String, words: &dyn Fn() -> String| said.entry(key).or_insert_with(words).clone();
        let born = one.decade.map(|decade| {
            let decade = decade.to_string();
            say(decade.clone(), &|| self.text("people-born", &Both::default().text("decade", &decade)))
        });
        let pasture = one.pasture.then(|| say("pasture".to_owned(), &|| self.text("people-pasture", &Both::default())));
        let tongue = one.language.as_deref().map(|tag| say(tag.to_owned(), &|| self.tongue(tag)));
        let place = (!one.place.is_empty()).then(|| one.place.clone());
        let said: Vec<String> = [born, place, pasture, tongue].into_iter().flatten().collect();
        said.join(" · ")
    }

    fn person_sheet(&self, person: &Person) -> PersonSheet {
        let one = &person.enrolment;
        let Profile { slow, tremor, vision, hearing, reading } = one.profile;
        PersonSheet {
            row: self.person_row(person),
            entry: PersonEntry {
                name: one.name.clone(),
                decade: one.decade,
                sex: one.sex.clone(),
                language: one.language.clone(),
                place: one.place.clone(),
                pasture: one.pasture,
                slow,
                tremor,
                vision,
                hearing,
                reading,
            },
            consent: match person.consented_at {
                Some(at) => self.text("people-agreed-on", &Both::default().text("when", &self.when(at))),
                None => self.text("people-not-agreed", &Both::default()),
            },
            page: self.page(person),
        }
    }
}

/// One and the same person, as far as anybody can tell: the name, and nothing that speaks against it.
fn alike(one: &Enrolment, other: &Enrolment) -> bool {
    name_form(&one.name) == name_form(&other.name) && may_be(one, other)
}

/// Of two of one name: does nothing speak against their being one and the same?
fn may_be(one: &Enrolment, other: &Enrolment) -> bool {
    let places = one.place.is_empty() || other.place.is_empty() || one.place == other.place;
    let decades = one.decade.is_none() || other.decade.is_none() || one.decade == other.decade;
    places && decades
}

/// What finds somebody: the name, its pinyin, the initials, and the place.
fn sought(one: &Enrolment) -> String {
    let name = crate::roll::as_read(&one.name);
    let read = |letter: char| letter.to_pinyin().map_or_else(|| letter.to_string(), |pinyin| pinyin.plain().to_owned());
    let pinyin: String = name.chars().map(read).collect();
    let initials: String = name.chars().filter_map(|letter| read(letter).chars().next()).collect();
    format!("{} {pinyin} {initials} {}", one.name, one.place).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str, place: &str, decade: Option<u16>) -> Enrolment {
        Enrolment { name: name.into(), place: place.into(), decade, ..Enrolment::default() }
    }

    #[test]
    fn somebody_is_found_by_name_pinyin_initials_and_place() {
        let words = sought(&named("王桂兰", "阳光社区", None));
        for typed in ["王桂", "wangguilan", "wgl", "阳光"] {
            assert!(words.contains(typed), "{typed} in {words}");
        }
        assert!(sought(&named("Bayar", "", None)).contains("bayar"));
    }

    #[test]
    fn one_name_is_one_person_unless_something_speaks_against_it() {
        let one = named("王桂兰", "阳光社区", Some(1940));
        assert!(alike(&one, &named("王桂兰", "", None)));
        assert!(!alike(&one, &named("王桂兰", "牧场嘎查", None)), "another community");
        assert!(!alike(&one, &named("王桂兰", "阳光社区", Some(1960))), "another generation");
        assert!(!alike(&one, &named("王桂花", "阳光社区", None)));
    }
}
