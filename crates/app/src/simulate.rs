//! Made-up learners who practise real lessons through the real engine: for the demonstration centre, for trying the program with
//! many people, and for measuring it. No clock, no window: the same seed makes the same records.
//!
//! Everything is marked as a sample where its table knows such a mark. Reading order: `nature` (the error model), `playing` (one
//! learner in one lesson), `pupil` (a learner over a term), `term` (classes, week by week), `desk` (what the trainer writes), `orders`,
//! `town` (names).

mod books;
mod desk;
mod nature;
mod orders;
mod playing;
mod pupil;
mod term;
mod town;

use chrono::{DateTime, FixedOffset, NaiveDate};
use course::Course;
use records::Records;
use uuid::Uuid;

/// What is to be made.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// How many learners.
    pub learners: usize,
    /// What everything follows from, together with the course and the last day.
    pub seed: u64,
    /// Over how many weeks; each class meets once a week.
    pub weeks: u32,
    /// The weeks become as many as it takes for about so many events, a little more rather than less.
    pub events: Option<u64>,
    /// The last week ends before the week of this day.
    pub until: DateTime<FixedOffset>,
    /// The trainer who holds the meetings; None: nobody is named.
    pub trainer: Option<Uuid>,
}

impl Wanted {
    /// The demonstration centre: small enough to be made while one waits.
    pub fn demonstration(until: DateTime<FixedOffset>, trainer: Option<Uuid>) -> Self {
        Self { learners: 24, seed: 1, weeks: 8, events: None, until, trainer }
    }
}

/// What was made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Made {
    /// Learners.
    pub learners: usize,
    /// Classes.
    pub classes: usize,
    /// Meetings that were held.
    pub sessions: usize,
    /// Over so many weeks.
    pub weeks: u32,
    /// Lessons that were begun.
    pub attempts: u64,
    /// Events.
    pub events: u64,
    /// Raised hands.
    pub hands: u64,
    /// Requests.
    pub requests: usize,
    /// The first and the last day.
    pub days: Option<(NaiveDate, NaiveDate)>,
}

/// Why nothing more could be made.
#[derive(Debug, thiserror::Error)]
pub enum Unmade {
    /// The records did not take it.
    #[error(transparent)]
    Records(#[from] records::Error),
    /// A lesson cannot be planned: `yinxing check` tells more.
    #[error("a lesson cannot be played: {0}; `yinxing check` tells more")]
    Plan(#[from] phone::PlanError),
    /// The names cannot be read.
    #[error("simulate/town.json: {0}")]
    Town(#[from] serde_json::Error),
    /// Without lessons there is nothing to practise.
    #[error("the course has no lesson that could be practised")]
    NoLessons,
    /// A thread ended early.
    #[error("the learners of a class stopped in mid-term")]
    Stopped,
}

/// Fills the records. What is there already stays.
pub fn fill(records: &mut Records, course: &Course, wanted: &Wanted) -> Result<Made, Unmade> {
    fill_telling(records, course, wanted, &|_, _| {})
}

/// The same, telling how many of how many weeks are written.
pub(crate) fn fill_telling(
    records: &mut Records,
    course: &Course,
    wanted: &Wanted,
    tell: &dyn Fn(u32, u32),
) -> Result<Made, Unmade> {
    if course.lessons.is_empty() {
        return Err(Unmade::NoLessons);
    }
    let books = books::Books::of(course);
    let (lessons, skills) = crate::office::catalogue(course);
    records.keep_course(&lessons, &skills)?;
    records.draw_ids(wanted.seed);
    let made = records.in_bulk(|records| term::hold(records, &books, wanted, tell));
    records.ids_by_chance();
    let made = made?;
    crate::certification::certify(records, course, *wanted.until.offset(), None)?;
    Ok(made)
}

#[cfg(test)]
mod tests;
