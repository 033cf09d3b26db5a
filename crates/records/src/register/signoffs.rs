//! What a trainer vouches for: a skill seen done on the learner's own phone; and how often somebody was sent on for help.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;
use uuid::Uuid;

use crate::error::Result;
use crate::records::Records;

/// Seen done on the own phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signoff {
    /// By whom it was done.
    pub learner: Uuid,
    /// Which skill.
    pub skill: String,
    /// Who saw it.
    pub trainer: Option<Uuid>,
    /// On which day.
    pub signed_on: NaiveDate,
}

impl Records {
    /// Signs that a skill was seen done on the learner's own phone. Signed again, the newer day counts.
    pub fn sign_off(&mut self, now: DateTime<Utc>, one: &Signoff) -> Result<()> {
        let sql = "INSERT INTO signoffs (learner, skill, trainer, signed_on, changed_at) VALUES (?1, ?2, ?3, ?4, ?5)
                   ON CONFLICT (learner, skill) DO UPDATE SET trainer = excluded.trainer, signed_on = excluded.signed_on,
                   changed_at = excluded.changed_at";
        let Signoff { learner, skill, trainer, signed_on } = one;
        self.db.prepare_cached(sql)?.execute(params![learner, skill, trainer, signed_on, now])?;
        Ok(())
    }

    /// What was signed for a learner, by skill.
    pub fn signoffs_of(&self, learner: Uuid) -> Result<Vec<Signoff>> {
        let sql = "SELECT learner, skill, trainer, signed_on FROM signoffs WHERE learner = ?1 ORDER BY skill";
        let mut signoffs = self.db.prepare_cached(sql)?;
        let rows = signoffs.query_map([learner], |row| {
            Ok(Signoff { learner: row.get(0)?, skill: row.get(1)?, trainer: row.get(2)?, signed_on: row.get(3)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Somebody was sent on to `96110`, `110`, the `bank`, or elsewhere (`other`): how often, not who.
    pub fn note_referral(&mut self, now: DateTime<Utc>, session: Option<Uuid>, kind: &str) -> Result<()> {
        let id = self.ids.next(now);
        let sql = "INSERT INTO referrals (id, session, kind, at) VALUES (?1, ?2, ?3, ?4)";
        self.db.execute(sql, params![id, session, kind, now])?;
        Ok(())
    }
}
