//! `yinxing play LESSON`: the same engine as the window, played by the planner or by a wanderer.

use std::error::Error;
use std::fmt::Write;
use std::process::ExitCode;
use std::time::Duration;

use app::wire::{Act, AskFor, Begin, Picture, Screen, SpeakLanguage, Touch, View, WelcomeNewcomer};
use app::{App, Clock, Options};
use clap::ValueEnum;
use practice::{Run, Touch as Hand};
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The lesson's id or code, e.g. A02.
    lesson: String,
    /// Who plays.
    #[arg(long = "as", value_enum, default_value = "planner")]
    player: Player,
    /// The wanderer's seed.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The way through the lesson.
    #[arg(long, value_enum, default_value = "guided")]
    support: crate::Support,
    /// As JSON.
    #[arg(long)]
    json: bool,
}

/// Who plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Player {
    /// Always the next right touch.
    Planner,
    /// Any touch that the screen offers; one in two is the right one.
    Wanderer,
}

/// One touch and what came of it.
#[derive(Serialize)]
struct Turn {
    touched: Option<Touch>,
    step: Option<u32>,
    shown: Option<String>,
    said: Vec<String>,
}

#[derive(Serialize)]
struct Played {
    lesson: String,
    turns: Vec<Turn>,
    finished: bool,
    recorded: Vec<records::Event>,
}

/// No senior needs more; a wanderer who does has found a fault in the lesson.
const MOST_TURNS: usize = 2_000;

pub(crate) fn run(all: &crate::Arguments, arguments: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let temporary = tempfile::tempdir()?;
    let folder = all.data.clone().unwrap_or_else(|| temporary.path().to_owned());
    let clock = Clock::by_hand(Clock::from_environment().local());
    let options = Options {
        lessons: all.lessons.clone(),
        seed: Some(arguments.seed),
        ..Options::new(folder.clone()).silent(clock.clone())
    };
    if let Some(lessons) = &all.lessons {
        let (.., problems) = app::start::read_course(&app::start::course_files(Some(lessons))?);
        let errors = problems.iter().filter(|problem| problem.severity == course::Severity::Error).count();
        if errors > 0 {
            let folder = lessons.display();
            return Err(format!("{folder} has {errors} errors; `yinxing check {folder}` lists them").into());
        }
    }
    let app = App::start(options)?;
    if !app.has_lesson(&arguments.lesson) {
        return Err(format!("there is no lesson {}; `yinxing check` lists them", arguments.lesson).into());
    }
    let played = play(&app, &clock, &all.language, arguments).map_err(|trouble| trouble.message)?;
    app.close();
    drop(app);
    let recorded = last_attempt(&folder, &clock)?;
    let played = Played { recorded, ..played };
    crate::put(&if arguments.json { serde_json::to_string_pretty(&played)? } else { told(&played) });
    Ok(if played.finished { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn play(app: &App, clock: &Clock, language: &str, arguments: &Arguments) -> Result<Played, app::wire::Trouble> {
    let mut chance = fastrand::Rng::with_seed(arguments.seed);
    app.speak_language(SpeakLanguage { language: language.to_owned() })?;
    app.welcome_newcomer(WelcomeNewcomer { name: format!("{:?}", arguments.player), picture: Picture::Leaf })?;
    let mut screen = app.begin(Begin { lesson: arguments.lesson.clone(), support: arguments.support.into() })?;
    let mut turns = vec![turn(None, &screen)];
    while turns.len() < MOST_TURNS && matches!(screen.view, View::Practice(_)) {
        clock.advance(Duration::from_secs(3));
        // What a trap would have done stays until it was read.
        if matches!(&screen.view, View::Practice(practice) if practice.consequence.is_some()) {
            screen = app.ask(AskFor { ask: app::wire::Ask::GoOn })?;
            turns.push(turn(None, &screen));
            continue;
        }
        if matches!(arguments.support, crate::Support::Watch) {
            screen = app.show_next()?;
            turns.push(turn(None, &screen));
            continue;
        }
        let chosen = app.watch_run(|run| {
            let hand = choose(run, arguments.player, &mut chance)?;
            Some(touch_of(run, hand))
        });
        let Some(touch) = chosen.flatten() else { break };
        screen = app.act(Act { touch: touch.clone() })?;
        turns.push(turn(Some(touch), &screen));
    }
    let finished = matches!(screen.view, View::Ending(_));
    Ok(Played { lesson: arguments.lesson.clone(), turns, finished, recorded: Vec::new() })
}

fn choose(run: &Run, player: Player, chance: &mut fastrand::Rng) -> Option<Hand> {
    let (world, state) = (&run.form().world, run.state());
    let right = run.next();
    let action = if player == Player::Planner || chance.bool() {
        right?
    } else {
        let actions = world.actions(state);
        *actions.get(chance.usize(..actions.len().max(1)))?
    };
    Some(Hand::of(world, state, action))
}

/// As the window would send it; a field is filled as the story asks for, or with one character too many.
fn touch_of(run: &Run, hand: Hand) -> Touch {
    match hand {
        Hand::Tap { item } => Touch::Tap { item },
        Hand::Hold { item } => Touch::Hold { item },
        Hand::Beside => Touch::Beside,
        Hand::Scroll { to } => Touch::Scroll { to: u32::from(to) },
        Hand::Back => Touch::Back,
        Hand::Home => Touch::Home,
        Hand::Type { item, right } => {
            let items = &run.form().world.screen(run.state()).items;
            let field = items.iter().find(|known| known.id == item).and_then(|known| known.typed);
            let text = field.and_then(|field| run.form().facts.get(&field)).cloned().unwrap_or_default();
            Touch::Type { item, text: if right { text } else { format!("{text}1") } }
        }
        Hand::Pin { item } => Touch::Type { item, text: "135790".to_owned() },
        Hand::Secret { item } => Touch::Type { item, text: "13812345678".to_owned() },
        Hand::Notice { open } => Touch::Notice { open },
    }
}

fn turn(touched: Option<Touch>, screen: &Screen) -> Turn {
    let (step, shown) = match &screen.view {
        View::Practice(practice) => (Some(practice.place.step), Some(practice.phone.screen.clone())),
        _ => (None, None),
    };
    Turn { touched, step, shown, said: screen.caption.sentences.clone() }
}

fn last_attempt(folder: &std::path::Path, clock: &Clock) -> Result<Vec<records::Event>, records::Error> {
    let (records, _) = records::open(folder, clock.utc())?;
    let Some(learner) = records.learners()?.pop() else { return Ok(Vec::new()) };
    let attempt = records.attempts_of(Some(learner.id))?.pop();
    let events = attempt.map(|attempt| records.events_of(attempt.id)).transpose()?;
    records.close()?;
    Ok(events.unwrap_or_default())
}

fn told(played: &Played) -> String {
    let mut told = String::new();
    for turn in &played.turns {
        if let Some(touch) = &turn.touched {
            let _ = writeln!(told, "> {}", serde_json::to_string(touch).unwrap_or_default());
        }
        if let (Some(step), Some(shown)) = (turn.step, &turn.shown) {
            let _ = writeln!(told, "[{step}] {shown}");
        }
        let _ = writeln!(told, "    {}", turn.said.join(" "));
    }
    for event in &played.recorded {
        let records::Event { seq, at_ms, kind, body, .. } = event;
        let step = event.step.as_deref().unwrap_or("-");
        let _ = writeln!(told, "{seq:>4} {at_ms:>7} ms {kind:<10} {step} {body}");
    }
    told
}

impl From<crate::Support> for app::wire::Support {
    fn from(support: crate::Support) -> Self {
        match support {
            crate::Support::Watch => Self::Watch,
            crate::Support::Guided => Self::Guided,
            crate::Support::Supported => Self::Supported,
            crate::Support::Independent => Self::Independent,
            crate::Support::Transfer => Self::Transfer,
        }
    }
}
