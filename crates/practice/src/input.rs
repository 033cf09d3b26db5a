//! What a learner can do: touch the phone, or press a key beside it.

use phone::{Action, Outcome, State, World};
use serde::{Deserialize, Serialize};

use crate::Rule;

/// Something that happened to the run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// The practice phone was touched.
    Touch(Touch),
    /// A key beside the phone was pressed.
    Ask(Ask),
    /// Watch-me: show the next one.
    ShowNext,
    /// An offer is passed over, or a scene that was stopped is left behind.
    GoOn,
    /// Nothing was done for a while ([`crate::Run::wake_in`] said when to look).
    Wake,
    /// The voice has begun what was to be said: no pause runs meanwhile. Without a voice this never comes.
    SpeechBegan,
    /// The voice has finished, or was told to be quiet: pauses count from here.
    SpeechEnded,
    /// The learner has sat here for long without a break.
    LongSitting,
    /// The trainer saw that a scene is too much (curriculum §4.4 S12).
    Upset,
    /// The trainer is there: nobody is called any more.
    TrainerCame,
    /// The trainer helps from the board, without touching the learner's screen (curriculum §5.1, stage 6).
    Nudged(Nudge),
    /// The application noticed a rule that shows only over several lessons (S11, two checks not passed).
    Noticed(Rule),
}

/// How a trainer helps from afar; saying it again and slower are the learner's own keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nudge {
    /// 亮一下: the ring.
    ShowTheSpot,
    /// 演示: the hand.
    Demonstrate,
    /// 退回一步: the phone is as it was when this step began.
    OneStepBack,
}

/// What was touched. A typed text has been compared and dropped before it comes here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Touch {
    /// A tap on the item of that id.
    Tap {
        /// The item.
        item: String,
    },
    /// An item was held too long.
    Hold {
        /// The item.
        item: String,
    },
    /// A tap beside everything.
    Beside,
    /// The page was pushed until this fold page was in view.
    Scroll {
        /// 0-based.
        to: u8,
    },
    /// The back key.
    Back,
    /// The home key.
    Home,
    /// A field was filled.
    Type {
        /// The field.
        item: String,
        /// As the story has it.
        right: bool,
    },
    /// Six digits were typed that are not the practice number; they were dropped (curriculum S9: once is a slip).
    Pin {
        /// The field.
        item: String,
    },
    /// Something was typed that looks like a real secret; it was dropped (curriculum S9).
    Secret {
        /// The field.
        item: String,
    },
    /// The banner was tapped or pushed away.
    Notice {
        /// Tapped.
        open: bool,
    },
}

/// The keys beside the phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// 再听一遍
    Repeat,
    /// 给我提示
    Hint,
    /// 慢一点
    Slower,
    /// 叫老师
    Trainer,
}

impl Touch {
    /// The item that was touched.
    pub fn item(&self) -> Option<&str> {
        match self {
            Self::Tap { item }
            | Self::Hold { item }
            | Self::Type { item, .. }
            | Self::Pin { item }
            | Self::Secret { item } => Some(item),
            Self::Beside | Self::Scroll { .. } | Self::Back | Self::Home | Self::Notice { .. } => None,
        }
    }

    /// The action on the phone that the touch means in this state. None: it means nothing to the phone.
    pub fn action(&self, world: &World, state: State) -> Option<Action> {
        let index = |id: &str| {
            let items = &world.screen(state).items;
            items.iter().position(|item| item.id == id && world.is_in_view(state, item)).map(|at| at as u16)
        };
        match self {
            Self::Tap { item } => index(item).map(Action::Tap),
            Self::Type { item, right } => Some(Action::Type(index(item)?, *right)),
            Self::Pin { item } => Some(Action::Type(index(item)?, false)),
            Self::Scroll { to } if *to > world.page(state) => Some(Action::ScrollDown),
            Self::Scroll { to } if *to < world.page(state) => Some(Action::ScrollUp),
            Self::Back => Some(Action::Back),
            Self::Home => Some(Action::Home),
            Self::Notice { open: true } => Some(Action::OpenNotice),
            Self::Notice { open: false } => Some(Action::DismissNotice),
            Self::Hold { .. } | Self::Beside | Self::Scroll { .. } | Self::Secret { .. } => None,
        }
    }

    /// The touch that a learner would make to carry out an action.
    pub fn of(world: &World, state: State, action: Action) -> Self {
        let id = |index: u16| world.screen(state).items[usize::from(index)].id.clone();
        match action {
            Action::Tap(index) => Self::Tap { item: id(index) },
            Action::Type(index, right) => Self::Type { item: id(index), right },
            Action::ScrollDown => Self::Scroll { to: world.page(state) + 1 },
            Action::ScrollUp => Self::Scroll { to: world.page(state) - 1 },
            Action::OpenNotice => Self::Notice { open: true },
            Action::DismissNotice => Self::Notice { open: false },
            Action::Back => Self::Back,
            Action::Home => Self::Home,
        }
    }
}

/// Where a touch leads, or what else comes of it. A scroll over several fold pages is followed to its end.
pub(crate) fn touch_outcome<'w>(world: &'w World, state: State, touch: &Touch) -> Outcome<'w> {
    let mut outcome = Outcome::Absent;
    let mut at = state;
    while let Some(action) = touch.action(world, at) {
        let came = world.apply(at, action);
        match (came, touch) {
            (Outcome::Moved(next), Touch::Scroll { .. }) => {
                at = next;
                outcome = came;
            }
            // A scroll past the end stays where it got to.
            (_, Touch::Scroll { .. }) => break,
            _ => return came,
        }
    }
    outcome
}
