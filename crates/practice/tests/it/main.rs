//! A learner in the shipped lesson A02: what is said, shown and recorded.

mod learner;
mod random;
mod ways;
