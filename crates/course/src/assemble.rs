//! From written names to a world: every app that a lesson uses, put together.

use std::collections::{BTreeMap, BTreeSet};

use phone::{Draft, Notice, ScreenId, Value, Words, World};

use crate::names::Names;
use crate::problem::Problem;
use crate::scene::Scene;
use crate::screen_builder::Builder;
use crate::sheet::At;
use crate::source::{AppSource, VariableKind};

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
