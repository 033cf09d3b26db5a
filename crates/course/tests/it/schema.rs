//! The editor's schemas: every shipped file fits them, they know the reader's keys, and the icons are those of the window.

use std::collections::BTreeSet;

use course::{Course, Files, schema};
use serde_json::Value;
use words::Library;

fn schema(name: &str) -> Value {
    let files = schema::files();
    let (_, text) = files.iter().find(|(file, _)| *file == name).unwrap();
    serde_json::from_str(text).unwrap()
}

/// The schema of a course file, by its name.
fn of(path: &str) -> Option<&'static str> {
    match path.rsplit('/').next()? {
        "lesson.toml" => Some("lesson.schema.json"),
        "app.toml" => Some("app.schema.json"),
        "facts.toml" => Some("facts.schema.json"),
        _ => None,
    }
}

#[test]
fn every_shipped_file_fits_its_schema() {
    let mut seen = BTreeSet::new();
    for (path, text) in Files::shipped().iter() {
        let Some(name) = of(path) else { continue };
        let validator = jsonschema::validator_for(&schema(name)).unwrap();
        let value: Value = serde_json::to_value(toml::from_str::<toml::Table>(text).unwrap()).unwrap();
        let told: Vec<String> =
            validator.iter_errors(&value).map(|error| format!("{path}{}: {error}", error.instance_path())).collect();
        assert_eq!(told, Vec::<String>::new());
        seen.insert(name);
    }
    assert_eq!(seen.len(), 3);
}

/// The keys that the reader knows, from what it says of one that it does not.
fn known_keys(path: &str, text: &str) -> BTreeSet<String> {
    let mut files = Files::default();
    files.put(
        "course.toml",
        "format = 1\nlanguages = [\"en\"]\nhome = \"a/b\"\n[[domain]]\nid = \"d\"\nlessons = [\"l\"]\n",
    );
    files.put(path, text);
    let (_, problems) = Course::read(&files, &mut Library::new(["en"]));
    let told = problems.iter().find(|problem| problem.code == "unknown-key" && problem.args["key"] == "bogus");
    told.unwrap().args["known"].split(", ").map(str::to_owned).collect()
}

fn keys(schema: &Value, pointer: &str) -> BTreeSet<String> {
    schema.pointer(pointer).unwrap().as_object().unwrap().keys().cloned().collect()
}

#[test]
fn the_schemas_have_the_keys_of_the_reader() {
    let (lesson, app, facts) = (schema("lesson.schema.json"), schema("app.schema.json"), schema("facts.schema.json"));
    let cases = [
        ("d/l/lesson.toml", "bogus = 1", &lesson, "/properties"),
        ("d/l/lesson.toml", "[[step]]\nbogus = 1", &lesson, "/properties/step/items/properties"),
        ("d/l/lesson.toml", "[check]\nbogus = 1", &lesson, "/properties/check/properties"),
        ("d/l/lesson.toml", "[transfer]\nbogus = 1", &lesson, "/properties/transfer/anyOf/0/properties"),
        ("d/l/lesson.toml", "[[transfer]]\nbogus = 1", &lesson, "/properties/transfer/anyOf/1/items/properties"),
        ("apps/a/app.toml", "bogus = 1", &app, "/properties"),
        ("apps/a/app.toml", "[[screen]]\nbogus = 1", &app, "/properties/screen/items/properties"),
        ("apps/a/app.toml", "[[notice]]\nbogus = 1", &app, "/properties/notice/items/properties"),
        ("facts/facts.toml", "[[fact]]\nbogus = 1", &facts, "/properties/fact/items/properties"),
    ];
    for (path, text, schema, pointer) in cases {
        assert_eq!(keys(schema, pointer), known_keys(path, text), "{text}");
    }
    let item = "[[screen]]\nitems = [{ button = \"b\", bogus = 1 }]";
    let known = known_keys("apps/a/app.toml", item);
    assert_eq!(keys(&app, "/properties/screen/items/properties/items/items/properties"), known);
}

#[test]
fn the_icons_are_those_of_the_window() {
    let folder = format!("{}/../../ui/src/icons", env!("CARGO_MANIFEST_DIR"));
    let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let drawn: BTreeSet<String> = names.filter_map(|name| Some(name.strip_suffix(".svg")?.to_owned())).collect();
    assert_eq!(drawn, schema::ICONS.iter().map(|icon| (*icon).to_owned()).collect());
}
