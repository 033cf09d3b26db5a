//! The room as long as everybody sits in one program: messages go from hand to hand.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use uuid::Uuid;

use super::{FromStation, Link, Presence, Reach, ToStation};
use crate::clock::Clock;
use crate::lock;

/// What a station does with what it is told.
type Mailbox = Arc<dyn Fn(ToStation) + Send + Sync>;

/// Both ends in one.
#[derive(Clone)]
pub(crate) struct Hall {
    inner: Arc<Mutex<Inner>>,
    clock: Clock,
}

#[derive(Default)]
struct Inner {
    heard: BTreeMap<Uuid, (Presence, Duration)>,
    mailboxes: BTreeMap<Uuid, Mailbox>,
}

impl Hall {
    pub(crate) fn new(clock: Clock) -> Self {
        Self { inner: Arc::default(), clock }
    }

    /// A station has a mailbox from now on.
    pub(crate) fn join(&self, station: Uuid, mailbox: Mailbox) {
        lock(&self.inner).mailboxes.insert(station, mailbox);
    }
}

impl Link for Hall {
    fn tell(&self, message: FromStation) {
        let mut inner = lock(&self.inner);
        match message {
            FromStation::Presence(presence) => {
                inner.heard.insert(presence.station, (*presence, self.clock.running()));
            }
            FromStation::Gone { station } => {
                inner.heard.remove(&station);
                inner.mailboxes.remove(&station);
            }
        }
    }
}

impl Reach for Hall {
    fn send(&self, station: Uuid, message: ToStation) -> bool {
        // The mailbox answers with a presence: it must not find the door shut.
        let mailbox = lock(&self.inner).mailboxes.get(&station).cloned();
        mailbox.map(|deliver| deliver(message)).is_some()
    }

    fn present(&self) -> Vec<(Presence, u64)> {
        let now = self.clock.running();
        let since = |at: &Duration| now.saturating_sub(*at).as_millis() as u64;
        lock(&self.inner).heard.values().map(|(presence, at)| (presence.clone(), since(at))).collect()
    }
}
