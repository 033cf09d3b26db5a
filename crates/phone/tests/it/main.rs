//! The practice phone, tested from outside: small worlds by hand, and random ones.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod reduction;
mod toy;
mod walks;
