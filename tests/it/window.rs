//! The real window, driven as a senior would. Each test opens its own; nextest runs them one after the other.

mod access;
mod authored;
mod class_hour;
mod course;
mod cut;
mod heard;
mod hearing;
mod matrix;
mod measured;
mod reader;
mod recorded;
mod reviewed;
mod rolled;
mod rooms;
mod set_up;
mod upright;
mod ways;

use std::future::Future;

/// Runs a journey.
fn play(journey: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(journey);
}

/// The guided way through A02, item by item; `down` is a push of the page.
const GUIDED: [(&str, &str); 16] = [
    ("clinic", "clinic/front"),
    ("book", "clinic/hospitals"),
    ("main-campus", "clinic/departments"),
    ("down", "clinic/departments"),
    ("orthopaedics", "clinic/dates"),
    ("day-2", "clinic/doctors"),
    ("general", "clinic/slots"),
    ("0900", "clinic/patients"),
    ("wang-guilan", "clinic/confirm"),
    ("on-arrival", "clinic/confirm"),
    ("down", "clinic/confirm"),
    ("notes", "clinic/notes"),
    ("down", "clinic/notes"),
    ("understood", "clinic/confirm"),
    ("confirm", "clinic/done"),
    ("view", ""),
];
