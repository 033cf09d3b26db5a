//! The figures of the indicator dictionary (curriculum §5.2): one query each, in `sql/figures/`. `docs/figures.md` says the same in queries
//! of its own, and a test holds them together.

use chrono::{DateTime, Utc};
use rusqlite::{Row, ToSql};
use uuid::Uuid;

use crate::error::Result;
use crate::records::Records;

/// Of what the figures are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scope {
    /// From this moment.
    pub from: DateTime<Utc>,
    /// Up to this one, itself not included.
    pub to: DateTime<Utc>,
    /// Of one class; None: of the centre.
    pub class: Option<Uuid>,
    /// The demonstration centre too.
    pub sample: bool,
}

/// A meeting that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldMeeting {
    /// Its id.
    pub id: Uuid,
    /// Its class.
    pub class: String,
    /// When it began.
    pub opened_at: DateTime<Utc>,
    /// When it ended.
    pub closed_at: DateTime<Utc>,
    /// How long.
    pub minutes: u32,
    /// How many were signed in.
    pub came: u32,
    /// In the pastures.
    pub pasture: bool,
    /// The languages it was held in.
    pub languages: Vec<String>,
    /// Where.
    pub place: String,
}

/// Somebody who came, as far as figures need them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visitor {
    /// Random id.
    pub id: Uuid,
    /// Decade of birth.
    pub decade: Option<u16>,
    /// `f` or `m`.
    pub sex: Option<String>,
    /// Spoken at home.
    pub language: Option<String>,
    /// Community or gacha.
    pub place: String,
    /// Lives in the pastures.
    pub pasture: bool,
    /// Never signed in before.
    pub first_time: bool,
}

/// A domain's standing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DomainFigure {
    /// Which.
    pub domain: String,
    /// Took three lessons of it or more.
    pub took: u32,
    /// Of those: all its core skills alone (达标).
    pub reached: u32,
    /// Of those: alone again after at least 21 days (保持).
    pub kept: u32,
}

/// A volunteer's hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VolunteerFigure {
    /// Random id.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// The team.
    pub team: String,
    /// Visits.
    pub visits: u32,
    /// Half hours.
    pub half_hours: u32,
}

/// So many learner × skill, and of how many learners.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pairs {
    /// One learner's one skill is one.
    pub count: u32,
    /// How many different learners they are of.
    pub persons: u32,
}

/// Whether "alone" on the practice phone agrees with what was seen on the own phone, at the end of the period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Agreement {
    /// Alone on the practice phone, and seen on the own phone.
    pub both: Pairs,
    /// Alone, not seen on the own phone: it may not have been looked at.
    pub alone_only: Pairs,
    /// Seen on the own phone, not alone on the practice phone.
    pub own_only: Pairs,
    /// Practised, neither of the two.
    pub neither: Pairs,
}

/// All figures of a scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// 场次, one by one.
    pub meetings: Vec<HeldMeeting>,
    /// 人数, one by one.
    pub visitors: Vec<Visitor>,
    /// Lessons begun.
    pub begun: u32,
    /// Of those: brought to their end (完成率).
    pub finished: u32,
    /// 达标率, 保持率.
    pub domains: Vec<DomainFigure>,
    /// Scams shown; of those refused or checked first (识骗率).
    pub scams: u32,
    /// See `scams`.
    pub hits: u32,
    /// Genuine messages shown; of those called scams (误判率).
    pub genuine: u32,
    /// See `genuine`.
    pub false_alarms: u32,
    /// Asked whether they used it themselves.
    pub asked: u32,
    /// Of those: used it, whether it worked or not.
    pub tried: u32,
    /// Of those: it worked (应用率).
    pub used: u32,
    /// Practice phone and own phone.
    pub agreement: Agreement,
    /// Lessons done alone to their end, up to the end of the period: what stands behind "alone".
    pub checks: u32,
    /// The decisions in them, as it was recorded with each; records from before say nothing of it.
    pub decisions: u32,
    /// 满意, 一般, 不满意.
    pub votes: [u32; 3],
    /// Volunteers with confirmed hours.
    pub volunteers: Vec<VolunteerFigure>,
    /// Sent on to 96110, 110 or the bank; of the whole centre.
    pub referrals: u32,
}

impl Figures {
    /// 人次: signed in, meeting by meeting.
    pub fn attendances(&self) -> u32 {
        self.meetings.iter().map(|meeting| meeting.came).sum()
    }

    /// Minutes times learners: 学时 are these by 45, hours by 60.
    pub fn learner_minutes(&self) -> u64 {
        self.meetings.iter().map(|meeting| u64::from(meeting.minutes) * u64::from(meeting.came)).sum()
    }
}

impl Records {
    /// Every figure of a scope.
    pub fn figures(&self, scope: &Scope) -> Result<Figures> {
        let meetings = self.listed(include_str!("sql/figures/meetings.sql"), scope, |row| {
            Ok(HeldMeeting {
                id: row.get(0)?,
                class: row.get(1)?,
                opened_at: row.get(2)?,
                closed_at: row.get(3)?,
                minutes: row.get(4)?,
                came: row.get(5)?,
                pasture: row.get(6)?,
                languages: crate::register::json(row, 7)?,
                place: row.get(8)?,
            })
        })?;
        let visitors = self.listed(include_str!("sql/figures/persons.sql"), scope, |row| {
            Ok(Visitor {
                id: row.get(0)?,
                decade: row.get(1)?,
                sex: row.get(2)?,
                language: row.get(3)?,
                place: row.get(4)?,
                pasture: row.get(5)?,
                first_time: row.get(6)?,
            })
        })?;
        let domains = self.listed(include_str!("sql/figures/domains.sql"), scope, |row| {
            Ok(DomainFigure { domain: row.get(0)?, took: row.get(1)?, reached: row.get(2)?, kept: row.get(3)? })
        })?;
        let volunteers = self.listed(include_str!("sql/figures/volunteers.sql"), scope, |row| {
            Ok(VolunteerFigure {
                id: row.get(0)?,
                name: row.get(1)?,
                team: row.get(2)?,
                visits: row.get(3)?,
                half_hours: row.get(4)?,
            })
        })?;
        let [begun, finished] = self.counted(include_str!("sql/figures/lessons.sql"), scope)?;
        let [scams, hits, genuine, false_alarms] = self.counted(include_str!("sql/figures/judged.sql"), scope)?;
        let [asked, tried, used] = self.counted(include_str!("sql/figures/own_use.sql"), scope)?;
        let agreement = include_str!("sql/figures/agreement.sql");
        let [both, alone_only, own_only, neither, of_both, of_alone, of_own, of_neither] =
            self.counted(agreement, scope)?;
        let pairs = |count, persons| Pairs { count, persons };
        let [checks, decisions] = self.counted(include_str!("sql/figures/checks.sql"), scope)?;
        let votes = self.counted(include_str!("sql/figures/votes.sql"), scope)?;
        let [referrals] = self.counted(include_str!("sql/figures/referrals.sql"), scope)?;
        Ok(Figures {
            meetings,
            visitors,
            begun,
            finished,
            domains,
            scams,
            hits,
            genuine,
            false_alarms,
            asked,
            tried,
            used,
            agreement: Agreement {
                both: pairs(both, of_both),
                alone_only: pairs(alone_only, of_alone),
                own_only: pairs(own_only, of_own),
                neither: pairs(neither, of_neither),
            },
            checks,
            decisions,
            votes,
            volunteers,
            referrals,
        })
    }

    fn listed<T>(&self, sql: &str, scope: &Scope, read: fn(&Row<'_>) -> rusqlite::Result<T>) -> Result<Vec<T>> {
        let mut query = self.db.prepare_cached(sql)?;
        let known: [(&str, &dyn ToSql); 4] =
            [(":from", &scope.from), (":to", &scope.to), (":class", &scope.class), (":sample", &scope.sample)];
        for (name, value) in known {
            // A figure that does not depend on the class does not ask for it.
            if let Some(at) = query.parameter_index(name)? {
                query.raw_bind_parameter(at, value)?;
            }
        }
        let mut rows = query.raw_query();
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(read(row)?);
        }
        Ok(found)
    }

    fn counted<const N: usize>(&self, sql: &str, scope: &Scope) -> Result<[u32; N]> {
        let rows = self.listed(sql, scope, |row| {
            let mut counts = [0; N];
            for (at, count) in counts.iter_mut().enumerate() {
                *count = row.get(at)?;
            }
            Ok(counts)
        })?;
        Ok(rows.first().copied().unwrap_or([0; N]))
    }
}
