//! Words that a synthetic voice reads wrongly, and what to give it instead.
//!
//! A list is a text of lines `written = spoken`; `#` begins a remark. Where several words begin, the longest is taken;
//! what was replaced is not looked at again. A line with both sides alike keeps a part of a longer word from being
//! replaced.

use std::collections::BTreeMap;

use crate::source::WordProblem;

/// Replacements for the voice, longest match first, and how the language reads numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pronunciation {
    /// By the first character of what is replaced; longest first.
    by_first: BTreeMap<char, Vec<(String, String)>>,
    numbers: Numbers,
}

/// Closes the sender of a text message; a voice reads on without taking breath.
const SENDER_ENDS: char = '\u{3011}';

/// The full-width colon: a pause that is no comma, so that print and voice fall into the same clauses.
const PAUSE: char = '\u{ff1a}';

/// What becomes of digits before the voice gets them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Numbers {
    /// They are left to the voice.
    #[default]
    Digits,
    /// In Chinese words.
    Chinese,
    /// What is dialled, digit by digit.
    English,
}

impl Pronunciation {
    /// What is built in for a language: for Chinese, what espeak-ng reads wrongly, and its numbers in words; for English,
    /// numbers to dial digit by digit, and the names of the practice world.
    pub fn built_in(language: &str) -> Self {
        match language.split('-').next() {
            Some("zh") => {
                Self { numbers: Numbers::Chinese, ..Self::read(include_str!("../data/zh-CN.pronunciation.txt")) }
            }
            Some("en") => {
                Self { numbers: Numbers::English, ..Self::read(include_str!("../data/en.pronunciation.txt")) }
            }
            _ => Self::default(),
        }
    }

    /// Reads a list. Lines that cannot be read are passed over; [`Self::extend`] names them.
    pub fn read(text: &str) -> Self {
        let mut list = Self::default();
        list.extend("", text);
        list
    }

    /// Adds a list; a word that was known gets the new sound. Every line that is no `written = spoken` comes back.
    pub fn extend(&mut self, file: &str, text: &str) -> Vec<WordProblem> {
        let mut problems = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default().trim();
            if line.is_empty() {
                continue;
            }
            let sides = line.split_once('=').map(|(written, spoken)| (written.trim(), spoken.trim()));
            match sides.and_then(|(written, spoken)| Some((written.chars().next()?, written, spoken))) {
                Some((first, written, spoken)) if !spoken.is_empty() => self.put(first, written, spoken),
                _ => problems.push(WordProblem {
                    file: file.to_owned(),
                    line: index as u32 + 1,
                    column: 1,
                    message: format!("`{line}` is no pronunciation"),
                    remedy: "write it as `written = spoken`, with something on both sides".to_owned(),
                }),
            }
        }
        problems
    }

    fn put(&mut self, first: char, written: &str, spoken: &str) {
        let words = self.by_first.entry(first).or_default();
        words.retain(|(known, _)| known != written);
        let at = words.partition_point(|(known, _)| known.len() >= written.len());
        words.insert(at, (written.to_owned(), spoken.to_owned()));
    }

    /// Written words and what is spoken for them.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.by_first.values().flatten().map(|(written, spoken)| (written.as_str(), spoken.as_str()))
    }

    /// The text as the voice should get it.
    pub fn apply(&self, text: &str) -> String {
        let numbered = match self.numbers {
            Numbers::Digits => None,
            Numbers::Chinese => Some(crate::numerals::in_words(text)),
            Numbers::English => Some(crate::numerals::apart(text)),
        };
        let mut rest = numbered.as_deref().unwrap_or(text);
        let mut given = String::with_capacity(rest.len());
        while let Some(first) = rest.chars().next() {
            let words = self.by_first.get(&first).map_or(&[][..], Vec::as_slice);
            if let Some((written, spoken)) = words.iter().find(|(written, _)| rest.starts_with(written.as_str())) {
                given.push_str(spoken);
                rest = &rest[written.len()..];
            } else {
                given.push(first);
                rest = &rest[first.len_utf8()..];
                if first == SENDER_ENDS && rest.starts_with(char::is_alphanumeric) {
                    given.push(PAUSE);
                }
            }
        }
        given
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(Pronunciation::built_in("zh-CN").apply(text), expected, "{text}");
    }

    #[test]
    fn the_longest_match_wins() {
        let list = Pronunciation::read("行 = 形\n银行 = 银航 # a bank\n");
        assert_eq!(list.apply("银行里行走"), "银航里形走");
    }

    #[test]
    fn a_longer_word_guards_its_parts() {
        check("没收到短信", "没收到短信");
        check("晚上当心,别上当", "晚上当心,别上荡");
        check("点下面的确认", "点下面的确认");
        check("问大夫,还款了吗", "问带夫,环款了吗");
    }

    #[test]
    fn numbers_come_before_words() {
        check("打110", "打幺幺零");
        check("往下2行", "往下两航");
        assert_eq!(Pronunciation::built_in("en").apply("call 110"), "call 1 1 0");
        assert_eq!(Pronunciation::built_in("mn").apply("110"), "110");
    }

    #[test]
    fn tones_that_a_neighbour_changes_are_given() {
        check("不要,不行", "醭要,不行");
        check("一个一个来,一起看", "移个移个来,意起看");
        check("第一个,星期一上午", "第一个,星期一上午");
    }

    #[test]
    fn signs_are_said_as_one_reads_them() {
        check("参考3.1—5.2", "参考三点一到五点二");
        check("−34元,王**", "减三十四元,王某某");
        check("致电400•••0826", "致电四零零某某某零八二六");
        check("点 http://jifen.example 看", "点 网址jifen网 看");
        check("【社保】您好,看「【社保】」。", "【社保】：您好,看「【社保】」。");
    }

    #[test]
    fn every_line_of_the_lists_has_two_sides() {
        for text in [include_str!("../data/zh-CN.pronunciation.txt"), include_str!("../data/en.pronunciation.txt")] {
            let problems = Pronunciation::default().extend("list", text);
            assert!(problems.is_empty(), "{problems:?}");
        }
    }

    #[test]
    fn what_was_replaced_is_left_alone_the_second_time() {
        let list = Pronunciation::built_in("zh");
        for (written, spoken) in list.iter() {
            assert_eq!(list.apply(written), spoken);
            assert_eq!(list.apply(spoken), spoken, "{written}");
        }
    }

    #[test]
    fn a_line_without_two_sides_is_named_and_the_others_are_read() {
        let mut list = Pronunciation::default();
        let problems = list.extend("p.txt", "# words\n银行\n还款 = \n大夫 = 带夫\n");
        assert_eq!(
            problems.iter().map(|problem| (problem.line, problem.file.as_str())).collect::<Vec<_>>(),
            [(2, "p.txt"), (3, "p.txt")]
        );
        assert_eq!(list.apply("大夫"), "带夫");
    }

    #[test]
    fn a_later_list_wins() {
        let mut list = Pronunciation::read("大夫 = 带夫");
        list.extend("", "大夫 = 医生");
        assert_eq!(list.apply("大夫"), "医生");
    }
}
