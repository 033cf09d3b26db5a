//! Reading a TOML file leniently: what can be read is read, and each thing that cannot is a [`Problem`] with its place.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::problem::{Place, Problem};

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) place: Place,
}

/// A file while it is read.
pub(crate) struct Sheet {
    file: Arc<str>,
    line_starts: Vec<usize>,
    text: String,
    problems: RefCell<Vec<Problem>>,
}

impl Sheet {
    /// Reads the file: `read` gets its root table. Gives what `read` made and every problem.
    pub(crate) fn read<T>(file: &str, text: &str, read: impl FnOnce(&Table<'_>) -> T) -> (T, Vec<Problem>) {
        let line_starts =
            std::iter::once(0).chain(text.bytes().zip(1..).filter(|(byte, _)| *byte == b'\n').map(|(_, at)| at));
        let sheet = Self {
            file: file.into(),
            line_starts: line_starts.collect(),
            text: text.to_owned(),
            problems: RefCell::default(),
        };
        let (root, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            let place = sheet.place(error.span().map_or(0, |span| span.start));
            sheet.tell(Problem::error("toml-syntax", &place, [("reason", error.message())]));
        }
        let table = Table::new(&sheet, root.get_ref(), 0);
        let made = read(&table);
        table.finish();
        (made, sheet.problems.into_inner())
    }

    fn place(&self, offset: usize) -> Place {
        let line = self.line_starts.partition_point(|start| *start <= offset);
        let before = self.text.get(self.line_starts[line - 1]..offset).unwrap_or_default();
        Place { file: self.file.clone(), line: line as u32, column: before.chars().count() as u32 + 1 }
    }

    fn tell(&self, problem: Problem) {
        self.problems.borrow_mut().push(problem);
    }
}

/// A table of a sheet. Every key that nobody asked for is a problem when the table is finished.
pub(crate) struct Table<'s> {
    sheet: &'s Sheet,
    map: &'s DeTable<'s>,
    offset: usize,
    asked: RefCell<BTreeSet<&'static str>>,
}

/// Any value of a sheet.
#[derive(Clone, Copy)]
pub(crate) struct Node<'s> {
    sheet: &'s Sheet,
    value: &'s DeValue<'s>,
    offset: usize,
}

impl<'s> Table<'s> {
    fn new(sheet: &'s Sheet, map: &'s DeTable<'s>, offset: usize) -> Self {
        Self { sheet, map, offset, asked: RefCell::default() }
    }

    /// Where the table stands.
    pub(crate) fn place(&self) -> Place {
        self.sheet.place(self.offset)
    }

    /// The value of a key.
    pub(crate) fn node(&self, key: &'static str) -> Option<Node<'s>> {
        self.asked.borrow_mut().insert(key);
        self.map.iter().find(|(name, _)| name.get_ref().as_ref() == key).map(|(_, value)| Node::new(self.sheet, value))
    }

    /// Every key with its value, for tables whose keys are names.
    pub(crate) fn entries(&self) -> Vec<(At<String>, Node<'s>)> {
        self.map
            .iter()
            .map(|(name, value)| {
                let place = self.sheet.place(name.span().start);
                (At { value: name.get_ref().to_string(), place }, Node::new(self.sheet, value))
            })
            .collect()
    }

    /// Text, if the key is there.
    pub(crate) fn text(&self, key: &'static str) -> Option<At<String>> {
        self.node(key)?.text()
    }

    /// Text that must be there.
    pub(crate) fn required_text(&self, key: &'static str) -> At<String> {
        self.text(key).unwrap_or_else(|| {
            if self.node(key).is_none() {
                self.missing(key);
            }
            At { value: String::new(), place: self.place() }
        })
    }

    /// A list of texts; empty if the key is not there.
    pub(crate) fn texts(&self, key: &'static str) -> Vec<At<String>> {
        self.node(key).map(Node::texts).unwrap_or_default()
    }

    /// Is the key there and true?
    pub(crate) fn flag(&self, key: &'static str) -> bool {
        self.node(key).and_then(Node::flag).unwrap_or(false)
    }

    /// A whole number from 1 to 255.
    pub(crate) fn count(&self, key: &'static str) -> Option<At<u8>> {
        self.node(key)?.count()
    }

    /// A list of tables; empty if the key is not there. Each is finished after `read`.
    pub(crate) fn tables<T>(&self, key: &'static str, read: impl Fn(&Self) -> T) -> Vec<T> {
        let Some(node) = self.node(key) else { return Vec::new() };
        node.list().into_iter().filter_map(|node| node.table(&read)).collect()
    }

    /// A table, if the key is there.
    pub(crate) fn table<T>(&self, key: &'static str, read: impl FnOnce(&Self) -> T) -> Option<T> {
        self.node(key)?.table(read)
    }

    /// Leaves the rest of the table unread: one problem about it is enough.
    pub(crate) fn overlook(&self) {
        self.asked.borrow_mut().clear();
    }

    /// Says that a key must be there.
    pub(crate) fn missing(&self, key: &str) {
        self.sheet.tell(Problem::error("missing-key", &self.place(), [("key", key)]));
    }

    /// Adds a problem of the reader's own.
    pub(crate) fn tell(&self, problem: Problem) {
        self.sheet.tell(problem);
    }

    fn finish(&self) {
        let asked = self.asked.borrow();
        if asked.is_empty() {
            return;
        }
        let known = asked.iter().copied().collect::<Vec<_>>().join(", ");
        for name in self.map.keys().filter(|name| !asked.contains(name.get_ref().as_ref())) {
            let place = self.sheet.place(name.span().start);
            self.sheet.tell(Problem::error("unknown-key", &place, [("key", name.get_ref()), ("known", &known)]));
        }
    }
}

impl<'s> Node<'s> {
    fn new(sheet: &'s Sheet, value: &'s Spanned<DeValue<'s>>) -> Self {
        Self { sheet, value: value.get_ref(), offset: value.span().start }
    }

    /// Where it stands.
    pub(crate) fn place(self) -> Place {
        self.sheet.place(self.offset)
    }

    /// Is it a list?
    pub(crate) fn is_list(self) -> bool {
        self.value.is_array()
    }

    /// Is it a table?
    pub(crate) fn is_table(self) -> bool {
        self.value.is_table()
    }

    /// Text.
    pub(crate) fn text(self) -> Option<At<String>> {
        match self.value.as_str() {
            Some(text) => Some(At { value: text.to_owned(), place: self.place() }),
            None => self.wrong("text"),
        }
    }

    /// Text, true or false, or a whole number: the name of a value.
    pub(crate) fn name(self) -> Option<At<String>> {
        let value = match self.value {
            DeValue::String(text) => text.to_string(),
            DeValue::Boolean(flag) => flag.to_string(),
            DeValue::Integer(number) => number.as_str().to_owned(),
            _ => return self.wrong("name"),
        };
        Some(At { value, place: self.place() })
    }

    /// True or false.
    pub(crate) fn flag(self) -> Option<bool> {
        self.value.as_bool().or_else(|| self.wrong("flag"))
    }

    /// A whole number from 1 to 255.
    pub(crate) fn count(self) -> Option<At<u8>> {
        let number =
            self.value.as_integer().and_then(|number| u8::from_str_radix(number.as_str(), number.radix()).ok());
        match number.filter(|number| *number > 0) {
            Some(value) => Some(At { value, place: self.place() }),
            None => self.wrong("count"),
        }
    }

    /// A whole number of days, before today below zero.
    pub(crate) fn days(self) -> Option<At<i16>> {
        let number =
            self.value.as_integer().and_then(|number| i16::from_str_radix(number.as_str(), number.radix()).ok());
        match number {
            Some(value) => Some(At { value, place: self.place() }),
            None => self.wrong("days"),
        }
    }

    /// The members of a list.
    pub(crate) fn list(self) -> Vec<Self> {
        match self.value.as_array() {
            Some(array) => array.iter().map(|value| Node::new(self.sheet, value)).collect(),
            None => self.wrong("list").unwrap_or_default(),
        }
    }

    /// A list of texts.
    pub(crate) fn texts(self) -> Vec<At<String>> {
        self.list().into_iter().filter_map(Node::text).collect()
    }

    /// A table, finished after `read`.
    pub(crate) fn table<T>(self, read: impl FnOnce(&Table<'s>) -> T) -> Option<T> {
        let Some(map) = self.value.as_table() else { return self.wrong("table") };
        let table = Table::new(self.sheet, map, self.offset);
        let made = read(&table);
        table.finish();
        Some(made)
    }

    /// Says that something else was expected here (`text`, `list` …).
    pub(crate) fn wrong<T>(self, expected: &str) -> Option<T> {
        let found = self.value.type_str();
        self.sheet.tell(Problem::error("wrong-type", &self.place(), [("expected", expected), ("found", found)]));
        None
    }
}
