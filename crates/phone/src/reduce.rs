//! Reducing a world before it is searched.
//!
//! Two values of a field behave alike if no condition ahead tells them apart: every `shown` and `needs` of every item
//! gives the same answer for both, and so does every goal. Then the map "value → class of value" is a bisimulation:
//!
//! * a condition holds in a state exactly if it holds in its image, because conditions ask only whether a value is in
//!   a set, and each of those sets is a union of classes;
//! * an action that sets a field to `v` sets it to the class of `v` in the image; effects never copy one field to
//!   another, so nothing else of the old value survives;
//! * so an action leads from `s` to `t` exactly if it leads from the image of `s` to the image of `t` (or, when both
//!   have one image, it changes nothing that any goal can see).
//!
//! Shortest ways to a goal therefore have equal length in both worlds. A field that is left with one class needs no
//! bit and is gone: that is the rule "variables that nothing ahead reads are dropped". In lesson A02 this takes half a
//! million states to a few thousand; `tests/it/reduction.rs` compares distances with the unreduced world.

use crate::condition::{Condition, Flat, Values};
use crate::state::{Field, Layout, State, Value};
use crate::world::{Action, Effect, World, go};

/// The map from a world's states to the states of its reduced [`Net`].
#[derive(Debug, Clone)]
pub struct Projection {
    /// Per field, the class of each value.
    classes: Vec<Vec<Value>>,
    counts: Vec<usize>,
    from: Layout,
    to: Layout,
    /// The fields that are left, so that projecting costs no more than it must.
    kept: Vec<Field>,
}

impl Projection {
    /// The map that merges nothing.
    pub fn identity(world: &World) -> Self {
        let classes = world.fields.iter().map(|field| (0..field.values.len() as Value).collect()).collect();
        Self::new(world, classes)
    }

    /// The map that merges the values which neither the world's conditions nor these goals tell apart.
    pub fn ahead_of(world: &World, goals: &[Condition]) -> Self {
        let mut asked: Vec<Vec<Values>> = vec![Vec::new(); world.fields.len()];
        let mut note = |field: Field, values: Values| {
            let sets = &mut asked[usize::from(field.0)];
            if !sets.contains(&values) {
                sets.push(values);
            }
        };
        for item in world.screens.iter().flat_map(|screen| &screen.items) {
            // Only what a tap depends on counts; how an item is drawn (`chosen`) changes no way.
            if item.tap != Effect::None || item.typed.is_some() {
                item.shown.each_question(&mut note);
                item.needs.each_question(&mut note);
            }
        }
        for goal in goals {
            goal.each_question(&mut note);
        }
        let classes = world.fields.iter().zip(&asked).enumerate().map(|(at, (field, sets))| {
            if at < usize::from(Field::FIRST_VARIABLE) {
                // Screen, scroll and banner decide which actions there are.
                return (0..field.values.len() as Value).collect();
            }
            let mut signatures: Vec<Vec<bool>> = Vec::new();
            (0..field.values.len() as Value)
                .map(|value| {
                    let signature: Vec<bool> = sets.iter().map(|set| set.holds(value)).collect();
                    signatures.iter().position(|known| *known == signature).unwrap_or_else(|| {
                        signatures.push(signature);
                        signatures.len() - 1
                    }) as Value
                })
                .collect()
        });
        Self::new(world, classes.collect())
    }

    fn new(world: &World, classes: Vec<Vec<Value>>) -> Self {
        let counts: Vec<usize> =
            classes.iter().map(|classes| classes.iter().max().map_or(1, |most| usize::from(*most) + 1)).collect();
        let from = world.layout.clone();
        // Never wider than the world itself, which did fit.
        let to = Layout::new(counts.iter().copied()).unwrap_or_else(|| from.clone());
        let kept = (0..counts.len()).filter(|at| counts[*at] > 1).map(|at| Field(at as u16)).collect();
        Self { classes, counts, from, to, kept }
    }

    /// The image of a state.
    #[inline]
    pub fn project(&self, state: State) -> State {
        self.kept.iter().fold(State(0), |image, &field| {
            let class = self.class(field, self.from.get(state, field));
            State(image.0 | self.to.bits(field, class).1)
        })
    }

    /// The number of the screen in an image: screens are never merged.
    pub fn screen(&self, image: State) -> Value {
        self.to.get(image, Field::SCREEN)
    }

    /// How many classes a field has left.
    pub fn count(&self, field: Field) -> usize {
        self.counts[usize::from(field.0)]
    }

    #[inline]
    fn class(&self, field: Field, value: Value) -> Value {
        self.classes[usize::from(field.0)][usize::from(value)]
    }

    /// The image of a condition that the projection was made for.
    pub fn condition(&self, condition: &Condition) -> Condition {
        condition.translate(&|field, values| {
            let classes = &self.classes[usize::from(field.0)];
            let inside = classes.iter().zip(0..).filter(|(_, value)| values.holds(*value)).map(|(class, _)| *class);
            Condition::Is(field, inside.collect())
        })
    }
}

/// A world with nothing left but what moves: for each screen, which actions lead where.
#[derive(Debug)]
pub(crate) struct Net {
    pub(crate) layout: Layout,
    screens: Vec<Vec<Edge>>,
}

#[derive(Debug, PartialEq, Eq)]
struct Edge {
    page: Option<Value>,
    guard: Flat,
    clear: u128,
    set: u128,
}

impl Net {
    /// The image of the world under the projection.
    pub(crate) fn new(world: &World, projection: &Projection) -> Self {
        let layout = projection.to.clone();
        let screens = (0..world.screens.len()).map(|at| edges(world, at, projection, &layout)).collect();
        Self { layout, screens }
    }

    /// Calls `reach` with every other state that one action leads to.
    #[inline]
    pub(crate) fn each_successor(&self, state: State, mut reach: impl FnMut(State)) {
        let page = self.layout.get(state, Field::SCROLL);
        for edge in &self.screens[usize::from(self.layout.get(state, Field::SCREEN))] {
            if edge.page.is_none_or(|on| on == page) {
                let next = State(state.0 & !edge.clear | edge.set);
                if next != state && edge.guard.holds(&self.layout, state) {
                    reach(next);
                }
            }
        }
    }
}

fn edges(world: &World, at: usize, projection: &Projection, layout: &Layout) -> Vec<Edge> {
    let screen = &world.screens[at];
    let mut edges: Vec<Edge> = Vec::new();
    let mut add = |page: Option<Value>, guard: &Condition, changes: &[(Field, Value)]| {
        let (clear, set) = changes.iter().fold((0, 0), |(clear, set), (field, value)| {
            let (c, s) = layout.bits(*field, projection.class(*field, *value));
            (clear | c, set & !c | s)
        });
        let edge = Edge { page, guard: Flat::new(&projection.condition(guard)), clear, set };
        if !edges.contains(&edge) {
            edges.push(edge);
        }
    };
    for item in &screen.items {
        let guard = item.shown.clone().and(item.needs.clone());
        match &item.tap {
            Effect::Set(changes) => add(item.page, &guard, changes),
            Effect::None | Effect::Trap(_) => {}
        }
        if let Some(field) = item.typed {
            add(item.page, &guard, &[(field, 1)]);
            add(item.page, &guard, &[(field, 2)]);
        }
    }
    for page in 1..screen.pages {
        add(Some(page - 1), &Condition::ALWAYS, &[(Field::SCROLL, page)]);
        add(Some(page), &Condition::ALWAYS, &[(Field::SCROLL, page - 1)]);
    }
    for (notice, value) in world.notices.iter().zip(1..) {
        let hangs = Condition::Is(Field::NOTICE, Values::only(value));
        add(None, &hangs, &notice.opening());
        add(None, &hangs, &[(Field::NOTICE, 0)]);
    }
    for target in screen.back.into_iter().chain([world.home]) {
        add(None, &Condition::ALWAYS, &go(target));
    }
    edges
}

/// Actions in the order in which the planner prefers them when several are equally near: what is on the screen first,
/// leaving last, so that help sounds natural.
pub(crate) fn preference(action: Action) -> u8 {
    match action {
        Action::Tap(_) | Action::Type(..) => 0,
        Action::ScrollDown => 1,
        Action::ScrollUp => 2,
        Action::Back => 3,
        Action::OpenNotice => 4,
        Action::DismissNotice => 5,
        Action::Home => 6,
    }
}
