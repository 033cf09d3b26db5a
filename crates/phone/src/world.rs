//! The world of a lesson: its fields, screens and items, and what a tap does.

use crate::condition::Condition;
use crate::state::{Field, Layout, State, Value};
use crate::widget::{ScreenLook, Widget};

/// The number of a screen; the value of [`Field::SCREEN`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScreenId(pub Value);

/// Where the words of a thing are found: a shelf of messages and the message's id. The world never holds a sentence.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Words {
    /// The folder of the words, e.g. `apps/clinic`.
    pub shelf: String,
    /// The message, e.g. `hospital-main-campus`.
    pub id: String,
}

/// A field of the state with its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// `clinic.day`.
    pub name: String,
    /// The names of its values; a value is its index here.
    pub values: Vec<String>,
    /// The value at the start.
    pub initial: Value,
}

/// A screen of an app.
#[derive(Debug, Clone)]
pub struct Screen {
    /// `clinic/front`.
    pub name: String,
    /// How it is drawn.
    pub look: ScreenLook,
    /// Its title.
    pub words: Words,
    /// Where the back key leads; None only where back does nothing (the home screen).
    pub back: Option<ScreenId>,
    /// How many fold pages it has, at least 1.
    pub pages: Value,
    /// From top to bottom.
    pub items: Vec<Item>,
    /// The acts that coming here is: a page that was opened to be read.
    pub acts: Vec<String>,
}

/// A thing on a screen.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its name within the screen.
    pub id: String,
    /// How it is drawn.
    pub widget: Widget,
    /// Its words.
    pub words: Words,
    /// Its icon's name.
    pub icon: Option<String>,
    /// Shown under this condition.
    pub shown: Condition,
    /// Responds under this condition; grey otherwise.
    pub needs: Condition,
    /// Drawn as chosen under this condition.
    pub chosen: Condition,
    /// The one main thing to do on the screen.
    pub primary: bool,
    /// Of ways equally short, help takes the one through this.
    pub preferred: bool,
    /// The fold page it lies on; None: it does not scroll.
    pub page: Option<Value>,
    /// The value that the item stands for, where items were made from a variable's values.
    pub stands_for: Option<(Field, Value)>,
    /// Facts: the fields whose values are listed.
    pub facts: Vec<Field>,
    /// What a tap does.
    pub tap: Effect,
    /// A field to type into: its variable has the values empty, right and wrong, in this order.
    pub typed: Option<Field>,
    /// A slip of this kind (`W11`) if it is tapped when it is not right; None: judged by the general rule.
    pub slip: Option<String>,
    /// What a tap answers to somebody who wants something.
    pub response: Option<Response>,
    /// A look that is free: it is never called straying.
    pub aside: bool,
    /// Changes places with the other shuffled items of its screen.
    pub shuffled: bool,
    /// The acts that a tap on it is (`hang-up`): what skills are shown by.
    pub acts: Vec<String>,
    /// Fields that must be as the story says for the tap to do what it does.
    pub confirms: Vec<Field>,
}

/// What a tap answers to somebody who wants something of the learner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Response {
    /// Hangs up, leaves, declines, blocks.
    Refuse,
    /// Opens what is one's own: numbers, an app, the family.
    Check,
    /// Goes along.
    Accept,
}

impl Response {
    /// All of them, with the names that authors write.
    pub const ALL: [(&'static str, Self); 3] =
        [("refuse", Self::Refuse), ("check", Self::Check), ("accept", Self::Accept)];
}

impl Item {
    /// Nothing bad can come of a tap: it refuses, checks first, or only looks. Refusing something genuine for good is a slip.
    pub fn is_safe(&self) -> bool {
        let is_safe = matches!(self.response, Some(Response::Refuse | Response::Check)) || self.aside;
        is_safe && !self.is_giving_in()
    }

    /// Does what a crook wants, or turns down something genuine for good (slips W12 and W13), or is a trap.
    pub fn is_giving_in(&self) -> bool {
        matches!(self.tap, Effect::Trap(_)) || matches!(self.slip.as_deref(), Some("W12" | "W13"))
    }
}

/// What an action does to the state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Nothing: words, pictures.
    None,
    /// Gives fields new values, in this order. Going to a screen is setting [`Field::SCREEN`] and resetting the scroll.
    Set(Vec<(Field, Value)>),
    /// What a crook hopes for: the world explains with these words and rewinds; the state stays.
    Trap(Words),
}

/// A banner that can come down.
#[derive(Debug, Clone)]
pub struct Notice {
    /// `sms.booked`.
    pub name: String,
    /// What it says; attribute `.from` is the sender.
    pub words: Words,
    /// The screen that opens when it is tapped.
    pub opens: Option<ScreenId>,
}

/// Something that a learner can do on the practice phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// Tap the item of that index on the screen in front.
    Tap(u16),
    /// Fill the field of that index, rightly or not.
    Type(u16, bool),
    /// Push the page up to see what is below.
    ScrollDown,
    /// Pull it back.
    ScrollUp,
    /// Tap the banner.
    OpenNotice,
    /// Push the banner away.
    DismissNotice,
    /// The back key.
    Back,
    /// The home key.
    Home,
}

/// What came of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome<'w> {
    /// The state changed.
    Moved(State),
    /// It was allowed and changed nothing (choosing what is chosen already; words).
    Same,
    /// The item is there but grey.
    Refused,
    /// There is no such thing in view.
    Absent,
    /// A trap: explain with these words; the state is as it was.
    Trapped(&'w Words),
}

/// All that the apps of a lesson make together. Build one with [`crate::Draft`].
#[derive(Debug, Clone)]
pub struct World {
    pub(crate) fields: Vec<Variable>,
    pub(crate) screens: Vec<Screen>,
    pub(crate) notices: Vec<Notice>,
    pub(crate) home: ScreenId,
    pub(crate) layout: Layout,
}

impl World {
    /// The state at the start: every field at its initial value.
    pub fn initial(&self) -> State {
        self.fields
            .iter()
            .enumerate()
            .fold(State(0), |state, (at, variable)| self.layout.with(state, Field(at as u16), variable.initial))
    }

    /// The packing of its states.
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// The screens, in order of their ids.
    pub fn screens(&self) -> &[Screen] {
        &self.screens
    }

    /// The screen that is in front.
    pub fn screen(&self, state: State) -> &Screen {
        &self.screens[usize::from(self.layout.get(state, Field::SCREEN))]
    }

    /// The fold page in view.
    pub fn page(&self, state: State) -> Value {
        self.layout.get(state, Field::SCROLL)
    }

    /// The banner that hangs, if one does.
    pub fn notice(&self, state: State) -> Option<&Notice> {
        usize::from(self.layout.get(state, Field::NOTICE)).checked_sub(1).map(|at| &self.notices[at])
    }

    /// All banners, in order of their values (the first has value 1).
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// The fields, the three built-in ones first.
    pub fn fields(&self) -> &[Variable] {
        &self.fields
    }

    /// The description of a field.
    pub fn field(&self, field: Field) -> &Variable {
        &self.fields[usize::from(field.0)]
    }

    /// The field of that name, e.g. `clinic.day`.
    pub fn find_field(&self, name: &str) -> Option<Field> {
        self.fields.iter().position(|variable| variable.name == name).map(|at| Field(at as u16))
    }

    /// The name of the value that a field has now.
    pub fn value_name(&self, state: State, field: Field) -> &str {
        &self.field(field).values[usize::from(self.layout.get(state, field))]
    }

    /// Does the condition hold?
    pub fn holds(&self, state: State, condition: &Condition) -> bool {
        condition.holds(&self.layout, state)
    }

    /// Is the item of the front screen to be drawn (on whichever fold page)?
    pub fn is_shown(&self, state: State, item: &Item) -> bool {
        self.holds(state, &item.shown)
    }

    /// Is the item within the part of the screen that is in view?
    pub fn is_in_view(&self, state: State, item: &Item) -> bool {
        item.page.is_none_or(|page| page == self.page(state)) && self.is_shown(state, item)
    }

    /// Does help go this way rather than another one that is as short?
    pub(crate) fn is_preferred(&self, state: State, action: Action) -> bool {
        match action {
            Action::Tap(index) => self.screen(state).items.get(usize::from(index)).is_some_and(|item| item.preferred),
            _ => false,
        }
    }

    /// What comes of an action. Pure.
    pub fn apply(&self, state: State, action: Action) -> Outcome<'_> {
        let screen = self.screen(state);
        let page = self.page(state);
        match action {
            Action::Tap(index) => self.touch(state, index, |item| Some(&item.tap)),
            Action::Type(index, right) => self.enter(state, index, right),
            Action::ScrollDown if page + 1 < screen.pages => self.moved(state, &[(Field::SCROLL, page + 1)]),
            Action::ScrollUp if page > 0 => self.moved(state, &[(Field::SCROLL, page - 1)]),
            Action::OpenNotice => match self.notice(state) {
                Some(notice) => self.moved(state, &notice.opening()),
                None => Outcome::Absent,
            },
            Action::DismissNotice if self.notice(state).is_some() => self.moved(state, &[(Field::NOTICE, 0)]),
            Action::Back => match screen.back {
                Some(back) => self.moved(state, &go(back)),
                None => Outcome::Absent,
            },
            Action::Home => self.moved(state, &go(self.home)),
            Action::ScrollDown | Action::ScrollUp | Action::DismissNotice => Outcome::Absent,
        }
    }

    /// The world with the shuffled items of each screen in other places. `shuffle` gets the numbers of those that may change
    /// places with each other: what scrolls and what stays at its place are two groups, so that every fold page keeps its size.
    #[must_use]
    pub fn rearranged(&self, mut shuffle: impl FnMut(&mut [usize])) -> Self {
        let mut world = self.clone();
        for screen in &mut world.screens {
            for scrolls in [true, false] {
                let is_meant = |at: &usize| {
                    let item = &screen.items[*at];
                    item.shuffled && item.page.is_some() == scrolls
                };
                let places: Vec<usize> = (0..screen.items.len()).filter(is_meant).collect();
                let mut order = places.clone();
                shuffle(&mut order);
                let moved: Vec<Item> = order.iter().map(|from| screen.items[*from].clone()).collect();
                for (at, item) in places.into_iter().zip(moved) {
                    let page = screen.items[at].page;
                    screen.items[at] = Item { page, ..item };
                }
            }
        }
        world
    }

    /// Calls `see` with every action that leads to another state, and that state.
    pub fn each_move(&self, state: State, see: &mut dyn FnMut(Action, State)) {
        let mut add = |action| {
            if let Outcome::Moved(next) = self.apply(state, action) {
                see(action, next);
            }
        };
        for (index, item) in self.screen(state).items.iter().enumerate() {
            if item.tap != Effect::None {
                add(Action::Tap(index as u16));
            }
            if item.typed.is_some() {
                add(Action::Type(index as u16, true));
                add(Action::Type(index as u16, false));
            }
        }
        let keys = [Action::ScrollDown, Action::ScrollUp, Action::OpenNotice, Action::DismissNotice];
        keys.into_iter().chain([Action::Back, Action::Home]).for_each(add);
    }

    /// The world with `change` done to every item: how a story's facts come into it.
    #[must_use]
    pub fn with_items(&self, change: impl Fn(&mut Item)) -> Self {
        let mut world = self.clone();
        world.screens.iter_mut().flat_map(|screen| &mut screen.items).for_each(change);
        world
    }

    /// The item that an action taps, on the screen in front.
    pub fn item(&self, state: State, action: Action) -> Option<&Item> {
        match action {
            Action::Tap(index) | Action::Type(index, _) => self.screen(state).items.get(usize::from(index)),
            _ => None,
        }
    }

    /// Every action that the front screen offers now, whether or not it would change anything.
    pub fn actions(&self, state: State) -> Vec<Action> {
        let screen = self.screen(state);
        let mut actions = Vec::with_capacity(screen.items.len() + 4);
        for (index, item) in screen.items.iter().enumerate() {
            if self.is_in_view(state, item) {
                actions.push(Action::Tap(index as u16));
                if item.typed.is_some() {
                    actions.extend([Action::Type(index as u16, true), Action::Type(index as u16, false)]);
                }
            }
        }
        actions.extend([
            Action::ScrollDown,
            Action::ScrollUp,
            Action::OpenNotice,
            Action::DismissNotice,
            Action::Back,
            Action::Home,
        ]);
        actions.retain(|action| self.apply(state, *action) != Outcome::Absent);
        actions
    }

    fn touch<'w>(&'w self, state: State, index: u16, effect: impl Fn(&'w Item) -> Option<&'w Effect>) -> Outcome<'w> {
        let Some(item) = self.screen(state).items.get(usize::from(index)) else { return Outcome::Absent };
        if !self.is_in_view(state, item) {
            return Outcome::Absent;
        }
        if !self.holds(state, &item.needs) {
            return Outcome::Refused;
        }
        match effect(item) {
            None => Outcome::Absent,
            Some(Effect::None) => Outcome::Same,
            Some(Effect::Set(changes)) => self.moved(state, changes),
            Some(Effect::Trap(words)) => Outcome::Trapped(words),
        }
    }

    fn enter(&self, state: State, index: u16, right: bool) -> Outcome<'_> {
        let typed = self.screen(state).items.get(usize::from(index)).and_then(|item| item.typed);
        match (self.touch(state, index, |_| Some(&Effect::None)), typed) {
            (Outcome::Same, Some(field)) => self.moved(state, &[(field, if right { 1 } else { 2 })]),
            (Outcome::Refused, _) => Outcome::Refused,
            _ => Outcome::Absent,
        }
    }

    fn moved(&self, state: State, changes: &[(Field, Value)]) -> Outcome<'_> {
        let next = changes.iter().fold(state, |state, (field, value)| self.layout.with(state, *field, *value));
        if next == state { Outcome::Same } else { Outcome::Moved(next) }
    }
}

impl Notice {
    /// What tapping it does.
    pub(crate) fn opening(&self) -> Vec<(Field, Value)> {
        let mut changes = vec![(Field::NOTICE, 0)];
        changes.extend(self.opens.into_iter().flat_map(go));
        changes
    }
}

/// The changes that bring another screen to the front, seen from its top.
pub fn go(screen: ScreenId) -> [(Field, Value); 2] {
    [(Field::SCREEN, screen.0), (Field::SCROLL, 0)]
}
