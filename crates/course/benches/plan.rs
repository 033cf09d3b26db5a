//! How long planning takes for the shipped lesson A02: `cargo bench -p course`.
#![expect(clippy::unwrap_used, reason = "a benchmark may fall over")]

use std::sync::Arc;

use course::{Course, Files, Form};
use divan::{Bencher, black_box};
use phone::{Outcome, Plan};
use words::Library;

fn main() {
    divan::main();
}

fn a02() -> Arc<Form> {
    let (course, _) = Course::read(&Files::shipped(), &mut Library::default());
    course.lesson("A02").unwrap().story.clone()
}

fn goals(form: &Form) -> Vec<phone::Condition> {
    form.steps.iter().map(|step| step.goal.clone()).collect()
}

/// Reading the whole shipped course: every file, every name, every message.
#[divan::bench]
fn read_the_course(bencher: Bencher<'_, '_>) {
    let files = Files::shipped();
    bencher.bench(|| Course::read(black_box(&files), &mut Library::default()));
}

/// What opening the lesson costs.
#[divan::bench]
fn plan_reduced(bencher: Bencher<'_, '_>) {
    let form = a02();
    let goals = goals(&form);
    bencher.bench(|| Plan::new(&form.world, form.start, black_box(&goals)).unwrap());
}

/// The same without reduction.
#[divan::bench(sample_count = 5)]
fn plan_unreduced(bencher: Bencher<'_, '_>) {
    let form = a02();
    let goals = goals(&form);
    bencher.bench(|| Plan::unreduced(&form.world, form.start, black_box(&goals)).unwrap());
}

/// The next right tap, from each state along the way.
#[divan::bench]
fn next_tap(bencher: Bencher<'_, '_>) {
    let form = a02();
    let plan = Plan::new(&form.world, form.start, &goals(&form)).unwrap();
    let mut states = vec![(0, form.start)];
    let mut state = form.start;
    for goal in 0..form.steps.len() {
        while let Some(action) = plan.next(&form.world, goal, state) {
            let Outcome::Moved(next) = form.world.apply(state, action) else { break };
            state = next;
            states.push((goal, state));
        }
    }
    bencher.counter(divan::counter::ItemsCount::new(states.len())).bench(|| {
        for (goal, state) in &states {
            black_box(plan.next(&form.world, *goal, *state));
        }
    });
}
