//! A tile that was opened: what is the matter and what helps, in words a volunteer can use; notes in one tap.

use std::time::Duration;

use chrono::TimeDelta;
use practice::{Level, Touch, WrongTap};
use records::register::notes::{NoteKind, TrainerNote};
use uuid::Uuid;

use super::{Came, Office, why_id};
use crate::room::{Doing, Need, Seen};
use crate::wire::trainer::board::{BoardNote, BoardTile, NoteLine, OpenNeed, OpenTile};
use crate::wire::{Trouble, TroubleCode};
use crate::wording::Both;

/// Notes of so long ago are of this meeting.
const THIS_MEETING: TimeDelta = TimeDelta::hours(4);

impl Office {
    pub(super) fn opened(&self, seen: &Seen, tiles: &[BoardTile], now: Duration) -> Result<Option<OpenTile>, Trouble> {
        let station = seen.station.to_string();
        let Some(tile) = tiles.iter().find(|tile| tile.station == station) else { return Ok(None) };
        let needs = seen.presence.needs.iter().filter(|need| need.told.level > Level::None);
        Ok(Some(OpenTile {
            tile: tile.clone(),
            step: self.step_sentence(seen).unwrap_or_default(),
            lesson: seen.presence.lesson.clone().filter(|_| seen.presence.doing == Doing::Practising),
            needs: needs.map(|need| self.open_need(seen, need, now)).collect(),
            can_nudge: seen.presence.doing == Doing::Practising,
            can_note: seen.presence.learner.is_some(),
            notes: seen.presence.learner.map(|learner| self.notes_now(learner)).transpose()?.unwrap_or_default(),
        }))
    }

    /// What the step asks for.
    fn step_sentence(&self, seen: &Seen) -> Option<String> {
        let lesson = self.course.lesson(seen.presence.lesson.as_deref()?)?;
        let step = &seen.presence.step_name;
        let form = lesson.form_with(step)?;
        let words = self.wording().within(&lesson.shelf, form, form.start);
        Some(words.say(&practice::Say::Step(step.clone())).print())
    }

    fn open_need(&self, seen: &Seen, need: &Need, now: Duration) -> OpenNeed {
        let why = why_id(need.told.rule);
        let lure = need.told.lure.and_then(|lure| serde_json::to_value(lure).ok());
        let lure = lure
            .as_ref()
            .and_then(|lure| lure.as_str())
            .map(|lure| self.text(&format!("board-lure-{lure}"), &Both::default()));
        let said = self.text(why, &Both::default());
        OpenNeed {
            why: lure.map_or(said.clone(), |lure| format!("{said} · {lure}")),
            advice: self.text(&why.replacen("why", "advice", 1), &Both::default()),
            since: self.age_words(seen.age(need.age_ms, now)),
            private: need.told.private,
            taps: need.told.wrong.iter().map(|tap| self.tapped(seen, tap)).collect(),
        }
    }

    /// What was touched, by its name on the phone.
    fn tapped(&self, seen: &Seen, tap: &WrongTap) -> String {
        let plain = |id: &str| self.text(id, &Both::default());
        let item = match &tap.touch {
            Touch::Back => return plain("board-tapped-back"),
            Touch::Home => return plain("board-tapped-home"),
            touch => touch.item(),
        };
        let lesson = seen.presence.lesson.as_deref().and_then(|lesson| self.course.lesson(lesson));
        let (Some(item), Some(lesson)) = (item, lesson) else {
            return plain("board-tapped-beside");
        };
        let form = lesson.form_with(&seen.presence.step_name).unwrap_or(&lesson.story);
        self.item_name(&lesson.shelf, form, &tap.screen, item).unwrap_or_else(|| plain("board-tapped-beside"))
    }

    fn notes_now(&self, learner: Uuid) -> Result<Vec<NoteLine>, Trouble> {
        let notes = self.records.notes_on(learner).map_err(|error| self.not_recorded(&error))?;
        let since = self.clock.utc() - THIS_MEETING;
        let line = |note: TrainerNote| NoteLine {
            id: note.id.to_string(),
            text: self.text(&format!("board-noted-{}", note.kind.name()), &Both::default()),
        };
        Ok(notes.into_iter().filter(|note| note.written_at >= since).map(line).collect())
    }

    pub(super) fn note_on(&mut self, station: &str, about: BoardNote) -> Came {
        let seen = self.station(station)?;
        let learner = seen.presence.learner.ok_or_else(|| self.trouble(TroubleCode::Stale))?;
        let kind = match about {
            BoardNote::Eyes => NoteKind::Eyes,
            BoardNote::Hands => NoteKind::Hands,
            BoardNote::Words => NoteKind::Words,
            BoardNote::Fear => NoteKind::Fear,
            BoardNote::Understood => NoteKind::Understood,
        };
        let note = TrainerNote {
            id: Uuid::now_v7(),
            learner,
            session: self.running()?.map(|session| session.id),
            trainer: self.trainer.as_ref().map(|trainer| trainer.id),
            kind,
            text: String::new(),
            written_at: self.clock.utc(),
        };
        self.records.write_note(&note).map_err(|error| self.not_recorded(&error))?;
        Ok(None)
    }

    pub(super) fn take_note_back(&mut self, id: &str) -> Came {
        let id = id.parse().map_err(|_| self.trouble(TroubleCode::Stale))?;
        self.records.take_note_back(id).map_err(|error| self.not_recorded(&error))?;
        Ok(None)
    }
}
