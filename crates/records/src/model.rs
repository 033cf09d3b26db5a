//! The rows, as the rest of the program sees them.

use chrono::{DateTime, Utc};
use rusqlite::Row;
use rusqlite::types::Type;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// A learner: a name on a tile and a random id. Nothing else is known of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learner {
    /// Random (`UUIDv7`).
    pub id: Uuid,
    /// As on the tile.
    pub name: String,
    /// The picture on the tile.
    pub picture: String,
    /// When the tile was made.
    pub added_at: DateTime<Utc>,
}

impl Learner {
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { id: row.get(0)?, name: row.get(1)?, picture: row.get(2)?, added_at: row.get(3)? })
    }
}

/// What an attempt is begun with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAttempt {
    /// None: a guest, of whom nothing is known afterwards.
    pub learner: Option<Uuid>,
    /// The lesson's id.
    pub lesson: String,
    /// The lesson as it was: another fingerprint is another lesson.
    pub fingerprint: String,
    /// `watch`, `guided`, `supported` or `independent`.
    pub support: String,
    /// How many steps it has.
    pub steps: u32,
}

/// How an attempt stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AttemptState {
    /// Going on (or cut off by a power cut).
    Open,
    /// The learner rests.
    Rested,
    /// Every step is done.
    Done,
    /// Given up for another one.
    Left,
}

impl AttemptState {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Rested => "rested",
            Self::Done => "done",
            Self::Left => "left",
        }
    }

    fn named(name: &str) -> Self {
        [Self::Rested, Self::Done, Self::Left].into_iter().find(|state| state.name() == name).unwrap_or(Self::Open)
    }
}

/// One learner's run of one lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// `UUIDv7`.
    pub id: Uuid,
    /// None: a guest.
    pub learner: Option<Uuid>,
    /// The lesson's id.
    pub lesson: String,
    /// The lesson as it was.
    pub fingerprint: String,
    /// The way it is practised.
    pub support: String,
    /// How many steps it has.
    pub steps: u32,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When something happened last.
    pub last_at: DateTime<Utc>,
    /// How it stands.
    pub state: AttemptState,
    /// How many steps are done.
    pub step: u32,
    /// How many touches of the phone.
    pub taps: u32,
    /// How many slips.
    pub slips: u32,
    /// How many times help came.
    pub helps: u32,
    /// So far it went well without help: no step took any, or was given in at, or only came right after a wrong choice.
    pub alone: bool,
    /// Which transfer form, 0-based.
    pub form: u8,
}

impl Attempt {
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            learner: row.get(1)?,
            lesson: row.get(2)?,
            fingerprint: row.get(3)?,
            support: row.get(4)?,
            steps: row.get(5)?,
            started_at: row.get(6)?,
            last_at: row.get(7)?,
            state: AttemptState::named(&row.get::<_, String>(8)?),
            step: row.get(9)?,
            taps: row.get(10)?,
            slips: row.get(11)?,
            helps: row.get(12)?,
            alone: row.get(13)?,
            form: row.get(14)?,
        })
    }
}

/// Something that is to be recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct NewEvent {
    /// Milliseconds since the attempt began.
    pub at_ms: u64,
    /// What kind: `tap`, `slip`, `help`, `step-done`, `rested`, `resumed`, `done`, `left` count in the summaries.
    pub kind: String,
    /// The step in which it happened.
    pub step: Option<String>,
    /// The rest.
    pub body: Value,
}

/// Something that was recorded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// `UUIDv7`.
    pub id: Uuid,
    /// The station that recorded it.
    pub station: Uuid,
    /// That station's running number, from 1, without gaps.
    pub seq: u64,
    /// The attempt.
    pub attempt: Uuid,
    /// Milliseconds since the attempt began.
    pub at_ms: u64,
    /// When, by the station's clock.
    pub recorded_at: DateTime<Utc>,
    /// What kind.
    pub kind: String,
    /// The step in which it happened.
    pub step: Option<String>,
    /// The rest.
    pub body: Value,
}

impl Event {
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let body: String = row.get(8)?;
        let body = serde_json::from_str(&body)
            .map_err(|error| rusqlite::Error::FromSqlConversionFailure(8, Type::Text, Box::new(error)))?;
        Ok(Self {
            id: row.get(0)?,
            station: row.get(1)?,
            seq: row.get::<_, i64>(2)?.cast_unsigned(),
            attempt: row.get(3)?,
            at_ms: row.get::<_, i64>(4)?.cast_unsigned(),
            recorded_at: row.get(5)?,
            kind: row.get(6)?,
            step: row.get(7)?,
            body,
        })
    }
}

/// How much help a step took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepOutcome {
    /// The step.
    pub step: String,
    /// `trainer`, `shown`, `ring`, `hint`, `repeat` or `alone`.
    pub independence: String,
    /// How many slips it took.
    pub slips: u32,
    /// How long it took, in milliseconds.
    pub ms: u64,
}

/// How often a learner showed a skill with so much help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The skill.
    pub skill: String,
    /// The way it was practised.
    pub support: String,
    /// How much help it took.
    pub independence: String,
    /// How often.
    pub count: u32,
    /// First.
    pub first_at: DateTime<Utc>,
    /// Last.
    pub last_at: DateTime<Utc>,
}
