//! A private sound stage.
