//! Who is here: signed in by a tap, one by one or all at once; and the volunteers who come and go.

use std::collections::HashMap;

use records::register::classes::Class;
use records::register::sessions::{Session, SignedBy};
use records::register::volunteers::VisitPlan;

use crate::office::{Came, Office};
use crate::roll::order;
use crate::wire::trainer::meeting::{HelperRow, MeetingWish, RollRow, RunningMeeting};
use crate::wire::trainer::orders::Choice;
use crate::wire::{Trouble, TroubleCode};
use crate::wording::Both;

impl Office {
    pub(super) fn at_the_door(&mut self, wish: MeetingWish) -> Came {
        let (running, now) = (self.running()?, self.clock.utc());
        let came = match wish {
            MeetingWish::Mark { learner, here } => {
                let learner = self.id(&learner)?;
                let members = self.records.members(running.class).map_err(|error| self.not_recorded(&error))?;
                if !members.iter().any(|member| member.learner == learner) {
                    return Err(self.trouble(TroubleCode::Stale));
                }
                if here {
                    self.records.sign_in(now, running.id, &[learner], SignedBy::Trainer)
                } else {
                    self.records.sign_out(now, running.id, learner)
                }
            }
            MeetingWish::MarkAll => {
                let members = self.records.members(running.class).map_err(|error| self.not_recorded(&error))?;
                let all: Vec<_> = members.into_iter().map(|member| member.learner).collect();
                self.records.sign_in(now, running.id, &all, SignedBy::All)
            }
            MeetingWish::HelperComes { volunteer } => {
                let volunteer = self.id(&volunteer)?;
                let plan = VisitPlan {
                    volunteer,
                    session: Some(running.id),
                    place: running.plan.place,
                    ..VisitPlan::default()
                };
                self.records.come(now, &plan).map(|_| ())
            }
            MeetingWish::HelperGoes { visit } => {
                let visit = self.id(&visit)?;
                self.records.go(now, visit)
            }
            _ => Ok(()),
        };
        came.map_err(|error| self.not_recorded(&error))?;
        Ok(None)
    }

    pub(super) fn running_view(&self, session: &Session, classes: &[Class]) -> Result<RunningMeeting, Trouble> {
        let members = self.records.members(session.class).map_err(|error| self.not_recorded(&error))?;
        let came = self.records.attendance(session.id).map_err(|error| self.not_recorded(&error))?;
        let came: HashMap<_, _> = came.into_iter().collect();
        let mut roll: Vec<RollRow> = members
            .iter()
            .map(|member| RollRow {
                id: member.learner.to_string(),
                name: member.name.clone(),
                here: came.get(&member.learner).map(|at| self.clock_time(*at)),
            })
            .collect();
        if let Some(order) = order() {
            roll.sort_by(|one, other| order.compare(&one.name, &other.name));
        }
        let votes = self.records.votes(session.id).map_err(|error| self.not_recorded(&error))?;
        let total = (votes.good + votes.fair + votes.poor) as usize;
        let fell = Both::default()
            .number("good", votes.good as usize)
            .number("fair", votes.fair as usize)
            .number("poor", votes.poor as usize)
            .number("votes", total);
        let count = Both::default().number("came", session.came as usize).number("members", members.len());
        let (visits, volunteers) = self.helpers(session)?;
        Ok(RunningMeeting {
            row: self.meeting_row(session, classes),
            roll,
            count: self.text("board-came", &count),
            visits,
            volunteers,
            voting: self.board.voting,
            votes: if total == 0 { String::new() } else { self.text("meeting-votes", &fell) },
            remarks: self.records.remarks(session.id).map_err(|error| self.not_recorded(&error))?,
            notes: session.notes.clone(),
        })
    }

    /// The volunteers who are there or were, and those who may come.
    fn helpers(&self, session: &Session) -> Result<(Vec<HelperRow>, Vec<Choice>), Trouble> {
        let visits = self.records.visits_of(session.id).map_err(|error| self.not_recorded(&error))?;
        let known = self.records.volunteers().map_err(|error| self.not_recorded(&error))?;
        let here: Vec<_> =
            visits.iter().filter(|visit| visit.left_at.is_none()).map(|visit| visit.plan.volunteer).collect();
        let rows = visits.iter().map(|visit| {
            let name = known.iter().find(|one| one.id == visit.plan.volunteer).map(|one| one.plan.name.as_str());
            let args =
                Both::default().text("name", name.unwrap_or_default()).text("from", &self.clock_time(visit.came_at));
            let about = match visit.left_at {
                None => self.text("meeting-helper-here", &args),
                Some(left) => self.text("meeting-helper-left", &args.text("to", &self.clock_time(left))),
            };
            HelperRow { id: visit.id.to_string(), about, here: visit.left_at.is_none() }
        });
        let rows = rows.collect();
        let may_come = known.into_iter().filter(|one| !here.contains(&one.id));
        let choices = may_come.map(|one| Choice { id: one.id.to_string(), label: one.plan.name }).collect();
        Ok((rows, choices))
    }

    /// A time of day at this place.
    fn clock_time(&self, at: chrono::DateTime<chrono::Utc>) -> String {
        let local = at.with_timezone(self.clock.local().offset());
        self.text("clock-time", &Both::default().time_of("time", local.time()))
    }
}
