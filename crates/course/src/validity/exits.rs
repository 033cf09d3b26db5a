//! Ways out: wherever somebody asks for something, refusing and checking first are one touch away and never grey; the numbers
//! for emergencies are reached by the phone's own ways; the bright key is never the way out.

use std::collections::BTreeSet;

use phone::search::Search;
use phone::{Item, Outcome, PlanError, Response, State};

use crate::lesson::Form;
use crate::problem::{Place, Problem};

/// The screen with the saved numbers, and the public ones among them.
const NUMBERS: &str = "phone/front";
const PUBLIC: [&str; 3] = ["p110", "p119", "p120"];

/// Everything that keeps a learner from a way out, over all states that can be reached.
pub(super) fn prove(form: &Form, place: &Place) -> Result<Vec<Problem>, PlanError> {
    let world = &form.world;
    let goals = form.ends();
    let mut found: BTreeSet<(&'static str, String)> = BTreeSet::new();
    let has_numbers = world.screens().iter().any(|screen| screen.name == NUMBERS);
    Search::new(world, &goals).each_state(form.start, &mut |state, _| {
        let screen = world.screen(state);
        let scene = form.scene(state);
        if scene.asks {
            for (response, code) in [(Response::Refuse, "no-refusal"), (Response::Check, "no-check-first")] {
                if !screen.items.iter().any(|item| item.response == Some(response) && is_live(form, state, item)) {
                    found.insert((code, screen.name.clone()));
                }
            }
            let is_bright = |item: &&Item| item.primary && item.is_safe() && world.is_shown(state, item);
            if screen.items.iter().any(|item| is_bright(&item)) {
                found.insert(("bright-way-out", screen.name.clone()));
            }
        }
        if has_numbers && state_is_home(form, state) && !leads_to_numbers(form, state) {
            found.insert(("no-emergency-call", screen.name.clone()));
        }
        if screen.name == NUMBERS {
            // A lesson may answer under a number of its own (`p110-loss`).
            let is_public = |number: &str| {
                let is_row = |item: &Item| {
                    item.id == number || item.id.strip_prefix(number).is_some_and(|rest| rest.starts_with('-'))
                };
                screen.items.iter().any(|item| {
                    is_row(item) && item.is_safe() && world.is_shown(state, item) && world.holds(state, &item.needs)
                })
            };
            if !PUBLIC.iter().all(|number| is_public(number)) {
                found.insert(("no-emergency-call", screen.name.clone()));
            }
        }
    })?;
    let tell = |(code, screen): (&'static str, String)| Problem::error(code, place, [("screen", &screen)]);
    Ok(found.into_iter().map(tell).collect())
}

fn is_live(form: &Form, state: State, item: &Item) -> bool {
    form.world.is_in_view(state, item) && form.world.holds(state, &item.needs)
}

fn state_is_home(form: &Form, state: State) -> bool {
    form.world.apply(state, phone::Action::Home) == Outcome::Same
}

fn leads_to_numbers(form: &Form, state: State) -> bool {
    let world = &form.world;
    world.screen(state).items.iter().zip(0u16..).any(|(item, at)| {
        let leads = matches!(world.apply(state, phone::Action::Tap(at)), Outcome::Moved(next) if world.screen(next).name == NUMBERS);
        leads && item.is_safe() && world.is_in_view(state, item)
    })
}
