//! Planning a meeting: lessons that fit the class, and for each the goal, the script and where people are likely to stumble.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Days, NaiveDate};
use course::{Form, Lesson};
use insight::{Practised, due};
use practice::Support;
use records::register::sessions::{Session, SessionPlan};
use records::{AttemptState, Stumble};
use uuid::Uuid;

use super::Office;
use crate::seat::support_named;
use crate::wire::trainer::meeting::{LessonChoice, LessonPlan, StumblePoint};
use crate::wire::{Trouble, TroubleCode};
use crate::wording::{Both, LessonWording};

/// New lessons in one meeting (curriculum §4.3: at most two).
const NEW_LESSONS: usize = 2;
/// The likely stumbling points that are shown (curriculum §5.1).
pub(super) const STUMBLES: usize = 3;

impl Office {
    /// A meeting today, with the lessons that fit.
    pub(super) fn plan(&mut self, class: &str) -> Result<(), Trouble> {
        let id = self.id(class)?;
        let classes = self.records.classes().map_err(|error| self.not_recorded(&error))?;
        let class = classes.into_iter().find(|one| one.id == id).ok_or_else(|| self.trouble(TroubleCode::Stale))?;
        let lessons = self.fitting(id)?;
        let language = if class.plan.language.is_empty() { self.language.clone() } else { class.plan.language };
        let plan =
            SessionPlan { lessons, together: true, place: class.plan.place, pasture: false, languages: vec![language] };
        let (now, at) = (self.clock.utc(), self.soon());
        let planned = self.records.plan_session(now, id, at, &plan).map_err(|error| self.not_recorded(&error))?;
        self.on_table.open = Some(planned);
        Ok(())
    }

    /// What is due again for most, then what the class has not got alone yet, in the order of the course.
    fn fitting(&self, class: Uuid) -> Result<Vec<String>, Trouble> {
        let due = self.due_in(class)?;
        let alone = self.alone_in(class)?;
        let members = self.records.members(class).map_err(|error| self.not_recorded(&error))?.len() as u32;
        let mut again: Vec<_> = due.iter().collect();
        again.sort_by_key(|(lesson, count)| (std::cmp::Reverse(**count), (*lesson).clone()));
        let again = again.into_iter().take(1).map(|(lesson, _)| lesson.clone());
        let not_yet = |lesson: &&Arc<Lesson>| alone.get(&lesson.id).copied().unwrap_or_default() * 2 < members.max(1);
        let new = self.course.lessons.iter().filter(not_yet).map(|lesson| lesson.id.clone());
        let mut fitting: Vec<String> = again.collect();
        for lesson in new.take(NEW_LESSONS) {
            if !fitting.contains(&lesson) && fitting.len() < NEW_LESSONS + 1 {
                fitting.push(lesson);
            }
        }
        Ok(fitting)
    }

    fn alone_in(&self, class: Uuid) -> Result<BTreeMap<String, u32>, Trouble> {
        let done = self.records.done_alone_in(class).map_err(|error| self.not_recorded(&error))?;
        Ok(done.into_iter().collect())
    }

    /// For how many of the class each lesson is due again, by the rhythm of `insight`.
    fn due_in(&self, class: Uuid) -> Result<BTreeMap<String, u32>, Trouble> {
        let today = self.clock.local().date_naive();
        let offset = *self.clock.local().offset();
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        for member in self.records.members(class).map_err(|error| self.not_recorded(&error))? {
            let attempts = self.records.attempts_of(Some(member.learner)).map_err(|error| self.not_recorded(&error))?;
            let mut history: BTreeMap<&str, Vec<Practised>> = BTreeMap::new();
            for attempt in attempts.iter().filter(|attempt| attempt.state == AttemptState::Done) {
                if support_named(&attempt.support).is_some_and(Support::is_alone)
                    && self.course.lesson(&attempt.lesson).is_some()
                {
                    let day = attempt.last_at.with_timezone(&offset).date_naive();
                    history.entry(&attempt.lesson).or_default().push(Practised { day, alone: attempt.alone });
                }
            }
            for (lesson, mut practised) in history {
                practised.sort_by_key(|practised| practised.day);
                if due_on(&practised).is_some_and(|day| day <= today) {
                    *counts.entry(lesson.to_owned()).or_default() += 1;
                }
            }
        }
        Ok(counts)
    }

    /// Lessons that could be taken, those with a reason first.
    pub(super) fn choices(&self, session: &Session) -> Result<Vec<LessonChoice>, Trouble> {
        let (due, alone) = (self.due_in(session.class)?, self.alone_in(session.class)?);
        let why = |lesson: &Lesson| match (due.get(&lesson.id), alone.get(&lesson.id)) {
            (Some(due), _) => self.text("meeting-why-due", &Both::default().number("count", *due as usize)),
            (None, Some(alone)) => self.text("meeting-why-alone", &Both::default().number("count", *alone as usize)),
            (None, None) => self.text("meeting-why-new", &Both::default()),
        };
        let lessons = self.course.lessons.iter().filter(|lesson| !session.plan.lessons.contains(&lesson.id));
        let mut choices: Vec<_> = lessons
            .map(|lesson| LessonChoice {
                id: lesson.id.clone(),
                title: self.lesson_title(&lesson.id),
                why: why(lesson),
            })
            .collect();
        choices.sort_by_key(|choice| !due.contains_key(&choice.id));
        Ok(choices)
    }

    pub(super) fn lesson_plans(&self, session: &Session) -> Result<Vec<LessonPlan>, Trouble> {
        let lessons = session.plan.lessons.iter().filter_map(|id| self.course.lesson(id));
        lessons.map(|lesson| self.lesson_plan(lesson, session.class)).collect()
    }

    fn lesson_plan(&self, lesson: &Lesson, class: Uuid) -> Result<LessonPlan, Trouble> {
        let form = &lesson.story;
        let words = self.wording().within(&lesson.shelf, form, form.start);
        let line = |id: &str| words.lesson_line(id).map(|line| line.print()).unwrap_or_default();
        let step = |step: &course::Step| words.say(&practice::Say::Step(step.words.clone())).print();
        let own = self.records.class_stumbles(class, &lesson.id).map_err(|error| self.not_recorded(&error))?;
        let (from, stumbles) = if own.is_empty() {
            let everybody = self.records.stumbles(&lesson.id).map_err(|error| self.not_recorded(&error))?;
            (if everybody.is_empty() { "meeting-stumbles-course" } else { "meeting-stumbles-everybody" }, everybody)
        } else {
            ("meeting-stumbles-class", own)
        };
        let stumbles =
            if stumbles.is_empty() { self.foreseen(form, &words) } else { self.stumbled(lesson, stumbles, &words) };
        Ok(LessonPlan {
            id: lesson.id.clone(),
            title: self.lesson_title(&lesson.id),
            goal: line("goal"),
            opening: line("opening"),
            steps: form.steps.iter().map(step).collect(),
            closing: line("closing"),
            stumbles,
            stumbles_from: self.text(from, &Both::default()),
            own_phone: line("own-phone")
                .lines()
                .map(str::trim)
                .map(str::to_owned)
                .filter(|line| !line.is_empty())
                .collect(),
        })
    }

    /// Where taps went astray, the commonest first; the same place counts once.
    fn stumbled(&self, lesson: &Lesson, stumbles: Vec<Stumble>, words: &LessonWording<'_>) -> Vec<StumblePoint> {
        let mut places: BTreeMap<(String, String, String), u32> = BTreeMap::new();
        for one in stumbles {
            *places.entry((one.step, one.screen, one.item)).or_default() += one.count;
        }
        let mut places: Vec<_> = places.into_iter().collect();
        places.sort_by_key(|(place, count)| (std::cmp::Reverse(*count), place.clone()));
        let point = |((step, screen, item), count): ((String, String, String), u32)| {
            let form = lesson.form_with(&step)?;
            let number = form.steps.iter().position(|one| one.words == step)? + 1;
            let touched = match item.as_str() {
                "back" => self.text("board-tapped-back", &Both::default()),
                "home" => self.text("board-tapped-home", &Both::default()),
                "" | "beside" => self.text("board-tapped-beside", &Both::default()),
                item => self.item_name(&lesson.shelf, form, &screen, item)?,
            };
            let args = Both::default()
                .number("step", number)
                .number("count", count as usize)
                .text("screen", &self.screen_name(&lesson.shelf, form, &screen))
                .text("item", &touched);
            let say = words.lesson_line(&format!("{step}-on-{item}")).map(|line| line.print()).unwrap_or_default();
            Some(StumblePoint { text: self.text("meeting-stumble", &args), say })
        };
        places.into_iter().filter_map(point).take(STUMBLES).collect()
    }

    /// Nobody has practised it yet: what the lesson itself foresees, then the steps that take the most touches.
    fn foreseen(&self, form: &Arc<Form>, words: &LessonWording<'_>) -> Vec<StumblePoint> {
        let print = |id: &str| words.lesson_line(id).map(|line| line.print());
        let steps = form.steps.iter().enumerate();
        let foreseen = steps.filter_map(|(number, step)| {
            let mut items = form.world.screens().iter().flat_map(|screen| &screen.items);
            let (item, say) = items.find_map(|item| {
                let say = print(&format!("{}-on-{}", step.words, item.id))?;
                Some((words.item(item, "", &words.of_phone())?, say))
            })?;
            let args = Both::default().number("step", number + 1).text("item", &item);
            Some(StumblePoint { text: self.text("meeting-stumble-foreseen", &args), say })
        });
        let foreseen: Vec<_> = foreseen.take(STUMBLES).collect();
        let missing = STUMBLES - foreseen.len();
        let long = touches(form).into_iter().take(missing).map(|(number, count, typing)| {
            let args = Both::default().number("step", number + 1).number("count", count);
            let say = print(&format!("{}-hint-1", form.steps[number].words)).unwrap_or_default();
            let id = if typing { "meeting-stumble-typing" } else { "meeting-stumble-long" };
            StumblePoint { text: self.text(id, &args), say }
        });
        foreseen.into_iter().chain(long).collect()
    }

    /// An item's name on the phone. Where a second tap went, its screen may already have been left: then it is looked for everywhere.
    pub(crate) fn item_name(&self, shelf: &str, form: &Form, screen: &str, item: &str) -> Option<String> {
        let there = form.world.screens().iter().filter(|one| one.name == screen);
        let mut screens = there.chain(form.world.screens());
        let item = screens.find_map(|screen| screen.items.iter().find(|one| one.id == item))?;
        let words = self.wording().within(shelf, form, form.start);
        words.item(item, "", &words.of_phone()).filter(|name| !name.is_empty())
    }

    /// A screen's title; the home screen has none, and is called so.
    pub(crate) fn screen_name(&self, shelf: &str, form: &Form, screen: &str) -> String {
        let found = form.world.screens().iter().find(|one| one.name == screen);
        let words = self.wording().within(shelf, form, form.start);
        let title = found.and_then(|one| words.general.text(&one.words.shelf, &one.words.id, &words.of_phone()));
        let title =
            title.filter(|title| !title.is_empty() && found.is_some_and(|one| one.look != phone::ScreenLook::Desk));
        title.unwrap_or_else(|| self.text("meeting-home-screen", &Both::default()))
    }
}

/// How many touches each step takes by the shortest way, and whether something is typed: typing first, then the longest.
fn touches(form: &Arc<Form>) -> Vec<(usize, usize, bool)> {
    let goals: Vec<_> = form.steps.iter().map(|step| step.goal.clone()).collect();
    let Ok(plan) = phone::Plan::new(&form.world, form.start, &goals) else { return Vec::new() };
    let mut state = form.start;
    let mut touches = Vec::new();
    for step in 0..goals.len() {
        let path = plan.path(&form.world, step, state);
        let typing = path.iter().any(|(action, _)| matches!(action, phone::Action::Type(..)));
        touches.push((step, path.len(), typing));
        state = path.last().map_or(state, |(_, after)| *after);
    }
    touches.retain(|(_, count, typing)| *count > 1 || *typing);
    touches.sort_by_key(|(step, count, typing)| (std::cmp::Reverse((*typing, *count)), *step));
    touches
}

/// As for the learner's own window: done alone, yet never without help, is once more the next day.
fn due_on(practised: &[Practised]) -> Option<NaiveDate> {
    due(practised.iter().copied()).or_else(|| practised.last()?.day.checked_add_days(Days::new(1)))
}
