//! Proving a lesson before a learner meets it: from wherever one can stray, there is a way.

use std::collections::BTreeSet;

use phone::{Condition, Item, Plan, State, World};

use crate::lesson::{Form, Lesson};
use crate::problem::{Place, Problem};

/// What a proof found out, for `yinxing check`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proof {
    /// States of the reduced world that can be reached.
    pub states: usize,
    /// Moves between them.
    pub transitions: usize,
    /// The fewest actions from the start through all steps.
    pub shortest: usize,
}

/// Proves every form of a lesson; the counts are those of its story.
pub fn prove(lesson: &Lesson) -> (Proof, Vec<Problem>) {
    let place = Place::top(&format!("{}/lesson.toml", lesson.id));
    let (proof, mut problems) = prove_form(&lesson.story, &place);
    problems.extend(two_primaries(&lesson.story.world, &place));
    match &lesson.check {
        Some(check) => problems.extend(prove_form(check, &place).1),
        None => problems.push(Problem::error("no-check", &place, []).as_warning()),
    }
    for transfer in &lesson.transfers {
        problems.extend(prove_form(transfer, &place).1);
        problems.extend(two_primaries(&transfer.world, &place));
    }
    (proof, problems)
}

fn prove_form(form: &Form, place: &Place) -> (Proof, Vec<Problem>) {
    let planned = Plan::new(&form.world, form.start, &form.goals());
    let plan = match planned {
        Ok(plan) => plan,
        Err(error) => {
            return (Proof::default(), vec![Problem::error("too-large", place, [("reason", &error.to_string())])]);
        }
    };
    let mut problems = Vec::new();
    // Whoever passed a step over need not find back to its goal.
    let stranded = match Plan::new(&form.world, form.start, &form.ends()) {
        Ok(ends) if form.steps.iter().any(|step| step.skip.is_some()) => ends.stranded(),
        _ => plan.stranded(),
    };
    let mut state = form.start;
    let mut shortest = 0;
    for (number, step) in form.steps.iter().enumerate() {
        let place = &step.place;
        let (count, example) = stranded[number];
        if !plan.is_possible(number) {
            problems.push(Problem::error("unreachable-step", place, [("step", &step.words)]));
            continue;
        }
        if let Some(example) = example {
            let screen = screen_of(form, &plan, example);
            let args = [("step", step.words.as_str()), ("count", &count.to_string()), ("screen", &screen)];
            problems.push(Problem::error("dead-end", place, args));
        }
        if plan.distance(number, state) == Some(0) {
            problems.push(Problem::error("already-true", place, [("step", &step.words)]));
        }
        let path = plan.path(&form.world, number, state);
        shortest += path.len();
        state = path.last().map_or(state, |(_, state)| *state);
    }
    (Proof { states: plan.space().states(), transitions: plan.space().transitions(), shortest }, problems)
}

/// Screens that can show two main buttons at once: one thing to do on a screen.
fn two_primaries(world: &World, place: &Place) -> Vec<Problem> {
    let mut problems = Vec::new();
    for screen in world.screens() {
        let primaries: Vec<&Item> = screen.items.iter().filter(|item| item.primary).collect();
        for (at, item) in primaries.iter().enumerate() {
            let beside = |other: &&&Item| can_hold(world, &item.shown.clone().and(other.shown.clone()));
            if let Some(other) = primaries[..at].iter().find(beside) {
                let args = [("screen", screen.name.as_str()), ("name", &format!("{}, {}", other.id, item.id))];
                problems.push(Problem::error("two-primaries", place, args));
            }
        }
    }
    problems
}

/// Is there a way to fill the fields so that it holds? Conditions on a screen speak of a handful of fields.
fn can_hold(world: &World, condition: &Condition) -> bool {
    let mut fields = BTreeSet::new();
    condition.each_question(&mut |field, _| {
        fields.insert(field);
    });
    let mut states = vec![world.initial()];
    for field in fields {
        let values = world.field(field).values.len().max(1) as u8;
        let filled = |state: &State| {
            let state = *state;
            (0..values).map(move |value| world.layout().with(state, field, value))
        };
        states = states.iter().flat_map(filled).collect();
    }
    states.iter().any(|state| world.holds(*state, condition))
}

/// The screen of a reduced state: the projection leaves the screen whole, in the lowest bits.
fn screen_of(form: &Form, plan: &Plan, reduced: State) -> String {
    let screen = plan.projection().screen(reduced);
    form.world.screens()[usize::from(screen)].name.clone()
}
