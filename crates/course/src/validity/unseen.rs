//! A check is unseen: nothing that was judged while practising is judged again, and no person, sum or day is asked for again.

use std::collections::{BTreeMap, BTreeSet};

use phone::{Field, PlanError, Widget};

use super::decisions;
use crate::lesson::Form;
use crate::problem::{Place, Problem};

/// The practice number is one for the whole course.
const PRACTICE_NUMBER: &str = "pin";
/// There is one number for the fire brigade, in the story and in the check.
const PUBLIC_NUMBERS: [&str; 4] = ["110", "119", "120", "96110"];
/// A choice between so few things says nothing about what was seen: morning or afternoon, now or later.
const FEW: usize = 2;

/// What a form that tests shares with the story that was practised.
pub(super) fn compare(story: &Form, test: &Form, place: &Place) -> Result<Vec<Problem>, PlanError> {
    let mut problems = Vec::new();
    let (seen, asked) = (facts(story), facts(test));
    for (name, value) in &asked {
        if seen.get(name) == Some(value) {
            let place = test.steps.first().map_or(place, |step| &step.place);
            problems.push(Problem::error("seen-fact", place, [("name", name), ("value", value)]));
        }
    }
    let (seen, judged) = (judged(story)?, judged(test)?);
    for (shelf, id) in judged.intersection(&seen) {
        let place = test.steps.first().map_or(place, |step| &step.place);
        let what = format!("{shelf}: {id}");
        problems.push(Problem::error("seen-item", place, [("name", &what)]));
    }
    Ok(problems)
}

/// The facts that a form's goals ask for: field → value.
fn facts(form: &Form) -> BTreeMap<String, String> {
    let mut asked: BTreeSet<Field> = BTreeSet::new();
    for goal in form.goals() {
        goal.each_question(&mut |field, _| {
            asked.insert(field);
        });
    }
    for item in form.world.screens().iter().flat_map(|screen| &screen.items) {
        asked.extend(&item.confirms);
    }
    let counts = |field: &Field| {
        let variable = form.world.field(*field);
        let values = variable.values.iter().filter(|value| *value != "none").count();
        let is_typed = form.labels.get(field).is_some_and(|label| label.typed);
        let is_practice_number = variable.name.ends_with(&format!(".{PRACTICE_NUMBER}"));
        !is_practice_number && (is_typed || values > FEW)
    };
    let is_public = |value: &str| PUBLIC_NUMBERS.contains(&value);
    let told = form.facts.iter();
    let told = told.filter(|(field, value)| asked.contains(*field) && counts(field) && !is_public(value));
    told.map(|(field, value)| (form.world.field(*field).name.clone(), value.clone())).collect()
}

/// The words on the pages where something is decided: what somebody says or writes, and what can be circled in it.
fn judged(form: &Form) -> Result<BTreeSet<(String, String)>, PlanError> {
    let mut words = BTreeSet::new();
    for decision in decisions(form)? {
        let world = &form.world;
        let asks = form.scene(decision.state).asks;
        let is_content = |widget| match widget {
            Widget::Message | Widget::Phrase => true,
            Widget::Text | Widget::Sign => asks,
            _ => false,
        };
        let here = world.screen(decision.state).items.iter();
        let shown = here.filter(|item| is_content(item.widget) && world.is_shown(decision.state, item));
        words.extend(shown.map(|item| (item.words.shelf.clone(), item.words.id.clone())));
    }
    Ok(words)
}
