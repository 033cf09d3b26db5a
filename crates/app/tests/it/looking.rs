//! What a learner chose for their eyes stays with them, and only with them.

use app::wire::look::{TextLevel, Theme};
use app::wire::{Ask, Look, ReadOut, SitDown, Support, View};

use crate::place::{Place, caption, practice};

const DARK: Look = Look {
    text: TextLevel::Largest,
    theme: Theme::Dark,
    pace: 120,
    point_to_hear: true,
    large_pointer: false,
    still: true,
};

#[test]
fn a_look_is_kept_with_its_learner() {
    let place = Place::opens();
    place.welcomes("w");
    assert_eq!(place.app.look_like(DARK).unwrap().look, DARK);
    let door = place.app.stand_up().unwrap();
    assert_eq!(door.look, Look::default(), "the next one finds the usual");
    let View::Door(view) = door.view else { panic!("not at the door") };
    assert_eq!(place.app.sit_as_guest().unwrap().look, Look::default());
    assert_eq!(place.app.look_like(DARK).unwrap().look, DARK, "a guest may choose too");
    place.app.stand_up().unwrap();
    assert_eq!(place.app.sit_as_guest().unwrap().look, Look::default(), "and nothing of it stays");
    place.app.stand_up().unwrap();
    let back = place.app.sit_down(SitDown { learner: view.learners[0].id.clone() }).unwrap();
    assert_eq!(back.look, DARK);

    let Place { app, folder, .. } = place;
    app.close();
    drop(app);
    let again = Place::opens_in(folder);
    let back = again.app.sit_down(SitDown { learner: view.learners[0].id.clone() }).unwrap();
    assert_eq!(back.look, DARK, "also after a night");
}

#[test]
fn slower_is_kept_with_its_learner_and_ends_at_the_slowest() {
    let place = Place::opens();
    let start = place.welcomes("w");
    assert_eq!(start.look.pace, 160);
    let paces: Vec<u16> = (0..4).map(|_| place.asks(Ask::Slower).look.pace).collect();
    assert_eq!(paces, [136, 115, 110, 110], "fifteen per cent each time, never below 110");
    let door = place.app.stand_up().unwrap();
    assert_eq!(door.look.pace, 160, "the next one hears the usual pace");
    let View::Door(view) = door.view else { panic!("not at the door") };
    let back = place.app.sit_down(SitDown { learner: view.learners[0].id.clone() }).unwrap();
    assert_eq!(back.look.pace, 110);
    let faster = place.app.look_like(Look { pace: 400, ..back.look }).unwrap();
    assert_eq!(faster.look.pace, 220, "brought into the range");
}

#[test]
fn what_is_pointed_at_is_no_touch() {
    let place = Place::opens();
    place.welcomes("w");
    let before = place.begins(Support::Guided);
    let words = vec!["\u{6302}\u{53f7}".to_owned(), String::new()];
    place.app.read_out(ReadOut { words }).unwrap();
    let after = place.app.open().unwrap();
    assert_eq!(caption(&before), caption(&after), "the caption stays");
    assert_eq!(practice(&before), practice(&after), "and so does the lesson");
}

#[test]
fn a_look_from_before_there_were_more_choices_is_still_read() {
    let old: Look = serde_json::from_str(r#"{"text":"larger","theme":"dark"}"#).unwrap();
    assert_eq!(old, Look { text: TextLevel::Larger, theme: Theme::Dark, ..Look::default() });
}
