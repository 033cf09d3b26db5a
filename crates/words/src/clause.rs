//! One clause at a time, for whoever wants it slow.

use crate::line::{Line, Sentence};

/// So short a clause stays with the next one: "好，" is no sentence.
const SHORT: usize = 4;

impl Line {
    /// Each clause as a sentence of its own, with the voice's pause after it. Where print and voice have not as many commas, the
    /// sentence stays whole.
    #[must_use]
    pub fn by_clause(&self) -> Self {
        let parted = |sentence: &Sentence| {
            let (print, speak) = (parts(&sentence.print), parts(&sentence.speak));
            if print.len() != speak.len() {
                return vec![sentence.clone()];
            }
            let mut clauses: Vec<Sentence> = Vec::new();
            let mut goes_on = false;
            for (print, speak) in print.into_iter().zip(speak) {
                match clauses.last_mut().filter(|_| goes_on) {
                    Some(last) => {
                        last.print.push_str(print);
                        last.speak.push_str(speak);
                    }
                    None => clauses.push(Sentence { print: print.to_owned(), speak: speak.to_owned() }),
                }
                let length = |text: &str| text.chars().filter(|one| one.is_alphanumeric()).count();
                goes_on = clauses.last().is_some_and(|last| length(&last.print) < SHORT);
            }
            for clause in &mut clauses {
                clause.print = clause.print.trim().to_owned();
                clause.speak = clause.speak.trim().to_owned();
            }
            clauses
        };
        Self { sentences: self.sentences.iter().flat_map(parted).collect() }
    }
}

/// A text, cut after each comma. A plain comma within a number (1,200) cuts nothing.
fn parts(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, one)) = chars.next() {
        let ends = one == '\u{ff0c}' || one == ',' && chars.peek().is_some_and(|(_, next)| next.is_whitespace());
        if ends {
            let end = at + one.len_utf8();
            found.push(&text[start..end]);
            start = end;
        }
    }
    if !text[start..].trim().is_empty() {
        found.push(&text[start..]);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_falls_into_its_clauses() {
        let line = Line::plain("好，先看上面写的，再点「确认」。要1,200元。").by_clause();
        let prints: Vec<&str> = line.sentences.iter().map(|sentence| sentence.print.as_str()).collect();
        assert_eq!(prints, ["好，先看上面写的，", "再点「确认」。", "要1,200元。"]);
        let line = Line::plain("First look, then tap “Confirm”.").by_clause();
        assert_eq!(line.print(), "First look, then tap “Confirm”.", "together it is what it was");
        assert_eq!(line.sentences.len(), 2);
    }

    #[test]
    fn print_and_voice_are_cut_at_the_same_commas_or_not_at_all() {
        let line = Line::new("共12元，请您付款。", "一共十二元钱，请您付款。").by_clause();
        let both: Vec<_> = line.sentences.iter().map(|one| (one.print.as_str(), one.speak.as_str())).collect();
        assert_eq!(both, [("共12元，", "一共十二元钱，"), ("请您付款。", "请您付款。")]);
        let line = Line::new("尾号0912，收到了，请看。", "尾号零九幺二收到了，请看。").by_clause();
        assert_eq!(line.sentences.len(), 1);
    }
}
