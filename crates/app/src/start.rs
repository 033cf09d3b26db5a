//! Starting: the words, the course, the records and the voice are brought together.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use course::{Course, Files, Problem};
use narration::{Narrator, Progress, Voice};
use records::Found;
use words::{Library, Source};

use crate::clock::Clock;
use crate::folder;
use crate::office::Office;
use crate::press::Press;
use crate::room::{self, Hall};
use crate::seat::Seat;
use crate::wire::Spoken;
use crate::{App, Listener, Renewal, Ushers, lock};

/// The program's own words, built in.
#[derive(rust_embed::RustEmbed)]
#[folder = "../../locales"]
#[include = "*.ftl"]
struct Locales;

/// The language that everything falls back to.
pub(crate) const DEFAULT_LANGUAGE: &str = "zh-CN";

/// What the program is started with.
#[derive(Debug, Clone)]
pub struct Options {
    /// The folder of the records.
    pub data: PathBuf,
    /// A course folder beside the program, which wins over the shipped course (or is laid over it, see [`Files::beside`]).
    pub lessons: Option<PathBuf>,
    /// Somebody writes in that folder: the window follows each change.
    pub live: bool,
    /// The folder of printed papers.
    pub papers: PathBuf,
    /// The clock.
    pub clock: Clock,
    /// Read aloud; without it lines pass in silence (tests, the command line).
    pub aloud: bool,
    /// Ids, and with them the lots of attempts, are drawn from this seed: for what is to be played again exactly.
    pub seed: Option<u64>,
}

impl Options {
    /// The usual start: shipped course, computer's clock (or the environment's), aloud.
    pub fn new(data: PathBuf) -> Self {
        let papers = data.join("papers");
        Self { data, papers, lessons: None, live: false, clock: Clock::from_environment(), aloud: true, seed: None }
    }

    /// The same in silence, with a clock of one's own.
    #[must_use]
    pub fn silent(self, clock: Clock) -> Self {
        Self { aloud: false, clock, ..self }
    }
}

/// Why the program cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The records cannot be opened.
    #[error(transparent)]
    Records(#[from] records::Error),
    /// The course folder cannot be read.
    #[error("{0}: {1}")]
    Lessons(PathBuf, std::io::Error),
}

/// The program's words and the course's, with the course and every problem of it.
pub fn read_course(files: &Files) -> (Library, Course, Vec<Problem>) {
    let mut library = Library::new([DEFAULT_LANGUAGE, "en"]);
    for path in Locales::iter() {
        let Some((language, name)) = path.split_once('/') else { continue };
        if let Some(file) = Locales::get(&path) {
            let text = String::from_utf8_lossy(&file.data);
            library.add(Source::new(language, name.trim_end_matches(".ftl"), &path, &text));
        }
    }
    let (course, problems) = Course::read(files, &mut library);
    (library, course, problems)
}

/// The files of the course: the shipped ones, or a folder's beside the program.
pub fn course_files(lessons: Option<&PathBuf>) -> Result<Files, StartError> {
    match lessons {
        None => Ok(Files::shipped()),
        Some(folder) => Files::beside(folder).map_err(|error| StartError::Lessons(folder.clone(), error)),
    }
}

impl App {
    /// Starts. A course folder with errors is passed over for the shipped course, and the window lists them.
    pub fn start(options: Options) -> Result<Self, StartError> {
        let (mut records, found) = records::open(&options.data, options.clock.utc())?;
        let beside = records.beside()?;
        let shipped = || {
            let (library, course, _) = read_course(&Files::shipped());
            (library, course)
        };
        let ((library, course), problems) = match options.lessons.as_deref().map(folder::checked) {
            None => (shipped(), Vec::new()),
            Some(Ok(own)) => (own, Vec::new()),
            Some(Err(problems)) => (shipped(), problems),
        };
        if found == Found::Unclean {
            examine_later(options.data.clone());
        }
        if let Some(seed) = options.seed {
            records.draw_ids(seed);
        }
        // What cannot be certified now is certified at the next start; nobody waits for it.
        _ = crate::certification::keep(&mut records, &course, options.clock.local());
        let (library, course) = (Arc::new(library), Arc::new(course));
        let hall = Hall::new(options.clock.clone());
        let press = Arc::new(Press::new(options.papers.clone()));
        let office =
            Office::new(library.clone(), course.clone(), beside, options.clock.clone(), hall.clone(), press.clone());
        let office = Arc::new(Mutex::new(office));
        let (listener, renewed): (Arc<Mutex<Option<Listener>>>, Arc<Renewal>) = Default::default();
        let line = hall.chair(records.station(), Some(bell(&renewed)));
        let seat = Arc::new_cyclic(|seat: &std::sync::Weak<Mutex<Seat>>| {
            let (seat, to_window) = (seat.clone(), listener.clone());
            let on_progress = move |progress: Progress| heard(&progress, &seat, &to_window);
            let remembered = remembered_voices(&records);
            let voice: Option<Box<dyn Voice>> = options.aloud.then(|| {
                Box::new(Narrator::start(narration::system_engine, remembered, on_progress)) as Box<dyn Voice>
            });
            let mended = matches!(found, Found::Mended { .. });
            let mut seat = Seat::new(library, course, records, options.clock, voice, mended);
            (seat.problems, seat.live) = (problems, options.live && options.lessons.is_some());
            seat.line = Some(line);
            Mutex::new(seat)
        });
        lock(&office).seat = Arc::downgrade(&seat);
        let watch = options.lessons.filter(|_| options.live).and_then(|folder| follow(folder, &seat, &office));
        Ok(Self { seat, office, hall, listener, renewed, ushers: Ushers::default(), press, _watch: watch })
    }

    /// Another station in the same room and with the same records, in silence: for trying a class without a network.
    pub fn beside(&self) -> Result<Self, StartError> {
        let here = lock(&self.seat);
        let records = here.records.as_ref().ok_or(records::Error::InUse)?.beside()?;
        let renewed: Arc<Renewal> = Arc::default();
        let mut seat = Seat::new(here.library.clone(), here.course.clone(), records, here.clock.clone(), None, false);
        seat.line = Some(self.hall.chair(uuid::Uuid::new_v4(), Some(bell(&renewed))));
        let (seat, office, hall) = (Arc::new(Mutex::new(seat)), self.office.clone(), self.hall.clone());
        let (listener, press) = (Arc::default(), self.press.clone());
        Ok(Self { seat, office, hall, listener, renewed, ushers: Ushers::default(), press, _watch: None })
    }
}

/// Tells the learner's window that the trainer has sent something.
fn bell(renewed: &Arc<Renewal>) -> room::hall::Bell {
    let renewed = Arc::downgrade(renewed);
    Arc::new(move || {
        if let Some(renewed) = renewed.upgrade() {
            renewed.ring();
        }
    })
}

/// Reads the folder again after each change, out of everybody's way, and hands it to the seat. A folder that cannot be
/// watched is shown as it was at the start.
fn follow(folder: PathBuf, seat: &Arc<Mutex<Seat>>, office: &Arc<Mutex<Office>>) -> Option<folder::Watch> {
    let (seat, office, watched) = (Arc::downgrade(seat), Arc::downgrade(office), folder.clone());
    let renew = move || {
        let checked = folder::checked(&folder).map(|(library, course)| (Arc::new(library), Arc::new(course)));
        if let (Some(office), Ok((library, course))) = (office.upgrade(), &checked) {
            lock(&office).renew(library.clone(), course.clone());
        }
        if let Some(seat) = seat.upgrade() {
            lock(&seat).renew(checked);
        }
    };
    folder::watch(&watched, renew).ok()
}

/// What the voice tells: to the window at once, to the lesson when it ends (pauses count from there).
fn heard(progress: &Progress, seat: &std::sync::Weak<Mutex<Seat>>, listener: &Mutex<Option<Listener>>) {
    let spoken = match progress {
        Progress::Began { utterance, sentence } => Some(Spoken { utterance: *utterance, sentence: Some(*sentence) }),
        Progress::Finished { utterance, .. } => Some(Spoken { utterance: *utterance, sentence: None }),
        Progress::Ready { .. } | Progress::Absent { .. } | Progress::Ended { .. } => None,
    };
    if let (Some(spoken), Some(listener)) = (spoken, lock(listener).as_ref()) {
        listener(spoken);
    }
    if let Some(seat) = seat.upgrade() {
        lock(&seat).heard(progress);
    }
}

/// The records' key of the voices that were found.
pub(crate) const VOICES: &str = "voices";

fn remembered_voices(records: &records::Records) -> Vec<narration::VoiceChoice> {
    let kept = records.setting(VOICES).ok().flatten();
    kept.and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default()
}

/// The voice of its language from now on; it comes first at the next start. Those of other languages stay.
pub(crate) fn keep_voice(records: &mut records::Records, choice: &narration::VoiceChoice) {
    let mut all = remembered_voices(records);
    all.retain(|other| other.language != choice.language);
    all.insert(0, choice.clone());
    if let Ok(kept) = serde_json::to_string(&all) {
        _ = records.set_setting(VOICES, &kept);
    }
}

/// Long after the first screen, and out of everybody's way.
fn examine_later(folder: PathBuf) {
    let examine = move || {
        std::thread::sleep(std::time::Duration::from_secs(30));
        // What it finds is left as a mark beside the records, for the next start to mend.
        _ = records::examine(&folder);
    };
    // Without a thread to spare the examination waits for another day.
    _ = std::thread::Builder::new().name("examine records".to_owned()).spawn(examine);
}
