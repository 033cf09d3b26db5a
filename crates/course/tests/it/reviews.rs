//! Reviews: parsed as written, made of steps that stand alone, proved part by part; and how many messages of a review are genuine.

use std::sync::Arc;

use course::deck::MIXED;
use course::review::{OldStep, Review, Way, steps_to_review};
use course::{Course, Deck, Files, Lesson, prove};
use words::Library;

fn course() -> Course {
    Course::read(&Files::shipped(), &mut Library::new(["zh-CN", "en"])).0
}

fn step(lesson: &Lesson, step: usize, way: Way) -> OldStep {
    OldStep { lesson: lesson.code.clone(), step, form: 0, way }
}

/// Every part is a lesson that can be walked to its end from wherever one strays.
fn is_proved(lesson: &Arc<Lesson>) {
    for part in &lesson.parts {
        let alone = Lesson { story: part.form.clone(), parts: Vec::new(), ..(**lesson).clone() };
        let (proof, problems) = prove(&alone);
        assert!(
            problems.iter().all(|problem| problem.code == "no-check"),
            "{} {}: {problems:?}",
            lesson.id,
            part.lesson
        );
        assert!(proof.shortest > 0, "{} {}: nothing to do", lesson.id, part.lesson);
    }
}

#[test]
fn every_lesson_has_steps_that_stand_alone() {
    let course = course();
    for lesson in &course.lessons {
        let steps = steps_to_review(lesson);
        let (Some(first), Some(last)) = (steps.first(), steps.last()) else {
            panic!("{}: nothing to review", lesson.id)
        };
        let review = Review {
            deck: Deck::of(MIXED),
            steps: vec![step(lesson, *first, Way::Alone), step(lesson, *last, Way::Supported)],
            cards: vec![lesson.code.clone()],
        };
        let made = course.review(&review).unwrap_or_else(|| panic!("{review}"));
        assert_eq!(made.parts.len(), 3, "{review}");
        assert!(!made.parts[0].form.steps[0].skills.is_empty(), "{review}: evidence");
        assert!(made.parts[1].form.steps[0].skills.is_empty(), "{review}: with help it is none");
        is_proved(&Arc::new(Lesson { parts: made.parts[..2].to_vec(), ..(*made).clone() }));
    }
}

#[test]
fn a_review_is_the_same_for_the_same_id() {
    let course = course();
    let (booking, code) = (course.lesson("A02").unwrap(), course.lesson("payments/pay-code").unwrap());
    let review = Review {
        deck: Deck { level: 2, lifelike: true, seed: 7, ..Deck::of(MIXED) },
        steps: vec![step(booking, 0, Way::Elsewhere), step(code, steps_to_review(code)[0], Way::Alone)],
        cards: vec![booking.code.clone(), code.code.clone()],
    };
    let id = review.to_string();
    assert_eq!(id.parse(), Ok(review.clone()), "{id}");
    let (once, again) = (course.review(&review).unwrap(), course.review(&id.parse().unwrap()).unwrap());
    assert_eq!((&once.id, &once.fingerprint), (&again.id, &again.fingerprint));
    let states = |lesson: &Lesson| lesson.parts.iter().map(|part| part.form.start).collect::<Vec<_>>();
    assert_eq!(states(&once), states(&again));
    is_proved(&once);
    for id in [
        "review/",
        "review/sms-1-1/A02.1/A02",
        "review/mixed-1-1/A02/A02",
        "review/mixed-1-1/A02.1x/A02",
        "review/mixed-1-1/A02.1/A02/more",
    ] {
        assert_eq!(id.parse::<Review>(), Err(()), "{id}");
    }
    let gone =
        Review { steps: vec![OldStep { lesson: "Z99".to_owned(), step: 0, form: 0, way: Way::Alone }], ..review };
    assert!(course.review(&gone).is_none(), "a lesson that is not there any more");
}

/// Half of them while learning, seven of ten in the later reviews; and their number cannot be counted on.
#[test]
fn as_many_messages_are_genuine_as_the_curriculum_says() {
    let course = course();
    for (lifelike, share) in [(false, 0.5), (true, 0.7)] {
        let genuine = (0..2_000u32).map(|seed| {
            let deck = Deck { lifelike, seed: seed * 7_919, ..Deck::of(MIXED) };
            let messages = deck.messages(&course.messages);
            assert_eq!(messages.len(), 3);
            messages.iter().filter(|message| !message.scam).count()
        });
        let genuine: Vec<usize> = genuine.collect();
        let mean = genuine.iter().sum::<usize>() as f64 / (3.0 * genuine.len() as f64);
        assert!((mean - share).abs() < 0.02, "{mean} are genuine, not {share}");
        assert!(genuine.iter().any(|count| *count != genuine[0]), "always {}", genuine[0]);
    }
}
