//! Judging messages: what is recorded, what comes next, and how it is told.

use app::wire::{Ask, Begin, Choose, LookAtShelf, Screen, SpeakLanguage, Support, Target, Touch, View};

use crate::place::{Place, caption, practice};

impl Place {
    fn begins_deck(&self, channel: &str) -> Screen {
        self.app.begin(Begin { lesson: format!("messages/{channel}"), support: Support::Independent }).unwrap()
    }

    /// Judges every message of a deck by a rule: the truth comes in, the key goes out. What shows it is touched each time.
    fn judges(&self, mut screen: Screen, key: impl Fn(bool) -> &'static str) -> Screen {
        while let View::Practice(view) = &screen.view {
            let row = view.phone.items.iter().find(|item| item.widget == phone::Widget::Row).unwrap().id.clone();
            let mut opened = self.taps(&row);
            let cues_first = practice(&opened).phone.screen.contains("/look-");
            if cues_first {
                self.finds_a_cue(&opened);
                opened = self.taps("named");
            }
            let read = practice(&opened).phone.items[0].label.clone();
            let said = opened.caption.sentences.concat().replace(' ', "");
            assert_eq!(said, read.replace(' ', ""), "what is shown is read out");
            let answered = key(is_scam(&row));
            let judged = self.taps(answered);
            let mut told = caption(&judged);
            assert!(told.contains(if is_scam(&row) { "骗人的" } else { "真的" }), "{told}");
            if !cues_first {
                let view = practice(&judged);
                let pieces = view.passage.iter().filter(|part| !part.sender);
                let whole: String = pieces.map(|part| format!("{}{}{}", part.before, part.text, part.after)).collect();
                assert_eq!((&whole, &view.phone.items[0].label), (&read, &read), "the message stays, word by word");
                told += &self.finds_a_cue(&judged);
                told += &caption(&self.taps("named"));
            }
            // 错过, to miss something, blames nobody.
            assert!(!told.replace("错过", "").contains('错') && !told.contains("失败"), "{told}");
            screen = self.taps("next");
        }
        screen
    }

    /// Touches ordinary words, then those that show something; what is said to the second.
    fn finds_a_cue(&self, screen: &Screen) -> String {
        let ordinary = part(screen, "plain");
        if ordinary.is_some() {
            let told = caption(&self.taps("plain"));
            assert!(told.contains("平常"), "a kind answer, and the page stays: {told}");
        }
        let (cue, _) = part(screen, "c-").expect("something shows what it is");
        let found = self.taps(&cue);
        let name = part(&found, &cue).unwrap().1.expect("it is named where it stands");
        assert!(caption(&found).contains(&name), "{} / {name}", caption(&found));
        caption(&found)
    }

    /// What was recorded in the newest attempt, of these kinds.
    fn recorded(self, kinds: &[&str]) -> Vec<(String, serde_json::Value)> {
        let Self { app, clock, folder } = self;
        app.close();
        drop(app);
        let (records, _) = records::open(folder.path(), clock.utc()).unwrap();
        let learner = records.learners().unwrap()[0].id;
        let attempt = records.attempts_of(Some(learner)).unwrap().pop().unwrap();
        let events = records.events_of(attempt.id).unwrap().into_iter();
        events.filter(|event| kinds.contains(&event.kind.as_str())).map(|event| (event.kind, event.body)).collect()
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

/// The first piece of the message whose item begins so, with what it shows.
fn part(screen: &Screen, item: &str) -> Option<(String, Option<String>)> {
    let found = practice(screen).passage.iter().find(|part| part.item.starts_with(item))?;
    Some((found.item.clone(), found.found.clone()))
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
    assert_eq!(ending(&end).done[..2], ["骗人的3条，识破3条。", "真的3条，认出3条。"]);
    assert_eq!((ending(&end).lesson.as_str(), ending(&end).again.as_str()), ("messages/sms", "再来几条"));
    assert_eq!(place.note_of("sms").as_deref(), Some("识破 3/3，认出真的 3/3"));
    // "Everything is a scam" is seen for what it is.
    let end = place.judges(place.begins_deck("sms"), |_| "fake");
    assert_eq!(ending(&end).done[..2], ["骗人的3条，识破3条。", "真的3条，认出0条。"]);
    assert_eq!(place.note_of("sms").as_deref(), Some("识破 6/6，认出真的 3/6"));
    assert_eq!(place.note_of("call"), None, "each channel for itself");
    // And answered with more genuine messages than scams.
    let remedy = place.begins_deck("sms");
    let end = place.judges(remedy, |_| "check");
    assert_eq!(ending(&end).done[..2], ["骗人的2条，识破2条。", "真的4条，认出4条。"]);
    assert!(ending(&end).done[2].contains("先核实"), "checking first is praised: {:?}", ending(&end).done);
}

#[test]
fn believing_a_scam_is_told_kindly_and_the_deck_goes_on() {
    let place = Place::opens();
    place.welcomes("w");
    let end = place.judges(place.begins_deck("call"), |_| "real");
    assert_eq!(ending(&end).done[..2], ["骗人的3条，识破0条。", "真的3条，认出3条。"]);
}

#[test]
fn hints_lead_to_checking_first_and_then_to_the_words_that_show_it() {
    let place = Place::opens();
    place.app.sit_as_guest().unwrap();
    let first = place.begins_deck("chat");
    let row = practice(&first).phone.items[0].id.clone();
    let opened = place.taps(&row);
    let again = place.asks(Ask::Repeat);
    assert!(caption(&again).contains(&caption(&opened)), "{} / {}", caption(&again), caption(&opened));
    let hints: Vec<_> = (0..3).map(|_| caption(&place.asks(Ask::Hint))).collect();
    assert!(hints.iter().any(|hint| hint.contains("先核实")), "{hints:?}");
    assert!(hints.iter().all(|hint| !hint.contains("真的") && !hint.contains("骗人的")), "{hints:?}");
    let judged = place.taps("check");
    let pointer = practice(&judged).pointer.clone().expect("help goes on");
    let Target::Item { item } = pointer.target else { panic!("{pointer:?}") };
    assert!(item.starts_with("c-") && part(&judged, &item).is_some(), "{item} is in the message");
}

/// Whoever is not sure has them shown; what was pointed out is not found any more.
#[test]
fn whoever_is_not_sure_has_it_shown() {
    let place = Place::opens();
    place.welcomes("w");
    let first = place.begins_deck("sms");
    let row = practice(&first).phone.items[0].id.clone();
    place.taps(&row);
    let asked = place.taps("fake");
    assert!(part(&asked, "c-").unwrap().1.is_none(), "nothing is given away");
    let shown = place.taps("show");
    assert!(part(&shown, "c-").unwrap().1.is_some());
    assert!(caption(&shown).contains("圈出来"), "{}", caption(&shown));
    let (cue, _) = part(&shown, "c-").unwrap();
    place.taps(&cue);
    let judged = place.recorded(&["judged", "cue-named"]);
    assert_eq!(judged.len(), 1, "{judged:?}");
}

/// In the transaction of the tap: what was judged, and which words were touched.
#[test]
fn what_was_judged_is_recorded_once_with_its_tap() {
    let place = Place::opens();
    place.welcomes("w");
    let row = practice(&place.begins_deck("poster")).phone.items[0].id.clone();
    place.taps(&row);
    let asked = place.taps("real");
    // Home and back: it can be answered again, and counts no second time.
    let cue = part(&asked, "c-").unwrap().0;
    place.taps("plain");
    place.taps(&cue);
    place.touches(Touch::Home);
    let scam = is_scam(&row);
    let rows = place.recorded(&["tap", "judged", "cue-named"]);
    let at = rows.iter().position(|(kind, _)| kind == "judged").unwrap();
    assert_eq!(rows[at - 1].1["touch"]["item"], "real", "right behind its tap");
    let body = &rows[at].1;
    let keys: Vec<_> = body.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["answer", "best", "channel", "level", "message", "scam"]);
    assert_eq!(
        (&body["message"], &body["channel"], &body["answer"]),
        (&row.as_str().into(), &"poster".into(), &"real".into())
    );
    assert_eq!(body["scam"], scam);
    let named: Vec<_> =
        rows.iter().filter(|(kind, _)| kind == "cue-named").map(|(_, body)| body["right"].clone()).collect();
    assert_eq!(named, [false, true]);
}

/// More than 60 % checked first is safe, and unsure: said kindly, and the next deck asks first which words matter.
#[test]
fn whoever_mostly_checks_first_learns_to_trust_what_they_see() {
    let place = Place::opens();
    place.welcomes("w");
    let end = place.judges(place.begins_deck("sms"), |_| "check");
    assert!(ending(&end).done[2].contains("先练"), "{:?}", ending(&end).done);
    let next = place.begins_deck("sms");
    let row = practice(&next).phone.items[0].id.clone();
    let opened = place.taps(&row);
    assert!(practice(&opened).phone.screen.starts_with("judge/look-"));
    let said = caption(&opened);
    assert!(!said.contains("骗人的") && !practice(&opened).phone.title.contains("真的"), "nothing is told yet: {said}");
    // Red and green cues count alike, for the truth is not known yet.
    place.finds_a_cue(&opened);
    let judging = place.taps("named");
    assert_eq!(practice(&judging).phone.screen, format!("judge/{row}"));
    let told = place.taps(if is_scam(&row) { "fake" } else { "real" });
    assert!(practice(&told).phone.screen.starts_with("judge/what-"));
}

/// Within a deck order and keys stay; from deck to deck they change.
#[test]
fn keys_stay_within_a_deck_and_change_between_decks() {
    let place = Place::opens();
    place.welcomes("w");
    let mut orders = std::collections::BTreeSet::new();
    for _ in 0..8 {
        let mut screen = place.begins_deck("sms");
        let mut of_deck = std::collections::BTreeSet::new();
        for _ in 0..3 {
            let row = practice(&screen).phone.items[0].id.clone();
            let keys: Vec<_> = practice(&place.taps(&row)).phone.items[1..].iter().map(|key| key.id.clone()).collect();
            of_deck.insert(keys);
            place.taps(if is_scam(&row) { "fake" } else { "real" });
            place.taps("show");
            place.taps("named");
            screen = place.taps("next");
        }
        assert_eq!(of_deck.len(), 1, "{of_deck:?}");
        orders.extend(of_deck);
        place.app.rest().unwrap();
        place.app.begin(Begin { lesson: "hospital/book-appointment".to_owned(), support: Support::Guided }).unwrap();
    }
    assert!(orders.len() > 1, "eight decks, one order: {orders:?}");
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
    place.taps("show");
    place.taps("named");
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
    for key in ["Real", "Scam", "Check first"] {
        assert!(labels.contains(&key), "{labels:?}");
    }
    assert!(place.app.choose(Choose { lesson: "messages/fax".to_owned() }).is_err());
}
