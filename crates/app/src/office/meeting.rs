//! Meetings of a class: planned, signed in, run, closed (curriculum §5.1).

mod plan;
mod print;
mod roll;
mod sheet;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use records::register::sessions::Session;
use records::register::volunteers::{Role, VisitPlan, VolunteerPlan};
use uuid::Uuid;

use super::{Came, Office};
use crate::plain::has_private_number;
use crate::room::Nudge;
use crate::wire::trainer::meeting::{
    Meeting, MeetingChange, MeetingClass, MeetingRole, MeetingRow, MeetingState, MeetingWish,
};
use crate::wire::{Trouble, TroubleCode};
use crate::wording::Both;

/// So many meetings that are over stay in the list; the rest is in the reports.
const OVER: usize = 12;

/// Which meeting is open.
#[derive(Default)]
pub(crate) struct OnTable {
    pub(super) open: Option<Uuid>,
}

impl Office {
    pub(crate) fn meeting(&mut self, wish: MeetingWish) -> Came {
        match wish {
            MeetingWish::Show => {}
            MeetingWish::Plan { class } => self.plan(&class)?,
            MeetingWish::Open { meeting } => self.on_table.open = Some(self.id(&meeting)?),
            MeetingWish::Close => self.on_table.open = None,
            MeetingWish::Change { change } => return self.change(&change),
            MeetingWish::Drop => {
                let session = self.opened_meeting()?;
                self.records.drop_plan(session.id).map_err(|error| self.not_recorded(&error))?;
                self.on_table.open = None;
                return self.done("meeting-dropped", &Both::default());
            }
            MeetingWish::Begin => return self.begin_meeting(),
            MeetingWish::AllHere => return self.all_here(),
            MeetingWish::Mark { learner, here, paper } => self.mark(&learner, here, paper)?,
            MeetingWish::Vote { on } => return self.vote_on(on),
            MeetingWish::VoteAloud { smile, remark } => {
                let (session, now) = (self.opened_meeting()?, self.clock.utc());
                if has_private_number(&[&remark]) {
                    return self.missing("private-number", &Both::default());
                }
                let voted = self.records.vote(now, session.id, smile.into(), remark.trim());
                voted.map_err(|error| self.not_recorded(&error))?;
                return self.done("meeting-vote-kept", &Both::default());
            }
            MeetingWish::VolunteerComes { volunteer, role } => {
                let volunteer = self.id(&volunteer)?;
                self.volunteer_comes(volunteer, role)?;
            }
            MeetingWish::NewVolunteer { name, role } => {
                let name = name.trim();
                if name.is_empty() {
                    return self.missing("meeting-volunteer-name-missing", &Both::default());
                }
                if has_private_number(&[name]) {
                    return self.missing("private-number", &Both::default());
                }
                let (now, plan) =
                    (self.clock.utc(), VolunteerPlan { name: name.to_owned(), ..VolunteerPlan::default() });
                let added = self.records.add_volunteer(now, &plan, false).map_err(|error| self.not_recorded(&error))?;
                self.volunteer_comes(added, role)?;
            }
            MeetingWish::VolunteerGoes { visit } => {
                let (visit, now) = (self.id(&visit)?, self.clock.utc());
                self.records.go(now, visit).map_err(|error| self.not_recorded(&error))?;
            }
            MeetingWish::Note { text } => {
                let (session, now) = (self.opened_meeting()?, self.clock.utc());
                if has_private_number(&[&text]) {
                    return self.missing("private-number", &Both::default());
                }
                self.records.note_session(now, session.id, text.trim()).map_err(|error| self.not_recorded(&error))?;
                return self.done("meeting-noted", &Both::default());
            }
            MeetingWish::End => return self.end_meeting(),
            MeetingWish::Print { paper } => return self.print_for_meeting(paper),
        }
        Ok(None)
    }

    pub(crate) fn meeting_view(&self) -> Result<Meeting, Trouble> {
        let classes = self.records.classes().map_err(|error| self.not_recorded(&error))?;
        let sessions = self.records.sessions(None).map_err(|error| self.not_recorded(&error))?;
        let open = self.on_table.open.and_then(|id| sessions.iter().find(|session| session.id == id));
        let open = open.map(|session| self.sheet(session)).transpose()?;
        let state = |session: &Session| state_of(session);
        let mut list: Vec<&Session> =
            sessions.iter().filter(|session| state(session) == MeetingState::Running).collect();
        let mut planned: Vec<_> = sessions.iter().filter(|session| state(session) == MeetingState::Planned).collect();
        planned.sort_by_key(|session| session.planned_at);
        list.extend(planned);
        list.extend(sessions.iter().filter(|session| state(session) == MeetingState::Closed).take(OVER));
        let row = |session: &&Session| MeetingRow {
            id: session.id.to_string(),
            class: classes
                .iter()
                .find(|class| class.id == session.class)
                .map(|class| class.plan.name.clone())
                .unwrap_or_default(),
            when: self.when(session.opened_at.unwrap_or(session.planned_at)),
            state: state(session),
            note: match state(session) {
                MeetingState::Planned => self.text("meeting-state-planned", &Both::default()),
                MeetingState::Running => {
                    self.text("meeting-state-running", &Both::default().number("came", session.came as usize))
                }
                MeetingState::Closed => {
                    self.text("meeting-state-closed", &Both::default().number("came", session.came as usize))
                }
            },
        };
        let list = list.iter().map(row).collect();
        let class = |class: records::register::classes::Class| MeetingClass {
            id: class.id.to_string(),
            name: class.plan.name,
            members: class.members,
        };
        let classes = classes.clone().into_iter().filter(|class| !class.archived).map(class).collect();
        Ok(Meeting { classes, list, open })
    }

    fn change(&mut self, change: &MeetingChange) -> Came {
        let session = self.opened_meeting()?;
        let day = change.day.parse::<NaiveDate>().ok();
        let time = NaiveTime::parse_from_str(&change.time, "%H:%M").ok();
        let (Some(day), Some(time)) = (day, time) else {
            return self.missing("meeting-day-missing", &Both::default());
        };
        let at = day.and_time(time).and_local_timezone(*self.clock.local().offset()).single();
        let at = at.map_or(session.planned_at, |at| at.to_utc());
        if has_private_number(&[&change.place]) {
            return self.missing("private-number", &Both::default());
        }
        let mut plan = session.plan.clone();
        plan.lessons = change.lessons.iter().filter(|lesson| self.course.lesson(lesson).is_some()).cloned().collect();
        change.place.trim().clone_into(&mut plan.place);
        (plan.pasture, plan.together) = (change.pasture, change.together);
        plan.languages.clone_from(&change.languages);
        let now = self.clock.utc();
        self.records.replan_session(now, session.id, at, &plan).map_err(|error| self.not_recorded(&error))?;
        Ok(None)
    }

    fn begin_meeting(&mut self) -> Came {
        let (session, now) = (self.opened_meeting()?, self.clock.utc());
        let trainer = self.trainer.as_ref().map(|trainer| trainer.id);
        self.records.open_session(now, session.id, trainer).map_err(|error| self.not_recorded(&error))?;
        // Whoever of the class sits at a station already has signed in by that.
        let members = self.records.members(session.class).map_err(|error| self.not_recorded(&error))?;
        let seen = self.hall.seen().into_iter().filter_map(|seen| seen.presence.learner);
        let here: Vec<Uuid> = seen.filter(|one| members.iter().any(|member| member.learner == *one)).collect();
        let how = records::register::sessions::SignedBy::SelfTap;
        self.records.sign_in(now, session.id, &here, how).map_err(|error| self.not_recorded(&error))?;
        self.done("meeting-begun", &Both::default())
    }

    fn end_meeting(&mut self) -> Came {
        let (session, now) = (self.opened_meeting()?, self.clock.utc());
        if self.on_board.voting == Some(session.id) {
            self.send_vote(None);
        }
        let visits = self.records.visits_of(session.id).map_err(|error| self.not_recorded(&error))?;
        for visit in visits.iter().filter(|visit| visit.left_at.is_none()) {
            self.records.go(now, visit.id).map_err(|error| self.not_recorded(&error))?;
        }
        self.records.close_session(now, session.id).map_err(|error| self.not_recorded(&error))?;
        self.done("meeting-ended", &Both::default().number("came", session.came as usize))
    }

    fn vote_on(&mut self, on: bool) -> Came {
        let session = self.opened_meeting()?;
        if state_of(&session) != MeetingState::Running {
            return Err(self.trouble(TroubleCode::Stale));
        }
        self.send_vote(on.then_some(session.id));
        self.done(if on { "meeting-vote-on" } else { "meeting-vote-off" }, &Both::default())
    }

    fn send_vote(&mut self, session: Option<Uuid>) {
        self.on_board.voting = session;
        for seen in self.hall.seen() {
            self.hall.nudge(seen.station, session.map_or(Nudge::VoteEnds, |session| Nudge::Vote { session }));
        }
    }

    fn volunteer_comes(&mut self, volunteer: Uuid, role: MeetingRole) -> Result<(), Trouble> {
        let (session, now) = (self.opened_meeting()?, self.clock.utc());
        let role = match role {
            MeetingRole::Teach => Role::Teach,
            MeetingRole::Assist => Role::Assist,
            MeetingRole::Interpret => Role::Interpret,
        };
        let place = session.plan.place.clone();
        let plan = VisitPlan { volunteer, session: Some(session.id), role, place, ..VisitPlan::default() };
        self.records.come(now, &plan).map_err(|error| self.not_recorded(&error))?;
        Ok(())
    }

    fn opened_meeting(&self) -> Result<Session, Trouble> {
        let id = self.on_table.open.ok_or_else(|| self.trouble(TroubleCode::Stale))?;
        let session = self.records.session(id).map_err(|error| self.not_recorded(&error))?;
        session.ok_or_else(|| self.trouble(TroubleCode::Stale))
    }

    /// The next full half hour.
    fn soon(&self) -> DateTime<Utc> {
        let now = self.clock.utc();
        let past = now.timestamp().rem_euclid(1_800);
        if past == 0 { now } else { now + TimeDelta::seconds(1_800 - past) }
    }
}

fn state_of(session: &Session) -> MeetingState {
    match (session.opened_at, session.closed_at) {
        (None, _) => MeetingState::Planned,
        (Some(_), None) => MeetingState::Running,
        (Some(_), Some(_)) => MeetingState::Closed,
    }
}
