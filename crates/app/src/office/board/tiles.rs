//! The tiles, in the room's layout.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use records::register::classes::Member;
use records::register::sessions::Session;
use uuid::Uuid;

use super::{Office, sign};
use crate::room::{Doing, Seen};
use crate::wire::trainer::board::{BoardSign, BoardTile};
use crate::wire::{Picture, Place, Trouble};
use crate::wording::Both;

/// The room of the class that meets: who belongs to it, and where they sit.
pub(super) struct RoomPlan {
    pub(super) columns: u32,
    pub(super) members: BTreeMap<Uuid, Member>,
}

/// Without a class: as many side by side as are well read.
const COLUMNS: u32 = 5;

impl Office {
    pub(super) fn room_of(&self, session: Option<&Session>) -> Result<RoomPlan, Trouble> {
        let Some(session) = session else { return Ok(RoomPlan { columns: COLUMNS, members: BTreeMap::new() }) };
        let classes = self.records.classes().map_err(|error| self.not_recorded(&error))?;
        let columns =
            classes.iter().find(|class| class.id == session.class).map_or(COLUMNS, |class| class.plan.columns.into());
        let members = self.records.members(session.class).map_err(|error| self.not_recorded(&error))?;
        Ok(RoomPlan { columns, members: members.into_iter().map(|member| (member.learner, member)).collect() })
    }

    /// The tiles row by row, and how many rows there are. Who has no seat comes after those who have one.
    pub(super) fn tiles(
        &self,
        seen: &[Seen],
        room: &RoomPlan,
        now: Duration,
    ) -> Result<(Vec<BoardTile>, u32), Trouble> {
        let columns = room.columns.max(1);
        let mut taken = BTreeSet::new();
        let (mut seated, mut others) = (Vec::new(), Vec::new());
        for seen in seen {
            let seat = seen.presence.learner.and_then(|learner| room.members.get(&learner)?.seat).map(u32::from);
            match seat {
                Some(seat) if taken.insert(seat) => seated.push((seat, seen)),
                _ => others.push(seen),
            }
        }
        let behind = taken.last().map_or(0, |last| (last / columns + 1) * columns);
        let mut places: Vec<_> = seated.into_iter().chain((behind..).zip(others)).collect();
        places.sort_by_key(|(seat, _)| *seat);
        let rows = places.last().map_or(0, |(seat, _)| seat / columns + 1);
        let tile = |(seat, seen): (u32, &Seen)| self.tile(seen, room, (seat % columns + 1, seat / columns + 1), now);
        Ok((places.into_iter().map(tile).collect::<Result<_, _>>()?, rows))
    }

    fn tile(
        &self,
        seen: &Seen,
        room: &RoomPlan,
        (column, row): (u32, u32),
        now: Duration,
    ) -> Result<BoardTile, Trouble> {
        let presence = &seen.presence;
        let name = self.name_in(seen, room)?;
        let picture = presence.learner.and_then(|learner| room.members.get(&learner));
        let picture = picture.map(|member| serde_json::Value::String(member.picture.clone()));
        let lesson = match (&presence.lesson, presence.doing) {
            (Some(lesson), _) => self.lesson_title(lesson),
            (None, Doing::Voting) => self.text("board-voting", &Both::default()),
            (None, Doing::Free) => self.text("board-at-the-door", &Both::default()),
            (None, _) => self.text("board-choosing", &Both::default()),
        };
        let finished = presence.doing == Doing::Finished;
        let place =
            (presence.lesson.is_some() && !finished).then(|| Place { step: presence.step + 1, steps: presence.steps });
        let support =
            presence.support.map(|support| self.text(&format!("board-support-{}", support.name()), &Both::default()));
        let help = presence.support.map(|_| {
            let id = if presence.helps == 0 { "board-no-help" } else { "board-help" };
            self.text(id, &Both::default().number("count", presence.helps as usize))
        });
        let sign = sign(seen, now);
        let touched = self.age_words(seen.idle(now));
        let touched = if finished { self.text("board-finished", &Both::default()) } else { touched };
        let (support, help) = (support.unwrap_or_default(), help.unwrap_or_default());
        let word = (sign != BoardSign::Calm).then(|| self.why(seen, now));
        let step = place.map(|place| {
            let args = Both::default().number("step", place.step as usize).number("steps", place.steps as usize);
            self.text("board-step", &args)
        });
        let said = [Some(name.clone()), word.clone(), Some(lesson.clone()), step, Some(support.clone())];
        let said = said
            .into_iter()
            .flatten()
            .chain([self.text("board-touched", &Both::default().text("age", &touched)), help.clone()]);
        let said: Vec<_> = said.filter(|part| !part.is_empty()).collect();
        Ok(BoardTile {
            station: seen.station.to_string(),
            picture: picture.and_then(|picture| serde_json::from_value::<Picture>(picture).ok()),
            column,
            row,
            sign,
            word,
            lesson,
            place,
            support,
            touched,
            help,
            said: said.join(self.text("board-comma", &Both::default()).as_str()),
            name,
        })
    }

    /// Who sits there, as on the tile at the door.
    pub(super) fn name_in(&self, seen: &Seen, room: &RoomPlan) -> Result<String, Trouble> {
        match seen.presence.learner {
            Some(learner) => match room.members.get(&learner) {
                Some(member) => Ok(member.name.clone()),
                None => self.learner_name(learner),
            },
            None if seen.presence.guest => Ok(self.text("board-guest", &Both::default())),
            None => Ok(self.text("board-somebody", &Both::default())),
        }
    }

    pub(super) fn name_at(&self, seen: &Seen) -> Result<String, Trouble> {
        self.name_in(seen, &RoomPlan { columns: 1, members: BTreeMap::new() })
    }

    /// A learner's name; one whose records are on another machine is a new face.
    pub(crate) fn learner_name(&self, learner: Uuid) -> Result<String, Trouble> {
        let person = self.records.person(learner).map_err(|error| self.not_recorded(&error))?;
        let name = person.map(|person| person.enrolment.name).filter(|name| !name.is_empty());
        Ok(name.unwrap_or_else(|| self.text("board-new-face", &Both::default())))
    }
}
