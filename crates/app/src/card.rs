//! The card to take home (curriculum §4.5): one lesson on A5 in large print, made from the learner's own last run of it. Where the
//! learner went astray or was shown the way stands in bold. It bears no name: it may lie about, and nobody need be erased from it.

use std::collections::BTreeMap;
use std::sync::Arc;

use course::Lesson;
use practice::Support;
use records::{Attempt, AttemptState, StepOutcome};
use reports::{Paper, Part, Report};
use uuid::Uuid;

use crate::press::{Form, Printed};
use crate::seat::{Seat, Sitter, Spot, support_named};
use crate::wire::{Screen, Trouble, TroubleCode};
use crate::wording::{Both, Wording};

/// So many steps a card holds: curriculum §4.5 says three, more where they are short.
const STEPS: std::ops::RangeInclusive<usize> = 3..=6;
/// The shelf of its words.
const SHELF: &str = "card";

impl Seat {
    /// The lesson that whoever sits here brought to its end last, in whichever way. Decks have no steps to take home.
    pub(crate) fn last_lesson(&self) -> Result<Option<Arc<Lesson>>, Trouble> {
        let Sitter::Learner(learner) = &self.sitter else { return Ok(None) };
        let attempts = self.records()?.attempts_of(Some(learner.id)).map_err(|error| self.not_recorded(&error))?;
        let mut done = attempts.iter().rev().filter(|attempt| attempt.state == AttemptState::Done);
        Ok(done.find_map(|attempt| self.course.lesson(&attempt.lesson)).cloned())
    }

    /// The card of a lesson, and the name of its file.
    pub(crate) fn card(&self, lesson: &str) -> Result<(Report, String), Trouble> {
        let lesson = self.course.lesson(lesson).ok_or_else(|| self.trouble(TroubleCode::Stale))?;
        let (support, outcomes) = self.last_outcomes(lesson)?.ok_or_else(|| self.trouble(TroubleCode::Stale))?;
        let title = self.lesson_text(lesson, "title");
        let parts = parts(&self.wording(), lesson, &title, trouble_in(lesson, support, &outcomes));
        let made_on = self.clock.local().date_naive();
        let report = Report {
            id: "card".to_owned(),
            language: self.language.clone(),
            title: title.clone(),
            subtitle: String::new(),
            footer: self.card_words("footer", &Both::default().date_of("date", made_on)),
            made_on,
            paper: Paper::A5,
            large: true,
            parts,
        };
        let name = self.card_words("file", &Both::default().text("title", &title));
        Ok((report, name))
    }

    /// Says what became of it.
    pub(crate) fn card_came(&mut self, printed: Printed) -> Result<Screen, Trouble> {
        let id = match printed {
            Printed::Shown => "shown",
            Printed::Kept => "kept",
            Printed::NoFont => "no-font",
            Printed::NotWritten => "not-written",
        };
        if let Some(line) = self.wording().line(SHELF, id, &Both::default()) {
            self.speech.say(line, &self.language);
        }
        self.screen()
    }

    /// How the steps of the last finished run went, and in which way it was done: the run that just ended, also a guest's; else what the
    /// records have of this learner.
    fn last_outcomes(&self, lesson: &Lesson) -> Result<Option<(Support, Vec<StepOutcome>)>, Trouble> {
        let outcomes = |id: Uuid| self.records()?.step_outcomes(id).map_err(|error| self.not_recorded(&error));
        if let Spot::Ending(sitting) = &self.spot
            && sitting.lesson.id == lesson.id
        {
            return Ok(Some((sitting.run.support(), outcomes(sitting.attempt)?)));
        }
        let Sitter::Learner(learner) = &self.sitter else { return Ok(None) };
        let attempts = self.records()?.attempts_of(Some(learner.id)).map_err(|error| self.not_recorded(&error))?;
        let is_it = |one: &&Attempt| one.lesson == lesson.id && one.state == AttemptState::Done;
        let Some(last) = attempts.iter().rev().find(is_it) else { return Ok(None) };
        let Some(support) = support_named(&last.support) else { return Ok(None) };
        Ok(Some((support, outcomes(last.id)?)))
    }

    fn card_words(&self, id: &str, args: &Both) -> String {
        self.wording().text(SHELF, id, args).unwrap_or_else(|| id.to_owned())
    }
}

/// What stands on the card of a lesson below its title; how much trouble each step took says which are on it and which are in bold.
pub(crate) fn parts(
    wording: &Wording<'_>,
    lesson: &Lesson,
    title: &str,
    trouble: impl Fn(usize, &course::Step) -> Care,
) -> Vec<Part> {
    let story = &lesson.story;
    let words = wording.within(&lesson.shelf, story, story.start);
    let said = |id: &str| words.lesson_line(id).map(|line| line.print());
    let says = |id: &str| wording.text(SHELF, id, &Both::default()).unwrap_or_else(|| id.to_owned());
    let (remember, offline) = (said("remember"), said("offline"));
    let room = Room::beside(title, remember.as_deref(), offline.as_deref());
    let candidate = |(at, step): (usize, &course::Step)| {
        let Care { slips, strong } = trouble(at, step);
        Some(Candidate { text: said(&step.words)?, strong, slips, taught: !step.skills.is_empty() })
    };
    let steps = chosen(story.steps.iter().enumerate().filter_map(candidate).collect(), room);
    let mut parts = Vec::new();
    if !steps.is_empty() {
        let marked = steps.iter().any(|(_, strong)| *strong);
        parts.push(Part::Heading(says(if marked { "steps-marked" } else { "steps" })));
        parts.push(Part::Steps(steps));
    }
    parts.extend(remember.map(Part::Strong));
    if let Some(offline) = offline {
        parts.extend([Part::Heading(says("offline")), Part::Text(offline)]);
    }
    parts.push(Part::Lines(says("by-heart"), 1));
    parts
}

/// How a step went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Care {
    /// So often a tap went astray.
    pub(crate) slips: u32,
    /// It went astray, or had to be shown.
    pub(crate) strong: bool,
}

/// A step as the card could show it.
struct Candidate {
    text: String,
    /// It went astray, or had to be shown.
    strong: bool,
    slips: u32,
    /// It is evidence of a skill.
    taught: bool,
}

/// How the steps of the lesson's own story went in one run of it. A check has steps of its own: they stand for the story's in their
/// order.
fn trouble_in(lesson: &Lesson, support: Support, outcomes: &[StepOutcome]) -> impl Fn(usize, &course::Step) -> Care {
    let by_name: BTreeMap<String, Care> = outcomes
        .iter()
        .map(|one| {
            // Led by the hand, everything is shown: only going astray says something.
            let led = matches!(support, Support::Watch | Support::Guided);
            let shown = matches!(one.independence.as_str(), "trainer" | "shown" | "ring");
            (one.step.clone(), Care { slips: one.slips, strong: one.slips > 0 || (shown && !led) })
        })
        .collect();
    let played = outcomes.iter().find_map(|one| lesson.form_with(&one.step));
    let form = played.unwrap_or(&lesson.story).clone();
    move |at, step| {
        let played = form.steps.get(at).map_or(step.words.as_str(), |step| step.words.as_str());
        by_name.get(&step.words).or_else(|| by_name.get(played)).copied().unwrap_or_default()
    }
}

/// The room that is left for steps on one page of A5 at 16 points, in points; measured on the page as it is set.
#[derive(Clone, Copy)]
struct Room(f64);

impl Room {
    /// A line of running text.
    const LINE: f64 = 24.5;
    /// What a step takes beside its lines.
    const BETWEEN: f64 = 10.0;
    /// The page without steps, a title of one line, and no line of any text.
    const WHOLE: f64 = 294.0;
    /// So many times the letters' size fits beside a step's number, and in the whole width.
    const WIDTH: [f64; 2] = [18.6, 20.5];

    fn beside(title: &str, remember: Option<&str>, offline: Option<&str>) -> Self {
        // The title is set half as large again.
        let title = (lines(title, Self::WIDTH[1] / 1.45) - 1.0) * 1.4;
        let below: f64 = [remember, offline].into_iter().flatten().map(|text| lines(text, Self::WIDTH[1])).sum();
        Self(Self::WHOLE - (title + below) * Self::LINE)
    }

    fn holds<'s>(self, steps: impl Iterator<Item = &'s str>) -> bool {
        steps.map(|step| lines(step, Self::WIDTH[0]) * Self::LINE + Self::BETWEEN).sum::<f64>() <= self.0
    }
}

/// How many lines a text takes in that width: a Chinese sign is as wide as it is high, a Latin letter about half of it.
fn lines(text: &str, width: f64) -> f64 {
    let wide: f64 = text.chars().map(|c| if c.is_ascii() { 0.56 } else { 1.0 }).sum();
    (wide / width).ceil().max(1.0)
}

/// As many as the card has room for, in their order: first those that took most trouble, then those that teach something.
fn chosen(steps: Vec<Candidate>, room: Room) -> Vec<(String, bool)> {
    let mut ranked: Vec<usize> = (0..steps.len()).collect();
    ranked.sort_by_key(|at| {
        let step = &steps[*at];
        (std::cmp::Reverse((step.strong, step.slips, step.taught)), *at)
    });
    ranked.truncate(*STEPS.end());
    while ranked.len() > *STEPS.start() && !room.holds(ranked.iter().map(|at| steps[*at].text.as_str())) {
        ranked.pop();
    }
    ranked.sort_unstable();
    ranked.into_iter().map(|at| (steps[at].text.clone(), steps[at].strong)).collect()
}

/// Makes the card and lays it open: the page is set while nobody waits at the seat's lock.
pub(crate) fn take_home(app: &crate::App, lesson: &str) -> Result<Screen, Trouble> {
    let (report, name) = app.seat().card(lesson)?;
    let printed = app.press.print(&report, &name, Form::Pdf);
    app.seat().card_came(printed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(text: &str, slips: u32, taught: bool) -> Candidate {
        Candidate { text: text.to_owned(), strong: slips > 0, slips, taught }
    }

    #[test]
    fn a_card_holds_six_steps_the_troublesome_first_then_what_is_taught_in_their_order() {
        let steps = vec![
            step("open", 0, false),
            step("book", 0, false),
            step("hospital", 0, true),
            step("department", 2, true),
            step("day", 0, true),
            step("doctor", 0, true),
            step("close", 1, false),
            step("pay", 0, true),
        ];
        let chosen = chosen(steps, Room(300.0));
        let told: Vec<&str> = chosen.iter().map(|(text, _)| text.as_str()).collect();
        assert_eq!(told, ["hospital", "department", "day", "doctor", "close", "pay"]);
        let strong: Vec<&str> = chosen.iter().filter(|(_, strong)| *strong).map(|(text, _)| text.as_str()).collect();
        assert_eq!(strong, ["department", "close"]);
    }

    #[test]
    fn long_steps_leave_room_for_fewer_but_never_for_less_than_three() {
        let long = || (0..8).map(|at| step(&"走".repeat(60), u32::from(at == 7), true)).collect();
        let chosen = chosen(long(), Room(300.0));
        assert_eq!(chosen.len(), 3);
        assert!(chosen[2].1, "the one that went astray is among them");
    }
}
