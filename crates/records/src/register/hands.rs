//! Hands that were raised, and when somebody came.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Row, params};
use uuid::Uuid;

use crate::error::Result;
use crate::records::Records;

/// A learner raised a hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RaisedHand {
    /// Random; made by the station, so that a hand that is told twice is one hand.
    pub id: Uuid,
    /// In which meeting.
    pub session: Option<Uuid>,
    /// Whose. None: a guest's.
    pub learner: Option<Uuid>,
    /// Where.
    pub station: Uuid,
    /// In which lesson; empty: in none.
    pub lesson: String,
    /// In which step; empty: in none.
    pub step: String,
    /// When.
    pub raised_at: DateTime<Utc>,
    /// When a trainer said that they were coming.
    pub answered_at: Option<DateTime<Utc>>,
}

impl RaisedHand {
    /// How long it stayed up. None: nobody answered.
    pub fn waited(&self) -> Option<TimeDelta> {
        self.answered_at.map(|at| (at - self.raised_at).max(TimeDelta::zero()))
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            session: row.get(1)?,
            learner: row.get(2)?,
            station: row.get(3)?,
            lesson: row.get(4)?,
            step: row.get(5)?,
            raised_at: row.get(6)?,
            answered_at: row.get(7)?,
        })
    }
}

impl Records {
    /// Notes a hand. One that is known already stays as it is.
    pub fn note_hand(&mut self, hand: &RaisedHand) -> Result<()> {
        let sql = "INSERT INTO hands (id, session, learner, station, lesson, step, raised_at, answered_at)
                   VALUES (?1, ?2, (SELECT id FROM learners WHERE id = ?3), ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO NOTHING";
        let RaisedHand { id, session, learner, station, lesson, step, raised_at, answered_at } = hand;
        self.db.execute(sql, params![id, session, learner, station, lesson, step, raised_at, answered_at])?;
        Ok(())
    }

    /// A trainer answers; the first answer counts.
    pub fn answer_hand(&mut self, now: DateTime<Utc>, id: Uuid, trainer: Option<Uuid>) -> Result<()> {
        let sql =
            "UPDATE hands SET answered_at = max(raised_at, ?2), answered_by = ?3 WHERE id = ?1 AND answered_at IS NULL";
        self.db.execute(sql, params![id, now, trainer])?;
        Ok(())
    }

    /// The hands that were raised in a period (the end not included), the oldest first.
    pub fn hands(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<Vec<RaisedHand>> {
        let sql = "SELECT id, session, learner, station, lesson, step, raised_at, answered_at FROM hands
                   WHERE raised_at >= ?1 AND raised_at < ?2 ORDER BY raised_at, id";
        let mut hands = self.db.prepare_cached(sql)?;
        Ok(hands.query_map([from, to], RaisedHand::read)?.collect::<Result<_, _>>()?)
    }
}
