//! The door: names in pinyin order, people of one name told apart, and a roll of two thousand.

use std::time::Duration;

use app::wire::{Door, Person, View};

use crate::place::Place;

impl Place {
    fn door(&self) -> Door {
        let View::Door(door) = self.app.stand_up().unwrap().view else { panic!("not at the door") };
        door
    }
}

#[test]
fn names_stand_in_pinyin_order_and_twins_are_told_apart() {
    let place = Place::opens();
    for name in ["张阿姨", "王阿姨", "白音", "王阿姨", "阿明"] {
        place.welcomes(name);
        place.clock.advance(Duration::from_hours(24));
    }
    let door = place.door();
    let names: Vec<_> = door.learners.iter().map(|one| (one.initial.as_str(), one.name.as_str())).collect();
    assert_eq!(names, [("A", "阿明"), ("B", "白音"), ("W", "王阿姨"), ("W", "王阿姨"), ("Z", "张阿姨")]);
    let apart: Vec<_> = door.learners.iter().map(|one: &Person| one.apart.as_deref()).collect();
    assert_eq!(apart, [None, None, Some("6月9日来的"), Some("6月11日来的"), None]);
}

#[test]
fn two_thousand_names_are_all_there_and_each_has_its_letter() {
    let place = Place::opens();
    let surnames: Vec<char> = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗".chars().collect();
    for number in 0..2_000 {
        let name = format!("{}{}", surnames[number % surnames.len()], number);
        place.welcomes(&name);
    }
    let door = place.door();
    assert_eq!(door.learners.len(), 2_000);
    assert!(door.learners.is_sorted_by(|one, other| one.initial <= other.initial), "letters stand together");
    assert!(door.learners.iter().all(|one| one.initial.len() == 1 && one.apart.is_none()));
}
