//! `yinxing graph LESSON`: the lesson's world as a Mermaid flowchart, for authors.

use std::error::Error;
use std::fmt::Write;
use std::process::ExitCode;

use phone::{Effect, Field, ScreenId, World};

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The lesson's id or code, e.g. A02.
    lesson: String,
}

pub(crate) fn run(all: &crate::Arguments, arguments: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let (_, course, _) = app::start::read_course(&app::start::course_files(all.lessons.as_ref())?);
    let lesson = course
        .lesson(&arguments.lesson)
        .ok_or_else(|| format!("there is no lesson {}; `yinxing check` lists them", arguments.lesson))?;
    let start = lesson.story.world.layout().get(lesson.story.start, Field::SCREEN);
    crate::put(&flowchart(&lesson.story.world, start));
    Ok(ExitCode::SUCCESS)
}

/// Screens that can be come to from the start, what leads from one to the other, and the traps, which lead nowhere.
fn flowchart(world: &World, start: u8) -> String {
    let mut drawn = String::from("flowchart LR\n");
    let mut seen = vec![false; world.screens().len()];
    let mut waiting = vec![start, 0];
    while let Some(number) = waiting.pop() {
        if std::mem::replace(&mut seen[usize::from(number)], true) {
            continue;
        }
        let screen = &world.screens()[usize::from(number)];
        let _ = writeln!(drawn, "  s{number}[\"{}\"]", screen.name);
        for item in &screen.items {
            match &item.tap {
                Effect::Set(changes) => {
                    let to = changes.iter().rev().find(|(field, _)| *field == Field::SCREEN).map(|(_, to)| *to);
                    if let Some(to) = to.filter(|to| *to != number) {
                        let _ = writeln!(drawn, "  s{number} -- {} --> s{to}", item.id);
                        waiting.push(to);
                    }
                }
                Effect::Trap(_) => {
                    let _ = writeln!(drawn, "  s{number} -. {} .-> t{number}_{}((trap))", item.id, item.id);
                }
                Effect::None => {}
            }
        }
        if let Some(ScreenId(back)) = screen.back {
            let _ = writeln!(drawn, "  s{number} -. back .-> s{back}");
            waiting.push(back);
        }
    }
    drawn
}
