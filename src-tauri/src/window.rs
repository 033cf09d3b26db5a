//! The two windows: how large, what they may load, and the two events that are sent to the learner's unasked.

use std::path::PathBuf;

use app::App;
use app::wire::{Renewed, Spoken};
use tauri::utils::config::Color;
use tauri::{AppHandle, Emitter, LogicalSize, Manager, Runtime, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

/// The window's label, as `capabilities/learner.json` names it.
pub(crate) const LEARNER: &str = "learner";

/// The trainer's, as `capabilities/trainer.json` names it.
pub(crate) const TRAINER: &str = "trainer";

/// Where the web views keep what they keep: far from the records.
pub(crate) struct Folder(pub(crate) PathBuf);

/// Sent for each sentence that the voice begins, and at its end. Payload: [`Spoken`].
const SPOKEN: &str = "spoken";

/// Sent when the trainer has sent something to this station. Payload: [`Renewed`].
const RENEWED: &str = "renewed";

/// What the screens are designed for, and the least they fit on.
const DESIGNED: LogicalSize<f64> = LogicalSize { width: 1366.0, height: 768.0 };
const LEAST: LogicalSize<f64> = LogicalSize { width: 1024.0, height: 700.0 };

/// Paper white, so that nothing flashes before the first picture.
const PAPER: Color = Color(0xFB, 0xF7, 0xEE, 0xFF);

/// From now on the app can send to the windows, open them and lay papers before whoever prints them.
pub(crate) fn serve<R: Runtime>(desk: &impl Manager<R>) {
    let app = desk.state::<App>();
    let handle = || -> AppHandle<R> { desk.app_handle().clone() };
    let learners = handle();
    app.on_spoken(Box::new(move |spoken: Spoken| {
        // A window that is just closing need not hear it.
        _ = learners.emit_to(LEARNER, SPOKEN, spoken);
    }));
    let learners = handle();
    app.on_renewed(Box::new(move |renewed: Renewed| {
        // Likewise.
        _ = learners.emit_to(LEARNER, RENEWED, renewed);
    }));
    // The system's own viewer has the key for printing. Nothing but a paper of ours is opened.
    app.on_paper(Box::new(|paper| opener::open(paper).is_ok()));
    // A window that cannot be opened (no memory, no display): the other one goes on as it is.
    let office = handle();
    app.on_office_called(Box::new(move || _ = open_office(&office)));
    let seat = handle();
    app.on_seat_called(Box::new(move || _ = open_seat(&seat)));
}

/// Opens the learner's, as large as the screen allows, or brings it to the front.
pub(crate) fn open_seat<R: Runtime>(desk: &impl Manager<R>) -> tauri::Result<()> {
    open(desk, LEARNER, WebviewUrl::default(), App::window_title)
}

/// Opens the trainer's, or brings it to the front.
pub(crate) fn open_office<R: Runtime>(desk: &impl Manager<R>) -> tauri::Result<()> {
    open(desk, TRAINER, WebviewUrl::App("trainer.html".into()), App::office_title)
}

fn open<R: Runtime>(
    desk: &impl Manager<R>,
    label: &str,
    page: WebviewUrl,
    title: fn(&App) -> String,
) -> tauri::Result<()> {
    if let Some(window) = desk.get_webview_window(label) {
        window.unminimize()?;
        return window.set_focus();
    }
    let title = title(&desk.state::<App>());
    build(desk, label, page, title).map(|_| ())
}

fn build<R: Runtime>(
    desk: &impl Manager<R>,
    label: &str,
    page: WebviewUrl,
    title: String,
) -> tauri::Result<WebviewWindow<R>> {
    let size = fitting(desk);
    WebviewWindowBuilder::new(desk, label, page)
        .title(title)
        .inner_size(size.width, size.height)
        .min_inner_size(LEAST.width.min(size.width), LEAST.height.min(size.height))
        .maximized(true)
        .background_color(PAPER)
        .data_directory(desk.state::<Folder>().0.clone())
        .devtools(cfg!(debug_assertions))
        .on_navigation(|url| is_ours(url.scheme(), url.host_str()))
        .build()
}

/// The designed size, or the whole screen where that is smaller.
fn fitting<R: Runtime>(desk: &impl Manager<R>) -> LogicalSize<f64> {
    let Ok(Some(monitor)) = desk.app_handle().primary_monitor() else {
        return DESIGNED;
    };
    let screen = monitor.size().to_logical::<f64>(monitor.scale_factor());
    LogicalSize { width: DESIGNED.width.min(screen.width), height: DESIGNED.height.min(screen.height) }
}

/// Only the pages inside the program: nothing on the network is ever shown.
fn is_ours(scheme: &str, host: Option<&str>) -> bool {
    matches!((scheme, host), ("tauri", _) | ("http" | "https", Some("tauri.localhost")) | ("about", None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_are_ours() {
        assert!(is_ours("tauri", Some("localhost")));
        assert!(is_ours("http", Some("tauri.localhost")), "so it is on Windows");
        assert!(!is_ours("https", Some("yinxing.example")));
        assert!(!is_ours("file", None));
    }
}
