//! The practice phone, tested from outside: small worlds by hand, and random ones.

mod reduction;
mod toy;
mod walks;
