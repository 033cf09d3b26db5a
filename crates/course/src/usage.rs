//! What stands in the course and is never used, and what is asked of a lesson without being tested.

use std::collections::{BTreeMap, BTreeSet};

use phone::Widget;

use crate::problem::{Place, Problem};
use crate::schema::ICONS;
use crate::sheet::At;
use crate::source::{AppSource, ConditionLine, ConditionSource, ItemSource, LessonSource, StepSource};

/// A way into another app must lead to a screen that some app of that part has, even where a lesson does without it.
fn leads_nowhere(app: &AppSource, apps: &BTreeMap<String, AppSource>) -> Vec<Problem> {
    let ways = app.screens.iter().flat_map(|screen| &screen.items).filter_map(|item| item.go.as_ref());
    let is_lost = |to: &&At<String>| {
        let Some((part, screen)) = to.value.split_once('/') else { return false };
        let has = |other: &AppSource| other.part == part && other.screens.iter().any(|one| one.id.value == screen);
        !apps.values().any(has)
    };
    ways.filter(is_lost).map(|to| Problem::error("unknown-screen", &to.place, [("name", &to.value)])).collect()
}

/// Variables and screens and notices that nothing uses, apps that no lesson has, skills that no check tests.
pub(crate) fn check(
    apps: &BTreeMap<String, AppSource>,
    lessons: &[LessonSource],
    home: &str,
    later: &str,
) -> Vec<Problem> {
    let mut used = Used::default();
    used.screens.extend([home.to_owned(), later.to_owned()]);
    for app in apps.values() {
        used.app(app);
    }
    for lesson in lessons {
        used.lesson(lesson);
    }
    let mut problems: Vec<Problem> = apps.values().flat_map(|app| leads_nowhere(app, apps)).collect();
    let mut tell = |code, name: &str, place: &Place| {
        problems.push(Problem::error(code, place, [("name", name)]).as_warning());
    };
    for app in apps.values() {
        if !used.apps.contains(&app.id) {
            tell("unused-app", &app.id, &Place::top(&app.file));
        }
        for variable in &app.variables {
            if !used.variables.contains(&format!("{}.{}", app.part, variable.name.value)) {
                tell("unused-variable", &variable.name.value, &variable.name.place);
            }
        }
        for notice in &app.notices {
            if !used.notices.contains(&format!("{}.{}", app.part, notice.id.value)) {
                tell("unused-notice", &notice.id.value, &notice.id.place);
            }
        }
        for item in app.screens.iter().flat_map(|screen| &screen.items) {
            // An icon without a picture of its own has the picture of its name.
            let own = (item.widget == Widget::Icon && !item.each).then_some(&item.id.value);
            if let Some(icon) = item.icon.as_ref().or(own).filter(|icon| !ICONS.contains(&icon.as_str())) {
                tell("unknown-icon", icon, &item.place);
            }
        }
        for screen in &app.screens {
            if !used.screens.contains(&format!("{}/{}", app.part, screen.id.value)) {
                tell("unused-screen", &screen.id.value, &screen.id.place);
            }
        }
    }
    problems.extend(lessons.iter().flat_map(untested));
    problems
}

/// A skill of the lesson that no step of its check is evidence of.
fn untested(lesson: &LessonSource) -> Vec<Problem> {
    let Some(check) = &lesson.check else { return Vec::new() };
    let tested: BTreeSet<&str> =
        check.steps.iter().flat_map(|step| &step.skills).map(|skill| skill.value.as_str()).collect();
    let missing = lesson.skills.iter().filter(|skill| !tested.contains(skill.value.as_str()));
    missing.map(|skill| Problem::error("untested-skill", &skill.place, [("name", &skill.value)])).collect()
}

/// Full names of what is used somewhere.
#[derive(Default)]
struct Used {
    apps: BTreeSet<String>,
    variables: BTreeSet<String>,
    notices: BTreeSet<String>,
    screens: BTreeSet<String>,
}

fn full(name: &str, app: &str, between: char) -> String {
    if name.contains(between) { name.to_owned() } else { format!("{app}{between}{name}") }
}

impl Used {
    fn app(&mut self, app: &AppSource) {
        self.screens.extend(app.front.iter().map(|front| full(&front.value, &app.part, '/')));
        for notice in &app.notices {
            self.screens.extend(notice.opens.iter().map(|to| full(&to.value, &app.part, '/')));
        }
        for screen in &app.screens {
            self.screens.extend(screen.back.iter().map(|to| full(&to.value, &app.part, '/')));
            for item in &screen.items {
                self.item(app, item);
            }
        }
    }

    fn item(&mut self, app: &AppSource, item: &ItemSource) {
        self.screens.extend(item.go.iter().map(|to| full(&to.value, &app.part, '/')));
        self.notices.extend(item.notify.iter().map(|to| full(&to.value, &app.part, '.')));
        self.variables.extend(item.set.iter().map(|(name, _)| full(&name.value, &app.part, '.')));
        self.variables.extend(item.confirms.iter().map(|name| full(&name.value, &app.part, '.')));
        self.variables.extend(item.facts.iter().map(|name| full(&name.value, &app.part, '.')));
        // An item named like a variable shows or sets it.
        self.variables.insert(full(&item.id.value, &app.part, '.'));
        for condition in [&item.when, &item.needs, &item.chosen].into_iter().flatten() {
            self.condition(condition, &app.part);
        }
    }

    fn condition(&mut self, condition: &ConditionSource, app: &str) {
        for line in condition.any.iter().flatten() {
            match line {
                ConditionLine::Facts(facts) => {
                    self.variables.extend(facts.iter().map(|name| full(&name.value, app, '.')));
                }
                ConditionLine::Is { name, values, .. } if name.value == "screen" => {
                    self.screens.extend(values.iter().map(|value| full(&value.value, app, '/')));
                }
                ConditionLine::Is { name, .. } => {
                    self.variables.insert(full(&name.value, app, '.'));
                }
            }
        }
    }

    fn lesson(&mut self, lesson: &LessonSource) {
        let of_transfer = lesson.transfers.iter().flat_map(|transfer| &transfer.apps);
        self.apps.extend(lesson.apps.iter().chain(of_transfer).map(|app| app.value.clone()));
        let scenes = lesson.check.iter().flat_map(|check| &check.scene);
        let scenes = scenes.chain(lesson.transfers.iter().flat_map(|transfer| &transfer.scene));
        self.screens.extend(lesson.scene.iter().chain(scenes).map(|scene| scene.value.clone()));
        let check = lesson.check.iter();
        let starts = check.clone().map(|check| &check.start);
        let starts = starts.chain(lesson.transfers.iter().map(|transfer| &transfer.start));
        let start = lesson.start.iter().chain(starts.flatten());
        for (name, value) in start {
            if name.value == "screen" {
                self.screens.insert(value.value.clone());
            } else {
                self.variables.insert(name.value.clone());
            }
        }
        let steps: Vec<&StepSource> = lesson.steps.iter().chain(check.flat_map(|check| &check.steps)).collect();
        let of_transfers = lesson.transfers.iter().flat_map(|transfer| &transfer.steps);
        for condition in steps.into_iter().chain(of_transfers).flat_map(|step| step.until.iter().chain(&step.skip)) {
            self.condition(condition, "");
        }
    }
}
