//! A station in a temporary folder, with a clock that is moved by hand.

use std::time::Duration;

use app::wire::{Act, Ask, AskFor, Begin, Practice, Screen, Support, Touch, View, WelcomeNewcomer};
use app::{App, Clock, Options};
use chrono::DateTime;
use practice::Touch as Hand;
use tempfile::TempDir;

pub(crate) struct Place {
    pub(crate) app: App,
    pub(crate) clock: Clock,
    pub(crate) folder: TempDir,
}

impl Place {
    pub(crate) fn opens() -> Self {
        Self::opens_in(tempfile::tempdir().unwrap())
    }

    /// Monday, 8 June 2026, half past nine.
    pub(crate) fn opens_in(folder: TempDir) -> Self {
        let clock = Clock::by_hand(DateTime::parse_from_rfc3339("2026-06-08T09:30:00+08:00").unwrap());
        let options = Options::new(folder.path().to_owned()).silent(clock.clone());
        Self { app: App::start(options).unwrap(), clock, folder }
    }

    /// The program is shut and started anew at the same moment; its running time begins again.
    pub(crate) fn opens_again(self) -> Self {
        let Self { app, clock, folder } = self;
        app.close();
        drop(app);
        let clock = Clock::by_hand(clock.local());
        let options = Options::new(folder.path().to_owned()).silent(clock.clone());
        Self { app: App::start(options).unwrap(), clock, folder }
    }

    /// A door of the tests' own to the records, while the app is open.
    pub(crate) fn records(&self) -> records::Records {
        self.app.records_beside().unwrap()
    }

    pub(crate) fn welcomes(&self, name: &str) -> Screen {
        let request = WelcomeNewcomer { name: name.to_owned(), picture: app::wire::Picture::Tea };
        self.app.welcome_newcomer(request).unwrap()
    }

    pub(crate) fn begins(&self, support: Support) -> Screen {
        self.app.begin(Begin { lesson: "hospital/book-appointment".to_owned(), support }).unwrap()
    }

    pub(crate) fn taps(&self, item: &str) -> Screen {
        self.touches(Touch::Tap { item: item.to_owned() })
    }

    pub(crate) fn touches(&self, touch: Touch) -> Screen {
        self.clock.advance(Duration::from_secs(3));
        self.app.act(Act { touch }).unwrap()
    }

    pub(crate) fn asks(&self, ask: Ask) -> Screen {
        self.clock.advance(Duration::from_secs(3));
        self.app.ask(AskFor { ask }).unwrap()
    }

    /// The next right touch, as the window would send it.
    pub(crate) fn right(&self) -> Touch {
        let (touch, text) = self
            .app
            .watch_run(|run| {
                let world = &run.form().world;
                let next = run.next().unwrap();
                let field = match next {
                    phone::Action::Type(item, _) => world.screen(run.state()).items[usize::from(item)].typed,
                    _ => None,
                };
                let text = field.and_then(|field| run.form().facts.get(&field).cloned());
                (Hand::of(world, run.state(), next), text)
            })
            .unwrap();
        match touch {
            Hand::Type { item, .. } => Touch::Type { item, text: text.unwrap() },
            Hand::Notice { open } => Touch::Notice { open },
            Hand::Tap { item } => Touch::Tap { item },
            Hand::Scroll { to } => Touch::Scroll { to: u32::from(to) },
            Hand::Back => Touch::Back,
            Hand::Home => Touch::Home,
            other => panic!("no such touch in this lesson: {other:?}"),
        }
    }
}

pub(crate) fn practice(screen: &Screen) -> &Practice {
    match &screen.view {
        View::Practice(practice) => practice,
        other => panic!("not in a lesson: {other:?}"),
    }
}

pub(crate) fn caption(screen: &Screen) -> String {
    screen.caption.sentences.join("|")
}
