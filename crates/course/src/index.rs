//! `course.toml` and `skills.toml`: what there is, and in which order.

use std::collections::BTreeMap;

use crate::problem::Problem;
use crate::sheet::{At, Sheet, Table};

/// The newest `format` of `course.toml` that this program understands.
const FORMAT: u8 = 1;

/// `course.toml`.
#[derive(Debug, Default)]
pub(crate) struct Index {
    pub(crate) languages: Vec<String>,
    pub(crate) home: Option<At<String>>,
    pub(crate) later: Option<At<String>>,
    /// Apps that are part of every lesson.
    pub(crate) everywhere: Vec<At<String>>,
    pub(crate) domains: Vec<DomainSource>,
}

#[derive(Debug)]
pub(crate) struct DomainSource {
    pub(crate) id: At<String>,
    pub(crate) lessons: Vec<At<String>>,
}

impl Index {
    pub(crate) fn read(file: &str, text: &str) -> (Self, Vec<Problem>) {
        Sheet::read(file, text, |root| {
            match root.count("format") {
                Some(format) if format.value > FORMAT => {
                    root.tell(Problem::error("format-too-new", &format.place, [("format", &format.value.to_string())]));
                }
                Some(_) => {}
                None => root.missing("format"),
            }
            Self {
                languages: root.texts("languages").into_iter().map(|language| language.value).collect(),
                home: Some(root.required_text("home")),
                later: root.text("later"),
                everywhere: root.texts("everywhere"),
                domains: root.tables("domain", domain),
            }
        })
    }
}

/// `more.toml`: lessons that a folder beside the program adds to the shipped course.
pub(crate) fn read_more(file: &str, text: &str) -> (Vec<DomainSource>, Vec<Problem>) {
    Sheet::read(file, text, |root| root.tables("domain", domain))
}

fn domain(table: &Table<'_>) -> DomainSource {
    DomainSource { id: table.required_text("id"), lessons: table.texts("lessons") }
}

impl Index {
    /// Adds lessons at the end of their domains; a domain that is not there yet comes last.
    pub(crate) fn add(&mut self, more: Vec<DomainSource>) {
        for domain in more {
            match self.domains.iter_mut().find(|known| known.id.value == domain.id.value) {
                Some(known) => known.lessons.extend(domain.lessons),
                None => self.domains.push(domain),
            }
        }
    }
}

/// A skill of the competence framework: something that can be observed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skill {
    /// `hospital.department`.
    pub id: String,
    /// The curriculum's short code, `A2`.
    pub code: String,
    /// Counts for reaching the standard in its domain.
    pub core: bool,
    /// The skills that come before it.
    pub needs: Vec<String>,
    /// Its place in other frameworks: name of the framework → codes.
    pub elsewhere: BTreeMap<&'static str, String>,
    /// The acts that show it.
    pub acts: Acts,
}

/// By what a skill is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Acts {
    /// Each of these acts.
    pub all: Vec<String>,
    /// At least one of these.
    pub any: Vec<String>,
    /// None of these, where they were offered.
    pub none: Vec<String>,
    /// Only to somebody who looks on: no check is evidence of it.
    pub observed: bool,
}

impl Acts {
    /// Nothing was said about how it is shown.
    pub fn are_unknown(&self) -> bool {
        self == &Self::default()
    }

    /// Every act that is named.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.all.iter().chain(&self.any).chain(&self.none).map(String::as_str)
    }
}

pub(crate) fn read_skills(file: &str, text: &str) -> (Vec<Skill>, Vec<Problem>) {
    Sheet::read(file, text, |root| {
        let skills = root.tables("skill", skill);
        let mut problems = Vec::new();
        for (at, (skill, place)) in skills.iter().enumerate() {
            if skills[..at].iter().any(|(other, _)| other.id == skill.id) {
                problems.push(Problem::error("twice", place, [("name", &skill.id)]));
            }
            for need in skill.needs.iter().filter(|need| !skills.iter().any(|(other, _)| other.id == **need)) {
                problems.push(Problem::error("unknown-skill", place, [("name", need)]));
            }
        }
        for problem in problems {
            root.tell(problem);
        }
        skills.into_iter().map(|(skill, _)| skill).collect()
    })
}

fn acts(table: &Table<'_>) -> Acts {
    let names = |key| table.texts(key).into_iter().map(|act| act.value).collect();
    Acts { all: names("all"), any: names("any"), none: names("none"), observed: false }
}

fn skill(table: &Table<'_>) -> (Skill, crate::problem::Place) {
    let elsewhere = ["northstar", "digcomp", "dlgf"];
    let skill = Skill {
        id: table.required_text("id").value,
        code: table.required_text("code").value,
        core: table.flag("core"),
        needs: table.texts("needs").into_iter().map(|need| need.value).collect(),
        acts: table.table("acts", acts).unwrap_or_else(|| Acts { observed: table.flag("observed"), ..Acts::default() }),
        elsewhere: elsewhere.into_iter().filter_map(|name| Some((name, table.text(name)?.value))).collect(),
    };
    (skill, table.place())
}
