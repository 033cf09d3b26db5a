//! Chinese numbers for the voice. A synthetic voice reads `9:30` as "nine thirty", `2点` without 两, `10000` as ten
//! thousands and telephone numbers as numbers; so no digit is left to it.
//!
//! - times and spans: `9:00—9:30` 九点到九点半;
//! - years: `2026年` 二零二六年;
//! - public numbers, phone numbers, codes: `110` 幺幺零, `96110` 九六幺幺零, `尾号0156` 尾号零幺五六;
//! - amounts and counts: `2位` 两位, `1,000元` 一千元, `38.5元` 三十八点五元, `15%` 百分之十五.
//!
//! Digits beside Latin letters (`4G`, `A02`) are left alone.
//!
//! In English only what is dialled or typed is taken from the voice: `110` is one one zero, `ending 0156` zero one five six.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Numbers that everybody knows by their digits, however short.
const PUBLIC: [&str; 9] = ["110", "119", "120", "122", "12320", "12321", "12345", "12381", "96110"];

/// Those that Chinese knows by their length. English does not: it says amounts in digits.
const HOTLINES: [&str; 8] = ["10000", "10010", "10086", "12306", "12333", "12337", "12356", "12393"];

/// English words before a number that is read digit by digit if it has three digits or more.
const CALLERS: [&str; 7] = ["ending", "ends in", "ending in", "starting", "code", "code is", "plate"];

/// English after a number: it counts something.
const COUNTED: [&str; 5] = [" yuan", " points", " mu", "%", " %"];

/// A longer run of digits that counts nothing is a number to dial or to type.
pub(crate) const LONGEST_COUNT: usize = 4;

/// The characters, by name.
static TABLE: LazyLock<BTreeMap<&str, Vec<char>>> = LazyLock::new(|| {
    let lines = include_str!("../data/zh-CN.numerals.txt").lines();
    lines.filter_map(|line| line.split_once(" = ")).map(|(name, value)| (name, value.chars().collect())).collect()
});

fn table(name: &str) -> &'static [char] {
    TABLE.get(name).map_or(&[], Vec::as_slice)
}

fn put(name: &str, words: &mut String) {
    words.extend(table(name));
}

fn has(name: &str, character: Option<&char>) -> bool {
    character.is_some_and(|character| table(name).contains(character))
}

/// The digits of a text one by one, a 1 as 幺; what else stands there stays.
pub(crate) fn one_by_one(text: &str) -> String {
    text.chars().map(|character| digit("codes", character).unwrap_or(character)).collect()
}

fn digit(style: &str, character: char) -> Option<char> {
    table(style).get(character.to_digit(10)? as usize).copied()
}

/// The text with every number in words.
pub(crate) fn in_words(text: &str) -> String {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return text.to_owned();
    }
    let chars: Vec<char> = text.chars().collect();
    let mut words = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(&character) = chars.get(at) {
        if !character.is_ascii_alphanumeric() {
            words.push(character);
            at += 1;
            continue;
        }
        // A run of letters and digits; one with letters is a name.
        let run = run(&chars[at..], |c| c.is_ascii_alphanumeric());
        if chars[at..at + run].iter().all(char::is_ascii_digit) {
            at = Reader { chars: &chars, words: &mut words }.number(at, run);
        } else {
            words.extend(&chars[at..at + run]);
            at += run;
        }
    }
    words
}

/// English: what is dialled or typed, with a space between the digits.
pub(crate) fn apart(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_alphanumeric()) {
        let (before, from) = rest.split_at(at);
        words.push_str(before);
        let end = from.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(from.len());
        let (run, after) = from.split_at(end);
        if run.bytes().all(|digit| digit.is_ascii_digit()) && is_dialled(&words, run, after) {
            for (at, digit) in run.chars().enumerate() {
                words.extend((at > 0).then_some(' '));
                words.push(digit);
            }
        } else {
            words.push_str(run);
        }
        rest = after;
    }
    words.push_str(rest);
    words
}

fn is_dialled(before: &str, run: &str, after: &str) -> bool {
    // 1,200 and 38.5 and 9:30 are one number each.
    let mut next = after.chars();
    let goes_on = next.next().is_some_and(|c| ".,:".contains(c)) && next.next().is_some_and(|c| c.is_ascii_digit());
    let mut last = before.chars().rev();
    let went_on = last.next().is_some_and(|c| ".,:".contains(c)) && last.next().is_some_and(|c| c.is_ascii_digit());
    if goes_on || went_on || COUNTED.iter().any(|unit| after.starts_with(unit)) {
        return false;
    }
    let lead = before.trim_end_matches([' ', '\u{201c}', '"']);
    let hidden = before.ends_with('\u{2022}') || after.starts_with('\u{2022}');
    let called = hidden || CALLERS.iter().any(|word| lead.ends_with(word));
    let leads_with_zero = run.len() > 1 && run.starts_with('0');
    leads_with_zero || PUBLIC.contains(&run) || HOTLINES.contains(&run) || (called && run.len() > 2)
}

fn run(chars: &[char], belongs: impl Fn(char) -> bool) -> usize {
    chars.iter().take_while(|character| belongs(**character)).count()
}

fn is_dash(character: char) -> bool {
    "\u{2014}\u{2013}~\u{ff5e}-".contains(character)
}

struct Reader<'a> {
    chars: &'a [char],
    words: &'a mut String,
}

impl Reader<'_> {
    fn digits(&self, at: usize) -> usize {
        run(self.chars.get(at..).unwrap_or_default(), |c| c.is_ascii_digit())
    }

    /// Writes the number that begins here with so many digits; where it ends.
    fn number(&mut self, at: usize, run: usize) -> usize {
        if let Some(end) = self.time(at, run) {
            return self.span(end);
        }
        if let Some(end) = self.parts(at, run) {
            return end;
        }
        let (whole, end) = self.grouped(at, run);
        let next = self.chars.get(end);
        if whole.len() == 4 && next == table("year").first() {
            self.words.extend(whole.chars().filter_map(|c| digit("digits", c)));
            return end;
        }
        let counts = has("units", next);
        let called = at > 0 && has("callers", self.chars.get(at - 1)) && whole.len() > 2;
        let fraction = if next == Some(&'.') { self.digits(end + 1) } else { 0 };
        let leads_with_zero = whole.len() > 1 && whole.starts_with('0');
        let dialled = PUBLIC.contains(&whole.as_str()) || called || whole.len() > LONGEST_COUNT;
        let is_code = leads_with_zero || (dialled && !counts && fraction == 0 && end == at + run);
        if is_code {
            self.words.push_str(&one_by_one(&whole));
            return end;
        }
        let close = end + if fraction > 0 { 1 + fraction } else { 0 };
        let percent = self.chars.get(close) == Some(&'%');
        if percent {
            put("percent", self.words);
        }
        if whole == "2" && fraction == 0 && has("twos", next) {
            put("two", self.words);
        } else {
            self.words.push_str(&count(&whole));
        }
        if fraction > 0 {
            put("point", self.words);
            let after = self.chars[end + 1..close].iter();
            self.words.extend(after.filter_map(|c| digit("digits", *c)));
        }
        close + usize::from(percent)
    }

    /// Digits with or without commas between thousands.
    fn grouped(&self, at: usize, run: usize) -> (String, usize) {
        let mut end = at + run;
        while run <= 3 && self.chars.get(end) == Some(&',') && self.digits(end + 1) == 3 {
            end += 4;
        }
        (self.chars[at..end].iter().filter(|c| **c != ',').collect(), end)
    }

    /// `9:30`. None if it is no time.
    fn time(&mut self, at: usize, run: usize) -> Option<usize> {
        let colon = at + run;
        let end = colon + 3;
        if run > 2 || !matches!(self.chars.get(colon), Some(':' | '\u{ff1a}')) || self.digits(colon + 1) != 2 {
            return None;
        }
        let part = |from: usize, to: usize| self.chars[from..to].iter().collect::<String>().parse::<u32>().ok();
        let (hour, minute) = (part(at, colon)?, part(colon + 1, end)?);
        if hour > 24 || minute > 59 || self.chars.get(end) == Some(&':') {
            return None;
        }
        if hour == 2 {
            put("two", self.words);
        } else {
            self.words.push_str(&count(&hour.to_string()));
        }
        put("hour", self.words);
        match minute {
            0 => {}
            30 => put("half", self.words),
            _ => {
                if minute < 10 {
                    self.words.extend(digit("digits", '0'));
                }
                self.words.push_str(&count(&minute.to_string()));
                put("minute", self.words);
            }
        }
        Some(end)
    }

    /// `5-2-3018`: a code in three parts or more. None if it is not.
    fn parts(&mut self, at: usize, run: usize) -> Option<usize> {
        let mut end = at + run;
        let mut parts = Vec::new();
        parts.push(at..end);
        while self.chars.get(end) == Some(&'-') && self.digits(end + 1) > 0 {
            let from = end + 1;
            end = from + self.digits(from);
            parts.push(from..end);
        }
        if parts.len() < 3 {
            return None;
        }
        for (index, part) in parts.into_iter().enumerate() {
            if index > 0 {
                put("dash", self.words);
            }
            self.words.extend(self.chars[part].iter().filter_map(|c| digit("codes", *c)));
        }
        Some(end)
    }

    /// A dash between two times is "to".
    fn span(&mut self, end: usize) -> usize {
        let dashes = run(&self.chars[end..], is_dash);
        let next = end + dashes;
        let run = self.digits(next);
        if dashes == 0 || run == 0 || !matches!(self.chars.get(next + run), Some(':' | '\u{ff1a}')) {
            return end;
        }
        put("span", self.words);
        next
    }
}

/// A whole number in words: 10 十, 105 一百零五, 20000 两万.
pub(crate) fn count(digits: &str) -> String {
    let significant = digits.trim_start_matches('0');
    let mut words = String::new();
    if significant.is_empty() {
        words.extend(digit("digits", '0'));
        return words;
    }
    let groups = significant.len().div_ceil(4);
    if groups > table("steps").len() + 1 {
        return one_by_one(significant);
    }
    let mut rest = significant;
    for step in (0..groups).rev() {
        let (group, after) = rest.split_at(rest.len() - step * 4);
        rest = after;
        if group.bytes().all(|digit| digit == b'0') {
            continue;
        }
        let first = words.is_empty();
        if !first && group.starts_with('0') {
            words.extend(digit("digits", '0'));
        }
        if step > 0 && group.trim_start_matches('0') == "2" {
            put("two", &mut words);
        } else {
            below_ten_thousand(group.trim_start_matches('0'), first, &mut words);
        }
        words.extend(step.checked_sub(1).and_then(|step| table("steps").get(step)));
    }
    words
}

fn below_ten_thousand(group: &str, first: bool, words: &mut String) {
    let mut gap = false;
    for (at, character) in group.chars().enumerate() {
        let place = group.len() - 1 - at;
        if character == '0' {
            gap = true;
            continue;
        }
        if gap {
            words.extend(digit("digits", '0'));
            gap = false;
        }
        // 十, not 一十, at the very beginning; 两千, not 二千.
        match (character, place) {
            ('1', 1) if first && at == 0 => {}
            ('2', 3) => put("two", words),
            _ => words.extend(digit("digits", character)),
        }
        words.extend(place.checked_sub(1).and_then(|place| table("places").get(place)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(in_words(text), expected, "{text}");
    }

    #[test]
    fn counts_are_read_as_one_says_them() {
        for (digits, words) in [
            ("0", "零"),
            ("10", "十"),
            ("12", "十二"),
            ("20", "二十"),
            ("105", "一百零五"),
            ("110000", "十一万"),
            ("2000", "两千"),
            ("2010", "两千零一十"),
            ("10000", "一万"),
            ("20300", "两万零三百"),
            ("100000001", "一亿零一"),
            ("389201", "三十八万九千二百零一"),
        ] {
            assert_eq!(count(digits), words, "{digits}");
        }
    }

    #[test]
    fn times_and_spans() {
        check("9:00—9:30", "九点到九点半");
        check("14:05到", "十四点零五分到");
        check("2:15", "两点十五分");
        check("比分是3:2", "比分是三:二");
    }

    #[test]
    fn years_are_digits_and_days_are_counts() {
        check("2026年6月10号", "二零二六年六月十号");
        check("6月2号,2点,2楼,2位", "六月二号,两点,二楼,两位");
    }

    #[test]
    fn numbers_to_dial_are_read_digit_by_digit() {
        check("打110", "打幺幺零");
        check("96110、12381。", "九六幺幺零、幺二三八幺。");
        check("尾号0023", "尾号零零二三");
        check("尾号156", "尾号幺五六");
        check("13800001234", "幺三八零零零零幺二三四");
        check("验证码389201", "验证码三八九二零幺");
        check("取件码5-2-3018,3-2", "取件码五杠二杠三零幺八,三-二");
    }

    #[test]
    fn amounts_are_counts_however_long() {
        check("120元", "一百二十元");
        check("1,000元和38.50元", "一千元和三十八点五零元");
        check("50000元", "五万元");
        check("涨15%", "涨百分之十五");
    }

    #[test]
    fn english_says_the_digits_of_what_is_dialled() {
        for (text, expected) in [
            ("Call 110, or 96110.", "Call 1 1 0, or 9 6 1 1 0."),
            ("Medical insurance, 12393", "Medical insurance, 1 2 3 9 3"),
            ("Mobile ending 4471", "Mobile ending 4 4 7 1"),
            ("ID ending 0023", "ID ending 0 0 2 3"),
            ("Landline ends in 356.", "Landline ends in 3 5 6."),
            ("call 400•••0338", "call 4 0 0•••0 3 3 8"),
            ("120 yuan, 1,120 steps at 9:05", "120 yuan, 1,120 steps at 9:05"),
            ("December 2026, 2,860 yuan, 12.05", "December 2026, 2,860 yuan, 12.05"),
            ("the last 3, A02, 4G", "the last 3, A02, 4G"),
        ] {
            assert_eq!(apart(text), expected);
        }
    }

    #[test]
    fn names_with_letters_stay() {
        check("4G和A02", "4G和A02");
    }
}
