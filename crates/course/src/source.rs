//! The files of a course as written: names not yet looked up, each with its place.

use phone::{Response, ScreenLook, Widget};

use crate::problem::{Place, Problem};
use crate::scene::{self, Lure, Scene};
use crate::sheet::{At, Node, Sheet, Table};

/// `app.toml`.
#[derive(Debug)]
pub(crate) struct AppSource {
    /// The folder's name.
    pub(crate) id: String,
    /// The app whose part it plays on the phone: itself, or the one that it is `like`.
    pub(crate) part: String,
    /// `like = "clinic"`: the same variables on other screens, for a transfer form.
    pub(crate) like: Option<At<String>>,
    /// Its picture on the home screen, where it stands in for the app that it is like.
    pub(crate) icon: Option<String>,
    pub(crate) file: String,
    pub(crate) front: Option<At<String>>,
    /// What a crook plays on, on every screen that says nothing of its own.
    #[expect(clippy::option_option, reason = "nothing said, nobody asks; said to be none, somebody genuine asks")]
    pub(crate) lure: Option<Option<Lure>>,
    pub(crate) variables: Vec<VariableSource>,
    pub(crate) notices: Vec<NoticeSource>,
    pub(crate) screens: Vec<ScreenSource>,
}

/// The most days that a variable may have: as many values as a field may have, less the one for none.
const MOST_DAYS: i32 = phone::state::MOST_VALUES as i32 - 1;

/// `day = { days = [1, 4] }`.
#[derive(Debug)]
pub(crate) struct VariableSource {
    pub(crate) name: At<String>,
    pub(crate) kind: VariableKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum VariableKind {
    /// A list of names; the first is the value at the start.
    Names(Vec<String>),
    /// `false` or `true`.
    Flag(bool),
    /// `none`, and the days from so many to so many after today; below zero before it.
    Days(i16, i16),
    /// What is typed: `empty`, `right`, `wrong`.
    Typed,
}

impl VariableKind {
    /// With its values in alphabetic order: for comparing two apps.
    pub(crate) fn in_order(&self) -> Self {
        let mut kind = self.clone();
        if let Self::Names(names) = &mut kind {
            names.sort();
        }
        kind
    }
}

#[derive(Debug)]
pub(crate) struct NoticeSource {
    pub(crate) id: At<String>,
    pub(crate) opens: Option<At<String>>,
}

#[derive(Debug)]
pub(crate) struct ScreenSource {
    pub(crate) id: At<String>,
    pub(crate) look: ScreenLook,
    pub(crate) scene: Scene,
    pub(crate) back: Option<At<String>>,
    pub(crate) fold: Option<u8>,
    pub(crate) words: Option<At<String>>,
    pub(crate) acts: Vec<At<String>>,
    pub(crate) items: Vec<ItemSource>,
}

#[derive(Debug)]
pub(crate) struct ItemSource {
    pub(crate) place: Place,
    pub(crate) widget: Widget,
    /// One item for each value of the variable `id`.
    pub(crate) each: bool,
    pub(crate) id: At<String>,
    pub(crate) words: Option<At<String>>,
    pub(crate) icon: Option<String>,
    pub(crate) when: Option<ConditionSource>,
    pub(crate) needs: Option<ConditionSource>,
    pub(crate) chosen: Option<ConditionSource>,
    pub(crate) set: Vec<(At<String>, At<String>)>,
    pub(crate) go: Option<At<String>>,
    /// The app that a tap opens: the first of these that is on this phone.
    pub(crate) open: Vec<At<String>>,
    pub(crate) back: bool,
    pub(crate) home: bool,
    pub(crate) notify: Option<At<String>>,
    pub(crate) trap: Option<At<String>>,
    pub(crate) full: Vec<At<String>>,
    pub(crate) skip: Vec<At<String>>,
    pub(crate) facts: Vec<At<String>>,
    pub(crate) primary: bool,
    pub(crate) preferred: bool,
    pub(crate) pin: bool,
    pub(crate) slip: Option<At<String>>,
    pub(crate) response: Option<Response>,
    pub(crate) aside: bool,
    pub(crate) shuffle: bool,
    pub(crate) acts: Vec<At<String>>,
    pub(crate) confirms: Vec<At<String>>,
}

/// A condition: one of several tables, each of them all its lines.
#[derive(Debug, Clone)]
pub(crate) struct ConditionSource {
    pub(crate) any: Vec<Vec<ConditionLine>>,
}

#[derive(Debug, Clone)]
pub(crate) enum ConditionLine {
    /// `name = value`, `name = [values]`, `name = { not = … }`.
    Is { name: At<String>, values: Vec<At<String>>, not: bool },
    /// `facts = [names]`: as the lesson's facts say.
    Facts(Vec<At<String>>),
}

impl AppSource {
    pub(crate) fn read(id: &str, file: &str, text: &str) -> (Self, Vec<Problem>) {
        Sheet::read(file, text, |root| {
            let like = root.text("like");
            Self {
                id: id.to_owned(),
                part: like.as_ref().map_or(id, |like| &like.value).to_owned(),
                like,
                icon: root.text("icon").map(|icon| icon.value),
                file: file.to_owned(),
                front: root.text("front"),
                lure: scene::lure(root),
                variables: root
                    .table("vars", |vars| vars.entries().into_iter().filter_map(variable).collect())
                    .unwrap_or_default(),
                notices: root.tables("notice", |table| NoticeSource {
                    id: table.required_text("id"),
                    opens: table.text("opens"),
                }),
                screens: root.tables("screen", screen),
            }
        })
    }
}

fn variable((name, node): (At<String>, Node<'_>)) -> Option<VariableSource> {
    let kind = if node.is_list() {
        VariableKind::Names(node.texts().into_iter().map(|text| text.value).collect())
    } else if node.is_table() {
        node.table(|table| {
            if table.flag("typed") {
                return Some(VariableKind::Typed);
            }
            let days: Vec<_> = table.node("days")?.list().into_iter().filter_map(Node::days).collect();
            match days.as_slice() {
                [from, to] if from.value <= to.value && i32::from(to.value) - i32::from(from.value) < MOST_DAYS => {
                    Some(VariableKind::Days(from.value, to.value))
                }
                _ => table.node("days")?.wrong("days"),
            }
        })??
    } else {
        VariableKind::Flag(node.flag()?)
    };
    Some(VariableSource { name, kind })
}

fn screen(table: &Table<'_>) -> ScreenSource {
    ScreenSource {
        id: table.required_text("id"),
        look: one_of(table, "look", &ScreenLook::ALL).unwrap_or_default(),
        scene: Scene::read(table),
        back: table.text("back"),
        fold: table.count("fold").map(|count| count.value),
        words: table.text("words"),
        acts: one_or_more(table, "act"),
        items: table.tables("items", item).into_iter().flatten().collect(),
    }
}

fn item(table: &Table<'_>) -> Option<ItemSource> {
    // `icon` comes first in the list: beside another widget it is that widget's picture.
    let single = Widget::ALL.iter().map(|(name, widget)| (*name, *widget, false));
    let several = Widget::ALL.iter().filter_map(|(name, widget)| Some((plural(name)?, *widget, true)));
    let mut found = None;
    for (key, widget, each) in single.chain(several) {
        if let Some(node) = table.node(key) {
            // `facts` lists its variables and needs no name of its own.
            let id = if widget == Widget::Facts {
                At { value: "facts".to_owned(), place: node.place() }
            } else {
                node.text()?
            };
            found = Some((widget, each, id));
        }
    }
    let Some((widget, each, id)) = found else {
        table.tell(Problem::error("no-widget", &table.place(), []));
        table.overlook();
        return None;
    };
    Some(ItemSource {
        place: table.place(),
        widget,
        each,
        id,
        words: table.text("words"),
        icon: table.text("icon").map(|icon| icon.value),
        when: table.node("when").and_then(condition),
        needs: table.node("needs").and_then(condition),
        chosen: table.node("chosen").and_then(condition),
        set: table.table("set", assignments).unwrap_or_default(),
        go: table.text("go"),
        open: one_or_more(table, "open"),
        back: table.flag("back"),
        home: table.flag("home"),
        notify: table.text("notify"),
        trap: table.text("trap"),
        full: table.texts("full"),
        skip: table.texts("skip"),
        facts: if widget == Widget::Facts { table.texts("facts") } else { Vec::new() },
        primary: table.flag("primary"),
        preferred: table.flag("preferred"),
        pin: table.flag("pin"),
        slip: table.text("slip"),
        response: one_of(table, "response", &Response::ALL),
        aside: table.flag("aside"),
        shuffle: table.flag("shuffle"),
        acts: one_or_more(table, "act"),
        confirms: table.texts("confirms"),
    })
}

/// `act = "hang-up"`, or a list of several.
fn one_or_more(table: &Table<'_>, key: &'static str) -> Vec<At<String>> {
    let Some(node) = table.node(key) else { return Vec::new() };
    if node.is_list() { node.texts() } else { node.text().into_iter().collect() }
}

/// The key for "one item for each value": English plurals, written out so that a search finds them.
pub(crate) fn plural(widget: &'static str) -> Option<&'static str> {
    match widget {
        "icon" => Some("icons"),
        "tile" => Some("tiles"),
        "row" => Some("rows"),
        "date" => Some("dates"),
        "slot" => Some("slots"),
        "choice" => Some("choices"),
        "tab" => Some("tabs"),
        _ => None,
    }
}

/// Lines of `name = value`.
pub(crate) fn assignments(table: &Table<'_>) -> Vec<(At<String>, At<String>)> {
    table.entries().into_iter().filter_map(|(name, node)| Some((name, node.name()?))).collect()
}

/// A condition: a table, or a list of tables (any of them), or a list of texts (those facts).
pub(crate) fn condition(node: Node<'_>) -> Option<ConditionSource> {
    if !node.is_list() {
        return Some(ConditionSource { any: vec![node.table(lines)?] });
    }
    let members = node.list();
    if members.iter().all(|member| member.is_table()) {
        return Some(ConditionSource { any: members.into_iter().filter_map(|member| member.table(lines)).collect() });
    }
    Some(ConditionSource { any: vec![vec![ConditionLine::Facts(node.texts())]] })
}

fn lines(table: &Table<'_>) -> Vec<ConditionLine> {
    table.entries().into_iter().filter_map(|(name, node)| line(name, node)).collect()
}

fn line(name: At<String>, node: Node<'_>) -> Option<ConditionLine> {
    if name.value == "facts" {
        return Some(ConditionLine::Facts(node.texts()));
    }
    let values = |node: Node<'_>| -> Vec<At<String>> {
        if node.is_list() {
            node.list().into_iter().filter_map(Node::name).collect()
        } else {
            node.name().into_iter().collect()
        }
    };
    if node.is_table() {
        let values = node.table(|table| table.node("not").map(values))??;
        return Some(ConditionLine::Is { name, values, not: true });
    }
    Some(ConditionLine::Is { name, values: values(node), not: false })
}

pub(crate) fn one_of<T: Copy>(table: &Table<'_>, key: &'static str, known: &[(&'static str, T)]) -> Option<T> {
    let text = table.text(key)?;
    let found = known.iter().find(|(name, _)| *name == text.value).map(|(_, value)| *value);
    if found.is_none() {
        let names = known.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
        table.tell(Problem::error("unknown-name", &text.place, [("name", &text.value), ("known", &names)]));
    }
    found
}

/// `lesson.toml`.
#[derive(Debug)]
pub(crate) struct LessonSource {
    /// `hospital/book-appointment`.
    pub(crate) id: String,
    pub(crate) file: String,
    pub(crate) code: At<String>,
    pub(crate) apps: Vec<At<String>>,
    pub(crate) skills: Vec<At<String>>,
    pub(crate) minutes: [u8; 3],
    /// Facts of the real world that the story rests on without stating them.
    pub(crate) rests_on: Vec<At<String>>,
    /// Where the story goes on: the home screen then has a key that leads back there.
    pub(crate) scene: Option<At<String>>,
    pub(crate) start: Vec<(At<String>, At<String>)>,
    pub(crate) facts: Vec<(At<String>, At<String>)>,
    pub(crate) card: Vec<At<String>>,
    pub(crate) steps: Vec<StepSource>,
    pub(crate) check: Option<CheckSource>,
    pub(crate) transfers: Vec<TransferSource>,
}

#[derive(Debug)]
pub(crate) struct StepSource {
    pub(crate) place: Place,
    pub(crate) id: At<String>,
    pub(crate) until: Option<ConditionSource>,
    /// Passed over once this holds.
    pub(crate) skip: Option<ConditionSource>,
    pub(crate) skills: Vec<At<String>>,
    pub(crate) slips: Vec<(At<String>, At<String>)>,
}

/// `[check]`: the independent way.
#[derive(Debug)]
pub(crate) struct CheckSource {
    /// Where its story goes on, if not where the lesson's does.
    pub(crate) scene: Option<At<String>>,
    pub(crate) start: Vec<(At<String>, At<String>)>,
    pub(crate) facts: Vec<(At<String>, At<String>)>,
    pub(crate) card: Vec<At<String>>,
    pub(crate) steps: Vec<StepSource>,
}

/// `[transfer]`: the check's steps on apps that look different.
#[derive(Debug)]
pub(crate) struct TransferSource {
    pub(crate) place: Place,
    pub(crate) scene: Option<At<String>>,
    pub(crate) apps: Vec<At<String>>,
    pub(crate) start: Vec<(At<String>, At<String>)>,
    pub(crate) facts: Vec<(At<String>, At<String>)>,
    pub(crate) card: Vec<At<String>>,
    /// A story of its own; without steps the check's are done.
    pub(crate) steps: Vec<StepSource>,
}

impl TransferSource {
    /// What its words begin with.
    pub(crate) fn prefix(number: usize) -> String {
        crate::lesson::transfer_words(number)
    }
}

impl LessonSource {
    pub(crate) fn read(id: &str, file: &str, text: &str) -> (Self, Vec<Problem>) {
        Sheet::read(file, text, |root| {
            let minutes = |key| root.table("minutes", |table| minutes(table, key)).flatten();
            let minutes = ["guided", "supported", "independent"].map(|key| minutes(key).unwrap_or(5));
            let lesson = Self {
                id: id.to_owned(),
                file: file.to_owned(),
                code: root.required_text("code"),
                apps: root.texts("apps"),
                skills: root.texts("skills"),
                minutes,
                rests_on: root.texts("rests-on"),
                scene: root.text("scene"),
                start: root.table("start", assignments).unwrap_or_default(),
                facts: root.table("facts", assignments).unwrap_or_default(),
                card: root.table("card", |table| table.texts("show")).unwrap_or_default(),
                steps: root.tables("step", step),
                check: root.table("check", |table| CheckSource {
                    scene: table.text("scene"),
                    start: table.table("start", assignments).unwrap_or_default(),
                    facts: table.table("facts", assignments).unwrap_or_default(),
                    card: table.texts("card"),
                    steps: table.tables("step", step),
                }),
                transfers: match root.node("transfer") {
                    Some(node) if node.is_table() => node.table(transfer).into_iter().collect(),
                    _ => root.tables("transfer", transfer),
                },
            };
            if lesson.steps.is_empty() {
                root.missing("step");
            }
            lesson
        })
    }
}

fn transfer(table: &Table<'_>) -> TransferSource {
    TransferSource {
        place: table.place(),
        scene: table.text("scene"),
        apps: table.texts("apps"),
        start: table.table("start", assignments).unwrap_or_default(),
        facts: table.table("facts", assignments).unwrap_or_default(),
        card: table.texts("card"),
        steps: table.tables("step", step),
    }
}

fn minutes(table: &Table<'_>, wanted: &'static str) -> Option<u8> {
    // Each key is asked for, so that none of the three counts as unknown.
    ["guided", "supported", "independent"]
        .map(|key| (key, table.node(key)))
        .into_iter()
        .find(|(key, _)| *key == wanted)
        .and_then(|(_, node)| Some(node?.count()?.value))
}

fn step(table: &Table<'_>) -> StepSource {
    let until = table.node("until").and_then(condition);
    if until.is_none() && table.node("until").is_none() {
        table.missing("until");
    }
    StepSource {
        place: table.place(),
        id: table.required_text("id"),
        until,
        skip: table.node("skip-when").and_then(condition),
        skills: table.texts("skills"),
        slips: table.table("slips", assignments).unwrap_or_default(),
    }
}
