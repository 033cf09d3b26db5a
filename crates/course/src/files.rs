//! Where a course's files come from: a folder, or the course that is built into the program.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The files of a course by their path inside it (with `/`).
#[derive(Debug, Clone, Default)]
pub struct Files {
    texts: BTreeMap<String, String>,
}

/// The course in `lessons/`, built into the program so that it cannot be missing.
#[derive(rust_embed::RustEmbed)]
#[folder = "../../lessons"]
struct Shipped;

impl Files {
    /// The course that is built in.
    pub fn shipped() -> Self {
        let texts = Shipped::iter().filter_map(|path| {
            let file = Shipped::get(&path)?;
            Some((path.to_string(), String::from_utf8_lossy(&file.data).into_owned()))
        });
        Self { texts: texts.collect() }
    }

    /// Every `.toml` and `.ftl` file below a folder.
    pub fn in_folder(folder: &Path) -> io::Result<Self> {
        let mut files = Self::default();
        files.gather(folder, "")?;
        Ok(files)
    }

    /// A folder beside the program: a course of its own if it has a `course.toml`; else it is laid over the shipped course,
    /// file by file. So a city writes only its `local/`, and a trainer only a lesson and `more.toml`.
    pub fn beside(folder: &Path) -> io::Result<Self> {
        let own = Self::in_folder(folder)?;
        if own.text("course.toml").is_some() {
            return Ok(own);
        }
        let mut all = Self::shipped();
        all.texts.extend(own.texts);
        Ok(all)
    }

    fn gather(&mut self, folder: &Path, prefix: &str) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}/{name}") };
            if entry.file_type()?.is_dir() {
                self.gather(&entry.path(), &path)?;
            } else if [".toml", ".ftl"].iter().any(|ending| name.ends_with(ending)) {
                // A file in another encoding is read with replacement signs; the checker then shows where.
                let text = String::from_utf8_lossy(&fs::read(entry.path())?).into_owned();
                self.texts.insert(path, text);
            }
        }
        Ok(())
    }

    /// A file's text.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Puts a file in place of what was there; for tests and previews.
    pub fn put(&mut self, path: &str, text: &str) {
        self.texts.insert(path.to_owned(), text.to_owned());
    }

    /// Every path with its text, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }
}
