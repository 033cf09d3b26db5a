//! The card code: only for whoever wants one, and nobody is kept out. And: one touch hands the station on, from wherever.

use app::wire::code::{CardCode, CodeTouch, TouchCode};
use app::wire::{Begin, LookAtShelf, Picture, Screen, SitDown, Support, View};

use crate::place::{Place, caption, practice};

impl Place {
    fn code(&self, touch: CodeTouch) -> Screen {
        self.app.card_code(TouchCode { touch }).unwrap()
    }

    fn shows(&self, pictures: [Picture; 2]) -> Screen {
        pictures.map(|picture| self.code(CodeTouch::Picture { picture })).into_iter().next_back().unwrap()
    }

    /// Stands up, and picks the only name at the door.
    fn comes_again(&self) -> Screen {
        let View::Door(door) = self.app.stand_up().unwrap().view else { panic!("not at the door") };
        self.app.sit_down(SitDown { learner: door.learners[0].id.clone() }).unwrap()
    }
}

fn wall(screen: &Screen) -> &CardCode {
    match &screen.view {
        View::CardCode(code) => code,
        other => panic!("no pictures: {other:?}"),
    }
}

#[test]
fn nobody_is_asked_who_did_not_choose() {
    let place = Place::opens();
    place.welcomes("w");
    assert!(matches!(place.comes_again().view, View::Today(_)));
    assert!(place.app.card_code(TouchCode { touch: CodeTouch::LetIn }).is_err());
}

#[test]
fn two_pictures_are_chosen_asked_for_and_given_up() {
    use Picture::{Boat, Fish, Sun, Tea};
    let place = Place::opens();
    place.welcomes("w");
    let View::Shelf(shelf) = place.app.shelf(LookAtShelf { domain: Some("skills".to_owned()) }).unwrap().view else {
        panic!("no shelf")
    };
    assert!(shelf.code, "offered where one looks at oneself");
    let choosing = place.code(CodeTouch::Choose);
    assert_eq!((wall(&choosing).pictures.len(), wall(&choosing).choosing, wall(&choosing).kept), (9, true, false));
    // A second touch takes it back.
    place.code(CodeTouch::Picture { picture: Tea });
    assert_eq!(wall(&place.code(CodeTouch::Picture { picture: Tea })).touched, []);
    assert!(caption(&place.shows([Boat, Sun])).contains("记下了"));
    let asked = place.comes_again();
    assert!(caption(&asked).contains("您的两张图") && !wall(&asked).let_in);
    assert!(matches!(place.shows([Sun, Boat]).view, View::Today(_)), "in whatever order");
    // It stands in the records as a digest, not as pictures.
    let id = wall(&place.comes_again()).person.id.clone();
    place.shows([Sun, Boat]);
    place.code(CodeTouch::Choose);
    let dropped = place.code(CodeTouch::Drop);
    assert!(matches!(dropped.view, View::Today(_)) && caption(&dropped).contains("不用点图"));
    assert!(matches!(place.comes_again().view, View::Today(_)));
    place.code(CodeTouch::Choose);
    place.shows([Fish, Tea]);
    let Place { app, clock, folder } = place;
    app.close();
    drop(app);
    let (records, _) = records::open(folder.path(), clock.utc()).unwrap();
    let kept = records.setting(&format!("card-code/{id}")).unwrap().unwrap();
    assert!(kept.len() > 64 && !kept.to_lowercase().contains("fish"), "{kept}");
}

#[test]
fn after_two_misses_whoever_helps_lets_one_in() {
    use Picture::{Bird, Horse, Leaf, Lotus};
    let place = Place::opens();
    place.welcomes("w");
    place.code(CodeTouch::Choose);
    place.shows([Bird, Horse]);
    place.comes_again();
    let once = place.shows([Bird, Leaf]);
    assert!(caption(&once).contains("不急") && !wall(&once).let_in, "{}", caption(&once));
    assert!(place.app.card_code(TouchCode { touch: CodeTouch::LetIn }).is_err(), "not before it is needed");
    let twice = place.shows([Leaf, Lotus]);
    assert!(wall(&twice).let_in && caption(&twice).contains("老师"), "{}", caption(&twice));
    assert!(!caption(&twice).contains('错'));
    assert!(matches!(place.code(CodeTouch::LetIn).view, View::Today(_)));
    // And one can always leave.
    place.comes_again();
    assert!(matches!(place.app.stand_up().unwrap().view, View::Door(_)));
}

/// Wherever one is, one touch hands the station on; a lesson waits where it was left.
#[test]
fn one_touch_hands_the_station_on_and_cuts_no_lesson() {
    let place = Place::opens();
    place.welcomes("w");
    let at_door = |screen: Screen| matches!(screen.view, View::Door(_));
    assert!(at_door(place.app.stand_up().unwrap()), "from today");
    place.comes_again();
    place.app.shelf(LookAtShelf { domain: None }).unwrap();
    assert!(at_door(place.app.stand_up().unwrap()), "from the shelf");
    place.app.newcomer().unwrap();
    assert!(at_door(place.app.stand_up().unwrap()), "from a tile half made");
    for lesson in ["hospital/book-appointment", "messages/sms"] {
        place.comes_again();
        let support = if lesson.starts_with("messages") { Support::Independent } else { Support::Guided };
        place.app.begin(Begin { lesson: lesson.to_owned(), support }).unwrap();
        let left = place.touches(place.right());
        let (phone, step) = (practice(&left).phone.clone(), practice(&left).place);
        assert!(at_door(place.app.stand_up().unwrap()), "in the middle of {lesson}");
        let View::Today(today) = place.comes_again().view else { panic!("not at today") };
        assert_eq!(today.going_on, Some(step), "{lesson} waits");
        let back = place.app.begin(Begin { lesson: today.lesson, support: today.support }).unwrap();
        assert_eq!(practice(&back).phone, phone, "{lesson}, to the very screen");
    }
}
