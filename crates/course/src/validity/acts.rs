//! A skill is tested by a form that cannot be done without the skill's acts: taken out of its world, the steps up to the one
//! that claims the skill cannot be done any more.

use std::collections::{BTreeMap, BTreeSet};

use phone::search::Search;
use phone::{Action, PlanError, Walk, World};

use super::Claim;
use crate::index::{Acts, Skill};
use crate::lesson::{Form, Step};
use crate::problem::{Place, Problem};

/// The acts of the phone itself, which need no mark in an app.
const BUILT_IN: [&str; 5] = ["scroll", "back", "home", "notice", "type"];

/// Does the move do that act?
fn is_act(world: &World, walk: &Walk, act: &str) -> bool {
    let of_phone = match walk.action {
        Action::ScrollDown | Action::ScrollUp => Some("scroll"),
        Action::Back => Some("back"),
        Action::Home => Some("home"),
        Action::OpenNotice => Some("notice"),
        Action::Type(_, true) => Some("type"),
        Action::Type(_, false) | Action::Tap(_) | Action::DismissNotice => None,
    };
    let (before, after) = (world.screen(walk.from), world.screen(walk.to));
    let has = |acts: &[String]| acts.iter().any(|known| known == act);
    of_phone == Some(act)
        || world.item(walk.from, walk.action).is_some_and(|item| has(&item.acts))
        || before.name != after.name && has(&after.acts)
}

/// Whether a form tests a skill by its step of that number, and if not, what is the matter.
enum Finding {
    Necessary,
    /// It can be done without: by this way.
    Avoidable(String, Vec<Walk>),
    /// An act that is not to be done is never offered.
    NotOffered(String),
    /// An act that is not to be done can be done, and the form passed all the same.
    Harmless(String, Vec<Walk>),
    /// Only somebody who looks on can tell.
    OnlyObserved,
    /// Nobody said which acts show it.
    Unknown,
}

/// Everything that is wrong with what a form claims.
pub(super) fn prove(form: &Form, skills: &[Skill]) -> Result<Vec<Problem>, PlanError> {
    let mut problems = Vec::new();
    each_claim(form, skills, &mut |step, skill, finding| {
        let args = |act: &str, way: &[Walk]| {
            [("skill", skill.to_owned()), ("act", act.to_owned()), ("way", in_words(&form.world, way))]
        };
        let (code, args) = match &finding {
            Finding::Necessary => return,
            Finding::Avoidable(act, way) => ("act-avoidable", args(act, way)),
            Finding::NotOffered(act) => ("act-not-offered", args(act, &[])),
            Finding::Harmless(act, way) => ("act-harmless", args(act, way)),
            Finding::OnlyObserved => ("only-observed", args("", &[])),
            Finding::Unknown => ("skill-without-acts", args("", &[])),
        };
        let problem =
            Problem { place: step.place.clone(), code, args: BTreeMap::from(args), severity: crate::Severity::Error };
        problems.push(if matches!(finding, Finding::Unknown) { problem.as_warning() } else { problem });
    })?;
    Ok(problems)
}

/// The skills that a form claims.
pub(super) fn claims(form: &Form, skills: &[Skill]) -> Result<Vec<Claim>, PlanError> {
    let mut claims: Vec<Claim> = Vec::new();
    each_claim(form, skills, &mut |_, skill, finding| {
        let necessary = matches!(finding, Finding::Necessary);
        match claims.iter_mut().find(|claim| claim.skill == skill) {
            Some(claim) => claim.necessary &= necessary,
            None => claims.push(Claim { skill: skill.to_owned(), necessary }),
        }
    })?;
    Ok(claims)
}

fn each_claim(form: &Form, skills: &[Skill], see: &mut dyn FnMut(&Step, &str, Finding)) -> Result<(), PlanError> {
    let goals = form.ends();
    let search = Search::new(&form.world, &goals);
    // The same acts are asked for by several steps: the last one that claims a skill speaks for all.
    for (number, step) in form.steps.iter().enumerate() {
        for skill in &step.skills {
            let Some(known) = skills.iter().find(|known| known.id == *skill) else { continue };
            see(step, skill, finding(form, &search, number + 1, &known.acts)?);
        }
    }
    Ok(())
}

fn finding(form: &Form, search: &Search<'_>, goals: usize, acts: &Acts) -> Result<Finding, PlanError> {
    let world = &form.world;
    if acts.observed {
        return Ok(Finding::OnlyObserved);
    }
    if acts.are_unknown() {
        return Ok(Finding::Unknown);
    }
    let any: Vec<&str> = acts.any.iter().map(String::as_str).collect();
    let each = acts.all.iter().map(|act| vec![act.as_str()]).chain((!any.is_empty()).then_some(any));
    for taken_out in each {
        let allowed = |walk: &Walk| !taken_out.iter().any(|act| is_act(world, walk, act));
        if let Some(way) = search.through(form.start, goals, &allowed, None)? {
            return Ok(Finding::Avoidable(taken_out.join(", "), way));
        }
    }
    for act in &acts.none {
        if !is_offered(form, search, goals, act)? {
            return Ok(Finding::NotOffered(act.clone()));
        }
        let wanted = |walk: &Walk| {
            let gives_in = world.item(walk.from, walk.action).is_some_and(phone::Item::is_giving_in);
            !gives_in && is_act(world, walk, act)
        };
        if let Some(way) = search.through(form.start, goals, &|_| true, Some(&wanted))? {
            return Ok(Finding::Harmless(act.clone(), way));
        }
    }
    Ok(Finding::Necessary)
}

/// Can the act be done before these goals are reached, whatever comes of it?
fn is_offered(form: &Form, search: &Search<'_>, goals: usize, act: &str) -> Result<bool, PlanError> {
    let world = &form.world;
    let mut offered = false;
    search.each_state(form.start, &mut |state, done| {
        let here = || {
            world.screen(state).items.iter().any(|item| {
                let is_live = world.is_in_view(state, item) && world.holds(state, &item.needs);
                is_live && item.acts.iter().any(|known| known == act)
            })
        };
        offered = offered || done < goals && here();
    })?;
    Ok(offered)
}

/// The way as an author reads it: screen · item.
fn in_words(world: &World, way: &[Walk]) -> String {
    let step = |walk: &Walk| {
        let what = match walk.action {
            Action::Tap(_) | Action::Type(..) => {
                world.item(walk.from, walk.action).map_or_else(String::new, |item| item.id.clone())
            }
            Action::ScrollDown | Action::ScrollUp => "scroll".to_owned(),
            Action::OpenNotice | Action::DismissNotice => "notice".to_owned(),
            Action::Back => "back".to_owned(),
            Action::Home => "home".to_owned(),
        };
        format!("{} · {what}", world.screen(walk.from).name)
    };
    way.iter().map(step).collect::<Vec<_>>().join(" → ")
}

/// Acts that skills name and that neither the phone nor an app has.
pub(crate) fn unknown(skills: &[Skill], of_apps: &BTreeSet<&str>) -> Vec<Problem> {
    let is_known = |act: &str| BUILT_IN.contains(&act) || of_apps.contains(act);
    let acts = skills.iter().flat_map(|skill| skill.acts.iter().map(move |act| (skill, act)));
    let tell = |(skill, act): (&Skill, &str)| {
        Problem::error("unknown-act", &Place::top("skills.toml"), [("skill", &skill.id), ("act", act)])
    };
    acts.filter(|(_, act)| !is_known(act)).map(tell).collect()
}
