//! A learner in a lesson: the way of a tap. Events are on disk before their result is shown.

use chrono::TimeDelta;
use insight::skill::KEPT_AFTER_DAYS;
use practice::{Ask, Input, Reply, Say, Tempo};
use records::{Attempt, NewAttempt, NewEvent};
use words::Line;

use crate::record::from_row;
use crate::seat::{Seat, Sitter, Spot, support_named};
use crate::sitting::{Sitting, steps_of};
use crate::wire::{self, Screen, Trouble, TroubleCode};
use crate::wording::Both;

impl Seat {
    pub(crate) fn begin(&mut self, lesson: &str, support: wire::Support) -> Result<Screen, Trouble> {
        let support: practice::Support = support.into();
        let lesson = self.lesson(lesson).ok_or_else(|| self.trouble(TroubleCode::Stale))?;
        if support.is_alone() && self.must_talk_first(&lesson)? {
            self.spot = Spot::Today;
            self.say_coach("talk-first", &Both::default());
            return self.screen();
        }
        let now = self.clock.running();
        let learner = match &self.sitter {
            Sitter::Learner(learner) => Some(learner.id),
            Sitter::Guest => None,
            Sitter::Nobody => return Err(self.trouble(TroubleCode::Stale)),
        };
        let waiting = match learner {
            Some(id) => self.records()?.open_attempt(id).map_err(|error| self.not_recorded(&error))?,
            None => None,
        };
        if let Some(attempt) = waiting {
            if attempt.lesson == lesson.id && support_named(&attempt.support) == Some(support) {
                return self.go_on(&attempt);
            }
            let at_ms = self.last_moment(&attempt)?;
            self.append_alone(&attempt, "left", at_ms)?;
            self.certify(support_named(&attempt.support).unwrap_or(practice::Support::Watch))?;
        }
        let number = self.next_form(&lesson, support, learner)?;
        let steps = steps_of(&lesson, support, number) as u32;
        let new = NewAttempt {
            learner,
            lesson: lesson.id.clone(),
            fingerprint: lesson.fingerprint.clone(),
            support: support.name().to_owned(),
            steps,
        };
        let utc = self.clock.utc();
        let attempt = self.records_mut()?.begin_attempt(utc, &new).map_err(|error| self.not_recorded(&error))?;
        let begun = Sitting::begin(&lesson, support, self.manner(), attempt, number, now);
        let (sitting, reply) = begun.map_err(|_| self.trouble(TroubleCode::Broken))?;
        let (rows, line) = (sitting.rows(&reply.events), self.lines(&sitting, &reply.say));
        self.settle(sitting, &rows, line)
    }

    /// Which of several transfer forms comes: one after the other, so that each is new for as long as there is a new one.
    fn next_form(
        &self,
        lesson: &course::Lesson,
        support: practice::Support,
        who: Option<uuid::Uuid>,
    ) -> Result<u8, Trouble> {
        let (Some(who), practice::Support::Transfer, 2..) = (who, support, lesson.transfers.len()) else {
            return Ok(0);
        };
        let attempts = self.records()?.attempts_of(Some(who)).map_err(|error| self.not_recorded(&error))?;
        let of_lesson = || attempts.iter().filter(|attempt| attempt.lesson == lesson.id);
        // The last one is kept for later than three weeks after the first check: "alone again" asks for a form not met before.
        let is_check = |attempt: &&Attempt| support_named(&attempt.support).is_some_and(practice::Support::is_alone);
        let first = of_lesson().filter(is_check).map(|attempt| attempt.started_at).min();
        let is_later = first.is_some_and(|first| self.clock.utc() - first >= TimeDelta::days(KEPT_AFTER_DAYS));
        let forms = lesson.transfers.len() - usize::from(!is_later);
        let often = |form: &u8| {
            of_lesson().filter(|attempt| attempt.support == support.name() && attempt.form == *form).count()
        };
        Ok((0..forms as u8).min_by_key(often).unwrap_or_default())
    }

    fn go_on(&mut self, attempt: &Attempt) -> Result<Screen, Trouble> {
        let lesson = self.lesson(&attempt.lesson).ok_or_else(|| self.trouble(TroubleCode::Stale))?;
        let support = support_named(&attempt.support).ok_or_else(|| self.trouble(TroubleCode::Stale))?;
        let rows = self.records()?.events_of(attempt.id).map_err(|error| self.not_recorded(&error))?;
        let events: Vec<_> = rows.iter().filter_map(from_row).collect();
        let resumed = Sitting::resume(&lesson, support, attempt, &events, self.manner(), self.clock.running());
        let (sitting, reply) = resumed.map_err(|_| self.trouble(TroubleCode::Broken))?;
        let (rows, line) = (sitting.rows(&reply.events), self.lines(&sitting, &reply.say));
        let line = Line::join([line].into_iter().chain(self.page_of_deck(&sitting)));
        self.settle(sitting, &rows, line)
    }

    pub(crate) fn act(&mut self, touch: &wire::Touch) -> Result<Screen, Trouble> {
        if self.paused {
            return self.screen();
        }
        let Spot::Practice(sitting) = &mut self.spot else { return Err(self.trouble(TroubleCode::Stale)) };
        let text = touch.text().map(str::to_owned);
        let touch = touch.compared(sitting);
        if let Some(text) = text {
            sitting.remember_typed(&touch, &text);
        }
        self.take(&Input::Touch(touch))
    }

    pub(crate) fn ask(&mut self, ask: wire::Ask) -> Result<Screen, Trouble> {
        let ask = match ask {
            wire::Ask::Hush => {
                self.speech.hush();
                return self.screen();
            }
            wire::Ask::GoOn if matches!(self.spot, Spot::Practice(_)) => return self.take(&Input::GoOn),
            wire::Ask::GoOn => return self.screen(),
            wire::Ask::Repeat => Ask::Repeat,
            wire::Ask::Hint => Ask::Hint,
            wire::Ask::Slower => Ask::Slower,
            wire::Ask::Trainer => Ask::Trainer,
        };
        let slowest = ask == Ask::Slower && !self.slow_down()?;
        self.trainer_called |= ask == Ask::Trainer;
        if matches!(self.spot, Spot::Practice(_)) {
            return self.take(&Input::Ask(ask));
        }
        let hint = match (&self.spot, ask) {
            (_, Ask::Trainer) => "trainer",
            (_, Ask::Slower) => {
                if slowest {
                    "slowest"
                } else {
                    "slower"
                }
            }
            (Spot::Door, Ask::Hint) => "door-hint",
            (Spot::Newcomer { .. }, Ask::Hint) => "newcomer-hint",
            (Spot::CardCode(asking), Ask::Hint) => Self::code_words(asking),
            (_, Ask::Hint) => "today-hint",
            (_, Ask::Repeat) => {
                self.say_where_we_are();
                return self.screen();
            }
        };
        self.say_coach(hint, &Both::default());
        self.screen()
    }

    pub(crate) fn wake(&mut self) -> Result<Screen, Trouble> {
        if let Some(obeyed) = self.obey() {
            return obeyed;
        }
        if self.paused {
            return self.screen();
        }
        if let Some(idle) = self.idle() {
            return idle;
        }
        match &self.spot {
            Spot::Practice(_) => self.take(&Input::Wake),
            _ => self.screen(),
        }
    }

    /// Gives the run an input; commits what happened; then shows it. If it cannot be committed, it has not happened.
    pub(crate) fn take(&mut self, input: &Input) -> Result<Screen, Trouble> {
        let Spot::Practice(sitting) = &self.spot else { return Err(self.trouble(TroubleCode::Stale)) };
        let before_it = sitting.as_ref();
        let before = sitting.on_screen().to_owned();
        let mut sitting = sitting.as_ref().clone();
        let now = self.clock.running();
        let at = sitting.at(now);
        let tempo = sitting.run.pace().tempo();
        let mut reply = sitting.run.take(at, input);
        let tapped = tapped(input, &reply);
        let meaning = tapped.and_then(|item| self.meaning_of_tap(before_it, item, before_it.at_ms(now)));
        self.offer_a_break(&mut sitting, input, &mut reply);
        self.follow_tempo(tempo, sitting.run.pace().tempo(), input);
        let read_out = before != sitting.on_screen() || *input == Input::Ask(Ask::Repeat);
        let message = match tapped {
            _ if read_out => self.page_of_deck(&sitting),
            Some(item) => self.answer_to_words(&sitting, item),
            None => None,
        };
        let mut rows = sitting.rows(&reply.events);
        // Right behind the tap: what follows from it may end the attempt.
        let behind = rows.len().min(1);
        rows.splice(behind..behind, meaning);
        // The page of a deck speaks for itself; the coach opens, and helps when asked.
        let mut line = Line::join([self.lines(&sitting, &reply.say)].into_iter().chain(message));
        if let Some(next) = sitting.next_part(self.manner(), now) {
            let (next, more) = next.map_err(|_| self.trouble(TroubleCode::Broken))?;
            rows.extend(next.rows(&more.events));
            let opening = [self.praise_of_part(&sitting), self.lines(&next, &more.say)];
            line = Line::join(opening.into_iter().chain(self.page_of_deck(&next)));
            sitting = next;
        }
        self.settle(sitting, &rows, line)?;
        self.notice(&reply)?;
        self.screen()
    }

    /// Commits what happened, then shows it and says the line.
    fn settle(&mut self, mut sitting: Sitting, rows: &[NewEvent], line: Line) -> Result<Screen, Trouble> {
        if !rows.is_empty() {
            let utc = self.clock.utc();
            let rows: Vec<NewEvent> = rows.iter().cloned().chain(self.worth_row(&sitting, rows)).collect();
            let appended = self.records_mut()?.append(utc, sitting.attempt, &rows);
            appended.map_err(|error| self.not_recorded(&error))?;
        }
        sitting.count(rows);
        self.trainer_called |= sitting.run.trainer_called();
        let slowly = sitting.run.pace().tempo() == Tempo::Slow;
        let line = if slowly { line.by_clause() } else { line };
        self.pace = Some(sitting.run.pace().clone());
        if sitting.run.is_done() {
            self.certify(sitting.run.support())?;
            if sitting.run.support() >= practice::Support::Supported {
                self.chosen = None;
            }
            if self.sitter == Sitter::Guest {
                self.guest_done.insert(sitting.lesson.id.clone(), sitting.run.support());
            }
            self.spot = Spot::Ending(Box::new(sitting));
        } else {
            self.spot = Spot::Practice(Box::new(sitting));
        }
        self.speech.say(line, &self.language);
        self.screen()
    }

    /// With the end of a check or a transfer form goes what it is worth, if the lesson is the one that was begun.
    fn worth_row(&self, sitting: &Sitting, rows: &[NewEvent]) -> Option<NewEvent> {
        let (support, lesson) = (sitting.run.support(), &sitting.lesson);
        let done = rows.iter().find(|row| row.kind == "done")?;
        let attempt = self.records().ok()?.attempt(sitting.attempt).ok()??;
        let is_meant = support.is_alone() && lesson.parts.is_empty() && attempt.fingerprint == lesson.fingerprint;
        let form = sitting.run.form().number;
        let body =
            crate::certification::worth_of(&self.course, &lesson.id, support.name(), form).filter(|_| is_meant)?;
        Some(NewEvent { at_ms: done.at_ms, kind: "worth".to_owned(), step: None, body })
    }

    /// A check or a transfer form is done: what it certifies is known at once.
    fn certify(&mut self, support: practice::Support) -> Result<(), Trouble> {
        let Sitter::Learner(learner) = &self.sitter else { return Ok(()) };
        if !support.is_alone() {
            return Ok(());
        }
        let (id, course, zone) = (learner.id, self.course.clone(), *self.clock.local().offset());
        let certified = crate::certification::certify(self.records_mut()?, &course, zone, Some(id));
        certified.map_err(|error| self.not_recorded(&error))
    }

    pub(crate) fn rest(&mut self) -> Result<Screen, Trouble> {
        self.note_rest()?;
        // Whoever could not bear a scene is still waited for.
        self.trainer_called &= matches!(&self.spot, Spot::Practice(sitting) if sitting.run.is_stopped());
        self.spot = Spot::Today;
        self.say_coach("rest", &Both::default());
        self.screen()
    }

    /// Notes that the learner rests, if one is in a lesson.
    pub(crate) fn note_rest(&mut self) -> Result<(), Trouble> {
        let Spot::Practice(sitting) = &self.spot else { return Ok(()) };
        let (attempt, at_ms) = (sitting.attempt, sitting.at_ms(self.clock.running()));
        let kind = if self.sitter == Sitter::Guest { "left" } else { "rested" };
        let row = NewEvent { at_ms, kind: kind.to_owned(), step: None, body: serde_json::json!({}) };
        let utc = self.clock.utc();
        let appended = self.records_mut()?.append(utc, attempt, &[row]);
        appended.map_err(|error| self.not_recorded(&error))
    }

    fn append_alone(&mut self, attempt: &Attempt, kind: &str, at_ms: u64) -> Result<(), Trouble> {
        let row = NewEvent { at_ms, kind: kind.to_owned(), step: None, body: serde_json::json!({}) };
        let utc = self.clock.utc();
        let appended = self.records_mut()?.append(utc, attempt.id, &[row]);
        appended.map_err(|error| self.not_recorded(&error))
    }

    fn last_moment(&self, attempt: &Attempt) -> Result<u64, Trouble> {
        let rows = self.records()?.events_of(attempt.id).map_err(|error| self.not_recorded(&error))?;
        Ok(rows.last().map_or(0, |row| row.at_ms))
    }

    /// What the run wants said, in words.
    pub(crate) fn lines(&self, sitting: &Sitting, say: &[Say]) -> Line {
        let words =
            self.wording().within(sitting.shelf(), sitting.run.form(), sitting.run.state()).typing(&sitting.typed);
        let line = |say: &Say| match say {
            Say::Opening(_) => self.opening_of_part(sitting).unwrap_or_else(|| words.say(say)),
            Say::Closing if !sitting.lesson.parts.is_empty() => {
                self.wording().line(&sitting.lesson.shelf, "closing", &Both::default()).unwrap_or_default()
            }
            _ => words.say(say),
        };
        Line::join(say.iter().map(line))
    }
}

impl From<wire::Support> for practice::Support {
    fn from(support: wire::Support) -> Self {
        match support {
            wire::Support::Watch => Self::Watch,
            wire::Support::Guided => Self::Guided,
            wire::Support::Supported => Self::Supported,
            wire::Support::Independent => Self::Independent,
            wire::Support::Transfer => Self::Transfer,
        }
    }
}

impl From<practice::Support> for wire::Support {
    fn from(support: practice::Support) -> Self {
        match support {
            practice::Support::Watch => Self::Watch,
            practice::Support::Guided => Self::Guided,
            practice::Support::Supported => Self::Supported,
            practice::Support::Independent => Self::Independent,
            practice::Support::Transfer => Self::Transfer,
        }
    }
}

impl wire::Touch {
    /// What was typed.
    fn text(&self) -> Option<&str> {
        if let Self::Type { text, .. } = self { Some(text) } else { None }
    }

    /// The touch for the run: what was typed is compared here and goes no further.
    fn compared(&self, sitting: &Sitting) -> practice::Touch {
        match self {
            Self::Tap { item } => practice::Touch::Tap { item: item.clone() },
            Self::Hold { item } => practice::Touch::Hold { item: item.clone() },
            Self::Beside => practice::Touch::Beside,
            Self::Scroll { to } => practice::Touch::Scroll { to: u8::try_from(*to).unwrap_or(u8::MAX) },
            Self::Back => practice::Touch::Back,
            Self::Home => practice::Touch::Home,
            Self::Notice { open } => practice::Touch::Notice { open: *open },
            Self::Type { item, text } => {
                let (form, state) = (sitting.run.form(), sitting.run.state());
                let field = form.world.screen(state).items.iter().find(|other| other.id == *item);
                let expected = field.and_then(|item| form.facts.get(&item.typed?));
                let typed = normalised(text);
                if expected.is_some_and(|expected| is_same(&normalised(expected), &typed)) {
                    practice::Touch::Type { item: item.clone(), right: true }
                } else if looks_real(&typed) {
                    practice::Touch::Secret { item: item.clone() }
                } else if looks_like_a_pin(&typed) {
                    practice::Touch::Pin { item: item.clone() }
                } else {
                    practice::Touch::Type { item: item.clone(), right: false }
                }
            }
        }
    }
}

/// The item that was tapped, unless the tap counted as one with the tap before.
fn tapped<'i>(input: &'i Input, reply: &Reply) -> Option<&'i str> {
    let Input::Touch(practice::Touch::Tap { item }) = input else { return None };
    let merged = |event: &practice::Event| {
        matches!(event.happening, practice::Happening::Tap { verdict: practice::Verdict::Merged, .. })
    };
    let counts = reply.events.first().is_some_and(|event| !merged(event));
    counts.then_some(item)
}

/// Without spaces, with full-width signs as plain ones and in small letters.
fn normalised(text: &str) -> String {
    let plain = |c: char| match u32::from(c) {
        code @ 0xff01..=0xff5e => char::from_u32(code - 0xfee0).unwrap_or(c),
        _ => c,
    };
    text.chars().filter(|c| !c.is_whitespace()).map(plain).flat_map(char::to_lowercase).collect()
}

/// The same, or the same sum: 12.5 is 12.50.
fn is_same(expected: &str, typed: &str) -> bool {
    let sum = |text: &str| {
        text.split_once('.').map(|(whole, part)| (whole.to_owned(), part.trim_end_matches('0').to_owned()))
    };
    expected == typed
        || sum(expected).is_some_and(|(whole, part)| {
            sum(typed).unwrap_or_else(|| (typed.to_owned(), String::new())) == (whole, part)
        })
}

/// As long as an identity number, a bank card or a mobile number (standards.md §6, default 3).
fn looks_real(typed: &str) -> bool {
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    let others = typed.chars().count() - digits;
    matches!(digits, 11 | 16..=19) && others == 0 || digits == 17 && typed.ends_with('x')
}

/// Six digits, as a payment password has (curriculum §4.4 S9).
fn looks_like_a_pin(typed: &str) -> bool {
    typed.len() == 6 && typed.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_compared_without_pedantry() {
        assert_eq!(normalised(" 38.5 "), "38.5");
        assert!(
            is_same("12.50", "12.5")
                && is_same("12.50", "12.50")
                && is_same("12.00", "12")
                && is_same("12.5", "12.500")
        );
        assert!(
            !is_same("12.50", "12.05")
                && !is_same("12.50", "125")
                && !is_same("1250", "12.50")
                && !is_same("0156", "156")
        );
        assert_eq!(normalised("\u{ff13}\u{ff18}\u{ff0e}\u{ff15}"), "38.5", "full width");
        assert!(looks_real("13812345678") && looks_real("152501195001011234") && looks_real("15250119500101123x"));
        assert!(!looks_real("258036") && !looks_real("38.5"));
        assert!(looks_like_a_pin("258036") && !looks_like_a_pin("25803") && !looks_like_a_pin("25803."));
    }
}
