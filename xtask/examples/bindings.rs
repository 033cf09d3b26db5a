//! Prints `wire.rs` as TypeScript: every type reachable from what crosses the border, sorted by name.
//!
//! `cargo xtask codegen` runs this and writes `ui/src/bindings.ts`. Add a root here when a command takes a new request.
//! The file is compiled by itself, without the rest of `app`: so the types can be written anew in seconds, and also
//! while something below does not compile.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};

use ts_rs::{Config, TS, TypeVisitor};
use wire::{
    Act, AskFor, Begin, CastVote, Choose, LookAtShelf, NameNewcomer, Profile, ReadOut, Renewed, Screen, SitDown,
    SpeakLanguage, Spoken, TakeHome, Trouble, WelcomeNewcomer,
};

use wire::code::TouchCode;
use wire::trainer::board::BoardWish;
use wire::trainer::gate::GateWish;
use wire::trainer::keeping::KeepingWish;
use wire::trainer::learned::LearnedWish;
use wire::trainer::meeting::MeetingWish;
use wire::trainer::orders::OrdersWish;
use wire::trainer::people::PeopleWish;
use wire::trainer::printing::PrintingWish;
use wire::trainer::{Desk, GoTo};

#[path = "../../crates/app/src/wire.rs"]
#[allow(dead_code, unused_imports, unreachable_pub, reason = "here the types are only described, not used")]
mod wire;

#[expect(clippy::print_stdout, reason = "printing is what it is for")]
fn main() {
    let mut types = Types { config: Config::new().with_large_int("number"), ..Types::default() };
    types.visit::<Screen>();
    types.visit::<Spoken>();
    types.visit::<Trouble>();
    types.visit::<SitDown>();
    types.visit::<NameNewcomer>();
    types.visit::<WelcomeNewcomer>();
    types.visit::<Begin>();
    types.visit::<LookAtShelf>();
    types.visit::<Choose>();
    types.visit::<Act>();
    types.visit::<AskFor>();
    types.visit::<SpeakLanguage>();
    types.visit::<TouchCode>();
    types.visit::<Desk>();
    types.visit::<GoTo>();
    types.visit::<GateWish>();
    types.visit::<BoardWish>();
    types.visit::<MeetingWish>();
    types.visit::<PeopleWish>();
    types.visit::<LearnedWish>();
    types.visit::<PrintingWish>();
    types.visit::<OrdersWish>();
    types.visit::<KeepingWish>();
    types.visit::<Profile>();
    types.visit::<CastVote>();
    types.visit::<Renewed>();
    types.visit::<ReadOut>();
    types.visit::<TakeHome>();
    for declaration in types.declared.values() {
        print!("\n{declaration}");
    }
}

/// The types seen so far, and the text of those that are ours.
#[derive(Default)]
struct Types {
    config: Config,
    seen: HashSet<TypeId>,
    declared: BTreeMap<String, String>,
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Strings, lists and options have no file of their own: nothing to declare, but they may hold types of ours.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let ident = T::ident(&self.config);
            let before = self.declared.insert(ident.clone(), format!("{docs}export {}\n", T::decl(&self.config)));
            assert!(
                before.is_none(),
                "two types of wire.rs are called `{ident}`: TypeScript knows no modules, rename one"
            );
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}
