//! Reading a whole course: never stopping at the first mistake.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use words::Library;

use crate::assemble::assemble;
use crate::corpus::{self, Message, read_corpus};
use crate::coverage;
use crate::deck;
use crate::facts::{self, Fact};
use crate::files::Files;
use crate::form_reading::FormReading;
use crate::index::{Index, Skill, read_more, read_skills};
use crate::lesson::{Form, Lesson};
use crate::problem::{Place, Problem, Severity};
use crate::rules::Rules;
use crate::sheet::At;
use crate::source::{AppSource, LessonSource, TransferSource, VariableKind};
use crate::usage;
use crate::validity::{self, Worth};

/// Lessons that a folder beside the program adds.
const MORE: &str = "more.toml";

/// A course, as far as it could be read.
#[derive(Debug)]
pub struct Course {
    /// The languages that it has words in; the first is the one that the others fall back to.
    pub languages: Vec<String>,
    /// The domains with their lessons' ids, in order.
    pub domains: Vec<(String, Vec<String>)>,
    /// The competence framework.
    pub skills: Vec<Skill>,
    /// What the course says of the real world.
    pub facts: Vec<Fact>,
    /// The lessons without an error, in the course's order.
    pub lessons: Vec<Arc<Lesson>>,
    /// The message corpus.
    pub messages: Vec<Message>,
    /// Its cues, red and green.
    pub cues: Vec<String>,
    /// What a passed check is worth, form by form.
    pub worth: Vec<Worth>,
    /// What lessons that are made on the way need.
    pub(crate) shell: Shell,
}

/// What every lesson's world begins from.
#[derive(Debug)]
pub(crate) struct Shell {
    apps: BTreeMap<String, AppSource>,
    home: At<String>,
    later: Option<String>,
    everywhere: Vec<String>,
}

impl Shell {
    /// A lesson with an app that is in no folder. None if they do not fit together.
    pub(crate) fn lesson_with(&self, source: &LessonSource, own: &AppSource, fingerprint: String) -> Option<Lesson> {
        let named = source.apps.iter().map(|app| &app.value).chain(&self.everywhere);
        let used: Vec<&AppSource> = named.filter_map(|app| self.apps.get(app)).chain([own]).collect();
        let mut problems = Vec::new();
        let (world, names) = assemble(&used, &self.home, self.later.as_deref(), source.scene.as_ref(), &mut problems)?;
        let mut forms = FormReading { world: &world, names: &names, problems: &mut problems };
        let facts = forms.facts(&source.facts);
        let story = forms.form("", &source.start, &facts, &source.card, &source.steps);
        debug_assert!(problems.is_empty(), "a deck is written without a slip: {problems:?}");
        problems.is_empty().then(|| Lesson {
            id: source.id.clone(),
            shelf: source.id.clone(),
            code: source.code.value.clone(),
            domain: source.id.split('/').next().unwrap_or_default().to_owned(),
            skills: Vec::new(),
            minutes: source.minutes,
            story: Arc::new(story),
            check: None,
            transfers: Vec::new(),
            parts: Vec::new(),
            fingerprint,
        })
    }
}

/// A short hash of everything that decides how a lesson plays.
pub(crate) fn fingerprint<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let mut hash = Sha256::new();
    texts.into_iter().for_each(|text| hash.update(text));
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

fn not_utf8((file, line): (&str, u32)) -> Problem {
    Problem::error("not-utf8", &Place { file: file.into(), line, column: 1 }, [])
}

impl Course {
    /// Reads a course. Its words go to `library`, under the shelves `course`, `apps/…` and each lesson's id.
    pub fn read(files: &Files, library: &mut Library) -> (Self, Vec<Problem>) {
        let mut reading = Reading::new(files);
        reading.words(library);
        let course = reading.course(library);
        let mut problems = reading.problems;
        let foreign: Vec<Problem> = files.foreign().map(not_utf8).collect();
        if !foreign.is_empty() {
            // Whatever else there is to say follows from words that could not be read.
            problems = foreign;
        }
        problems.sort();
        problems.dedup();
        (course, problems)
    }

    /// What a form of a lesson is worth, if the table speaks of the lesson as it is now. Forms are called as in
    /// [`crate::validity::tests`].
    pub fn worth_of(&self, lesson: &str, form: &str) -> Option<&Worth> {
        let now = &self.lesson(lesson)?.fingerprint;
        self.worth.iter().find(|one| one.lesson == lesson && one.form == form && one.fingerprint == *now)
    }

    /// A short hash of the table of what checks are worth.
    pub fn worth_print(&self) -> String {
        let rows: Vec<String> = self.worth.iter().map(|one| format!("{one:?}")).collect();
        fingerprint(rows.iter().map(String::as_str))
    }

    /// The lesson of that id.
    pub fn lesson(&self, id: &str) -> Option<&Arc<Lesson>> {
        self.lessons.iter().find(|lesson| lesson.id == id || lesson.code == id)
    }
}

struct Reading<'f> {
    files: &'f Files,
    problems: Vec<Problem>,
}

impl<'f> Reading<'f> {
    fn new(files: &'f Files) -> Self {
        Self { files, problems: Vec::new() }
    }

    /// Every `<folder>/<language>.ftl` becomes the shelf of its folder; the root's is `course`. What `facts` and `local`
    /// hold are terms, which every shelf may use.
    fn words(&mut self, library: &mut Library) {
        for (path, text) in
            self.files.iter().filter(|(path, _)| Path::new(path).extension().is_some_and(|end| end == "ftl"))
        {
            let (folder, name) = path.rsplit_once('/').unwrap_or(("course", path));
            let folder = if facts::FOLDERS.contains(&folder) { words::TERMS } else { folder };
            let language = name.trim_end_matches(".ftl");
            for problem in library.add(words::Source::new(language, folder, path, text)) {
                let place = Place { file: path.into(), line: problem.line, column: problem.column };
                self.problems.push(Problem::error("fluent-syntax", &place, [("reason", &problem.message)]));
            }
        }
    }

    fn course(&mut self, library: &Library) -> Course {
        let mut index = self.toml("course.toml", Index::read).unwrap_or_default();
        if self.files.text(MORE).is_some() {
            index.add(self.toml(MORE, read_more).unwrap_or_default());
        }
        let skills = self.toml("skills.toml", read_skills).unwrap_or_default();
        let apps = self.apps();
        self.alike(&apps);
        let home = index.home.clone().unwrap_or_else(|| At { value: String::new(), place: Place::top("course.toml") });
        let mut lessons = Vec::new();
        let mut sources = Vec::new();
        for domain in &index.domains {
            for name in &domain.lessons {
                let id = format!("{}/{}", domain.id.value, name.value);
                let path = format!("{id}/lesson.toml");
                let Some(source) = self.toml(&path, |path, text| LessonSource::read(&id, path, text)) else {
                    self.problems.push(Problem::error("no-such-lesson", &name.place, [("file", &path)]));
                    continue;
                };
                let later = index.later.as_ref().map(|later| later.value.as_str());
                let before = self.problems.len();
                let lesson = self.lesson(&source, &domain.id.value, &apps, &skills, &home, later, &index.everywhere);
                let broken = self.problems[before..].iter().any(|problem| problem.severity == Severity::Error);
                lessons.extend(lesson.filter(|_| !broken).map(Arc::new));
                sources.push(source);
            }
        }
        let of_apps = apps.values().flat_map(|app| &app.screens);
        let of_apps =
            of_apps.flat_map(|screen| screen.acts.iter().chain(screen.items.iter().flat_map(|item| &item.acts)));
        let of_apps: BTreeSet<&str> = of_apps.map(|act| act.value.as_str()).collect();
        self.problems.extend(validity::unknown_acts(&skills, &of_apps));
        self.problems.extend(coverage::check(library, &index.languages, &apps, &sources));
        let of_domains = index.domains.iter().map(|domain| (format!("domain-{}", domain.id.value), "course.toml"));
        let of_skills = skills.iter().map(|skill| (format!("skill-{}", skill.id.replace('.', "-")), "skills.toml"));
        self.problems.extend(coverage::names(library, &index.languages, "course", of_domains.chain(of_skills)));
        let cues = corpus::cues(self.files);
        if !cues.is_empty() {
            let of_cues = cues.iter().map(|cue| format!("cue-{cue}")).chain(deck::words());
            let of_cues = of_cues.map(|id| (id, "scams/messages/cues.toml"));
            self.problems.extend(coverage::names(library, &index.languages, deck::SHELF, of_cues));
            let of_review = deck::words_of_review().map(|id| (id, "review"));
            self.problems.extend(coverage::names(library, &index.languages, crate::review::SHELF, of_review));
        }
        let later = index.later.as_ref().map_or("", |later| later.value.as_str());
        self.problems.extend(usage::check(&apps, &sources, &home.value, later));
        let (messages, problems) = read_corpus(self.files, library, &index.languages);
        self.problems.extend(problems);
        let (mut facts, problems) = facts::read(self.files);
        self.problems.extend(problems);
        self.problems.extend(facts::check(&mut facts, library, &sources));
        let (rules, problems) = Rules::of(self.files);
        self.problems.extend(problems);
        let rules = rules.with_numbers(facts.iter().filter_map(|fact| fact.number.clone()));
        let of_course: BTreeSet<&str> =
            self.files.iter().filter_map(|(path, _)| Some(path.rsplit_once('/')?.0)).collect();
        self.problems.extend(rules.check(library, &|shelf| shelf == "course" || of_course.contains(shelf)));
        let domains = index.domains.into_iter().map(|domain| {
            (
                domain.id.value.clone(),
                domain.lessons.iter().map(|l| format!("{}/{}", domain.id.value, l.value)).collect(),
            )
        });
        let later = index.later.as_ref().map(|later| later.value.clone());
        let everywhere = index.everywhere.into_iter().map(|app| app.value).collect();
        let shell = Shell { apps, home, later, everywhere };
        let domains = domains.collect();
        let (worth, problems) = validity::table::read(self.files);
        self.problems.extend(problems);
        let now =
            |one: &Worth| lessons.iter().any(|lesson| lesson.id == one.lesson && lesson.fingerprint == one.fingerprint);
        if worth.iter().any(|one| !now(one)) {
            let place = Place::top(validity::table::FILE);
            self.problems.push(Problem::error("validity-outdated", &place, []).as_warning());
        }
        Course { languages: index.languages, domains, skills, facts, lessons, messages, cues, worth, shell }
    }

    fn toml<T>(&mut self, path: &str, read: impl FnOnce(&str, &str) -> (T, Vec<Problem>)) -> Option<T> {
        let Some(text) = self.files.text(path) else {
            if !path.contains('/') {
                self.problems.push(Problem::error("no-file", &Place::top(path), [("file", path)]));
            }
            return None;
        };
        let (made, problems) = read(path, text);
        self.problems.extend(problems);
        Some(made)
    }

    fn apps(&mut self) -> BTreeMap<String, AppSource> {
        let paths: Vec<String> = self.files.iter().map(|(path, _)| path.to_owned()).collect();
        let mut apps = BTreeMap::new();
        for path in paths {
            let id = path.strip_prefix("apps/").and_then(|rest| rest.strip_suffix("/app.toml"));
            if let Some(id) = id.filter(|id| !id.contains('/'))
                && let Some(app) = self.toml(&path, |path, text| AppSource::read(id, path, text))
            {
                apps.insert(id.to_owned(), app);
            }
        }
        apps
    }

    #[expect(clippy::too_many_arguments, reason = "what every lesson begins from, named one by one")]
    fn lesson(
        &mut self,
        source: &LessonSource,
        domain: &str,
        apps: &BTreeMap<String, AppSource>,
        skills: &[Skill],
        home: &At<String>,
        later: Option<&str>,
        everywhere: &[At<String>],
    ) -> Option<Lesson> {
        let used = self.used(&source.apps, apps, everywhere);
        let of_checks = source.check.iter().flat_map(|check| &check.steps);
        let of_transfers = source.transfers.iter().flat_map(|transfer| &transfer.steps);
        let of_steps = source.steps.iter().chain(of_checks).chain(of_transfers);
        for skill in source.skills.iter().chain(of_steps.flat_map(|step| &step.skills)) {
            if !skills.iter().any(|known| known.id == skill.value) {
                self.problems.push(Problem::error("unknown-skill", &skill.place, [("name", &skill.value)]));
            }
        }
        let (world, names) = assemble(&used, home, later, source.scene.as_ref(), &mut self.problems)?;
        let mut forms = FormReading { world: &world, names: &names, problems: &mut self.problems };
        let facts = forms.facts(&source.facts);
        let story = forms.form("", &source.start, &facts, &source.card, &source.steps);
        let check = source.check.as_ref().map(|check| {
            let start = if check.start.is_empty() { &source.start } else { &check.start };
            let mut other_facts = facts.clone();
            other_facts.extend(forms.facts(&check.facts));
            let card = if check.card.is_empty() { &source.card } else { &check.card };
            if check.scene.is_none() {
                return forms.form("check-", start, &other_facts, card, &check.steps);
            }
            // Its story goes on elsewhere: the home screen's key leads there.
            let assembled = assemble(&used, home, later, check.scene.as_ref(), forms.problems);
            let Some((world, names)) = assembled else { return story.clone() };
            let mut forms = FormReading { world: &world, names: &names, problems: forms.problems };
            forms.form("check-", start, &other_facts, card, &check.steps)
        });
        let mut apps_used = used.clone();
        let mut transfers = Vec::new();
        for (number, transfer) in source.transfers.iter().enumerate() {
            let others = self.used(&transfer.apps, apps, everywhere);
            apps_used.extend(&others);
            let form = self.transfer(source, transfer, number, &others, home, later);
            transfers.extend(form.map(Arc::new));
        }
        let files = std::iter::once(&source.file).chain(apps_used.iter().map(|app| &app.file));
        let fingerprint = fingerprint(files.map(|file| self.files.text(file).unwrap_or_default()));
        Some(Lesson {
            id: source.id.clone(),
            shelf: source.id.clone(),
            code: source.code.value.clone(),
            domain: domain.to_owned(),
            skills: source.skills.iter().map(|skill| skill.value.clone()).collect(),
            minutes: source.minutes,
            story: Arc::new(story),
            check: check.map(Arc::new),
            transfers,
            parts: Vec::new(),
            fingerprint,
        })
    }

    /// The apps of those names, and those that are part of every lesson.
    fn used<'a>(
        &mut self,
        names: &[At<String>],
        apps: &'a BTreeMap<String, AppSource>,
        everywhere: &[At<String>],
    ) -> Vec<&'a AppSource> {
        let mut used: Vec<&AppSource> = Vec::new();
        for name in names {
            match apps.get(&name.value) {
                Some(app) => used.push(app),
                None => self.problems.push(Problem::error("unknown-app", &name.place, [("name", &name.value)])),
            }
        }
        let more = everywhere.iter().filter_map(|name| apps.get(&name.value));
        for app in more {
            if !used.iter().any(|other| other.part == app.part) {
                used.push(app);
            }
        }
        used
    }

    /// The check once more, on other apps: where the transfer says nothing of its own, what the check says holds.
    fn transfer(
        &mut self,
        source: &LessonSource,
        transfer: &TransferSource,
        number: usize,
        apps: &[&AppSource],
        home: &At<String>,
        later: Option<&str>,
    ) -> Option<Form> {
        let Some(check) = &source.check else {
            self.problems.push(Problem::error("transfer-without-check", &transfer.place, []));
            return None;
        };
        if transfer.steps.is_empty() && !apps.iter().any(|app| app.like.is_some()) {
            self.problems.push(Problem::error("transfer-same-apps", &transfer.place, []));
        }
        let scene = transfer.scene.as_ref().or(source.scene.as_ref());
        let (world, names) = assemble(apps, home, later, scene, &mut self.problems)?;
        let mut forms = FormReading { world: &world, names: &names, problems: &mut self.problems };
        // A story of its own has facts of its own.
        let of_check = transfer.steps.is_empty().then_some([&source.facts, &check.facts]);
        let mut facts = BTreeMap::new();
        for inherited in of_check.into_iter().flatten() {
            facts.extend(forms.facts(inherited));
        }
        facts.extend(forms.facts(&transfer.facts));
        let first = |own: &[At<String>], of_check: &[At<String>]| {
            [own, of_check, &source.card].into_iter().find(|card| !card.is_empty()).unwrap_or_default().to_vec()
        };
        let start = [&transfer.start, &check.start, &source.start].into_iter().find(|start| !start.is_empty());
        let start = start.map_or(&[][..], Vec::as_slice);
        let steps = if transfer.steps.is_empty() { &check.steps } else { &transfer.steps };
        let prefix = TransferSource::prefix(number);
        let form = forms.form(&prefix, start, &facts, &first(&transfer.card, &check.card), steps);
        Some(Form { number: number as u8, ..form })
    }

    /// An app that is like another one has the same variables with the same values, in whatever order.
    fn alike(&mut self, apps: &BTreeMap<String, AppSource>) {
        for app in apps.values() {
            let Some(like) = &app.like else { continue };
            let Some(model) = apps.get(&like.value).filter(|model| model.like.is_none()) else {
                self.problems.push(Problem::error("unknown-app", &like.place, [("name", &like.value)]));
                continue;
            };
            let kinds = |app: &AppSource| -> BTreeMap<String, VariableKind> {
                app.variables.iter().map(|one| (one.name.value.clone(), one.kind.in_order())).collect()
            };
            let (own, asked) = (kinds(app), kinds(model));
            let differ = own.keys().chain(asked.keys()).filter(|name| own.get(*name) != asked.get(*name));
            let names: BTreeSet<&str> = differ.map(String::as_str).collect();
            if !names.is_empty() {
                let names = names.into_iter().collect::<Vec<_>>().join(", ");
                let args = [("name", names.as_str()), ("like", &like.value)];
                self.problems.push(Problem::error("variables-differ", &like.place, args));
            }
        }
    }
}
