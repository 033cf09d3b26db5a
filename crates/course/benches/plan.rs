//! How long reading, proving and planning take: the whole course, lesson A02, and the same searches with general-purpose
//! graph libraries on the same worlds. `cargo bench -p course`.
#![expect(clippy::unwrap_used, reason = "a benchmark may fall over")]

use std::sync::Arc;

use course::{Course, Files, Form, prove};
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::Reversed;
use phone::{Condition, Outcome, Plan, State};
use rustc_hash::FxHashMap;
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

/// From the files to every lesson proved, each of its forms planned: what `yinxing check` does.
#[divan::bench(sample_count = 10)]
fn read_prove_and_plan_the_course(bencher: Bencher<'_, '_>) {
    let files = Files::shipped();
    bencher.bench(|| {
        let (course, problems) = Course::read(black_box(&files), &mut Library::default());
        let proofs: Vec<_> = course.lessons.iter().map(|lesson| prove(lesson)).collect();
        assert!(proofs.iter().all(|(_, problems)| problems.is_empty()), "{problems:?}");
        proofs
    });
}

/// What opening the lesson costs.
#[divan::bench]
fn plan_reduced(bencher: Bencher<'_, '_>) {
    let form = a02();
    let goals = goals(&form);
    bencher.bench(|| Plan::new(&form.world, form.start, black_box(&goals)).unwrap());
}

/// The same without reduction.
#[divan::bench(sample_count = 5, ignore = cfg!(debug_assertions))]
fn plan_unreduced(bencher: Bencher<'_, '_>) {
    let form = a02();
    let goals = goals(&form);
    let states = Plan::unreduced(&form.world, form.start, &goals).unwrap().space().states();
    bencher
        .counter(ItemsCount::new(states))
        .bench(|| Plan::unreduced(&form.world, form.start, black_box(&goals)).unwrap());
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
    bencher.counter(ItemsCount::new(states.len())).bench(|| {
        for (goal, state) in &states {
            black_box(plan.next(&form.world, *goal, *state));
        }
    });
}

/// Every state that one action leads to, by the world's public interface: what a general-purpose library has to go by.
fn successors(form: &Form, state: State) -> Vec<State> {
    let moved = |action| match form.world.apply(state, action) {
        Outcome::Moved(next) => Some(next),
        _ => None,
    };
    form.world.actions(state).into_iter().filter_map(moved).collect()
}

/// The same plan without reduction, with petgraph: its graph, and its Dijkstra backwards from each goal.
#[divan::bench(sample_count = 3, ignore = cfg!(debug_assertions))]
fn plan_unreduced_with_petgraph(bencher: Bencher<'_, '_>) {
    let form = a02();
    let goals = goals(&form);
    let states = Plan::unreduced(&form.world, form.start, &goals).unwrap().space().states();
    bencher.counter(ItemsCount::new(states)).bench(|| {
        let (mut graph, mut index) = (DiGraph::<State, ()>::new(), FxHashMap::<State, NodeIndex>::default());
        index.insert(form.start, graph.add_node(form.start));
        let mut at = 0;
        while at < graph.node_count() {
            let from = NodeIndex::new(at);
            for next in successors(&form, graph[from]) {
                let to = *index.entry(next).or_insert_with(|| graph.add_node(next));
                graph.add_edge(from, to, ());
            }
            at += 1;
        }
        assert_eq!(graph.node_count(), states);
        goals.iter().map(|goal| backwards(&form, &mut graph, goal)).collect::<Vec<_>>()
    });
}

/// The distance of every state to a goal: a last node stands for all the states in which it holds.
fn backwards(form: &Form, graph: &mut DiGraph<State, ()>, goal: &Condition) -> usize {
    let there = graph.add_node(form.start);
    for node in
        graph.node_indices().filter(|node| *node != there && form.world.holds(graph[*node], goal)).collect::<Vec<_>>()
    {
        graph.add_edge(node, there, ());
    }
    let distances = petgraph::algo::dijkstra(Reversed(&*graph), there, None, |_| 1_u32);
    graph.remove_node(there);
    distances.len()
}

/// The way from the start to the last step, searched for anew with pathfinding's breadth-first search: what an app without a
/// plan would do at every tap of somebody who wants to know the way.
#[divan::bench(sample_count = 3, ignore = cfg!(debug_assertions))]
fn whole_way_with_pathfinding(bencher: Bencher<'_, '_>) {
    let form = a02();
    let goals = goals(&form);
    let last = goals.last().unwrap();
    bencher.bench(|| {
        let next = |state: &State| successors(&form, *state);
        pathfinding::prelude::bfs(black_box(&form.start), next, |state| form.world.holds(*state, last)).unwrap()
    });
}

/// The same way from the plan.
#[divan::bench]
fn whole_way(bencher: Bencher<'_, '_>) {
    let form = a02();
    let goals = goals(&form);
    let plan = Plan::new(&form.world, form.start, &goals).unwrap();
    bencher.bench(|| plan.path(&form.world, goals.len() - 1, black_box(form.start)));
}
