//! JSON schemas of the course's TOML files, for editors that complete and underline while one writes. They are made from the
//! same lists that the reader uses; `tests/it/schema.rs` holds every shipped file to them, and their keys to the reader's.

use phone::{ScreenLook, Widget};
use serde_json::{Map, Value, json};

use crate::source::plural;

/// The pictures that `icon` may name: the files of `ui/src/icons`.
pub const ICONS: [&str; 70] = [
    "alert",
    "back",
    "bank",
    "battery",
    "bell",
    "bill",
    "bone",
    "book",
    "bookings",
    "bookmark",
    "browser",
    "calendar",
    "camera",
    "chat",
    "clinic",
    "clock",
    "close",
    "code",
    "down",
    "eye",
    "fees",
    "forward",
    "guest",
    "hand",
    "heart",
    "hint",
    "home",
    "home-key",
    "leaf",
    "leave",
    "message",
    "newcomer",
    "other",
    "pay",
    "people",
    "person",
    "phone",
    "picture",
    "picture-bird",
    "picture-fish",
    "picture-horse",
    "picture-leaf",
    "picture-lotus",
    "picture-mountain",
    "picture-sun",
    "picture-tea",
    "pin",
    "power",
    "repeat",
    "report",
    "rest",
    "ride",
    "safe",
    "scan",
    "search",
    "settings",
    "shop",
    "signal",
    "slow",
    "sms",
    "social",
    "speaker",
    "speaker-off",
    "tick",
    "tooth",
    "train",
    "trainer",
    "transfer",
    "up",
    "video",
];

/// The schemas by file name; `yinxing new lesson` puts them beside what it makes.
pub fn files() -> [(&'static str, String); 4] {
    [("lesson", lesson()), ("app", app()), ("more", more()), ("facts", facts())].map(|(name, schema)| {
        let text = serde_json::to_string_pretty(&schema).unwrap_or_default();
        (file_name(name), text + "\n")
    })
}

fn file_name(name: &'static str) -> &'static str {
    match name {
        "lesson" => "lesson.schema.json",
        "app" => "app.schema.json",
        "more" => "more.schema.json",
        _ => "facts.schema.json",
    }
}

/// A table whose keys are all listed.
fn table(properties: Value, required: &[&str]) -> Value {
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn about(mut schema: Value, description: &str) -> Value {
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("description".to_owned(), description.into());
    }
    schema
}

fn text(description: &str) -> Value {
    json!({ "type": "string", "description": description })
}

fn texts(description: &str) -> Value {
    json!({ "type": "array", "items": { "type": "string" }, "description": description })
}

fn flag(description: &str) -> Value {
    json!({ "type": "boolean", "description": description })
}

fn count(description: &str) -> Value {
    json!({ "type": "integer", "minimum": 1, "maximum": 255, "description": description })
}

/// The name of a value.
fn name() -> Value {
    json!({ "type": ["string", "boolean", "integer"] })
}

/// `name = value` for any names.
fn assignments(description: &str) -> Value {
    json!({ "type": "object", "additionalProperties": name(), "description": description })
}

/// A table of questions that must all hold, a list of such tables of which one must hold, or a list of facts.
fn condition(description: &str) -> Value {
    let values = json!({ "anyOf": [name(), list(name()), table(json!({ "not": { "anyOf": [name(), list(name())] } }), &["not"])] });
    let all = json!({
        "type": "object",
        "properties": { "facts": texts("As the lesson's facts say.") },
        "additionalProperties": values,
    });
    json!({ "anyOf": [all, list(all.clone()), list(json!({ "type": "string" }))], "description": description })
}

fn root(title: &str, table: Value) -> Value {
    let mut schema = about(table, title);
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
    }
    schema
}

fn lesson() -> Value {
    let step = || {
        let step = json!({
            "id": text("Its name, and the stem of its words."),
            "until": condition("Done when this holds."),
            "skills": texts("What it is evidence of."),
            "slips": assignments("Item = kind of slip, W1 to W13."),
        });
        list(table(step, &["id", "until"]))
    };
    let (start, facts) = ("How the phone begins: screen, and variables.", "What the story asks for: variable = value.");
    let minutes =
        json!({ "guided": count("Minutes."), "supported": count("Minutes."), "independent": count("Minutes.") });
    let check = json!({
        "start": assignments(start), "facts": assignments(facts), "card": texts("Facts on the practice card."), "step": step(),
    });
    let transfer = json!({
        "apps": texts("The apps, at least one of them `like` another."),
        "start": assignments(start), "facts": assignments(facts), "card": texts("Facts on the practice card."),
    });
    let properties = json!({
        "code": text("The short code, A02."),
        "apps": texts("The folders of the apps on this phone."),
        "skills": texts("What is learned; each must stand in a check.step."),
        "minutes": about(table(minutes, &[]), "About how long each way takes."),
        "rests-on": texts("Facts of facts.toml that the story rests on."),
        "scene": text("app/screen where the story goes on."),
        "start": assignments(start),
        "facts": assignments(facts),
        "card": table(json!({ "show": texts("Facts on the practice card.") }), &[]),
        "step": step(),
        "check": about(table(check, &["step"]), "The independent way: other facts, larger steps."),
        "transfer": about(table(transfer, &["apps"]), "The check on apps that look different."),
    });
    root("A lesson of Yinxing.", table(properties, &["code", "apps", "step"]))
}

fn app() -> Value {
    let variable = json!({ "anyOf": [
        about(list(json!({ "type": "string" })), "One of several; the first at the start."),
        flag("Yes or no."),
        table(json!({ "typed": flag("Something to type.") }), &["typed"]),
        table(json!({ "days": { "type": "array", "items": { "type": "integer" }, "minItems": 2, "maxItems": 2 } }), &["days"]),
    ] });
    let looks: Vec<&str> = ScreenLook::ALL.iter().map(|(name, _)| *name).collect();
    let screen = json!({
        "id": text("Its name."),
        "look": { "enum": looks },
        "back": text("Where the back key leads."),
        "fold": count("So many items fit above the fold."),
        "words": text("Other words than its own."),
        "items": list(item()),
    });
    let notice = json!({ "id": text("Its name, and a flag of the app."), "opens": text("The screen behind it.") });
    let properties = json!({
        "like": text("The app whose part it plays, for a transfer form."),
        "icon": { "enum": &ICONS[..] },
        "front": text("The screen that opens first."),
        "vars": { "type": "object", "additionalProperties": variable, "description": "What the phone remembers." },
        "notice": list(table(notice, &["id"])),
        "screen": list(table(screen, &["id"])),
    });
    root("An app of the practice phone.", table(properties, &["screen"]))
}

fn item() -> Value {
    let mut properties: Map<String, Value> = Map::new();
    for (single, widget) in Widget::ALL {
        let own = if widget == Widget::Facts {
            texts("Variables, label and value.")
        } else {
            text("This widget, with its name.")
        };
        properties.insert(single.to_owned(), own);
        if let Some(plural) = plural(single) {
            properties.insert(plural.to_owned(), text("One for each value of this variable."));
        }
    }
    // Beside another widget `icon` is its picture, alone it is an app's icon and its name.
    properties.insert("icon".to_owned(), json!({ "type": "string", "examples": &ICONS[..] }));
    let others = json!({
        "words": text("Other words than its own."),
        "when": condition("Shown only then."),
        "needs": condition("Grey until then."),
        "chosen": condition("Drawn as chosen then."),
        "set": assignments("Variables that a tap sets."),
        "go": text("The screen that a tap opens."),
        "open": text("The app that a tap opens."),
        "back": flag("As the back key."),
        "home": flag("As the home key."),
        "notify": text("The notice that comes down."),
        "trap": text("What a crook hopes for: the words of what would happen."),
        "full": texts("Values that are grey."),
        "skip": texts("Values that are left out."),
        "primary": flag("The one main button."),
        "pin": flag("Does not scroll."),
        "slip": text("The kind of slip, W1 to W13."),
    });
    if let Value::Object(others) = others {
        properties.extend(others);
    }
    table(Value::Object(properties), &[])
}

fn more() -> Value {
    let domain = json!({ "id": text("The domain."), "lessons": texts("Folders of lessons.") });
    root(
        "Lessons added to the shipped course.",
        table(json!({ "domain": list(table(domain, &["id", "lessons"])) }), &[]),
    )
}

fn facts() -> Value {
    let day = |description: &str| json!({ "type": "string", "format": "date", "description": description });
    let fact = json!({
        "id": text("Its name; its sentence is the term of that name."),
        "number": text("A public telephone number."),
        "source": text("Document and date, and how far it was read."),
        "checked": day("When somebody last read the source."),
        "review-by": day("When it must be read again."),
    });
    let required = ["id", "source", "checked", "review-by"];
    root("Facts with their sources.", table(json!({ "fact": list(table(fact, &required)) }), &[]))
}
