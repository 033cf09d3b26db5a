//! The `SQLite` record of what happened; the only crate with SQL.
//!
//! Events are only ever added, each with its station and that station's running number, so that the records of many
//! machines unite in any order, any number of times. Summaries are kept in the same transaction and can be rebuilt
//! from the events. An append is on disk when it returns. Time is passed in.
//!
//! Reading order: `schema/*.sql` (the tables), [`model`] (the rows), [`Records`] (reading and writing), `summary`
//! (what events mean), [`register`] (what the trainer writes), `whole_class` (what is asked of many learners at once), [`open()`] and
//! `salvage` (a kind way out of damage).

pub mod backup;
mod bulk;
pub mod certified;
mod error;
pub mod figures;
mod ids;
pub mod model;
mod open;
mod records;
pub mod register;
mod salvage;
mod sample;
mod schema;
mod summary;
mod whole_class;

pub use bulk::Stretch;
pub use certified::{Certified, GivenUp, Tested};
pub use error::{Error, Result};
pub use ids::drawn as drawn_id;
pub use model::{Attempt, AttemptState, Event, Evidence, Learner, NewAttempt, NewEvent, StepOutcome};
pub use open::{Found, examine, open};
pub use records::{Bundle, Records};
pub use sample::SampleCount;
pub use whole_class::{ChainLink, CourseLesson, CourseSkill, JudgedCount, LearnerEvidence, OwnUse, Stumble};
