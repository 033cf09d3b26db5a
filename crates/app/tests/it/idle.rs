//! Nobody is here: asked kindly, then the seat is free, and the place is kept.

use std::time::Duration;

use app::wire::{Support, View};

use crate::place::{Place, caption, practice};

const MINUTE: Duration = Duration::from_mins(1);

#[test]
fn whoever_goes_for_tea_finds_the_place_kept() {
    let place = Place::opens();
    place.welcomes("w");
    place.begins(Support::Independent);
    let screen = place.taps("clinic");
    assert_eq!(screen.wake_in_ms, Some(60 * 1_000), "in a check only the trainer hears of a long silence");
    place.clock.advance(MINUTE * 4);
    place.app.wake().unwrap();
    assert!(!caption(&place.app.wake().unwrap()).contains("您还在吗"));
    place.clock.advance(MINUTE);
    let asked = place.app.wake().unwrap();
    assert!(caption(&asked).contains("您还在吗"), "{}", caption(&asked));
    assert_eq!(practice(&asked).phone.screen, "clinic/front", "nothing else changes");
    assert_eq!(asked.wake_in_ms, Some(3 * 60 * 1_000));
    place.clock.advance(MINUTE * 3);
    let View::Door(door) = place.app.wake().unwrap().view else { panic!("not at the door") };
    assert!(door.learners[0].going_on.is_some());
    assert_eq!(place.app.wake().unwrap().wake_in_ms, None, "the door waits for ever");
    place.app.sit_down(app::wire::SitDown { learner: door.learners[0].id.clone() }).unwrap();
    let back = place.begins(Support::Independent);
    assert_eq!(practice(&back).phone.screen, "clinic/front");
}

#[test]
fn a_touch_says_that_somebody_is_here() {
    let place = Place::opens();
    place.welcomes("w");
    place.begins(Support::Supported);
    for _ in 0..4 {
        place.clock.advance(MINUTE * 4);
        let screen = place.asks(app::wire::Ask::Repeat);
        assert!(matches!(screen.view, View::Practice(_)));
        assert!(!caption(&screen).contains("您还在吗"));
    }
}
