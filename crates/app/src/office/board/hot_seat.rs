//! One machine for many (curriculum §5.6): who sits there, and who comes next. Ten minutes are a suggestion to the trainer; a learner
//! sees no clock.

use std::time::Duration;

use records::register::sessions::Session;
use uuid::Uuid;

use super::{Came, Office};
use crate::room::Nudge;
use crate::wire::trainer::board::{HotSeat, HotSeatNext};
use crate::wire::{Trouble, TroubleCode};
use crate::wording::Both;

/// A turn (curriculum §5.6).
const TURN: Duration = Duration::from_mins(10);

impl Office {
    /// None where there are as many machines as people.
    pub(super) fn hot_seat(&self, session: &Session, now: Duration) -> Result<Option<HotSeat>, Trouble> {
        let stations = self.hall.seen();
        let [station] = stations.as_slice() else { return Ok(None) };
        let came = self.records.attendance(session.id).map_err(|error| self.not_recorded(&error))?;
        let sits = station.presence.learner;
        let mut waiting: Vec<Uuid> =
            came.into_iter().map(|(learner, _)| learner).filter(|one| Some(*one) != sits).collect();
        // Who has not sat there yet, as they signed in; then whoever sat there longest ago.
        waiting.sort_by_key(|learner| self.on_board.last_sat.get(learner).copied());
        if waiting.is_empty() {
            return Ok(None);
        }
        let turn = self.on_board.turns.get(&station.station).filter(|(learner, _)| Some(*learner) == sits);
        let minutes = turn.map_or(0, |(_, since)| now.saturating_sub(*since).as_secs() / 60);
        let args = Both::default().number("minutes", usize::try_from(minutes).unwrap_or_default());
        let line = match sits {
            Some(learner) => self.text("board-turn", &args.text("name", &self.learner_name(learner)?)),
            None if station.presence.guest => self.text("board-turn-guest", &args),
            None => self.text("board-turn-free", &args),
        };
        let next = |learner: Uuid| {
            let note = match self.on_board.last_sat.get(&learner) {
                None => self.text("board-turn-none", &Both::default()),
                Some(at) => {
                    let age = self.age_words(now.saturating_sub(*at));
                    self.text("board-turn-was", &Both::default().text("age", &age))
                }
            };
            Ok(HotSeatNext { learner: learner.to_string(), name: self.learner_name(learner)?, note })
        };
        Ok(Some(HotSeat {
            now: line,
            turn_over: turn.is_some_and(|(_, since)| now.saturating_sub(*since) >= TURN),
            next: waiting.into_iter().map(next).collect::<Result<_, Trouble>>()?,
        }))
    }

    /// The place in the lesson is kept; the next one sits down.
    pub(super) fn hand_over(&mut self, learner: &str) -> Came {
        let learner: Uuid = learner.parse().map_err(|_| self.trouble(TroubleCode::Stale))?;
        let stations = self.hall.seen();
        let [station] = stations.as_slice() else { return Err(self.trouble(TroubleCode::Stale)) };
        self.hall.nudge(station.station, Nudge::TakeSeat { learner });
        let name = self.learner_name(learner)?;
        self.done("board-handed-over", &Both::default().text("name", &name))
    }
}
