//! A world of 2^20 states, searched and proved, with its time and memory: `cargo run --release -p phone --example million`.
#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a measure is printed, and may fall over")]

use std::time::Instant;

use phone::{Condition, Draft, Effect, Field, Item, Plan, Screen, ScreenId, ScreenLook, Values, Widget, Words, World};

/// Twenty lamps, each with a switch for on and one for off: every combination can be reached, and nothing can be left out.
fn lamps(count: usize) -> (World, Vec<Condition>) {
    let mut draft = Draft::default();
    let lamps: Vec<Field> = (0..count).map(|lamp| draft.variable(&format!("lamp-{lamp}"), &["off", "on"], 0)).collect();
    let switch = |lamp: Field, value: u8| Item {
        id: format!("{}-{value}", lamp.0),
        widget: Widget::Button,
        words: Words::default(),
        icon: None,
        shown: Condition::ALWAYS,
        needs: Condition::Is(lamp, Values::only(1 - value)),
        chosen: Condition::NEVER,
        primary: false,
        preferred: false,
        response: None,
        aside: false,
        shuffled: false,
        acts: Vec::new(),
        confirms: Vec::new(),
        page: None,
        stands_for: None,
        facts: Vec::new(),
        tap: Effect::Set(vec![(lamp, value)]),
        typed: None,
        slip: None,
    };
    let items = lamps.iter().flat_map(|lamp| [switch(*lamp, 1), switch(*lamp, 0)]).collect();
    let (look, words) = (ScreenLook::Page, Words::default());
    draft.screen(Screen { name: "lamps".to_owned(), look, words, back: None, pages: 1, items, acts: Vec::new() });
    let lit = |half: &[Field]| {
        half.iter().fold(Condition::ALWAYS, |all, lamp| all.and(Condition::Is(*lamp, Values::only(1))))
    };
    let goals = vec![lit(&lamps[..count / 2]), lit(&lamps)];
    (draft.build(ScreenId(0)).unwrap(), goals)
}

fn main() {
    let (world, goals) = lamps(20);
    let before = memory();
    let clock = Instant::now();
    let plan = Plan::new(&world, world.initial(), &goals).unwrap();
    let planned = clock.elapsed();
    let stranded = plan.stranded();
    let proved = clock.elapsed();
    assert!(stranded.iter().all(|(count, _)| *count == 0));
    assert_eq!(plan.distance(1, world.initial()), Some(20));
    let (states, transitions) = (plan.space().states(), plan.space().transitions());
    println!("{states} states, {transitions} transitions, two goals");
    println!(
        "planned {planned:.2?}, proved {proved:.2?}: {:.1} million states/s",
        states as f64 / planned.as_secs_f64() / 1e6
    );
    println!("peak {} MiB, {} MiB before", memory(), before);
}

/// The most memory that was in use so far, in MiB; 0 where the system does not say.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<usize>().ok()).map_or(0, |kib| kib / 1024)
}
