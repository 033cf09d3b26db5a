//! A line: sentences, each as it is printed and as it is spoken.

/// A sentence.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sentence {
    /// For the eye.
    pub print: String,
    /// For the ear.
    pub speak: String,
}

/// Sentences in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// Each is lit up while it is spoken.
    pub sentences: Vec<Sentence>,
}

impl Line {
    /// A line from its printed and its spoken wording. If these do not fall into equally many sentences, it is one.
    pub fn new(print: &str, speak: &str) -> Self {
        let (prints, speaks) = (sentences(print), sentences(speak));
        let pair = |(print, speak): (&str, &str)| Sentence { print: print.to_owned(), speak: speak.to_owned() };
        if prints.len() == speaks.len() {
            return Self { sentences: prints.into_iter().zip(speaks).map(pair).collect() };
        }
        Self { sentences: vec![pair((print.trim(), speak.trim()))] }
    }

    /// Printed and spoken alike.
    pub fn plain(text: &str) -> Self {
        Self::new(text, text)
    }

    /// One after the other.
    pub fn join(lines: impl IntoIterator<Item = Self>) -> Self {
        Self { sentences: lines.into_iter().flat_map(|line| line.sentences).collect() }
    }

    /// The printed text, whole.
    pub fn print(&self) -> String {
        joined(self.sentences.iter().map(|sentence| sentence.print.as_str()))
    }

    /// The spoken text, whole.
    pub fn speak(&self) -> String {
        joined(self.sentences.iter().map(|sentence| sentence.speak.as_str()))
    }
}

/// Between sentences of a script that has spaces stands one.
fn joined<'a>(sentences: impl Iterator<Item = &'a str>) -> String {
    let mut whole = String::new();
    for sentence in sentences {
        if whole.ends_with(|last: char| last.is_ascii()) {
            whole.push(' ');
        }
        whole.push_str(sentence);
    }
    whole
}

/// English short forms whose full stop ends no sentence (in lower case; the last letters of `e.g.` are `g`).
const SHORT_FORMS: [&str; 12] = ["dr", "mr", "mrs", "ms", "no", "st", "vs", "prof", "e.g", "i.e", "a.m", "p.m"];

fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, character)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let ends = match character {
            // 。!?; in full width, and their plain forms.
            '\u{3002}' | '\u{ff01}' | '\u{ff1f}' | '\u{ff1b}' | '!' | '?' => true,
            '.' => {
                let word =
                    text[start..at].rsplit(|c: char| !c.is_alphanumeric() && c != '.').next().unwrap_or_default();
                let is_short = SHORT_FORMS.contains(&word.to_lowercase().as_str());
                let is_last = next.is_none_or(|next| next.is_whitespace() || is_closing(next) || next == '.');
                is_last && !(is_short && text[at + 1..].chars().any(char::is_alphanumeric))
            }
            _ => false,
        };
        if !ends {
            continue;
        }
        let mut end = at + character.len_utf8();
        while let Some((at, closing)) =
            chars.next_if(|(_, next)| is_closing(*next) || "\u{ff01}\u{ff1f}\u{3002}!?.".contains(*next))
        {
            end = at + closing.len_utf8();
        }
        found.push(text[start..end].trim());
        start = end;
    }
    found.push(text[start..].trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

fn is_closing(character: char) -> bool {
    "\u{300d}\u{300f}\u{201d}\u{2019}\u{ff09}\u{300b}\u{3011})\"'".contains(character)
}

/// The clauses of a spoken text: what is said in one breath.
pub fn clauses(speak: &str) -> impl Iterator<Item = &str> {
    speak
        .split(|c: char| "\u{ff0c}\u{3002}\u{ff01}\u{ff1f}\u{ff1b}\u{ff1a}\u{3001},.!?;:".contains(c))
        .map(str::trim)
        .filter(|clause| !clause.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(sentences(text), expected, "{text}");
    }

    #[test]
    fn sentences_end_where_a_reader_would_breathe() {
        check("膝盖疼看骨科。手指贴住屏幕,往上推。", &["膝盖疼看骨科。", "手指贴住屏幕,往上推。"]);
        check("谁来看病\u{ff1f}点您自己\u{ff0c}王桂兰。", &["谁来看病\u{ff1f}", "点您自己\u{ff0c}王桂兰。"]);
        check("他说:「不急。」您再点。", &["他说:「不急。」", "您再点。"]);
        check("Dr Zhao is full. Tap 9.30. Now!", &["Dr Zhao is full.", "Tap 9.30.", "Now!"]);
        check("Ask Dr. Zhao. Good.", &["Ask Dr. Zhao.", "Good."]);
        check("Open at 9 a.m. or 1 p.m. today. Go!", &["Open at 9 a.m. or 1 p.m. today.", "Go!"]);
        check("It is 9 a.m.", &["It is 9 a.m."]);
        check("Wait... Now tap \"OK\".", &["Wait...", "Now tap \"OK\"."]);
        check("付38.50元。好!", &["付38.50元。", "好!"]);
        check("没有句号", &["没有句号"]);
        check("", &[]);
    }

    #[test]
    fn unequal_halves_become_one_sentence() {
        let line = Line::new("一。二。", "一,二。");
        assert_eq!(line.sentences.len(), 1);
        assert_eq!(line.print(), "一。二。");
    }
}
