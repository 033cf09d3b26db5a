//! The stage: a window that can be driven, and everything around it.

use std::cell::Cell;
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::time::{sleep, sleep_until, timeout};

use crate::display::{Group, display, free_port};

/// No call to the driver may take longer: some hang for ever when the window is gone.
const PATIENCE: Duration = Duration::from_secs(20);

/// So often a script is run whose answer `WebKitWebDriver` cannot read itself (seen twice in some 100,000, on a busy machine).
const GARBLED: usize = 3;

/// So often something is looked at that is waited for.
pub(crate) const LOOK: Duration = Duration::from_millis(25);

/// What the stations of the tests set for themselves: two taps count as one within the least time that may be set, not within the usual
/// half second.
const THRESHOLDS: &str = "merged-taps = 200\n";

/// From the answer to a tap to the next one, so that each counts by itself.
const BETWEEN_TAPS: Duration = Duration::from_millis(220);

/// The same between two clicks in the trainer's window, which keeps to the usual half second.
const BETWEEN_CLICKS: Duration = Duration::from_millis(520);

fn is_garbled(error: &CmdError) -> bool {
    error.to_string().contains("Could not parse script result")
}

/// How the stage is set.
#[derive(Debug, Clone)]
pub struct Setting {
    /// The display's size.
    pub size: (u32, u32),
    /// Further environment of the app.
    pub env: Vec<(String, String)>,
    /// Files of a course folder beside the program, as path and text.
    pub lessons: Vec<(String, String)>,
    /// Somebody writes in that folder: it is given on the command line.
    pub live: bool,
    /// The trainer's window, alone.
    pub trainer: bool,
    /// A rehearsed trainer's letters come from this file of the folder.
    pub letters: Option<&'static str>,
    /// What is put into the folder of the records before the window opens.
    pub before: Option<fn(&Path)>,
}

impl Default for Setting {
    fn default() -> Self {
        Self {
            size: (1366, 768),
            env: Vec::new(),
            lessons: Vec::new(),
            live: false,
            trainer: false,
            letters: None,
            before: None,
        }
    }
}

/// A window with its display, its driver and its folder.
pub struct Stage {
    pub(crate) client: Client,
    /// When the window was asked for.
    pub asked_at: Instant,
    folder: TempDir,
    setting: Setting,
    /// When the window was last seen with nothing on its way.
    answered_at: Cell<Option<tokio::time::Instant>>,
    _driver: Group,
    _display: Group,
}

impl Stage {
    /// Opens the window on an empty folder.
    ///
    /// # Panics
    /// If something that is needed is missing: it says what to run.
    pub async fn open(setting: Setting) -> Self {
        let folder = tempfile::Builder::new().prefix("yinxing").tempdir();
        let folder = folder.unwrap_or_else(|error| panic!("no temporary folder: {error}"));
        for (path, text) in &setting.lessons {
            writes(folder.path(), path, text);
        }
        if let Some(before) = setting.before {
            before(folder.path());
        }
        sets_thresholds(folder.path());
        Self::open_in(folder, setting).await
    }

    /// Writes a file of the course folder beside the program.
    pub fn writes_lesson(&self, path: &str, text: &str) {
        writes(self.folder.path(), path, text);
    }

    async fn open_in(folder: TempDir, setting: Setting) -> Self {
        let app = app_binary();
        let (width, height) = setting.size;
        let (screen, name) = display(width, height).unwrap_or_else(|error| missing("Xvfb", &error));
        let port = free_port().unwrap_or_else(|error| panic!("no free port: {error}"));
        let mut command = Command::new("WebKitWebDriver");
        command.args([format!("--port={port}"), "--host=127.0.0.1".to_owned()]);
        command.env("DISPLAY", name).env("TAURI_WEBVIEW_AUTOMATION", "true");
        command.env("YINXING_DATA", folder.path()).env("YINXING_CLOCK", "2026-06-08T09:30:00+08:00");
        // Nobody's speech service is to speak during the tests, unless the test brings its own.
        if !setting.env.iter().any(|(name, _)| name == "XDG_RUNTIME_DIR") {
            command.env("XDG_RUNTIME_DIR", folder.path()).env("SPEECHD_CMD", "/nonexistent");
        }
        // A viewer that opens nothing and writes down what it was to open.
        let path = std::env::var("PATH").unwrap_or_default();
        command.env("PATH", format!("{}:{path}", viewer(folder.path()).display()));
        command.envs(setting.letters.map(|file| ("YINXING_REHEARSAL_LETTERS", folder.path().join(file))));
        command.envs(setting.env.iter().cloned());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let driver = Group::start(&mut command).unwrap_or_else(|error| missing("WebKitWebDriver", &error));
        let asked_at = Instant::now();
        let lessons = folder.path().join("lessons").to_string_lossy().into_owned();
        let mut arguments = if setting.live { vec!["--lessons".to_owned(), lessons] } else { Vec::new() };
        arguments.extend(setting.trainer.then(|| "--trainer".to_owned()));
        let client = connect(port, &app, &arguments).await;
        // No window manager is here to enlarge the window.
        let (width, height) = setting.size;
        let sized = timeout(PATIENCE, client.set_window_rect(0, 0, width, height)).await;
        assert!(matches!(sized, Ok(Ok(()))), "the window cannot be {width}x{height}: {sized:?}");
        Self { client, asked_at, folder, setting, answered_at: Cell::new(None), _driver: driver, _display: screen }
    }

    /// Cuts the power: every process of the window is killed, and another window opens on the same folder.
    pub async fn cut_and_open_again(self) -> Self {
        crate::processes::kill(&crate::processes::of_window(self.folder.path()));
        let Self { folder, setting, client, _driver: driver, _display: screen, .. } = self;
        drop((client, driver, screen));
        Self::open_in(folder, setting).await
    }

    /// Closes the window as its owner would, and gives the folder of the records.
    pub async fn close(self) -> TempDir {
        // The driver ends the app when its session ends; the app then closes its records.
        _ = timeout(PATIENCE, self.client.clone().close()).await;
        until(Duration::from_secs(3), || crate::processes::of_window(self.folder.path()).is_empty()).await;
        self.folder
    }

    /// The folder of the records.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The papers that were to be opened, the first one first; waits a while until there are so many.
    pub async fn opened_papers(&self, wanted: usize) -> Vec<PathBuf> {
        let opened = || -> Vec<PathBuf> {
            let text = std::fs::read_to_string(self.folder().join("bin/opened")).unwrap_or_default();
            text.lines().map(PathBuf::from).collect()
        };
        until(Duration::from_secs(10), || opened().len() >= wanted).await;
        opened()
    }

    /// Runs a script in the page. Where the driver garbles the answer it is run again: a script that asks must not change anything by it.
    ///
    /// # Panics
    /// If the page does not answer in time, or the script fails.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        for _ in 0..GARBLED {
            match timeout(PATIENCE, self.client.execute(script, arguments.clone())).await {
                Ok(Ok(value)) => return value,
                // A press has been made, and what it answers is of no interest.
                Ok(Err(error)) if is_garbled(&error) && script.ends_with(".click()") => return Value::Null,
                Ok(Err(error)) if is_garbled(&error) => {}
                Ok(Err(error)) => panic!("script failed: {error}\n{script}"),
                Err(_) => panic!("the page did not answer: {script}"),
            }
        }
        panic!("the driver garbled {GARBLED} answers: {script}")
    }

    /// Runs a script that ends by calling its last argument; again where the driver garbles the answer.
    ///
    /// # Panics
    /// If the page does not answer in time, or the script fails.
    pub async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        for _ in 0..GARBLED {
            match timeout(PATIENCE * 3, self.client.execute_async(script, arguments.clone())).await {
                Ok(Ok(value)) => return value,
                Ok(Err(error)) if is_garbled(&error) => {}
                Ok(Err(error)) => panic!("script failed: {error}\n{script}"),
                Err(_) => panic!("the page did not answer: {script}"),
            }
        }
        panic!("the driver garbled {GARBLED} answers: {script}")
    }

    /// Plays keys or pointers.
    ///
    /// # Panics
    /// If the window does not take them in time.
    pub async fn perform(&self, actions: impl Into<fantoccini::actions::ActionSequence>) {
        let actions = fantoccini::actions::Actions::from(actions.into());
        match timeout(PATIENCE, self.client.perform_actions(actions)).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => panic!("the window took no keys: {error}"),
            Err(_) => panic!("the window took no keys in time"),
        }
    }

    /// Waits until nothing is on its way to the back end and what came of it is drawn. The next tap's time runs from here.
    ///
    /// # Panics
    /// If that takes more than half a minute.
    pub async fn is_calm(&self) {
        self.waits_for("document.querySelector('[aria-busy=false]')").await;
        self.answered_at.set(Some(tokio::time::Instant::now()));
        self.is_drawn().await;
    }

    /// Waits as long after the last tap as it takes for the next one to count by itself.
    pub async fn may_tap(&self) {
        let between = if self.setting.trainer { BETWEEN_CLICKS } else { BETWEEN_TAPS };
        if let Some(at) = self.answered_at.get() {
            sleep_until(at + between).await;
        }
    }

    /// Waits until what was changed last is drawn: a frame or two later.
    async fn is_drawn(&self) {
        self.run_async(
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))",
            Vec::new(),
        )
        .await;
    }

    /// Waits until nothing on the page moves any more, or two seconds.
    pub(crate) async fn rests(&self) {
        let moving = "return document.getAnimations().some(one => one.playState === 'running' \
                      && one.effect?.getComputedTiming().iterations !== Infinity)";
        for _ in 0..80 {
            if self.run(moving, Vec::new()).await == json!(false) {
                return;
            }
            sleep(LOOK).await;
        }
    }

    /// A picture of the window, kept under `target/shots` (or where `YINXING_SHOTS` says).
    ///
    /// # Panics
    /// If no picture can be taken or kept.
    pub async fn picture(&self, name: &str) {
        let folder = std::env::var_os("YINXING_SHOTS").map_or_else(|| root().join("target/shots"), PathBuf::from);
        self.rests().await;
        self.is_drawn().await;
        let taken = timeout(PATIENCE, self.client.screenshot()).await;
        let png = taken.unwrap_or_else(|_| panic!("no picture of {name} in time"));
        let png = png.unwrap_or_else(|error| panic!("no picture of {name}: {error}"));
        let kept = std::fs::create_dir_all(&folder).and_then(|()| keep(&folder.join(format!("{name}.png")), &png));
        kept.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    }
}

/// The project's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// Waits until it is so, at most so long; tells whether it is.
pub async fn until(at_most: Duration, mut is_so: impl FnMut() -> bool) -> bool {
    let end = Instant::now() + at_most;
    while !is_so() {
        if Instant::now() >= end {
            return false;
        }
        sleep(LOOK).await;
    }
    true
}

fn sets_thresholds(folder: &Path) {
    let set = || -> records::Result<()> {
        let (mut records, _) = records::open(folder, chrono::DateTime::UNIX_EPOCH)?;
        records.set_setting("thresholds", THRESHOLDS)?;
        records.close()
    };
    set().unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
}

/// Keeps a file that a test makes.
pub fn keep(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    std::fs::write(path, bytes)
}

fn writes(folder: &Path, path: &str, text: &str) {
    let path = folder.join("lessons").join(path);
    let made = path.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| keep(&path, text.as_bytes()));
    made.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// A folder with a program called as the system's own opener is.
fn viewer(folder: &Path) -> PathBuf {
    let bin = folder.join("bin");
    let program = bin.join("xdg-open");
    let script = "#!/bin/sh\necho \"$1\" >> \"$(dirname \"$0\")/opened\"\n";
    let made = std::fs::create_dir_all(&bin)
        .and_then(|()| keep(&program, script.as_bytes()))
        .and_then(|()| std::fs::set_permissions(&program, Permissions::from_mode(0o755)));
    made.unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    bin
}

fn app_binary() -> PathBuf {
    let app =
        std::env::var_os("YINXING_APP").map_or_else(|| root().join("target/debug/yinxing-desktop"), PathBuf::from);
    assert!(app.exists(), "{} is missing: `cargo xtask test` builds it", app.display());
    app
}

fn missing<T>(program: &str, error: &std::io::Error) -> T {
    panic!("{program} does not start ({error}): `cargo xtask test` installs what is needed")
}

async fn connect(port: u16, app: &Path, arguments: &[String]) -> Client {
    let wanted = json!({ "webkitgtk:browserOptions": { "binary": app, "args": arguments } });
    let wanted = wanted.as_object().cloned().unwrap_or_default();
    let address = format!("http://127.0.0.1:{port}");
    let mut last = String::new();
    for _ in 0..100 {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(wanted.clone());
        match timeout(PATIENCE, builder.connect(&address)).await {
            Ok(Ok(client)) => return client,
            Ok(Err(error)) => last = error.to_string(),
            Err(_) => last = "no answer in time".to_owned(),
        }
        sleep(Duration::from_millis(100)).await;
    }
    panic!("the window does not open: {last}")
}
