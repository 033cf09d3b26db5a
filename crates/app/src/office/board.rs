//! The board: the room as it stands, who needs somebody first, and help from here.

mod projector;
mod tiles;

use practice::Nudge;
use records::register::notes::Note;
use uuid::Uuid;

pub(crate) use projector::Projection;

use super::{Came, Office};
use crate::room::{Presence, Sits, ToStation};
use crate::wire::trainer::board::{Board, BoardNudge, BoardSession, BoardWish};
use crate::wire::{Trouble, TroubleCode};
use crate::wording::Both;

/// What lies open in the room.
#[derive(Default)]
pub(crate) struct Spread {
    /// The tile that is open: a learner's or a station's id.
    open: Option<String>,
    /// What the big screen shows.
    projection: Option<Projection>,
    /// Everybody was asked to look there.
    pub(super) attending: bool,
    /// The smile vote is going on.
    pub(super) voting: bool,
}

impl Office {
    pub(crate) fn board(&mut self, wish: BoardWish) -> Came {
        match wish {
            BoardWish::Show => Ok(None),
            BoardWish::Open { tile } => {
                self.board.open = Some(tile);
                Ok(None)
            }
            BoardWish::PutAway => {
                self.board.open = None;
                Ok(None)
            }
            BoardWish::Coming { tile } => self.send_to(&tile, ToStation::Coming, "board-coming"),
            BoardWish::Nudge { tile, nudge } => {
                self.send_to(&tile, ToStation::Nudge { nudge: nudge.into() }, "board-nudged")
            }
            BoardWish::Note { tile, about, text } => self.write_note(&tile, &about, &text),
            BoardWish::HandOn { tile } => self.send_to(&tile, ToStation::HandOn, "board-handed-on"),
            BoardWish::Attend { wanted } => {
                self.attend(wanted);
                Ok(None)
            }
            BoardWish::Project { lesson, step } => self.project(&lesson, step as usize),
            BoardWish::ShowNext => self.show_next(),
            BoardWish::EndProjection => {
                self.board.projection = None;
                self.attend(false);
                Ok(None)
            }
        }
    }

    pub(crate) fn board_view(&self) -> Result<Board, Trouble> {
        let session = self.records.running_session().map_err(|error| self.not_recorded(&error))?;
        let room = self.tiles(session.as_ref())?;
        let open = self.board.open.as_ref().and_then(|id| room.tiles.iter().find(|tile| tile.wire.id == *id));
        Ok(Board {
            session: session.as_ref().map(|session| BoardSession {
                class: room.class.clone(),
                came: self.text(
                    "board-came",
                    &Both::default().number("came", session.came as usize).number("members", room.members),
                ),
            }),
            columns: room.columns,
            needs: room.needs(),
            stuck: self.stuck_together(&room),
            open: open.map(|tile| self.open_tile(tile, session.as_ref())).transpose()?,
            projector: self.projector(),
            attending: self.board.attending,
            voting: self.board.voting,
            response: session.map(|session| self.response(session.id)).transpose()?.unwrap_or_default(),
            tiles: room.tiles.into_iter().map(|tile| tile.wire).collect(),
        })
    }

    /// Every station that was heard of.
    pub(super) fn to_all(&self, message: &ToStation) {
        for (presence, _) in self.stations.present() {
            self.stations.send(presence.station, message.clone());
        }
    }

    fn attend(&mut self, wanted: bool) {
        self.board.attending = wanted;
        self.to_all(if wanted { &ToStation::Attend } else { &ToStation::GoOn });
    }

    /// Sends something to where somebody sits.
    fn send_to(&mut self, tile: &str, message: ToStation, done: &str) -> Came {
        let Some(presence) = self.presence_of(tile) else {
            return self.missing("board-not-there", &Both::default());
        };
        if !self.stations.send(presence.station, message) {
            return self.missing("board-not-reached", &Both::default());
        }
        self.done(done, &Both::default())
    }

    /// The presence behind a tile: the learner's, or the station's.
    fn presence_of(&self, tile: &str) -> Option<Presence> {
        let id = Uuid::parse_str(tile).ok()?;
        let mut present = self.stations.present().into_iter().map(|(presence, _)| presence);
        present.find(|presence| presence.station == id || presence.sits == Sits::Learner(id))
    }

    fn write_note(&mut self, tile: &str, about: &str, text: &str) -> Came {
        let known = ["eyes", "hands", "words", "fear", "understood", "other"].contains(&about);
        let learner = Uuid::parse_str(tile).ok().filter(|_| known).ok_or_else(|| self.trouble(TroubleCode::Stale))?;
        let person = self.records.person(learner).map_err(|error| self.not_recorded(&error))?;
        if person.is_none() {
            return Err(self.trouble(TroubleCode::Stale));
        }
        let session = self.records.running_session().map_err(|error| self.not_recorded(&error))?;
        let note = Note {
            learner,
            session: session.map(|session| session.id),
            trainer: self.trainer.as_ref().map(|me| me.id),
            kind: about.to_owned(),
            text: text.trim().to_owned(),
            written_at: self.clock.utc(),
        };
        self.records.write_note(&note).map_err(|error| self.not_recorded(&error))?;
        self.done("board-noted", &Both::default())
    }

    /// How long people waited, the middle one of all, and how many wait still.
    fn response(&self, session: Uuid) -> Result<String, Trouble> {
        let hands = self.records.hands(session).map_err(|error| self.not_recorded(&error))?;
        let mut waited: Vec<i64> =
            hands.iter().filter_map(|hand| Some((hand.answered_at? - hand.raised_at).num_seconds())).collect();
        waited.sort_unstable();
        let Some(middle) = waited.get(waited.len() / 2) else { return Ok(String::new()) };
        let args = Both::default().number("hands", waited.len()).number("seconds", middle.unsigned_abs() as usize);
        Ok(self.text("board-response", &args))
    }
}

impl From<BoardNudge> for Nudge {
    fn from(nudge: BoardNudge) -> Self {
        match nudge {
            BoardNudge::SayAgain => Self::SayAgain,
            BoardNudge::ShowSpot => Self::ShowSpot,
            BoardNudge::Demonstrate => Self::Demonstrate,
            BoardNudge::StepBack => Self::StepBack,
            BoardNudge::Slower => Self::Slower,
        }
    }
}
