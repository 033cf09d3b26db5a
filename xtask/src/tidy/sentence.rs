//! Telling words that a person reads from names that a program reads.

/// A Chinese character. Punctuation is not counted: a program may well look for `，`.
pub(crate) fn has_han(text: &str) -> bool {
    text.chars().any(
        |character| matches!(character, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{20000}'..='\u{2FA1F}'),
    )
}

/// Three words or more that begin like a sentence and end like one.
pub(crate) fn is_sentence(text: &str) -> bool {
    let text = text.trim();
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() >= 3
        && text.starts_with(char::is_uppercase)
        && text.ends_with(['.', '!', '?', '…'])
}

/// A word of two letters or more.
pub(crate) fn has_word(text: &str) -> bool {
    text.split(|character: char| !character.is_alphabetic()).any(|word| word.chars().count() >= 2) || has_han(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_and_names_differ() {
        assert!(is_sentence("Please sit down here."));
        assert!(!is_sentence("unknown key {key}"), "a message for developers has neither capital nor full stop");
        assert!(!is_sentence("SELECT id FROM learner"));
        assert!(has_han("请坐"));
        assert!(!has_han("，。"));
        assert!(has_word(" Sit down "));
        assert!(!has_word(" · 3 × "));
    }
}
