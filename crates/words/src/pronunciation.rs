//! Words that a synthetic voice reads wrongly, and what to give it instead.

use std::collections::BTreeMap;

/// Replacements for the voice, longest match first.
#[derive(Debug, Clone, Default)]
pub struct Pronunciation {
    /// By the first character of what is replaced; longest first.
    by_first: BTreeMap<char, Vec<(String, String)>>,
}

impl Pronunciation {
    /// The list for a language that is built in: for Chinese, what espeak-ng reads wrongly (each tried with
    /// `espeak-ng -q -x -v cmn-latn-pinyin`).
    pub fn built_in(language: &str) -> Self {
        if language.starts_with("zh") { Self::read(include_str!("../data/zh-CN.pronunciation.txt")) } else { Self::default() }
    }

    /// Reads lines of `written = spoken`; `#` begins a remark.
    pub fn read(text: &str) -> Self {
        let mut list = Self::default();
        for line in text.lines() {
            let line = line.split('#').next().unwrap_or_default();
            if let Some((written, spoken)) = line.split_once('=')
                && let Some(first) = written.trim().chars().next()
            {
                list.by_first.entry(first).or_default().push((written.trim().to_owned(), spoken.trim().to_owned()));
            }
        }
        for words in list.by_first.values_mut() {
            words.sort_by_key(|(written, _)| std::cmp::Reverse(written.len()));
        }
        list
    }

    /// The text as the voice should get it.
    pub fn apply(&self, text: &str) -> String {
        let mut given = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let words = self.by_first.get(&first).map_or(&[][..], Vec::as_slice);
            if let Some((written, spoken)) = words.iter().find(|(written, _)| rest.starts_with(written.as_str())) {
                given.push_str(spoken);
                rest = &rest[written.len()..];
            } else {
                given.push(first);
                rest = &rest[first.len_utf8()..];
            }
        }
        given
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_match_wins() {
        let list = Pronunciation::read("行 = 形\n银行 = 银航 # a bank\n");
        assert_eq!(list.apply("银行里行走"), "银航里形走");
        assert_eq!(Pronunciation::built_in("zh-CN").apply("打110"), "打幺幺零");
        assert_eq!(Pronunciation::built_in("en").apply("call 110"), "call 110");
    }
}
