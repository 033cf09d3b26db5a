//! Every shipped lesson, played to its end in every way and both languages: nothing is ever shown or said with a hole.

use app::wire::{Begin, Screen, SpeakLanguage, Support, Touch, View};
use practice::Touch as Hand;

use crate::place::Place;

const WAYS: [Support; 5] =
    [Support::Watch, Support::Guided, Support::Supported, Support::Independent, Support::Transfer];

fn lessons() -> Vec<String> {
    let text = include_str!("../../../../lessons/course.toml");
    let mut domain = String::new();
    let mut lessons = Vec::new();
    for line in text.lines() {
        let quoted = || line.split('"').skip(1).step_by(2).map(str::to_owned);
        if line.starts_with("id ") {
            domain = quoted().next().unwrap();
        } else if line.starts_with("lessons") {
            lessons.extend(quoted().map(|lesson| format!("{domain}/{lesson}")));
        }
    }
    lessons
}

/// Every word on the screen and in the caption. A message that is missing would stand there as its id.
fn words(screen: &Screen) -> Vec<String> {
    let mut words = screen.caption.sentences.clone();
    if let View::Practice(practice) = &screen.view {
        let phone = &practice.phone;
        words.extend([practice.title.clone(), phone.title.clone()]);
        words.extend(phone.subtitle.clone());
        words.extend(phone.notice.iter().flat_map(|notice| [notice.from.clone(), notice.text.clone()]));
        for item in &phone.items {
            words.push(item.label.clone());
            words.extend(item.note.clone());
            words.extend(item.rows.iter().flat_map(|row| [row.label.clone(), row.value.clone()]));
        }
        words.extend(practice.card.iter().flat_map(|fact| [fact.label.clone(), fact.value.clone()]));
    }
    words
}

fn look(screen: &Screen, place: &str) {
    for text in words(screen) {
        assert!(
            !text.contains("{$") && !text.contains("{ $") && !text.contains("DATE("),
            "{place}: a hole in {text:?}"
        );
    }
    if let View::Practice(practice) = &screen.view {
        for item in practice.phone.items.iter().filter(|item| item.rows.is_empty()) {
            let mute = item.label.trim().is_empty() && item.widget != phone::Widget::Facts;
            assert!(!mute, "{place}: {} has no words", item.id);
        }
        let primary = practice.phone.items.iter().filter(|item| item.primary).count();
        assert!(primary <= 1, "{place}: {primary} main buttons at once");
    }
}

/// Off the way: any action that the phone offers, drawn by lot, in the way where everything responds.
fn stray(place: &Place, lesson: &str, seed: usize) {
    let support = Support::Supported;
    let mut lot = seed;
    place.app.begin(Begin { lesson: lesson.to_owned(), support }).unwrap();
    for _ in 0..40 {
        lot = lot.wrapping_mul(48_271) % 0x7fff_ffff;
        let touch = place.app.watch_run(|run| {
            let (world, state) = (&run.form().world, run.state());
            let actions = world.actions(state);
            Hand::of(world, state, actions[lot % actions.len()])
        });
        let touch = match touch.unwrap() {
            Hand::Tap { item } => Touch::Tap { item },
            Hand::Type { item, .. } => Touch::Type { item, text: "7".to_owned() },
            Hand::Scroll { to } => Touch::Scroll { to: u32::from(to) },
            Hand::Notice { open } => Touch::Notice { open },
            Hand::Back => Touch::Back,
            Hand::Home => Touch::Home,
            other => panic!("{other:?}"),
        };
        let screen = place.touches(touch.clone());
        let View::Practice(practice) = &screen.view else { return };
        look(&screen, &format!("{lesson} {touch:?} -> {}", practice.phone.screen));
        if practice.consequence.is_some() {
            look(&place.asks(app::wire::Ask::GoOn), lesson);
        }
    }
}

fn play(place: &Place, lesson: &str, support: Support) {
    let mut screen = place.app.begin(Begin { lesson: lesson.to_owned(), support }).unwrap();
    for _ in 0..80 {
        let here = match &screen.view {
            View::Practice(practice) => practice.phone.screen.clone(),
            View::Ending(_) => return,
            other => panic!("{lesson}: {other:?}"),
        };
        look(&screen, &format!("{lesson} {support:?} {here}"));
        screen = if support == Support::Watch { place.app.show_next().unwrap() } else { place.touches(place.right()) };
    }
    panic!("{lesson} {support:?} does not end");
}

#[test]
fn every_lesson_is_played_to_its_end_in_every_way() {
    let all = lessons();
    assert_eq!(all.len(), 33);
    for language in ["zh-CN", "en"] {
        let place = Place::opens();
        place.app.speak_language(SpeakLanguage { language: language.to_owned() }).unwrap();
        place.welcomes("w");
        for lesson in &all {
            for support in WAYS {
                play(&place, lesson, support);
            }
            for seed in [11, 2_026, 77_777] {
                stray(&place, lesson, seed);
            }
        }
    }
}
