//! Requests (点单 … 办结): over the term, and at its end one in every state.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use fastrand::Rng;
use records::Records;
use records::register::requests::{RequestPlan, Settled};
use records::register::volunteers::{Role, VisitPlan};
use uuid::Uuid;

use super::desk::Helper;
use super::term::Hosted;
use super::town::{Town, pick};
use super::{Unmade, Wanted};

/// The way of a request; the last two are where it ends otherwise.
const WAY: [&str; 7] = ["asked", "dispatched", "claimed", "accepted", "served", "rated", "closed"];
const ENDS: [&str; 2] = ["refused", "merged"];

/// Makes them. The number is told.
pub(super) fn take(
    records: &mut Records,
    town: &Town,
    wanted: &Wanted,
    hosts: &[Hosted],
    volunteers: &[Helper],
    (monday, weeks): (NaiveDate, u32),
    lots: &mut Rng,
) -> Result<usize, Unmade> {
    let states: Vec<&str> = WAY.into_iter().chain(ENDS).collect();
    let over = (weeks as usize).min(60);
    let start = monday.and_hms_opt(1, 0, 0).map(|time| time.and_utc()).unwrap_or_default();
    let last = start + TimeDelta::weeks(i64::from(weeks)) - TimeDelta::days(4);
    let mut first = None;
    for number in 0..over + states.len() {
        // What was asked long ago is over; of what was asked lately there is one in each state.
        let state = number.checked_sub(over).map_or("closed", |lately| states[lately]);
        let since = TimeDelta::weeks(i64::from(weeks)) * number as i32 / (over + states.len()) as i32;
        let asked = if state == "closed" { start + since } else { last - TimeDelta::hours(lots.i64(2..60)) };
        let request = Request { records, town, trainer: wanted.trainer, hosts, volunteers };
        let id = request.take(asked, state, first, lots)?;
        first = first.or(Some(id));
    }
    Ok(over + states.len())
}

struct Request<'r> {
    records: &'r mut Records,
    town: &'r Town,
    trainer: Option<Uuid>,
    hosts: &'r [Hosted],
    volunteers: &'r [Helper],
}

impl Request<'_> {
    fn take(self, asked: DateTime<Utc>, state: &str, first: Option<Uuid>, lots: &mut Rng) -> Result<Uuid, Unmade> {
        let Self { records, town, trainer, hosts, volunteers } = self;
        let host = &hosts[lots.usize(..hosts.len())];
        let by = ["resident", "family", "grid", "gacha"];
        let language = if host.pasture { "mn-Mong-CN" } else { "zh-CN" };
        let plan = RequestPlan {
            asked_by: if host.pasture { "gacha" } else { by[lots.usize(..3)] }.to_owned(),
            topic: pick(&town.topics, lots).to_owned(),
            place: host.place.clone(),
            language: language.to_owned(),
            people: lots.u32(1..9),
            best_time: pick(&town.times, lots).to_owned(),
            network: lots.bool(),
            route: if host.pasture { pick(&town.routes, lots).to_owned() } else { String::new() },
        };
        let id = records.ask_for(asked, &plan, trainer, true)?;
        let mut now = asked;
        let reached = WAY.iter().position(|known| *known == state);
        let steps: Vec<&str> = match reached {
            Some(reached) => WAY[1..=reached].to_vec(),
            None => vec![state],
        };
        for step in steps {
            now += TimeDelta::hours(lots.i64(1..6));
            let Some(mut request) = records.request(id)? else { continue };
            step.clone_into(&mut request.state);
            let day = |after: u64| now.date_naive().checked_add_days(Days::new(after));
            match step {
                "dispatched" => {
                    let team = pick(&town.teams, lots).to_owned();
                    request.settled = Settled { team, deadline_on: day(7), ..request.settled };
                }
                "claimed" => {
                    // Somebody who speaks the language in which it was asked.
                    let able: Vec<Uuid> =
                        volunteers.iter().filter(|one| one.herder || !host.pasture).map(|one| one.id).collect();
                    request.volunteers = vec![(able[lots.usize(..able.len())], Role::Teach.name().to_owned())];
                }
                "accepted" => {
                    let kit = pick(&town.kits, lots).to_owned();
                    request.settled = Settled { planned_on: day(2), kit, ..request.settled };
                }
                "served" => {
                    for (volunteer, _) in &request.volunteers {
                        let content = pick(&town.visits, lots).to_owned();
                        let (request, place) = (Some(id), host.place.clone());
                        let (volunteer, role) = (*volunteer, Role::Teach);
                        let visit = VisitPlan { volunteer, session: None, request, role, content, place };
                        let visit = records.come(now - TimeDelta::minutes(90), &visit)?;
                        records.go(now, visit)?;
                        if let Some(trainer) = trainer {
                            records.confirm_visit(now, visit, trainer)?;
                        }
                    }
                }
                "merged" => request.merged_into = first,
                _ => {}
            }
            let remark = match step {
                "refused" => town.reasons.first(),
                "merged" => town.reasons.last(),
                "rated" => Some(&town.rating[lots.usize(..town.rating.len())]),
                _ => None,
            };
            records.move_request(now, &request, trainer, remark.map_or("", String::as_str))?;
        }
        Ok(id)
    }
}
