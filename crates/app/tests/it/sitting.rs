//! Sitting down, going through a lesson, being cut off and going on.

use std::fmt::Write;

use app::wire::{Ask, SitDown, SpeakLanguage, Support, View};
use insta::assert_snapshot;

use crate::place::{Place, caption, practice};

#[test]
fn the_guided_lesson_as_it_is_seen_and_heard() {
    let place = Place::opens();
    let mut told = String::new();
    place.welcomes("王阿姨");
    let mut screen = place.begins(Support::Guided);
    loop {
        if let View::Practice(practice) = &screen.view {
            writeln!(told, "{}/{} {}", practice.place.step, practice.place.steps, practice.phone.screen).unwrap();
        }
        writeln!(told, "  {}", caption(&screen)).unwrap();
        if matches!(screen.view, View::Ending(_)) {
            break;
        }
        screen = place.touches(place.right());
    }
    let View::Ending(ending) = &screen.view else { unreachable!() };
    writeln!(told, "{:?}\n{:?}\n{:?}", ending.done, ending.closing, ending.next).unwrap();
    assert!(!told.contains('{'), "every argument is filled: {told}");
    assert_snapshot!("guided", told);
}

#[test]
fn the_confirmation_says_what_was_chosen_with_the_wall_calendars_weekday() {
    let place = Place::opens();
    place.welcomes("王阿姨");
    let mut screen = place.begins(Support::Guided);
    while practice(&screen).phone.screen != "clinic/confirm" {
        screen = place.touches(place.right());
    }
    let phone = &practice(&screen).phone;
    let facts = phone.items.iter().find(|item| !item.rows.is_empty()).unwrap();
    let rows: Vec<String> = facts.rows.iter().map(|row| format!("{}={}", row.label, row.value)).collect();
    assert_snapshot!(rows.join("\n"));
    assert_eq!(phone.time, "9:30");
    let confirm = phone.items.iter().find(|item| item.id == "confirm").unwrap();
    assert!(confirm.primary && !confirm.enabled, "grey until everything is chosen");
}

#[test]
fn full_days_are_grey_and_say_so_and_the_rest_lies_below_the_fold() {
    let place = Place::opens();
    place.welcomes("王阿姨");
    let mut screen = place.begins(Support::Supported);
    while practice(&screen).phone.screen != "clinic/departments" {
        screen = place.touches(place.right());
    }
    let phone = &practice(&screen).phone;
    assert_eq!((phone.pages, phone.page), (2, 0));
    let bones = phone.items.iter().find(|item| item.id == "orthopaedics").unwrap();
    assert_eq!(bones.page, Some(1));
    while practice(&screen).phone.screen != "clinic/dates" {
        screen = place.touches(place.right());
    }
    let dates: Vec<_> = practice(&screen).phone.items.iter().filter(|item| item.id.starts_with("day-")).collect();
    let told: Vec<String> = dates
        .iter()
        .map(|date| format!("{} {} {}", date.label, date.note.as_deref().unwrap_or("-"), date.enabled))
        .collect();
    assert_snapshot!(told.join("\n"));
}

#[test]
fn cut_off_in_mid_lesson_the_learner_goes_on_at_the_same_step() {
    let place = Place::opens();
    place.welcomes("王阿姨");
    place.begins(Support::Supported);
    for _ in 0..4 {
        place.touches(place.right());
    }
    let screen = place.taps("cardiology");
    let before = practice(&screen).clone();
    let Place { app, folder, .. } = place;
    drop(app); // no clean end
    let place = Place::opens_in(folder);
    let screen = place.app.open().unwrap();
    let View::Door(door) = &screen.view else { panic!("{screen:?}") };
    assert_eq!(door.learners.len(), 1);
    assert!(door.learners[0].going_on.is_some(), "the tile says that a lesson waits");
    let screen = place.app.sit_down(SitDown { learner: door.learners[0].id.clone() }).unwrap();
    let View::Today(today) = &screen.view else { panic!("{screen:?}") };
    assert_eq!(today.going_on.map(|place| place.step), Some(before.place.step));
    let screen = place.begins(today.support);
    let after = practice(&screen);
    assert_eq!(after.phone, before.phone, "the phone is as it was, wrong turn and all");
    assert_eq!(after.place, before.place);
}

#[test]
fn an_attempt_is_recorded_event_by_event() {
    let place = Place::opens();
    place.welcomes("王阿姨");
    place.begins(Support::Supported);
    place.taps("social");
    place.asks(Ask::Hint);
    place.touches(app::wire::Touch::Back);
    place.taps("clinic");
    place.app.rest().unwrap();
    let Place { app, folder, .. } = place;
    app.close();
    drop(app);
    let (records, found) = records::open(folder.path(), chrono::DateTime::UNIX_EPOCH).unwrap();
    assert_eq!(found, records::Found::Clean);
    let learner = &records.learners().unwrap()[0];
    let attempt = &records.attempts_of(Some(learner.id)).unwrap()[0];
    let events = records.events_of(attempt.id).unwrap();
    let told: Vec<String> = events
        .iter()
        .map(|event| format!("{} {} {} {}", event.seq, event.kind, event.step.as_deref().unwrap_or("-"), event.body))
        .collect();
    // The lot of the attempt is its own.
    let lot = events[0].body["seed"].to_string();
    assert_snapshot!(told.join("\n").replace(&lot, "LOT"));
    assert_eq!((attempt.taps, attempt.slips, attempt.helps, attempt.step), (3, 1, 1, 1));
}

#[test]
fn the_language_can_be_changed_in_mid_lesson() {
    let place = Place::opens();
    place.welcomes("王阿姨");
    place.begins(Support::Guided);
    let screen = place.app.speak_language(SpeakLanguage { language: "en".to_owned() }).unwrap();
    assert_eq!(screen.language, "en");
    let practice = practice(&screen);
    let is_chinese = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    assert!(!practice.phone.items.iter().any(|item| is_chinese(&item.label)), "{:?}", practice.phone.items);
    assert!(!is_chinese(&caption(&screen)), "{}", caption(&screen));
}

#[test]
fn a_guest_is_nobody_in_the_records() {
    let place = Place::opens();
    place.app.sit_as_guest().unwrap();
    place.begins(Support::Guided);
    place.taps("clinic");
    place.app.stand_up().unwrap();
    let Place { app, folder, .. } = place;
    app.close();
    drop(app);
    let (records, _) = records::open(folder.path(), chrono::DateTime::UNIX_EPOCH).unwrap();
    assert!(records.learners().unwrap().is_empty());
    assert_eq!(records.attempts_of(None).unwrap().len(), 1, "counted, without a name");
}
