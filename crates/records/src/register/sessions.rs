//! Sessions: meetings of a class, who came, and what they thought of it.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::error::Result;
use crate::records::Records;

/// What a meeting is planned with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SessionPlan {
    /// The lessons, in their order.
    pub lessons: Vec<String>,
    /// One lesson for all, or each at their own.
    pub together: bool,
    /// Where.
    pub place: String,
    /// In the pastures.
    pub pasture: bool,
    /// The languages it is held in, BCP 47.
    pub languages: Vec<String>,
}

/// A meeting of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Random.
    pub id: Uuid,
    /// Which class meets.
    pub class: Uuid,
    /// Who runs it.
    pub trainer: Option<Uuid>,
    /// What is planned.
    pub plan: SessionPlan,
    /// For when.
    pub planned_at: DateTime<Utc>,
    /// When it began.
    pub opened_at: Option<DateTime<Utc>>,
    /// When it ended.
    pub closed_at: Option<DateTime<Utc>>,
    /// What the trainer noted.
    pub notes: String,
    /// How many came.
    pub came: u32,
}

/// How somebody was signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SignedBy {
    /// The learner tapped their own name.
    SelfTap,
    /// The trainer marked them.
    Trainer,
    /// The trainer marked everybody.
    All,
    /// From a paper list.
    Paper,
}

impl SignedBy {
    fn name(self) -> &'static str {
        match self {
            Self::SelfTap => "self",
            Self::Trainer => "trainer",
            Self::All => "all",
            Self::Paper => "paper",
        }
    }

    /// Of that name.
    pub(crate) fn named(name: &str) -> Self {
        [Self::SelfTap, Self::All, Self::Paper].into_iter().find(|how| how.name() == name).unwrap_or(Self::Trainer)
    }
}

/// What somebody thought of a meeting (curriculum §5.2: 满意 ×1, 一般 ×0.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Vote {
    /// 满意
    Good,
    /// 一般
    Fair,
    /// 不满意
    Poor,
}

impl Vote {
    fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Fair => "fair",
            Self::Poor => "poor",
        }
    }
}

/// How the votes of a meeting fell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Votes {
    /// 满意
    pub good: u32,
    /// 一般
    pub fair: u32,
    /// 不满意
    pub poor: u32,
}

const COLUMNS: &str = "id, class, trainer, lessons, together, place, pasture, languages, planned_at, opened_at, closed_at, notes, \
                       (SELECT count(*) FROM attendance WHERE session = sessions.id AND withdrawn = 0)";

impl Session {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            class: row.get(1)?,
            trainer: row.get(2)?,
            plan: SessionPlan {
                lessons: super::json(row, 3)?,
                together: row.get(4)?,
                place: row.get(5)?,
                pasture: row.get(6)?,
                languages: super::json(row, 7)?,
            },
            planned_at: row.get(8)?,
            opened_at: row.get(9)?,
            closed_at: row.get(10)?,
            notes: row.get(11)?,
            came: row.get(12)?,
        })
    }
}

impl Records {
    /// Plans a meeting.
    pub fn plan_session(
        &mut self,
        now: DateTime<Utc>,
        class: Uuid,
        at: DateTime<Utc>,
        plan: &SessionPlan,
    ) -> Result<Uuid> {
        let id = self.ids.next(now);
        let sql = "INSERT INTO sessions (id, class, planned_at, lessons, together, place, pasture, languages, sample, changed_at)
                   SELECT ?1, id, ?3, ?4, ?5, ?6, ?7, ?8, sample, ?9 FROM classes WHERE id = ?2";
        let (lessons, languages) = (super::list(&plan.lessons), super::list(&plan.languages));
        let SessionPlan { together, place, pasture, .. } = plan;
        self.db.execute(sql, params![id, class, at, lessons, together, place, pasture, languages, now])?;
        Ok(id)
    }

    /// Something else is planned.
    pub fn replan_session(
        &mut self,
        now: DateTime<Utc>,
        id: Uuid,
        at: DateTime<Utc>,
        plan: &SessionPlan,
    ) -> Result<()> {
        let sql = "UPDATE sessions SET planned_at = ?2, lessons = ?3, together = ?4, place = ?5, pasture = ?6, languages = ?7,
                   changed_at = ?8 WHERE id = ?1";
        let (lessons, languages) = (super::list(&plan.lessons), super::list(&plan.languages));
        let SessionPlan { together, place, pasture, .. } = plan;
        self.db.execute(sql, params![id, at, lessons, together, place, pasture, languages, now])?;
        Ok(())
    }

    /// The meeting begins.
    pub fn open_session(&mut self, now: DateTime<Utc>, id: Uuid, trainer: Option<Uuid>) -> Result<()> {
        let sql = "UPDATE sessions SET opened_at = coalesce(opened_at, ?2), closed_at = NULL, trainer = ?3, changed_at = ?2 WHERE id = ?1";
        self.db.execute(sql, params![id, now, trainer])?;
        Ok(())
    }

    /// The meeting is over.
    pub fn close_session(&mut self, now: DateTime<Utc>, id: Uuid) -> Result<()> {
        self.db.execute("UPDATE sessions SET closed_at = ?2, changed_at = ?2 WHERE id = ?1", params![id, now])?;
        Ok(())
    }

    /// What the trainer notes on a meeting.
    pub fn note_session(&mut self, now: DateTime<Utc>, id: Uuid, notes: &str) -> Result<()> {
        self.db.execute("UPDATE sessions SET notes = ?2, changed_at = ?3 WHERE id = ?1", params![id, notes, now])?;
        Ok(())
    }

    /// A meeting.
    pub fn session(&self, id: Uuid) -> Result<Option<Session>> {
        let sql = format!("SELECT {COLUMNS} FROM sessions WHERE id = ?1");
        Ok(self.db.prepare_cached(&sql)?.query_row([id], Session::read).optional()?)
    }

    /// The meetings of a class, or of all, the newest first.
    pub fn sessions(&self, class: Option<Uuid>) -> Result<Vec<Session>> {
        let sql =
            format!("SELECT {COLUMNS} FROM sessions WHERE ?1 IS NULL OR class = ?1 ORDER BY planned_at DESC, id DESC");
        let mut sessions = self.db.prepare_cached(&sql)?;
        Ok(sessions.query_map([class], Session::read)?.collect::<Result<_, _>>()?)
    }

    /// The meeting that goes on now, the one that began last if there are several.
    pub fn running_session(&self) -> Result<Option<Session>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM sessions WHERE opened_at IS NOT NULL AND closed_at IS NULL ORDER BY opened_at DESC LIMIT 1"
        );
        Ok(self.db.prepare_cached(&sql)?.query_row([], Session::read).optional()?)
    }

    /// Signs people in. Whoever is signed in already stays so, with the first time; whoever was taken out is in again.
    pub fn sign_in(&mut self, now: DateTime<Utc>, session: Uuid, learners: &[Uuid], how: SignedBy) -> Result<()> {
        let tx = self.db.transaction()?;
        for learner in learners {
            let mut add = tx.prepare_cached(
                "INSERT INTO attendance (session, learner, signed_at, how, changed_at) VALUES (?1, ?2, ?3, ?4, ?3)
                 ON CONFLICT (session, learner) DO UPDATE SET withdrawn = 0, how = ?4, changed_at = ?3 WHERE withdrawn = 1",
            )?;
            add.execute(params![session, learner, now, how.name()])?;
        }
        tx.commit()?;
        Ok(())
    }

    /// Signed in by mistake.
    pub fn sign_out(&mut self, now: DateTime<Utc>, session: Uuid, learner: Uuid) -> Result<()> {
        let sql = "UPDATE attendance SET withdrawn = 1, changed_at = ?3 WHERE session = ?1 AND learner = ?2";
        self.db.execute(sql, params![session, learner, now])?;
        Ok(())
    }

    /// Who came, in the order in which they were signed in.
    pub fn attendance(&self, session: Uuid) -> Result<Vec<(Uuid, DateTime<Utc>)>> {
        let sql = "SELECT learner, signed_at FROM attendance WHERE session = ?1 AND withdrawn = 0 ORDER BY signed_at, learner";
        let mut attendance = self.db.prepare_cached(sql)?;
        Ok(attendance.query_map([session], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
    }

    /// A vote; nobody knows whose.
    pub fn vote(&mut self, now: DateTime<Utc>, session: Uuid, vote: Vote, remark: &str) -> Result<()> {
        // Not a time-ordered id: it would say who voted when.
        let sql = "INSERT INTO votes (id, session, vote, remark, voted_at) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.db.execute(sql, params![Uuid::new_v4(), session, vote.name(), remark, now])?;
        Ok(())
    }

    /// How the votes of a meeting fell.
    pub fn votes(&self, session: Uuid) -> Result<Votes> {
        let sql = "SELECT count(*) FILTER (WHERE vote = 'good'), count(*) FILTER (WHERE vote = 'fair'),
                          count(*) FILTER (WHERE vote = 'poor') FROM votes WHERE session = ?1";
        let read = |row: &Row<'_>| Ok(Votes { good: row.get(0)?, fair: row.get(1)?, poor: row.get(2)? });
        Ok(self.db.prepare_cached(sql)?.query_row([session], read)?)
    }

    /// What was remarked on a meeting, without whose or when.
    pub fn remarks(&self, session: Uuid) -> Result<Vec<String>> {
        let sql = "SELECT remark FROM votes WHERE session = ?1 AND remark <> '' ORDER BY id";
        let mut remarks = self.db.prepare_cached(sql)?;
        Ok(remarks.query_map([session], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }
}
