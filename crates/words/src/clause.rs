//! One clause at a time, for whoever wants it slow.

use crate::line::{Line, Sentence};

/// So short a clause stays with the next one: "好，" is no sentence.
const SHORT: usize = 4;

impl Line {
    /// Each clause as a sentence of its own, with the voice's pause after it. Where print and voice do not fall into equally many
    /// clauses, the sentence stays whole.
    #[must_use]
    pub fn by_clause(&self) -> Self {
        let parted = |sentence: &Sentence| {
            let (print, speak) = (clauses(&sentence.print), clauses(&sentence.speak));
            if print.len() != speak.len() {
                return vec![sentence.clone()];
            }
            print.into_iter().zip(speak).map(|(print, speak)| Sentence { print, speak }).collect()
        };
        Self { sentences: self.sentences.iter().flat_map(parted).collect() }
    }
}

fn clauses(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut clause = String::new();
    let mut chars = text.chars().peekable();
    while let Some(one) = chars.next() {
        clause.push(one);
        // A plain comma within a number (1,200) parts nothing.
        let ends = one == '\u{ff0c}' || one == ',' && chars.peek().is_none_or(|next| next.is_whitespace());
        if ends && clause.chars().filter(|one| one.is_alphanumeric()).count() >= SHORT {
            found.push(std::mem::take(&mut clause).trim().to_owned());
        }
    }
    if !clause.trim().is_empty() {
        found.push(clause.trim().to_owned());
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
    }

    #[test]
    fn where_the_voice_says_it_otherwise_the_sentence_stays_whole() {
        let line = Line::new("尾号0912，收到了，请看。", "尾号零九幺二收到了，请看。").by_clause();
        assert_eq!(line.sentences.len(), 1);
    }
}
