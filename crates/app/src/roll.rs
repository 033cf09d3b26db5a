//! The roll at the door: names in the order of their pinyin, by initials, and people of one name told apart.

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
            learners
                .sort_by(|one, other| order.compare(&one.name, &other.name).then(one.added_at.cmp(&other.added_at)));
        }
        let mut names: HashMap<&str, usize> = HashMap::new();
        for learner in &learners {
            *names.entry(&learner.name).or_default() += 1;
        }
        let tile = |learner: &Learner| {
            let apart = (names[learner.name.as_str()] > 1).then(|| self.since(learner));
            Ok(wire::Person { apart, ..self.person(learner)? })
        };
        learners.iter().map(tile).collect()
    }

    /// By which somebody is known who shares a name: since when.
    fn since(&self, learner: &Learner) -> String {
        let day = learner.added_at.with_timezone(self.clock.local().offset()).date_naive();
        self.wording().coach("door-since", &Both::default().date_of("date", day)).print()
    }
}

/// Chinese names by pinyin, others as their letters have it. None if the data for it is not there: then by time of coming.
fn order() -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = "zh-u-co-pinyin".parse().ok()?;
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}

/// The letter under which somebody looks for their name.
pub(crate) fn initial(name: &str) -> String {
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
}
