//! What a learner chose for their eyes stays with them, and only with them.

use app::wire::look::{TextLevel, Theme};
use app::wire::{Look, SitDown, View};

use crate::place::Place;

const DARK: Look = Look { text: TextLevel::Largest, theme: Theme::Dark };

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
