//! Proving a lesson before a learner meets it: from wherever one can stray, there is a way.

use phone::{Plan, State};

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

/// Proves both forms of a lesson; the counts are those of its story.
pub fn prove(lesson: &Lesson) -> (Proof, Vec<Problem>) {
    let place = Place::top(&format!("{}/lesson.toml", lesson.id));
    let (proof, mut problems) = prove_form(&lesson.story, &place);
    match &lesson.check {
        Some(check) => problems.extend(prove_form(check, &place).1),
        None => problems.push(Problem::error("no-check", &place, []).as_warning()),
    }
    (proof, problems)
}

fn prove_form(form: &Form, place: &Place) -> (Proof, Vec<Problem>) {
    let goals: Vec<_> = form.steps.iter().map(|step| step.goal.clone()).collect();
    let plan = match Plan::new(&form.world, form.start, &goals) {
        Ok(plan) => plan,
        Err(error) => {
            return (Proof::default(), vec![Problem::error("too-large", place, [("reason", &error.to_string())])]);
        }
    };
    let mut problems = Vec::new();
    let mut state = form.start;
    let mut shortest = 0;
    for (number, step) in form.steps.iter().enumerate() {
        let (stranded, example) = plan.stranded(number);
        if stranded == plan.space().states() {
            problems.push(Problem::error("unreachable-step", place, [("step", &step.words)]));
            continue;
        }
        if let Some(example) = example {
            let screen = screen_of(form, &plan, example);
            let args = [("step", step.words.as_str()), ("count", &stranded.to_string()), ("screen", &screen)];
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

/// The screen of a reduced state: the projection leaves the screen whole, in the lowest bits.
fn screen_of(form: &Form, plan: &Plan, reduced: State) -> String {
    let screen = plan.projection().screen(reduced);
    form.world.screens()[usize::from(screen)].name.clone()
}
