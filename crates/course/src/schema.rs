//! JSON schemas of the course's TOML files, for editors that complete and underline while one writes. They are made from the
//! same lists that the reader uses; `tests/it/schema.rs` holds every shipped file to them, and their keys to the reader's.

use phone::{Response, ScreenLook, Widget};
use serde_json::{Map, Value, json};

use crate::scene::{Lure, NO_LURE};
use crate::source::plural;

/// The pictures that `icon` may name: the files of `ui/src/icons`.
pub const ICONS: [&str; 74] = [
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
    "picture-boat",
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
    "smile-fair",
    "smile-good",
    "smile-poor",
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

fn texts_or_one(description: &str) -> Value {
    about(json!({ "anyOf": [{ "type": "string" }, list(json!({ "type": "string" }))] }), description)
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
        "properties": { "facts": texts("as the lesson's facts say") },
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
            "id": text("its name, and the stem of its words"),
            "until": condition("done when this holds"),
            "skip-when": condition("passed over once this holds: whoever refuses at once goes on behind the scene"),
            "skills": texts("what it is evidence of"),
            "slips": assignments("item = kind of slip, W1 to W13"),
        });
        list(table(step, &["id", "until"]))
    };
    let (start, facts) = ("how the phone begins: screen, and variables", "what the story asks for: variable = value");
    let minutes = json!({ "guided": count("minutes"), "supported": count("minutes"), "independent": count("minutes") });
    let check = json!({
        "scene": text("app/screen where its story goes on, if elsewhere"),
        "start": assignments(start), "facts": assignments(facts), "card": texts("facts on the practice card"), "step": step(),
    });
    let transfer = json!({
        "scene": text("app/screen where its story goes on, if elsewhere"),
        "step": step(),
        "apps": texts("the apps: `like` others, or of a story of its own with steps of its own"),
        "start": assignments(start), "facts": assignments(facts), "card": texts("facts on the practice card"),
    });
    let properties = json!({
        "code": text("the short code, A02"),
        "apps": texts("the folders of the apps on this phone"),
        "skills": texts("what is learned; each must stand in a check.step"),
        "minutes": about(table(minutes, &[]), "about how long each way takes"),
        "rests-on": texts("facts of facts.toml that the story rests on"),
        "scene": text("app/screen where the story goes on"),
        "start": assignments(start),
        "facts": assignments(facts),
        "card": table(json!({ "show": texts("facts on the practice card") }), &[]),
        "step": step(),
        "check": about(table(check, &["step"]), "the independent way: other facts, larger steps"),
        "transfer": json!({
            "anyOf": [table(transfer.clone(), &["apps"]), list(table(transfer, &["apps"]))],
            "description": "the check on apps that look different, or other stories; several as [[transfer]]",
        }),
    });
    root("a lesson of Yinxing", table(properties, &["code", "apps", "step"]))
}

fn app() -> Value {
    let variable = json!({ "anyOf": [
        about(list(json!({ "type": "string" })), "one of several; the first at the start"),
        flag("yes or no"),
        table(json!({ "typed": flag("something to type") }), &["typed"]),
        table(json!({ "days": { "type": "array", "items": { "type": "integer" }, "minItems": 2, "maxItems": 2 } }), &["days"]),
    ] });
    let looks: Vec<&str> = ScreenLook::ALL.iter().map(|(name, _)| *name).collect();
    let screen = json!({
        "id": text("its name"),
        "look": { "enum": looks },
        "back": text("where the back key leads"),
        "fold": count("so many items fit above the fold"),
        "lure": lure(),
        "act": texts_or_one("the acts that coming here is"),
        "distressing": flag("a family emergency or the like is played; calling the trainer stops it"),
        "words": text("other words than its own"),
        "items": list(item()),
    });
    let notice = json!({ "id": text("its name, and a flag of the app"), "opens": text("the screen behind it") });
    let properties = json!({
        "like": text("the app whose part it plays, for a transfer form"),
        "icon": { "enum": &ICONS[..] },
        "front": text("the screen that opens first"),
        "lure": lure(),
        "vars": { "type": "object", "additionalProperties": variable, "description": "what the phone remembers" },
        "notice": list(table(notice, &["id"])),
        "screen": list(table(screen, &["id"])),
    });
    root("an app of the practice phone", table(properties, &["screen"]))
}

fn lure() -> Value {
    let names: Vec<&str> = Lure::ALL.iter().map(|(name, _)| *name).chain([NO_LURE]).collect();
    about(json!({ "enum": names }), "what a crook plays on here; none where somebody genuine asks")
}

fn item() -> Value {
    let mut properties: Map<String, Value> = Map::new();
    for (single, widget) in Widget::ALL {
        let own = if widget == Widget::Facts {
            texts("variables, label and value")
        } else {
            text("this widget, with its name")
        };
        properties.insert(single.to_owned(), own);
        if let Some(plural) = plural(single) {
            properties.insert(plural.to_owned(), text("one for each value of this variable"));
        }
    }
    let responses: Vec<&str> = Response::ALL.iter().map(|(name, _)| *name).collect();
    // Beside another widget `icon` is its picture, alone it is an app's icon and its name.
    properties.insert("icon".to_owned(), json!({ "type": "string", "examples": &ICONS[..] }));
    let others = json!({
        "words": text("other words than its own"),
        "when": condition("shown only then"),
        "needs": condition("grey until then"),
        "chosen": condition("drawn as chosen then"),
        "set": assignments("variables that a tap sets"),
        "go": text("the screen that a tap opens"),
        "open": texts_or_one("the app that a tap opens; the first of several that is on this phone"),
        "back": flag("as the back key"),
        "home": flag("as the home key"),
        "notify": text("the notice that comes down"),
        "trap": text("what a crook hopes for: the words of what would happen"),
        "full": texts("values that are grey"),
        "skip": texts("values that are left out"),
        "primary": flag("the one main button"),
        "preferred": flag("of ways equally short, help takes this one"),
        "pin": flag("does not scroll"),
        "slip": text("the kind of slip, W1 to W13"),
        "response": { "enum": responses, "description": "what a tap answers to somebody who wants something" },
        "aside": flag("a look that is free, never straying"),
        "shuffle": flag("changes places with the other shuffled items of its screen"),
        "act": texts_or_one("the acts that a tap is"),
        "confirms": texts("works when these are as the facts say; otherwise its trap tells what would have happened"),
    });
    if let Value::Object(others) = others {
        properties.extend(others);
    }
    table(Value::Object(properties), &[])
}

fn more() -> Value {
    let domain = json!({ "id": text("the domain"), "lessons": texts("folders of lessons") });
    root(
        "lessons added to the shipped course",
        table(json!({ "domain": list(table(domain, &["id", "lessons"])) }), &[]),
    )
}

fn facts() -> Value {
    let day = |description: &str| json!({ "type": "string", "format": "date", "description": description });
    let fact = json!({
        "id": text("its name; its sentence is the term of that name"),
        "number": text("a public telephone number"),
        "source": text("document and date, and how far it was read"),
        "checked": day("when somebody last read the source"),
        "review-by": day("when it must be read again"),
    });
    let required = ["id", "source", "checked", "review-by"];
    root("facts with their sources", table(json!({ "fact": list(table(fact, &required)) }), &[]))
}
