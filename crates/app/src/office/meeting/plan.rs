//! What a class needs next, and a lesson as a trainer prepares it: goal, script, and where people stumbled.

use std::collections::HashMap;

use practice::Say;
use records::register::classes::Class;
use records::register::sessions::Session;
use uuid::Uuid;

use crate::office::Office;
use crate::wire::Trouble;
use crate::wire::trainer::meeting::{LessonPlan, LessonSheet};
use crate::wording::Both;

/// New lessons for one meeting (curriculum §4.3: at most two).
const LESSONS: usize = 2;
/// Stumbling points that are told.
const POINTS: usize = 3;

impl Office {
    /// The first lessons of the course that less than half of the class has done without a leading hand.
    pub(super) fn proposed(&self, class: Uuid) -> Result<Vec<String>, Trouble> {
        let members = self.records.members(class).map_err(|error| self.not_recorded(&error))?.len();
        let done = self.records.class_lessons(class).map_err(|error| self.not_recorded(&error))?;
        let mut unled: HashMap<&str, u32> = HashMap::new();
        for (lesson, way, learners) in &done {
            if matches!(way.as_str(), "supported" | "independent" | "transfer") {
                let most = unled.entry(lesson).or_default();
                *most = (*most).max(*learners);
            }
        }
        let half = members.div_ceil(2) as u32;
        let waits = |id: &&str| unled.get(*id).copied().unwrap_or_default() < half.max(1);
        let lessons = self.course.lessons.iter().map(|lesson| lesson.id.as_str());
        Ok(lessons.filter(waits).take(LESSONS).map(str::to_owned).collect())
    }

    pub(super) fn lesson_plan(&self, session: &Session, classes: &[Class]) -> Result<LessonPlan, Trouble> {
        let sheets = session.plan.lessons.iter().map(|id| self.lesson_sheet(id, session.class));
        Ok(LessonPlan {
            row: self.meeting_row(session, classes),
            lessons: sheets.collect::<Result<Vec<Option<LessonSheet>>, _>>()?.into_iter().flatten().collect(),
        })
    }

    /// None for a lesson that is not in the course any more.
    fn lesson_sheet(&self, id: &str, class: Uuid) -> Result<Option<LessonSheet>, Trouble> {
        let Some(lesson) = self.course.lesson(id) else { return Ok(None) };
        let form = &lesson.story;
        let words = self.wording().within(&lesson.shelf, form, form.start);
        let script = form.steps.iter().map(|step| words.say(&Say::Step(step.words.clone())).print()).collect();
        let done = self.records.class_lessons(class).map_err(|error| self.not_recorded(&error))?;
        let alone = done.iter().filter(|(lesson, way, _)| lesson == id && way == "independent").map(|(.., n)| *n).max();
        let members = self.records.members(class).map_err(|error| self.not_recorded(&error))?.len();
        let args = Both::default().number("alone", alone.unwrap_or_default() as usize).number("members", members);
        Ok(Some(LessonSheet {
            lesson: id.to_owned(),
            title: self.lesson_title(id),
            goal: self.wording().text(&lesson.shelf, "goal", &Both::default()).unwrap_or_default(),
            script,
            stumbling: self.stumbling_points(id, class)?,
            standing: self.text("meeting-standing", &args),
        }))
    }

    /// Where this class stumbled before; if it has not practised it yet, where everybody did.
    fn stumbling_points(&self, lesson: &str, class: Uuid) -> Result<Vec<String>, Trouble> {
        let mut points = self.records.class_stumbles(class, lesson).map_err(|error| self.not_recorded(&error))?;
        if points.is_empty() {
            points = self.records.stumbles(lesson).map_err(|error| self.not_recorded(&error))?;
        }
        let point = |one: &records::Stumble| {
            let item =
                (!matches!(one.item.as_str(), "back" | "home" | "beside" | "scroll")).then_some(one.item.as_str());
            let touched = self.touched(&one.screen, item);
            self.text("meeting-stumble", &Both::default().text("touched", &touched).number("count", one.count as usize))
        };
        Ok(points.iter().take(POINTS).map(point).collect())
    }
}
