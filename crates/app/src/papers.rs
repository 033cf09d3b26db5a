//! The reports: which there are, and what each says. One file and one line in [`KINDS`] for each. What a figure means is in
//! `docs/figures.md`; it is counted in `records`, put into words here, and printed by the crate `reports`.

mod attendance;
mod certificate;
mod class_outcome;
mod learner;
mod meeting;
mod quarterly;
pub(crate) mod recovery;
mod sign_in;
mod volunteers;

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeZone, Utc};
use course::Course;
use insight::{Again, Showings, SkillState, Tally};
use records::figures::{Figures, Pairs, Scope};
use records::register::classes::Class;
use records::register::sessions::Session;
use records::{Evidence, Records};
use reports::{Cell, Column, Paper, Part, Report};
use uuid::Uuid;
use words::Library;

use crate::Clock;
use crate::seat::support_named;
use crate::wording::{Both, Wording};

/// The shelf of their words.
const SHELF: &str = "reports";

/// Writes a report.
type Maker = fn(&Source<'_>) -> Result<Report, PaperError>;

/// Every report by its name.
const KINDS: [(&str, Maker); 8] = [
    ("quarterly", quarterly::report),
    ("class-outcome", class_outcome::report),
    ("attendance", attendance::report),
    ("sign-in", sign_in::report),
    ("meeting", meeting::report),
    ("learner", learner::report),
    ("certificate", certificate::report),
    ("volunteer-hours", volunteers::report),
];

/// The names of all reports.
pub fn names() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|(name, _)| *name)
}

/// Why a report cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// There is no report of that name.
    #[error("there is no report `{0}`; there are: {1}")]
    Unknown(String, String),
    /// It needs to know of what.
    #[error("the report `{0}` is of one {1}: name it")]
    OfWhat(&'static str, &'static str),
    /// The records do not answer.
    #[error(transparent)]
    Records(#[from] records::Error),
}

/// Of what a report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// Of one class; None: of the centre.
    pub class: Option<Uuid>,
    /// Of one meeting; None: of the last one that was closed.
    pub meeting: Option<Uuid>,
    /// Of one learner.
    pub learner: Option<Uuid>,
    /// The demonstration centre counts too.
    pub sample: bool,
}

/// What reports are written from.
pub struct Source<'a> {
    /// What happened.
    pub records: &'a Records,
    /// The words.
    pub library: &'a Library,
    /// The course.
    pub course: &'a Course,
    /// BCP 47 tag of the report's language.
    pub language: &'a str,
    /// Now, at this place.
    pub now: DateTime<FixedOffset>,
    /// Of what.
    pub asked: Asked,
}

/// The report of that name.
pub fn report(name: &str, source: &Source<'_>) -> Result<Report, PaperError> {
    let kind = KINDS.iter().find(|(known, _)| *known == name);
    let unknown = || PaperError::Unknown(name.to_owned(), names().collect::<Vec<_>>().join(", "));
    kind.ok_or_else(unknown)?.1(source)
}

/// The records know the course as it is now: figures ask for its lessons and core skills, and for what its checks certify.
pub fn keep_course(records: &mut Records, course: &Course, clock: &Clock) -> Result<(), records::Error> {
    let (lessons, skills) = crate::office::catalogue(course);
    records.keep_course(&lessons, &skills)?;
    crate::certification::keep(records, course, clock.local())
}

/// A row of the summary, as `insight` counts it.
pub(crate) fn showings(row: &Evidence) -> Showings {
    Showings {
        tested: support_named(&row.support).is_some_and(practice::Support::is_alone),
        alone: matches!(row.independence.as_str(), "alone" | "repeat"),
        count: row.count,
        first: row.first_at,
        last: row.last_at,
    }
}

/// What a learner has shown, by skill, given what is certified.
pub(crate) fn skill_states<'e>(
    evidence: impl IntoIterator<Item = &'e Evidence>,
    certified: &BTreeMap<String, Again>,
) -> BTreeMap<&'e str, SkillState> {
    let mut skills: BTreeMap<&str, Tally> = BTreeMap::new();
    for row in evidence {
        skills.entry(&row.skill).or_default().add(showings(row));
    }
    skills.into_iter().map(|(id, tally)| (id, tally.skill.state().given(certified.get(id).copied()))).collect()
}

impl Source<'_> {
    /// A report with nothing on it yet.
    fn sheet(&self, id: &str, subtitle: String, paper: Paper, parts: Vec<Part>) -> Report {
        let made_on = self.now.date_naive();
        // Figures of invented people say so, on whatever paper.
        let marked = self.asked.sample && self.records.has_sample().unwrap_or(true);
        let subtitle = joined([subtitle, if marked { self.says("sample") } else { String::new() }]);
        Report {
            id: id.to_owned(),
            language: self.language.to_owned(),
            title: self.says(&format!("title-{id}")),
            subtitle,
            footer: self.says_with("footer", &Both::default().date_of("date", made_on)),
            made_on,
            paper,
            large: false,
            parts,
        }
    }

    fn figures(&self) -> Result<Figures, PaperError> {
        let Asked { from, to, class, sample, .. } = self.asked;
        let scope = Scope { from: self.begin_of(from), to: self.begin_of(to + chrono::Days::new(1)), class, sample };
        Ok(self.records.figures(&scope)?)
    }

    /// A day's first moment at this place.
    fn begin_of(&self, day: NaiveDate) -> DateTime<Utc> {
        let midnight = day.and_time(NaiveTime::MIN);
        self.now.offset().from_local_datetime(&midnight).single().unwrap_or(self.now).to_utc()
    }

    fn local(&self, at: DateTime<Utc>) -> DateTime<FixedOffset> {
        at.with_timezone(self.now.offset())
    }

    fn day(&self, at: DateTime<Utc>) -> Cell {
        Cell::Day(self.local(at).date_naive())
    }

    fn moment(&self, at: DateTime<Utc>) -> Cell {
        Cell::Moment(self.local(at).naive_local())
    }

    /// Centre, class and period, as they stand under a title.
    fn of_period(&self) -> Result<String, PaperError> {
        let class = match self.asked.class {
            Some(_) => self.class("period")?.plan.name,
            None => String::new(),
        };
        let args = Both::default().date_of("from", self.asked.from).date_of("to", self.asked.to);
        Ok(joined([self.centre()?, class, self.says_with("period", &args)]))
    }

    fn centre(&self) -> Result<String, PaperError> {
        Ok(self.records.setting("centre")?.unwrap_or_default())
    }

    fn class(&self, report: &'static str) -> Result<Class, PaperError> {
        let asked = self.asked.class.ok_or(PaperError::OfWhat(report, "class"))?;
        let found = self.records.classes()?.into_iter().find(|class| class.id == asked);
        found.ok_or(PaperError::OfWhat(report, "class"))
    }

    /// The meetings of a class that were opened in the period, the first one first.
    fn meetings_of(&self, class: Uuid) -> Result<Vec<Session>, PaperError> {
        let Asked { from, to, .. } = self.asked;
        let mut meetings = self.records.sessions(Some(class))?;
        meetings.retain(|one| one.opened_at.is_some_and(|at| (from..=to).contains(&self.local(at).date_naive())));
        meetings.sort_by_key(|one| one.opened_at);
        Ok(meetings)
    }

    fn lesson_title(&self, id: &str) -> String {
        let lesson = self.course.lesson(id);
        let title = lesson.and_then(|lesson| self.wording().text(&lesson.shelf, "title", &Both::default()));
        title.unwrap_or_else(|| id.to_owned())
    }

    fn skill_name(&self, id: &str) -> String {
        self.of("course", &format!("skill-{}", id.replace('.', "-")))
    }

    fn domain_name(&self, id: &str) -> String {
        self.of("course", &format!("domain-{id}"))
    }

    fn says(&self, id: &str) -> String {
        self.says_with(id, &Both::default())
    }

    fn says_with(&self, id: &str, args: &Both) -> String {
        self.wording().text(SHELF, id, args).unwrap_or_else(|| id.to_owned())
    }

    /// A message of another shelf; its id if it is missing.
    fn of(&self, shelf: &str, id: &str) -> String {
        self.wording().text(shelf, id, &Both::default()).unwrap_or_else(|| id.to_owned())
    }

    fn heading(&self, id: &str) -> Part {
        Part::Heading(self.says(id))
    }

    fn fact(&self, id: &str, value: impl Into<Cell>) -> (String, Cell) {
        (self.says(id), value.into())
    }

    fn words_column(&self, id: &str, width: u8) -> Column {
        Column::words(self.says(id), width)
    }

    fn number_column(&self, id: &str, width: u8) -> Column {
        Column::number(self.says(id), width)
    }

    fn signatures(&self, ids: &[&str]) -> Part {
        Part::Signatures(ids.iter().map(|id| self.says(id)).collect())
    }

    fn wording(&self) -> Wording<'_> {
        Wording { library: self.library, language: self.language, today: self.now.date_naive() }
    }
}

/// What stands in one line: what is empty is left out.
fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn count(number: impl TryInto<u64>) -> Cell {
    Cell::Count(number.try_into().unwrap_or_default())
}

/// Numbers of persons that add up to a number that is told: those below five are not, and as many more that nobody can work them out.
fn told(counts: &[u64]) -> Vec<Cell> {
    let hidden = untold(counts, |hidden| hidden.iter().sum());
    let tell = |(at, count): (usize, &u64)| if hidden.contains(&at) { Cell::Few } else { Cell::Count(*count) };
    counts.iter().enumerate().map(tell).collect()
}

/// Numbers that stand for something of persons, and may be of the same ones: told where at least five are behind them, likewise.
fn told_of(pairs: &[Pairs]) -> Vec<Option<u32>> {
    let persons: Vec<u64> = pairs.iter().map(|one| u64::from(one.persons)).collect();
    let hidden = untold(&persons, |hidden| hidden.iter().copied().max().unwrap_or_default());
    pairs.iter().enumerate().map(|(at, one)| (!hidden.contains(&at)).then_some(one.count)).collect()
}

/// The places of what is not told; `together`: how many persons several of them are at least.
fn untold(persons: &[u64], together: fn(&[u64]) -> u64) -> Vec<usize> {
    const FEW: u64 = 5;
    let mut hidden: Vec<usize> = (0..persons.len()).filter(|at| (1..FEW).contains(&persons[*at])).collect();
    let mut others: Vec<usize> = (0..persons.len()).filter(|at| persons[*at] >= FEW).collect();
    others.sort_by_key(|at| std::cmp::Reverse(persons[*at]));
    let count = |hidden: &[usize]| together(&hidden.iter().map(|at| persons[*at]).collect::<Vec<_>>());
    while hidden.len() == 1 || (!hidden.is_empty() && count(&hidden) < FEW) {
        let Some(next) = others.pop() else { break };
        hidden.push(next);
    }
    hidden
}

fn share(part: u32, base: u32) -> Cell {
    if base == 0 { Cell::Empty } else { Cell::Share(f64::from(part) / f64::from(base)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_told_cannot_be_worked_out_from_the_sum_either() {
        assert_eq!(told(&[20, 3, 9]), [Cell::Count(20), Cell::Few, Cell::Few], "3 would be 32 - 29");
        assert_eq!(told(&[20, 3, 4]), [Cell::Count(20), Cell::Few, Cell::Few]);
        assert_eq!(told(&[20, 1, 2, 7]), [Cell::Count(20), Cell::Few, Cell::Few, Cell::Few], "1 and 2 are three");
        assert_eq!(told(&[20, 0, 5]), [Cell::Count(20), Cell::Count(0), Cell::Count(5)]);
        assert_eq!(told(&[3]), [Cell::Few]);
    }

    #[test]
    fn what_few_persons_did_often_is_not_told_either() {
        let pairs = |all: &[(u32, u32)]| {
            all.iter().map(|(count, persons)| Pairs { count: *count, persons: *persons }).collect::<Vec<_>>()
        };
        assert_eq!(told_of(&pairs(&[(40, 12), (0, 0), (9, 5)])), [Some(40), Some(0), Some(9)]);
        assert_eq!(told_of(&pairs(&[(40, 12), (11, 2), (9, 6)])), [Some(40), None, None], "eleven are of two persons");
        assert_eq!(told_of(&pairs(&[(40, 12), (4, 4), (3, 3)])), [None, None, None], "the same persons, perhaps");
        assert_eq!(told_of(&pairs(&[(0, 0), (7, 3)])), [Some(0), None]);
    }

    #[test]
    fn every_report_is_named_once() {
        let mut known: Vec<&str> = names().collect();
        known.sort_unstable();
        known.dedup();
        assert_eq!(known.len(), KINDS.len());
    }
}
