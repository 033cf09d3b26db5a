//! The way of a request: which move leads where, and what each of them asks for.

use chrono::NaiveDate;
use insight::request::RequestState;
use records::register::requests::{Request, Settled};
use records::register::volunteers::{Role, Volunteer};

use crate::office::{Came, Office};
use crate::plain::has_private_number;
use crate::wire::Trouble;
use crate::wire::TroubleCode;
use crate::wire::trainer::orders::OrderMove;
use crate::wording::Both;

/// What comes with a move; each move looks at what it needs.
pub(super) struct Details {
    pub(super) team: String,
    pub(super) day: String,
    pub(super) kit: String,
    pub(super) volunteers: Vec<String>,
    pub(super) with: Option<String>,
    pub(super) remark: String,
}

/// Every move with the state that it leads to.
const MOVES: [(OrderMove, RequestState); 9] = [
    (OrderMove::Dispatch, RequestState::Dispatched),
    (OrderMove::Claim, RequestState::Claimed),
    (OrderMove::Accept, RequestState::Accepted),
    (OrderMove::Serve, RequestState::Served),
    (OrderMove::Rate, RequestState::Rated),
    (OrderMove::Close, RequestState::Closed),
    (OrderMove::TakeBack, RequestState::Asked),
    (OrderMove::Refuse, RequestState::Refused),
    (OrderMove::Merge, RequestState::Merged),
];

/// What may come next.
pub(super) fn moves(state: RequestState) -> Vec<OrderMove> {
    let allowed = MOVES.iter().filter(|(_, to)| state.next().contains(to));
    allowed.map(|(step, _)| *step).collect()
}

impl Office {
    pub(super) fn move_on(&mut self, order: &str, step: OrderMove, details: &Details) -> Came {
        let mut request = self.request_of(self.id(order)?)?;
        let from = RequestState::named(&request.state).ok_or_else(|| self.trouble(TroubleCode::Broken))?;
        if !moves(from).contains(&step) {
            return Err(self.trouble(TroubleCode::Stale));
        }
        let lacks = match step {
            OrderMove::Dispatch => Ok(self.dispatch(&mut request.settled, details)),
            OrderMove::Claim => Ok(self.claim(&mut request.settled, details)),
            OrderMove::Accept => self.accept(&mut request, details),
            OrderMove::Serve => self.serve(&mut request.settled, details),
            OrderMove::Rate => self.rated(&request),
            OrderMove::Close => self.hours_confirmed(&request),
            OrderMove::TakeBack => {
                request.settled = Settled::default();
                request.volunteers.clear();
                Ok(None)
            }
            OrderMove::Refuse => Ok(details.remark.trim().is_empty().then_some("orders-why-missing")),
            OrderMove::Merge => self.merge(&mut request, details),
        }?;
        if let Some(lacks) = lacks {
            return self.missing(lacks, &Both::default().text("language", &self.tongue(&request.plan.language)));
        }
        if has_private_number(&[&details.remark, &details.team, &details.kit]) {
            return self.missing("private-number", &Both::default());
        }
        let to = MOVES.iter().find(|(known, _)| *known == step).map_or(from, |(_, to)| *to);
        to.name().clone_into(&mut request.state);
        let (now, me) = (self.clock.utc(), self.trainer.as_ref().map(|me| me.id));
        let moved = self.records.move_request(now, &request, me, details.remark.trim());
        moved.map_err(|error| self.not_recorded(&error))?;
        self.done(&format!("orders-now-{}", to.name()), &Both::default())
    }

    fn dispatch(&self, settled: &mut Settled, details: &Details) -> Option<&'static str> {
        let Ok(deadline) = details.day.parse::<NaiveDate>() else { return Some("orders-day-missing") };
        if details.team.trim().is_empty() {
            return Some("orders-team-missing");
        }
        if deadline < self.clock.local().date_naive() {
            return Some("orders-day-past");
        }
        details.team.trim().clone_into(&mut settled.team);
        details.kit.trim().clone_into(&mut settled.kit);
        settled.deadline_on = Some(deadline);
        None
    }

    fn claim(&self, settled: &mut Settled, details: &Details) -> Option<&'static str> {
        let Ok(day) = details.day.parse::<NaiveDate>() else { return Some("orders-day-missing") };
        if day < self.clock.local().date_naive() {
            return Some("orders-day-past");
        }
        if settled.deadline_on.is_some_and(|deadline| day > deadline) {
            return Some("orders-day-late");
        }
        settled.planned_on = Some(day);
        None
    }

    /// Everybody who comes has had the introduction, and at least one speaks the language that was asked for.
    fn accept(&self, request: &mut Request, details: &Details) -> Result<Option<&'static str>, Trouble> {
        let known = self.records.volunteers().map_err(|error| self.not_recorded(&error))?;
        let named = |id: &String| known.iter().find(|one| one.id.to_string() == *id);
        let coming: Vec<&Volunteer> = details.volunteers.iter().filter_map(named).collect();
        let speaks = |one: &Volunteer| one.plan.languages.iter().any(|tag| same_tongue(tag, &request.plan.language));
        if coming.is_empty() {
            return Ok(Some("orders-nobody-comes"));
        }
        if coming.iter().any(|one| one.plan.trained_on.is_none()) {
            return Ok(Some("orders-not-introduced"));
        }
        let Some(speaker) = coming.iter().position(|one| speaks(one)) else { return Ok(Some("orders-nobody-speaks")) };
        let role = |at: usize| match at {
            0 => Role::Teach,
            at if at == speaker => Role::Interpret,
            _ => Role::Assist,
        };
        let roles = coming.iter().enumerate().map(|(at, one)| (one.id, role(at).name().to_owned()));
        request.volunteers = roles.collect();
        Ok(None)
    }

    fn serve(&self, settled: &mut Settled, details: &Details) -> Result<Option<&'static str>, Trouble> {
        let Some(session) = &details.with else { return Ok(Some("orders-session-missing")) };
        let session = self.records.session(self.id(session)?).map_err(|error| self.not_recorded(&error))?;
        let held = session.filter(|session| session.opened_at.is_some());
        settled.session = held.map(|session| session.id);
        Ok(settled.session.is_none().then_some("orders-session-missing"))
    }

    fn rated(&self, request: &Request) -> Result<Option<&'static str>, Trouble> {
        let Some(session) = request.settled.session else { return Ok(Some("orders-session-missing")) };
        let votes = self.records.votes(session).map_err(|error| self.not_recorded(&error))?;
        Ok((votes.good + votes.fair + votes.poor == 0).then_some("orders-no-votes"))
    }

    /// Before it is closed, the hours of those who came are confirmed.
    fn hours_confirmed(&self, request: &Request) -> Result<Option<&'static str>, Trouble> {
        let Some(session) = request.settled.session else { return Ok(None) };
        let visits = self.records.visits_of(session).map_err(|error| self.not_recorded(&error))?;
        Ok(visits.iter().any(|visit| visit.confirmed_by.is_none()).then_some("orders-hours-open"))
    }

    fn merge(&self, request: &mut Request, details: &Details) -> Result<Option<&'static str>, Trouble> {
        let Some(other) = &details.with else { return Ok(Some("orders-other-missing")) };
        let other = self.request_of(self.id(other)?)?;
        if other.id == request.id || RequestState::named(&other.state).is_none_or(RequestState::is_over) {
            return Ok(Some("orders-other-missing"));
        }
        request.merged_into = Some(other.id);
        Ok(None)
    }
}

/// The same language, whatever its script or country: speaking is what counts.
fn same_tongue(one: &str, other: &str) -> bool {
    one.split('-').next() == other.split('-').next()
}
