//! One tile for each seat of the room: who sits there, how it goes, and what is needed.

use std::collections::{BTreeMap, HashMap, HashSet};

use practice::{Level, Rule, Signal};
use records::register::classes::Member;
use records::register::sessions::Session;
use uuid::Uuid;

use crate::office::Office;
use crate::room::{Doing, Presence, Sits};
use crate::wire::Trouble;
use crate::wire::trainer::board::{BoardTile, OpenTile, StuckTogether, TileState};
use crate::wording::Both;

/// So many at one step, and so large a part of those who practise, are stuck together (ours: three people are no chance any more, and a
/// third of the room is worth stopping for).
const STUCK_PEOPLE: usize = 3;
const STUCK_PART: usize = 3;

/// The room, tile by tile.
pub(super) struct Seats {
    pub(super) class: String,
    pub(super) members: usize,
    pub(super) columns: u32,
    pub(super) tiles: Vec<Tile>,
}

/// A tile and what is behind it.
pub(super) struct Tile {
    pub(super) wire: BoardTile,
    learner: Option<Uuid>,
    /// Where they sit now, with the milliseconds since it was heard.
    here: Option<(Presence, u64)>,
    /// Milliseconds since the need arose.
    needed_for: Option<u64>,
}

impl Seats {
    /// Those who need somebody: red before yellow, and of each the oldest need first.
    pub(super) fn needs(&self) -> Vec<u32> {
        let mut needs: Vec<(TileState, std::cmp::Reverse<u64>, u32)> = Vec::new();
        for (at, tile) in (0..).zip(&self.tiles) {
            if let Some(needed) = tile.needed_for {
                needs.push((tile.wire.state, std::cmp::Reverse(needed), at));
            }
        }
        needs.sort_unstable();
        needs.into_iter().map(|(.., at)| at).collect()
    }
}

impl Tile {
    fn doing(&self) -> Option<&Doing> {
        self.here.as_ref()?.0.doing.as_ref()
    }
}

impl Office {
    /// The room in its order: the class's seats, those without one, then stations where somebody else sits.
    pub(super) fn tiles(&self, session: Option<&Session>) -> Result<Seats, Trouble> {
        let (class, columns, members) = match session {
            Some(session) => {
                let classes = self.records.classes().map_err(|error| self.not_recorded(&error))?;
                let class = classes.into_iter().find(|class| class.id == session.class);
                let members = self.records.members(session.class).map_err(|error| self.not_recorded(&error))?;
                class.map_or((String::new(), 4, Vec::new()), |class| {
                    (class.plan.name, u32::from(class.plan.columns.clamp(1, 12)), members)
                })
            }
            None => (String::new(), 4, Vec::new()),
        };
        let signed_in: HashSet<Uuid> = match session {
            Some(session) => {
                let came = self.records.attendance(session.id).map_err(|error| self.not_recorded(&error))?;
                came.into_iter().map(|(learner, _)| learner).collect()
            }
            None => HashSet::new(),
        };
        let mut here: BTreeMap<Uuid, (Presence, u64)> =
            self.stations.present().into_iter().map(|(presence, age)| (presence.station, (presence, age))).collect();
        let mut tiles = Vec::new();
        for member in &members {
            let at = here.iter().find(|(_, (one, _))| one.sits == Sits::Learner(member.learner)).map(|(id, _)| *id);
            let present = at.and_then(|station| here.remove(&station));
            tiles.push(self.member_tile(member, present, signed_in.contains(&member.learner)));
        }
        for (_, present) in here {
            tiles.push(self.station_tile(present)?);
        }
        Ok(Seats { class, members: members.len(), columns, tiles })
    }

    fn member_tile(&self, member: &Member, here: Option<(Presence, u64)>, signed_in: bool) -> Tile {
        let away = if signed_in { TileState::Waiting } else { TileState::Absent };
        self.tile(member.learner.to_string(), member.name.clone(), Some(member.learner), here, away)
    }

    /// A station where nobody of the class sits.
    fn station_tile(&self, (presence, age): (Presence, u64)) -> Result<Tile, Trouble> {
        let (learner, name) = match presence.sits {
            Sits::Learner(id) => {
                let person = self.records.person(id).map_err(|error| self.not_recorded(&error))?;
                (Some(id), person.map(|person| person.enrolment.name).unwrap_or_default())
            }
            Sits::Guest => (None, self.text("board-guest", &Both::default())),
            Sits::Nobody => (None, self.text("board-free-station", &Both::default())),
        };
        let id = learner.unwrap_or(presence.station).to_string();
        Ok(self.tile(id, name, learner, Some((presence, age)), TileState::Absent))
    }

    fn tile(
        &self,
        id: String,
        name: String,
        learner: Option<Uuid>,
        here: Option<(Presence, u64)>,
        away: TileState,
    ) -> Tile {
        let doing = here.as_ref().and_then(|(presence, _)| presence.doing.as_ref());
        let idle = here.as_ref().map(|(presence, age)| presence.idle_ms + age);
        let need = here.as_ref().and_then(|(presence, _)| most_urgent(presence));
        let state = match (&here, &need) {
            (None, _) => away,
            (Some(_), Some((Level::Red, ..))) => TileState::Red,
            (Some(_), Some(_)) => TileState::Yellow,
            (Some((presence, _)), None) if presence.doing.is_some() => TileState::Working,
            (Some((presence, _)), None) if presence.sits == Sits::Nobody => TileState::Absent,
            (Some(_), None) => TileState::Here,
        };
        let words = |id: &str| self.text(id, &Both::default());
        let place = |doing: &Doing| {
            if doing.step >= doing.steps {
                return words("board-done");
            }
            let args = Both::default().number("step", doing.step as usize + 1).number("steps", doing.steps as usize);
            self.text("board-place", &args)
        };
        let wire = BoardTile {
            id,
            name,
            state,
            // What is private is said only where the tile is open.
            need: need.as_ref().map(|(_, signal)| match signal {
                Some(signal) if signal.told.private => words("board-need-private"),
                Some(signal) => words(&need_message(signal)),
                None => words("board-need-hand"),
            }),
            since: need.as_ref().and(idle).map(|ms| self.how_long(ms)),
            lesson: doing.map(|doing| self.lesson_title(&doing.lesson)).unwrap_or_default(),
            place: doing.map(place).unwrap_or_default(),
            support: doing.map(|doing| words(&format!("support-{}", doing.support))).unwrap_or_default(),
            idle: idle.filter(|_| doing.is_some()).map(|ms| self.how_long(ms)).unwrap_or_default(),
            helps: doing
                .filter(|doing| doing.helps > 0)
                .map(|doing| self.text("board-helps", &Both::default().number("helps", doing.helps as usize)))
                .unwrap_or_default(),
        };
        let needed_for = need.and(idle);
        Tile { wire, learner, here, needed_for }
    }

    /// "40 秒", "3 分钟".
    fn how_long(&self, ms: u64) -> String {
        let seconds = ms / 1000;
        if seconds < 90 {
            return self.text("board-seconds", &Both::default().number("count", seconds as usize));
        }
        self.text("board-minutes", &Both::default().number("count", (seconds / 60) as usize))
    }

    /// Many who are stuck at the same step.
    pub(super) fn stuck_together(&self, seats: &Seats) -> Option<StuckTogether> {
        let practising = seats.tiles.iter().filter(|tile| tile.doing().is_some_and(|doing| doing.step < doing.steps));
        let practising = practising.count();
        let mut places: HashMap<(&str, u32), usize> = HashMap::new();
        for tile in seats.tiles.iter().filter(|tile| tile.needed_for.is_some()) {
            if let Some(doing) = tile.doing().filter(|doing| doing.step < doing.steps) {
                *places.entry((doing.lesson.as_str(), doing.step)).or_default() += 1;
            }
        }
        let most =
            places.into_iter().max_by_key(|((lesson, step), count)| (*count, std::cmp::Reverse((*lesson, *step))));
        let ((lesson, step), count) = most?;
        if count < STUCK_PEOPLE || count * STUCK_PART < practising {
            return None;
        }
        let args = Both::default()
            .number("count", count)
            .number("all", practising)
            .text("lesson", &self.lesson_title(lesson))
            .number("step", step as usize + 1);
        Some(StuckTogether { text: self.text("board-stuck", &args), lesson: lesson.to_owned(), step })
    }

    /// A tile with everything that the trainer may know.
    pub(super) fn open_tile(&self, tile: &Tile, session: Option<&Session>) -> Result<OpenTile, Trouble> {
        let doing = tile.doing();
        let signals: &[Signal] = doing.map(|doing| doing.signals.as_slice()).unwrap_or_default();
        let shown = signals.iter().filter(|signal| signal.told.level > Level::None);
        let wrong = signals.iter().flat_map(|signal| &signal.told.wrong);
        let notes = match (tile.learner, session) {
            (Some(learner), Some(session)) => {
                let mut notes = self.records.notes(learner).map_err(|error| self.not_recorded(&error))?;
                notes.retain(|note| note.session == Some(session.id));
                notes
            }
            _ => Vec::new(),
        };
        let noted = |note: records::register::notes::Note| {
            let about = self.text(&format!("board-note-{}", note.kind), &Both::default());
            if note.text.is_empty() {
                about
            } else {
                self.text("board-note-more", &Both::default().text("about", &about).text("text", &note.text))
            }
        };
        Ok(OpenTile {
            tile: tile.wire.clone(),
            signals: shown.map(|signal| self.text(&need_message(signal), &Both::default())).collect(),
            wrong: wrong.map(|tap| self.touched(&tap.screen, tap.touch.item())).collect(),
            notes: notes.into_iter().map(noted).collect(),
            reachable: tile.here.is_some(),
            known: tile.learner.is_some(),
        })
    }

    /// What was touched, in the words that stood on the phone.
    pub(crate) fn touched(&self, screen: &str, item: Option<&str>) -> String {
        let (app, page) = screen.split_once('/').unwrap_or((screen, ""));
        let shelf = format!("apps/{app}");
        let word = |id: &str| self.wording().text(&shelf, id, &Both::default());
        let place = word(page).or_else(|| word("name")).unwrap_or_else(|| screen.to_owned());
        let what =
            item.map(|item| word(&format!("{page}-{item}")).or_else(|| word(item)).unwrap_or_else(|| item.to_owned()));
        let args = Both::default().text("place", &place);
        match what {
            Some(what) => self.text("board-touched", &args.text("what", &what)),
            None => self.text("board-touched-beside", &args),
        }
    }
}

/// What is most urgent at a station: the signal, or the raised hand without one.
fn most_urgent(presence: &Presence) -> Option<(Level, Option<&Signal>)> {
    let signals = presence.doing.as_ref().map(|doing| doing.signals.as_slice()).unwrap_or_default();
    let worst = signals
        .iter()
        .filter(|signal| signal.told.level > Level::None)
        .max_by_key(|signal| (signal.told.level, std::cmp::Reverse(signal.since)));
    match worst {
        Some(signal) if signal.told.level == Level::Red || !presence.hand => Some((signal.told.level, Some(signal))),
        _ if presence.hand => Some((Level::Red, None)),
        other => other.map(|signal| (signal.told.level, Some(signal))),
    }
}

/// The message of a rule: what the trainer reads on the tile.
fn need_message(signal: &Signal) -> String {
    let rule = match signal.told.rule {
        Rule::Silent | Rule::StillSilent | Rule::Stuck => "stuck",
        Rule::NeedsPerson if signal.told.asked => "hand",
        Rule::NeedsPerson => "person",
        Rule::WrongTaps => "wrong-taps",
        Rule::TapStorm => "tap-storm",
        Rule::OnlyReads => "only-reads",
        Rule::Lost => "lost",
        Rule::RealSecret => "real-secret",
        Rule::GaveIn => "gave-in",
        Rule::OverSuspicious => "over-suspicious",
        Rule::Distress => "distress",
        Rule::TalkFirst => "talk-first",
    };
    format!("board-need-{rule}")
}
