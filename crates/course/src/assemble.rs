//! From written names to a world: every app that a lesson uses, put together.

use std::collections::{BTreeMap, BTreeSet};

use phone::world::go;
use phone::{Condition, Draft, Effect, Field, Item, Notice, Screen, ScreenId, Value, Values, Widget, Words, World};

use crate::lesson::Label;
use crate::problem::{Place, Problem};
use crate::scene::Scene;
use crate::sheet::At;
use crate::source::{AppSource, ConditionLine, ConditionSource, ItemSource, ScreenSource, VariableKind};

/// The names of a world, for looking up what a lesson says about it.
pub(crate) struct Names {
    pub(crate) fields: BTreeMap<String, NamedField>,
    pub(crate) screens: BTreeMap<String, ScreenId>,
    pub(crate) labels: BTreeMap<Field, Label>,
    pub(crate) scenes: BTreeMap<String, Scene>,
    notices: BTreeMap<String, (Value, Field)>,
    /// Where the lesson's story goes on: `go = "scene"` leads back there.
    scene: Option<ScreenId>,
}

/// Leads back to where the lesson's story goes on; left out in a lesson that names no scene.
const SCENE: &str = "scene";

/// Behind the id of a button that confirms, where something was confirmed that is not as the story says.
pub(crate) const UNREAD: &str = "-unread";

/// A variable by name.
pub(crate) struct NamedField {
    pub(crate) field: Field,
    pub(crate) values: Vec<String>,
    pub(crate) typed: bool,
}

/// Where a name is looked up: inside an app bare names are its own.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    /// The app, or none in a lesson.
    pub(crate) app: Option<&'a str>,
    /// The last fold page of the screen, for `scroll = "end"`.
    pub(crate) last_page: Value,
    /// The lesson's facts, for `facts = […]`.
    pub(crate) facts: &'a BTreeMap<Field, String>,
}

/// Puts the apps together. `home` is where the home key leads, `later` what opens for apps that are not there.
pub(crate) fn assemble(
    apps: &[&AppSource],
    home: &At<String>,
    later: Option<&str>,
    scene: Option<&At<String>>,
    problems: &mut Vec<Problem>,
) -> Option<(World, Names)> {
    let mut draft = Draft::default();
    let mut names = Names {
        fields: BTreeMap::new(),
        screens: BTreeMap::new(),
        labels: BTreeMap::new(),
        scenes: BTreeMap::new(),
        notices: BTreeMap::new(),
        scene: None,
    };
    for app in apps {
        name_all(app, &mut draft, &mut names, problems);
    }
    names.scene = scene.and_then(|scene| names.screen(scene, "", None, problems));
    let home_id = names.screens.get(&home.value).copied();
    for app in apps {
        for notice in &app.notices {
            let opens = notice.opens.as_ref().and_then(|to| names.screen(to, &app.part, later, problems));
            let words = words(app, &format!("notice-{}", notice.id.value));
            draft.notice(Notice { name: format!("{}.{}", app.part, notice.id.value), words, opens });
        }
    }
    for app in apps {
        for source in &app.screens {
            let screen = Builder { app, source, names: &names, later, apps, home: home_id, problems }.screen();
            draft.screen(screen);
        }
    }
    let Some(home_id) = home_id else {
        problems.push(Problem::error("unknown-screen", &home.place, [("name", &home.value)]));
        return None;
    };
    match draft.build(home_id) {
        Ok(world) => Some((world, names)),
        Err(error) => {
            problems.push(Problem::error("no-world", &home.place, [("reason", &error.to_string())]));
            None
        }
    }
}

/// Gives every variable, notice and screen of an app its number, in the order in which they are built.
fn name_all(app: &AppSource, draft: &mut Draft, names: &mut Names, problems: &mut Vec<Problem>) {
    let mut own = BTreeSet::new();
    let mut once = |name: &At<String>, problems: &mut Vec<Problem>| {
        if !own.insert(name.value.clone()) {
            problems.push(Problem::error("twice", &name.place, [("name", &name.value)]));
        }
    };
    let flags = vec!["false".to_owned(), "true".to_owned()];
    for variable in &app.variables {
        once(&variable.name, problems);
        let (values, initial) = match &variable.kind {
            VariableKind::Names(values) => (values.clone(), 0),
            VariableKind::Flag(flag) => (flags.clone(), Value::from(*flag)),
            VariableKind::Typed => (["empty", "right", "wrong"].map(str::to_owned).to_vec(), 0),
            VariableKind::Days(from, to) => {
                let days = (*from..=*to).map(|day| format!("day-{day}"));
                (std::iter::once("none".to_owned()).chain(days).collect(), 0)
            }
        };
        names.add_field(app, &variable.name.value, &values, initial, &variable.kind, draft);
    }
    for (notice, number) in app.notices.iter().zip(names.notices.len() as Value + 1..) {
        once(&notice.id, problems);
        // A message that has come stays in its thread: the app knows it by a flag of the notice's name.
        let field = names.add_field(app, &notice.id.value, &flags, 0, &VariableKind::Flag(false), draft);
        names.notices.insert(format!("{}.{}", app.part, notice.id.value), (number, field));
    }
    for screen in &app.screens {
        once(&screen.id, problems);
        let id = ScreenId(names.screens.len() as Value);
        let name = format!("{}/{}", app.part, screen.id.value);
        let of_app = app.lure.filter(|_| !screen.scene.asks);
        let scene = Scene {
            lure: screen.scene.lure.or(of_app.flatten()),
            asks: screen.scene.asks || of_app.is_some(),
            ..screen.scene
        };
        if scene != Scene::default() {
            names.scenes.insert(name.clone(), scene);
        }
        names.screens.insert(name, id);
    }
}

/// Words of the app's own shelf; `shelf:id` are words of another one (decks take theirs from the corpus).
pub(crate) fn words(app: &AppSource, id: &str) -> Words {
    match id.split_once(':') {
        Some((shelf, id)) => Words { shelf: shelf.to_owned(), id: id.to_owned() },
        None => Words { shelf: format!("apps/{}", app.id), id: id.to_owned() },
    }
}

impl Names {
    fn add_field(
        &mut self,
        app: &AppSource,
        name: &str,
        values: &[String],
        initial: Value,
        kind: &VariableKind,
        draft: &mut Draft,
    ) -> Field {
        let full = format!("{}.{name}", app.part);
        let texts: Vec<&str> = values.iter().map(String::as_str).collect();
        let field = draft.variable(&full, &texts, initial);
        let days = matches!(kind, VariableKind::Days(..));
        let typed = *kind == VariableKind::Typed;
        self.labels.insert(field, Label { shelf: format!("apps/{}", app.part), id: name.to_owned(), days, typed });
        self.fields.insert(full, NamedField { field, values: values.to_vec(), typed });
        field
    }

    /// The variable of that name.
    pub(crate) fn field(
        &self,
        name: &At<String>,
        app: Option<&str>,
        problems: &mut Vec<Problem>,
    ) -> Option<&NamedField> {
        let full = match app {
            Some(app) if !name.value.contains('.') => format!("{app}.{}", name.value),
            _ => name.value.clone(),
        };
        let found = self.fields.get(&full);
        if found.is_none() {
            problems.push(Problem::error("unknown-variable", &name.place, [("name", &full)]));
        }
        found
    }

    /// The screen of that name; a screen of an app that this lesson does not use is the course's `later` page.
    fn screen(
        &self,
        name: &At<String>,
        app: &str,
        later: Option<&str>,
        problems: &mut Vec<Problem>,
    ) -> Option<ScreenId> {
        if name.value == SCENE {
            return self.scene;
        }
        let full = if name.value.contains('/') { name.value.clone() } else { format!("{app}/{}", name.value) };
        if let Some(id) = self.screens.get(&full) {
            return Some(*id);
        }
        let of_app = format!("{}/", full.split('/').next().unwrap_or_default());
        let app_is_here = self.screens.keys().any(|screen| screen.starts_with(&of_app));
        let elsewhere = later.filter(|_| !app_is_here).and_then(|later| self.screens.get(later));
        if elsewhere.is_none() {
            problems.push(Problem::error("unknown-screen", &name.place, [("name", &full)]));
        }
        elsewhere.copied()
    }

    /// The number of a value.
    pub(crate) fn value(named: &NamedField, value: &At<String>, problems: &mut Vec<Problem>) -> Option<Value> {
        let found = named.values.iter().position(|known| *known == value.value);
        if found.is_none() {
            let known = named.values.join(", ");
            problems.push(Problem::error("unknown-name", &value.place, [("name", &value.value), ("known", &known)]));
        }
        found.map(|at| at as Value)
    }

    /// A condition, looked up.
    pub(crate) fn condition(
        &self,
        source: &ConditionSource,
        scope: Scope<'_>,
        problems: &mut Vec<Problem>,
    ) -> Condition {
        let mut any: Vec<Condition> = source
            .any
            .iter()
            .map(|lines| Condition::All(lines.iter().flat_map(|line| self.line(line, scope, problems)).collect()))
            .collect();
        match any.pop() {
            Some(only) if any.is_empty() => only,
            last => Condition::Any(any.into_iter().chain(last).collect()),
        }
    }

    /// One line of a condition: what it asks of which field. Several for `facts`.
    pub(crate) fn line(&self, line: &ConditionLine, scope: Scope<'_>, problems: &mut Vec<Problem>) -> Vec<Condition> {
        match line {
            ConditionLine::Facts(facts) => facts.iter().filter_map(|fact| self.fact(fact, scope, problems)).collect(),
            ConditionLine::Is { name, values, not } => {
                let Some((field, numbers, count)) = self.question(name, values, scope, problems) else {
                    return Vec::new();
                };
                let set: Values = numbers.into_iter().collect();
                vec![Condition::Is(field, if *not { set.complement(count) } else { set })]
            }
        }
    }

    fn question(
        &self,
        name: &At<String>,
        values: &[At<String>],
        scope: Scope<'_>,
        problems: &mut Vec<Problem>,
    ) -> Option<(Field, Vec<Value>, usize)> {
        match name.value.as_str() {
            "screen" => {
                let app = scope.app.unwrap_or_default();
                let screens = values.iter().filter_map(|value| self.screen(value, app, None, problems)).map(|id| id.0);
                Some((Field::SCREEN, screens.collect(), self.screens.len()))
            }
            "scroll" => {
                let page = |value: &At<String>| {
                    if value.value == "end" { Some(scope.last_page) } else { value.value.parse().ok() }
                };
                Some((Field::SCROLL, values.iter().filter_map(page).collect(), usize::from(scope.last_page) + 1))
            }
            _ => {
                let named = self.field(name, scope.app, problems)?;
                let numbers = values.iter().filter_map(|value| Self::value(named, value, problems)).collect();
                Some((named.field, numbers, named.values.len()))
            }
        }
    }

    /// What the facts say of a field: the values that are right, and how many it has. None: they leave it open.
    pub(crate) fn as_told(&self, field: Field, facts: &BTreeMap<Field, String>) -> Option<(Field, Values, usize)> {
        let fact = facts.get(&field)?;
        let named = self.fields.values().find(|named| named.field == field)?;
        let wanted = if named.typed { "right" } else { fact.as_str() };
        let value = named.values.iter().position(|known| known == wanted)?;
        Some((field, Values::only(value as Value), named.values.len()))
    }

    fn fact(&self, name: &At<String>, scope: Scope<'_>, problems: &mut Vec<Problem>) -> Option<Condition> {
        let named = self.field(name, scope.app, problems)?;
        let Some(fact) = scope.facts.get(&named.field) else {
            problems.push(Problem::error("no-such-fact", &name.place, [("name", &name.value)]));
            return None;
        };
        let wanted = if named.typed { "right" } else { fact.as_str() };
        let value = named.values.iter().position(|known| known == wanted)?;
        Some(Condition::Is(named.field, Values::only(value as Value)))
    }
}

impl NamedField {
    fn is_flag(&self) -> bool {
        self.values == ["false", "true"]
    }
}

/// Shows whether its own flag is set, and sets it where nothing else is written.
fn is_switch(widget: Widget) -> bool {
    matches!(widget, Widget::Check | Widget::Phrase | Widget::Switch)
}

struct Builder<'a> {
    app: &'a AppSource,
    source: &'a ScreenSource,
    names: &'a Names,
    later: Option<&'a str>,
    apps: &'a [&'a AppSource],
    home: Option<ScreenId>,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Builder<'a> {
    fn screen(&mut self) -> Screen {
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
