//! What comes before reviews, and what one can do.

use std::time::Duration;

use app::wire::shelf::Shelf;
use app::wire::{Ask, Begin, Choose, LookAtShelf, Support, Today, View};

use crate::place::{Place, caption};

const DAY: Duration = Duration::from_hours(24);

impl Place {
    fn does(&self, lesson: &str, support: Support, asks: bool) {
        let mut screen = self.app.begin(Begin { lesson: lesson.to_owned(), support }).unwrap();
        if asks {
            screen = self.asks(Ask::Hint);
        }
        while let View::Practice(_) = screen.view {
            screen = self.touches(self.right());
        }
    }

    fn is_offered(&self) -> (Today, String) {
        let screen = self.app.today().unwrap();
        let said = caption(&screen);
        let View::Today(today) = screen.view else { panic!("not at today") };
        (today, said)
    }
}

#[test]
fn what_was_picked_and_what_was_begun_come_before_reviews() {
    let place = Place::opens();
    place.welcomes("w");
    place.does("payments/pay-code", Support::Independent, false);
    place.clock.advance(DAY * 2);
    assert!(place.is_offered().0.lesson.starts_with("review/"));
    place.app.choose(Choose { lesson: "travel/train-ticket".to_owned() }).unwrap();
    assert_eq!(place.is_offered().0.lesson, "travel/train-ticket");
    place.app.begin(Begin { lesson: "travel/train-ticket".to_owned(), support: Support::Guided }).unwrap();
    place.app.rest().unwrap();
    assert_eq!(place.is_offered().0.lesson, "travel/train-ticket");
}

fn shelf(place: &Place, domain: &str) -> (String, Shelf) {
    let screen = place.app.shelf(LookAtShelf { domain: Some(domain.to_owned()) }).unwrap();
    let said = caption(&screen);
    let View::Shelf(shelf) = screen.view else { panic!("no shelf") };
    (said, shelf)
}

/// The notes of the skills of a domain that were shown.
fn shown(place: &Place, domain: &str) -> Vec<String> {
    let (_, shelf) = shelf(place, &format!("skills/{domain}"));
    assert_eq!(shelf.up.unwrap().domain.as_deref(), Some("skills"), "and back");
    shelf.places.into_iter().filter_map(|place| place.note).filter(|note| note != "还没学").collect()
}

/// Computed from the records each time: with help, alone, and still alone three weeks later; domain by domain.
#[test]
fn what_one_can_do_is_told_in_plain_words_by_domain() {
    let place = Place::opens();
    place.welcomes("w");
    let note = |domain: &str| {
        let (said, shelf) = shelf(&place, "skills");
        assert!(shelf.places.iter().all(|place| place.opens));
        let place = shelf.places.into_iter().find(|place| place.id == format!("skills/{domain}")).unwrap();
        (place.note.unwrap(), said)
    };
    assert_eq!(note("hospital").0, "还没学");
    // A check that nobody passes by chance: once is enough.
    let lesson = "hospital/book-appointment";
    place.does(lesson, Support::Guided, false);
    let (told, said) = note("hospital");
    assert!(told.starts_with("正在学"), "{told}");
    assert!(said.contains("您正在学"), "{said}");
    assert_eq!(note("travel").0, "还没学");
    place.does(lesson, Support::Independent, false);
    assert!(shown(&place, "hospital").iter().all(|note| note == "自己会办"), "{:?}", shown(&place, "hospital"));
    assert!(note("hospital").0.starts_with("会办"), "{}", note("hospital").0);
    place.clock.advance(DAY * 21);
    place.does(lesson, Support::Transfer, true);
    assert!(shown(&place, "hospital").iter().any(|note| note == "正在学"), "help was needed");
    place.clock.advance(DAY);
    place.does(lesson, Support::Transfer, false);
    assert!(shown(&place, "hospital").iter().all(|note| note == "隔了三周，还会"), "{:?}", shown(&place, "hospital"));
    assert!(note("hospital").1.contains("您自己会办"), "{}", note("hospital").1);
}

/// A check that is left after giving in counts as one that was not passed: trying again at once does not make up for it.
#[test]
fn whoever_gave_in_and_went_away_is_not_alone_by_trying_again_the_same_day() {
    let lesson = "scams/grandson-call";
    let place = Place::opens();
    place.welcomes("w");
    place.app.begin(Begin { lesson: lesson.to_owned(), support: Support::Independent }).unwrap();
    place.taps("go");
    place.asks(Ask::GoOn);
    place.does("travel/hail-a-ride", Support::Guided, false);
    place.does(lesson, Support::Independent, false);
    let notes = shown(&place, "scams");
    assert!(!notes.is_empty() && notes.iter().all(|note| note == "自己办成过，再来一两回就稳了"), "{notes:?}");

    let other = Place::opens();
    other.welcomes("w");
    other.does(lesson, Support::Independent, false);
    assert!(shown(&other, "scams").iter().all(|note| note == "自己会办"), "whoever did not give in");
}
