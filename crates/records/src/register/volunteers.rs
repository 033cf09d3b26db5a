//! Volunteers and their hours: who came when, to do what, confirmed by whom (curriculum §5.4).

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::error::Result;
use crate::records::Records;

/// What is said of a volunteer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VolunteerPlan {
    /// Name or number.
    pub name: String,
    /// The team.
    pub team: String,
    /// Languages spoken, BCP 47.
    pub languages: Vec<String>,
    /// The day of the half-hour introduction; None: not yet.
    pub trained_on: Option<NaiveDate>,
    /// A learner who helps (小先生).
    pub learner: Option<Uuid>,
}

/// A volunteer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Volunteer {
    /// Random.
    pub id: Uuid,
    /// What is said of them.
    pub plan: VolunteerPlan,
}

/// What a volunteer does at a visit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// 讲: teaches.
    Teach,
    /// 辅: sits beside.
    #[default]
    Assist,
    /// 译: interprets.
    Interpret,
}

impl Role {
    /// As the records write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Teach => "teach",
            Self::Assist => "assist",
            Self::Interpret => "interpret",
        }
    }

    /// Of that name.
    pub fn named(name: &str) -> Self {
        [Self::Teach, Self::Interpret].into_iter().find(|role| role.name() == name).unwrap_or_default()
    }
}

/// What a visit is for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VisitPlan {
    /// Who.
    pub volunteer: Uuid,
    /// At which meeting.
    pub session: Option<Uuid>,
    /// For which request.
    pub request: Option<Uuid>,
    /// To do what.
    pub role: Role,
    /// In words.
    pub content: String,
    /// Where.
    pub place: String,
}

/// A volunteer was there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// Random.
    pub id: Uuid,
    /// What for.
    pub plan: VisitPlan,
    /// When they came.
    pub came_at: DateTime<Utc>,
    /// When they left; None: still there.
    pub left_at: Option<DateTime<Utc>>,
    /// Which trainer confirmed it.
    pub confirmed_by: Option<Uuid>,
}

impl Visit {
    /// The time of service, in half hours, rounded to the nearest (curriculum §5.4: "to 0.5"). None while it goes on.
    pub fn half_hours(&self) -> Option<u32> {
        let minutes = (self.left_at? - self.came_at).max(TimeDelta::zero()).num_minutes();
        u32::try_from((minutes + 15) / 30).ok()
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            plan: VisitPlan {
                volunteer: row.get(1)?,
                session: row.get(2)?,
                request: row.get(3)?,
                role: Role::named(&row.get::<_, String>(4)?),
                content: row.get(5)?,
                place: row.get(6)?,
            },
            came_at: row.get(7)?,
            left_at: row.get(8)?,
            confirmed_by: row.get(9)?,
        })
    }
}

const VISIT: &str = "id, volunteer, session, request, role, content, place, came_at, left_at, confirmed_by";

impl Records {
    /// Those who have not retired, as they were added.
    pub fn volunteers(&self) -> Result<Vec<Volunteer>> {
        let sql = "SELECT id, name, team, languages, trained_on, learner FROM volunteers WHERE retired_at IS NULL ORDER BY added_at, id";
        let mut volunteers = self.db.prepare_cached(sql)?;
        let rows = volunteers.query_map([], |row| {
            Ok(Volunteer {
                id: row.get(0)?,
                plan: VolunteerPlan {
                    name: row.get(1)?,
                    team: row.get(2)?,
                    languages: super::json(row, 3)?,
                    trained_on: row.get(4)?,
                    learner: row.get(5)?,
                },
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A new one.
    pub fn add_volunteer(&mut self, now: DateTime<Utc>, plan: &VolunteerPlan, sample: bool) -> Result<Uuid> {
        let id = self.ids.next(now);
        let sql =
            "INSERT INTO volunteers (id, name, team, languages, trained_on, learner, added_at, sample, changed_at)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?7)";
        let VolunteerPlan { name, team, languages, trained_on, learner } = plan;
        self.db.execute(sql, params![id, name, team, super::list(languages), trained_on, learner, now, sample])?;
        Ok(id)
    }

    /// Something else is said of a volunteer.
    pub fn change_volunteer(&mut self, now: DateTime<Utc>, id: Uuid, plan: &VolunteerPlan) -> Result<()> {
        let sql = "UPDATE volunteers SET name = ?2, team = ?3, languages = ?4, trained_on = ?5, learner = ?6, changed_at = ?7 WHERE id = ?1";
        let VolunteerPlan { name, team, languages, trained_on, learner } = plan;
        self.db.execute(sql, params![id, name, team, super::list(languages), trained_on, learner, now])?;
        Ok(())
    }

    /// A volunteer leaves; the hours stay.
    pub fn retire_volunteer(&mut self, now: DateTime<Utc>, id: Uuid) -> Result<()> {
        self.db.execute("UPDATE volunteers SET retired_at = ?2, changed_at = ?2 WHERE id = ?1", params![id, now])?;
        Ok(())
    }

    /// A volunteer comes.
    pub fn come(&mut self, now: DateTime<Utc>, plan: &VisitPlan) -> Result<Uuid> {
        let id = self.ids.next(now);
        let sql = "INSERT INTO visits (id, volunteer, session, request, role, content, place, came_at, changed_at)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)";
        let VisitPlan { volunteer, session, request, role, content, place } = plan;
        self.db.execute(sql, params![id, volunteer, session, request, role.name(), content, place, now])?;
        Ok(id)
    }

    /// A volunteer goes.
    pub fn go(&mut self, now: DateTime<Utc>, visit: Uuid) -> Result<()> {
        let sql = "UPDATE visits SET left_at = max(came_at, ?2), changed_at = ?2 WHERE id = ?1 AND left_at IS NULL";
        self.db.execute(sql, params![visit, now])?;
        Ok(())
    }

    /// Corrects when somebody came and went: forgotten keys are pressed later.
    pub fn correct_visit(
        &mut self,
        now: DateTime<Utc>,
        visit: Uuid,
        came_at: DateTime<Utc>,
        left_at: Option<DateTime<Utc>>,
    ) -> Result<()> {
        let sql = "UPDATE visits SET came_at = ?2, left_at = ?3, confirmed_by = NULL, changed_at = ?4 WHERE id = ?1";
        self.db.execute(sql, params![visit, came_at, left_at, now])?;
        Ok(())
    }

    /// A trainer confirms a visit that is over.
    pub fn confirm_visit(&mut self, now: DateTime<Utc>, visit: Uuid, trainer: Uuid) -> Result<()> {
        let sql = "UPDATE visits SET confirmed_by = ?2, changed_at = ?3 WHERE id = ?1 AND left_at IS NOT NULL";
        self.db.execute(sql, params![visit, trainer, now])?;
        Ok(())
    }

    /// Visits that began in a period (the end not included), the newest first.
    pub fn visits(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<Vec<Visit>> {
        let sql = format!("SELECT {VISIT} FROM visits WHERE came_at >= ?1 AND came_at < ?2 ORDER BY came_at DESC, id");
        let mut visits = self.db.prepare_cached(&sql)?;
        Ok(visits.query_map([from, to], Visit::read)?.collect::<Result<_, _>>()?)
    }

    /// The visits of a meeting, as they came.
    pub fn visits_of(&self, session: Uuid) -> Result<Vec<Visit>> {
        let sql = format!("SELECT {VISIT} FROM visits WHERE session = ?1 ORDER BY came_at, id");
        let mut visits = self.db.prepare_cached(&sql)?;
        Ok(visits.query_map([session], Visit::read)?.collect::<Result<_, _>>()?)
    }
}
