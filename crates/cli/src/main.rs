//! The app without a window: check, play, records.
fn main() {}
