//! The demonstration centre: how much there is of it, and taking it out in one step.

use crate::error::Result;
use crate::records::Records;

/// How much of the records is the demonstration centre's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SampleCount {
    /// Invented learners.
    pub learners: u32,
    /// Their classes.
    pub classes: u32,
    /// Meetings of these.
    pub sessions: u32,
    /// Lessons that they began.
    pub attempts: u32,
    /// Requests.
    pub requests: u32,
    /// Volunteers.
    pub volunteers: u32,
}

impl Records {
    /// How much would go with [`remove_sample`](Records::remove_sample).
    pub fn sample_count(&self) -> Result<SampleCount> {
        let sql = "SELECT (SELECT count(*) FROM learners WHERE sample = 1), (SELECT count(*) FROM classes WHERE sample = 1),
                          (SELECT count(*) FROM sessions WHERE sample = 1),
                          (SELECT count(*) FROM attempts a JOIN learners l ON l.id = a.learner WHERE l.sample = 1),
                          (SELECT count(*) FROM requests WHERE sample = 1), (SELECT count(*) FROM volunteers WHERE sample = 1)";
        Ok(self.db.query_row(sql, [], |row| {
            Ok(SampleCount {
                learners: row.get(0)?,
                classes: row.get(1)?,
                sessions: row.get(2)?,
                attempts: row.get(3)?,
                requests: row.get(4)?,
                volunteers: row.get(5)?,
            })
        })?)
    }

    /// Takes the demonstration centre out: all of it or, if that fails, nothing. What is real stays as it is, and the
    /// summaries are as if it had never been there.
    pub fn remove_sample(&mut self) -> Result<()> {
        let tx = self.db.transaction()?;
        tx.execute_batch(include_str!("sql/remove_sample.sql"))?;
        tx.commit()?;
        Ok(())
    }
}
