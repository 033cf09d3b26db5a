//! The course crate from outside: the shipped course, and small broken ones.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod broken;
mod clues;
mod decks;
mod mutated;
mod reviews;
mod schema;
mod shipped;
mod validity;
