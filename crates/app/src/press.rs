//! The press: a report becomes a file in the folder of papers, and is laid before whoever prints it. Without fonts, without room on the
//! disk or without a viewer nothing breaks: what came of it is told, and said kindly elsewhere.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock};

use reports::{Fonts, Report};
use uuid::Uuid;

use crate::lock;

/// Opens a file with the system's viewer, which has a key for printing. False: there is none.
pub(crate) type Viewer = Box<dyn Fn(&Path) -> bool + Send>;

/// In which form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Pdf,
    Xlsx,
    Csv,
}

impl Form {
    /// As files of it end.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
        }
    }
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Printed {
    /// It lies open, ready to be printed.
    Shown,
    /// It lies in the folder of papers; nothing on this computer could open it.
    Kept,
    /// No font of this computer has the signs that are needed.
    NoFont,
    /// It could not be written.
    NotWritten,
}

/// One for the whole program: looking for fonts takes a moment and is done once.
pub(crate) struct Press {
    folder: PathBuf,
    fonts: OnceLock<Option<Fonts>>,
    viewer: Mutex<Option<Viewer>>,
}

impl Press {
    /// A press that lays its papers into this folder, which is made when the first one comes.
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder, fonts: OnceLock::new(), viewer: Mutex::new(None) }
    }

    /// What opens a paper.
    pub(crate) fn shows_with(&self, viewer: Viewer) {
        *lock(&self.viewer) = Some(viewer);
    }

    /// Where the paper of that name lies.
    pub(crate) fn place(&self, name: &str, form: Form) -> PathBuf {
        self.folder.join(format!("{}.{}", file_name(name), form.ending()))
    }

    /// Takes a paper that nobody else should find off the folder; true: it is gone.
    pub(crate) fn burn(&self, path: &Path) -> bool {
        // Only what lies in our own folder is ours to delete.
        path.parent() == Some(self.folder.as_path()) && (!path.exists() || fs::remove_file(path).is_ok())
    }

    /// Lays a text beside the papers, to be taken along. False: it could not be written.
    pub(crate) fn lay(&self, name: &str, ending: &str, text: &str) -> bool {
        let path = self.folder.join(format!("{}.{ending}", file_name(name)));
        // tidy: it can be laid out anew; what must not be lost is in the records
        fs::create_dir_all(&self.folder).and_then(|()| fs::write(path, text)).is_ok()
    }

    /// Prints the report into a file named `name`; a paper of that name that lay there gives way.
    pub(crate) fn print(&self, report: &Report, name: &str, form: Form) -> Printed {
        let printed = match form {
            Form::Pdf => {
                let Some(fonts) = self.fonts.get_or_init(|| Fonts::of_computer().ok()) else { return Printed::NoFont };
                reports::pdf(report, fonts)
            }
            Form::Xlsx => reports::xlsx(report),
            Form::Csv => reports::csv(report),
        };
        let path = self.place(name, form);
        let Ok(page) = printed else { return Printed::NotWritten };
        // tidy: a paper can be printed anew; what must not be lost is in the records
        if fs::create_dir_all(&self.folder).and_then(|()| fs::write(&path, page)).is_err() {
            return Printed::NotWritten;
        }
        let viewer = lock(&self.viewer);
        if viewer.as_ref().is_some_and(|show| show(&path)) { Printed::Shown } else { Printed::Kept }
    }
}

/// What keeps papers apart that bear the same name: four signs of the id of whom or what they are about.
pub(crate) fn mark(id: Uuid) -> String {
    let id = id.simple().to_string();
    id[id.len() - 4..].to_owned()
}

/// A title as a file's name, on any system.
fn file_name(title: &str) -> String {
    let fits = |c: char| !c.is_control() && !r#"/\:*?"<>|"#.contains(c);
    let name: String = title.chars().filter(|c| fits(*c)).take(80).collect();
    name.trim_matches(['.', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_makes_a_file_name_that_every_system_takes() {
        assert_eq!(file_name("预约挂号：挂一个骨科号"), "预约挂号：挂一个骨科号");
        assert_eq!(file_name("../a\\b: \"c\"?\n"), "ab c");
    }
}
