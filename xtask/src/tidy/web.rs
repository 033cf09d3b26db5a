//! Rules for TypeScript and Svelte: a cap, and no words for people in markup or strings.

use super::sentence::{has_han, has_word, is_sentence};
use super::{Finding, Source};

/// More than this in a component is two components.
const CAP: usize = 200;

/// Attributes that are read or heard.
const SPOKEN: &[&str] = &["aria-label", "aria-description", "aria-roledescription", "title", "alt", "placeholder"];

pub(crate) fn check(source: &Source, findings: &mut Vec<Finding>) {
    let svelte = source.path.ends_with(".svelte");
    let lines = source.text.lines().count();
    if svelte && lines > CAP {
        findings.push(Finding::new(
            source,
            CAP,
            format!("{lines} lines, {CAP} at most: make a component of a part, or move state into a .svelte.ts"),
        ));
    }
    if is_test(&source.path) {
        return;
    }
    let mut find = |at: usize, what: &str| {
        let line = source.text[..at].matches('\n').count() + 1;
        findings.push(Finding::new(source, line, what));
    };
    if svelte {
        for (part, at, text) in parts(&source.text) {
            match part {
                Part::Script => script(text, |offset, what| find(at + offset, what)),
                Part::Markup => markup(text, |offset, what| find(at + offset, what)),
            }
        }
    } else {
        script(&source.text, find);
    }
}

/// The false backend and the tests speak for themselves.
fn is_test(path: &str) -> bool {
    path.contains("/tests/")
        || path.contains("/test/")
        || path.contains("/fake")
        || path.contains("-fake.")
        || path.contains(".test.")
}

enum Part {
    Script,
    Markup,
}

/// The scripts and what lies between them; styles are left out.
fn parts(text: &str) -> Vec<(Part, usize, &str)> {
    let mut parts = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let next = ["script", "style"]
            .iter()
            .filter_map(|tag| text[at..].find(&format!("<{tag}")).map(|offset| (at + offset, *tag)))
            .min();
        let Some((begin, tag)) = next else { break };
        parts.push((Part::Markup, at, &text[at..begin]));
        let inside = text[begin..].find('>').map_or(text.len(), |offset| begin + offset + 1);
        let end = text[inside..].find(&format!("</{tag}>")).map_or(text.len(), |offset| inside + offset);
        if tag == "script" {
            parts.push((Part::Script, inside, &text[inside..end]));
        }
        at = (end + tag.len() + 3).min(text.len());
    }
    parts.push((Part::Markup, at, &text[at..]));
    parts
}

/// Looks at the strings of a script.
fn script(text: &str, mut find: impl FnMut(usize, &str)) {
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let length = match first {
            _ if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            _ if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '\'' | '"' | '`' => {
                let length = quoted(rest, first);
                let inside = &rest[1..length.saturating_sub(1).max(1)];
                if has_han(inside) || is_sentence(inside) {
                    find(at, "words that a person reads belong in a .ftl file: name the message here");
                }
                length
            }
            _ => {
                if has_han(&rest[..first.len_utf8()]) {
                    find(at, "words that a person reads belong in a .ftl file: name the message here");
                }
                first.len_utf8()
            }
        };
        at += length;
    }
}

/// The length of a string with its quotes.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return at + 1,
            // A lone apostrophe, as in a regular expression: not a string after all.
            '\n' if quote != '`' => return 1,
            _ => {}
        }
    }
    text.len()
}

/// Looks at the text between tags and at the attributes that are read.
fn markup(text: &str, mut find: impl FnMut(usize, &str)) {
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let length = if rest.starts_with("<!--") {
            rest.find("-->").map_or(rest.len(), |end| end + 3)
        } else if rest.starts_with('{') {
            let length = braces(rest);
            script(&rest[..length], |offset, what| find(at + offset, what));
            length
        } else if rest.starts_with('<') {
            let length = tag(rest);
            attributes(&rest[..length], |offset, what| find(at + offset, what));
            length
        } else {
            let length = rest.find(['<', '{']).unwrap_or(rest.len());
            if has_word(&rest[..length]) {
                let offset = rest.len() - rest.trim_start().len();
                find(at + offset, "words in markup belong in a .ftl file: show the message here");
            }
            length
        };
        at += length.max(1);
    }
}

/// The length of `{ … }`, with what is nested in it.
fn braces(text: &str) -> usize {
    let mut depth = 0_u32;
    for (at, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    text.len()
}

/// The length of `< … >`; a `>` in braces or quotes does not end it.
fn tag(text: &str) -> usize {
    let mut at = 0;
    while let Some(character) = text[at..].chars().next() {
        at += match character {
            '{' => braces(&text[at..]),
            '"' => text[at + 1..].find('"').map_or(text.len() - at, |end| end + 2),
            '>' => return at + 1,
            _ => character.len_utf8(),
        };
    }
    text.len()
}

fn attributes(tag: &str, mut find: impl FnMut(usize, &str)) {
    for name in SPOKEN {
        for (at, _) in tag.match_indices(&format!(" {name}=\"")) {
            let begin = at + name.len() + 3;
            let value = tag[begin..].split('"').next().unwrap_or_default();
            let plain = value.split('{').next().unwrap_or_default();
            if has_word(plain) {
                find(at, "an attribute that is read aloud belongs in a .ftl file: put the message here");
            }
        }
    }
    if has_han(tag) {
        find(0, "words that a person reads belong in a .ftl file: name the message here");
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
    fn words_in_markup_are_found_and_expressions_are_not() {
        let text = "<script lang=\"ts\">\n\
            // 注释 is fine\n\
            const a = words.t('door-title')\n\
            const b = '您好'\n\
            </script>\n\
            <!-- 注释 -->\n\
            <h1 class=\"big title\" onclick={() => a > 1}>{a}</h1>\n\
            <p aria-label=\"Go back\">Sit down</p>\n\
            <p>{ok ? 'x' : '坐'} · 3</p>\n\
            <style>\n  p::before { content: 'x y'; }\n</style>\n";
        assert_eq!(lines("ui/src/a.svelte", text), [4, 8, 8, 9]);
    }

    #[test]
    fn words_in_scripts_are_found_but_names_are_not() {
        let text =
            "const a = 'sit_down'\nconst b = `Please sit down here.`\nconst c = /'/.test(a)\nconst d = \"words\"\n";
        assert_eq!(lines("ui/src/a.ts", text), [2]);
        assert_eq!(lines("ui/src/fake/a.ts", text), [0; 0]);
    }

    #[test]
    fn a_long_component_is_found() {
        assert_eq!(lines("ui/src/a.svelte", &"\n".repeat(201)), [200]);
    }
}
