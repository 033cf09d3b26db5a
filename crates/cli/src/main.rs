//! `yinxing`: the app without a window. It checks a course, plays a lesson, and shows the records.

mod bench;
mod check;
mod corpus;
mod graph;
mod insight;
mod new;
mod play;
mod records_show;
mod report;
mod simulate;
mod thresholds;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

/// Yinxing without a window.
#[derive(Debug, Parser)]
#[command(name = "yinxing", version, about)]
struct Arguments {
    /// The folder of the records (default: a temporary one for `play`).
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// A course folder in place of the shipped course.
    #[arg(long, global = true, value_name = "DIR")]
    lessons: Option<PathBuf>,
    /// The language of what is printed.
    #[arg(long, global = true, default_value = "zh-CN")]
    language: String,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Reads and proves a course; prints every problem with file, line, column and remedy. Exit code 1 if one is an error.
    Check(check::Arguments),
    /// Makes something new for you to write on.
    New {
        #[command(subcommand)]
        what: NewCommand,
    },
    /// Plays a lesson through the same engine as the window; prints what was shown, said and recorded.
    Play(play::Arguments),
    /// Draws a lesson's world as a Mermaid flowchart.
    Graph(graph::Arguments),
    /// What the records mean.
    Insight {
        #[command(subcommand)]
        what: InsightCommand,
    },
    /// The message corpus.
    Corpus {
        #[command(subcommand)]
        what: CorpusCommand,
    },
    /// Every number that decides when help comes: value, unit, range and source. With `--data`, as that station has them.
    Thresholds(thresholds::Arguments),
    /// Any report as PDF, XLSX or CSV; an unknown name lists them all.
    Report(report::Arguments),
    /// Made-up learners practise the real lessons: fills the folder of `--data` for trying and measuring.
    Simulate(simulate::Arguments),
    /// Measures what a trainer waits for, on the folder of `--data`. It appends a few events of a guest.
    Bench(bench::Arguments),
    /// The records of a station.
    Records {
        #[command(subcommand)]
        what: RecordsCommand,
    },
}

#[derive(Debug, Subcommand)]
enum InsightCommand {
    /// Telling scams from genuine messages: hits, false alarms, d′, criterion c, standard error.
    Discrimination(insight::Arguments),
}

#[derive(Debug, Subcommand)]
enum NewCommand {
    /// A lesson of five steps that works, with an app of its own.
    Lesson(new::Arguments),
}

#[derive(Debug, Subcommand)]
enum CorpusCommand {
    /// How it is balanced, and how well rules of thumb would do on it.
    Stats {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
}

#[derive(Debug, Subcommand)]
enum RecordsCommand {
    /// Every learner with attempts and events.
    Show {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
}

/// The ways through a lesson.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Support {
    Watch,
    Guided,
    Supported,
    Independent,
    Transfer,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match &arguments.command {
        Command::Check(check) => check::run(&arguments, check),
        Command::New { what: NewCommand::Lesson(new) } => new::lesson(&arguments, new),
        Command::Play(play) => play::run(&arguments, play),
        Command::Graph(graph) => graph::run(&arguments, graph),
        Command::Insight { what: InsightCommand::Discrimination(asked) } => insight::discrimination(asked),
        Command::Corpus { what: CorpusCommand::Stats { json } } => corpus::stats(&arguments, *json),
        Command::Thresholds(asked) => thresholds::run(&arguments, asked),
        Command::Report(asked) => report::run(&arguments, asked),
        Command::Simulate(asked) => simulate::run(&arguments, asked),
        Command::Bench(asked) => bench::run(&arguments, asked),
        Command::Records { what: RecordsCommand::Show { json } } => records_show::run(&arguments, *json),
    };
    done.unwrap_or_else(|error| {
        _ = writeln!(std::io::stderr(), "yinxing: {error}");
        ExitCode::from(2)
    })
}

/// Prints; a reader who has seen enough (`| head`) is no error.
fn put(text: &str) {
    _ = writeln!(std::io::stdout(), "{}", text.trim_end());
}
