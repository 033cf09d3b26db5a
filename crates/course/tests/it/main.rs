//! The course crate from outside: the shipped course, and small broken ones.

mod broken;
mod shipped;
