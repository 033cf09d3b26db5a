//! What a learner does and sees, in the words of a test.

use std::time::{Duration, Instant};

use fantoccini::Locator;
use fantoccini::elements::Element;
use serde_json::json;
use tokio::time::{sleep, timeout};

use crate::stage::{LOOK, Stage};

/// What is waited for comes within that time, on a busy machine as well.
const PATIENCE: Duration = Duration::from_secs(30);

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
    /// Presses whatever carries that test id, and waits for the answer.
    ///
    /// # Panics
    /// If it is not there within half a minute.
    pub async fn presses(&self, test_id: &str) {
        let element = self.finds(test_id).await;
        self.stands_still(test_id).await;
        self.may_tap().await;
        let clicked = timeout(Duration::from_secs(10), element.click()).await;
        clicked
            .unwrap_or_else(|_| panic!("{test_id} did not take the click in time"))
            .unwrap_or_else(|error| panic!("{test_id} cannot be clicked: {error}"));
        self.is_calm().await;
    }

    /// Waits until that is where it was a frame ago, or two seconds: a page that is being pushed moves under the pointer.
    async fn stands_still(&self, test_id: &str) {
        const STILL: &str = r"
            const [selector, done] = arguments, begun = performance.now();
            const place = () => {
                const box = document.querySelector(selector)?.getBoundingClientRect();
                return box ? [box.x, box.y, box.width, box.height].join() : '';
            };
            const look = (before) => requestAnimationFrame(() => {
                const now = place();
                if (now !== '' && now === before || performance.now() - begun > 2000) done(true);
                else look(now);
            });
            look(place());
        ";
        self.run_async(STILL, vec![json!(format!("[data-testid=\"{test_id}\"]"))]).await;
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
            self.run(&format!("{turn}?.click()"), Vec::new()).await;
            self.is_calm().await;
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
        self.pushes_by(async || self.presses("scroll-down").await).await;
    }

    /// Pushes the phone's page, in whatever way, and waits until it has come to rest and the lesson knows.
    ///
    /// # Panics
    /// If nothing moves.
    pub async fn pushes_by(&self, push: impl AsyncFnOnce()) {
        // The part that scrolls may be a dialog's, over a page that scrolls too. The window tells the lesson when nothing has moved for
        // 160 ms (`SETTLED_MS` in scroll.svelte.ts); a clock of the same page that was set later and runs longer strikes after that.
        const WATCH: &str = r"
            const place = [...document.querySelectorAll('[data-screen] .scroll')].at(-1);
            window.pushed = new Promise((settled) => {
                let clock;
                place.addEventListener('scroll', () => { clearTimeout(clock); clock = setTimeout(settled, 200) });
            });
            return true;
        ";
        self.waits_for("document.querySelector('[data-screen] .scroll')").await;
        self.run(WATCH, Vec::new()).await;
        push().await;
        let moved = "const done = arguments[0]; setTimeout(() => done(false), 20_000); pushed.then(() => done(true))";
        let moved = self.run_async(moved, Vec::new()).await;
        assert_eq!(moved, json!(true), "the page was not pushed; the window shows: {}", self.told().await);
        self.is_calm().await;
    }

    /// Presses a key beside the phone.
    pub async fn asks(&self, key: Key) {
        self.presses(key.test_id()).await;
    }

    /// Waits for an element.
    ///
    /// # Panics
    /// If it is not there within half a minute.
    pub async fn finds(&self, test_id: &str) -> Element {
        let selector = format!("[data-testid=\"{test_id}\"]");
        let find = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(&selector));
        match timeout(PATIENCE + Duration::from_secs(2), find).await {
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
    /// If that takes more than half a minute.
    pub async fn waits_for(&self, expression: &str) {
        self.waits_long_for(PATIENCE, expression).await;
    }

    /// Waits until a script's expression is true, for what takes its time.
    ///
    /// # Panics
    /// If that takes longer than `at_most`.
    pub async fn waits_long_for(&self, at_most: Duration, expression: &str) {
        let end = Instant::now() + at_most;
        while self.run(&format!("return Boolean({expression})"), Vec::new()).await != json!(true) {
            assert!(Instant::now() < end, "{expression} did not come; the window shows: {}", self.told().await);
            sleep(LOOK).await;
        }
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
