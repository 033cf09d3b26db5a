//! The practice phone: a finite world of apps, screens and taps, and the planner that always knows the way.
//!
//! A [`World`] is what a lesson's apps make together: fields with a few values each, screens of items, and what a tap
//! does. A [`State`] is one packed integer. [`World::apply`] is pure. A [`Plan`] is the answer to "what is the next
//! right tap?" for every state that a learner can come to, for each step of a lesson.
//!
//! This crate reads no file, knows no clock, no language and no database.
//!
//! Reading order: [`widget`] (what a screen is made of), [`condition`], [`world`] (the model), [`state`] (the packing),
//! [`reduce`] (why the search is small), [`space`] (the search), [`plan`] (the answer), [`search`] (what can be done
//! without a certain act: for proofs).

pub mod condition;
pub mod draft;
pub mod plan;
pub mod reduce;
pub mod search;
pub mod space;
pub mod state;
pub mod widget;
pub mod world;

pub use condition::{Condition, Values};
pub use draft::{BuildError, Draft};
pub use plan::{Plan, PlanError};
pub use reduce::Projection;
pub use search::{Search, Walk};
pub use space::Space;
pub use state::{Field, State, Value};
pub use widget::{ScreenLook, Widget};
pub use world::{Action, Effect, Item, Notice, Outcome, Response, Screen, ScreenId, Variable, Words, World};
