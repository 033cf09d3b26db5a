//! The trainer's side: an office with rooms behind a gate. It has a door of its own to the records, so that nothing asked here makes a
//! learner's tap wait.
//!
//! One file for each room, with what may be wished there and what it shows; [`gate`] keeps everybody else out.

mod board;
mod commands;
mod gate;
mod keeping;
mod learned;
mod meeting;
mod orders;
mod people;
mod printing;
mod recovery;
mod sample;
mod set_up;
mod sound;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use course::Course;
use records::{CourseLesson, CourseSkill, Records};
use uuid::Uuid;
use words::Library;

use crate::clock::Clock;
use crate::room::TrainerLine;
use crate::start::DEFAULT_LANGUAGE;
use crate::wire::trainer::set_up::SetUpStep;
use crate::wire::trainer::{Desk, DeskNotice, DeskNoticeKind, DeskView, RoomName};
use crate::wire::{Language, Look, Trouble, TroubleCode};
use crate::wording::{Both, Wording};

/// Nobody did anything in the office for so long: the gate shuts (ours; a trainer who helps at a station comes back sooner).
const LOCKS_AFTER: Duration = Duration::from_mins(10);
/// So often the board looks again.
const BOARD_SOON: u32 = 1_000;
/// The records' key of the centre's name.
const CENTRE: &str = "centre";

/// What is known of whoever is signed in.
#[derive(Debug, Clone)]
pub(crate) struct SignedIn {
    pub(crate) id: Uuid,
    pub(crate) name: String,
}

pub(crate) struct Office {
    pub(crate) records: Records,
    pub(crate) library: Arc<Library>,
    pub(crate) course: Arc<Course>,
    pub(crate) clock: Clock,
    pub(crate) language: String,
    pub(crate) look: Look,
    pub(crate) trainer: Option<SignedIn>,
    pub(crate) room: RoomName,
    pub(crate) notice: Option<DeskNotice>,
    /// Shown once, until it is printed or written down.
    pub(crate) recovery_code: Option<recovery::Code>,
    /// The screen of the set-up; None: it is over.
    pub(crate) set_up: Option<SetUpStep>,
    /// The learner's seat beside the office: its voice is the one that is checked.
    pub(crate) seat: Weak<Mutex<crate::seat::Seat>>,
    pub(crate) sound: sound::Spread,
    pub(crate) making: sample::Making,
    /// What lies open in the rooms.
    pub(crate) keeping: keeping::Spread,
    pub(crate) learned: learned::Spread,
    pub(crate) orders: orders::Spread,
    pub(crate) people: people::Spread,
    /// When a trainer did something last, by the clock's running time.
    touched_at: Duration,
    /// When a PIN was missed last since the program began, by the clock's running time.
    missed_at: BTreeMap<Uuid, Duration>,
    /// The course was written into the records since the program began (or since it was renewed).
    course_kept: bool,
    /// To the stations.
    pub(crate) hall: Arc<dyn TrainerLine>,
    /// Prints papers.
    pub(crate) press: Arc<crate::press::Press>,
    /// What is open on the board.
    pub(crate) on_board: board::OnBoard,
    /// Which meeting is open.
    pub(crate) on_table: meeting::OnTable,
}

/// What came of a wish: nothing to say, or a notice.
pub(crate) type Came = Result<Option<DeskNotice>, Trouble>;

impl Office {
    pub(crate) fn new(
        library: Arc<Library>,
        course: Arc<Course>,
        records: Records,
        clock: Clock,
        hall: Arc<dyn TrainerLine>,
        press: Arc<crate::press::Press>,
    ) -> Self {
        let kept = |key: &str| records.setting(key).ok().flatten();
        let language =
            kept("desk-language").or_else(|| kept("language")).unwrap_or_else(|| DEFAULT_LANGUAGE.to_owned());
        let look = kept("desk-look").and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default();
        recovery::sweep(&records, &press);
        Self {
            records,
            library,
            course,
            clock,
            language,
            look,
            trainer: None,
            room: RoomName::Board,
            notice: None,
            recovery_code: None,
            set_up: None,
            seat: Weak::new(),
            sound: sound::Spread::default(),
            making: sample::Making::default(),
            press,
            keeping: keeping::Spread::default(),
            learned: learned::Spread::default(),
            orders: orders::Spread::default(),
            people: people::Spread::default(),
            touched_at: Duration::ZERO,
            missed_at: BTreeMap::new(),
            course_kept: false,
            hall,
            on_board: board::OnBoard::default(),
            on_table: meeting::OnTable::default(),
        }
    }

    /// The course folder was written to.
    pub(crate) fn renew(&mut self, library: Arc<Library>, course: Arc<Course>) {
        (self.library, self.course) = (library, course);
        self.course_kept = false;
    }

    /// What the window shows now.
    pub(crate) fn desk(&mut self) -> Result<Desk, Trouble> {
        self.keep_course()?;
        if self.trainer.is_some() {
            self.look_around()?;
        }
        let view = self.view()?;
        let locks = self.trainer.as_ref().map(|_| self.locks_in());
        let locks = locks.map(|left| u32::try_from(left.as_millis()).unwrap_or(u32::MAX));
        let soon = match &view {
            DeskView::Board(_) => Some(BOARD_SOON),
            DeskView::Gate(gate) => (gate.wait_seconds > 0).then_some(BOARD_SOON),
            DeskView::SetUp(_) | DeskView::Keeping(_) => (self.grows() || self.voice_wakes()).then_some(BOARD_SOON),
            _ => None,
        };
        let sample = self.records.has_sample().map_err(|error| self.not_recorded(&error))?;
        Ok(Desk {
            language: self.language.clone(),
            languages: self.languages(),
            look: self.look,
            trainer: self.trainer.as_ref().map(|trainer| trainer.name.clone()),
            centre: self.centre(),
            today: self.clock.local().date_naive().to_string(),
            sample,
            notice: self.notice.clone(),
            wake_in_ms: locks.into_iter().chain(soon).min(),
            view,
        })
    }

    fn view(&self) -> Result<DeskView, Trouble> {
        match self.set_up {
            Some(step) if self.trainer.is_some() => return Ok(DeskView::SetUp(self.set_up_view(step)?)),
            _ if self.trainer.is_none() || self.recovery_code.is_some() => return self.gate_view(),
            _ => {}
        }
        Ok(match self.room {
            RoomName::Board => DeskView::Board(self.board_view()?),
            RoomName::Meeting => DeskView::Meeting(self.meeting_view()?),
            RoomName::People => DeskView::People(self.people_view()?),
            RoomName::Learned => DeskView::Learned(self.learned_view()?),
            RoomName::Printing => DeskView::Printing(self.printing_view()?),
            RoomName::Orders => DeskView::Orders(self.orders_view()?),
            RoomName::Keeping => DeskView::Keeping(self.keeping_view()?),
        })
    }

    /// Into another room.
    pub(crate) fn go_to(&mut self, room: RoomName) -> Result<Desk, Trouble> {
        self.inside(room, |_| Ok(None))
    }

    /// Time has passed.
    pub(crate) fn wake(&mut self) -> Result<Desk, Trouble> {
        if self.trainer.is_some() && self.locks_in() == Duration::ZERO {
            self.lock();
        }
        self.desk()
    }

    /// Something wished in a room, by somebody who is signed in; everybody else gets the gate.
    pub(crate) fn inside(&mut self, room: RoomName, wish: impl FnOnce(&mut Self) -> Came) -> Result<Desk, Trouble> {
        if self.trainer.is_some() && self.locks_in() == Duration::ZERO {
            self.lock();
        }
        if self.trainer.is_none() {
            return self.desk();
        }
        self.touched_at = self.clock.running();
        self.room = room;
        self.notice = None;
        self.notice = wish(self)?;
        self.desk()
    }

    /// In other colours, larger.
    pub(crate) fn look_like(&mut self, look: Look) -> Result<Desk, Trouble> {
        self.look = look;
        if let Ok(kept) = serde_json::to_string(&look) {
            // If it cannot be kept, it holds until the program ends.
            _ = self.records.set_setting("desk-look", &kept);
        }
        self.desk()
    }

    /// In another language.
    pub(crate) fn speak_language(&mut self, language: &str) -> Result<Desk, Trouble> {
        if !self.languages().iter().any(|known| known.tag == language) {
            return Err(self.trouble(TroubleCode::Stale));
        }
        language.clone_into(&mut self.language);
        // It was said in the other one.
        self.notice = None;
        // If it cannot be kept, it holds until the program ends.
        _ = self.records.set_setting("desk-language", language);
        self.desk()
    }

    fn languages(&self) -> Vec<Language> {
        let name = |tag: &String| {
            let name = self.library.text(tag, "coach", "language-name", &words::Args::new());
            Language { tag: tag.clone(), name: name.unwrap_or_else(|| tag.clone()) }
        };
        self.course.languages.iter().map(name).collect()
    }

    /// The centre's name; empty before the set-up.
    pub(crate) fn centre(&self) -> String {
        self.records.setting(CENTRE).ok().flatten().unwrap_or_default()
    }

    fn locks_in(&self) -> Duration {
        (self.touched_at + LOCKS_AFTER).saturating_sub(self.clock.running())
    }

    /// Every figure can be asked for in SQL alone: the records know which lessons and skills there are.
    fn keep_course(&mut self) -> Result<(), Trouble> {
        if !self.course_kept {
            let (lessons, skills) = catalogue(&self.course);
            self.records.keep_course(&lessons, &skills).map_err(|error| self.not_recorded(&error))?;
            self.course_kept = true;
        }
        Ok(())
    }

    /// It was done, in these words.
    pub(crate) fn done(&self, id: &str, args: &Both) -> Came {
        Ok(Some(DeskNotice { kind: DeskNoticeKind::Done, text: self.text(id, args) }))
    }

    /// It was not done yet: these words say what is missing.
    pub(crate) fn missing(&self, id: &str, args: &Both) -> Came {
        Ok(Some(DeskNotice { kind: DeskNoticeKind::Missing, text: self.text(id, args) }))
    }

    /// A message of the trainer's shelf; its id if it is missing.
    pub(crate) fn text(&self, id: &str, args: &Both) -> String {
        self.wording().text("desk", id, args).unwrap_or_else(|| id.to_owned())
    }

    pub(crate) fn wording(&self) -> Wording<'_> {
        Wording { library: &self.library, language: &self.language, today: self.clock.local().date_naive() }
    }

    /// A moment in words: day and time at this place.
    pub(crate) fn when(&self, at: DateTime<Utc>) -> String {
        let local = at.with_timezone(self.clock.local().offset());
        let args = Both::default().date_of("date", local.date_naive()).time_of("time", local.time());
        self.text("when", &args)
    }

    /// A day in words.
    pub(crate) fn day(&self, day: NaiveDate) -> String {
        self.text("day", &Both::default().date_of("date", day))
    }

    /// A lesson's title.
    pub(crate) fn lesson_title(&self, id: &str) -> String {
        let lesson = self.course.lesson(id);
        let shelf = match lesson {
            Some(lesson) => &lesson.shelf,
            // A review, or a deck, is made when it is begun.
            None if id.starts_with(crate::coming_back::REVIEWS) => course::review::SHELF,
            None if id.starts_with(crate::judging::DECKS) => course::deck::SHELF,
            None => "",
        };
        let title = self.wording().text(shelf, "title", &Both::default());
        title.unwrap_or_else(|| id.to_owned())
    }

    /// A skill's name.
    pub(crate) fn skill_name(&self, id: &str) -> String {
        let message = format!("skill-{}", id.replace('.', "-"));
        self.wording().text("course", &message, &Both::default()).unwrap_or_else(|| id.to_owned())
    }

    pub(crate) fn not_recorded(&self, _: &records::Error) -> Trouble {
        self.trouble(TroubleCode::NotRecorded)
    }

    pub(crate) fn trouble(&self, code: TroubleCode) -> Trouble {
        let id = match code {
            TroubleCode::Stale => "trouble-stale",
            TroubleCode::NotRecorded => "trouble-not-recorded",
            TroubleCode::Broken => "trouble-broken",
        };
        Trouble { code, message: self.text(id, &Both::default()) }
    }
}

/// The course as figures know it.
pub(crate) fn catalogue(course: &Course) -> (Vec<CourseLesson>, Vec<CourseSkill>) {
    let lessons = course.lessons.iter().map(|lesson| CourseLesson {
        lesson: lesson.id.clone(),
        domain: lesson.domain.clone(),
        code: lesson.code.clone(),
    });
    let domain = |id: &str| id.split('.').next().unwrap_or_default().to_owned();
    let skills = course.skills.iter().map(|skill| CourseSkill {
        skill: skill.id.clone(),
        domain: domain(&skill.id),
        core: skill.core,
    });
    (lessons.collect(), skills.collect())
}
