//! From the names of words to the words: labels of the practice phone, and what the coach says.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use course::{Form, days_ahead};
use phone::{Action, Field, Item, State, Words};
use practice::{Rung, Say, SlipKind, Support};
use words::{Args, Library, Line};

/// The library, a language, and a day: enough to word anything outside a lesson.
#[derive(Clone, Copy)]
pub(crate) struct Wording<'a> {
    pub(crate) library: &'a Library,
    pub(crate) language: &'a str,
    pub(crate) today: NaiveDate,
}

/// Arguments for the printed and for the spoken wording.
#[derive(Clone, Default)]
pub(crate) struct Both {
    pub(crate) print: Args,
    pub(crate) speak: Args,
}

impl Both {
    pub(crate) fn text(mut self, name: &str, value: &str) -> Self {
        self.print.text(name, value);
        self.speak.text(name, value);
        self
    }

    pub(crate) fn number(mut self, name: &str, value: usize) -> Self {
        self.print.number(name, value as f64);
        self.speak.number(name, value as f64);
        self
    }

    pub(crate) fn date_of(mut self, name: &str, date: NaiveDate) -> Self {
        self.date(name, date);
        self
    }

    pub(crate) fn time_of(mut self, name: &str, time: NaiveTime) -> Self {
        self.print.time(name, time);
        self.speak.time(name, time);
        self
    }

    fn date(&mut self, name: &str, date: NaiveDate) {
        self.print.date(name, date);
        self.speak.date(name, date);
    }

    fn line(&mut self, name: &str, line: &Line) {
        self.print.text(name, &line.print());
        self.speak.text(name, &line.speak());
    }
}

impl<'a> Wording<'a> {
    /// A line of the coach's shelf; its id if it is missing, so that a gap is seen and heard.
    pub(crate) fn coach(&self, id: &str, args: &Both) -> Line {
        self.line("coach", id, args).unwrap_or_else(|| Line::plain(id))
    }

    pub(crate) fn line(&self, shelf: &str, id: &str, args: &Both) -> Option<Line> {
        self.library.line(self.language, shelf, id, &args.print, &args.speak)
    }

    pub(crate) fn text(&self, shelf: &str, id: &str, args: &Both) -> Option<String> {
        self.library.text(self.language, shelf, id, &args.print)
    }

    /// Within a lesson.
    pub(crate) fn within(self, lesson: &'a str, form: &'a Form, state: State) -> LessonWording<'a> {
        LessonWording { general: self, lesson, form, state, typed: None }
    }
}

/// Words within a lesson: they may speak of its facts and of what the phone shows.
#[derive(Clone, Copy)]
pub(crate) struct LessonWording<'a> {
    pub(crate) general: Wording<'a>,
    lesson: &'a str,
    form: &'a Form,
    state: State,
    /// What was typed and is not as the story says: it stands on the practice phone and nowhere else.
    typed: Option<&'a BTreeMap<Field, String>>,
}

impl<'a> LessonWording<'a> {
    /// The arguments of every app's words: what the phone says now (`$clinic-day`).
    pub(crate) fn of_phone(&self) -> Both {
        let mut both = self.args(|field| self.on_phone(field));
        // What somebody sends is there before it is typed: a code in a text (`$story-note-code`).
        for (field, fact) in &self.form.facts {
            if let Some(label) = self.form.labels.get(field).filter(|label| label.typed) {
                let app = label.shelf.trim_start_matches("apps/");
                both = both.text(&format!("story-{app}-{}", label.id), fact);
            }
        }
        both
    }

    /// With what was typed on the practice phone.
    pub(crate) fn typing(self, typed: &'a BTreeMap<Field, String>) -> Self {
        Self { typed: Some(typed), ..self }
    }

    /// What the phone says now; for what was typed rightly, the very text.
    pub(crate) fn on_phone(&self, field: Field) -> Option<&str> {
        let value = self.form.world.value_name(self.state, field);
        match self.form.labels.get(&field) {
            Some(label) if label.typed && value == "right" => self.form.facts.get(&field).map(String::as_str),
            Some(label) if label.typed && value == "wrong" => self.typed?.get(&field).map(String::as_str),
            Some(label) if label.typed => None,
            _ => Some(value),
        }
    }

    /// The arguments of the lesson's words: what the story asks for, and for the rest what the phone says now.
    fn of_story(&self) -> Both {
        let mut both = self.args(|field| {
            let fact = self.form.facts.get(&field).map(String::as_str);
            fact.or_else(|| self.on_phone(field))
        });
        both.date("today", self.general.today);
        both
    }

    fn args<'v>(&'v self, value: impl Fn(Field) -> Option<&'v str>) -> Both {
        let mut both = Both::default();
        for (field, label) in &self.form.labels {
            let Some(value) = value(*field).filter(|value| *value != "none") else { continue };
            let app = label.shelf.trim_start_matches("apps/");
            let name = format!("{app}-{}", label.id);
            if label.typed {
                both = both.text(&name, value);
            } else if label.days {
                if let Some(date) = self.date(value) {
                    both.date(&name, date);
                }
            } else if let Some(line) = self.general.line(&label.shelf, &label.message(value), &Both::default()) {
                both.line(&name, &line);
            }
        }
        both
    }

    fn date(&self, value: &str) -> Option<NaiveDate> {
        self.general.today.checked_add_signed(TimeDelta::try_days(days_ahead(value)?)?)
    }

    /// The name of a variable.
    pub(crate) fn field(&self, field: Field) -> String {
        let Some(label) = self.form.labels.get(&field) else { return String::new() };
        self.general.text(&label.shelf, &label.id, &Both::default()).unwrap_or_else(|| label.id.clone())
    }

    /// The name of a value of a variable; None for `none`.
    pub(crate) fn value(&self, field: Field, value: &str) -> Option<String> {
        let label = self.form.labels.get(&field).filter(|_| value != "none")?;
        if label.typed {
            return Some(value.to_owned());
        }
        let mut args = Both::default();
        if let Some(date) = self.date(value).filter(|_| label.days) {
            args.date("date", date);
        }
        // Where it stands alone, on the card or in a list of facts, a value may say more (a date its month).
        let message = label.message(value);
        let long = self.general.text(&label.shelf, &format!("{message}.long"), &args);
        long.or_else(|| self.general.text(&label.shelf, &message, &args))
    }

    /// An item's words: the message itself, or an attribute of it (`.note`).
    pub(crate) fn item(&self, item: &Item, attribute: &str, phone: &Both) -> Option<String> {
        let args = self.item_args(item, phone);
        self.general.text(&item.words.shelf, &format!("{}{attribute}", item.words.id), &args)
    }

    fn item_args(&self, item: &Item, phone: &Both) -> Both {
        let mut args = phone.clone();
        if let Some((field, value)) = item.stands_for {
            let name = &self.form.world.field(field).values[usize::from(value)];
            if let Some(date) = self.date(name) {
                args.date("date", date);
            }
        }
        args
    }

    /// A line of the lesson's own shelf.
    pub(crate) fn lesson_line(&self, id: &str) -> Option<Line> {
        self.general.line(self.lesson, id, &self.of_story())
    }

    /// What is to be said, in words.
    pub(crate) fn say(&self, say: &Say) -> Line {
        let story = self.of_story();
        let lesson = |id: &str| self.general.line(self.lesson, id, &story);
        let coach = |id: &str| self.general.coach(id, &story);
        match say {
            Say::Opening(Support::Watch) => coach("watch-opening"),
            Say::Opening(Support::Guided) => lesson("opening").unwrap_or_else(|| coach("guided-here")),
            Say::Opening(Support::Supported) => {
                Line::join(lesson("opening").into_iter().chain([coach("supported-opening")]))
            }
            Say::Opening(Support::Independent) => {
                let task = lesson("task").or_else(|| lesson("opening"));
                let opening = lesson("check-opening").unwrap_or_else(|| coach("independent-opening"));
                Line::join([opening].into_iter().chain(task))
            }
            Say::Opening(Support::Transfer) => {
                let own = |id: &str| lesson(&format!("{}{id}", course::transfer_words(self.form.number.into())));
                let opening = own("opening").unwrap_or_else(|| coach("transfer-opening"));
                Line::join([opening].into_iter().chain(own("task")))
            }
            // A deck has one sentence for all its messages.
            Say::Step(step) => lesson(step).or_else(|| lesson("step")).unwrap_or_else(|| coach("guided-here")),
            Say::Brief(step, next) => lesson(&format!("{step}-brief")).unwrap_or_else(|| self.way(*next)),
            Say::Hint(step, rung, next) => self.hint(step, *rung, *next),
            Say::Praise(step) => lesson(&format!("{step}-praise")).unwrap_or_else(|| {
                let number = 1 + step.len() % 4;
                coach(&format!("praise-{number}"))
            }),
            Say::Way(action) => self.way(*action),
            Say::WayBack => coach("way-back"),
            Say::Reaction { step, touched, thing, value, kind, refused } => {
                let own = touched.as_ref().and_then(|touched| lesson(&format!("{step}-on-{touched}")));
                own.unwrap_or_else(|| self.reaction(thing.as_ref(), value.as_deref(), *kind, *refused))
            }
            Say::Safe { step, touched, thing } => {
                let own = touched.as_ref().and_then(|touched| lesson(&format!("{step}-on-{touched}")));
                let of_phone =
                    |thing: &Words| self.general.line(&thing.shelf, &format!("{}.safe", thing.id), &self.of_phone());
                own.or_else(|| thing.as_ref().and_then(of_phone)).unwrap_or_else(|| coach("safe-act"))
            }
            Say::Coach(id) => coach(id),
            Say::Trap(words) => self.general.line(&words.shelf, &words.id, &self.of_phone()).unwrap_or_default(),
            Say::Closing => lesson("closing").unwrap_or_default(),
        }
    }

    /// The lesson's own hint; without one, what the ring or the hand does, and the words of the next right action.
    fn hint(&self, step: &str, rung: Rung, next: Option<Action>) -> Line {
        let (suffix, generic) = match rung {
            Rung::Nothing | Rung::Sentence | Rung::Words => ("hint-1", None),
            Rung::Ring => ("hint-2", Some("ring")),
            Rung::Hand => ("hint-3", Some("hand")),
        };
        if let Some(own) = self.general.line(self.lesson, &format!("{step}-{suffix}"), &self.of_story()) {
            return own;
        }
        let plain = generic.map(|id| self.general.coach(id, &Both::default()));
        // The hand shows it: nothing need be added.
        let way = next.filter(|_| rung != Rung::Hand).map(|next| self.way(next));
        Line::join(plain.into_iter().chain(way))
    }

    /// The generic words of an action: the item's own `.do`, or "press …" with its name.
    fn way(&self, action: Action) -> Line {
        let plain = |id: &str| self.general.coach(id, &Both::default());
        let (index, typing) = match action {
            Action::Tap(index) => (index, false),
            Action::Type(index, _) => (index, true),
            Action::ScrollDown => return plain("do-scroll-down"),
            Action::ScrollUp => return plain("do-scroll-up"),
            Action::OpenNotice => return plain("do-notice-open"),
            Action::DismissNotice => return plain("do-notice-dismiss"),
            Action::Back => return plain("do-back"),
            Action::Home => return plain("do-home"),
        };
        let item = &self.form.world.screen(self.state).items[usize::from(index)];
        let args = self.item_args(item, &self.of_phone());
        let own = self.general.line(&item.words.shelf, &format!("{}.do", item.words.id), &args);
        own.unwrap_or_else(|| {
            let label = self.general.line(&item.words.shelf, &item.words.id, &args).unwrap_or_default();
            let mut named = Both::default();
            named.line("label", &label);
            self.general.coach(if typing { "do-type" } else { "do-tap" }, &named)
        })
    }

    fn reaction(&self, thing: Option<&Words>, value: Option<&str>, kind: SlipKind, refused: bool) -> Line {
        let mut phone = self.of_phone();
        if let Some(date) = value.and_then(|value| self.date(value)) {
            phone.date("date", date);
        }
        let label = thing.and_then(|thing| self.general.line(&thing.shelf, &thing.id, &phone)).unwrap_or_default();
        let mut named = Both::default();
        named.line("label", &label);
        if refused {
            return self.general.coach("slip-refused", &named);
        }
        thing
            .and_then(|thing| self.general.line(&thing.shelf, &format!("{}.is", thing.id), &phone))
            .unwrap_or_else(|| self.general.coach(&kind.message(), &named))
    }
}
