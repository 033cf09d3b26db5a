//! The roll at the door: names in the order of their pinyin, by initials, and people of one name told apart.

use std::borrow::Cow;
use std::collections::HashMap;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale::Locale;
use pinyin::ToPinyin;
use records::Learner;

use crate::seat::Seat;
use crate::wire::{self, Trouble};
use crate::wording::Both;

impl Seat {
    /// Everybody, in the order in which they would look for themselves.
    pub(crate) fn roll(&self) -> Result<Vec<wire::Person>, Trouble> {
        let mut learners = self.records()?.learners().map_err(|error| self.not_recorded(&error))?;
        if let Some(order) = order() {
            let mut read: Vec<(Cow<'_, str>, &Learner)> =
                learners.iter().map(|learner| (as_read(&learner.name), learner)).collect();
            read.sort_by(|(one, first), (other, second)| {
                order
                    .compare(one, other)
                    .then_with(|| first.name.cmp(&second.name))
                    .then_with(|| first.added_at.cmp(&second.added_at))
            });
            learners = read.into_iter().map(|(_, learner)| learner.clone()).collect();
        }
        let mut names: HashMap<&str, usize> = HashMap::new();
        for learner in &learners {
            *names.entry(&learner.name).or_default() += 1;
        }
        let waiting = self.records()?.open_attempts().map_err(|error| self.not_recorded(&error))?;
        let tile = |learner: &Learner| {
            let apart = (names[learner.name.as_str()] > 1).then(|| self.since(learner));
            wire::Person { apart, ..self.tile(learner, waiting.get(&learner.id)) }
        };
        Ok(learners.iter().map(tile).collect())
    }

    /// By which somebody is known who shares a name: since when.
    fn since(&self, learner: &Learner) -> String {
        let day = learner.added_at.with_timezone(self.clock.local().offset()).date_naive();
        self.wording().coach("door-since", &Both::default().date_of("date", day)).print()
    }
}

/// Chinese names by pinyin, others as their letters have it. None if the data for it is not there: then by time of coming.
pub(crate) fn order() -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = "zh-u-co-pinyin".parse().ok()?;
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}

/// Surnames that are read otherwise than their characters usually are; the file says where the readings are from.
const SURNAMES: &str = include_str!("../data/surnames.txt");

/// Each of them: characters, reading, and what stands in for them.
fn surnames() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let lines = SURNAMES.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let mut parts = line.split(' ');
        Some((parts.next()?, parts.next()?, parts.next()?))
    })
}

/// The name with its surname in characters that are read as the surname is. Of two that fit the longer one counts.
pub(crate) fn as_read(name: &str) -> Cow<'_, str> {
    let longest =
        surnames().filter(|(surname, ..)| name.starts_with(surname)).max_by_key(|(surname, ..)| surname.len());
    longest.map_or(Cow::Borrowed(name), |(surname, _, stands_in)| {
        Cow::Owned(format!("{stands_in}{}", &name[surname.len()..]))
    })
}

/// The letter under which somebody looks for their name.
pub(crate) fn initial(name: &str) -> String {
    let name = as_read(name);
    let Some(first) = name.chars().find(|one| one.is_alphanumeric()) else { return String::new() };
    let letter = first.to_pinyin().map_or_else(|| first.to_string(), |pinyin| pinyin.first_letter().to_owned());
    letter.to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_under_their_initial_and_in_pinyin_order() {
        for (name, letter) in
            [("王桂兰", "W"), ("赵阿姨", "Z"), ("Bayar", "B"), ("欧阳爷爷", "O"), ("乌云", "W"), ("", "")]
        {
            assert_eq!(initial(name), letter, "{name}");
        }
        let mut names = ["张福海", "王小梅", "阿明", "李爷爷", "王桂兰", "白音"];
        let order = order().expect("the data is compiled in");
        names.sort_by(|one, other| order.compare(one, other));
        assert_eq!(names, ["阿明", "白音", "李爷爷", "王桂兰", "王小梅", "张福海"]);
    }

    /// Each stand-in is read as the table says, by the readings of the letters and by the collation; so the table proves itself.
    #[test]
    fn surnames_are_read_as_surnames() {
        assert!(surnames().count() > 25);
        let order = order().expect("the data is compiled in");
        for (surname, reading, stands_in) in surnames() {
            let read = |text: &str| {
                let read = text.chars().filter_map(|one| Some(one.to_pinyin()?.with_tone()));
                read.collect::<Vec<_>>().join("_")
            };
            assert_eq!(read(stands_in), reading, "{stands_in} stands in for {surname}");
            // Between its neighbours: the collation reads the stand-in the same way.
            let first = reading.split('_').next().unwrap_or_default();
            let letter = initial(surname);
            assert_eq!(letter, plain(first)[..1].to_uppercase(), "{surname}");
            let edges = [
                ("阿", "A"),
                ("八", "B"),
                ("嚓", "C"),
                ("咑", "D"),
                ("噶", "G"),
                ("哈", "H"),
                ("喀", "K"),
                ("拉", "L"),
            ];
            for (edge, edge_letter) in edges {
                let before = order.compare(&as_read(surname), edge).is_lt();
                assert_eq!(before, *letter < *edge_letter, "{surname} ({reading}) and {edge}");
            }
        }
        for (name, letter) in
            [("曾阿姨", "Z"), ("单叔叔", "S"), ("单于", "C"), ("尉迟恭", "Y"), ("盖茨", "G"), ("区先生", "O")]
        {
            assert_eq!(initial(name), letter, "{name}");
        }
    }

    fn plain(reading: &str) -> String {
        let of = |sign: char| match sign {
            'ā' | 'á' | 'ǎ' | 'à' => 'a',
            'ō' | 'ó' | 'ǒ' | 'ò' => 'o',
            'ē' | 'é' | 'ě' | 'è' => 'e',
            other => other,
        };
        reading.chars().map(of).collect()
    }
}
