//! The board: the class that is going on. What the stations told last, put into words; and what is sent to them.

mod big_screen;
mod hot_seat;
mod opened;
mod tiles;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use chrono::TimeDelta;
use practice::{Level, Rule};
use records::register::hands::RaisedHand;
use records::register::sessions::Session;
use uuid::Uuid;

use super::{Came, Office};
use crate::room::{Doing, Nudge, Seen};
use crate::wire::trainer::board::{Board, BoardMeeting, BoardNeed, BoardNudge, BoardSign, BoardWish, StuckTogether};
use crate::wire::{Trouble, TroubleCode};
use crate::wording::Both;
use big_screen::BigScreen;

/// So many in one step at least, before the class is shown it (issue 5: "6 of 10 are stuck here"; ours: a third of the active).
const TOGETHER: usize = 3;
/// Nothing touched for so long in a lesson counts as stuck with the others (curriculum §4.4 S3).
const STUCK: Duration = Duration::from_secs(45);

/// What is open on the board, and what was seen on it.
#[derive(Default)]
pub(crate) struct OnBoard {
    opened: Option<Uuid>,
    big_screen: Option<BigScreen>,
    paused: bool,
    /// Hands that are in the records.
    hands: BTreeSet<Uuid>,
    /// Who sits where, and since when.
    turns: BTreeMap<Uuid, (Uuid, Duration)>,
    /// When somebody was last at a station.
    last_sat: BTreeMap<Uuid, Duration>,
    /// The vote that is on.
    pub(crate) voting: Option<Uuid>,
}

impl Office {
    pub(crate) fn board(&mut self, wish: BoardWish) -> Came {
        match wish {
            BoardWish::Show => {}
            BoardWish::Open { station } => self.on_board.opened = Some(self.station(&station)?.station),
            BoardWish::Close => (self.on_board.opened, self.on_board.big_screen) = (None, None),
            BoardWish::Coming { station } => return self.come_to(&station),
            BoardWish::Nudge { station, nudge } => return self.nudge(&station, nudge),
            BoardWish::StopTheScene { station } => {
                let seen = self.station(&station)?;
                self.hall.nudge(seen.station, Nudge::StopTheScene);
                return self.done("board-stopped-done", &Both::default().text("name", &self.name_at(&seen)?));
            }
            BoardWish::Note { station, about } => return self.note_on(&station, about),
            BoardWish::TakeNoteBack { note } => return self.take_note_back(&note),
            BoardWish::Demonstrate { lesson, step } => self.show_on_big_screen(&lesson, step)?,
            BoardWish::ShowNext => self.show_next_on_big_screen(),
            BoardWish::ShowAgain => self.show_again_on_big_screen()?,
            BoardWish::PauseAll => self.send_all(true),
            BoardWish::GoOn => self.send_all(false),
            BoardWish::HandOver { learner } => return self.hand_over(&learner),
        }
        Ok(None)
    }

    /// Keeps what is only seen now: raised hands go into the records, and whose turn it is.
    pub(crate) fn look_around(&mut self) -> Result<(), Trouble> {
        let (now, utc) = (self.clock.running(), self.clock.utc());
        let mut session = None;
        for seen in self.hall.seen() {
            if let Some((hand, age)) = seen.hand(now)
                && !self.on_board.hands.contains(&hand)
            {
                if session.is_none() {
                    session = Some(self.running()?.map(|session| session.id));
                }
                let raised = RaisedHand {
                    id: hand,
                    session: session.flatten(),
                    learner: seen.presence.learner,
                    station: seen.station,
                    lesson: seen.presence.lesson.clone().unwrap_or_default(),
                    step: seen.presence.step_name.clone(),
                    raised_at: utc - TimeDelta::from_std(age).unwrap_or_default(),
                    answered_at: None,
                };
                self.records.note_hand(&raised).map_err(|error| self.not_recorded(&error))?;
                self.on_board.hands.insert(hand);
            }
            match seen.presence.learner {
                Some(learner) => {
                    let turn = self.on_board.turns.entry(seen.station).or_insert((learner, now));
                    if turn.0 != learner {
                        *turn = (learner, now);
                    }
                    self.on_board.last_sat.insert(learner, now);
                }
                None => _ = self.on_board.turns.remove(&seen.station),
            }
        }
        Ok(())
    }

    pub(crate) fn board_view(&self) -> Result<Board, Trouble> {
        let now = self.clock.running();
        let session = self.running()?;
        let mut seen = self.hall.seen();
        seen.retain(|seen| seen.is_taken() || seen.presence.hand.is_some());
        let room = self.room_of(session.as_ref())?;
        let (tiles, rows) = self.tiles(&seen, &room, now)?;
        let needs = self.needs(&seen, &room, now)?;
        let waiting = needs.iter().filter(|need| need.sign != BoardSign::Look).count();
        let counts = Both::default().number("come", waiting).number("look", needs.len() - waiting);
        let headline = match (tiles.is_empty(), needs.is_empty(), waiting) {
            (true, ..) => "board-empty",
            (_, true, _) => "board-calm",
            (_, _, 0) => "board-look",
            _ => "board-come",
        };
        let opened = self.on_board.opened.and_then(|station| seen.iter().find(|seen| seen.station == station));
        Ok(Board {
            meeting: session.as_ref().map(|session| self.board_meeting(session)).transpose()?,
            headline: self.text(headline, &counts.number("people", tiles.len())),
            columns: room.columns,
            rows,
            needs,
            together: self.together(&seen, now),
            hot_seat: session.as_ref().map(|session| self.hot_seat(session, now)).transpose()?.flatten(),
            opened: opened.map(|seen| self.opened(seen, &tiles, now)).transpose()?.flatten(),
            projector: self.projector(),
            paused: self.on_board.paused,
            hands_today: self.hands_today()?,
            tiles,
        })
    }

    /// The meeting that goes on.
    pub(crate) fn running(&self) -> Result<Option<Session>, Trouble> {
        self.records.running_session().map_err(|error| self.not_recorded(&error))
    }

    fn board_meeting(&self, session: &Session) -> Result<BoardMeeting, Trouble> {
        let since = session.opened_at.map(|at| self.clock.utc() - at).unwrap_or_default();
        let minutes = usize::try_from(since.num_minutes()).unwrap_or_default();
        let args = Both::default().number("minutes", minutes).number("came", session.came as usize);
        Ok(BoardMeeting {
            class: self.class_name(session.class)?,
            line: self.text("board-meeting", &args),
            voting: self.on_board.voting == Some(session.id),
        })
    }

    pub(crate) fn class_name(&self, class: Uuid) -> Result<String, Trouble> {
        let classes = self.records.classes().map_err(|error| self.not_recorded(&error))?;
        Ok(classes.into_iter().find(|one| one.id == class).map(|one| one.plan.name).unwrap_or_default())
    }

    fn needs(&self, seen: &[Seen], room: &tiles::RoomPlan, now: Duration) -> Result<Vec<BoardNeed>, Trouble> {
        let mut calling: Vec<_> = seen.iter().filter_map(|seen| Some((seen.need(now)?, seen))).collect();
        calling.sort_by_key(|((level, age), seen)| (std::cmp::Reverse((*level, *age)), seen.station));
        let need = |((_, age), seen): ((Level, Duration), &Seen)| {
            Ok(BoardNeed {
                station: seen.station.to_string(),
                name: self.name_in(seen, room)?,
                sign: sign(seen, now),
                why: self.why(seen, now),
                since: self.age_words(age),
            })
        };
        calling.into_iter().map(need).collect()
    }

    /// Why somebody calls, in a few words: for the list, which anybody may see who passes.
    fn why(&self, seen: &Seen, now: Duration) -> String {
        if seen.hand(now).is_some() {
            return self.text("board-hand", &Both::default());
        }
        let first = seen.presence.needs.iter().find(|need| need.told.level > Level::None);
        let id = match first {
            Some(need) if need.told.private => "board-why-private",
            Some(need) => why_id(need.told.rule),
            None => "board-why-private",
        };
        self.text(id, &Both::default())
    }

    /// Many at one place: the class is shown it.
    fn together(&self, seen: &[Seen], now: Duration) -> Vec<StuckTogether> {
        let practising: Vec<_> = seen.iter().filter(|seen| seen.presence.doing == Doing::Practising).collect();
        let mut places: BTreeMap<(&str, u32), usize> = BTreeMap::new();
        for seen in practising.iter().filter(|seen| seen.need(now).is_some() || seen.idle(now) >= STUCK) {
            if let Some(lesson) = &seen.presence.lesson {
                *places.entry((lesson, seen.presence.step)).or_default() += 1;
            }
        }
        let many = places.into_iter().filter(|(_, count)| *count >= TOGETHER && count * 3 >= practising.len());
        let mut many: Vec<_> = many.collect();
        many.sort_by_key(|(place, count)| (std::cmp::Reverse(*count), *place));
        let line = |((lesson, step), count): ((&str, u32), usize)| {
            let args = Both::default()
                .number("count", count)
                .number("active", practising.len())
                .number("step", step as usize + 1)
                .text("title", &self.lesson_title(lesson));
            StuckTogether { lesson: lesson.to_owned(), step, line: self.text("board-together", &args) }
        };
        many.into_iter().map(line).collect()
    }

    fn hands_today(&self) -> Result<Option<String>, Trouble> {
        let local = self.clock.local();
        let midnight =
            local.date_naive().and_hms_opt(0, 0, 0).and_then(|at| at.and_local_timezone(*local.offset()).single());
        let Some(midnight) = midnight else { return Ok(None) };
        let hands = self.records.hands(midnight.to_utc(), midnight.to_utc() + TimeDelta::days(1));
        let hands = hands.map_err(|error| self.not_recorded(&error))?;
        let mut waited: Vec<_> = hands.iter().filter_map(RaisedHand::waited).collect();
        waited.sort();
        let Some(median) = waited.get(waited.len() / 2) else { return Ok(None) };
        let median = self.age_words(median.to_std().unwrap_or_default());
        let args = Both::default().number("count", hands.len()).text("time", &median);
        Ok(Some(self.text("board-hands-today", &args)))
    }

    /// 老师来了: the learner is told, and how long it took is kept.
    fn come_to(&mut self, station: &str) -> Came {
        let seen = self.station(station)?;
        let (now, utc) = (self.clock.running(), self.clock.utc());
        if let Some((hand, _)) = seen.hand(now) {
            self.look_around()?;
            let trainer = self.trainer.as_ref().map(|trainer| trainer.id);
            self.records.answer_hand(utc, hand, trainer).map_err(|error| self.not_recorded(&error))?;
        }
        self.hall.nudge(seen.station, Nudge::TrainerIsComing);
        self.done("board-coming-done", &Both::default().text("name", &self.name_at(&seen)?))
    }

    fn nudge(&mut self, station: &str, nudge: BoardNudge) -> Came {
        let seen = self.station(station)?;
        let (nudge, id) = match nudge {
            BoardNudge::SayAgain => (Nudge::SayAgain, "board-say-again-done"),
            BoardNudge::ShowTheSpot => (Nudge::ShowTheSpot, "board-show-the-spot-done"),
            BoardNudge::Demonstrate => (Nudge::Demonstrate, "board-demonstrate-done"),
            BoardNudge::OneStepBack => (Nudge::OneStepBack, "board-one-step-back-done"),
            BoardNudge::Slower => (Nudge::Slower, "board-slower-done"),
        };
        self.hall.nudge(seen.station, nudge);
        self.done(id, &Both::default().text("name", &self.name_at(&seen)?))
    }

    fn send_all(&mut self, pause: bool) {
        self.on_board.paused = pause;
        for seen in self.hall.seen() {
            self.hall.nudge(seen.station, if pause { Nudge::Pause } else { Nudge::GoOn });
        }
    }

    fn station(&self, id: &str) -> Result<Seen, Trouble> {
        let found = self.hall.seen().into_iter().find(|seen| seen.station.to_string() == id);
        found.ok_or_else(|| self.trouble(TroubleCode::Stale))
    }

    /// How long: seconds, then minutes, then hours.
    pub(crate) fn age_words(&self, age: Duration) -> String {
        let seconds = age.as_secs();
        let (id, count) = match seconds {
            0..5 => ("board-age-now", 0),
            5..60 => ("board-age-seconds", seconds / 5 * 5),
            60..3_600 => ("board-age-minutes", seconds / 60),
            _ => ("board-age-hours", seconds / 3_600),
        };
        self.text(id, &Both::default().number("count", usize::try_from(count).unwrap_or(usize::MAX)))
    }
}

/// How somebody calls.
fn sign(seen: &Seen, now: Duration) -> BoardSign {
    match seen.need(now) {
        _ if seen.hand(now).is_some() => BoardSign::Hand,
        Some((Level::Red, _)) => BoardSign::Come,
        Some(_) => BoardSign::Look,
        None => BoardSign::Calm,
    }
}

/// The message that says in a few words why.
fn why_id(rule: Rule) -> &'static str {
    match rule {
        Rule::Silent | Rule::StillSilent | Rule::Stuck => "board-why-stuck",
        Rule::NeedsPerson => "board-why-needs-person",
        Rule::WrongTaps => "board-why-wrong-taps",
        Rule::TapStorm => "board-why-tap-storm",
        Rule::OnlyReads => "board-why-only-reads",
        Rule::Lost => "board-why-lost",
        Rule::RealSecret => "board-why-real-secret",
        Rule::GaveIn => "board-why-gave-in",
        Rule::OverSuspicious => "board-why-over-suspicious",
        Rule::Distress => "board-why-distress",
        Rule::TalkFirst => "board-why-talk-first",
    }
}
