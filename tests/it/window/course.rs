//! Pages of the whole course in the real window: a call, a chat, a camera, a keypad, a web page. Looked at, and held to
//! the rules of access.

use journeys::{Key, Setting, Stage};

use super::play;

/// A lesson, and what is tapped one after the other with the screen that must come; `key:…` types on the phone's keys.
type Walk = (&'static str, &'static [(&'static str, &'static str)]);

const WALKS: [Walk; 6] = [
    (
        "payments/scan-to-pay",
        &[
            ("pay", "pay/front"),
            ("scan", "camera/ask"),
            ("once", "camera/view"),
            ("counter", "pay/found"),
            ("right", "pay/sum"),
            ("amount", ""),
            ("key:12.50", ""),
            ("next", "pay/confirm"),
        ],
    ),
    (
        "scams/screen-sharing",
        &[
            ("answer", "support/first"),
            ("listen", "support/permission"),
            ("refuse", "support/angry"),
            ("hang-up", "support/after"),
            ("hear", "support/words"),
            ("scare", ""),
        ],
    ),
    ("payments/transfer", &[]),
    ("scams/texts", &[("pension", "inbox/pension-text"), ("check", "inbox/look-pension")]),
    ("information/health-rumour", &[("open", "rumour/article"), ("shock", "")]),
    ("basics/typing-and-network", &[("line", "note/pad")]),
];

#[test]
fn pages_of_the_whole_course() {
    play(async {
        let stage = Stage::open(Setting::default()).await;
        stage.comes_in_as("王阿姨", "sun").await;
        for (lesson, walk) in WALKS {
            let name = lesson.replace('/', "-");
            stage.chooses(lesson).await;
            stage.presses("begin").await;
            stage.waits_for("document.querySelector('[data-testid=phone]')").await;
            stage.picture(&format!("course-{name}-0")).await;
            for (number, (item, screen)) in walk.iter().enumerate() {
                if let Some(keys) = item.strip_prefix("key:") {
                    for key in keys.chars() {
                        stage.presses(&format!("pad-{key}")).await;
                    }
                    stage.presses("pad-done").await;
                } else {
                    stage.taps(item).await;
                }
                if !screen.is_empty() {
                    stage.sees(screen).await;
                }
                stage.picture(&format!("course-{name}-{}", number + 1)).await;
            }
            stage.is_accessible(lesson, "zh-CN").await;
            stage.presses("rest").await;
            stage.is_at("today").await;
        }
        stage.close().await;
    });
}

/// A02 alone, then on an app that looks different: what is tapped, and the screen that must come.
const ALONE: [(&str, &str); 18] = [
    ("clinic", "clinic/front"),
    ("book", "clinic/hospitals"),
    ("east-campus", "clinic/departments"),
    ("ophthalmology", "clinic/dates"),
    ("afternoon", ""),
    ("day-3", "clinic/doctors"),
    ("chief", "clinic/slots"),
    ("1400", "clinic/patients"),
    ("zhang-fuhai", "clinic/confirm"),
    ("on-arrival", ""),
    ("down", ""),
    ("notes", "clinic/notes"),
    ("down", ""),
    ("understood", "clinic/confirm"),
    ("confirm", "clinic/done"),
    ("front", "clinic/front"),
    ("bookings", "clinic/bookings"),
    ("booking", ""),
];

const ELSEWHERE: [(&str, &str); 16] = [
    ("clinic", "clinic/front"),
    ("register", "clinic/who"),
    ("zhang-fuhai", "clinic/parts"),
    ("cardiology", "clinic/doctors"),
    ("associate", "clinic/places"),
    ("tcm", "clinic/times"),
    ("day-4", ""),
    ("0900", "clinic/notes"),
    ("down", ""),
    ("agree", "clinic/sheet"),
    ("down", ""),
    ("on-arrival", ""),
    ("hand-in", "clinic/done"),
    ("home", "clinic/front"),
    ("records", "clinic/bookings"),
    ("booking", ""),
];

async fn taps_through(stage: &Stage, name: &str, walk: &[(&str, &str)]) {
    for (number, (item, screen)) in walk.iter().enumerate() {
        if *item == "down" {
            stage.pushes_down().await;
        } else {
            stage.taps(item).await;
        }
        if !screen.is_empty() {
            stage.sees(screen).await;
            stage.picture(&format!("{name}-{:02}", number + 1)).await;
        }
    }
}

#[test]
fn whoever_has_done_it_alone_does_it_on_an_app_that_looks_different() {
    play(async {
        let stage = Stage::open(Setting::default()).await;
        stage.presses("guest").await;
        stage.chooses("hospital/book-appointment").await;
        stage.presses("begin-independent").await;
        taps_through(&stage, "alone", &ALONE).await;
        stage.is_at("ending").await;
        stage.presses("begin").await;
        stage.sees("home/main").await;
        stage.picture("elsewhere-00").await;
        taps_through(&stage, "elsewhere", &ELSEWHERE).await;
        stage.is_at("ending").await;
        stage.picture("elsewhere-ending").await;
        stage.close().await;
    });
}

/// The row, or the cue, that lies on top of the phone's page.
async fn first_item(stage: &Stage) -> String {
    let script = "return document.querySelector('[data-screen] .scroll [data-testid^=item-]').dataset.testid";
    stage.run(script, Vec::new()).await.as_str().expect("an item").to_owned()
}

#[test]
fn a_deck_of_messages_is_judged() {
    play(async {
        let stage = Stage::open(Setting::default()).await;
        stage.comes_in_as("王阿姨", "sun").await;
        stage.presses("shelf").await;
        stage.presses("place-scams").await;
        stage.picture("shelf-scams").await;
        stage.chooses_here("messages/sms").await;
        stage.picture("deck-today").await;
        stage.presses("begin").await;
        for number in 0..6 {
            stage.sees("judge/list").await;
            let row = first_item(&stage).await;
            stage.presses(&row).await;
            stage.finds("item-fake").await;
            if number == 0 {
                stage.picture("deck-message").await;
                stage.is_accessible("deck-message", "zh-CN").await;
            }
            // Everything is a scam to this one, but for what is checked first.
            stage.taps(if number % 2 == 0 { "fake" } else { "check" }).await;
            stage.finds("item-show").await;
            if number == 0 {
                stage.picture("deck-why").await;
                stage.is_accessible("deck-why", "zh-CN").await;
                // Ordinary words first: a kind answer, and the page stays.
                stage.taps("plain").await;
                stage.picture("deck-plain").await;
            }
            if number == 1 {
                stage.asks(Key::Hint).await;
                stage.asks(Key::Hint).await;
                stage.asks(Key::Hint).await;
                stage.picture("deck-hint").await;
            }
            if number == 2 {
                stage.taps("show").await;
                stage.picture("deck-shown").await;
            } else {
                let cue =
                    "return document.querySelector('[data-testid=passage] [data-testid^=item-c-]').dataset.testid";
                let cue = stage.run(cue, Vec::new()).await.as_str().expect("a cue").to_owned();
                stage.presses(&cue).await;
            }
            stage.finds("item-named").await;
            if number == 0 {
                stage.picture("deck-found").await;
                stage.is_accessible("deck-found", "zh-CN").await;
            }
            stage.taps("named").await;
            stage.finds("item-next").await;
            stage.picture(&format!("deck-what-{number}")).await;
            stage.taps("next").await;
        }
        stage.is_at("ending").await;
        stage.picture("deck-ending").await;
        stage.close().await;
    });
}
