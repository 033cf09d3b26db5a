//! A learner in the shipped lesson A02: what is said, shown and recorded.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod learner;
mod nudged;
mod random;
mod rhythm;
mod safety;
mod stuck;
mod ways;
