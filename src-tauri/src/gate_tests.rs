//! What a window may ask for and what not, over Tauri's own gate with the real capability file.

use app::{App, Options};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{Manager, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;

/// A program without a screen, with a window of this label, and the folder of its records.
fn window(label: &str) -> (TempDir, tauri::App<MockRuntime>, WebviewWindow<MockRuntime>) {
    let folder = TempDir::new().expect("a folder for the records");
    let desk =
        mock_builder().invoke_handler(crate::handler()).build(crate::context()).expect("the program without a screen");
    let options = Options { aloud: false, ..Options::new(folder.path().to_owned()) };
    desk.manage(App::start(options).expect("the app starts in an empty folder"));
    let window = WebviewWindowBuilder::new(&desk, label, tauri::WebviewUrl::default()).build().expect("a window");
    (folder, desk, window)
}

/// The answer as JSON; Err is what the page would get as the reason.
fn ask(window: &WebviewWindow<MockRuntime>, command: &str) -> Result<String, String> {
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: "tauri://localhost".parse().expect("an address"),
        body: InvokeBody::default(),
        headers: tauri::http::HeaderMap::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    match get_ipc_response(window, request) {
        Ok(body) => Ok(format!("{body:?}")),
        Err(reason) => Err(reason.to_string()),
    }
}

#[test]
fn the_learners_window_may_call_its_commands() {
    let (_folder, _desk, window) = window(crate::window::LEARNER);
    for command in ["open", "newcomer", "stand_up", "wake"] {
        if let Err(reason) = ask(&window, command) {
            assert!(
                reason.contains("\"code\""),
                "`{command}` reached the app and the app answered, not the gate: {reason}"
            );
        }
    }
}

#[test]
fn the_learners_window_may_call_nothing_else() {
    let (_folder, _desk, window) = window(crate::window::LEARNER);
    for command in
        ["erase", "plugin:window|close", "plugin:webview|create_webview_window", "plugin:path|resolve_directory"]
    {
        let reason = ask(&window, command).expect_err("the gate is shut");
        assert!(reason.contains("not allowed") || reason.contains("not found"), "`{command}`: {reason}");
    }
}

/// The commands of a window, from the file that lists them: a new one cannot be forgotten here.
fn commands_in(source: &'static str) -> impl Iterator<Item = &'static str> {
    source.lines().filter_map(|line| line.strip_prefix("pub(crate) fn ")?.split('(').next())
}

#[test]
fn no_window_may_call_a_command_of_the_other() {
    let (learners, trainers) = (include_str!("commands.rs"), include_str!("trainer_commands.rs"));
    for (label, others) in [(crate::window::LEARNER, trainers), (crate::window::TRAINER, learners)] {
        let (_folder, _desk, window) = window(label);
        let mut tried = 0;
        for command in commands_in(others) {
            let reason = ask(&window, command).expect_err("the gate is shut");
            assert!(reason.contains("not allowed"), "{label} window, `{command}`: {reason}");
            tried += 1;
        }
        assert!(tried > 10, "{tried}");
    }
}

#[test]
fn the_trainers_window_may_call_its_commands() {
    let (_folder, _desk, window) = window(crate::window::TRAINER);
    for command in ["desk_open", "desk_wake"] {
        let answer = ask(&window, command).expect("the gate is open for its own window");
        assert!(answer.contains("set-up"), "nobody is known yet: {answer}");
    }
}

#[test]
fn another_window_may_not_call_the_learners_commands() {
    let (_folder, _desk, window) = window("stranger");
    let reason = ask(&window, "open").expect_err("the gate is shut for other windows");
    assert!(reason.contains("not allowed"), "{reason}");
}
