//! Served as one asked, by the station's thresholds; what is offered, what is stopped, and what the trainer is told.

use std::time::Duration;

use app::wire::{Ask, Begin, Hands, Offer, Profile, Screen, SitDown, Support, View};
use practice::{Level, Rule, Tempo};

use crate::place::{Place, caption, practice};

fn codes(place: &Place) -> Vec<&'static str> {
    place.app.signals().iter().map(|signal| signal.told.rule.code()).collect()
}

fn recorded(place: Place, kind: &str) -> Vec<serde_json::Value> {
    let Place { app, folder, .. } = place;
    app.close();
    drop(app);
    let (records, _) = records::open(folder.path(), chrono::DateTime::UNIX_EPOCH).unwrap();
    let events = records.bundle().unwrap().events;
    records.close().unwrap();
    events.into_iter().filter(|event| event.kind == kind).map(|event| event.body).collect()
}

/// Does the lesson to its end by the planner, asking for a hint in each step if so wished.
fn goes_through(place: &Place, lesson: &str, support: Support, hints: bool) -> Screen {
    let mut screen = place.app.begin(Begin { lesson: lesson.to_owned(), support }).unwrap();
    let mut step = 0;
    while let View::Practice(view) = &screen.view {
        if hints && view.place.step != step {
            step = view.place.step;
            place.asks(Ask::Hint);
        }
        screen = place.touches(place.right());
    }
    screen
}

#[test]
fn a_station_has_thresholds_of_its_own_and_is_told_what_is_wrong_with_them() {
    let folder = tempfile::tempdir().unwrap();
    let (mut records, _) = records::open(folder.path(), chrono::DateTime::UNIX_EPOCH).unwrap();
    records.set_setting("thresholds", "silent = 20000\nlong-press = 60\n").unwrap();
    records.close().unwrap();
    let place = Place::opens_in(folder);
    place.welcomes("w");
    let screen = place.begins(Support::Supported);
    assert_eq!(screen.wake_in_ms, Some(20_000));
    assert_eq!(screen.hands.hold_ms, 900, "the usual value");
    assert_eq!(place.app.bad_thresholds(), ["`long-press` is 60 ms; it must be 600 to 1500 ms"]);
}

#[test]
fn what_one_asked_for_is_kept_with_the_learner_and_with_nobody_else() {
    let place = Place::opens();
    let screen = place.welcomes("w");
    let usual = Hands { hold_ms: 900, merged_ms: 500, slack_px: 12, dead_edge_px: 8, dead_corner_px: 16 };
    assert_eq!((screen.hands, screen.profile), (usual, Profile::default()));
    place.begins(Support::Supported);
    let screen = place.app.suit(Profile { slow: true, tremor: true }).unwrap();
    assert_eq!((screen.hands.hold_ms, screen.hands.slack_px), (1_500, 24));
    assert_eq!(screen.wake_in_ms, Some(19_200), "in the midst of the lesson too");
    place.app.stand_up().unwrap();
    let guest = place.app.sit_as_guest().unwrap();
    assert_eq!(guest.profile, Profile::default());
    let View::Door(door) = place.app.stand_up().unwrap().view else { panic!("not at the door") };
    let back = place.app.sit_down(SitDown { learner: door.learners[0].id.clone() }).unwrap();
    assert_eq!(back.profile, Profile { slow: true, tremor: true });
}

#[test]
fn two_storms_propose_calmer_keys_and_taking_them_is_one_touch() {
    let place = Place::opens();
    place.welcomes("w");
    place.begins(Support::Supported);
    let mut screen = place.touches(app::wire::Touch::Beside);
    for _ in 0..2 {
        place.touches(app::wire::Touch::Beside);
        for _ in 0..3 {
            place.clock.advance(Duration::from_millis(100));
            screen = place.app.act(app::wire::Act { touch: app::wire::Touch::Beside }).unwrap();
        }
    }
    assert_eq!(practice(&screen).offer, Some(Offer::Steady));
    assert!(caption(&screen).contains("手有点抖"), "{}", caption(&screen));
    assert_eq!(screen.profile, Profile::default(), "never forced");
    let screen = place.app.suit(Profile { tremor: true, ..screen.profile }).unwrap();
    assert_eq!((practice(&screen).offer, screen.hands.hold_ms), (None, 1_500));
}

#[test]
fn after_twenty_five_minutes_without_a_break_a_rest_is_offered() {
    let place = Place::opens();
    place.welcomes("w");
    place.begins(Support::Guided);
    for _ in 0..12 {
        place.clock.advance(Duration::from_mins(2));
        let screen = place.asks(Ask::Repeat);
        assert_eq!(practice(&screen).offer, None);
    }
    place.clock.advance(Duration::from_mins(1));
    let screen = place.touches(place.right());
    assert_eq!(practice(&screen).offer, Some(Offer::Rest));
    assert!(caption(&screen).contains("今天到这儿正好"), "{}", caption(&screen));
    assert_eq!(practice(&screen).place.step, 2, "the place is kept");
    let screen = place.asks(Ask::GoOn);
    assert_eq!(practice(&screen).offer, None);
    assert!(!screen.caption.sentences.is_empty(), "what is to be done is said again");
}

#[test]
fn tea_is_a_break() {
    let place = Place::opens();
    place.welcomes("w");
    place.begins(Support::Guided);
    for _ in 0..5 {
        place.clock.advance(Duration::from_mins(4));
        place.asks(Ask::Repeat);
    }
    let screen = place.touches(place.right());
    assert_eq!(practice(&screen).offer, None);
}

#[test]
fn two_checks_not_passed_lead_to_a_talk_and_not_to_a_third() {
    let lesson = "scams/grandson-call";
    let place = Place::opens();
    place.welcomes("w");
    goes_through(&place, lesson, Support::Supported, false);
    goes_through(&place, lesson, Support::Independent, true);
    assert_eq!(codes(&place), Vec::<&str>::new(), "once is once");
    let screen = goes_through(&place, lesson, Support::Independent, true);
    let View::Ending(ending) = &screen.view else { panic!("not at the ending") };
    assert_eq!((ending.next, codes(&place)), (Support::Supported, vec!["§4.1"]));
    assert!(ending.done[0].contains("先和老师聊"), "{:?}", ending.done);
    let third = place.app.begin(Begin { lesson: lesson.to_owned(), support: Support::Independent }).unwrap();
    assert!(matches!(third.view, View::Today(_)) && caption(&third).contains("先和老师聊"), "{}", caption(&third));
    goes_through(&place, lesson, Support::Supported, false);
    let again = place.app.begin(Begin { lesson: lesson.to_owned(), support: Support::Independent }).unwrap();
    assert!(matches!(again.view, View::Practice(_)), "done together it may be tried again");
    let told = recorded(place, "signal");
    assert_eq!(told, [serde_json::json!({ "rule": "talk-first", "level": "yellow" })]);
}

#[test]
fn genuine_messages_taken_for_scams_are_told_to_the_trainer() {
    let place = Place::opens();
    place.welcomes("w");
    let deck = Begin { lesson: "messages/sms".to_owned(), support: Support::Independent };
    let mut screen = place.app.begin(deck).unwrap();
    while let View::Practice(view) = &screen.view {
        let row = view.phone.items.iter().find(|item| item.widget == phone::Widget::Row).unwrap().id.clone();
        place.taps(&row);
        place.taps("fake");
        place.taps("show");
        place.taps("named");
        screen = place.taps("next");
    }
    let signals = place.app.signals();
    assert_eq!(codes(&place), ["S11"]);
    assert_eq!((signals[0].told.level, signals[0].told.rule), (Level::Yellow, Rule::OverSuspicious));
    assert_eq!(recorded(place, "signal").len(), 1, "told once");
}

#[test]
fn a_scene_that_is_too_much_gives_way_to_a_quiet_picture() {
    let place = Place::opens();
    place.welcomes("w");
    place.app.begin(Begin { lesson: "scams/grandson-call".to_owned(), support: Support::Guided }).unwrap();
    place.taps("listen");
    place.taps("answer");
    let screen = place.asks(Ask::Trainer);
    assert!(practice(&screen).stopped && screen.trainer_called);
    assert!(caption(&screen).contains("家里人没有事"), "{}", caption(&screen));
    let signal = &place.app.signals()[0];
    assert_eq!((signal.told.rule, signal.told.level, signal.told.private), (Rule::Distress, Level::Red, true));
    assert_eq!(screen.wake_in_ms, Some(300_000), "nothing is waited for");
    let screen = place.app.trainer_came().unwrap();
    assert!(
        practice(&screen).stopped && !screen.trainer_called,
        "the trainer is there; the learner says when to go on"
    );
    assert!(!practice(&place.asks(Ask::GoOn)).stopped);
}

#[test]
fn a_rhythm_is_known_again_the_next_time() {
    let place = Place::opens();
    let View::Today(today) = place.welcomes("w").view else { panic!("not at today") };
    let id = today.learner.unwrap().id;
    goes_through(&place, "hospital/book-appointment", Support::Supported, false);
    let Place { app, folder, .. } = place;
    app.close();
    drop(app);
    let place = Place::opens_in(folder);
    place.app.sit_down(SitDown { learner: id }).unwrap();
    place.begins(Support::Supported);
    place.clock.advance(Duration::from_secs(6));
    place.taps("clinic");
    let tempo = place.app.watch_run(|run| run.pace().tempo()).unwrap();
    assert_eq!(tempo, Tempo::Slow, "nine seconds are three times the own median of three");
}
