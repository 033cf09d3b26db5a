//! Meetings: planned with what the class needs next, signed in by tap, run, voted on, closed.

mod plan;
mod roll;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use records::register::classes::Class;
use records::register::sessions::{Session, SessionPlan};
use uuid::Uuid;

use super::{Came, Office};
use crate::room::ToStation;
use crate::wire::trainer::meeting::{Meeting, MeetingRow, MeetingWish};
use crate::wire::trainer::orders::Choice;
use crate::wire::{Trouble, TroubleCode};
use crate::wording::Both;

/// So many past meetings are listed.
const PAST: usize = 10;

/// What lies open in the room.
#[derive(Debug, Default)]
pub(crate) struct Spread {
    class: Option<Uuid>,
    sheet: Option<Uuid>,
}

impl Office {
    pub(crate) fn meeting(&mut self, wish: MeetingWish) -> Came {
        match wish {
            MeetingWish::Show => Ok(None),
            MeetingWish::ChooseClass { class } => {
                self.meeting.class = Some(self.id(&class)?);
                Ok(None)
            }
            MeetingWish::Plan { class, day, time, lessons, place, pasture, languages } => {
                let plan = SessionPlan { lessons, together: false, place, pasture, languages };
                self.plan_meeting(&class, &day, &time, plan)
            }
            MeetingWish::Cancel { session } => {
                let id = self.id(&session)?;
                self.records.cancel_session(id).map_err(|error| self.not_recorded(&error))?;
                self.meeting.sheet = None;
                Ok(None)
            }
            MeetingWish::Read { session } => {
                self.meeting.sheet = Some(self.id(&session)?);
                Ok(None)
            }
            MeetingWish::PutAway => {
                self.meeting.sheet = None;
                Ok(None)
            }
            MeetingWish::Begin { session } => {
                let id = self.id(&session)?;
                self.begin_meeting(id)
            }
            MeetingWish::BeginNow { class } => self.begin_now(&class),
            MeetingWish::Vote { wanted } => self.smile_vote(wanted),
            MeetingWish::Note { text } => {
                let (running, now) = (self.running()?, self.clock.utc());
                self.records.note_session(now, running.id, text.trim()).map_err(|error| self.not_recorded(&error))?;
                self.done("meeting-noted", &Both::default())
            }
            MeetingWish::Close => self.close_meeting(),
            other => self.at_the_door(other),
        }
    }

    pub(crate) fn meeting_view(&self) -> Result<Meeting, Trouble> {
        let classes = self.records.classes().map_err(|error| self.not_recorded(&error))?;
        let sessions = self.records.sessions(None).map_err(|error| self.not_recorded(&error))?;
        let running = self.records.running_session().map_err(|error| self.not_recorded(&error))?;
        let mut planned: Vec<&Session> = sessions.iter().filter(|session| session.opened_at.is_none()).collect();
        planned.sort_by_key(|session| session.planned_at);
        let past = sessions.iter().filter(|session| session.closed_at.is_some()).take(PAST);
        let class = self.meeting.class.filter(|id| classes.iter().any(|class| class.id == *id));
        let sheet = self.meeting.sheet.and_then(|id| sessions.iter().find(|session| session.id == id));
        let meets = classes.iter().filter(|class| !class.archived);
        Ok(Meeting {
            classes: meets.map(|class| Choice { id: class.id.to_string(), label: class.plan.name.clone() }).collect(),
            class: class.map(|id| id.to_string()),
            menu: self.course.lessons.iter().map(|lesson| self.lesson_choice(&lesson.id)).collect(),
            proposed: class.map(|id| self.proposed(id)).transpose()?.unwrap_or_default(),
            tongues: super::orders::TONGUES
                .iter()
                .map(|tag| Choice { id: (*tag).to_owned(), label: self.tongue(tag) })
                .collect(),
            today: self.clock.local().date_naive().to_string(),
            running: running.map(|session| self.running_view(&session, &classes)).transpose()?,
            planned: planned.into_iter().map(|session| self.meeting_row(session, &classes)).collect(),
            past: past.map(|session| self.meeting_row(session, &classes)).collect(),
            sheet: sheet.map(|session| self.lesson_plan(session, &classes)).transpose()?,
        })
    }

    fn plan_meeting(&mut self, class: &str, day: &str, time: &str, plan: SessionPlan) -> Came {
        let class = self.id(class)?;
        let (Ok(day), Ok(time)) = (day.parse::<NaiveDate>(), time.parse::<NaiveTime>()) else {
            return self.missing("meeting-day-missing", &Both::default());
        };
        let Some(at) = self.at(day, time) else { return self.missing("meeting-day-missing", &Both::default()) };
        if plan.lessons.is_empty() {
            return self.missing("meeting-lessons-missing", &Both::default());
        }
        let now = self.clock.utc();
        let planned = self.records.plan_session(now, class, at, &plan).map_err(|error| self.not_recorded(&error))?;
        self.meeting.class = None;
        self.meeting.sheet = Some(planned);
        self.done("meeting-planned", &Both::default().text("when", &self.when(at)))
    }

    fn begin_now(&mut self, class: &str) -> Came {
        let class = self.id(class)?;
        let lessons = self.proposed(class)?;
        let now = self.clock.utc();
        let plan = SessionPlan { lessons, languages: vec![self.language.clone()], ..SessionPlan::default() };
        let planned = self.records.plan_session(now, class, now, &plan).map_err(|error| self.not_recorded(&error))?;
        self.begin_meeting(planned)
    }

    fn begin_meeting(&mut self, session: Uuid) -> Came {
        let running = self.records.running_session().map_err(|error| self.not_recorded(&error))?;
        if running.is_some_and(|running| running.id != session) {
            return self.missing("meeting-other-running", &Both::default());
        }
        let (now, me) = (self.clock.utc(), self.trainer.as_ref().map(|me| me.id));
        self.records.open_session(now, session, me).map_err(|error| self.not_recorded(&error))?;
        self.meeting.sheet = None;
        self.done("meeting-begun", &Both::default())
    }

    fn smile_vote(&mut self, wanted: bool) -> Came {
        let running = self.running()?;
        self.board.voting = wanted;
        self.to_all(&if wanted { ToStation::Vote { session: running.id } } else { ToStation::VoteOver });
        self.done(if wanted { "meeting-voting" } else { "meeting-voted" }, &Both::default())
    }

    fn close_meeting(&mut self) -> Came {
        let (running, now) = (self.running()?, self.clock.utc());
        if self.board.voting {
            self.smile_vote(false)?;
        }
        for visit in self.records.visits_of(running.id).map_err(|error| self.not_recorded(&error))? {
            self.records.go(now, visit.id).map_err(|error| self.not_recorded(&error))?;
        }
        self.records.close_session(now, running.id).map_err(|error| self.not_recorded(&error))?;
        self.done("meeting-closed", &Both::default().number("came", running.came as usize))
    }

    /// The meeting that goes on; without one the wish is stale.
    fn running(&self) -> Result<Session, Trouble> {
        let running = self.records.running_session().map_err(|error| self.not_recorded(&error))?;
        running.ok_or_else(|| self.trouble(TroubleCode::Stale))
    }

    fn meeting_row(&self, session: &Session, classes: &[Class]) -> MeetingRow {
        let class = classes.iter().find(|class| class.id == session.class);
        let lessons: Vec<String> = session.plan.lessons.iter().map(|id| self.lesson_title(id)).collect();
        let came = Both::default().number("came", session.came as usize);
        MeetingRow {
            id: session.id.to_string(),
            when: self.when(session.opened_at.unwrap_or(session.planned_at)),
            class: class.map(|class| class.plan.name.clone()).unwrap_or_default(),
            lessons: lessons.join("\u{3001}"),
            came: session.opened_at.map(|_| self.text("meeting-came", &came)).unwrap_or_default(),
        }
    }

    /// A day and a time of this place, as a moment.
    fn at(&self, day: NaiveDate, time: NaiveTime) -> Option<DateTime<Utc>> {
        let here = *self.clock.local().offset();
        here.from_local_datetime(&day.and_time(time)).single().map(|at| at.to_utc())
    }

    fn lesson_choice(&self, id: &str) -> Choice {
        Choice { id: id.to_owned(), label: self.lesson_title(id) }
    }
}
