//! Conditions on a state, as authors write them, and flattened for speed.

use crate::state::{Field, Layout, State, Value};

/// A set of values of one field, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Values(pub u128);

impl Values {
    /// The set of one value.
    pub fn only(value: Value) -> Self {
        Self(1 << value)
    }

    /// Is it in?
    #[inline]
    pub fn holds(self, value: Value) -> bool {
        self.0 >> value & 1 == 1
    }

    /// All values of a field that has so many, but not these.
    #[must_use]
    pub fn complement(self, count: usize) -> Self {
        let all = if count >= 128 { u128::MAX } else { (1 << count) - 1 };
        Self(all & !self.0)
    }
}

impl FromIterator<Value> for Values {
    fn from_iter<I: IntoIterator<Item = Value>>(values: I) -> Self {
        Self(values.into_iter().fold(0, |set, value| set | 1 << value))
    }
}

/// A condition on a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The field has one of the values.
    Is(Field, Values),
    /// Each of them holds. The empty one always holds.
    All(Vec<Self>),
    /// At least one of them holds. The empty one never holds.
    Any(Vec<Self>),
}

impl Condition {
    /// Holds always.
    pub const ALWAYS: Self = Self::All(Vec::new());
    /// Holds never.
    pub const NEVER: Self = Self::Any(Vec::new());

    /// Both this and that.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::All(mut these), Self::All(others)) => {
                these.extend(others);
                Self::All(these)
            }
            (Self::All(mut these), one) | (one, Self::All(mut these)) => {
                these.push(one);
                Self::All(these)
            }
            (one, other) => Self::All(vec![one, other]),
        }
    }

    /// Does it hold in that state? For speed use [`Flat`]; this is the definition.
    pub fn holds(&self, layout: &Layout, state: State) -> bool {
        match self {
            Self::Is(field, values) => values.holds(layout.get(state, *field)),
            Self::All(conditions) => conditions.iter().all(|condition| condition.holds(layout, state)),
            Self::Any(conditions) => conditions.iter().any(|condition| condition.holds(layout, state)),
        }
    }

    /// Calls `see` with every field and set of values that the condition asks about.
    pub fn each_question(&self, see: &mut impl FnMut(Field, Values)) {
        match self {
            Self::Is(field, values) => see(*field, *values),
            Self::All(conditions) | Self::Any(conditions) => {
                for condition in conditions {
                    condition.each_question(see);
                }
            }
        }
    }

    /// The same condition asked of other fields or values.
    #[must_use]
    pub fn translate(&self, turn: &impl Fn(Field, Values) -> Self) -> Self {
        match self {
            Self::Is(field, values) => turn(*field, *values),
            Self::All(conditions) => Self::All(conditions.iter().map(|c| c.translate(turn)).collect()),
            Self::Any(conditions) => Self::Any(conditions.iter().map(|c| c.translate(turn)).collect()),
        }
    }
}

/// A condition flattened to "any of these, each of those": no recursion in the search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Flat {
    any: Vec<Vec<(Field, Values)>>,
}

impl Flat {
    pub(crate) fn new(condition: &Condition) -> Self {
        let any = match condition {
            Condition::Is(field, values) => vec![vec![(*field, *values)]],
            Condition::Any(conditions) => conditions.iter().flat_map(|c| Self::new(c).any).collect(),
            Condition::All(conditions) => conditions.iter().fold(vec![Vec::new()], |any, condition| {
                let further = Self::new(condition).any;
                any.iter().flat_map(|all| further.iter().map(|more| [all.as_slice(), more].concat())).collect()
            }),
        };
        Self { any }
    }

    #[inline]
    pub(crate) fn holds(&self, layout: &Layout, state: State) -> bool {
        self.any.iter().any(|all| all.iter().all(|(field, values)| values.holds(layout.get(state, *field))))
    }
}
