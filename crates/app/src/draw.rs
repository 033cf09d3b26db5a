//! The practice phone and its card, as the window is to draw them.

use std::collections::BTreeSet;

use chrono::DateTime;
use chrono::FixedOffset;
use course::Form;
use phone::{Action, Condition, Field, Item, State, Widget};
use practice::Run;

use crate::wire;
use crate::wording::{Both, LessonWording};

/// The phone as it looks in this state.
pub(crate) fn phone(form: &Form, state: State, words: &LessonWording<'_>, now: DateTime<FixedOffset>) -> wire::Phone {
    let world = &form.world;
    let screen = world.screen(state);
    let args = words.of_phone();
    let title = words.general.text(&screen.words.shelf, &screen.words.id, &args).unwrap_or_default();
    let subtitle = words.general.text(&screen.words.shelf, &format!("{}.sub", screen.words.id), &args);
    let shown = screen.items.iter().filter(|item| world.is_shown(state, item));
    wire::Phone {
        time: now.format("%-H:%M").to_string(),
        date: words.general.coach("phone-date", &Both::default().date_of("date", now.date_naive())).print(),
        app: screen.name.split('/').next().unwrap_or_default().to_owned(),
        screen: screen.name.clone(),
        look: screen.look,
        title: if screen.look == phone::ScreenLook::Desk { String::new() } else { title },
        subtitle,
        items: shown.map(|item| draw_item(form, state, item, words, &args)).collect(),
        pages: u32::from(screen.pages),
        page: u32::from(world.page(state)),
        can_back: screen.back.is_some(),
        notice: world.notice(state).map(|notice| {
            let text = |attribute: &str| {
                words.general.text(&notice.words.shelf, &format!("{}{attribute}", notice.words.id), &args)
            };
            wire::Notice { from: text(".from").unwrap_or_default(), text: text("").unwrap_or_default() }
        }),
    }
}

fn draw_item(form: &Form, state: State, item: &Item, words: &LessonWording<'_>, args: &Both) -> wire::Item {
    let world = &form.world;
    let enabled = world.holds(state, &item.needs);
    let facts = item.facts.iter().filter_map(|field| {
        let value = words.value(*field, words.on_phone(*field)?)?;
        Some(wire::Fact { label: words.field(*field), value })
    });
    wire::Item {
        id: item.id.clone(),
        widget: item.widget,
        label: words.item(item, "", args).unwrap_or_default(),
        note: note(item, words, args),
        icon: item.icon.clone().or_else(|| (item.widget == Widget::Icon).then(|| item.id.clone())),
        enabled,
        chosen: world.holds(state, &item.chosen),
        primary: item.primary,
        page: item.page.map(u32::from),
        rows: facts.collect(),
        keys: item.typed.map(|field| keys(form.facts.get(&field), words)).unwrap_or_default(),
    }
}

/// What a field's keypad offers: digits for a number; for words the characters that are wanted among some others, in an
/// order that says nothing. Nobody here is asked to know an input method.
fn keys(wanted: Option<&String>, words: &LessonWording<'_>) -> Vec<String> {
    let wanted = wanted.map(String::as_str).unwrap_or_default();
    let is_number = |one: char| one.is_ascii_digit() || one == '.';
    if wanted.chars().all(is_number) {
        let point = wanted.contains('.').then(|| ".".to_owned());
        return (1..=9).chain([0]).map(|digit: u8| digit.to_string()).chain(point).collect();
    }
    let others = words.general.text("coach", "keys-beside", &Both::default()).unwrap_or_default();
    let offered: BTreeSet<char> = wanted.chars().chain(others.chars()).filter(|one| !one.is_whitespace()).collect();
    offered.into_iter().map(String::from).collect()
}

/// The small words: the item's own; for a value that can never be had, the app's `full`; for other dates its `free`.
fn note(item: &Item, words: &LessonWording<'_>, args: &Both) -> Option<String> {
    let generic = |id: &str| words.general.text(&item.words.shelf, id, args);
    if item.stands_for.is_some() && item.needs == Condition::NEVER {
        return generic("full");
    }
    words.item(item, ".note", args).or_else(|| if item.widget == Widget::Date { generic("free") } else { None })
}

/// The practice card: the facts that one needs.
pub(crate) fn card(form: &Form, words: &LessonWording<'_>) -> Vec<wire::Fact> {
    let fact = |field: &Field| {
        let value = form.facts.get(field)?;
        let shown = words.value(*field, value).unwrap_or_else(|| value.clone());
        Some(wire::Fact { label: words.field(*field), value: shown })
    };
    form.card.iter().filter_map(fact).collect()
}

/// The place that help points at.
pub(crate) fn pointer(run: &Run) -> Option<wire::Pointer> {
    let pointing = run.pointing()?;
    let world = &run.form().world;
    let page = u32::from(world.page(run.state()));
    let target = match pointing.action {
        Action::Tap(index) | Action::Type(index, _) => {
            wire::Target::Item { item: world.screen(run.state()).items[usize::from(index)].id.clone() }
        }
        Action::ScrollDown => wire::Target::Scroll { to: page + 1 },
        Action::ScrollUp => wire::Target::Scroll { to: page.saturating_sub(1) },
        Action::OpenNotice | Action::DismissNotice => wire::Target::Notice,
        Action::Back => wire::Target::Back,
        Action::Home => wire::Target::Home,
    };
    let look = if pointing.hand { wire::PointerLook::Hand } else { wire::PointerLook::Ring };
    let slow = run.pace().tempo() == practice::Tempo::Slow;
    Some(wire::Pointer { target, look, dim: pointing.dim, slow })
}
