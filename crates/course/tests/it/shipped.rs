//! The shipped course is whole, and its lessons are proved.

use course::{Course, Files, prove};
use phone::Plan;
use words::Library;

#[test]
fn every_shipped_lesson_is_proved() {
    let (course, problems) = Course::read(&Files::shipped(), &mut Library::default());
    assert!(problems.is_empty(), "{problems:#?}");
    for lesson in &course.lessons {
        let (proof, problems) = prove(lesson);
        assert!(problems.is_empty(), "{problems:#?}");
        assert!(proof.shortest >= lesson.story.steps.len(), "{}: each step takes a touch", lesson.id);
    }
}

/// The claim of `phone::reduce`, on the real lesson: every distance is the same with and without reduction.
#[test]
fn a02_has_the_same_distances_with_and_without_reduction() {
    let (course, _) = Course::read(&Files::shipped(), &mut Library::default());
    let form = &course.lesson("A02").expect("A02 is shipped").story;
    let goals: Vec<_> = form.steps.iter().map(|step| step.goal.clone()).collect();
    let reduced = Plan::new(&form.world, form.start, &goals).unwrap();
    let whole = Plan::unreduced(&form.world, form.start, &goals).unwrap();
    assert!(reduced.space().states() * 10 < whole.space().states(), "the reduction is worth its name");
    for state in whole.space().iter() {
        for goal in 0..goals.len() {
            assert_eq!(reduced.distance(goal, state), whole.distance(goal, state), "goal {goal} from {state:?}");
        }
    }
}
