//! Where something is decided: a state on the way in which one tap is right, and another one decides otherwise.

use phone::{Action, Field, Item, Outcome, Plan, PlanError, State};

use crate::lesson::Form;

/// A state on the shortest way in which something is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The state.
    pub state: State,
    /// The step that it belongs to, 0-based.
    pub step: usize,
    /// How many taps there are to choose from.
    pub options: usize,
}

/// The decisions on the shortest way through a form.
pub fn decisions(form: &Form) -> Result<Vec<Decision>, PlanError> {
    let plan = Plan::new(&form.world, form.start, &form.goals())?;
    let mut found = Vec::new();
    let mut state = form.start;
    for step in 0..form.steps.len() {
        for (action, to) in plan.path(&form.world, step, state) {
            let (right, otherwise) = options(form, &plan, step, state);
            let options = right.len() + otherwise.len();
            if options > 1 && matches!(action, Action::Tap(_)) {
                found.push(Decision { state, step, options });
            }
            state = to;
        }
    }
    Ok(found)
}

/// Is this tap a wrong choice: something is decided here, and it decides otherwise than the goals ask? What only puts the choice
/// off (checking first, a look aside, leaving for now), what nothing hangs on, and what a later page of confirmation catches, is
/// none: whoever puts that right there has read it.
pub fn is_wrong_choice(form: &Form, plan: &Plan, step: usize, state: State, action: Action) -> bool {
    let (_, otherwise) = options(form, plan, step, state);
    otherwise.contains(&action) && !is_caught_later(form, plan, step, state, action)
}

/// What can be tapped here that decides something: the right ones, and those that decide otherwise. Both empty if there is
/// nothing to decide.
pub(super) fn options(form: &Form, plan: &Plan, step: usize, state: State) -> (Vec<Action>, Vec<Action>) {
    let world = &form.world;
    let here = plan.distance(step, state);
    let (mut right, mut otherwise) = (Vec::new(), Vec::new());
    for (item, index) in world.screen(state).items.iter().zip(0u16..) {
        if !world.is_in_view(state, item) {
            continue;
        }
        let action = Action::Tap(index);
        match world.apply(state, action) {
            Outcome::Moved(next)
                if plan.distance(step, next) < here && !item.is_giving_in() && !is_marked_wrong(item) =>
            {
                right.push(action);
            }
            Outcome::Trapped(_) => otherwise.push(action),
            Outcome::Moved(_) | Outcome::Same if item.is_giving_in() || is_marked_wrong(item) => otherwise.push(action),
            Outcome::Moved(next) if !item.is_safe() && !right_again(form, plan, step, state, next).is_empty() => {
                otherwise.push(action);
            }
            Outcome::Moved(_) | Outcome::Same | Outcome::Refused | Outcome::Absent => {}
        }
    }
    if right.is_empty() || otherwise.is_empty() { (Vec::new(), Vec::new()) } else { (right, otherwise) }
}

/// The author says that it is not what the goal asks: a look-alike, idle, an advertisement.
fn is_marked_wrong(item: &Item) -> bool {
    matches!(item.slip.as_deref(), Some("W6" | "W10" | "W11")) && !item.is_safe()
}

/// The variables that a tap changed and that have to be changed again on the way to the end. None: nothing hangs on the tap.
fn right_again(form: &Form, plan: &Plan, step: usize, before: State, after: State) -> Vec<Field> {
    let layout = form.world.layout();
    let mut changed: Vec<Field> = layout.variables().collect();
    changed.retain(|field| layout.get(before, *field) != layout.get(after, *field));
    if changed.is_empty() {
        return changed;
    }
    let later: Vec<State> = to_the_end(form, plan, step, after).map(|(_, _, to)| to).collect();
    changed.retain(|field| later.iter().any(|to| layout.get(*to, *field) != layout.get(after, *field)));
    changed
}

/// Does a page of confirmation on the right way ask for everything that this tap would get wrong?
pub(super) fn is_caught_later(form: &Form, plan: &Plan, step: usize, state: State, action: Action) -> bool {
    let world = &form.world;
    let Outcome::Moved(next) = world.apply(state, action) else { return false };
    if world.item(state, action).is_none_or(Item::is_giving_in) {
        return false;
    }
    let confirmed: Vec<Field> = to_the_end(form, plan, step, state)
        .filter_map(|(from, action, _)| world.item(from, action))
        .flat_map(|item| item.confirms.clone())
        .collect();
    let wrong = right_again(form, plan, step, state, next);
    !wrong.is_empty() && wrong.iter().all(|field| confirmed.contains(field))
}

/// The shortest way through this step and those that follow: from, by what, to.
fn to_the_end(form: &Form, plan: &Plan, step: usize, from: State) -> impl Iterator<Item = (State, Action, State)> {
    let mut state = from;
    (step..form.steps.len()).flat_map(move |step| {
        let path = plan.path(&form.world, step, state).into_iter().map(|(action, to)| {
            let from = std::mem::replace(&mut state, to);
            (from, action, to)
        });
        path.collect::<Vec<_>>()
    })
}

/// Of the choices with a bright key, in how many it is the bait.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Bright {
    /// Screens on which something is decided and one key is bright.
    pub choices: usize,
    /// Those of them on which the bright key is a wrong one.
    pub bait: usize,
}

/// Counts the choices with a bright key on the shortest way through a form. What is confirmed by it is no choice of its own.
pub fn bright(form: &Form) -> Result<Bright, PlanError> {
    let plan = Plan::new(&form.world, form.start, &form.goals())?;
    let mut count = Bright::default();
    let mut seen = std::collections::BTreeSet::new();
    for decision in decisions(form)? {
        let world = &form.world;
        let items = world.screen(decision.state).items.iter().zip(0u16..);
        let bright = items.filter(|(item, _)| item.primary && world.is_in_view(decision.state, item)).last();
        let Some((item, at)) = bright else { continue };
        if !seen.insert((world.screen(decision.state).name.clone(), item.id.clone())) {
            continue;
        }
        let here = plan.distance(decision.step, decision.state);
        let right = matches!(world.apply(decision.state, Action::Tap(at)),
            Outcome::Moved(next) if plan.distance(decision.step, next) < here && !item.is_giving_in());
        count.choices += 1;
        count.bait += usize::from(!right);
    }
    Ok(count)
}
