//! The desktop program: starts the app, opens the learner's window, closes the app when the window goes.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod calm;
mod commands;
mod window;

#[cfg(test)]
mod gate_tests;

use std::error::Error;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use app::{App, Options};
use tauri::ipc::Invoke;
use tauri::{Manager, RunEvent, Runtime};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            #[expect(clippy::print_stderr, reason = "without a window there is no better place to say it")]
            {
                eprintln!("yinxing: {problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let desk = tauri::Builder::default().invoke_handler(handler()).build(context())?;
    let folders = match another_place(std::env::var_os("YINXING_DATA"), std::env::args_os().skip(1)) {
        Some(place) => Folders { window: place.join("window"), records: place },
        None => Folders::usual(&desk.path().app_data_dir()?),
    };
    desk.manage(App::start(Options::new(folders.records))?);
    window::open(&desk, folders.window)?;
    desk.run(|desk, event| {
        if let RunEvent::Exit = event {
            desk.state::<App>().close();
        }
    });
    Ok(())
}

/// `tauri.conf.json`, the capabilities and the built UI, all inside the program.
#[expect(clippy::exit, reason = "Tauri's macro contains it, for a worker thread that cannot be made")]
fn context<R: Runtime>() -> tauri::Context<R> {
    tauri::generate_context!()
}

/// Every command of `commands.rs`.
fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        commands::open,
        commands::sit_down,
        commands::sit_as_guest,
        commands::newcomer,
        commands::name_newcomer,
        commands::welcome_newcomer,
        commands::begin,
        commands::act,
        commands::ask,
        commands::show_next,
        commands::wake,
        commands::rest,
        commands::stand_up,
        commands::speak_language,
    ]
}

/// Where things are kept. The web view has a folder for itself, so that it never touches the records' one.
struct Folders {
    records: PathBuf,
    window: PathBuf,
}

impl Folders {
    fn usual(ours: &Path) -> Self {
        Self { records: ours.join("records"), window: ours.join("window") }
    }
}

/// Another place for the records: `--data DIR`, else what the environment says (tests, a memory stick).
fn another_place(environment: Option<OsString>, arguments: impl IntoIterator<Item = OsString>) -> Option<PathBuf> {
    let mut arguments = arguments.into_iter();
    let asked = arguments.by_ref().find(|argument| argument == "--data").and_then(|_| arguments.next());
    asked.or(environment).map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_wins_over_the_environment() {
        let folder = |environment: Option<&str>, line: &[&str]| {
            another_place(environment.map(OsString::from), line.iter().map(OsString::from))
        };
        assert_eq!(folder(None, &[]), None);
        assert_eq!(folder(Some("env"), &["--other"]), Some("env".into()));
        assert_eq!(folder(Some("env"), &["--data", "line"]), Some("line".into()));
    }
}
