//! Coming back: what is due again today, by the rhythm of `insight::review`, and the review that is made of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{Days, NaiveDate};
use course::review::{OldStep, Review, STEPS, Way, form_to_review, steps_to_review};
use course::{Deck, Lesson};
use insight::judging::next;
use insight::review::{falls_back, plan};
use insight::{Judgement, Practised};
use practice::Independence;
use records::{Attempt, AttemptState};
use words::Line;

use crate::seat::{Seat, Sitter, support_named};
use crate::sitting::{Sitting, old_step};
use crate::wire::Trouble;
use crate::wording::Both;

/// The attempts that are reviews.
pub(crate) const REVIEWS: &str = "review/";
/// From this interval on a review is as in life: mostly genuine messages, and an app that looks different (curriculum §4.5).
const LONG: u64 = 21;
/// So many cards are offered, at most.
const CARDS: usize = 3;

/// A lesson that is due.
struct Due {
    lesson: Arc<Lesson>,
    /// Days since it went well last, by the rhythm.
    interval: u64,
}

/// What a learner practised without a leading hand.
#[derive(Default)]
struct History {
    /// By lesson.
    lessons: BTreeMap<String, Vec<Practised>>,
    /// By step of a lesson's story, in order: without help?
    steps: BTreeMap<String, Vec<bool>>,
    /// How often each transfer form of a lesson was met: the one met least comes next.
    elsewhere: BTreeMap<String, BTreeMap<u8, usize>>,
    /// The day of the last review that was brought to its end.
    reviewed: Option<NaiveDate>,
}

impl Seat {
    /// The review that is due today. One a day is enough. Of guests nothing is known.
    pub(crate) fn due_review(&self) -> Result<Option<Arc<Lesson>>, Trouble> {
        let Sitter::Learner(learner) = &self.sitter else { return Ok(None) };
        let history = self.history(learner.id)?;
        let today = self.clock.local().date_naive();
        let due = self.due(&history, today);
        if due.is_empty() || history.reviewed == Some(today) {
            return Ok(None);
        }
        let judged: Vec<Judgement> = self.judged()?.into_iter().map(|(_, judgement)| judgement).collect();
        let lifelike = due.iter().any(|due| due.interval >= LONG);
        let next = next(&judged);
        let seed = today.format("%Y%j").to_string().parse().unwrap_or_default();
        let deck = Deck { level: next.level, lifelike, cues: next.cues_first, seed, ..Deck::of(course::deck::MIXED) };
        let steps = steps(&due, &history);
        let cards = due.iter().map(|due| &due.lesson).chain(self.met(&history)).map(|lesson| lesson.code.clone());
        let mut offered: Vec<String> = Vec::new();
        for card in cards {
            if !offered.contains(&card) && offered.len() < CARDS {
                offered.push(card);
            }
        }
        let review = Review { deck, steps, cards: offered };
        Ok(if review.steps.is_empty() { None } else { self.course.review(&review) })
    }

    /// The lessons that are due, the one that has been due for longest first.
    fn due(&self, history: &History, today: NaiveDate) -> Vec<Due> {
        let due = |(lesson, practised): (&String, &Vec<Practised>)| {
            let lesson = self.course.lesson(lesson)?.clone();
            // Done alone, yet never without help: once more the next day.
            let (day, interval) = plan(practised.iter().copied())
                .map(|plan| (plan.due(), plan.interval))
                .or_else(|| Some((practised.last()?.day.checked_add_days(Days::new(1)), 1)))?;
            let day = day.filter(|day| *day <= today)?;
            Some((day, Due { lesson, interval }))
        };
        let mut due: Vec<_> = history.lessons.iter().filter_map(due).collect();
        due.sort_by_key(|(day, _)| *day);
        due.into_iter().map(|(_, due)| due).collect()
    }

    /// Lessons that the learner has met, in the course's order.
    fn met<'s>(&'s self, history: &'s History) -> impl Iterator<Item = &'s Arc<Lesson>> {
        self.course.lessons.iter().filter(|lesson| history.lessons.contains_key(&lesson.id))
    }

    fn history(&self, learner: uuid::Uuid) -> Result<History, Trouble> {
        let trouble = |error: records::Error| self.not_recorded(&error);
        let mut history = History::default();
        let mut attempts = self.records()?.attempts_of(Some(learner)).map_err(trouble)?;
        attempts.sort_by_key(|attempt| attempt.last_at);
        for attempt in &attempts {
            let day = self.day_of(attempt);
            let is_done = attempt.state == AttemptState::Done;
            let support = support_named(&attempt.support);
            if attempt.lesson.starts_with(REVIEWS) {
                if is_done {
                    history.reviewed = Some(day);
                }
                self.note_old_steps(attempt, day, &mut history)?;
            } else if is_done
                && support.is_some_and(practice::Support::is_alone)
                && self.course.lesson(&attempt.lesson).is_some()
            {
                if support == Some(practice::Support::Transfer) {
                    *history.elsewhere.entry(attempt.lesson.clone()).or_default().entry(attempt.form).or_default() += 1;
                }
                let practised = Practised { day, alone: attempt.alone };
                history.lessons.entry(attempt.lesson.clone()).or_default().push(practised);
            } else if support == Some(practice::Support::Supported) {
                for outcome in self.records()?.step_outcomes(attempt.id).map_err(trouble)? {
                    let name = old_step(&attempt.lesson, &outcome.step);
                    history.steps.entry(name).or_default().push(is_alone(&outcome.independence));
                }
            }
        }
        Ok(history)
    }

    /// The steps of a review count for their lessons: the lesson went well if each of them did.
    fn note_old_steps(&self, attempt: &Attempt, day: NaiveDate, history: &mut History) -> Result<(), Trouble> {
        let outcomes = self.records()?.step_outcomes(attempt.id).map_err(|error| self.not_recorded(&error))?;
        let mut lessons: BTreeMap<String, bool> = BTreeMap::new();
        let mut elsewhere = BTreeSet::new();
        for outcome in outcomes {
            let Some((lesson, step)) = outcome.step.split_once('#') else { continue };
            if let Some(form) = course::transfer_of(step)
                && elsewhere.insert(lesson.to_owned())
            {
                *history.elsewhere.entry(lesson.to_owned()).or_default().entry(form).or_default() += 1;
            }
            let alone = is_alone(&outcome.independence);
            *lessons.entry(lesson.to_owned()).or_insert(true) &= alone;
            history.steps.entry(outcome.step.clone()).or_default().push(alone);
        }
        for (lesson, alone) in lessons {
            history.lessons.entry(lesson).or_default().push(Practised { day, alone });
        }
        Ok(())
    }

    /// The station's day on which an attempt came to its end.
    fn day_of(&self, attempt: &Attempt) -> NaiveDate {
        attempt.last_at.with_timezone(self.clock.local().offset()).date_naive()
    }

    /// How a part of a review opens. None outside of reviews.
    pub(crate) fn opening_of_part(&self, sitting: &Sitting) -> Option<Line> {
        let part = sitting.part()?;
        let coach = |id: &str, args: &Both| self.wording().coach(id, args);
        let Some(way) = part.way else { return Some(coach("review-messages", &Both::default())) };
        let title = self.short_title(&part.lesson);
        let args = Both::default().text("title", &title.unwrap_or_default());
        let help = (way == Way::Supported).then(|| coach("supported-opening", &args));
        if way == Way::Elsewhere {
            let words = self.wording().within(&part.shelf, sitting.run.form(), sitting.run.state());
            let prefix = course::transfer_words(sitting.run.form().number.into());
            let task = words.lesson_line(&format!("{prefix}task"));
            return Some(Line::join([coach("review-elsewhere", &args)].into_iter().chain(task)));
        }
        let words = self.wording().within(&part.shelf, sitting.run.form(), sitting.run.state());
        let task = words.lesson_line("task");
        Some(Line::join([coach("review-step", &args)].into_iter().chain(task).chain(help)))
    }

    /// What follows a colon in a title says which case it was; in a review that is not needed.
    fn short_title(&self, lesson: &str) -> Option<String> {
        let title = self.title_of(lesson)?;
        Some(title.split(['：', ':']).next().unwrap_or_default().to_owned())
    }

    /// What is said of a part that is done, before the next one.
    pub(crate) fn praise_of_part(&self, sitting: &Sitting) -> Line {
        let mut shown = sitting.run.outcomes().iter().filter(|independence| **independence != Independence::Skipped);
        let alone = shown.all(|independence| *independence >= Independence::Corrected);
        self.wording().coach(if alone { "review-remembered" } else { "review-walked" }, &Both::default())
    }

    /// What came of a review, in words. None for other lessons.
    pub(crate) fn told_of_review(&self, sitting: &Sitting) -> Option<Vec<String>> {
        let old = sitting.lesson.parts.iter().filter(|part| part.way.is_some());
        let steps: usize = old.map(|part| part.form.steps.len()).sum();
        if steps == 0 {
            return None;
        }
        let outcomes = sitting.outcomes();
        let skipped = outcomes.iter().take(steps).filter(|outcome| **outcome == Independence::Skipped).count();
        let alone = outcomes.iter().take(steps).filter(|outcome| **outcome >= Independence::Corrected).count();
        let steps = steps - skipped;
        let args = Both::default().number("steps", steps).number("alone", alone);
        let attempt = self.records().ok()?.attempt(sitting.attempt).ok()??;
        let judged = self.judged_at(&attempt).ok()?;
        let first = self.wording().coach("ending-review-steps", &args).print();
        let told = if judged.is_empty() { Vec::new() } else { self.told_of(&judged) };
        Some([first].into_iter().chain(told.into_iter().take(2)).collect())
    }

    /// The lessons of a review by name, for what is proposed.
    pub(crate) fn goal_of_review(&self, lesson: &Lesson) -> Option<String> {
        let mut titles: Vec<String> = Vec::new();
        for part in lesson.parts.iter().filter(|part| part.way.is_some()) {
            let short = self.short_title(&part.lesson)?;
            if !titles.contains(&short) {
                titles.push(short);
            }
        }
        titles.first()?;
        let and = self.wording().text("coach", "review-and", &Both::default())?;
        let args = Both::default().text("titles", &titles.join(&and));
        Some(self.wording().coach("review-goal", &args).print())
    }
}

/// Three steps, of as many lessons as there are; first those that went badly, then those that have not been asked for longest.
fn steps(due: &[Due], history: &History) -> Vec<OldStep> {
    let of = |lesson: &Lesson, at: usize| {
        history.steps.get(&old_step(&lesson.id, &form_to_review(lesson).steps[at].words)).map_or(&[][..], Vec::as_slice)
    };
    let candidates: Vec<Vec<usize>> = due
        .iter()
        .take(STEPS)
        .map(|due| {
            let mut steps = steps_to_review(&due.lesson);
            steps.sort_by_key(|at| {
                let history = of(&due.lesson, *at);
                (history.last().copied().unwrap_or(true), history.len())
            });
            steps
        })
        .collect();
    let mut chosen = Vec::new();
    for round in 0..STEPS {
        for (due, steps) in due.iter().zip(&candidates) {
            let Some(&step) = steps.get(round).filter(|_| chosen.len() < STEPS) else { continue };
            let lesson = due.lesson.code.clone();
            let missed = falls_back(of(&due.lesson, step).iter().copied());
            let elsewhere = due.interval >= LONG && !due.lesson.transfers.is_empty() && round == 0;
            // One app that looks different is enough for eight minutes.
            let is_first = !chosen.iter().any(|old: &OldStep| old.way == Way::Elsewhere);
            chosen.push(match (missed, elsewhere && is_first) {
                (true, _) => OldStep { lesson, step, form: 0, way: Way::Supported },
                (false, true) => {
                    // Of those met least the last one: it is kept for this.
                    let met = history.elsewhere.get(&due.lesson.id);
                    let often = |form: &u8| met.and_then(|met| met.get(form)).copied().unwrap_or_default();
                    let forms = (0..due.lesson.transfers.len() as u8).rev();
                    let form = forms.min_by_key(often).unwrap_or_default();
                    OldStep { lesson, step: 0, form, way: Way::Elsewhere }
                }
                (false, false) => OldStep { lesson, step, form: 0, way: Way::Alone },
            });
        }
    }
    chosen
}

fn is_alone(independence: &str) -> bool {
    [Independence::Alone, Independence::Repeat].iter().any(|known| known.name() == independence)
}
