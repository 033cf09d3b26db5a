//! The line between stations and trainer within one program: reports are folded at once, nudges wait in the station's box.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};

use uuid::Uuid;

use super::{Gathering, Letter, Nudge, Report, Seen, StationLine, TrainerLine, VERSION};
use crate::clock::Clock;
use crate::lock;

/// More than so many nudges do not wait: whoever pressed that often has been understood.
const BOX: usize = 32;

/// Rings at a station when something is in its box.
pub type Bell = Arc<dyn Fn() + Send + Sync>;

/// Stations and trainer in one program.
pub struct Hall {
    clock: Clock,
    gathering: Mutex<Gathering>,
    boxes: Mutex<BTreeMap<Uuid, Letterbox>>,
}

#[derive(Default)]
struct Letterbox {
    nudges: VecDeque<Nudge>,
    bell: Option<Bell>,
}

/// One station's end.
struct Chair {
    hall: Arc<Hall>,
    station: Uuid,
}

impl Hall {
    /// An empty one.
    pub fn new(clock: Clock) -> Arc<Self> {
        Arc::new(Self { clock, gathering: Mutex::default(), boxes: Mutex::default() })
    }

    /// A station comes in. The bell must not wait: it may ring while the trainer's command is on its way.
    pub fn chair(self: &Arc<Self>, station: Uuid, bell: Option<Bell>) -> Arc<dyn StationLine> {
        lock(&self.boxes).insert(station, Letterbox { nudges: VecDeque::new(), bell });
        Arc::new(Chair { hall: self.clone(), station })
    }
}

impl StationLine for Chair {
    fn tell(&self, report: Report) {
        let gone = report == Report::Left;
        let letter = Letter { version: VERSION, station: self.station, report };
        let now = self.hall.clock.running();
        lock(&self.hall.gathering).hear(now, letter);
        if gone {
            lock(&self.hall.boxes).remove(&self.station);
        }
    }

    fn nudges(&self) -> Vec<Nudge> {
        let mut boxes = lock(&self.hall.boxes);
        boxes.get_mut(&self.station).map(|letterbox| letterbox.nudges.drain(..).collect()).unwrap_or_default()
    }
}

impl TrainerLine for Hall {
    fn seen(&self) -> Vec<Seen> {
        lock(&self.gathering).stations().cloned().collect()
    }

    fn nudge(&self, station: Uuid, nudge: Nudge) -> bool {
        let bell = {
            let mut boxes = lock(&self.boxes);
            let Some(letterbox) = boxes.get_mut(&station) else { return false };
            if letterbox.nudges.len() < BOX {
                letterbox.nudges.push_back(nudge);
            }
            letterbox.bell.clone()
        };
        if let Some(bell) = bell {
            bell();
        }
        true
    }
}
