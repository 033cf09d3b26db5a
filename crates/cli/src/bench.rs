//! `yinxing bench`: how long a trainer waits, and a learner's tap, on the records of a folder.

mod views;

use std::error::Error;
use std::fmt::Write;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use app::start::{course_files, read_course};
use app::wire::trainer::learned::LearnedWish;
use app::wire::trainer::meeting::MeetingWish;
use app::{App, Clock, Options};
use chrono::{DateTime, FixedOffset};
use course::{Course, Lesson};
use records::register::classes::Class;
use records::{Attempt, NewAttempt, NewEvent, Records};
use reports::Fonts;
use serde::Serialize;
use serde_json::json;
use uuid::Uuid;
use words::Library;

use views::VIEWS;

/// What is measured how.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// How often each view is asked for.
    #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u32).range(3..=10_000))]
    times: u32,
    /// As JSON.
    #[arg(long)]
    json: bool,
}

/// What the views are asked about.
pub(crate) struct Asked<'a> {
    /// The program, with the office open.
    app: &'a App,
    records: &'a Records,
    library: &'a Library,
    course: &'a Course,
    fonts: &'a Fonts,
    /// The largest class.
    class: Option<String>,
    /// Its meeting that is going on.
    meeting: Option<String>,
    /// Whoever practised most recently.
    learner: Option<String>,
    /// Now, as the records have it: when something was recorded last.
    now: DateTime<FixedOffset>,
}

/// One line of the table. Times in microseconds.
#[derive(Debug, Serialize)]
struct Measured {
    what: &'static str,
    times: usize,
    median_us: u64,
    p99_us: u64,
    /// How many rows it came to.
    rows: usize,
}

#[derive(Debug, Serialize)]
struct Report {
    events: u64,
    learners: usize,
    measured: Vec<Measured>,
}

/// Stations in the room while the board is measured (issue: a board of sixty).
const STATIONS: usize = 60;

pub(crate) fn run(all: &crate::Arguments, asked: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let folder = all.data.as_ref().ok_or("bench needs --data DIR")?;
    let (records, _) = records::open(folder, Clock::of_computer().utc())?;
    let newest = newest(&records)?;
    let class = records.classes()?.into_iter().max_by_key(|class| class.members);
    records.close()?;
    // The trainer opens the office on the evening of the last day that was recorded.
    let now = newest.as_ref().map_or_else(|| Clock::of_computer().local(), |attempt| attempt.last_at.fixed_offset());
    let clock = Clock::set_to(now);
    let app = App::start(Options::new(folder.clone()).silent(clock.clone()))?;
    let mut records = app.records_beside()?;
    let mut report =
        Report { events: records.count_events()?, learners: records.people()?.len(), measured: Vec::new() };
    report.measured.push(appends(&mut records, &clock, asked.times * 10)?);
    app.let_in_to_measure()?;
    app.rehearse(STATIONS, 1)?;
    let (library, course, _) = read_course(&course_files(all.lessons.as_ref())?);
    let meeting = class.as_ref().map(|class| begin(&app, &course, &records, class)).transpose()?.flatten();
    let question = Asked {
        app: &app,
        records: &records,
        library: &library,
        course: &course,
        fonts: &Fonts::of_computer()?,
        class: class.map(|class| class.id.to_string()),
        meeting,
        learner: newest.and_then(|attempt| attempt.learner).map(|learner| learner.to_string()),
        now,
    };
    for (what, view) in VIEWS {
        let mut took = Vec::new();
        let mut rows = 0;
        for _ in 0..asked.times {
            let began = Instant::now();
            rows = std::hint::black_box(view(&question)?);
            took.push(began.elapsed());
        }
        report.measured.push(measured(what, took, rows));
    }
    if let Some(meeting) = question.meeting {
        // Without the clean end of the program, which would make a copy of it all.
        app.meeting(MeetingWish::Open { meeting }).map_err(|trouble| trouble.message)?;
        app.meeting(MeetingWish::End).map_err(|trouble| trouble.message)?;
    }
    crate::put(&if asked.json { serde_json::to_string_pretty(&report)? } else { told(&report) });
    Ok(ExitCode::SUCCESS)
}

/// A meeting of the class that goes on while everything is measured.
fn begin(app: &App, course: &Course, records: &Records, class: &Class) -> Result<Option<String>, Box<dyn Error>> {
    let said = |trouble: app::wire::Trouble| trouble.message;
    let id = class.id.to_string();
    app.meeting(MeetingWish::Plan { class: id.clone() }).map_err(said)?;
    app.meeting(MeetingWish::Begin).map_err(said)?;
    app.meeting(MeetingWish::Close).map_err(said)?;
    app.learned(LearnedWish::ChooseClass { class: id }).map_err(said)?;
    if let Some(lesson) = slipperiest(course, records, class.id)? {
        app.learned(LearnedWish::ChooseDomain { domain: lesson.domain.clone() }).map_err(said)?;
        app.learned(LearnedWish::ChooseLesson { lesson: lesson.id.clone() }).map_err(said)?;
    }
    let running =
        records.sessions(Some(class.id))?.into_iter().find(|one| one.opened_at.is_some() && one.closed_at.is_none());
    Ok(running.map(|session| session.id.to_string()))
}

/// The lesson in which most taps of the class went astray: the one whose stumbling points take longest.
fn slipperiest<'c>(course: &'c Course, records: &Records, class: Uuid) -> Result<Option<&'c Lesson>, records::Error> {
    let mut most = (0, None);
    for lesson in &course.lessons {
        let astray = records.class_stumbles(class, &lesson.id)?.iter().map(|one| one.count).sum();
        if astray > most.0 {
            most = (astray, Some(lesson.as_ref()));
        }
    }
    Ok(most.1)
}

/// One tap of a guest at a time, each on disk before the next one.
fn appends(records: &mut Records, clock: &Clock, times: u32) -> Result<Measured, records::Error> {
    let new = NewAttempt {
        learner: None,
        lesson: "bench".to_owned(),
        fingerprint: String::new(),
        support: "guided".to_owned(),
        steps: 1,
    };
    let attempt = records.begin_attempt(clock.utc(), &new)?;
    let body = json!({ "screen": "home/main", "touch": { "item": "clinic", "kind": "tap" }, "verdict": "right" });
    let mut took = Vec::new();
    for number in 0..times {
        let event = NewEvent {
            at_ms: u64::from(number),
            kind: "tap".to_owned(),
            step: Some("open".to_owned()),
            body: body.clone(),
        };
        let began = Instant::now();
        records.append(clock.utc(), attempt, &[event])?;
        took.push(began.elapsed());
    }
    let left = NewEvent { at_ms: u64::from(times), kind: "left".to_owned(), step: None, body: json!({}) };
    records.append(clock.utc(), attempt, &[left])?;
    Ok(measured("one durable append", took, 1))
}

/// The attempt of a learner in which something was recorded last.
fn newest(records: &Records) -> Result<Option<Attempt>, records::Error> {
    let mut newest: Option<Attempt> = None;
    for learner in records.learners()?.iter().rev().take(200) {
        let last = records.attempts_of(Some(learner.id))?.into_iter().max_by_key(|attempt| attempt.last_at);
        newest = newest.into_iter().chain(last).max_by_key(|attempt| attempt.last_at);
    }
    Ok(newest)
}

fn measured(what: &'static str, mut took: Vec<Duration>, rows: usize) -> Measured {
    took.sort_unstable();
    let at = |share: usize| took.get((took.len() * share).div_ceil(100).saturating_sub(1)).copied().unwrap_or_default();
    let us = |time: Duration| u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
    Measured { what, times: took.len(), median_us: us(at(50)), p99_us: us(at(99)), rows }
}

fn told(report: &Report) -> String {
    let mut told = format!("{} events, {} learners\n\n", report.events, report.learners);
    _ = writeln!(told, "{:32} {:>10} {:>10} {:>8} {:>6}", "", "median ms", "p99 ms", "rows", "times");
    for Measured { what, times, median_us, p99_us, rows } in &report.measured {
        let ms = |us: &u64| *us as f64 / 1_000.0;
        _ = writeln!(told, "{what:32} {:>10.2} {:>10.2} {rows:>8} {times:>6}", ms(median_us), ms(p99_us));
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn median_and_p99_are_taken_from_what_was_measured() {
        let took = (1..=200).map(Duration::from_micros).collect();
        let Measured { median_us, p99_us, times, .. } = measured("x", took, 0);
        assert_eq!((median_us, p99_us, times), (100, 198, 200));
        assert_eq!(measured("none", Vec::new(), 0).p99_us, 0);
    }
}
