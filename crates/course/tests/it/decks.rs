//! Decks of messages: balanced, drawn anew by their lot and the same for the same one, proved, and mute about the answer.

use std::collections::BTreeSet;

use course::validity::{BY_CHANCE, Reader, of_decks};
use course::{Course, Deck, Files, prove};
use phone::{Action, Plan};
use words::Library;

const CHANNELS: [&str; 6] = ["sms", "chat", "call", "poster", "web", "app"];

fn course() -> Course {
    Course::read(&Files::shipped(), &mut Library::default()).0
}

fn decks() -> impl Iterator<Item = Deck> {
    CHANNELS.into_iter().flat_map(|channel| {
        (1..=3).flat_map(move |level| {
            [false, true].into_iter().flat_map(move |remedy| {
                let deck = move |seed: u32| Deck {
                    level,
                    remedy,
                    cues: seed % 2 == 1,
                    seed: seed * 7_919 + 3,
                    ..Deck::of(channel)
                };
                (0..5).map(deck)
            })
        })
    })
}

#[test]
fn a_deck_has_as_many_scams_as_genuine_messages_of_its_channel_and_no_twins() {
    let course = course();
    let mut orders = BTreeSet::new();
    for deck in decks() {
        let messages = deck.messages(&course.messages);
        let (scams, genuine) = if deck.remedy { (2, 4) } else { (3, 3) };
        let count = |scam: bool| messages.iter().filter(|one| one.scam == scam).count();
        assert_eq!((count(true), count(false)), (scams, genuine), "{deck}");
        assert!(messages.iter().all(|one| one.channel == deck.channel), "{deck}");
        let is_small = ["web", "app"].contains(&deck.channel.as_str());
        for one in messages.iter().filter(|_| !is_small) {
            assert!(messages.iter().all(|other| other.id != one.twin), "{deck}: {} and its twin", one.id);
        }
        let ids = || messages.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(), deck.messages(&course.messages).iter().map(|one| one.id.clone()).collect::<Vec<_>>());
        orders.insert(ids());
        assert_eq!(deck.to_string().parse(), Ok(deck));
    }
    assert!(orders.len() > 100, "only {} different decks", orders.len());
}

/// What is to be told apart is equally hard on both sides, where the channel has such messages: a genuine
/// call that nobody asked for is never easy.
#[test]
fn scams_and_genuine_messages_of_a_deck_are_about_equally_hard() {
    let course = course();
    for deck in decks().filter(|deck| !deck.remedy && ["sms", "chat"].contains(&deck.channel.as_str())) {
        let messages = deck.messages(&course.messages);
        let sum =
            |scam: bool| messages.iter().filter(|one| one.scam == scam).map(|one| i32::from(one.level)).sum::<i32>();
        assert!((sum(true) - sum(false)).abs() <= 3, "{deck}: {} against {}", sum(true), sum(false));
    }
}

#[test]
fn every_deck_is_proved_and_its_hints_never_tell() {
    let course = course();
    for deck in decks() {
        let lesson = course.deck(&deck).expect("a deck");
        let (_, problems) = prove(&lesson);
        assert!(problems.iter().all(|problem| problem.code == "no-check"), "{deck}: {problems:?}");
        let form = &lesson.story;
        let goals: Vec<_> = form.steps.iter().map(|step| step.goal.clone()).collect();
        let plan = Plan::new(&form.world, form.start, &goals).unwrap();
        let mut state = form.start;
        for goal in 0..goals.len() {
            for (action, next) in plan.path(&form.world, goal, state) {
                if let Action::Tap(index) = action {
                    let item = &form.world.screen(state).items[usize::from(index)];
                    assert!(!["real", "fake"].contains(&item.id.as_str()), "{deck}: a hint would say {}", item.id);
                }
                state = next;
            }
        }
    }
}

/// Whoever knows nothing does not find the best answer to every message of a deck: not by a place, not by one answer, not by tone.
#[test]
fn nobody_judges_a_whole_deck_rightly_by_a_rule_of_thumb() {
    let files = Files::shipped();
    let mut library = Library::new(["zh-CN", "en"]);
    let (course, _) = Course::read(&files, &mut library);
    for deck in of_decks(&course.messages, &Reader::new(&files, &library, "zh-CN")) {
        for (player, chance) in deck.players.each() {
            assert!(chance <= BY_CHANCE, "{}: {player} {chance}", deck.lesson);
        }
    }
}

#[test]
fn names_that_are_no_decks_are_none() {
    for id in ["messages/", "messages/sms", "messages/sms-4-1", "messages/fax-1-1", "messages/sms-1-x", "scams/texts"] {
        assert_eq!(id.parse::<Deck>(), Err(()), "{id}");
    }
}
