//! `cargo xtask test`: everything that must be true, what fails fastest first; a table of the stages at the end.
//!
//! Everything that compiles is asked for with the same choice (`--workspace --all-targets`, default features, dev
//! profile): another choice would join the dependencies' features differently and build Tauri a second time.

use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use crate::codegen::{self, Mode};
use crate::{Done, packages, process, tidy, tools};

/// How strict, how much.
#[derive(Clone, Copy, Default)]
struct Plan {
    /// Warnings are errors, snapshots are not written.
    strict: bool,
    /// Without the tests in the real window (under Xvfb, through `WebKitWebDriver`).
    skip_window: bool,
    /// All stages, also after one has failed.
    keep_going: bool,
    /// The README's picture and the conformance sheet are taken from this run.
    shots: bool,
}

/// A named part of it.
type Stage = (&'static str, fn(Plan) -> Done);

const STAGES: &[Stage] = &[
    ("system packages and tools", install),
    ("formatting", |_| process::run(process::cargo().args(["fmt", "--all", "--check"]))),
    ("tidy", |_| tidy::tidy()),
    ("codegen", |_| codegen::codegen(Mode::Check)),
    ("ui: packages", |_| tools::ensure_ui_packages()),
    // Before anything of Rust: the desktop program holds what is built here.
    ("ui: build", |_| process::run(process::npm().args(["run", "build"]))),
    (WITH_UI, clippy),
    ("build", |_| process::run(process::cargo().args(["build", "--workspace", "--all-targets"]))),
    ("rust tests", rust_tests),
    // The one crate whose documentation holds an example.
    ("doc tests", |_| process::run(process::cargo().args(["test", "--package", "words", "--doc"]))),
    ("the shipped course", |_| process::run(process::program(built("yinxing")).arg("check"))),
    ("journeys and the real window", journeys),
];

/// The stage beside which npm looks at the UI: npm needs nothing of cargo's, and cargo lets one processor rest at times.
const WITH_UI: &str = "clippy";

/// What npm does meanwhile, one after the other. It prints after the stage.
const UI: &[(&str, &[&str])] = &[("ui: types and markup", &["run", "check"]), ("ui: tests", &["test"])];

/// What became of a stage, and how long it took.
type Row = (&'static str, Done, Duration);

/// As strict as the environment says: `CI=true` in CI.
pub(crate) fn test(flags: &[&str]) -> Done {
    let strict = std::env::var("CI").is_ok_and(|value| value == "true" || value == "1");
    let mut plan = Plan { strict, ..Plan::default() };
    for flag in flags {
        match *flag {
            "--skip-window" => plan.skip_window = true,
            "--keep-going" => plan.keep_going = true,
            "--shots" => plan.shots = true,
            other => return Err(format!("`{other}` is no flag of test: --skip-window, --keep-going, --shots are")),
        }
    }
    go(plan)
}

/// As CI does it.
pub(crate) fn ci() -> Done {
    go(Plan { strict: true, ..Plan::default() })
}

fn go(plan: Plan) -> Done {
    let begun = Instant::now();
    let mut rows: Vec<Row> = Vec::new();
    for &(name, stage) in STAGES {
        if rows.iter().any(|(_, done, _)| done.is_err()) && !plan.keep_going {
            break;
        }
        println!("\n== {name}");
        let beside =
            (name == WITH_UI).then(|| thread::Builder::new().name("ui".to_owned()).spawn(move || look_at_ui(plan)));
        let begun = Instant::now();
        let done = stage(plan);
        rows.push((name, done, begun.elapsed()));
        let of_ui = match beside {
            Some(Ok(beside)) => beside.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            // Without a thread to spare it comes afterwards.
            Some(Err(_)) => look_at_ui(plan),
            None => Vec::new(),
        };
        for (row, printed) in of_ui {
            println!("\n== {}\n{printed}", row.0);
            rows.push(row);
        }
    }
    println!("\n{}", picture(&rows, begun.elapsed()));
    let failed: Vec<String> =
        rows.iter().filter_map(|(name, done, _)| Some(format!("{name}: {}", done.as_ref().err()?))).collect();
    if failed.is_empty() { Ok(()) } else { Err(failed.join("\n")) }
}

/// Every stage of [`UI`], with what it printed.
fn look_at_ui(plan: Plan) -> Vec<(Row, String)> {
    let mut rows: Vec<(Row, String)> = Vec::new();
    for &(name, arguments) in UI {
        if rows.iter().any(|((_, done, _), _)| done.is_err()) && !plan.keep_going {
            break;
        }
        let begun = Instant::now();
        let (done, printed) = process::kept(process::npm().args(arguments));
        rows.push(((name, done, begun.elapsed()), printed));
    }
    rows
}

/// A table of the stages; those that were not reached are missing from `rows`.
fn picture(rows: &[Row], together: Duration) -> String {
    let names = STAGES.iter().flat_map(|(name, _)| {
        let beside = if *name == WITH_UI { UI } else { &[] };
        std::iter::once(*name).chain(beside.iter().map(|(name, _)| *name))
    });
    let width = names.clone().map(str::len).max().unwrap_or_default();
    let line =
        |name: &str, result: &str, time: Duration| format!("{name:width$}  {result:7}  {:7.1} s", time.as_secs_f32());
    let of = |name: &str| match rows.iter().find(|(other, ..)| *other == name) {
        Some((_, Ok(()), time)) => line(name, "passed", *time),
        Some((_, Err(_), time)) => line(name, "FAILED", *time),
        None => line(name, "not run", Duration::ZERO),
    };
    names.map(of).chain([line("together", "", together)]).collect::<Vec<_>>().join("\n")
}

fn install(_: Plan) -> Done {
    packages::ensure(&[packages::TO_RUN, packages::TO_TEST].concat())?;
    tools::ensure()
}

fn clippy(plan: Plan) -> Done {
    let mut clippy = process::cargo();
    clippy.args(["clippy", "--workspace", "--all-targets"]);
    if plan.strict {
        clippy.args(["--", "--deny", "warnings"]);
    }
    process::run(&mut clippy)
}

fn rust_tests(plan: Plan) -> Done {
    if tools::nextest() {
        return run_tests(nextest("not package(journeys)"), plan);
    }
    println!("cargo-nextest is not installed; plain cargo test does it, more slowly");
    let mut cargo = process::cargo();
    cargo.args(["test", "--workspace", "--all-targets", "--exclude", "journeys", "--no-fail-fast"]);
    run_tests(cargo, plan)
}

/// The crate `tests/`: journeys over the app, and the real window. A test of the window stands in a module `window`
/// (`.config/nextest.toml` runs those one by one).
fn journeys(plan: Plan) -> Done {
    let mut tests = if tools::nextest() {
        nextest(if plan.skip_window { "package(journeys) and not test(/window/)" } else { "package(journeys)" })
    } else {
        let mut cargo = process::cargo();
        cargo.args(["test", "--package", "journeys", "--no-fail-fast", "--", "--test-threads=1"]);
        if plan.skip_window {
            cargo.args(["--skip", "window"]);
        }
        cargo
    };
    tests.env("YINXING_APP", built("yinxing-desktop"));
    tests.env("AXE", process::root().join("ui/node_modules/axe-core/axe.min.js"));
    if plan.shots {
        // The conformance sheet is written anew as well.
        tests.env("YINXING_SHEET", "1");
    }
    run_tests(tests, plan)?;
    if plan.shots { keep_shots() } else { Ok(()) }
}

/// The README's pictures, as the tests in the real window took them.
const SHOTS: [(&str, &str); 1] = [("1366-zh-CN-practice-05-clinic-dates.png", "practice.png")];

fn keep_shots() -> Done {
    let folder = process::root().join("docs/shots");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for (taken, kept) in SHOTS {
        let taken = process::root().join("target/shots").join(taken);
        std::fs::copy(&taken, folder.join(kept)).map_err(|error| format!("{}: {error}", taken.display()))?;
    }
    Ok(())
}

fn nextest(filter: &str) -> Command {
    let mut cargo = process::cargo();
    cargo.args(["nextest", "run", "--workspace", "--all-targets", "--no-fail-fast", "--no-tests=pass"]);
    cargo.args(["--filterset", filter]);
    cargo
}

/// Runs tests; where nobody looks, snapshots are compared and never written.
fn run_tests(mut command: Command, plan: Plan) -> Done {
    if plan.strict {
        command.env("INSTA_UPDATE", "no").env("CI", "true");
    }
    process::run(&mut command)
}

/// A program that the stage `build` has built.
fn built(name: &str) -> std::path::PathBuf {
    process::target().join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
