//! The desktop program: starts the app, opens the learner's window (the trainer's on demand), closes the app when the windows go.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod calm;
mod commands;
mod trainer_commands;
mod window;

#[cfg(test)]
mod gate_tests;

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use app::{App, Options};
use arguments::Arguments;
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
    let arguments = Arguments::read(std::env::args_os().skip(1));
    let folders = match arguments.data.or_else(|| std::env::var_os("YINXING_DATA").map(PathBuf::from)) {
        Some(place) => Folders { window: place.join("window"), lessons: place.join("lessons"), records: place },
        None => Folders::usual(&desk.path().app_data_dir()?),
    };
    // `--lessons` is for whoever writes a course and wants to see it; a folder in its usual place is used as it is.
    let live = arguments.lessons.is_some();
    let lessons = arguments.lessons.or(Some(folders.lessons).filter(|folder| folder.is_dir()));
    let app = App::start(Options { lessons, live, ..Options::new(folders.records) })?;
    for told in app.bad_thresholds() {
        // Help goes on with the usual value; whoever set it finds out here, or with `yinxing thresholds`.
        _ = writeln!(std::io::stderr(), "yinxing: {told}");
    }
    if let Some((stations, times)) = rehearsed() {
        // A lesson that cannot be planned cannot be rehearsed either; the window opens all the same.
        _ = app.rehearse_faster(stations, 7, times);
    }
    if let Some(letters) = rehearsed_trainer() {
        app.rehearse_trainer(letters);
    }
    desk.manage(app);
    desk.manage(window::Folder(folders.window));
    window::serve(&desk);
    if arguments.trainer {
        window::open_office(&desk)?;
    } else {
        window::open_seat(&desk)?;
    }
    desk.run(|desk, event| {
        if let RunEvent::Exit = event {
            desk.state::<App>().close();
        }
    });
    Ok(())
}

/// Whoever develops the board fills the room with `YINXING_REHEARSAL=60`, and with `60x4` it goes four times as fast; what is shipped
/// knows nothing of it.
fn rehearsed() -> Option<(usize, u32)> {
    if !cfg!(debug_assertions) {
        return None;
    }
    let asked = std::env::var("YINXING_REHEARSAL").ok()?;
    let (stations, times) = asked.split_once('x').unwrap_or((&asked, "1"));
    Some((stations.parse().ok()?, times.parse().ok()?))
}

/// Likewise a trainer: every line in the file that `YINXING_REHEARSAL_LETTERS` names goes to every station.
fn rehearsed_trainer() -> Option<PathBuf> {
    if cfg!(debug_assertions) { std::env::var_os("YINXING_REHEARSAL_LETTERS").map(PathBuf::from) } else { None }
}

/// `tauri.conf.json`, the capabilities and the built UI, all inside the program.
#[expect(clippy::exit, reason = "Tauri's macro contains it, for a worker thread that cannot be made")]
fn context<R: Runtime>() -> tauri::Context<R> {
    tauri::generate_context!()
}

/// Every command of `commands.rs` and `trainer_commands.rs`; the capability files say which window may call which.
fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        commands::open,
        commands::sit_down,
        commands::sit_as_guest,
        commands::newcomer,
        commands::name_newcomer,
        commands::welcome_newcomer,
        commands::today,
        commands::shelf,
        commands::choose,
        commands::begin,
        commands::act,
        commands::ask,
        commands::show_next,
        commands::wake,
        commands::rest,
        commands::stand_up,
        commands::speak_language,
        commands::card_code,
        commands::look_like,
        commands::call_office,
        trainer_commands::desk_open,
        trainer_commands::desk_wake,
        trainer_commands::desk_call_seat,
        trainer_commands::desk_go,
        trainer_commands::desk_look,
        trainer_commands::desk_language,
        trainer_commands::gate,
        trainer_commands::board,
        trainer_commands::meeting,
        trainer_commands::people,
        trainer_commands::learned,
        trainer_commands::printing,
        trainer_commands::orders,
        trainer_commands::keeping,
        commands::suit,
        commands::cast_vote,
        commands::read_out,
        commands::take_home,
    ]
}

/// Where things are kept. The web view has a folder for itself, so that it never touches the records' one.
struct Folders {
    records: PathBuf,
    window: PathBuf,
    /// A course of this place, if somebody put one there.
    lessons: PathBuf,
}

impl Folders {
    fn usual(ours: &Path) -> Self {
        Self { records: ours.join("records"), window: ours.join("window"), lessons: ours.join("lessons") }
    }
}
