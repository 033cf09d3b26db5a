//! Requests (点单) and what becomes of them. The states and their order are `insight`'s; here they are names.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, Row, Transaction, params};
use uuid::Uuid;

use crate::error::Result;
use crate::records::Records;

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestPlan {
    /// `resident`, `family`, `grid`, `gacha` or `other`.
    pub asked_by: String,
    /// A lesson's id, or free words.
    pub topic: String,
    /// Community or gacha.
    pub place: String,
    /// The language wished for, BCP 47.
    pub language: String,
    /// How many people.
    pub people: u32,
    /// When it suits them, in words.
    pub best_time: String,
    /// Is there a network?
    pub network: bool,
    /// Pasture visits on one road are bundled under one name.
    pub route: String,
}

/// What the centre and the team have settled so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settled {
    /// The team.
    pub team: String,
    /// Until when.
    pub deadline_on: Option<NaiveDate>,
    /// The day named by the team.
    pub planned_on: Option<NaiveDate>,
    /// What has to be taken along.
    pub kit: String,
    /// The meeting in which it was done.
    pub session: Option<Uuid>,
}

/// A request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Random.
    pub id: Uuid,
    /// `asked`, `dispatched`, …
    pub state: String,
    /// What is asked for.
    pub plan: RequestPlan,
    /// What is settled.
    pub settled: Settled,
    /// Who comes: volunteer and role.
    pub volunteers: Vec<(Uuid, String)>,
    /// The request that it is the same as.
    pub merged_into: Option<Uuid>,
    /// When it was asked.
    pub asked_at: DateTime<Utc>,
    /// Since when it is in its state.
    pub since: DateTime<Utc>,
}

/// One thing that happened to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestStep {
    /// The state that it came to.
    pub state: String,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub trainer: Option<Uuid>,
    /// Why, or what else is to be known.
    pub remark: String,
}

const COLUMNS: &str = "id, state, asked_by, topic, place, language, people, best_time, network, route, team, deadline_on, planned_on, \
                       kit, session, merged_into, asked_at, \
                       coalesce((SELECT max(at) FROM request_steps WHERE request = requests.id AND state = requests.state), asked_at)";

impl Request {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            state: row.get(1)?,
            plan: RequestPlan {
                asked_by: row.get(2)?,
                topic: row.get(3)?,
                place: row.get(4)?,
                language: row.get(5)?,
                people: row.get(6)?,
                best_time: row.get(7)?,
                network: row.get(8)?,
                route: row.get(9)?,
            },
            settled: Settled {
                team: row.get(10)?,
                deadline_on: row.get(11)?,
                planned_on: row.get(12)?,
                kit: row.get(13)?,
                session: row.get(14)?,
            },
            volunteers: Vec::new(),
            merged_into: row.get(15)?,
            asked_at: row.get(16)?,
            since: row.get(17)?,
        })
    }
}

impl Records {
    /// Somebody asks for something.
    pub fn ask_for(
        &mut self,
        now: DateTime<Utc>,
        plan: &RequestPlan,
        trainer: Option<Uuid>,
        sample: bool,
    ) -> Result<Uuid> {
        let id = self.ids.next(now);
        let tx = self.db.transaction()?;
        let RequestPlan { asked_by, topic, place, language, people, best_time, network, route } = plan;
        tx.execute(
            "INSERT INTO requests (id, state, asked_by, topic, place, language, people, best_time, network, route, asked_at, sample, changed_at)
             VALUES (?1, 'asked', ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?10)",
            params![id, asked_by, topic, place, language, people, best_time, network, route, now, sample],
        )?;
        let step = self.ids.next(now);
        add_step(&tx, step, id, "asked", now, trainer, "")?;
        tx.commit()?;
        Ok(id)
    }

    /// A request comes to another state, with what is settled then and who comes.
    pub fn move_request(
        &mut self,
        now: DateTime<Utc>,
        request: &Request,
        trainer: Option<Uuid>,
        remark: &str,
    ) -> Result<()> {
        let tx = self.db.transaction()?;
        let Settled { team, deadline_on, planned_on, kit, session } = &request.settled;
        tx.execute(
            "UPDATE requests SET state = ?2, team = ?3, deadline_on = ?4, planned_on = ?5, kit = ?6, session = ?7, merged_into = ?8,
             changed_at = ?9 WHERE id = ?1",
            params![request.id, request.state, team, deadline_on, planned_on, kit, session, request.merged_into, now],
        )?;
        tx.execute("DELETE FROM request_volunteers WHERE request = ?1", [request.id])?;
        for (volunteer, role) in &request.volunteers {
            let mut add =
                tx.prepare_cached("INSERT INTO request_volunteers (request, volunteer, role) VALUES (?1, ?2, ?3)")?;
            add.execute(params![request.id, volunteer, role])?;
        }
        let step = self.ids.next(now);
        add_step(&tx, step, request.id, &request.state, now, trainer, remark)?;
        tx.commit()?;
        Ok(())
    }

    /// A request.
    pub fn request(&self, id: Uuid) -> Result<Option<Request>> {
        let sql = format!("SELECT {COLUMNS} FROM requests WHERE id = ?1");
        let found = self.db.prepare_cached(&sql)?.query_row([id], Request::read).optional()?;
        found.map(|request| self.with_volunteers(request)).transpose()
    }

    /// Every request, the oldest first; those that are over only if asked for.
    pub fn requests(&self, over_too: bool) -> Result<Vec<Request>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM requests WHERE ?1 OR state NOT IN ('closed', 'refused', 'merged') ORDER BY asked_at, id"
        );
        let mut query = self.db.prepare_cached(&sql)?;
        let requests: Vec<Request> = query.query_map([over_too], Request::read)?.collect::<Result<_, _>>()?;
        requests.into_iter().map(|request| self.with_volunteers(request)).collect()
    }

    /// What happened to a request, in order.
    pub fn request_steps(&self, id: Uuid) -> Result<Vec<RequestStep>> {
        let sql = "SELECT state, at, trainer, remark FROM request_steps WHERE request = ?1 ORDER BY at, id";
        let mut steps = self.db.prepare_cached(sql)?;
        let rows = steps.query_map([id], |row| {
            Ok(RequestStep { state: row.get(0)?, at: row.get(1)?, trainer: row.get(2)?, remark: row.get(3)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn with_volunteers(&self, request: Request) -> Result<Request> {
        let sql = "SELECT volunteer, role FROM request_volunteers WHERE request = ?1 ORDER BY role <> 'teach', role, volunteer";
        let mut query = self.db.prepare_cached(sql)?;
        let volunteers =
            query.query_map([request.id], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
        Ok(Request { volunteers, ..request })
    }
}

fn add_step(
    tx: &Transaction<'_>,
    id: Uuid,
    request: Uuid,
    state: &str,
    now: DateTime<Utc>,
    trainer: Option<Uuid>,
    remark: &str,
) -> Result<()> {
    let mut add = tx.prepare_cached(
        "INSERT INTO request_steps (id, request, state, at, trainer, remark) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    add.execute(params![id, request, state, now, trainer, remark])?;
    Ok(())
}
