//! From a written screen to a screen of the world: its items, what a tap on each does, and where it leads.

use std::collections::BTreeMap;

use phone::world::go;
use phone::{Condition, Effect, Field, Item, Screen, ScreenId, Value, Values, Widget, Words};

use crate::assemble::words;
use crate::names::{NamedField, Names, SCENE, Scope, UNREAD};
use crate::problem::{Place, Problem};
use crate::sheet::At;
use crate::source::{AppSource, ConditionSource, ItemSource, ScreenSource};

/// Shows whether its own flag is set, and sets it where nothing else is written.
fn is_switch(widget: Widget) -> bool {
    matches!(widget, Widget::Check | Widget::Phrase | Widget::Switch)
}

/// Makes one screen.
pub(crate) struct Builder<'a> {
    pub(crate) app: &'a AppSource,
    pub(crate) source: &'a ScreenSource,
    pub(crate) names: &'a Names,
    pub(crate) later: Option<&'a str>,
    pub(crate) apps: &'a [&'a AppSource],
    pub(crate) home: Option<ScreenId>,
    pub(crate) problems: &'a mut Vec<Problem>,
}

impl<'a> Builder<'a> {
    pub(crate) fn screen(&mut self) -> Screen {
        let source = self.source;
        let back = source.back.as_ref().and_then(|to| self.to(to));
        let pinned = |item: &ItemSource| item.pin || item.widget.is_pinned();
        let count = |item: &ItemSource| if item.each { self.each(item).map_or(0, |(_, all)| all.len()) } else { 1 };
        let scrolling: usize = source.items.iter().filter(|item| !pinned(item)).map(count).sum();
        let fold = usize::from(source.fold.unwrap_or(u8::MAX));
        let pages = scrolling.div_ceil(fold).max(1) as Value;
        let mut items: Vec<Item> = Vec::new();
        let mut place = 0;
        let to_scene = |item: &ItemSource| item.go.as_ref().is_some_and(|to| to.value == SCENE);
        for item in source.items.iter().filter(|item| self.names.scene.is_some() || !to_scene(item)) {
            for mut made in self.items(item, back, pages) {
                if !pinned(item) && pages > 1 {
                    made.page = Some((place / fold) as Value);
                    place += 1;
                }
                if items.iter().any(|other| other.id == made.id) {
                    self.problems.push(Problem::error("twice", &item.place, [("name", &made.id)]));
                }
                items.push(made);
            }
        }
        let title = source.words.as_ref().unwrap_or(&source.id);
        Screen {
            name: format!("{}/{}", self.app.part, source.id.value),
            look: source.look,
            words: words(self.app, &title.value),
            back,
            pages,
            items,
            acts: source.acts.iter().map(|act| act.value.clone()).collect(),
        }
    }

    fn to(&mut self, name: &At<String>) -> Option<ScreenId> {
        self.names.screen(name, &self.app.part, self.later, self.problems)
    }

    /// The variable of an "each" item, and the values that get one.
    fn each(&self, item: &ItemSource) -> Option<(&'a NamedField, Vec<String>)> {
        let names: &'a Names = self.names;
        let named = names.fields.get(&format!("{}.{}", self.app.part, item.id.value))?;
        let left_out = |value: &String| value == "none" || item.skip.iter().any(|skip| skip.value == *value);
        Some((named, named.values.iter().filter(|value| !left_out(value)).cloned().collect()))
    }

    fn items(&mut self, source: &ItemSource, back: Option<ScreenId>, pages: Value) -> Vec<Item> {
        let plain = self.item(source, back, pages);
        if !source.each {
            return self.confirming(source, plain);
        }
        let Some((named, values)) = self.each(source) else {
            self.names.field(&source.id, Some(&self.app.part), self.problems);
            return Vec::new();
        };
        let (field, all) = (named.field, named.values.clone());
        for name in source.full.iter().chain(&source.skip) {
            Names::value(named, name, self.problems);
        }
        let label = self.names.labels.get(&field).cloned();
        let shows_choice = matches!(source.widget, Widget::Choice | Widget::Date | Widget::Slot | Widget::Tab);
        let made = values.into_iter().filter_map(|value| {
            let number = all.iter().position(|known| *known == value)? as Value;
            let mut item = plain.clone();
            if let Effect::Set(changes) = &mut item.tap {
                changes.insert(0, (field, number));
            }
            if source.full.iter().any(|full| full.value == value) {
                item.needs = Condition::NEVER;
            }
            if shows_choice {
                item.chosen = Condition::Is(field, Values::only(number));
            }
            let label = label.as_ref()?;
            item.words = Words { shelf: label.shelf.clone(), id: label.message(&value) };
            item.stands_for = Some((field, number));
            item.id = value;
            Some(item)
        });
        made.collect()
    }

    /// A button that confirms is two: which one is there, the facts of the form say (see `FormReading::form`).
    fn confirming(&mut self, source: &ItemSource, plain: Item) -> Vec<Item> {
        if source.confirms.is_empty() {
            return vec![plain];
        }
        let Some(trap) = &source.trap else {
            self.tell("confirms-without-trap", &source.place);
            return vec![plain];
        };
        let fields = source
            .confirms
            .iter()
            .filter_map(|name| Some(self.names.field(name, Some(&self.app.part), self.problems)?.field));
        let confirms: Vec<Field> = fields.collect();
        let unread = Item {
            id: format!("{}{UNREAD}", plain.id),
            tap: Effect::Trap(words(self.app, &trap.value)),
            slip: plain.slip.clone().or_else(|| Some("W7".to_owned())),
            response: None,
            acts: Vec::new(),
            confirms: confirms.clone(),
            ..plain.clone()
        };
        vec![Item { confirms, ..plain }, unread]
    }

    fn item(&mut self, source: &ItemSource, back: Option<ScreenId>, pages: Value) -> Item {
        let no_facts = BTreeMap::new();
        let scope = Scope { app: Some(&self.app.part), last_page: pages - 1, facts: &no_facts };
        let own = self.names.fields.get(&format!("{}.{}", self.app.part, source.id.value));
        let mut condition =
            |part: &Option<ConditionSource>| part.as_ref().map(|part| self.names.condition(part, scope, self.problems));
        let (shown, needs, chosen) = (condition(&source.when), condition(&source.needs), condition(&source.chosen));
        let shows_own = is_switch(source.widget) || source.widget == Widget::Field;
        let chosen = chosen.unwrap_or_else(|| match own {
            Some(own) if shows_own => Condition::Is(own.field, Values::only(1)),
            _ => Condition::NEVER,
        });
        let id = format!("{}-{}", self.source.id.value, source.id.value);
        let facts: Vec<Field> = source
            .facts
            .iter()
            .filter_map(|name| Some(self.names.field(name, Some(&self.app.part), self.problems)?.field))
            .collect();
        // The icon of an app that stands in for another one carries its own name and picture.
        let stand_in = self.opened(source).filter(|other| other.like.is_some() || other.icon.is_some());
        let own_words = || words(self.app, source.words.as_ref().map_or(&id, |words| &words.value));
        Item {
            id: source.id.value.clone(),
            widget: source.widget,
            words: stand_in.map_or_else(own_words, |app| words(app, "app")),
            icon: stand_in.and_then(|app| app.icon.clone()).or_else(|| source.icon.clone()),
            shown: shown.unwrap_or(Condition::ALWAYS),
            needs: needs.unwrap_or(Condition::ALWAYS),
            chosen,
            primary: source.primary,
            preferred: source.preferred,
            page: None,
            stands_for: None,
            facts,
            typed: own.filter(|own| own.typed && source.widget == Widget::Field).map(|own| own.field),
            slip: source.slip.as_ref().map(|slip| slip.value.clone()),
            response: source.response,
            aside: source.aside,
            shuffled: source.shuffle,
            acts: source.acts.iter().map(|act| act.value.clone()).collect(),
            confirms: Vec::new(),
            tap: self.effect(source, back),
        }
    }

    fn effect(&mut self, source: &ItemSource, back: Option<ScreenId>) -> Effect {
        if let Some(trap) = source.trap.as_ref().filter(|_| source.confirms.is_empty()) {
            return Effect::Trap(words(self.app, &trap.value));
        }
        if source.widget.is_still() || source.widget == Widget::Field {
            return Effect::None;
        }
        let mut changes = Vec::new();
        for (name, value) in &source.set {
            if let Some(named) = self.names.field(name, Some(&self.app.part), self.problems)
                && let Some(number) = Names::value(named, value, self.problems)
            {
                changes.push((named.field, number));
            }
        }
        if let Some(name) = &source.notify {
            let full =
                if name.value.contains('.') { name.value.clone() } else { format!("{}.{}", self.app.part, name.value) };
            match self.names.notices.get(&full) {
                Some((number, arrived)) => changes.extend([(Field::NOTICE, *number), (*arrived, 1)]),
                // The app that would show it is not part of this lesson: nothing comes down.
                None if self.is_elsewhere(&full) => {}
                None => self.problems.push(Problem::error("unknown-notice", &name.place, [("name", &full)])),
            }
        }
        let own = self.names.fields.get(&format!("{}.{}", self.app.part, source.id.value));
        if let Some(own) = own.filter(|own| source.set.is_empty() && is_switch(source.widget) && own.is_flag()) {
            changes.push((own.field, 1));
        }
        let target = self.target(source, back);
        changes.extend(target.into_iter().flat_map(go));
        Effect::Set(changes)
    }

    fn target(&mut self, source: &ItemSource, back: Option<ScreenId>) -> Option<ScreenId> {
        if let Some(to) = &source.go {
            return self.to(to);
        }
        if let Some(app) = source.open.first() {
            let name = match self.opened(source).and_then(|other| Some((other, other.front.as_ref()?))) {
                Some((other, front)) => format!("{}/{}", other.part, front.value),
                None => format!("{}/", app.value),
            };
            return self.to(&At { value: name, place: app.place.clone() });
        }
        if source.home {
            return self.home;
        }
        if source.back {
            if back.is_none() {
                self.tell("no-back", &source.place);
            }
            return back;
        }
        None
    }

    /// The app that a tap opens: the first of those named that is on this phone.
    fn opened(&self, source: &ItemSource) -> Option<&'a AppSource> {
        let is_here = |name: &At<String>| self.apps.iter().find(|other| other.part == name.value).copied();
        source.open.iter().find_map(is_here)
    }

    fn is_elsewhere(&self, notice: &str) -> bool {
        let app = notice.split('.').next().unwrap_or_default();
        !self.apps.iter().any(|other| other.part == app)
    }

    fn tell(&mut self, code: &'static str, place: &Place) {
        self.problems.push(Problem::error(code, place, []));
    }
}
