//! Reading a file of words: its messages with their places and variables, and what is wrong with it.

use std::collections::BTreeSet;

use fluent::FluentResource;
use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::{ErrorKind, ParserError};

/// A file of words.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    pub(crate) language: &'a str,
    pub(crate) shelf: &'a str,
    pub(crate) file: &'a str,
    pub(crate) text: &'a str,
}

impl<'a> Source<'a> {
    /// The file's language (BCP 47), its shelf, its name for problems, and its text.
    pub fn new(language: &'a str, shelf: &'a str, file: &'a str, text: &'a str) -> Self {
        Self { language, shelf, file, text }
    }
}

/// Something wrong in a file of words. The rest of the file is usable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordProblem {
    /// The file, as its [`Source`] named it.
    pub file: String,
    /// 1-based.
    pub line: u32,
    /// 1-based, in characters.
    pub column: u32,
    /// What is wrong, for developers: no capital, no full stop.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
}

impl std::fmt::Display for WordProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}: {}; {}", self.file, self.line, self.column, self.message, self.remedy)
    }
}

/// A message (`title`) or a term (`-hospital`) as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The id; a term's begins with `-`.
    pub id: String,
    /// Its attributes.
    pub attributes: Vec<String>,
    /// Where the names of its attributes stand, in the same order: 1-based line and column.
    pub attribute_places: Vec<(u32, u32)>,
    /// Where: the file and the 1-based line.
    pub place: (String, u32),
    /// Variables of its value and attributes, sorted, without `$`.
    pub variables: BTreeSet<String>,
    /// Messages and terms it refers to, and functions it calls: `title`, `-hospital`, `DATE()`.
    pub references: BTreeSet<String>,
}

impl Entry {
    /// Is it a term?
    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }
}

/// Parses a file: the good part of it, its entries, and every syntax error.
pub(crate) fn parse(source: Source<'_>) -> (FluentResource, Vec<Entry>, Vec<WordProblem>) {
    let (resource, errors) = match FluentResource::try_new(source.text.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err(parsed) => parsed,
    };
    let problems = errors.iter().map(|error| problem(source, error)).collect();
    let entries = resource.entries().filter_map(|entry| read(entry, &resource, source.file)).collect();
    (resource, entries, problems)
}

/// The problem of an id that is there already.
pub(crate) fn twice(entry: &Entry, known: &Entry) -> WordProblem {
    let (file, line) = &known.place;
    WordProblem {
        file: entry.place.0.clone(),
        line: entry.place.1,
        column: 1,
        message: format!("{} is there already, in {file}:{line}", entry.id),
        remedy: "give one of them another name, or take it out; the first is used".to_owned(),
    }
}

fn read(entry: &ast::Entry<&str>, resource: &FluentResource, file: &str) -> Option<Entry> {
    let (mark, name, value, attributes) = match entry {
        ast::Entry::Message(message) => ("", message.id.name, message.value.as_ref(), &message.attributes),
        ast::Entry::Term(term) => ("-", term.id.name, Some(&term.value), &term.attributes),
        _ => return None,
    };
    // The name is a piece of the resource's own text, so its address tells its place.
    let of = |name: &str| {
        let offset = (name.as_ptr() as usize).saturating_sub(resource.source().as_ptr() as usize);
        place(resource.source(), offset)
    };
    let mut found = Found::default();
    for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
        found.pattern(pattern);
    }
    Some(Entry {
        id: format!("{mark}{name}"),
        attributes: attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect(),
        attribute_places: attributes.iter().map(|attribute| of(attribute.id.name)).collect(),
        place: (file.to_owned(), of(name).0),
        variables: found.variables,
        references: found.references,
    })
}

/// What a walk through patterns meets.
#[derive(Default)]
struct Found {
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
}

impl Found {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.references.insert(format!("{}()", id.name));
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<&str>) {
        for argument in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
            self.inline(argument);
        }
    }
}

fn problem(source: Source<'_>, error: &ParserError) -> WordProblem {
    let (line, column) = place(source.text, error.pos.start);
    let message = error.kind.to_string();
    let mut letters = message.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    WordProblem {
        file: source.file.to_owned(),
        line,
        column,
        message: first.chain(letters).collect(),
        remedy: remedy(&error.kind).to_owned(),
    }
}

fn remedy(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::ExpectedToken('=') => "an id is followed by ` = ` and its words; lines that go on are indented",
        ErrorKind::ExpectedToken('}') => "close the placeable with ` }`",
        ErrorKind::ExpectedToken(_) => "compare it with a message nearby: `id = words`, `{ $name }`, `{ -term }`",
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            "begin a new line here: every variant has its own"
        }
        ErrorKind::ExpectedCharRange { .. } => {
            "an id begins with a letter of a to z and holds letters, digits, `-` and `_`; a remark begins with `# `"
        }
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } | ErrorKind::MissingValue => {
            "write the words after ` = `"
        }
        ErrorKind::MissingDefaultVariant => "mark one variant with `*`, as in `*[other]`",
        ErrorKind::MultipleDefaultVariants => "leave the `*` at one variant only",
        ErrorKind::UnterminatedStringLiteral => "close the text with `\"` on the same line",
        ErrorKind::UnbalancedClosingBrace => "take the `}` out, or write `{ \"}\" }` if it is to be read",
        ErrorKind::ForbiddenCallee => "functions are written in capitals: `DATE($d)`",
        ErrorKind::DuplicatedNamedArgument(_) | ErrorKind::PositionalArgumentFollowsNamed => {
            "give `$name` first, then each option once: `DATE($d, style: \"day\")`"
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "only `\\\\`, `\\\"` and `\\u4e00` are known in a quoted text"
        }
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral => {
            "between braces stands `$name`, `-term`, `id`, `\"text\"` or a function"
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::ExpectedSimpleExpressionAsSelector => "choose by a variable: `{ $count -> … }`",
    }
}

/// The 1-based line and column, in characters, of a byte.
fn place(text: &str, offset: usize) -> (u32, u32) {
    let before = &text[..text.floor_char_boundary(offset)];
    let line = before.matches('\n').count() as u32 + 1;
    let column = before.rsplit('\n').next().map_or(0, |rest| rest.chars().count()) as u32 + 1;
    (line, column)
}
