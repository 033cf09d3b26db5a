//! The records, tested from outside: what is kept, what is refused, and what survives.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod agreement;
mod appending;
mod backups;
mod bed;
mod bulk;
mod damage;
mod meetings;
mod opening;
mod properties;
mod registers;
mod sample;
mod sudden_end;
mod upgrade;
