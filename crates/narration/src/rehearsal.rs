//! A private sound stage for tests that listen: a sound server without a sound card, a speech service of its own and
//! a recorder.
//!
//! The stage changes nothing in this process. A child process that is started with [`SoundStage::env`] speaks into the
//! stage; its speech service is started by the client library, as on a learner's computer. Everything is ended when
//! the stage is dropped.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// Debian packages and a program or file of each, by which its absence is seen.
const NEEDED: [(&str, &[&str]); 5] = [
    ("pulseaudio", &["/usr/bin/pulseaudio"]),
    ("pulseaudio-utils", &["/usr/bin/parec"]),
    ("sox", &["/usr/bin/sox", "/usr/bin/soxi"]),
    ("speech-dispatcher", &["/usr/bin/speech-dispatcher"]),
    (
        "speech-dispatcher-espeak-ng",
        &["/usr/lib/speech-dispatcher-modules/sd_espeak-ng", "/etc/speech-dispatcher/modules/espeak-ng.conf"],
    ),
];

const SPEECHD: &str = "LogLevel 3\nLogDir \"default\"\nAudioOutputMethod \"pulse\"\nAudioPulseDevice \"nul\"\n\
    SymbolsPreproc \"char\"\nAddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"\nDefaultModule espeak-ng\n";

/// A sound server, a place for a speech service and a recorder.
#[derive(Debug)]
pub struct SoundStage {
    folder: TempDir,
    server: Child,
    recorder: Option<Child>,
}

impl SoundStage {
    /// Starts the sound server.
    ///
    /// # Errors
    /// Names the packages that are missing, or says what the server said.
    pub fn start() -> io::Result<Self> {
        let missing: Vec<&str> = NEEDED
            .iter()
            .filter(|(_, files)| !files.iter().all(|file| Path::new(file).exists()))
            .map(|(package, _)| *package)
            .collect();
        if !missing.is_empty() {
            let message = format!("to listen, install: apt-get install {}", missing.join(" "));
            return Err(io::Error::new(ErrorKind::NotFound, message));
        }
        let folder = tempfile::Builder::new().prefix("stage").tempdir()?;
        let private = fs::Permissions::from_mode(0o700);
        for name in ["run", "config", "run/pulse"] {
            let path = folder.path().join(name);
            fs::create_dir(&path)?;
            fs::set_permissions(&path, private.clone())?;
        }
        let speechd = folder.path().join("config/speech-dispatcher");
        fs::create_dir_all(speechd.join("modules"))?;
        fs::File::create(speechd.join("speechd.conf"))?.write_all(SPEECHD.as_bytes())?;
        fs::copy("/etc/speech-dispatcher/modules/espeak-ng.conf", speechd.join("modules/espeak-ng.conf"))?;
        let socket = folder.path().join("run/pulse/native");
        let log = fs::File::create(folder.path().join("pulseaudio.log"))?;
        let server = Command::new("pulseaudio")
            .args(["-n", "--daemonize=no", "--exit-idle-time=-1", "--disallow-exit", "--use-pid-file=no"])
            .arg(format!("--load=module-native-protocol-unix socket={} auth-anonymous=1", socket.display()))
            .arg("--load=module-null-sink sink_name=nul rate=22050 channels=1")
            .envs(environment(folder.path()))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()?;
        let stage = Self { folder, server, recorder: None };
        if wait_for(|| socket.exists()) {
            Ok(stage)
        } else {
            let log = fs::read_to_string(stage.folder.path().join("pulseaudio.log")).unwrap_or_default();
            Err(io::Error::other(format!("the sound server did not start: {log}")))
        }
    }

    /// What a child process needs in its environment to speak here.
    pub fn env(&self) -> Vec<(String, String)> {
        environment(self.folder.path())
    }

    /// A folder that goes away with the stage.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Starts to record what is heard, silence included. An earlier recording is ended.
    ///
    /// # Errors
    /// If the recorder does not start.
    pub fn record(&mut self, wav: &Path) -> io::Result<()> {
        self.stop_recording();
        let recorder = Command::new("parec")
            .args(["-d", "nul.monitor", "--format=s16le", "--rate=22050", "--channels=1", "--file-format=wav"])
            .arg(wav)
            .envs(self.env())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        self.recorder = Some(recorder);
        // The head of the file is written at once, the first sound a little later.
        if wait_for(|| fs::metadata(wav).is_ok_and(|data| data.len() > 44)) {
            Ok(())
        } else {
            self.stop_recording();
            Err(io::Error::new(ErrorKind::TimedOut, "the recorder heard nothing, not even silence"))
        }
    }

    /// Ends the recording; the file can be read afterwards.
    pub fn stop_recording(&mut self) {
        if let Some(mut recorder) = self.recorder.take() {
            // What was just played is still under way to the recorder.
            thread::sleep(Duration::from_millis(300));
            end(&mut recorder, "INT");
        }
    }

    /// Ends the speech service, as a crash would. True if there was one.
    pub fn kill_speech(&self) -> bool {
        let file = self.folder.path().join("run/speech-dispatcher/pid/speech-dispatcher.pid");
        let Some(pid) = fs::read_to_string(file).ok().and_then(|text| text.trim().parse::<u32>().ok()) else {
            return false;
        };
        let of_stage = self.folder.path().join("run");
        let ours = fs::read(format!("/proc/{pid}/environ"))
            .is_ok_and(|all| String::from_utf8_lossy(&all).contains(&*of_stage.to_string_lossy()));
        ours && signal(pid, "KILL")
    }
}

impl Drop for SoundStage {
    fn drop(&mut self) {
        self.stop_recording();
        self.kill_speech();
        end(&mut self.server, "TERM");
    }
}

/// The seconds of sound in a recording, without the silence before and after.
///
/// # Errors
/// If `sox` cannot read the file.
pub fn duration_s(wav: &Path) -> io::Result<f64> {
    let trimmed: PathBuf = wav.with_extension("trimmed.wav");
    let ends = "silence 1 0.01 0.1% reverse silence 1 0.01 0.1% reverse".split(' ');
    run(Command::new("sox").arg(wav).arg(&trimmed).args(ends))?;
    number(&run(Command::new("soxi").arg("-D").arg(&trimmed))?.stdout)
}

/// The seconds of each piece of sound in a recording, parted by silences of at least `gap` seconds.
///
/// # Errors
/// If `sox` cannot read the file.
pub fn utterances_s(wav: &Path, gap: f64) -> io::Result<Vec<f64>> {
    let piece = wav.with_extension("piece.wav");
    let gap = format!("{gap}");
    let parting = ["silence", "1", "0.01", "0.1%", "1", &gap, "0.1%", ":", "newfile", ":", "restart"];
    run(Command::new("sox").arg(wav).arg(&piece).args(parting))?;
    let mut found = Vec::new();
    for at in 1.. {
        // sox numbers them: heard.piece001.wav. The last may hold nothing.
        let file = wav.with_extension(format!("piece{at:03}.wav"));
        if !file.exists() {
            break;
        }
        let seconds = number(&run(Command::new("soxi").arg("-D").arg(&file))?.stdout)?;
        if seconds > 0.1 {
            found.push(duration_s(&file)?);
        }
    }
    Ok(found)
}

/// The loudness of a whole recording: root mean square, 1.0 is the most.
///
/// # Errors
/// If `sox` cannot read the file.
pub fn rms(wav: &Path) -> io::Result<f64> {
    let said = run(Command::new("sox").arg(wav).args(["-n", "stat"]))?;
    let text = String::from_utf8_lossy(&said.stderr);
    let line = text.lines().find(|line| line.starts_with("RMS") && line.contains("amplitude"));
    number(line.and_then(|line| line.split(':').nth(1)).unwrap_or_default().as_bytes())
}

fn number(text: &[u8]) -> io::Result<f64> {
    String::from_utf8_lossy(text).trim().parse().map_err(|e| io::Error::new(ErrorKind::InvalidData, e))
}

fn run(command: &mut Command) -> io::Result<Output> {
    let output = command.output()?;
    if output.status.success() {
        Ok(output)
    } else {
        Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()))
    }
}

fn environment(folder: &Path) -> Vec<(String, String)> {
    let of = |part: &str| folder.join(part).to_string_lossy().into_owned();
    vec![
        ("XDG_RUNTIME_DIR".to_owned(), of("run")),
        ("XDG_CONFIG_HOME".to_owned(), of("config")),
        ("PULSE_SERVER".to_owned(), format!("unix:{}", of("run/pulse/native"))),
    ]
}

fn wait_for(condition: impl Fn() -> bool) -> bool {
    let end = Instant::now() + Duration::from_secs(10);
    while Instant::now() < end {
        if condition() {
            return true;
        }
        thread::sleep(Duration::from_millis(20));
    }
    false
}

fn signal(pid: u32, name: &str) -> bool {
    Command::new("kill").arg(format!("-{name}")).arg(pid.to_string()).status().is_ok_and(|status| status.success())
}

/// Asks a child to end, insists after two seconds, and waits for it.
fn end(child: &mut Child, name: &str) {
    signal(child.id(), name);
    let limit = Instant::now() + Duration::from_secs(2);
    while Instant::now() < limit {
        if !matches!(child.try_wait(), Ok(None)) {
            return;
        }
        thread::sleep(Duration::from_millis(20));
    }
    let _gone = child.kill();
    let _reaped = child.wait();
}
