//! What the trainer knows of the stations: their letters, folded. Pure; the moment of hearing is passed in.

use std::collections::BTreeMap;
use std::time::Duration;

use practice::Level;
use uuid::Uuid;

use super::{Hand, Letter, Presence, Report};

/// A station, as it told it last.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    /// Which.
    pub station: Uuid,
    /// What it told.
    pub presence: Presence,
    /// When, by the trainer's running time.
    pub heard_at: Duration,
}

impl Seen {
    /// How long ago something was touched there.
    pub fn idle(&self, now: Duration) -> Duration {
        self.age(self.presence.idle_ms, now)
    }

    /// An age that was told, as it is now.
    pub fn age(&self, told_ms: u64, now: Duration) -> Duration {
        Duration::from_millis(told_ms) + now.saturating_sub(self.heard_at)
    }

    /// The hand that is up, and for how long.
    pub fn hand(&self, now: Duration) -> Option<(Uuid, Duration)> {
        self.presence.hand.map(|hand| (hand.id, self.age(hand.age_ms, now)))
    }

    /// Somebody sits there.
    pub fn is_taken(&self) -> bool {
        self.presence.learner.is_some() || self.presence.guest
    }

    /// How urgent it is, and since when: a hand first, then what the stuck rules say.
    pub fn need(&self, now: Duration) -> Option<(Level, Duration)> {
        let told = self.presence.needs.iter().filter(|need| need.told.level > Level::None);
        let told = told.map(|need| (need.told.level, self.age(need.age_ms, now)));
        let hand = self.hand(now).map(|(_, age)| (Level::Red, age));
        told.chain(hand).max()
    }
}

/// Every station that is there.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Gathering {
    stations: BTreeMap<Uuid, Seen>,
}

impl Gathering {
    /// A letter has come. One of a version that is not understood is passed over.
    pub fn hear(&mut self, now: Duration, letter: Letter) {
        if letter.version != super::VERSION {
            return;
        }
        let station = letter.station;
        match letter.report {
            Report::Presence(presence) => {
                self.stations.insert(station, Seen { station, presence: *presence, heard_at: now });
            }
            Report::HandRaised(hand) => self.raise(now, station, hand),
            Report::Left => {
                self.stations.remove(&station);
            }
        }
    }

    fn raise(&mut self, now: Duration, station: Uuid, hand: Hand) {
        if let Some(seen) = self.stations.get_mut(&station) {
            // Its age counts from the last presence, as everything else that stands there.
            let later = now.saturating_sub(seen.heard_at).as_millis();
            let age_ms = hand.age_ms.saturating_sub(u64::try_from(later).unwrap_or(u64::MAX));
            seen.presence.hand = Some(Hand { age_ms, ..hand });
        }
    }

    /// The stations, in a fixed order.
    pub fn stations(&self) -> impl Iterator<Item = &Seen> {
        self.stations.values()
    }
}

#[cfg(test)]
mod tests {
    use super::super::VERSION;
    use super::*;

    fn letter(report: Report) -> Letter {
        Letter { version: VERSION, station: Uuid::nil(), report }
    }

    #[test]
    fn ages_go_on_after_the_letter_and_the_latest_presence_says_all() {
        let mut gathering = Gathering::default();
        let presence = Presence { guest: true, idle_ms: 4_000, ..Presence::default() };
        let second = Duration::from_secs;
        gathering.hear(second(10), letter(Report::Presence(Box::new(presence.clone()))));
        gathering.hear(second(12), letter(Report::HandRaised(Hand { id: Uuid::nil(), age_ms: 0 })));
        let seen = gathering.stations().next().cloned();
        let seen = seen.as_ref();
        assert_eq!(seen.map(|seen| seen.idle(second(15))), Some(second(9)));
        assert_eq!(seen.and_then(|seen| seen.need(second(15))).map(|need| need.0), Some(Level::Red));
        gathering.hear(second(16), letter(Report::Presence(Box::new(presence))));
        assert_eq!(gathering.stations().next().and_then(|seen| seen.hand(second(16))), None, "lowered");
        gathering.hear(second(17), Letter { version: VERSION + 1, ..letter(Report::Left) });
        assert_eq!(gathering.stations().count(), 1, "what is not understood is passed over");
        gathering.hear(second(18), letter(Report::Left));
        assert_eq!(gathering.stations().count(), 0);
    }
}
