//! What is to be said: names of words, never the words. The application finds the first that exists.

use phone::{Action, Words};

use crate::{Rung, SlipKind, Support};

/// One thing to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Say {
    /// It was safe to do so: what is touched refuses, checks first or only looks.
    Safe {
        /// The step that goes on.
        step: String,
        /// What its words call that which was touched.
        touched: Option<String>,
        /// The words of what was touched.
        thing: Option<Words>,
    },
    /// How the lesson opens in this way.
    Opening(Support),
    /// The step's own sentence.
    Step(String),
    /// The step's sentence cut down to verb and object, for whoever is quick; the next action says it too.
    Brief(String, Action),
    /// The step's hint for a rung (words, ring, hand). A lesson need not write it: the next action says it too.
    Hint(String, Rung, Option<Action>),
    /// Praise for the step just done.
    Praise(String),
    /// The learner has strayed: the generic words of the next right action.
    Way(Action),
    /// Said before [`Say::Way`]: one has strayed, and that is all right.
    WayBack,
    /// What a slip gets.
    Reaction {
        /// The step.
        step: String,
        /// What was touched, as the words name it: an item, or `hold`, `repeat`, `still`, `back`, `home`, `dismiss`.
        touched: Option<String>,
        /// The item's own words, for "this is …".
        thing: Option<Words>,
        /// The value that the item stands for, if it is one of several (`day-3`).
        value: Option<String>,
        /// The kind, for the generic words.
        kind: SlipKind,
        /// The thing was there but grey.
        refused: bool,
    },
    /// Something of the program's own words: `slower`, `trainer`, `watch-next` …
    Coach(&'static str),
    /// What the trap would have done.
    Trap(Words),
    /// How the lesson closes.
    Closing,
}
