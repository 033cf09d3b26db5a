//! The shelf: every lesson of the course, domain by domain.

use practice::Support;

use crate::seat::{Seat, Spot};
use crate::skills::{SKILLS, of_domain};
use crate::wire::{self, Screen, Trouble, TroubleCode};
use crate::wording::Both;

impl Seat {
    pub(crate) fn look_at_shelf(&mut self, domain: Option<String>) -> Result<Screen, Trouble> {
        self.note_rest()?;
        self.spot = Spot::Shelf { domain };
        self.trainer_called = false;
        self.say_where_we_are();
        self.screen()
    }

    pub(crate) fn choose(&mut self, lesson: &str) -> Result<Screen, Trouble> {
        let lesson = self.lesson(lesson).ok_or_else(|| self.trouble(TroubleCode::Stale))?;
        self.chosen = Some(lesson.id.clone());
        self.show_today()
    }

    pub(crate) fn shelf(&self, domain: Option<&str>) -> Result<wire::shelf::Shelf, Trouble> {
        let done = self.done()?;
        let is_done = |id: &str| done.get(id).is_some_and(|way| *way >= Support::Supported);
        let name = |domain: &str| {
            if domain == SKILLS {
                return self.wording().coach("shelf-skills", &Both::default()).print();
            }
            let id = format!("domain-{}", of_domain(domain).unwrap_or(domain));
            self.wording().text("course", &id, &Both::default()).unwrap_or_else(|| domain.to_owned())
        };
        let places = match domain {
            None => {
                let domains = self.course.domains.iter().map(|(id, lessons)| {
                    let finished = lessons.iter().filter(|lesson| is_done(lesson)).count();
                    let args = Both::default().number("done", finished).number("all", lessons.len());
                    let note = self.wording().coach("shelf-count", &args).print();
                    wire::shelf::ShelfPlace {
                        id: id.clone(),
                        label: name(id),
                        note: Some(note),
                        done: finished == lessons.len(),
                        opens: true,
                    }
                });
                domains.collect()
            }
            Some(SKILLS) => self.skill_domains()?,
            Some(open) if of_domain(open).is_some() => self.skill_places(of_domain(open).unwrap_or_default())?,
            Some(open) => {
                let lessons = self.course.lessons.iter().filter(|lesson| lesson.domain == open).map(|lesson| {
                    let way = done.get(&lesson.id).map(|way| format!("shelf-done-{}", way.name()));
                    wire::shelf::ShelfPlace {
                        id: lesson.id.clone(),
                        label: self.lesson_text(lesson, "title"),
                        note: way.map(|id| self.wording().coach(&id, &Both::default()).print()),
                        done: is_done(&lesson.id),
                        opens: false,
                    }
                });
                lessons.chain(if open == "scams" { self.decks()? } else { Vec::new() }).collect()
            }
        };
        let all = || self.wording().coach("shelf-up", &Both::default()).print();
        let up = match domain {
            None | Some(SKILLS) => None,
            Some(open) if of_domain(open).is_some() => {
                Some(wire::shelf::ShelfAbove { domain: Some(SKILLS.to_owned()), label: name(SKILLS) })
            }
            Some(_) => Some(wire::shelf::ShelfAbove { domain: None, label: all() }),
        };
        let learner = self.sitter();
        let code = domain == Some(SKILLS) && learner.is_some();
        Ok(wire::shelf::Shelf { learner, domain: domain.map(name), up, places, code })
    }
}
