//! Pages of the whole course in the real window: a call, a chat, a camera, a keypad, a web page. Looked at, and held to
//! the rules of access.

use journeys::{Setting, Stage};

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
        &[("answer", "support/first"), ("think", "support/scare"), ("credit", ""), ("on", "support/wants")],
    ),
    ("payments/transfer", &[]),
    ("scams/texts", &[("pension", "inbox/pension-text"), ("hurry", ""), ("link", "")]),
    ("information/health-rumour", &[("open", "rumour/article"), ("shock", "")]),
    ("basics/typing-and-network", &[("line", "")]),
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
