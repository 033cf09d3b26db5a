//! The application without a window: what a learner is shown and told, and what is recorded.

mod place;
mod sitting;
