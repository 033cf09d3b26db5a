//! `yinxing report NAME`: any report as PDF, XLSX or CSV, from the records of a station.

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use app::Clock;
use app::papers::{self, Asked, Source};
use app::start::{course_files, read_course};
use chrono::{Datelike, NaiveDate};
use clap::ValueEnum;
use records::Records;
use reports::Fonts;
use uuid::Uuid;

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Which one; an unknown name lists them all.
    name: String,
    /// In which form.
    #[arg(long, value_enum, default_value = "pdf")]
    format: Format,
    /// The file to be written.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Of one class: its name or id.
    #[arg(long, value_name = "CLASS")]
    class: Option<String>,
    /// Of one learner: the name or id.
    #[arg(long, value_name = "LEARNER")]
    learner: Option<String>,
    /// Of one meeting: its id.
    #[arg(long, value_name = "ID")]
    meeting: Option<Uuid>,
    /// The first day (default: of this quarter).
    #[arg(long, value_name = "DAY")]
    from: Option<NaiveDate>,
    /// The last day (default: today).
    #[arg(long, value_name = "DAY")]
    to: Option<NaiveDate>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Pdf,
    Xlsx,
    Csv,
}

pub(crate) fn run(all: &crate::Arguments, asked: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let folder = all.data.as_ref().ok_or("--data DIR")?;
    let clock = Clock::from_environment();
    let (library, course, _) = read_course(&course_files(all.lessons.as_ref())?);
    let (mut records, _) = records::open(folder, clock.utc())?;
    app::papers::keep_course(&mut records, &course, &clock)?;
    let today = clock.local().date_naive();
    let source = Source {
        records: &records,
        library: &library,
        course: &course,
        language: &all.language,
        now: clock.local(),
        asked: Asked {
            from: asked.from.unwrap_or_else(|| quarter_of(today)),
            to: asked.to.unwrap_or(today),
            class: asked.class.as_deref().map(|name| class(&records, name)).transpose()?,
            meeting: asked.meeting,
            learner: asked.learner.as_deref().map(|name| learner(&records, name)).transpose()?,
            // The demonstration centre counts only where there is no other.
            sample: records.classes()?.iter().all(|class| class.sample),
        },
    };
    let report = papers::report(&asked.name, &source)?;
    let bytes = match asked.format {
        Format::Pdf => reports::pdf(&report, &Fonts::of_computer()?)?,
        Format::Xlsx => reports::xlsx(&report)?,
        Format::Csv => reports::csv(&report)?,
    };
    // tidy: a report can be printed anew; what must not be lost is in the records
    std::fs::write(&asked.out, bytes).map_err(|error| format!("{}: {error}", asked.out.display()))?;
    records.close()?;
    Ok(ExitCode::SUCCESS)
}

/// The first day of the quarter.
fn quarter_of(day: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year(), day.month0() / 3 * 3 + 1, 1).unwrap_or(day)
}

fn class(records: &Records, name: &str) -> Result<Uuid, Box<dyn Error>> {
    let classes = records.classes()?;
    let found = classes.iter().find(|one| one.plan.name == name || one.id.to_string() == name);
    let known = || classes.iter().map(|one| one.plan.name.as_str()).collect::<Vec<_>>().join(", ");
    found.map(|one| one.id).ok_or_else(|| format!("there is no class `{name}`; there are: {}", known()).into())
}

fn learner(records: &Records, name: &str) -> Result<Uuid, Box<dyn Error>> {
    let fits = |one: &records::register::people::Person| one.enrolment.name == name || one.id.to_string() == name;
    let found: Vec<Uuid> = records.people()?.iter().filter(|one| fits(one)).map(|one| one.id).collect();
    match found.as_slice() {
        [one] => Ok(*one),
        [] => Err(format!("there is no learner `{name}`").into()),
        several => {
            let ids: Vec<String> = several.iter().map(ToString::to_string).collect();
            Err(format!("{} learners are called `{name}`; name one by id: {}", several.len(), ids.join(", ")).into())
        }
    }
}
