//! Hands that were raised, and when somebody came: how long people wait is a figure of its own.

use chrono::{DateTime, Utc};
use rusqlite::params;
use uuid::Uuid;

use crate::error::Result;
use crate::records::Records;

/// A hand that is raised.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewHand {
    /// Whose; None: a guest.
    pub learner: Option<Uuid>,
    /// The lesson's id; empty: between lessons.
    pub lesson: String,
    /// The stem of the step's words.
    pub step: String,
}

/// A hand that was raised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hand {
    /// Random.
    pub id: Uuid,
    /// Whose; None: a guest.
    pub learner: Option<Uuid>,
    /// At which station.
    pub station: Uuid,
    /// When.
    pub raised_at: DateTime<Utc>,
    /// When somebody came; None: nobody yet, or it came down by itself.
    pub answered_at: Option<DateTime<Utc>>,
}

impl Records {
    /// A hand goes up at this station, in the meeting that goes on, if one does.
    pub fn raise_hand(&mut self, now: DateTime<Utc>, hand: &NewHand) -> Result<Uuid> {
        let id = Uuid::now_v7();
        let sql = "INSERT INTO hands (id, session, learner, station, lesson, step, raised_at)
                   VALUES (?1, (SELECT id FROM sessions WHERE opened_at IS NOT NULL AND closed_at IS NULL
                                ORDER BY opened_at DESC LIMIT 1), ?2, ?3, ?4, ?5, ?6)";
        let station = self.station;
        self.db.execute(sql, params![id, hand.learner, station, hand.lesson, hand.step, now])?;
        Ok(id)
    }

    /// Somebody came.
    pub fn answer_hand(&mut self, now: DateTime<Utc>, id: Uuid) -> Result<()> {
        let sql = "UPDATE hands SET answered_at = ?2 WHERE id = ?1 AND answered_at IS NULL";
        self.db.execute(sql, params![id, now])?;
        Ok(())
    }

    /// The hands of a meeting, in their order.
    pub fn hands(&self, session: Uuid) -> Result<Vec<Hand>> {
        let sql =
            "SELECT id, learner, station, raised_at, answered_at FROM hands WHERE session = ?1 ORDER BY raised_at, id";
        let mut hands = self.db.prepare_cached(sql)?;
        let rows = hands.query_map([session], |row| {
            Ok(Hand {
                id: row.get(0)?,
                learner: row.get(1)?,
                station: row.get(2)?,
                raised_at: row.get(3)?,
                answered_at: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
