//! What comes before reviews, and what one can do.

use std::time::Duration;

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

fn skills(place: &Place) -> (String, Vec<(String, String)>) {
    let screen = place.app.shelf(LookAtShelf { domain: Some("skills".to_owned()) }).unwrap();
    let said = caption(&screen);
    let View::Shelf(shelf) = screen.view else { panic!("no shelf") };
    (said, shelf.places.into_iter().map(|place| (place.label, place.note.unwrap())).collect())
}

/// Computed from the records each time: with help, alone, and still alone three weeks later.
#[test]
fn what_one_can_do_is_told_in_plain_words() {
    let place = Place::opens();
    place.welcomes("w");
    assert_eq!(skills(&place).1, []);
    let lesson = "payments/pay-code";
    place.does(lesson, Support::Guided, false);
    let (said, shown) = skills(&place);
    assert!(!shown.is_empty() && shown.iter().all(|(_, note)| note == "正在学"), "{shown:?}");
    assert!(said.contains(&format!("有{}样您正在学", shown.len())), "{said}");
    place.does(lesson, Support::Independent, false);
    assert!(skills(&place).1.iter().all(|(_, note)| note == "自己会办"), "{:?}", skills(&place));
    place.clock.advance(DAY * 21);
    place.does(lesson, Support::Independent, true);
    assert!(skills(&place).1.iter().any(|(_, note)| note == "正在学"), "help was needed: {:?}", skills(&place));
    place.does(lesson, Support::Independent, false);
    let (said, shown) = skills(&place);
    assert!(shown.iter().all(|(_, note)| note == "隔了三周，还会"), "{shown:?}");
    assert!(said.contains(&format!("您自己会办{}样了", shown.len())), "{said}");
}
