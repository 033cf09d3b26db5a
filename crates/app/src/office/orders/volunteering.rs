//! Volunteers: who they are, when they came and went, and whose hours are confirmed.

use std::collections::HashMap;

use chrono::TimeDelta;
use records::register::volunteers::{Visit, VisitPlan, Volunteer, VolunteerPlan};
use uuid::Uuid;

use super::TONGUES;
use crate::office::{Came, Office};
use crate::plain::has_private_number;
use crate::wire::trainer::orders::{OrdersWish, VisitRow, VolunteerRow};
use crate::wire::{Trouble, TroubleCode};
use crate::wording::Both;

/// Visits that are listed.
const LISTED: TimeDelta = TimeDelta::days(30);
/// Hours that are added up.
const ADDED_UP: TimeDelta = TimeDelta::days(90);

impl Office {
    pub(super) fn volunteering(&mut self, wish: OrdersWish) -> Came {
        let now = self.clock.utc();
        let came = match wish {
            OrdersWish::AddVolunteer { name, team, languages, trained } => {
                let name = name.trim().to_owned();
                if name.is_empty() {
                    return self.missing("orders-name-missing", &Both::default());
                }
                if has_private_number(&[&name, &team]) {
                    return self.missing("private-number", &Both::default());
                }
                let languages = languages.into_iter().filter(|tag| TONGUES.contains(&tag.as_str())).collect();
                let trained_on = trained.then(|| self.clock.local().date_naive());
                let plan = VolunteerPlan { name, team: team.trim().to_owned(), languages, trained_on, learner: None };
                self.records.add_volunteer(now, &plan, false).map(|_| "orders-volunteer-added")
            }
            OrdersWish::Train { volunteer } => {
                let known = self.volunteer(&volunteer)?;
                let trained_on = Some(self.clock.local().date_naive());
                let plan = VolunteerPlan { trained_on, ..known.plan };
                self.records.change_volunteer(now, known.id, &plan).map(|()| "orders-trained")
            }
            OrdersWish::Retire { volunteer } => {
                let id = self.id(&volunteer)?;
                self.records.retire_volunteer(now, id).map(|()| "orders-retired")
            }
            OrdersWish::Come { volunteer, content } => {
                let volunteer = self.volunteer(&volunteer)?.id;
                if has_private_number(&[&content]) {
                    return self.missing("private-number", &Both::default());
                }
                let plan = VisitPlan { volunteer, content: content.trim().to_owned(), ..VisitPlan::default() };
                self.records.come(now, &plan).map(|_| "orders-came")
            }
            OrdersWish::Go { visit } => {
                let id = self.id(&visit)?;
                self.records.go(now, id).map(|()| "orders-went")
            }
            OrdersWish::Confirm { visit } => {
                let (id, me) = (self.id(&visit)?, self.trainer.as_ref().map(|me| me.id));
                let me = me.ok_or_else(|| self.trouble(TroubleCode::Stale))?;
                self.records.confirm_visit(now, id, me).map(|()| "orders-confirmed")
            }
            _ => return Ok(None),
        };
        let id = came.map_err(|error| self.not_recorded(&error))?;
        self.done(id, &Both::default())
    }

    pub(super) fn volunteer_rows(&self) -> Result<Vec<VolunteerRow>, Trouble> {
        let volunteers = self.records.volunteers().map_err(|error| self.not_recorded(&error))?;
        let mut hours: HashMap<Uuid, u32> = HashMap::new();
        for visit in self.visits_since(ADDED_UP)? {
            *hours.entry(visit.plan.volunteer).or_default() += visit.half_hours().unwrap_or_default();
        }
        let row = |one: Volunteer| {
            let tongues: Vec<String> = one.plan.languages.iter().map(|tag| self.tongue(tag)).collect();
            VolunteerRow {
                id: one.id.to_string(),
                name: one.plan.name,
                team: one.plan.team,
                tongues: tongues.join("\u{3001}"),
                languages: one.plan.languages,
                trained: one.plan.trained_on.is_some(),
                half_hours: hours.get(&one.id).copied().unwrap_or_default(),
            }
        };
        Ok(volunteers.into_iter().map(row).collect())
    }

    pub(super) fn visit_rows(&self) -> Result<Vec<VisitRow>, Trouble> {
        let names: HashMap<Uuid, String> = self
            .records
            .volunteers()
            .map_err(|error| self.not_recorded(&error))?
            .into_iter()
            .map(|one| (one.id, one.plan.name))
            .collect();
        let row = |visit: Visit| {
            let args = Both::default()
                .text("name", names.get(&visit.plan.volunteer).map(String::as_str).unwrap_or_default())
                .text("when", &self.when(visit.came_at))
                .text("content", &visit.plan.content);
            let id = if visit.plan.content.is_empty() { "orders-visit" } else { "orders-visit-content" };
            let hours = |half: u32| {
                let hours = format!("{}{}", half / 2, if half % 2 == 1 { ".5" } else { "" });
                self.text("orders-hours", &Both::default().text("hours", &hours))
            };
            VisitRow {
                id: visit.id.to_string(),
                about: self.text(id, &args),
                hours: visit.half_hours().map(hours),
                confirmed: visit.confirmed_by.is_some(),
            }
        };
        Ok(self.visits_since(LISTED)?.into_iter().map(row).collect())
    }

    fn visits_since(&self, ago: TimeDelta) -> Result<Vec<Visit>, Trouble> {
        let now = self.clock.utc();
        self.records.visits(now - ago, now + TimeDelta::days(1)).map_err(|error| self.not_recorded(&error))
    }

    fn volunteer(&self, id: &str) -> Result<Volunteer, Trouble> {
        let volunteers = self.records.volunteers().map_err(|error| self.not_recorded(&error))?;
        volunteers.into_iter().find(|one| one.id.to_string() == id).ok_or_else(|| self.trouble(TroubleCode::Stale))
    }
}
