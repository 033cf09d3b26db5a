//! The application without a window: what a learner is shown and told, and what is recorded.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod asked;
mod card;
mod card_code;
mod class;
mod coming_back;
mod course;
mod idle;
mod judging;
mod keeping;
mod learned;
mod looking;
mod office;
mod orders;
mod people;
mod place;
mod printing;
mod review;
mod roll;
mod sample;
mod set_up;
mod sitting;
mod suited;
