//! The sheet of one meeting.

use records::register::sessions::Session;
use records::register::volunteers::Visit;

use super::{MeetingState, Office, state_of};
use crate::wire::Trouble;
use crate::wire::trainer::meeting::{LanguageChoice, MeetingSheet, VolunteerChoice, VolunteerHere, VoteCount};
use crate::wording::Both;

impl Office {
    pub(super) fn sheet(&self, session: &Session) -> Result<MeetingSheet, Trouble> {
        let state = state_of(session);
        let at = session.opened_at.unwrap_or(session.planned_at);
        let local = session.planned_at.with_timezone(self.clock.local().offset());
        let roll = self.roll_of(session)?;
        let members = self.records.members(session.class).map_err(|error| self.not_recorded(&error))?;
        let votes = self.records.votes(session.id).map_err(|error| self.not_recorded(&error))?;
        let known = self.records.volunteers().map_err(|error| self.not_recorded(&error))?;
        let visits = self.records.visits_of(session.id).map_err(|error| self.not_recorded(&error))?;
        let name =
            |visit: &Visit| known.iter().find(|one| one.id == visit.plan.volunteer).map(|one| one.plan.name.clone());
        let still_here = |id| visits.iter().any(|visit| visit.plan.volunteer == id && visit.left_at.is_none());
        let choice = |one: &records::register::volunteers::Volunteer| VolunteerChoice {
            volunteer: one.id.to_string(),
            name: one.plan.name.clone(),
        };
        let language = |language: crate::wire::Language| LanguageChoice {
            chosen: session.plan.languages.contains(&language.tag),
            tag: language.tag,
            name: language.name,
        };
        let planned = state == MeetingState::Planned;
        Ok(MeetingSheet {
            id: session.id.to_string(),
            class: self.class_name(session.class)?,
            when: self.when(at),
            day: local.format("%Y-%m-%d").to_string(),
            time: local.format("%H:%M").to_string(),
            state,
            place: session.plan.place.clone(),
            pasture: session.plan.pasture,
            together: session.plan.together,
            languages: self.languages().into_iter().map(language).collect(),
            lessons: self.lesson_plans(session)?,
            others: if planned { self.choices(session)? } else { Vec::new() },
            guests: if state == MeetingState::Closed || planned { Vec::new() } else { self.others_of(&roll)? },
            came: session.came,
            of: members.len() as u32,
            vote: VoteCount {
                open: self.on_board.voting == Some(session.id),
                good: votes.good,
                fair: votes.fair,
                poor: votes.poor,
            },
            volunteers: visits
                .iter()
                .map(|visit| self.volunteer_here(visit, name(visit).unwrap_or_default()))
                .collect(),
            helpers: known.iter().filter(|one| !still_here(one.id)).map(choice).collect(),
            notes: session.notes.clone(),
            roll,
        })
    }

    fn volunteer_here(&self, visit: &Visit, name: String) -> VolunteerHere {
        let time = |at: chrono::DateTime<chrono::Utc>| {
            at.with_timezone(self.clock.local().offset()).format("%-H:%M").to_string()
        };
        let args = Both::default().text("from", &time(visit.came_at));
        let role = self.text(&format!("meeting-role-{}", visit.plan.role.name()), &Both::default());
        let args = args.text("role", &role);
        let note = match (visit.left_at, visit.half_hours()) {
            (Some(left), Some(halves)) => {
                let hours = f64::from(halves) / 2.0;
                let args = args.text("to", &time(left)).text("hours", &hours.to_string());
                self.text("meeting-volunteer-gone", &args)
            }
            _ => self.text("meeting-volunteer-here", &args),
        };
        VolunteerHere { visit: visit.id.to_string(), name, note, gone: visit.left_at.is_some() }
    }
}
