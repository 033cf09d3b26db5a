//! The review: steps of lessons that are due, messages, one's own phone, a card; recorded, counted, and gone on with anywhere.

use std::time::Duration;

use app::wire::{Ask, Begin, Practice, Screen, SitDown, Support, Today, View};

use crate::place::{Place, caption, practice};

const DAY: Duration = Duration::from_hours(24);
const LESSON: &str = "payments/pay-code";

impl Place {
    fn knows(&self, lesson: &str) {
        let mut screen = self.app.begin(Begin { lesson: lesson.to_owned(), support: Support::Independent }).unwrap();
        while let View::Practice(_) = screen.view {
            screen = self.touches(self.right());
        }
    }

    fn proposed(&self) -> (Today, String) {
        let screen = self.app.today().unwrap();
        let said = caption(&screen);
        let View::Today(today) = screen.view else { panic!("not at today") };
        (today, said)
    }

    fn begins_review(&self) -> Screen {
        let (today, _) = self.proposed();
        assert!(today.lesson.starts_with("review/"), "{}", today.lesson);
        self.app.begin(Begin { lesson: today.lesson, support: today.support }).unwrap()
    }

    /// One touch on: the next right one; the card is kept, the own phone answered for.
    fn goes_on(&self) -> Screen {
        self.touches(self.right())
    }

    /// Every event of the newest attempt.
    fn events(self) -> Vec<records::Event> {
        let Self { app, clock, folder } = self;
        app.close();
        drop(app);
        let (records, _) = records::open(folder.path(), clock.utc()).unwrap();
        let learner = records.learners().unwrap()[0].id;
        let attempt = records.attempts_of(Some(learner)).unwrap().pop().unwrap();
        records.events_of(attempt.id).unwrap()
    }
}

fn at(screen: &Screen) -> (u32, u32) {
    let place = practice(screen).place;
    (place.step, place.steps)
}

fn label<'s>(view: &'s Practice, item: &str) -> &'s str {
    &view.phone.items.iter().find(|known| known.id == item).unwrap().label
}

/// Somebody who did a lesson alone, the day after.
fn a_day_later(lessons: &[&str]) -> Place {
    let place = Place::opens();
    place.welcomes("w");
    for lesson in lessons {
        place.knows(lesson);
    }
    place.clock.advance(DAY);
    place
}

#[test]
fn a_review_is_three_steps_three_messages_ones_own_phone_and_a_card() {
    let place = a_day_later(&[LESSON, "hospital/book-appointment"]);
    let (today, said) = place.proposed();
    assert_eq!((today.minutes, today.support, today.other_ways.len()), (8, Support::Independent, 0));
    assert!(said.contains("付款码") && said.contains("预约挂号") && said.contains("三条消息"), "{said}");
    let mut screen = place.begins_review();
    let mut seen: Vec<String> = Vec::new();
    let mut steps = Vec::new();
    while let View::Practice(view) = &screen.view {
        let part = view.phone.screen.split(['/', '-']).next().unwrap().to_owned();
        if seen.last() != Some(&part) {
            seen.push(part);
        }
        if steps.last() != Some(&at(&screen)) {
            steps.push(at(&screen));
        }
        screen = place.goes_on();
    }
    assert_eq!(steps, (1..=8).map(|step| (step, 8)).collect::<Vec<_>>());
    assert_eq!(seen.last().map(String::as_str), Some("judge"), "{seen:?}");
    let View::Ending(ending) = &screen.view else { panic!("{screen:?}") };
    assert!(ending.done[0].contains("3步"), "{:?}", ending.done);
    assert!(ending.done.len() == 3 && ending.done[1].contains("骗人的"), "{:?}", ending.done);
    assert!(!ending.lesson.starts_with("review/"), "the day goes on: {}", ending.lesson);
    assert!(!place.proposed().0.lesson.starts_with("review/"), "one a day is enough");
    let events = place.events();
    let count = |kind: &str| events.iter().filter(|event| event.kind == kind).count();
    assert_eq!((count("done"), count("step-done"), count("judged"), count("own-phone")), (1, 8, 3, 1));
    assert!(events.is_sorted_by_key(|event| event.at_ms), "one time for all parts");
    let old = events.iter().filter_map(|event| event.step.as_deref()).filter(|step| step.contains('#'));
    assert!(old.clone().count() > 3 && old.clone().any(|step| step.starts_with("payments/pay-code#")));
}

#[test]
fn the_question_about_ones_own_phone_is_answered_kindly_and_recorded() {
    let place = a_day_later(&[LESSON]);
    let mut screen = place.begins_review();
    while practice(&screen).phone.screen != "judge/own" {
        screen = place.goes_on();
    }
    let said = caption(&screen);
    assert!(said.contains("自己的手机") && said.contains("付款码"), "{said}");
    assert_eq!(label(practice(&screen), "did-not-work"), "用过，没成");
    let told = place.taps("did-not-work");
    assert!(caption(&told).contains("跟老师说说"), "{}", caption(&told));
    let cards = place.taps("on");
    assert_eq!(practice(&cards).phone.screen, "judge/cards");
    let card = place.taps("card-0");
    assert!(!practice(&card).phone.items[0].label.is_empty());
    assert!(matches!(place.taps("keep").view, View::Ending(_)));
    let own = place.events().into_iter().find(|event| event.kind == "own-phone").unwrap();
    assert_eq!(own.body, serde_json::json!({ "lesson": LESSON, "answer": "did-not-work" }));
}

/// The power fails: not a clean end, and nothing is told to the program. Each time it goes on at the very same place, in whichever part.
#[test]
fn a_review_goes_on_at_the_very_place_after_power_loss() {
    let mut place = a_day_later(&[LESSON]);
    let mut screen = place.begins_review();
    let (mut cuts, mut touches) = (0, 0);
    while let View::Practice(before) = screen.view.clone() {
        touches += 1;
        if touches % 4 != 0 {
            screen = place.goes_on();
            continue;
        }
        let clock = place.clock.clone();
        let folder = std::mem::replace(&mut place.folder, tempfile::tempdir().unwrap());
        drop(place);
        place = Place::opens_in(folder);
        place.clock.advance((clock.utc() - place.clock.utc()).to_std().unwrap());
        let View::Door(door) = place.app.open().unwrap().view else { panic!("not at the door") };
        assert_eq!(door.learners[0].going_on.as_deref(), Some("复习"));
        place.app.sit_down(SitDown { learner: door.learners[0].id.clone() }).unwrap();
        let (today, _) = place.proposed();
        assert_eq!(today.going_on.map(|place| place.step), Some(before.place.step));
        let back = place.app.begin(Begin { lesson: today.lesson, support: today.support }).unwrap();
        let view = practice(&back);
        assert_eq!(
            (&view.phone.items, &view.phone.screen, view.place),
            (&before.phone.items, &before.phone.screen, before.place)
        );
        cuts += 1;
        screen = place.goes_on();
    }
    assert!(cuts >= 5, "cut in every part: {cuts} of {touches}");
    assert!(matches!(screen.view, View::Ending(_)));
}

/// A step that was missed twice comes with help, and is then no evidence of doing it alone; its lesson comes back sooner.
#[test]
fn a_step_that_is_missed_twice_comes_with_help() {
    let place = a_day_later(&[LESSON]);
    let mut supports = Vec::new();
    for _ in 0..3 {
        let mut screen = place.begins_review();
        supports.push(practice(&screen).support);
        while let View::Practice(view) = &screen.view {
            if view.place.step <= 3 && practice(&screen).pointer.is_none() {
                place.asks(Ask::Hint);
            }
            screen = place.goes_on();
        }
        place.clock.advance(DAY);
    }
    assert_eq!(supports, [Support::Independent, Support::Independent, Support::Supported]);
}

/// What was reviewed well comes back later: 1, 7, 21 days. Then on an app that looks different, if there is one.
#[test]
fn a_review_that_goes_well_stretches_the_interval() {
    let place = Place::opens();
    place.welcomes("w");
    place.knows("hospital/book-appointment");
    let review = |place: &Place| place.proposed().0.lesson.starts_with("review/");
    assert!(!review(&place), "not on the same day");
    for days in [1, 7, 21] {
        place.clock.advance(DAY * (days - 1));
        assert!(!review(&place), "not a day before {days}");
        place.clock.advance(DAY);
        let mut screen = place.begins_review();
        let elsewhere = practice(&screen).support == Support::Transfer;
        assert_eq!(elsewhere, days == 21, "after {days} days");
        let lifelike = place.proposed().0.lesson.contains("-lifelike");
        assert_eq!(lifelike, days == 21, "mostly genuine messages, as in life");
        screen = place.begins_review();
        while let View::Practice(_) = screen.view {
            screen = place.goes_on();
        }
    }
}
