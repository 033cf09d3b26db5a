//! What is certified: the attempts that show something, and since when a skill counts as done alone. What counts is decided in
//! `insight`; here it is kept, so that figures can be counted.

use chrono::{DateTime, Utc};
use rusqlite::params;
use uuid::Uuid;

use crate::error::Result;
use crate::records::Records;

/// An attempt at a check or a transfer form that showed something of a skill.
#[derive(Debug, Clone, PartialEq)]
pub struct Tested {
    /// Who.
    pub learner: Uuid,
    /// Which skill.
    pub skill: String,
    /// The lesson, or the review.
    pub lesson: String,
    /// The lesson as it was.
    pub fingerprint: String,
    /// `independent` or `transfer`.
    pub support: String,
    /// Which transfer form, 0-based.
    pub form: u32,
    /// The last step that showed it.
    pub step: String,
    /// How often naive players pass the form, as it was recorded; None in records from before.
    pub worth: Option<Vec<f64>>,
    /// When the attempt began.
    pub at: DateTime<Utc>,
    /// All of it was done alone, and nowhere given in; in a review, that step.
    pub passed: bool,
}

/// An attempt at a check or a transfer form that was given up, or rests after the learner had given in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenUp {
    /// Who.
    pub learner: Uuid,
    /// The lesson, or the review.
    pub lesson: String,
    /// `independent` or `transfer`.
    pub support: String,
    /// Which transfer form, 0-based.
    pub form: u32,
    /// When it began.
    pub at: DateTime<Utc>,
}

/// Since when a learner does a skill alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certified {
    /// Which skill.
    pub skill: String,
    /// Since when it is certain enough.
    pub first_at: DateTime<Utc>,
    /// Since when alone again, three weeks later or more.
    pub again_at: Option<DateTime<Utc>>,
}

/// In an attempt nothing has gone amiss so far.
const WELL: &str = "helps = 0 AND NOT EXISTS (
    SELECT 1 FROM step_outcomes o WHERE o.attempt = attempts.id AND o.independence NOT IN ('alone', 'repeat'))";

/// From `attempts.worth`; at first it had the players alone.
fn players(worth: &str) -> Option<Vec<f64>> {
    let mut worth: serde_json::Value = serde_json::from_str(worth).ok()?;
    let players = worth.get_mut("players").map(serde_json::Value::take).unwrap_or(worth);
    serde_json::from_value(players).ok()
}

impl Records {
    /// What was shown in checks and transfer forms, the oldest first; of one learner, or of everybody.
    pub fn tested(&self, learner: Option<Uuid>) -> Result<Vec<Tested>> {
        let mut tested = self.db.prepare_cached(include_str!("sql/tested.sql"))?;
        let rows = tested.query_map([learner], |row| {
            Ok(Tested {
                learner: row.get(0)?,
                skill: row.get(1)?,
                lesson: row.get(2)?,
                fingerprint: row.get(3)?,
                support: row.get(4)?,
                form: row.get(5)?,
                step: row.get(6)?,
                worth: row.get::<_, Option<String>>(7)?.and_then(|text| players(&text)),
                at: row.get(8)?,
                passed: row.get(9)?,
            })
        })?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }

    /// Attempts that were given up once something was touched and not gone well so far, or on the same day; that rest after the learner
    /// had given in; or that rest not gone well while the form was begun anew (at another station): they count against, too. Whose
    /// lesson was over, and begins anew another day, has lost nothing.
    pub fn given_up(&self, learner: Option<Uuid>) -> Result<Vec<GivenUp>> {
        let sql = "SELECT learner, lesson, support, form, started_at FROM attempts
                   WHERE learner IS NOT NULL AND (?1 IS NULL OR learner = ?1) AND support IN ('independent', 'transfer')
                     AND state <> 'done'
                     AND (gave_in + giving_in > 0
                          OR state = 'left' AND taps > 0 AND (julianday(last_at) - julianday(started_at) < 0.5 OR NOT (WELL))
                          OR NOT (WELL) AND EXISTS (
                              SELECT 1 FROM attempts later WHERE later.learner = attempts.learner
                              AND later.lesson = attempts.lesson AND later.support = attempts.support
                              AND later.form = attempts.form AND later.started_at > attempts.started_at))"
            .replace("WELL", WELL);
        let mut given_up = self.db.prepare_cached(&sql)?;
        let rows = given_up.query_map([learner], |row| {
            Ok(GivenUp {
                learner: row.get(0)?,
                lesson: row.get(1)?,
                support: row.get(2)?,
                form: row.get(3)?,
                at: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }

    /// What is certified of these learners takes the place of what was; if these are `everybody`, of whoever else there was too. `rule` is the version of the computation.
    pub fn keep_certified(&mut self, rule: u32, everybody: bool, of: &[(Uuid, Vec<Certified>)]) -> Result<()> {
        let tx = self.db.transaction()?;
        if everybody {
            tx.execute("DELETE FROM certified", [])?;
        }
        for (learner, certified) in of {
            tx.prepare_cached("DELETE FROM certified WHERE learner = ?1")?.execute([learner])?;
            let sql = "INSERT INTO certified (learner, skill, first_at, again_at, rule) VALUES (?1, ?2, ?3, ?4, ?5)";
            let mut keep = tx.prepare_cached(sql)?;
            for one in certified {
                keep.execute(params![learner, one.skill, one.first_at, one.again_at, rule])?;
            }
        }
        tx.commit()?;
        Ok(())
    }

    /// What is certified of a learner.
    pub fn certified_of(&self, learner: Uuid) -> Result<Vec<Certified>> {
        let mut of = self.db.prepare_cached("SELECT skill, first_at, again_at FROM certified WHERE learner = ?1")?;
        let rows = of.query_map([learner], |row| {
            Ok(Certified { skill: row.get(0)?, first_at: row.get(1)?, again_at: row.get(2)? })
        })?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }

    /// What is certified of those who belong to a class.
    pub fn certified_in(&self, class: Uuid) -> Result<Vec<(Uuid, Certified)>> {
        let sql =
            "SELECT c.learner, skill, first_at, again_at FROM members JOIN certified c ON c.learner = members.learner
                   WHERE class = ?1 AND left_at IS NULL";
        let mut of = self.db.prepare_cached(sql)?;
        let rows = of.query_map([class], |row| {
            Ok((row.get(0)?, Certified { skill: row.get(1)?, first_at: row.get(2)?, again_at: row.get(3)? }))
        })?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }
}
