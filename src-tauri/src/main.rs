//! The desktop program: starts the app, opens the learner's window, closes the app when the window goes.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod calm;
mod commands;
mod window;

#[cfg(test)]
mod gate_tests;

use std::error::Error;
use std::ffi::OsString;
use std::path::PathBuf;
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
    let desk = tauri::Builder::default().invoke_handler(handler()).build(tauri::generate_context!())?;
    let data = match data_folder(std::env::var_os("YINXING_DATA"), std::env::args_os().skip(1)) {
        Some(folder) => folder,
        // The web view keeps things of its own in the app's folder: the records have a folder for themselves.
        None => desk.path().app_data_dir()?.join("records"),
    };
    desk.manage(App::start(Options::new(data))?);
    window::open(&desk)?;
    desk.run(|desk, event| {
        if let RunEvent::Exit = event {
            desk.state::<App>().close();
        }
    });
    Ok(())
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

/// Another place for the records: `--data DIR`, else what the environment says (tests, a memory stick).
fn data_folder(environment: Option<OsString>, arguments: impl IntoIterator<Item = OsString>) -> Option<PathBuf> {
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
            data_folder(environment.map(OsString::from), line.iter().map(OsString::from))
        };
        assert_eq!(folder(None, &[]), None);
        assert_eq!(folder(Some("env"), &["--other"]), Some("env".into()));
        assert_eq!(folder(Some("env"), &["--data", "line"]), Some("line".into()));
    }
}
