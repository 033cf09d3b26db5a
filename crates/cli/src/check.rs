//! `yinxing check [DIR] [--json]`.

use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use course::validity::{self, Bright, Reader, Validity, table};
use course::{Lesson, Problem, Severity, prove};
use serde::Serialize;
use words::{Args, Library};

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The course folder (default: the shipped course).
    folder: Option<PathBuf>,
    /// As JSON.
    #[arg(long)]
    json: bool,
    /// What a passed check is worth: plays every check, transfer form and deck with players who know nothing.
    #[arg(long)]
    players: bool,
    /// Writes what was found into the folder's `validity.toml`.
    #[arg(long, requires = "players", requires = "folder", conflicts_with = "lesson")]
    write: bool,
    /// Of one lesson only, by id or code.
    #[arg(long)]
    lesson: Option<String>,
    /// Again after each change in the folder, until stopped.
    #[arg(long, requires = "folder")]
    watch: bool,
}

impl Arguments {
    /// Checks that folder once.
    pub(crate) fn of(folder: &Path) -> Self {
        Self { folder: Some(folder.to_owned()), json: false, players: false, write: false, lesson: None, watch: false }
    }
}

#[derive(Serialize)]
struct Report {
    lessons: Vec<LessonReport>,
    problems: Vec<ProblemReport>,
    /// With `--players`.
    #[serde(skip_serializing_if = "Option::is_none")]
    validity: Option<Vec<Validity>>,
    /// With `--players`: how often the bright key is the bait.
    #[serde(skip_serializing_if = "Option::is_none")]
    bright: Option<Bright>,
}

#[derive(Serialize)]
struct LessonReport {
    id: String,
    domain: String,
    states: usize,
    transitions: usize,
    steps: usize,
    shortest: usize,
    /// Characters that the coach says from opening to closing, without hints.
    spoken: usize,
    milliseconds: f64,
}

#[derive(Serialize)]
struct ProblemReport {
    file: String,
    line: u32,
    column: u32,
    code: &'static str,
    message: String,
    remedy: String,
    severity: Severity,
}

pub(crate) fn run(all: &crate::Arguments, arguments: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let code = once(all, arguments)?;
    let Some(folder) = arguments.folder.as_ref().filter(|_| arguments.watch) else { return Ok(code) };
    let (changed, changes) = std::sync::mpsc::channel();
    let _watch = app::folder::watch(folder, move || _ = changed.send(()))?;
    for () in changes {
        crate::put(&format!("── {}", app::Clock::from_environment().local().format("%H:%M:%S")));
        once(all, arguments)?;
    }
    Ok(code)
}

fn once(all: &crate::Arguments, arguments: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let folder = arguments.folder.as_ref().or(all.lessons.as_ref());
    let files = app::start::course_files(folder)?;
    let (library, course, mut problems) = app::start::read_course(&files);
    let mut lessons = Vec::new();
    let is_meant =
        |lesson: &Lesson| arguments.lesson.as_ref().is_none_or(|wanted| lesson.id == *wanted || lesson.code == *wanted);
    for lesson in course.lessons.iter().filter(|lesson| is_meant(lesson)) {
        let clock = Instant::now();
        let (proof, found) = prove(lesson);
        problems.extend(found);
        problems.extend(validity::prove(lesson, &course.skills));
        lessons.push(LessonReport {
            id: lesson.id.clone(),
            domain: lesson.domain.clone(),
            states: proof.states,
            transitions: proof.transitions,
            steps: lesson.story.steps.len(),
            shortest: proof.shortest,
            spoken: spoken(&library, &all.language, lesson),
            milliseconds: clock.elapsed().as_secs_f64() * 1000.0,
        });
    }
    problems.extend(course::overdue(&course.facts, app::Clock::from_environment().local().date_naive()));
    let broken = problems.iter().any(|problem| problem.severity == Severity::Error);
    let problems = problems.iter().map(|problem| report(problem, &library, &all.language)).collect();
    let reader = Reader::new(&files, &library, &all.language);
    let meant = || course.lessons.iter().filter(|lesson| is_meant(lesson));
    let played = || -> Result<_, Box<dyn Error>> {
        let mut played = Vec::new();
        let mut bright = Bright::default();
        for lesson in meant() {
            played.extend(validity::validity(lesson, &course.skills, &reader)?);
            for form in lesson.forms() {
                let more = validity::bright(form)?;
                bright = Bright { choices: bright.choices + more.choices, bait: bright.bait + more.bait };
            }
        }
        if arguments.lesson.is_none() {
            played.extend(validity::of_decks(&course.messages, &reader));
        }
        Ok((played, bright))
    };
    let (validity, bright) = if arguments.players { Some(played()?).unzip() } else { (None, None) };
    if let (true, Some(folder), Some(validity)) = (arguments.write, &arguments.folder, &validity) {
        let now = |one: &Validity| course.lesson(&one.lesson).map(|lesson| lesson.fingerprint.clone());
        let rows: Vec<_> = validity.iter().filter_map(|one| Some((one, now(one)?))).collect();
        let rows = rows.iter().map(|(one, fingerprint)| (*one, fingerprint.as_str()));
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(table::write(rows).as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(folder.join(table::FILE))?;
    }
    let report = Report { lessons, problems, validity, bright };
    crate::put(&if arguments.json { serde_json::to_string_pretty(&report)? } else { told(&report) });
    Ok(if broken { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn report(problem: &Problem, library: &Library, language: &str) -> ProblemReport {
    ProblemReport {
        file: problem.place.file.to_string(),
        line: problem.place.line,
        column: problem.place.column,
        code: problem.code,
        message: problem.message(library, language),
        remedy: problem.remedy(library, language),
        severity: problem.severity,
    }
}

fn spoken(library: &Library, language: &str, lesson: &Lesson) -> usize {
    let steps = lesson.story.steps.iter().map(|step| step.words.as_str());
    let line = |id| library.line(language, &lesson.id, id, &Args::new(), &Args::new());
    let lines = ["opening"].into_iter().chain(steps).chain(["closing"]).filter_map(line);
    lines.map(|line| line.speak().chars().filter(|one| one.is_alphanumeric()).count()).sum()
}

fn told(report: &Report) -> String {
    let mut told = String::new();
    for problem in &report.problems {
        let ProblemReport { file, line, column, code, message, remedy, severity } = problem;
        let severity = format!("{severity:?}").to_lowercase();
        let _ = writeln!(told, "{file}:{line}:{column}: {severity} [{code}]: {message}\n    {remedy}");
    }
    for lesson in &report.lessons {
        let LessonReport { id, states, transitions, steps, shortest, spoken, milliseconds, .. } = lesson;
        let counts =
            format!("{states} states, {transitions} transitions, {spoken} characters spoken, {milliseconds:.1} ms");
        let _ = writeln!(told, "{id}: {steps} steps, shortest {shortest}, {counts}");
    }
    for form in report.validity.iter().flatten() {
        let Validity { lesson, form, decisions, certifies, players, skills } = form;
        let certifies = if *certifies { "certifies" } else { "adds evidence" };
        let shares: Vec<String> = players.each().iter().map(|(name, share)| format!("{name} {share:.2}")).collect();
        let _ = writeln!(told, "{lesson} {form}: {decisions} decisions, {certifies}; {}", shares.join(", "));
        for claim in skills.iter().filter(|claim| !claim.necessary) {
            let _ = writeln!(told, "    {}: not tested", claim.skill);
        }
    }
    if let Some(Bright { choices, bait }) = report.bright {
        let _ = writeln!(told, "the bright key is the bait in {bait} of {choices} choices");
    }
    told
}
