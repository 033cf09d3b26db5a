//! The invented people and places of Anyuan: data, none of it taken from anybody.

use std::collections::BTreeMap;

use fastrand::Rng;
use serde::Deserialize;

/// What people and places can be called, and what they say.
#[derive(Debug, Deserialize)]
pub(super) struct Town {
    /// Stands at every name, so that nobody takes invented people for real ones, on whichever list.
    mark: String,
    surnames: Vec<String>,
    women: Vec<String>,
    men: Vec<String>,
    herders: Herders,
    pub(super) helpers: Vec<String>,
    /// The last one lies in the pastures.
    pub(super) places: Vec<String>,
    pub(super) teams: Vec<String>,
    classes: ClassNames,
    pub(super) remarks: Vec<String>,
    pub(super) notes: BTreeMap<String, Vec<String>>,
    pub(super) meetings: Vec<String>,
    pub(super) topics: Vec<String>,
    pub(super) times: Vec<String>,
    pub(super) kits: Vec<String>,
    pub(super) routes: Vec<String>,
    pub(super) reasons: Vec<String>,
    pub(super) rating: Vec<String>,
    pub(super) visits: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Herders {
    women: Vec<String>,
    men: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct ClassNames {
    hall: String,
    pasture: String,
    town: String,
}

impl Town {
    /// As it is shipped.
    pub(super) fn shipped() -> Result<Self, serde_json::Error> {
        serde_json::from_str(include_str!("town.json"))
    }

    /// A name for a woman or a man, in town or in the pastures.
    pub(super) fn name(&self, woman: bool, herder: bool, lots: &mut Rng) -> String {
        let given = match (woman, herder) {
            (true, false) => &self.women,
            (false, false) => &self.men,
            (true, true) => &self.herders.women,
            (false, true) => &self.herders.men,
        };
        let surname = if herder { "" } else { pick(&self.surnames, lots) };
        self.marked(&format!("{surname}{}", pick(given, lots)))
    }

    /// Where the pasture classes meet.
    pub(super) fn pasture(&self) -> &str {
        self.places.last().map_or("", String::as_str)
    }

    /// What a class is called: by its place, and a number where a place has several.
    pub(super) fn class_name(&self, place: &str, number: usize, hall: bool, pasture: bool) -> String {
        let ClassNames { hall: large, pasture: travelling, town } = &self.classes;
        let kind = match (hall, pasture) {
            (true, _) => large,
            (_, true) => travelling,
            _ => town,
        };
        let number = if number == 0 { String::new() } else { (number + 1).to_string() };
        self.marked(&format!("{place}{kind}{number}"))
    }

    /// With the sign that it is a sample.
    pub(super) fn marked(&self, name: &str) -> String {
        format!("{name}·{}", self.mark)
    }
}

/// One of them; nothing of an empty list.
pub(super) fn pick<'t>(of: &'t [String], lots: &mut Rng) -> &'t str {
    if of.is_empty() { "" } else { &of[lots.usize(..of.len())] }
}
