//! Judging messages: what is recorded, what comes next, and how it is told.

use app::wire::{Ask, Begin, Choose, LookAtShelf, Screen, SpeakLanguage, Support, View};

use crate::place::{Place, caption, practice};

impl Place {
    fn begins_deck(&self, channel: &str) -> Screen {
        self.app.begin(Begin { lesson: format!("messages/{channel}"), support: Support::Independent }).unwrap()
    }

    /// Judges every message of a deck by a rule: the truth comes in, the key goes out.
    fn judges(&self, mut screen: Screen, key: impl Fn(bool) -> &'static str) -> Screen {
        while let View::Practice(view) = &screen.view {
            let row = view.phone.items.iter().find(|item| item.widget == phone::Widget::Row).unwrap().id.clone();
            let opened = self.taps(&row);
            let read = practice(&opened).phone.items[0].label.clone();
            assert_eq!(
                opened.caption.sentences.concat().replace(' ', ""),
                read.replace(' ', ""),
                "what is shown is read out"
            );
            let answered = key(is_scam(&row));
            let mut judged = self.taps(answered);
            if answered != "check" {
                let message = &practice(&judged).card[0].value;
                assert_eq!(*message, read, "the message stays in sight");
                let cue = practice(&judged).phone.items[0].id.clone();
                self.taps(&cue);
                judged = self.taps("named");
            }
            let told = caption(&judged);
            assert!(told.contains(if is_scam(&row) { "骗局" } else { "真的" }), "{told}");
            assert!(!told.contains('错') && !told.contains("失败"), "{told}");
            screen = self.taps("next");
        }
        screen
    }

    fn note_of(&self, channel: &str) -> Option<String> {
        let screen = self.app.shelf(LookAtShelf { domain: Some("scams".to_owned()) }).unwrap();
        let View::Shelf(shelf) = screen.view else { panic!("no shelf") };
        shelf.places.into_iter().find(|place| place.id == format!("messages/{channel}")).unwrap().note
    }
}

fn is_scam(id: &str) -> bool {
    static COURSE: std::sync::OnceLock<course::Course> = std::sync::OnceLock::new();
    let course =
        COURSE.get_or_init(|| course::Course::read(&course::Files::shipped(), &mut words::Library::default()).0);
    course.messages.iter().find(|message| message.id == id).unwrap().scam
}

fn ending(screen: &Screen) -> &app::wire::Ending {
    match &screen.view {
        View::Ending(ending) => ending,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_deck_is_judged_counted_and_followed_by_another() {
    let place = Place::opens();
    place.welcomes("w");
    let first = place.begins_deck("sms");
    assert!(caption(&first).contains("先核实"), "{}", caption(&first));
    let end = place.judges(first, |scam| if scam { "fake" } else { "real" });
    assert_eq!(ending(&end).done[..2], ["骗局3条，识破3条。", "真消息3条，认得3条。"]);
    assert_eq!((ending(&end).lesson.as_str(), ending(&end).again.as_str()), ("messages/sms", "再来几条"));
    assert_eq!(place.note_of("sms").as_deref(), Some("识破 3/3，认得真 3/3"));
    // "Everything is a scam" is seen for what it is.
    let end = place.judges(place.begins_deck("sms"), |_| "fake");
    assert_eq!(ending(&end).done[..2], ["骗局3条，识破3条。", "真消息3条，认得0条。"]);
    assert_eq!(place.note_of("sms").as_deref(), Some("识破 6/6，认得真 3/6"));
    assert_eq!(place.note_of("call"), None, "each channel for itself");
    // And answered with more genuine messages than scams.
    let remedy = place.begins_deck("sms");
    let end = place.judges(remedy, |_| "check");
    assert_eq!(ending(&end).done[..2], ["骗局2条，识破2条。", "真消息4条，认得4条。"]);
    assert!(ending(&end).done[2].contains("6条"), "checking first is counted and praised: {:?}", ending(&end).done);
}

#[test]
fn believing_a_scam_is_told_kindly_and_the_deck_goes_on() {
    let place = Place::opens();
    place.welcomes("w");
    let end = place.judges(place.begins_deck("call"), |_| "real");
    assert_eq!(ending(&end).done[..2], ["骗局3条，识破0条。", "真消息3条，认得3条。"]);
}

#[test]
fn hints_lead_to_checking_first_and_repeat_reads_the_message_again() {
    let place = Place::opens();
    place.app.sit_as_guest().unwrap();
    let first = place.begins_deck("chat");
    let row = practice(&first).phone.items[0].id.clone();
    let opened = place.taps(&row);
    let again = place.asks(Ask::Repeat);
    assert!(caption(&again).contains(&caption(&opened)), "{} / {}", caption(&again), caption(&opened));
    let hints: Vec<_> = (0..3).map(|_| caption(&place.asks(Ask::Hint))).collect();
    assert!(hints.iter().any(|hint| hint.contains("先核实")), "{hints:?}");
    assert!(hints.iter().all(|hint| !hint.contains("真的") && !hint.contains("假的")), "{hints:?}");
}

/// A deck that is left in the middle is gone on with: the same messages, the same place.
#[test]
fn a_deck_is_taken_up_again_where_it_was_left() {
    let place = Place::opens();
    place.welcomes("w");
    let first = place.begins_deck("sms");
    let row = practice(&first).phone.items[0].id.clone();
    place.taps(&row);
    place.taps("check");
    let second = place.taps("next");
    place.app.rest().unwrap();
    let View::Today(today) = place.app.today().unwrap().view else { panic!("not at today") };
    assert_eq!(today.going_on.map(|place| place.step), Some(2));
    let back = place.app.begin(Begin { lesson: today.lesson, support: today.support }).unwrap();
    assert_eq!(practice(&back).phone, practice(&second).phone);
}

#[test]
fn decks_speak_english_too() {
    let place = Place::opens();
    place.app.speak_language(SpeakLanguage { language: "en".to_owned() }).unwrap();
    place.welcomes("w");
    place.app.choose(Choose { lesson: "messages/poster".to_owned() }).unwrap();
    let screen = place.begins_deck("poster");
    let row = practice(&screen).phone.items[0].id.clone();
    let opened = place.taps(&row);
    let labels: Vec<_> = practice(&opened).phone.items[1..].iter().map(|item| item.label.as_str()).collect();
    for key in ["Real", "False", "Check first"] {
        assert!(labels.contains(&key), "{labels:?}");
    }
    assert!(place.app.choose(Choose { lesson: "messages/fax".to_owned() }).is_err());
}
