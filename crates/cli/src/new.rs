//! `yinxing new lesson DOMAIN/NAME`: a lesson of five steps that works at once, to be rewritten piece by piece.

use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

/// The lesson's and its app's files, with `@id@` for the lesson's name, `@domain@` for its domain, `@code@` for its code.
const TEMPLATES: [(&str, &str); 6] = [
    ("@domain@/@id@/lesson.toml", include_str!("../templates/lesson/lesson.toml")),
    ("@domain@/@id@/zh-CN.ftl", include_str!("../templates/lesson/zh-CN.ftl")),
    ("@domain@/@id@/en.ftl", include_str!("../templates/lesson/en.ftl")),
    ("apps/@id@/app.toml", include_str!("../templates/app/app.toml")),
    ("apps/@id@/zh-CN.ftl", include_str!("../templates/app/zh-CN.ftl")),
    ("apps/@id@/en.ftl", include_str!("../templates/app/en.ftl")),
];

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Where it belongs and what it is called, e.g. `hospital/fetch-medicine`: small letters, digits and hyphens.
    lesson: String,
    /// The folder that it is written into; made if it is not there.
    #[arg(long, default_value = "my-lessons", value_name = "DIR")]
    into: PathBuf,
}

pub(crate) fn lesson(all: &crate::Arguments, arguments: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let (domain, id) = names(&arguments.lesson)?;
    let folder = &arguments.into;
    fs::create_dir_all(folder)?;
    let (_, course, _) = app::start::read_course(&app::start::course_files(Some(folder))?);
    if !course.domains.iter().any(|(known, _)| known == domain) {
        let known = course.domains.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>().join(", ");
        return Err(format!("there is no domain {domain}; choose one of {known}").into());
    }
    let code = format!("X{:02}", course.domains.iter().map(|(_, lessons)| lessons.len()).sum::<usize>() + 1);
    let filled = |text: &str| text.replace("@id@", id).replace("@domain@", domain).replace("@code@", &code);
    let files = TEMPLATES.map(|(path, text)| (folder.join(filled(path)), filled(text)));
    if let Some((there, _)) = files.iter().find(|(path, _)| path.exists()) {
        return Err(format!("{} is there already; choose another name", there.display()).into());
    }
    for (path, text) in files {
        write(&path, &text)?;
    }
    for (name, text) in course::schema::files() {
        let path = folder.join("schema").join(name);
        write(&path, &text)?;
    }
    list(folder, domain, id)?;
    let here = folder.display();
    crate::put(&format!(
        "{here}/{domain}/{id}/lesson.toml\n{here}/apps/{id}/app.toml\n\nyinxing check {here}\nyinxing --lessons {here} play {domain}/{id} --as planner\n"
    ));
    crate::check::run(all, &crate::check::Arguments::of(folder))
}

fn names(lesson: &str) -> Result<(&str, &str), Box<dyn Error>> {
    let is_name = |name: &str| {
        name.starts_with(|one: char| one.is_ascii_lowercase())
            && name.chars().all(|one| one.is_ascii_lowercase() || one.is_ascii_digit() || one == '-')
    };
    match lesson.split_once('/') {
        Some((domain, id)) if is_name(domain) && is_name(id) => Ok((domain, id)),
        _ => {
            Err(format!("{lesson}: write it like hospital/fetch-medicine, in small letters, digits and hyphens").into())
        }
    }
}

/// Enters the lesson: into the folder's own `course.toml`, or into `more.toml` beside the shipped course.
fn list(folder: &Path, domain: &str, id: &str) -> Result<(), Box<dyn Error>> {
    let own = folder.join("course.toml");
    let file = if own.exists() { own } else { folder.join("more.toml") };
    let text = if file.exists() { fs::read_to_string(&file)? } else { String::new() };
    let mut document: DocumentMut = text.parse()?;
    let domains = document.entry("domain").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    let domains = domains.as_array_of_tables_mut().ok_or_else(|| format!("{}: [[domain]] expected", file.display()))?;
    let known = domains.iter_mut().find(|known| known.get("id").and_then(Item::as_str) == Some(domain));
    if let Some(lessons) = known.and_then(|known| known.get_mut("lessons")?.as_array_mut()) {
        lessons.push(id);
    } else {
        let mut table = Table::new();
        table["id"] = value(domain);
        table["lessons"] = value(toml_edit::Array::from_iter([id]));
        domains.push(table);
    }
    write(&file, &document.to_string())
}

/// Writes a file whole or not at all, and the folders that lead to it.
fn write(path: &Path, text: &str) -> Result<(), Box<dyn Error>> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut beside = tempfile::NamedTempFile::new_in(folder)?;
    beside.write_all(text.as_bytes())?;
    beside.as_file().sync_all()?;
    // Temporary files are for their owner's eyes; a lesson is for everybody's.
    #[cfg(unix)]
    beside.as_file().set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))?;
    beside.persist(path)?;
    Ok(())
}
