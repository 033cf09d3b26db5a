//! Where a course's files come from: a folder, or the course that is built into the program.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use encoding_rs::{Encoding, UTF_8};

/// The files of a course by their path inside it (with `/`).
#[derive(Debug, Clone, Default)]
pub struct Files {
    texts: BTreeMap<String, String>,
    /// Files in an encoding that is not read, with the first line that shows it.
    foreign: BTreeMap<String, u32>,
}

/// The course in `lessons/`, built into the program so that it cannot be missing.
#[derive(rust_embed::RustEmbed)]
#[folder = "../../lessons"]
struct Shipped;

/// UTF-8, with or without a byte order mark, and UTF-16 with one. Anything else comes with replacement signs, and the line of the first.
fn decoded(bytes: &[u8]) -> (String, Option<u32>) {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let bytes = &bytes[mark..];
    if encoding != UTF_8 {
        return (encoding.decode_without_bom_handling(bytes).0.into_owned(), None);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), None),
        Err(error) => {
            let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]).matches('\n').count();
            (String::from_utf8_lossy(bytes).into_owned(), Some(before as u32 + 1))
        }
    }
}

impl Files {
    /// The course that is built in.
    pub fn shipped() -> Self {
        let texts = Shipped::iter().filter_map(|path| {
            let file = Shipped::get(&path)?;
            Some((path.to_string(), String::from_utf8_lossy(&file.data).into_owned()))
        });
        Self { texts: texts.collect(), ..Self::default() }
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
        all.foreign = own.foreign;
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
                let (text, foreign) = decoded(&fs::read(entry.path())?);
                self.foreign.extend(foreign.map(|line| (path.clone(), line)));
                self.texts.insert(path, text);
            }
        }
        Ok(())
    }

    /// Files that are not in UTF-8 (an editor of another age writes GB18030), with the first line that shows it.
    pub fn foreign(&self) -> impl Iterator<Item = (&str, u32)> {
        self.foreign.iter().map(|(path, line)| (path.as_str(), *line))
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

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn what_editors_write_is_read_and_another_encoding_is_told_by_its_line() {
        let text = "title = 取药\ngoal = 会取药\n";
        let marked = [b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat();
        let little: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        for bytes in [text.as_bytes(), &marked, &little, &big] {
            assert_eq!(decoded(bytes), (text.to_owned(), None));
        }
        // 登记 in GB18030.
        let (_, line) = decoded(b"title = tea\ngoal = \xb5\xc7\xbc\xc7\n");
        assert_eq!(line, Some(2));
    }
}
