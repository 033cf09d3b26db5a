//! What is kept, and how: copies of the records and the way back, who may come in, the audit list.

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use records::backup::{self, Contents};
use serde::{Deserialize, Serialize};
use sysinfo::{Disk, DiskRefreshKind, Disks};
use uuid::Uuid;

use super::gate::{PIN_DIGITS, is_pin, matches};
use super::{Came, Office};
use crate::wire::trainer::keeping::{
    AuditRow, CopyPreview, CopyRow, FolderChoice, Keeping, KeepingWish, PreviewRow, TrainerRow,
};
use crate::wire::{Trouble, TroubleCode};
use crate::wording::Both;

/// How many copies are kept in a folder (ours: two weeks of a centre that opens daily).
const KEEP: usize = 14;
/// After so long without a copy one is owed (ours: a class week).
const OWED_AFTER: TimeDelta = TimeDelta::days(7);
/// Lines of the audit list that are shown.
const AUDIT_LINES: u32 = 200;
/// The records' keys.
const FOLDER: &str = "backup/folder";
const ON_CLOSE: &str = "backup/on-close";
const LAST: &str = "backup/last";

/// What lies open in the room.
#[derive(Debug, Default)]
pub(crate) struct Spread {
    /// The copy that was looked into, and what it holds.
    preview: Option<(backup::Copy, Contents)>,
    /// The copy that waits for the next start.
    waiting: Option<String>,
}

/// How the last copy went.
#[derive(Debug, Serialize, Deserialize)]
struct Last {
    at: DateTime<Utc>,
    made: bool,
}

impl Office {
    pub(crate) fn keeping(&mut self, wish: KeepingWish) -> Came {
        match wish {
            KeepingWish::Show => Ok(None),
            KeepingWish::ChooseFolder { path } => self.choose_folder(&path),
            KeepingWish::OnClose { wanted } => {
                self.keep_setting(ON_CLOSE, if wanted { "yes" } else { "no" })?;
                Ok(None)
            }
            KeepingWish::BackUp => self.back_up_now(),
            KeepingWish::LookInto { name } => self.look_into(&name),
            KeepingWish::PutBack { name } => self.put_back(&name),
            KeepingWish::PutAway => {
                self.keeping.preview = None;
                Ok(None)
            }
            KeepingWish::AddTrainer { name, pin } => self.another_trainer(&name, &pin),
            KeepingWish::ChangePin { old, new } => self.another_pin(&old, &new),
            KeepingWish::RetireTrainer { trainer } => self.retire(&trainer),
            KeepingWish::Sound { wish } => self.sound(&wish),
            KeepingWish::MakeSample => self.make_sample(),
            KeepingWish::RemoveSample => self.remove_sample(),
        }
    }

    pub(crate) fn keeping_view(&self) -> Result<Keeping, Trouble> {
        let folder = self.backup_folder();
        let copies = backup::copies(&folder).unwrap_or_default();
        let last = self.last_copy();
        let now = self.clock.utc();
        Ok(Keeping {
            folder: folder.display().to_string(),
            folders: self.folder_choices(),
            on_close: self.backs_up_on_close(),
            keep: KEEP as u32,
            last: match &last {
                None => self.text("keeping-last-none", &Both::default()),
                Some(Last { at, made }) => {
                    let id = if *made { "keeping-last-made" } else { "keeping-last-not-made" };
                    self.text(id, &Both::default().text("when", &self.when(*at)))
                }
            },
            owed: last.is_none_or(|last| !last.made || now - last.at > OWED_AFTER),
            copies: copies.iter().map(|copy| self.copy_row(copy)).collect(),
            preview: self.preview()?,
            waiting: self.keeping.waiting.clone(),
            trainers: self.trainer_rows()?,
            audit: self.audit_rows()?,
            sound: self.sound_check(),
            sample: self.sample_sheet()?,
        })
    }

    /// The clean end: a copy, if it is wished. It cannot be made (the stick is gone): the next start says so in this room.
    pub(crate) fn close(&mut self) {
        self.put_code_away();
        let used = self.records.trainers().is_ok_and(|trainers| !trainers.is_empty());
        if used && self.backs_up_on_close() {
            _ = self.back_up();
        }
    }

    fn back_up_now(&mut self) -> Came {
        if self.back_up() {
            self.note("back-up", "", "")?;
            let folder = self.backup_folder().display().to_string();
            return self.done("keeping-made", &Both::default().text("folder", &folder));
        }
        self.missing("keeping-not-made", &Both::default().text("folder", &self.backup_folder().display().to_string()))
    }

    /// Makes a copy and remembers how it went. Was it made?
    fn back_up(&mut self) -> bool {
        let at = self.clock.utc();
        let made = self.records.back_up(&self.backup_folder(), at, KEEP).is_ok();
        if let Ok(last) = serde_json::to_string(&Last { at, made }) {
            // Not remembered: it is only made once more.
            _ = self.records.set_setting(LAST, &last);
        }
        made
    }

    fn choose_folder(&mut self, path: &str) -> Came {
        let path = path.trim();
        let folder = Path::new(path);
        // The parent must be there: a mistyped name must not make folders somewhere.
        let there = folder.is_absolute() && folder.parent().is_some_and(Path::is_dir);
        if !there {
            return self.missing("keeping-no-folder", &Both::default().text("folder", path));
        }
        self.keep_setting(FOLDER, path)?;
        self.keeping.preview = None;
        Ok(None)
    }

    fn look_into(&mut self, name: &str) -> Came {
        let Some(copy) = self.copy_named(name) else { return Err(self.trouble(TroubleCode::Stale)) };
        match backup::look_into(&copy.path) {
            Ok(contents) => {
                self.keeping.preview = Some((copy, contents));
                Ok(None)
            }
            Err(_) => self.missing("keeping-damaged", &Both::default().text("name", name)),
        }
    }

    fn put_back(&mut self, name: &str) -> Came {
        let Some(copy) = self.copy_named(name) else { return Err(self.trouble(TroubleCode::Stale)) };
        if backup::put_back_at_next_opening(&self.records.folder(), &copy.path).is_err() {
            return self.missing("keeping-damaged", &Both::default().text("name", name));
        }
        self.note("restore", name, "")?;
        self.keeping.preview = None;
        self.keeping.waiting = Some(name.to_owned());
        self.done("keeping-put-back", &Both::default().text("when", &self.when(copy.made_at)))
    }

    fn another_trainer(&mut self, name: &str, pin: &str) -> Came {
        let name = name.trim();
        if name.is_empty() {
            return self.missing("keeping-name-missing", &Both::default());
        }
        if !is_pin(pin) {
            return self.missing("gate-pin-short", &Both::default().number("digits", PIN_DIGITS));
        }
        self.add_trainer(name, pin)?;
        self.done("keeping-trainer-added", &Both::default().text("name", name))
    }

    fn another_pin(&mut self, old: &str, new: &str) -> Came {
        let me = self.trainer.as_ref().map(|trainer| trainer.id);
        let trainers = self.records.trainers().map_err(|error| self.not_recorded(&error))?;
        let me = trainers.into_iter().find(|trainer| Some(trainer.id) == me);
        let me = me.ok_or_else(|| self.trouble(TroubleCode::Stale))?;
        if !matches(old, &me.pin) {
            return self.missing("gate-another-pin", &Both::default());
        }
        if !is_pin(new) {
            return self.missing("gate-pin-short", &Both::default().number("digits", PIN_DIGITS));
        }
        let code = self.change_pin(me.id, new)?;
        self.show_code(&me.name, code);
        self.note("change-pin", "", "")?;
        Ok(None)
    }

    fn retire(&mut self, trainer: &str) -> Came {
        let id = Uuid::parse_str(trainer).map_err(|_| self.trouble(TroubleCode::Stale))?;
        let now = self.clock.utc();
        if !self.records.retire_trainer(now, id).map_err(|error| self.not_recorded(&error))? {
            return self.missing("keeping-last-trainer", &Both::default());
        }
        self.note("retire-trainer", trainer, "")?;
        if self.trainer.as_ref().is_some_and(|me| me.id == id) {
            self.lock();
            return Ok(None);
        }
        self.done("keeping-retired", &Both::default())
    }

    fn keep_setting(&mut self, key: &str, value: &str) -> Result<(), Trouble> {
        self.records.set_setting(key, value).map_err(|error| self.not_recorded(&error))
    }

    fn kept(&self, key: &str) -> Option<String> {
        self.records.setting(key).ok().flatten()
    }

    fn backup_folder(&self) -> PathBuf {
        self.kept(FOLDER).map_or_else(|| self.records.folder().join("copies"), PathBuf::from)
    }

    fn backs_up_on_close(&self) -> bool {
        self.kept(ON_CLOSE).is_none_or(|kept| kept != "no")
    }

    fn last_copy(&self) -> Option<Last> {
        serde_json::from_str(&self.kept(LAST)?).ok()
    }

    fn copy_named(&self, name: &str) -> Option<backup::Copy> {
        let copies = backup::copies(&self.backup_folder()).ok()?;
        copies.into_iter().find(|copy| copy.path.file_name().is_some_and(|known| known == name))
    }

    /// The usual folder, and a folder of ours on each disk that can be taken away.
    fn folder_choices(&self) -> Vec<FolderChoice> {
        let usual = self.records.folder().join("copies");
        let here = FolderChoice {
            path: usual.display().to_string(),
            label: self.text("keeping-here", &Both::default()),
            elsewhere: false,
        };
        // A system that does not tell its disks leaves the usual folder, and a path can be typed.
        let disks = Disks::new_with_refreshed_list_specifics(DiskRefreshKind::nothing().with_storage());
        let stick = |disk: &Disk| {
            let name = disk.mount_point().file_name().unwrap_or(disk.name()).to_string_lossy().into_owned();
            FolderChoice {
                path: disk.mount_point().join("yinxing").display().to_string(),
                label: self.text("keeping-stick", &Both::default().text("name", &name)),
                elsewhere: true,
            }
        };
        let disks: &[Disk] = disks.as_deref().unwrap_or_default();
        let removable = disks.iter().filter(|disk| disk.is_removable() || is_plugged_in(disk.mount_point()));
        let mut choices: Vec<FolderChoice> = removable.map(stick).collect();
        choices.push(here);
        choices
    }

    fn copy_row(&self, copy: &backup::Copy) -> CopyRow {
        let megabytes = (copy.bytes as f64 / 1_048_576.0).max(0.1);
        let size = Both::default().text("megabytes", &format!("{megabytes:.1}"));
        CopyRow {
            name: copy.path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            made: self.when(copy.made_at),
            size: self.text("keeping-size", &size),
        }
    }

    fn preview(&self) -> Result<Option<CopyPreview>, Trouble> {
        let Some((copy, held)) = &self.keeping.preview else { return Ok(None) };
        let now = self.records.contents().map_err(|error| self.not_recorded(&error))?;
        let newest = |contents: &Contents| contents.newest.map(|at| self.when(at)).unwrap_or_default();
        let rows = [
            ("learners", held.learners.to_string(), now.learners.to_string()),
            ("sessions", held.sessions.to_string(), now.sessions.to_string()),
            ("attempts", held.attempts.to_string(), now.attempts.to_string()),
            ("events", held.events.to_string(), now.events.to_string()),
            ("newest", newest(held), newest(&now)),
        ];
        let row = |(what, copy, now): (&str, String, String)| PreviewRow {
            label: self.text(&format!("keeping-holds-{what}"), &Both::default()),
            copy,
            now,
        };
        let CopyRow { name, made, .. } = self.copy_row(copy);
        Ok(Some(CopyPreview { name, made, rows: rows.into_iter().map(row).collect() }))
    }

    fn trainer_rows(&self) -> Result<Vec<TrainerRow>, Trouble> {
        let trainers = self.records.trainers().map_err(|error| self.not_recorded(&error))?;
        let me = self.trainer.as_ref().map(|me| me.id);
        let row = |trainer: records::register::trainers::Trainer| TrainerRow {
            id: trainer.id.to_string(),
            name: trainer.name,
            me: Some(trainer.id) == me,
        };
        Ok(trainers.into_iter().map(row).collect())
    }

    fn audit_rows(&self) -> Result<Vec<AuditRow>, Trouble> {
        let deeds = self.records.deeds(AUDIT_LINES).map_err(|error| self.not_recorded(&error))?;
        let names = self.records.trainer_names().map_err(|error| self.not_recorded(&error))?;
        let row = |deed: records::register::audit::Deed| {
            let who = deed.trainer.and_then(|id| names.get(&id).cloned()).unwrap_or_default();
            let (object, detail) = match deed.act.as_str() {
                "export" => (self.paper_title(&deed.object), deed.detail),
                "sign-off" | "unsign" => (deed.object, self.skill_name(&deed.detail)),
                _ => (deed.object, deed.detail),
            };
            let args = Both::default().text("object", &object).text("detail", &detail);
            AuditRow { when: self.when(deed.at), who, what: self.text(&format!("audit-{}", deed.act), &args) }
        };
        Ok(deeds.into_iter().map(row).collect())
    }
}

/// Where desktops mount what is plugged in; some sticks call themselves fixed.
fn is_plugged_in(mount: &Path) -> bool {
    ["/media", "/run/media", "/mnt", "/Volumes"].iter().any(|top| mount.starts_with(top) && mount != Path::new(top))
}
