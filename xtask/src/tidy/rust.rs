//! Rules for Rust files: a first sentence, a cap, no words for people, SQL and Tauri where they belong.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::sentence::{has_han, is_sentence};
use super::{Finding, Source};

/// More than this nobody reads whole.
const CAP: usize = 500;

/// How a language says its dates and numbers is code, as in ICU.
const FORMATS: &str = "crates/words/src/formats.rs";

/// A literal that begins so is SQL.
const SQL: &[&str] = &[
    "SELECT ",
    "INSERT ",
    "UPDATE ",
    "DELETE FROM ",
    "CREATE TABLE ",
    "CREATE INDEX ",
    "DROP TABLE ",
    "ALTER TABLE ",
    "PRAGMA ",
];

pub(crate) fn check(source: &Source, findings: &mut Vec<Finding>) {
    if !source.text.trim_start_matches("#!/").starts_with("//!") {
        findings.push(Finding::new(
            source,
            1,
            "begin with `//!` and a sentence: what this file is for, and what it does not do",
        ));
    }
    let lines = source.text.lines().count();
    if lines > CAP {
        findings.push(Finding::new(
            source,
            CAP,
            format!("{lines} lines, {CAP} at most: split it by what is done, one verb a file"),
        ));
    }
    if is_test(&source.path) {
        return;
    }
    match source.text.parse::<TokenStream>() {
        Ok(tokens) => Reader { source, findings }.read(tokens),
        Err(error) => {
            findings.push(Finding::new(source, error.span().start().line, format!("cannot be read: {error}")));
        }
    }
}

pub(crate) fn check_sql_file(source: &Source, findings: &mut Vec<Finding>) {
    if !source.path.starts_with("crates/records/") {
        findings.push(Finding::new(source, 1, "SQL belongs in crates/records only"));
    }
}

/// Tests may hold any words and any SQL.
fn is_test(path: &str) -> bool {
    let part = |name: &str| path.starts_with(&format!("{name}/")) || path.contains(&format!("/{name}/"));
    part("tests") || part("benches") || part("examples") || path.ends_with("/tests.rs") || path.ends_with("_tests.rs")
}

/// Goes through the tokens; comments are not among them, doc comments and tests are passed over.
struct Reader<'a> {
    source: &'a Source,
    findings: &'a mut Vec<Finding>,
}

impl Reader<'_> {
    fn read(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token {
                TokenTree::Punct(hash) if hash.as_char() == '#' => {
                    // `#[…]` or `#![…]`
                    let bang = matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == '!');
                    let Some(TokenTree::Group(attribute)) = tokens.get(at + usize::from(bang)) else {
                        continue;
                    };
                    at += usize::from(bang) + 1;
                    match kind(attribute) {
                        Attribute::Test if bang => return,
                        Attribute::Test => at = after_item(&tokens, at),
                        Attribute::ForDevelopers => {}
                        Attribute::Other => self.read(attribute.stream()),
                    }
                }
                TokenTree::Group(group) => self.read(group.stream()),
                TokenTree::Literal(literal) => self.literal(&literal.to_string(), literal.span().start().line),
                TokenTree::Ident(name) => {
                    let name_text = name.to_string();
                    if let Some(next) = path_after(&tokens, at) {
                        self.path(&name_text, &next, name.span().start().line);
                    }
                }
                TokenTree::Punct(_) => {}
            }
        }
    }

    fn literal(&mut self, shown: &str, line: usize) {
        let Some((_, text)) = shown.split_once('"') else { return };
        let text = text.trim_end_matches('#').trim_end_matches('"');
        if has_han(text) && self.source.path != FORMATS {
            self.find(line, "Chinese words belong in a .ftl file: name the message here");
        } else if is_sentence(text) && !self.source.path.starts_with("xtask/") {
            self.find(line, "a sentence that a person reads belongs in a .ftl file: name the message here (words for developers: no capital, no full stop)");
        }
        if SQL.iter().any(|verb| text.trim_start().starts_with(verb)) && !self.ours("crates/records/") {
            self.find(line, "SQL belongs in crates/records only: ask it there by a function");
        }
    }

    fn path(&mut self, name: &str, next: &str, line: usize) {
        match (name, next) {
            ("tauri", _) if !self.ours("src-tauri/") => {
                self.find(line, "only src-tauri knows Tauri: pass in what is needed");
            }
            ("rusqlite", _) if !self.ours("crates/records/") => {
                self.find(line, "only crates/records knows the database: ask it there by a function");
            }
            ("fs", "write") if !self.source.path.starts_with("xtask/") => {
                self.find(line, "a power cut in `fs::write` leaves half a file: write beside it, sync, rename");
            }
            _ => {}
        }
    }

    /// In the crate where it is allowed, or in xtask, which names what it forbids.
    fn ours(&self, folder: &str) -> bool {
        self.source.path.starts_with(folder) || self.source.path.starts_with("xtask/")
    }

    fn find(&mut self, line: usize, what: &str) {
        self.findings.push(Finding::new(self.source, line, what));
    }
}

/// What an attribute means here.
enum Attribute {
    /// `#[test]`, `#[cfg(test)]`.
    Test,
    /// `#[doc]`, `#[expect(…, reason = "…")]` and their like.
    ForDevelopers,
    Other,
}

fn kind(attribute: &Group) -> Attribute {
    let tokens: Vec<TokenTree> = attribute.stream().into_iter().collect();
    let name = match tokens.first() {
        Some(TokenTree::Ident(name)) => name.to_string(),
        _ => return Attribute::Other,
    };
    match name.as_str() {
        "test" => Attribute::Test,
        "cfg" => match tokens.get(1) {
            Some(TokenTree::Group(condition)) if condition.stream().to_string() == "test" => Attribute::Test,
            _ => Attribute::Other,
        },
        "doc" | "expect" | "allow" | "deprecated" | "must_use" => Attribute::ForDevelopers,
        _ => Attribute::Other,
    }
}

/// The place after the item that begins here: after its braces or its semicolon.
fn after_item(tokens: &[TokenTree], from: usize) -> usize {
    let end = tokens[from..].iter().position(|token| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        _ => false,
    });
    end.map_or(tokens.len(), |end| from + end + 1)
}

/// `b` of `a::b`, when `a` was just read; `{` of `a::{…}`.
fn path_after(tokens: &[TokenTree], at: usize) -> Option<String> {
    match tokens.get(at..at + 3)? {
        [TokenTree::Punct(one), TokenTree::Punct(two), next] if one.as_char() == ':' && two.as_char() == ':' => {
            match next {
                TokenTree::Ident(name) => Some(name.to_string()),
                _ => Some(String::new()),
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, text: &str) -> Vec<usize> {
        let mut findings = Vec::new();
        check(&Source { path: path.into(), text: text.into() }, &mut findings);
        findings.into_iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn a_file_without_a_first_sentence_is_found() {
        assert_eq!(lines("crates/a/src/lib.rs", "fn a() {}\n"), [1]);
    }

    #[test]
    fn a_long_file_is_found() {
        assert_eq!(lines("crates/a/src/lib.rs", &"//! Long.\n".repeat(501)), [500]);
    }

    #[test]
    fn words_for_people_are_found_but_not_in_comments_and_tests() {
        let text = "//! 词.\n\
            /// 词. A sentence it is.\n\
            const A: &str = \"词\";\n\
            #[expect(clippy::all, reason = \"A sentence it is.\")]\n\
            const B: &str = \"Please sit down here.\";\n\
            #[cfg(test)]\n\
            mod tests { const C: &str = \"词\"; }\n\
            const D: &str = r#\"Please sit down here.\"#;\n";
        assert_eq!(lines("crates/a/src/lib.rs", text), [3, 5, 8]);
        assert_eq!(lines("crates/a/tests/it.rs", text), [0; 0]);
    }

    #[test]
    fn sql_and_tauri_are_found_where_they_do_not_belong() {
        let text = "//! A.\nuse tauri::State;\nconst Q: &str = \"SELECT 1\";\nfn f() { std::fs::write(a, b) }\n";
        assert_eq!(lines("crates/app/src/lib.rs", text), [2, 3, 4]);
        assert_eq!(lines("crates/records/src/lib.rs", text), [2, 4]);
        assert_eq!(lines("src-tauri/src/lib.rs", text), [3, 4]);
    }
}
