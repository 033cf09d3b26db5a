//! The course on disk: skills, apps, lessons; reading them and proving them.
//!
//! [`Course::read`] takes [`Files`] (the shipped course, or a folder) and gives what could be read together with every
//! [`Problem`], each with its place and its remedy. [`prove`] searches a lesson's world: no dead end, no step that
//! cannot be reached. This crate reads files and knows no clock, no database and no window.
//!
//! Reading order: [`lesson`] (what comes out), `source` (the files as written), `assemble` (from names to a world),
//! `read` (the whole course), [`prove`].

mod assemble;
pub mod corpus;
mod coverage;
pub mod deck;
pub mod facts;
pub mod files;
mod form_reading;
pub mod index;
pub mod lesson;
mod names;
pub mod passage;
pub mod problem;
pub mod prove;
mod read;
mod readers;
pub mod review;
mod rules;
pub mod scene;
pub mod schema;
mod screen_builder;
mod sheet;
mod source;
mod usage;
pub mod validity;

pub use corpus::{Balance, Clue, Levels, Message, balance, read_corpus};
pub use deck::Deck;
pub use facts::{Fact, overdue};
pub use files::Files;
pub use index::Acts;
pub use index::Skill;
pub use lesson::{Form, Label, Lesson, Part, Step, days_ahead, transfer_of, transfer_words};
pub use problem::{Place, Problem, Severity};
pub use prove::{Proof, prove};
pub use read::Course;
pub use readers::{Combined, NaiveRule};
pub use review::Review;
pub use scene::{Lure, Scene};
