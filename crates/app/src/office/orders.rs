//! Requests on their way (点单 → 派单 → 领单 → 接单 → 评单 → 办结, curriculum §5.3), and the volunteers with their hours.

mod volunteering;
mod way;

use chrono::TimeDelta;
use insight::request::{CALL_BACK_BELOW, RequestState, contentment, late_from};
use records::register::requests::{Request, RequestPlan};
use uuid::Uuid;

use super::{Came, Office};
use crate::plain::has_private_number;
use crate::wire::trainer::orders::{Choice, OrderRow, OrderSheet, Orders, OrdersWish, Settlement};
use crate::wire::{Trouble, TroubleCode};
use crate::wording::Both;

/// Meetings that may be linked to a request: of so many days.
const LINKABLE: TimeDelta = TimeDelta::days(60);
/// The languages that can be asked for (curriculum §6.2).
pub(super) const TONGUES: [&str; 4] = ["zh-CN", "mn-Mong-CN", "mn-Cyrl-MN", "en"];

/// What lies open in the room.
#[derive(Debug, Default)]
pub(crate) struct Spread {
    open: Option<Uuid>,
    over_too: bool,
}

impl Office {
    pub(crate) fn orders(&mut self, wish: OrdersWish) -> Came {
        match wish {
            OrdersWish::Show => Ok(None),
            OrdersWish::ShowOver { shown } => {
                self.orders.over_too = shown;
                Ok(None)
            }
            OrdersWish::Open { order } => {
                self.orders.open = Some(self.id(&order)?);
                Ok(None)
            }
            OrdersWish::PutAway => {
                self.orders.open = None;
                Ok(None)
            }
            OrdersWish::Ask { asked_by, topic, place, language, people, best_time, network, route } => {
                let plan = RequestPlan { asked_by, topic, place, language, people, best_time, network, route };
                self.somebody_asks(plan)
            }
            OrdersWish::Move { order, to, team, day, kit, volunteers, with, remark } => {
                self.move_on(&order, to, &way::Details { team, day, kit, volunteers, with, remark })
            }
            other => self.volunteering(other),
        }
    }

    pub(crate) fn orders_view(&self) -> Result<Orders, Trouble> {
        let mut requests = self.records.requests(self.orders.over_too).map_err(|error| self.not_recorded(&error))?;
        requests.sort_by_key(|request| (self.late(request).is_none(), request.since));
        let open = self.orders.open.and_then(|id| self.records.request(id).ok().flatten());
        let menu = self
            .course
            .lessons
            .iter()
            .map(|lesson| Choice { id: lesson.id.clone(), label: self.lesson_title(&lesson.id) });
        Ok(Orders {
            orders: requests.iter().map(|request| self.order_row(request)).collect(),
            over_too: self.orders.over_too,
            open: open.map(|request| self.order_sheet(&request, &requests)).transpose()?,
            menu: menu.collect(),
            tongues: TONGUES.iter().map(|tag| Choice { id: (*tag).to_owned(), label: self.tongue(tag) }).collect(),
            volunteers: self.volunteer_rows()?,
            visits: self.visit_rows()?,
        })
    }

    fn somebody_asks(&mut self, plan: RequestPlan) -> Came {
        let known = ["resident", "family", "grid", "gacha", "other"].contains(&plan.asked_by.as_str());
        if !known || !(1..=200).contains(&plan.people) {
            return Err(self.trouble(TroubleCode::Stale));
        }
        let plan = RequestPlan { topic: plan.topic.trim().to_owned(), place: plan.place.trim().to_owned(), ..plan };
        if plan.topic.is_empty() || plan.place.is_empty() {
            return self.missing("orders-topic-missing", &Both::default());
        }
        if has_private_number(&[&plan.topic, &plan.place]) {
            return self.missing("private-number", &Both::default());
        }
        let now = self.clock.utc();
        let me = self.trainer.as_ref().map(|me| me.id);
        let id = self.records.ask_for(now, &plan, me, false).map_err(|error| self.not_recorded(&error))?;
        self.orders.open = Some(id);
        let alike = self.alike(&self.request_of(id)?)?;
        if alike.is_empty() {
            return self.done("orders-asked", &Both::default());
        }
        self.done("orders-asked-alike", &Both::default().number("count", alike.len()))
    }

    pub(super) fn request_of(&self, id: Uuid) -> Result<Request, Trouble> {
        let found = self.records.request(id).map_err(|error| self.not_recorded(&error))?;
        found.ok_or_else(|| self.trouble(TroubleCode::Stale))
    }

    /// Others that ask for the same at the same place and are not over.
    fn alike(&self, request: &Request) -> Result<Vec<Request>, Trouble> {
        let mut open = self.records.requests(false).map_err(|error| self.not_recorded(&error))?;
        open.retain(|other| {
            other.id != request.id && other.plan.topic == request.plan.topic && other.plan.place == request.plan.place
        });
        Ok(open)
    }

    fn order_row(&self, request: &Request) -> OrderRow {
        let plan = &request.plan;
        let about = Both::default()
            .text("place", &plan.place)
            .number("people", plan.people as usize)
            .text("language", &self.tongue(&plan.language));
        let state = RequestState::named(&request.state);
        let stage = RequestState::ALL.iter().take(7).position(|known| Some(*known) == state);
        OrderRow {
            id: request.id.to_string(),
            topic: self.topic(&plan.topic),
            about: self.text("orders-about", &about),
            state: self.text(&format!("orders-state-{}", request.state), &Both::default()),
            stage: stage.and_then(|stage| u32::try_from(stage).ok()),
            late: self.late(request),
        }
    }

    /// What is late about a request, in words.
    fn late(&self, request: &Request) -> Option<String> {
        let state = RequestState::named(&request.state)?;
        let from = late_from(state, request.since)?;
        (self.clock.utc() > from).then(|| self.text(&format!("orders-late-{}", request.state), &Both::default()))
    }

    fn order_sheet(&self, request: &Request, open: &[Request]) -> Result<OrderSheet, Trouble> {
        let choice = |other: &Request| Choice { id: other.id.to_string(), label: self.one_line(other) };
        let on_route = |other: &&Request| {
            !request.plan.route.is_empty() && other.id != request.id && other.plan.route == request.plan.route
        };
        let state = RequestState::named(&request.state).unwrap_or(RequestState::Closed);
        Ok(OrderSheet {
            row: self.order_row(request),
            best_time: request.plan.best_time.clone(),
            network: request.plan.network,
            settled: self.settled(request)?,
            history: self.history(request)?,
            next: way::moves(state),
            alike: self.alike(request)?.iter().map(choice).collect(),
            same_route: open.iter().filter(on_route).map(choice).collect(),
            sessions: if state == RequestState::Accepted { self.linkable()? } else { Vec::new() },
            contentment: self.how_content(request)?,
        })
    }

    fn settled(&self, request: &Request) -> Result<Vec<Settlement>, Trouble> {
        let settled = &request.settled;
        let volunteers = self.records.volunteers().map_err(|error| self.not_recorded(&error))?;
        let who = |(id, role): &(Uuid, String)| {
            let name = volunteers.iter().find(|one| one.id == *id).map(|one| one.plan.name.clone())?;
            let role = self.text(&format!("orders-role-{role}"), &Both::default());
            Some(self.text("orders-who", &Both::default().text("name", &name).text("role", &role)))
        };
        let people: Vec<String> = request.volunteers.iter().filter_map(who).collect();
        let days = [("deadline", settled.deadline_on), ("planned", settled.planned_on)];
        let days = days.into_iter().map(|(what, day)| (what, day.map(|day| self.day(day)).unwrap_or_default()));
        let words = [("route", request.plan.route.clone()), ("team", settled.team.clone())];
        let more = [("kit", settled.kit.clone()), ("volunteers", people.join("\u{3001}"))];
        let all = words.into_iter().chain(days).chain(more).filter(|(_, value)| !value.is_empty());
        let settlement = |(what, value): (&str, String)| Settlement {
            label: self.text(&format!("orders-settled-{what}"), &Both::default()),
            value,
        };
        Ok(all.map(settlement).collect())
    }

    fn history(&self, request: &Request) -> Result<Vec<String>, Trouble> {
        let steps = self.records.request_steps(request.id).map_err(|error| self.not_recorded(&error))?;
        let names = self.records.trainer_names().map_err(|error| self.not_recorded(&error))?;
        let told = |step: records::register::requests::RequestStep| {
            let state = self.text(&format!("orders-state-{}", step.state), &Both::default());
            let who = step.trainer.and_then(|id| names.get(&id).cloned()).unwrap_or_default();
            let args = Both::default().text("when", &self.when(step.at)).text("state", &state).text("who", &who);
            let id = if step.remark.is_empty() { "orders-step" } else { "orders-step-remark" };
            self.text(id, &args.text("remark", &step.remark))
        };
        Ok(steps.into_iter().map(told).collect())
    }

    /// Meetings in which it may have been done.
    fn linkable(&self) -> Result<Vec<Choice>, Trouble> {
        let since = self.clock.utc() - LINKABLE;
        let sessions = self.records.sessions(None).map_err(|error| self.not_recorded(&error))?;
        let classes = self.records.classes().map_err(|error| self.not_recorded(&error))?;
        let held =
            sessions.into_iter().filter_map(|session| Some((session.opened_at.filter(|at| *at > since)?, session)));
        let choice = |(at, session): (chrono::DateTime<chrono::Utc>, records::register::sessions::Session)| {
            let class = classes.iter().find(|class| class.id == session.class).map(|class| class.plan.name.as_str());
            let args = Both::default().text("when", &self.when(at)).text("class", class.unwrap_or_default());
            Choice {
                id: session.id.to_string(),
                label: self.text("orders-session", &args.number("came", session.came as usize)),
            }
        };
        Ok(held.map(choice).collect())
    }

    /// How content those were who had it, and whether somebody has to call back.
    fn how_content(&self, request: &Request) -> Result<Option<String>, Trouble> {
        let Some(session) = request.settled.session else { return Ok(None) };
        let votes = self.records.votes(session).map_err(|error| self.not_recorded(&error))?;
        let Some(share) = contentment(votes.good, votes.fair, votes.poor) else {
            return Ok(Some(self.text("orders-no-votes", &Both::default())));
        };
        let id = if share < CALL_BACK_BELOW { "orders-call-back" } else { "orders-content" };
        let args = Both::default().number("percent", (share * 100.0).round() as usize);
        Ok(Some(self.text(id, &args.number("votes", (votes.good + votes.fair + votes.poor) as usize))))
    }

    /// A lesson's title, or the words as they were said.
    fn topic(&self, topic: &str) -> String {
        if self.course.lesson(topic).is_some() { self.lesson_title(topic) } else { topic.to_owned() }
    }

    fn one_line(&self, request: &Request) -> String {
        let row = self.order_row(request);
        self.text("orders-one-line", &Both::default().text("topic", &row.topic).text("about", &row.about))
    }

    /// A language's name in the trainer's words.
    pub(super) fn tongue(&self, tag: &str) -> String {
        self.text(&format!("tongue-{}", tag.to_lowercase()), &Both::default())
    }

    pub(super) fn id(&self, id: &str) -> Result<Uuid, Trouble> {
        Uuid::parse_str(id).map_err(|_| self.trouble(TroubleCode::Stale))
    }
}
