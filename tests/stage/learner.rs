//! What a learner does and sees, in the words of a test.

use std::time::Duration;

use fantoccini::Locator;
use fantoccini::elements::Element;
use serde_json::json;
use tokio::time::{sleep, timeout};

use crate::stage::Stage;

/// Two taps closer than half a second count as one: a learner takes a little longer.
const BETWEEN_TAPS: Duration = Duration::from_millis(620);

/// The keys beside the phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// 再听一遍
    Repeat,
    /// 给我提示
    Hint,
    /// 慢一点
    Slower,
    /// 叫老师
    Trainer,
}

impl Key {
    fn test_id(self) -> &'static str {
        match self {
            Self::Repeat => "key-repeat",
            Self::Hint => "key-hint",
            Self::Slower => "key-slower",
            Self::Trainer => "key-trainer",
        }
    }
}

impl Stage {
    /// Presses whatever carries that test id.
    ///
    /// # Panics
    /// If it is not there within ten seconds.
    pub async fn presses(&self, test_id: &str) {
        sleep(BETWEEN_TAPS).await;
        let element = self.finds(test_id).await;
        let clicked = timeout(Duration::from_secs(10), element.click()).await;
        clicked
            .unwrap_or_else(|_| panic!("{test_id} did not take the click in time"))
            .unwrap_or_else(|error| panic!("{test_id} cannot be clicked: {error}"));
    }

    /// Takes a lesson from the shelf for today.
    pub async fn chooses(&self, lesson: &str) {
        self.presses("shelf").await;
        self.presses(&format!("place-{}", lesson.split('/').next().unwrap_or_default())).await;
        self.chooses_here(lesson).await;
    }

    /// Takes a lesson from the open shelf, on whichever page it is.
    pub async fn chooses_here(&self, lesson: &str) {
        let place = format!("document.querySelector('[data-testid=\"place-{lesson}\"]')");
        let turn = "document.querySelector('[data-testid=turn-on]')";
        for _ in 0..6 {
            // What stood there before may be the domains; and a wall that measures itself may need no key to turn it after all.
            self.waits_for(&format!("{place} || {turn}")).await;
            if self.run(&format!("return {place} !== null"), Vec::new()).await == json!(true) {
                break;
            }
            sleep(BETWEEN_TAPS).await;
            self.run(&format!("{turn}?.click()"), Vec::new()).await;
        }
        self.presses(&format!("place-{lesson}")).await;
        self.is_at("today").await;
    }

    /// Taps an item of the practice phone.
    pub async fn taps(&self, item: &str) {
        self.presses(&format!("item-{item}")).await;
    }

    /// Pushes the phone's page on by its key, until it has come to rest.
    pub async fn pushes_down(&self) {
        // The part that scrolls may be a dialog's, over a page that scrolls too.
        let place = "[...document.querySelectorAll('[data-screen] .scroll')].at(-1)?.scrollTop";
        let before = self.run(&format!("return {place} ?? 0"), Vec::new()).await;
        self.presses("scroll-down").await;
        self.waits_for(&format!("{place} > {before}")).await;
        // A smooth push takes a moment, and is told to the lesson once it is over.
        sleep(Duration::from_millis(900)).await;
    }

    /// Presses a key beside the phone.
    pub async fn asks(&self, key: Key) {
        self.presses(key.test_id()).await;
    }

    /// Waits for an element.
    ///
    /// # Panics
    /// If it is not there within ten seconds.
    pub async fn finds(&self, test_id: &str) -> Element {
        let selector = format!("[data-testid=\"{test_id}\"]");
        let find = self.client.wait().at_most(Duration::from_secs(10)).for_element(Locator::Css(&selector));
        match timeout(Duration::from_secs(12), find).await {
            Ok(Ok(element)) => element,
            _ => panic!("{test_id} is not there; the window shows: {}", self.told().await),
        }
    }

    /// Waits until the program is in that place (`door`, `today`, `practice` …).
    pub async fn is_at(&self, view: &str) {
        self.waits_for(&format!("document.querySelector('main[data-view=\"{view}\"]')")).await;
    }

    /// Waits until the practice phone shows that screen.
    pub async fn sees(&self, screen: &str) {
        self.waits_for(&format!("document.querySelector('[data-screen=\"{screen}\"]')")).await;
    }

    /// Waits until the lesson is at that step (1-based).
    pub async fn is_at_step(&self, step: u32) {
        self.waits_for(&format!("document.querySelector('[data-testid=\"place\"][data-step=\"{step}\"]')")).await;
    }

    /// Waits until a script's expression is true.
    ///
    /// # Panics
    /// If that takes more than ten seconds.
    pub async fn waits_for(&self, expression: &str) {
        for _ in 0..200 {
            if self.run(&format!("return Boolean({expression})"), Vec::new()).await == json!(true) {
                return;
            }
            sleep(Duration::from_millis(50)).await;
        }
        panic!("{expression} did not come; the window shows: {}", self.told().await);
    }

    /// What the caption says.
    pub async fn caption(&self) -> String {
        let script = "return document.querySelector('[data-testid=caption]')?.innerText ?? ''";
        self.run(script, Vec::new()).await.as_str().unwrap_or_default().replace('\n', " ")
    }

    /// A walk-in makes a tile in two touches and sits down.
    pub async fn comes_in_as(&self, name: &str, picture: &str) {
        self.presses("newcomer").await;
        self.presses(&format!("name-{name}")).await;
        self.presses(&format!("picture-{picture}")).await;
        self.is_at("today").await;
    }

    async fn told(&self) -> String {
        let script = "return document.querySelector('main')?.innerText ?? document.body.innerText";
        self.run(script, Vec::new()).await.as_str().unwrap_or_default().replace('\n', " / ")
    }
}
