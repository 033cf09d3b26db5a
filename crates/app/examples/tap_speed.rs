//! How long a tap takes inside the application, from touch to finished view, the event on disk in between:
//! `cargo run --release -p app --example tap_speed`.
#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a measure is printed, and may fall over")]

use std::time::{Duration, Instant};

use app::wire::{Act, Begin, Picture, Support, Touch, View, WelcomeNewcomer};
use app::{App, Clock, Options};
use practice::Touch as Hand;

fn main() {
    let folder = tempfile::tempdir_in(".").unwrap();
    let clock = Clock::by_hand(Clock::of_computer().local());
    let app = App::start(Options::new(folder.path().to_owned()).silent(clock.clone())).unwrap();
    app.welcome_newcomer(WelcomeNewcomer { name: "Tap".to_owned(), picture: Picture::Leaf }).unwrap();
    let (mut taps, mut openings) = (Vec::new(), Vec::new());
    while taps.len() < 2_000 {
        let lesson = "hospital/book-appointment".to_owned();
        let began = Instant::now();
        let mut screen = app.begin(Begin { lesson, support: Support::Supported }).unwrap();
        openings.push(began.elapsed());
        while let View::Practice(_) = screen.view {
            clock.advance(Duration::from_secs(3));
            let touch = app.watch_run(|run| Hand::of(&run.form().world, run.state(), run.next().unwrap())).unwrap();
            let touch = match touch {
                Hand::Tap { item } => Touch::Tap { item },
                Hand::Scroll { to } => Touch::Scroll { to: u32::from(to) },
                other => unreachable!("{other:?}"),
            };
            let began = Instant::now();
            screen = app.act(Act { touch }).unwrap();
            taps.push(began.elapsed());
        }
    }
    tell("opening the lesson", &mut openings);
    tell("tap to view", &mut taps);
    app.close();
}

fn tell(what: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    println!("{what}: n {}, median {:?}, p99 {:?}, most {:?}", times.len(), at(50), at(99), at(100));
}
