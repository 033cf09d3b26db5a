//! Putting a world together, and the checks that make every later step total.

use crate::condition::Condition;
use crate::state::{Field, Layout, MOST_VALUES, Value};
use crate::world::{Effect, Item, Notice, Screen, ScreenId, Variable, World};

/// A world in the making. Screens may be named before they are described, so that they can lead to each other.
#[derive(Debug, Default)]
pub struct Draft {
    variables: Vec<Variable>,
    screens: Vec<Screen>,
    notices: Vec<Notice>,
}

/// Why a draft is no world.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BuildError {
    /// There is no screen at all.
    #[error("a world needs at least one screen")]
    Empty,
    /// A field has no value, or more than 128.
    #[error("`{0}` has {1} values; 1 to 128 are possible")]
    ValueCount(String, usize),
    /// Packed, a state would need more than 128 bits.
    #[error("the apps of this lesson have too many variables together: a state needs more than 128 bits")]
    TooWide,
    /// Something names a field, value or screen that does not exist.
    #[error("screen `{0}` refers to something that does not exist")]
    Dangling(String),
}

impl Draft {
    /// Adds a variable; its values are numbered from 0.
    pub fn variable(&mut self, name: &str, values: &[&str], initial: Value) -> Field {
        self.variables.push(Variable {
            name: name.to_owned(),
            values: values.iter().map(|&value| value.to_owned()).collect(),
            initial,
        });
        Field(Field::FIRST_VARIABLE + self.variables.len() as u16 - 1)
    }

    /// Adds a screen. Its id is how many there were before.
    pub fn screen(&mut self, screen: Screen) -> ScreenId {
        self.screens.push(screen);
        ScreenId((self.screens.len() - 1) as Value)
    }

    /// Adds a banner; the value of [`Field::NOTICE`] that shows it.
    pub fn notice(&mut self, notice: Notice) -> Value {
        self.notices.push(notice);
        self.notices.len() as Value
    }

    /// The finished world, which starts on `home`.
    pub fn build(self, home: ScreenId) -> Result<World, BuildError> {
        let pages = self.screens.iter().map(|screen| screen.pages.max(1)).max().ok_or(BuildError::Empty)?;
        let mut fields = vec![
            Variable {
                name: "screen".to_owned(),
                values: self.screens.iter().map(|screen| screen.name.clone()).collect(),
                initial: home.0,
            },
            Variable {
                name: "scroll".to_owned(),
                values: (0..pages).map(|page| page.to_string()).collect(),
                initial: 0,
            },
            Variable {
                name: "notice".to_owned(),
                values: std::iter::once("none".to_owned())
                    .chain(self.notices.iter().map(|notice| notice.name.clone()))
                    .collect(),
                initial: 0,
            },
        ];
        fields.extend(self.variables);
        for field in &fields {
            if !(1..=MOST_VALUES).contains(&field.values.len()) {
                return Err(BuildError::ValueCount(field.name.clone(), field.values.len()));
            }
        }
        let layout = Layout::new(fields.iter().map(|field| field.values.len())).ok_or(BuildError::TooWide)?;
        let world = World { fields, screens: self.screens, notices: self.notices, home, layout };
        world.check_references()?;
        Ok(world)
    }
}

impl World {
    fn check_references(&self) -> Result<(), BuildError> {
        let is_value = |field: Field, value: Value| {
            self.fields.get(usize::from(field.0)).is_some_and(|f| usize::from(value) < f.values.len())
        };
        let is_screen = |id: Option<ScreenId>| id.is_none_or(|id| usize::from(id.0) < self.screens.len());
        let is_condition = |condition: &Condition| {
            let mut sound = true;
            condition.each_question(&mut |field, _| sound &= usize::from(field.0) < self.fields.len());
            sound
        };
        let is_item = |item: &Item, pages: Value| {
            [&item.shown, &item.needs, &item.chosen].into_iter().all(is_condition)
                && item.page.is_none_or(|page| page < pages)
                && item.typed.is_none_or(|field| is_value(field, 2))
                && item.facts.iter().all(|field| is_value(*field, 0))
                && match &item.tap {
                    Effect::Set(changes) => changes.iter().all(|(field, value)| is_value(*field, *value)),
                    Effect::None | Effect::Trap(_) => true,
                }
        };
        let initial = self.fields.iter().all(|field| usize::from(field.initial) < field.values.len());
        if !initial || !is_screen(Some(self.home)) || !self.notices.iter().all(|notice| is_screen(notice.opens)) {
            return Err(BuildError::Dangling("home".to_owned()));
        }
        match self.screens.iter().find(|screen| {
            !is_screen(screen.back) || screen.pages == 0 || !screen.items.iter().all(|item| is_item(item, screen.pages))
        }) {
            Some(screen) => Err(BuildError::Dangling(screen.name.clone())),
            None => Ok(()),
        }
    }
}
