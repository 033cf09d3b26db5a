//! What was learned comes back: after a day, a week, three weeks; on an app that looks different where there is one.

use std::time::Duration;

use app::wire::{Ask, Begin, Support, Today, View};

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
fn a_lesson_done_alone_comes_back_after_1_7_and_21_days() {
    let place = Place::opens();
    place.welcomes("w");
    let lesson = "hospital/book-appointment";
    place.does(lesson, Support::Independent, false);
    assert_ne!(place.is_offered().0.lesson, lesson, "not on the same day");
    for days in [1, 7, 21] {
        place.clock.advance(DAY * (days - 1));
        assert_ne!(place.is_offered().0.lesson, lesson, "not a day before {days}");
        place.clock.advance(DAY);
        let (today, said) = place.is_offered();
        assert_eq!((today.lesson.as_str(), today.support), (lesson, Support::Transfer), "after {days} days");
        assert!(said.contains("上回您办成了"), "{said}");
        place.does(lesson, Support::Transfer, false);
    }
}

#[test]
fn whoever_needed_help_comes_back_sooner() {
    let place = Place::opens();
    place.welcomes("w");
    let lesson = "payments/pay-code";
    place.does(lesson, Support::Independent, false);
    place.clock.advance(DAY);
    place.does(lesson, Support::Independent, false);
    place.clock.advance(DAY * 7);
    assert_eq!(place.is_offered().0.lesson, lesson);
    place.does(lesson, Support::Independent, true);
    place.clock.advance(DAY * 3);
    assert_eq!(place.is_offered().0.lesson, lesson, "half of seven days, not three weeks");
    assert_eq!(place.is_offered().0.support, Support::Independent);
}

#[test]
fn what_was_picked_and_what_was_begun_come_before_reviews() {
    let place = Place::opens();
    place.welcomes("w");
    place.does("payments/pay-code", Support::Independent, false);
    place.clock.advance(DAY * 2);
    assert_eq!(place.is_offered().0.lesson, "payments/pay-code");
    place.app.begin(Begin { lesson: "travel/train-ticket".to_owned(), support: Support::Guided }).unwrap();
    place.app.rest().unwrap();
    assert_eq!(place.is_offered().0.lesson, "travel/train-ticket");
}
