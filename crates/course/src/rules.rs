//! House rules for everything that is read or heard: short clauses, no brand, no number that could be somebody's, no
//! real link. The lists stand in `rules.toml` of the course (a course without one is held to the shipped one).

use std::collections::BTreeMap;
use std::sync::OnceLock;

use regex::Regex;
use words::{Args, Library};

use crate::files::Files;
use crate::problem::{Place, Problem};
use crate::sheet::Sheet;

/// The file of the lists.
pub(crate) const FILE: &str = "rules.toml";

/// What words are held to.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    /// Public numbers that may be taught: those of the course's facts.
    numbers: Vec<String>,
    /// What stands after a number that counts something.
    units: Vec<String>,
    /// Names that must not occur, in lower case.
    brands: Vec<String>,
    /// Brands that are also words: these longer words are taken out first.
    not_brands: Vec<String>,
    /// The language whose clauses are counted, and the most characters between two punctuation marks that a listener
    /// of 75 keeps in mind (curriculum §4.3).
    clauses: Option<(String, usize)>,
    /// Words by which somebody might think to know a scam: the corpus must not let them.
    naive: BTreeMap<&'static str, Vec<String>>,
}

impl Rules {
    /// The course's own, or the shipped ones.
    pub(crate) fn of(files: &Files) -> (Self, Vec<Problem>) {
        let shipped = Files::shipped();
        match files.text(FILE).or_else(|| shipped.text(FILE)) {
            Some(text) => Self::read(text),
            None => (Self::default(), Vec::new()),
        }
    }

    fn read(text: &str) -> (Self, Vec<Problem>) {
        Sheet::read(FILE, text, |root| {
            let texts = |key| root.texts(key).into_iter().map(|text| text.value.to_lowercase()).collect();
            Self {
                numbers: Vec::new(),
                units: texts("units"),
                brands: texts("brands"),
                not_brands: texts("not-brands"),
                naive: root
                    .table("naive", |table| {
                        let list = |key| (key, table.texts(key).into_iter().map(|text| text.value).collect());
                        ["amount", "urgency", "polite", "denial", "padding"].map(list).into()
                    })
                    .unwrap_or_default(),
                clauses: root
                    .table("clause", |table| {
                        let language = table.text("language")?.value;
                        Some((language, usize::from(table.count("most")?.value)))
                    })
                    .flatten(),
            }
        })
    }

    /// With the public numbers of the course's facts.
    pub(crate) fn with_numbers(mut self, numbers: impl Iterator<Item = String>) -> Self {
        self.numbers.extend(numbers);
        self
    }

    /// Units of money.
    pub(crate) fn amounts(&self) -> &[String] {
        self.naive("amount")
    }

    /// Words that hurry.
    pub(crate) fn urgency(&self) -> &[String] {
        self.naive("urgency")
    }

    /// Polite words.
    pub(crate) fn polite(&self) -> &[String] {
        self.naive("polite")
    }

    /// Words that take the fear away.
    pub(crate) fn denials(&self) -> &[String] {
        self.naive("denial")
    }

    /// Words said only so that something more is said.
    pub(crate) fn padding(&self) -> &[String] {
        self.naive("padding")
    }

    fn naive(&self, list: &str) -> &[String] {
        self.naive.get(list).map_or(&[], Vec::as_slice)
    }

    /// Holds every message, attribute and term of the course's folders to the rules.
    pub(crate) fn check(&self, library: &Library, shelves: &dyn Fn(&str) -> bool) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (language, shelf) in library.shelves().filter(|(_, shelf)| shelves(shelf)) {
            for entry in library.entries(language, shelf) {
                let place = |(line, column)| Place { file: entry.place.0.as_str().into(), line, column };
                let names = entry.attributes.iter().map(|name| format!("{}.{name}", entry.id));
                let attributes = names.zip(entry.attribute_places.iter().copied().map(place));
                for (id, place) in std::iter::once((entry.id.clone(), place((entry.place.1, 1)))).chain(attributes) {
                    let text = library.text(language, shelf, &id, &Args::new()).unwrap_or_default();
                    self.hold(language, &id, &text, &place, &mut problems);
                }
            }
        }
        problems
    }

    fn hold(&self, language: &str, id: &str, text: &str, place: &Place, problems: &mut Vec<Problem>) {
        let mut tell = |code, what: &str| problems.push(Problem::error(code, place, [("id", id), ("what", what)]));
        if let Some(brand) = self.brand(text) {
            tell("brand", brand);
        }
        for link in links(text).filter(|link| !is_example(link)) {
            tell("real-link", link);
        }
        let without_links = pattern(&LINK, LINK_TEXT).replace_all(text, " ");
        for number in pattern(&NUMBER, r"\d[\d\- ]*[\dXx]|\d").find_iter(&without_links) {
            let after = &without_links[number.end()..];
            match self.kind_of_number(number.as_str(), after) {
                Number::Harmless => {}
                Number::Telephone => tell("real-number", number.as_str()),
                Number::Document => tell("real-id", number.as_str()),
            }
        }
        if let Some((counted, most)) = &self.clauses
            && counted == language
            && let Some(clause) = clauses(text).find(|clause| length(clause) > *most)
        {
            tell("long-clause", clause);
        }
    }

    fn brand(&self, text: &str) -> Option<&str> {
        let mut text = text.to_lowercase();
        for word in &self.not_brands {
            text = text.replace(word, " ");
        }
        self.brands.iter().map(String::as_str).find(|brand| occurs(&text, brand))
    }

    fn kind_of_number(&self, number: &str, after: &str) -> Number {
        let digits: String = number.chars().filter(|one| !matches!(one, '-' | ' ')).collect();
        let is_amount = self.units.iter().any(|unit| after.trim_start().starts_with(unit.as_str()));
        if self.numbers.contains(&digits) || is_amount {
            return Number::Harmless;
        }
        match digits.len() {
            15..=19 => Number::Document,
            11 if digits.starts_with('1') => Number::Telephone,
            10..=12 if digits.starts_with('0') || digits.starts_with("400") || digits.starts_with("800") => {
                Number::Telephone
            }
            7 | 8 if number.contains('-') || !digits.starts_with('2') => Number::Telephone,
            5 if digits.starts_with("95") || digits.starts_with("96") || digits.starts_with('1') => Number::Telephone,
            _ => Number::Harmless,
        }
    }
}

enum Number {
    Harmless,
    Telephone,
    Document,
}

/// A Latin brand is a whole word; a Chinese one stands anywhere.
fn occurs(text: &str, brand: &str) -> bool {
    let is_letter = |one: Option<char>| one.is_some_and(|one| one.is_ascii_alphanumeric());
    text.match_indices(brand).any(|(at, found)| {
        let latin = found.is_ascii();
        !latin || (!is_letter(text[..at].chars().next_back()) && !is_letter(text[at + found.len()..].chars().next()))
    })
}

static LINK: OnceLock<Option<Regex>> = OnceLock::new();
static NUMBER: OnceLock<Option<Regex>> = OnceLock::new();
static NEVER: OnceLock<Regex> = OnceLock::new();

/// With a scheme, or a bare name with an ending that names are sold under.
const LINK_TEXT: &str = r"(?i)(?:https?://|www\.)[a-z0-9./_\-]+|(?-u:\b)[a-z0-9\-]+(?:\.[a-z0-9\-]+)*\.(?:example|com|cn|net|org|gov|top|xyz|vip|app|cc|io|shop|link)(?-u:\b)";

#[expect(clippy::expect_used, reason = "the patterns are constants, each compiled in the tests below")]
fn pattern<'a>(cell: &'a OnceLock<Option<Regex>>, text: &str) -> &'a Regex {
    cell.get_or_init(|| Regex::new(text).ok())
        .as_ref()
        .unwrap_or_else(|| NEVER.get_or_init(|| Regex::new(r"[^\s\S]").expect("a pattern that matches nothing")))
}

/// The links of a text.
pub(crate) fn links(text: &str) -> impl Iterator<Item = &str> {
    pattern(&LINK, LINK_TEXT).find_iter(text).map(|found| found.as_str())
}

fn is_example(link: &str) -> bool {
    let host = link.split("://").last().unwrap_or(link);
    let host = host.split('/').next().unwrap_or(host).trim_end_matches('.');
    host.to_lowercase().ends_with(".example")
}

/// What is said in one breath: between two punctuation marks.
fn clauses(text: &str) -> impl Iterator<Item = &str> {
    text.split(|one: char| "，。！？：；、…—「」《》（）【】“”〔〕\n,.!?:;()\"".contains(one)).map(str::trim)
}

/// In characters. What a variable puts in counts as two, a Latin word or a number as it is written.
fn length(clause: &str) -> usize {
    let mut count = 0;
    let mut within = false;
    for one in clause.chars() {
        match one {
            '{' => {
                within = true;
                count += 2;
            }
            '}' => within = false,
            _ if within || one.is_whitespace() => {}
            _ => count += 1,
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> Rules {
        let text = "units = [\"元\"]\nbrands = [\"Acme\", \"某信\"]\nnot-brands = [\"某信息\"]
clause = { language = \"zh-CN\", most = 20 }\n";
        let (rules, problems) = Rules::read(text);
        assert_eq!(problems, []);
        rules.with_numbers(["96110", "120"].map(str::to_owned).into_iter())
    }

    fn told(text: &str) -> Vec<&'static str> {
        let mut problems = Vec::new();
        rules().hold("zh-CN", "it", text, &Place::top("it"), &mut problems);
        problems.iter().map(|problem| problem.code).collect()
    }

    #[test]
    fn harmless_words_stay_quiet() {
        let texts = [
            "打96110，或者120。",
            "转12000元。",
            "2026年6月10日 9:00—9:30。",
            "密码是258036。",
            "取件码5-2-3018。",
            "点 http://anju.example 看看。",
            "某信息很多。",
            "尾号0912。",
            "每天20到30分钟。",
            "Acmeville is far.",
        ];
        for text in texts {
            assert_eq!(told(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn what_is_real_or_a_brand_or_long_is_told() {
        assert_eq!(told("用某信付。"), ["brand"]);
        assert_eq!(told("Pay with ACME."), ["brand"]);
        assert_eq!(told("打13800138000。"), ["real-number"]);
        assert_eq!(told("打138 0013 8000。"), ["real-number"]);
        assert_eq!(told("打95588。"), ["real-number"]);
        assert_eq!(told("打12306。"), ["real-number"]);
        assert_eq!(told("打0471-1234567。"), ["real-number"]);
        assert_eq!(told("身份证，11010519491231002X。"), ["real-id"]);
        assert_eq!(told("卡号，6222021234567890123。"), ["real-id"]);
        assert_eq!(told("点 http://anju.com/a 看。"), ["real-link"]);
        assert_eq!(told("看 anju.example.cn 吧。"), ["real-link"]);
        assert_eq!(told("请您现在轻轻点一下屏幕上面那个蓝色的大大的方块吧。"), ["long-clause"]);
        assert_eq!(told("请您现在轻轻点一下，屏幕上面那个蓝色的方块。"), Vec::<&str>::new());
    }
}
