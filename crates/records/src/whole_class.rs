//! What is asked of many learners at once: from summaries only, so that it takes as long at ten million events as at ten thousand.

use chrono::{DateTime, Utc};
use rusqlite::{Row, params};
use uuid::Uuid;

use crate::error::Result;
use crate::model::Evidence;
use crate::records::Records;

/// What one learner has shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LearnerEvidence {
    /// Who.
    pub learner: Uuid,
    /// What.
    pub evidence: Evidence,
}

/// A lesson of the course, as figures know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseLesson {
    /// Its id, `hospital/book-appointment`.
    pub lesson: String,
    /// Its domain.
    pub domain: String,
    /// The curriculum's code, `A02`.
    pub code: String,
}

/// A skill of the course, as figures know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseSkill {
    /// Its id, `hospital.slot`.
    pub skill: String,
    /// Its domain.
    pub domain: String,
    /// It counts for reaching the standard (curriculum §1: ★).
    pub core: bool,
}

/// Where taps of a lesson went astray.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stumble {
    /// In which step.
    pub step: String,
    /// On which screen.
    pub screen: String,
    /// What was touched; `back`, `home` or `beside` where it was no item.
    pub item: String,
    /// `wandering`, `redirected`, `nothing` or `trap`.
    pub kind: String,
    /// How often.
    pub count: u32,
    /// By how many learners, and how many came as far as that step. None over everybody: it is known of a class only.
    pub people: Option<(u32, u32)>,
}

/// How far a class has come with a skill: how many of its learners.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainLink {
    /// Which skill.
    pub skill: String,
    /// Alone.
    pub alone: u32,
    /// Alone again, 21 days later or more.
    pub kept: u32,
    /// Seen on their own phone.
    pub own_phone: u32,
    /// Alone, and seen on their own phone too.
    pub both: u32,
    /// Practised in whatever way, or seen on their own phone.
    pub met: u32,
}

/// What a class answered when asked whether they used something of a domain themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnUse {
    /// Which domain.
    pub domain: String,
    /// Used, and it worked.
    pub worked: u32,
    /// Used, and it did not.
    pub did_not: u32,
    /// Not used yet.
    pub not_used: u32,
}

/// How one learner judged messages of a channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JudgedCount {
    /// Who.
    pub learner: Uuid,
    /// `sms`, `chat`, `call`, …
    pub channel: String,
    /// Scams shown.
    pub scams: u32,
    /// Of those refused or checked first.
    pub hits: u32,
    /// Genuine messages shown.
    pub genuine: u32,
    /// Of those called scams.
    pub false_alarms: u32,
    /// Answered with "check first", of both.
    pub checked: u32,
}

impl Records {
    /// What those who belong to a class have shown.
    pub fn class_evidence(&self, class: Uuid) -> Result<Vec<LearnerEvidence>> {
        let sql = "SELECT e.learner, skill, support, independence, count, first_at, last_at
                   FROM members JOIN skill_evidence e ON e.learner = members.learner
                   WHERE class = ?1 AND left_at IS NULL";
        let mut evidence = self.db.prepare_cached(sql)?;
        Ok(evidence.query_map([class], read_evidence)?.collect::<Result<_, _>>()?)
    }

    /// What everybody has shown.
    pub fn all_evidence(&self) -> Result<Vec<LearnerEvidence>> {
        let sql = "SELECT learner, skill, support, independence, count, first_at, last_at FROM skill_evidence";
        let mut evidence = self.db.prepare_cached(sql)?;
        Ok(evidence.query_map([], read_evidence)?.collect::<Result<_, _>>()?)
    }

    /// Where a lesson's taps went astray, over everybody, the commonest first.
    pub fn stumbles(&self, lesson: &str) -> Result<Vec<Stumble>> {
        let sql = "SELECT step, screen, item, kind, count FROM stumbles WHERE lesson = ?1 ORDER BY count DESC, step, screen, item";
        let mut stumbles = self.db.prepare_cached(sql)?;
        Ok(stumbles.query_map([lesson], read_stumble)?.collect::<Result<_, _>>()?)
    }

    /// The same for a class, from its own taps: those first at which the most people went astray.
    pub fn class_stumbles(&self, class: Uuid, lesson: &str) -> Result<Vec<Stumble>> {
        let mut stumbles = self.db.prepare_cached(include_str!("sql/class_stumbles.sql"))?;
        Ok(stumbles.query_map(params![class, lesson], read_stumble)?.collect::<Result<_, _>>()?)
    }

    /// The outcome chain of a class, skill by skill, in the order of the framework.
    pub fn class_chain(&self, class: Uuid) -> Result<Vec<ChainLink>> {
        let mut chain = self.db.prepare_cached(include_str!("sql/class_chain.sql"))?;
        let rows = chain.query_map([class], |row| {
            Ok(ChainLink {
                skill: row.get(0)?,
                alone: row.get(1)?,
                kept: row.get(2)?,
                own_phone: row.get(3)?,
                both: row.get(4)?,
                met: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What those who belong to a class say of their own use, domain by domain.
    pub fn class_own_use(&self, class: Uuid) -> Result<Vec<OwnUse>> {
        let mut answers = self.db.prepare_cached(include_str!("sql/class_own_use.sql"))?;
        let rows = answers.query_map([class], |row| {
            Ok(OwnUse { domain: row.get(0)?, worked: row.get(1)?, did_not: row.get(2)?, not_used: row.get(3)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many of a class were ever signed in.
    pub fn class_attended(&self, class: Uuid) -> Result<u32> {
        let sql = "SELECT count(DISTINCT members.learner) FROM members JOIN attendance ON attendance.learner = members.learner
                   WHERE class = ?1 AND left_at IS NULL AND withdrawn = 0";
        Ok(self.db.prepare_cached(sql)?.query_row([class], |row| row.get(0))?)
    }

    /// The steps at which a learner slipped most: lesson, step, how often.
    pub fn slips_of(&self, learner: Uuid, most: u32) -> Result<Vec<(String, String, u32)>> {
        let sql = "SELECT lesson, step_outcomes.step, sum(step_outcomes.slips) AS often
                   FROM attempts JOIN step_outcomes ON step_outcomes.attempt = attempts.id
                   WHERE learner = ?1 AND step_outcomes.slips > 0
                   GROUP BY lesson, step_outcomes.step ORDER BY often DESC, lesson, step_outcomes.step LIMIT ?2";
        let mut slips = self.db.prepare_cached(sql)?;
        let rows = slips.query_map(params![learner, most], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Takes back what was signed by mistake.
    pub fn unsign(&mut self, learner: Uuid, skill: &str) -> Result<()> {
        self.db.execute("DELETE FROM signoffs WHERE learner = ?1 AND skill = ?2", params![learner, skill])?;
        Ok(())
    }

    /// How those who belong to a class judged messages since then, by learner and channel.
    pub fn class_judged(&self, class: Uuid, since: DateTime<Utc>) -> Result<Vec<JudgedCount>> {
        let mut judged = self.db.prepare_cached(include_str!("sql/class_judged.sql"))?;
        Ok(judged.query_map(params![class, since], read_judged)?.collect::<Result<_, _>>()?)
    }

    /// How one learner judged messages, by channel.
    pub fn judged_by(&self, learner: Uuid) -> Result<Vec<JudgedCount>> {
        let sql = "SELECT learner, channel,
                          count(*) FILTER (WHERE scam = 1), count(*) FILTER (WHERE scam = 1 AND answer <> 'real'),
                          count(*) FILTER (WHERE scam = 0), count(*) FILTER (WHERE scam = 0 AND answer = 'fake'),
                          count(*) FILTER (WHERE answer = 'check')
                   FROM judged WHERE learner = ?1 GROUP BY channel";
        let mut judged = self.db.prepare_cached(sql)?;
        Ok(judged.query_map([learner], read_judged)?.collect::<Result<_, _>>()?)
    }

    /// Keeps the course as it is now, so that every figure can be asked for in SQL alone.
    pub fn keep_course(&mut self, lessons: &[CourseLesson], skills: &[CourseSkill]) -> Result<()> {
        let tx = self.db.transaction()?;
        tx.execute_batch("DELETE FROM course_lessons; DELETE FROM course_skills;")?;
        for (place, CourseLesson { lesson, domain, code }) in (0_i64..).zip(lessons) {
            let mut add = tx.prepare_cached("INSERT INTO course_lessons VALUES (?1, ?2, ?3, ?4)")?;
            add.execute(params![lesson, domain, code, place])?;
        }
        for (place, CourseSkill { skill, domain, core }) in (0_i64..).zip(skills) {
            let mut add = tx.prepare_cached("INSERT INTO course_skills VALUES (?1, ?2, ?3, ?4)")?;
            add.execute(params![skill, domain, core, place])?;
        }
        tx.commit()?;
        Ok(())
    }
}

fn read_evidence(row: &Row<'_>) -> rusqlite::Result<LearnerEvidence> {
    Ok(LearnerEvidence {
        learner: row.get(0)?,
        evidence: Evidence {
            skill: row.get(1)?,
            support: row.get(2)?,
            independence: row.get(3)?,
            count: row.get(4)?,
            first_at: row.get(5)?,
            last_at: row.get(6)?,
        },
    })
}

fn read_stumble(row: &Row<'_>) -> rusqlite::Result<Stumble> {
    let people = (row.as_ref().column_count() > 5).then(|| Ok::<_, rusqlite::Error>((row.get(5)?, row.get(6)?)));
    Ok(Stumble {
        step: row.get(0)?,
        screen: row.get(1)?,
        item: row.get(2)?,
        kind: row.get(3)?,
        count: row.get(4)?,
        people: people.transpose()?,
    })
}

fn read_judged(row: &Row<'_>) -> rusqlite::Result<JudgedCount> {
    Ok(JudgedCount {
        learner: row.get(0)?,
        channel: row.get(1)?,
        scams: row.get(2)?,
        hits: row.get(3)?,
        genuine: row.get(4)?,
        false_alarms: row.get(5)?,
        checked: row.get(6)?,
    })
}
