//! What the records mean. Pure: numbers and dates in, findings out; no database, no clock, no words.
//!
//! [`discrimination`]: can somebody tell scams from genuine messages, and how cautious are they? [`skill`]: what somebody can do,
//! from evidence in any order, [`certification()`]: whether that is more than luck, [`mastery`]: by skill and by domain. [`review`]: when a lesson is due again. [`judging`]: which messages
//! come next. [`request`]: what becomes of a request for a lesson, and when it is late. [`advice()`]:
//! what to do next for one learner.

pub mod advice;
pub mod certification;
pub mod discrimination;
pub mod judging;
pub mod mastery;
pub mod request;
pub mod review;
pub mod skill;

pub use advice::{Advice, Standing, advice};
pub use certification::{Again, Certification, Tried, certification};
pub use discrimination::{Answers, Discrimination, Leaning};
pub use judging::{Answer, Judgement, Next};
pub use mastery::{DomainState, Mastery};
pub use review::{Practised, due};
pub use skill::{Showing, Showings, Skill, SkillState, Tally};
