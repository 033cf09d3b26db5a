//! `yinxing simulate`: a term of made-up learners.

use std::process::ExitCode;
use std::time::Instant;

use app::Clock;
use app::simulate::{Made, Wanted, fill};
use app::start::{course_files, read_course};
use chrono::{DateTime, NaiveDate, NaiveTime};

use crate::put;

/// What is to be made.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// How many learners.
    #[arg(long, default_value_t = 24, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    learners: u32,
    /// The same seed, until the same day, makes the same records.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Over how many weeks.
    #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u32).range(1..=520))]
    weeks: u32,
    /// As many more weeks as it takes for about so many events.
    #[arg(long, value_name = "AT_LEAST")]
    events: Option<u64>,
    /// The last week ends before the week of this day (default: today).
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<NaiveDate>,
    /// Although there are records already. What is there stays; what comes is marked as a sample.
    #[arg(long)]
    into_existing: bool,
}

pub(crate) fn run(all: &crate::Arguments, asked: &Arguments) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let folder = all.data.as_ref().ok_or("simulate needs --data DIR")?;
    let (_, course, _) = read_course(&course_files(all.lessons.as_ref())?);
    let now = Clock::from_environment().local();
    let until = asked.until.and_then(|day| day.and_time(NaiveTime::MIN).and_local_timezone(*now.offset()).single());
    let until: DateTime<_> = until.unwrap_or(now);
    let (mut records, _) = records::open(folder, now.to_utc())?;
    if !asked.into_existing && records.holds_real()? {
        return Err("there are real records in this folder; choose another one, or say --into-existing".into());
    }
    let trainer = records.trainers()?.first().map(|trainer| trainer.id);
    let wanted = Wanted {
        learners: asked.learners as usize,
        seed: asked.seed,
        weeks: asked.weeks,
        events: asked.events,
        until,
        trainer,
    };
    let began = Instant::now();
    let made = fill(&mut records, &course, &wanted);
    let took = began.elapsed();
    let made = made?;
    records.close()?;
    put(&told(&made, took.as_secs_f64()));
    if asked.events.is_some_and(|events| made.events < events) {
        put("fewer events than asked for: say more --learners");
        return Ok(ExitCode::from(1));
    }
    Ok(ExitCode::SUCCESS)
}

fn told(made: &Made, seconds: f64) -> String {
    let Made { learners, classes, sessions, weeks, attempts, events, hands, requests, days } = made;
    let days = days.map_or(String::new(), |(first, last)| format!("{first} to {last}"));
    let speed = *events as f64 / seconds.max(0.001);
    format!(
        "learners  {learners}\nclasses   {classes}\nweeks     {weeks}, {days}\nsessions  {sessions}\nattempts  {attempts}\n\
         events    {events}\nhands     {hands}\nrequests  {requests}\nin        {seconds:.1} s, {speed:.0} events a second"
    )
}
