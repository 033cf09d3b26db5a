//! Refusing, checking first and giving in: what is never straying, and what is never "alone".

use practice::{Happening, Independence, Input, Pace, Run, Say, SlipKind, Support, Thresholds, Touch, Verdict};

use crate::learner::{Learner, lesson};

fn slips(learner: &Learner) -> Vec<SlipKind> {
    let slip = |event: &practice::Event| match event.happening {
        Happening::Slip { slip, .. } => Some(slip),
        _ => None,
    };
    learner.events.iter().filter_map(slip).collect()
}

fn last_verdict(learner: &Learner) -> Verdict {
    let verdict = |event: &practice::Event| match event.happening {
        Happening::Tap { verdict, .. } => Some(verdict),
        _ => None,
    };
    learner.events.iter().rev().find_map(verdict).unwrap()
}

fn goes_to_the_end(learner: &mut Learner) {
    while !learner.run.is_done() {
        learner.does_the_step();
    }
}

#[test]
fn whoever_gives_in_during_a_check_is_not_alone_and_hears_so_kindly_at_the_end() {
    let check = lesson("C03").check.clone().unwrap();
    let mut learner = Learner::begins_with(check.clone(), Support::Independent);
    learner.taps("go").does(&Input::GoOn);
    goes_to_the_end(&mut learner);
    assert_eq!(learner.run.outcomes()[0], Independence::GaveIn);
    assert!(learner.run.outcomes()[1..].iter().all(|outcome| *outcome == Independence::Alone));
    let said = learner.trace();
    assert!(said.contains("closing-gave-in") && !said.contains("says Closing"), "{said}");

    let (again, _) =
        Run::resume(check, Support::Independent, Pace::default(), Thresholds::default(), &learner.events).unwrap();
    assert_eq!(again.outcomes(), learner.run.outcomes(), "a power cut forgets nothing");
}

#[test]
fn giving_in_is_remembered_over_a_power_cut_before_the_step_is_done() {
    let check = lesson("C03").check.clone().unwrap();
    let mut learner = Learner::begins_with(check.clone(), Support::Independent);
    learner.taps("go");
    let (mut again, _) =
        Run::resume(check, Support::Independent, Pace::default(), Thresholds::default(), &learner.events).unwrap();
    assert!(again.consequence().is_some(), "it stays until it was read");
    again.take(learner.now, &Input::GoOn);
    while again.step() == 0 {
        let action = again.next().unwrap();
        let touch = Touch::of(&again.form().world, again.state(), action);
        learner.now += 3_000;
        again.take(learner.now, &Input::Touch(touch));
    }
    assert_eq!(again.outcomes(), [Independence::GaveIn]);
}

#[test]
fn practising_it_counts_as_what_it_took_and_not_as_giving_in() {
    let mut learner = Learner::begins_with(lesson("C01").story.clone(), Support::Supported);
    learner.taps("listen").taps("answer").taps("obey").does(&Input::GoOn);
    goes_to_the_end(&mut learner);
    assert!(!learner.run.outcomes().contains(&Independence::GaveIn));
}

/// A wrong choice on the practice phone here, if there is one that can be taken back.
fn wrong_choice(run: &Run) -> Option<Touch> {
    let world = &run.form().world;
    let items = (0..).map_while(|at| Some(at).filter(|at| usize::from(*at) < world.screen(run.state()).items.len()));
    let is_wrong = |action: &phone::Action| {
        course::validity::is_wrong_choice(run.form(), run.plan(), run.step(), run.state(), *action)
            && matches!(world.apply(run.state(), *action), phone::Outcome::Moved(_))
            && !world.item(run.state(), *action).unwrap().is_giving_in()
    };
    let action = items.map(phone::Action::Tap).find(is_wrong)?;
    Some(Touch::of(world, run.state(), action))
}

/// Whoever tries one key after the other comes to the end as well: by a wrong choice the naive players fail.
#[test]
fn a_wrong_choice_in_a_check_that_was_taken_back_is_no_help_and_not_alone() {
    let check = lesson("A02").check.clone().unwrap();
    for support in [Support::Independent, Support::Supported] {
        let mut learner = Learner::begins_with(check.clone(), support);
        let wrong = loop {
            if let Some(touch) = wrong_choice(&learner.run) {
                break touch;
            }
            let right = learner.run.next().unwrap();
            let touch = Touch::of(&learner.run.form().world, learner.run.state(), right);
            learner.touches(touch);
        };
        let step = learner.run.step();
        learner.does(&Input::Touch(wrong));
        let (again, _) =
            Run::resume(check.clone(), support, Pace::default(), Thresholds::default(), &learner.events).unwrap();
        let past = practice::Past::of(&learner.events);
        let (changed, _) =
            Run::resume_at(check.clone(), support, Pace::default(), Thresholds::default(), past, learner.now).unwrap();
        for run in [learner.run.clone(), again, changed] {
            let mut learner = Learner { run, ..learner.clone() };
            goes_to_the_end(&mut learner);
            let is_corrected = learner.run.outcomes()[step] == Independence::Corrected;
            assert_eq!(is_corrected, support == Support::Independent, "{:?}", learner.run.outcomes());
        }
    }
}

/// Window-walk A3: "no" was a dead key in the guided way.
#[test]
fn whoever_refuses_at_once_goes_on_to_the_good_end_in_every_way() {
    for support in [Support::Guided, Support::Supported] {
        let mut learner = Learner::begins_with(lesson("C01").story.clone(), support);
        learner.trace();
        learner.taps("not-today");
        let said = learner.trace();
        assert_eq!(last_verdict(&learner), Verdict::Right, "{support:?}");
        assert!(
            learner.run.step() > 0 && learner.run.outcomes().contains(&Independence::Skipped),
            "{support:?}: {said}"
        );
        assert!(said.contains("Safe"), "{support:?}: what was done is said to be good: {said}");
        assert!(!said.contains("WayBack"), "{support:?}: {said}");
        goes_to_the_end(&mut learner);
        assert_eq!(slips(&learner), [], "{support:?}");
    }
}

/// Window-walk A4: hanging up and calling were "going astray".
#[test]
fn checking_first_and_leaving_are_never_straying() {
    for support in [Support::Guided, Support::Supported] {
        let mut learner = Learner::begins_with(lesson("C01").story.clone(), support);
        learner.taps("listen").taps("answer").trace();
        learner.taps("check");
        assert_eq!(learner.screen(), "phone/front", "{support:?}");
        learner.taps("p110");
        let said = learner.trace();
        assert_eq!(slips(&learner), [], "{support:?}: {said}");
        assert!(!said.contains("WayBack"), "{support:?}: {said}");
        goes_to_the_end(&mut learner);
    }
    let mut leaving = Learner::begins_with(lesson("C01").story.clone(), Support::Supported);
    leaving.taps("listen").taps("answer").touches(Touch::Home);
    assert!(matches!(last_verdict(&leaving), Verdict::Safe | Verdict::Right));
    assert_eq!((leaving.screen(), slips(&leaving)), ("home/main", Vec::new()));
}

#[test]
fn nothing_points_away_from_a_safe_act_until_help_is_asked_for() {
    let mut learner = Learner::begins_with(lesson("C01").story.clone(), Support::Guided);
    learner.taps("listen").taps("answer").touches(Touch::Home);
    assert_eq!(learner.run.pointing(), None);
    learner.asks(practice::Ask::Hint);
    assert!(learner.run.pointing().is_some());
}

#[test]
fn what_is_said_of_a_step_that_was_passed_over_is_not_said() {
    let mut learner = Learner::begins_with(lesson("C01").story.clone(), Support::Guided);
    let reply = learner.run.take(9_000, &Input::Touch(Touch::Tap { item: "not-today".to_owned() }));
    let steps = learner.run.form().steps.clone();
    let skipped = learner.run.outcomes().iter().zip(&steps).filter(|(outcome, _)| **outcome == Independence::Skipped);
    assert!(!reply.say.iter().any(|say| matches!(say, Say::Praise(_))), "{:?}", reply.say);
    for (_, step) in skipped {
        let says = |say: &Say| matches!(say, Say::Step(words) | Say::Praise(words) if *words == step.words);
        assert!(!reply.say.iter().any(says), "{}: {:?}", step.words, reply.say);
    }
}
