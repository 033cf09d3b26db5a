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
fn a_lesson_has_the_same_distances_with_and_without_reduction() {
    let (course, _) = Course::read(&Files::shipped(), &mut Library::default());
    let form = &course.lesson("A03").expect("A03 is shipped").story;
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

/// A city writes only its own `local/`: the rest of the shipped course stays, and is proved with it.
#[test]
fn a_city_changes_its_rules_in_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let shipped = Files::shipped();
    let words = shipped.text("local/zh-CN.ftl").unwrap();
    let rule = words.lines().find(|line| line.starts_with("-arrive-rule")).unwrap();
    std::fs::create_dir(folder.path().join("local")).unwrap();
    let own = words.replace(rule, "-arrive-rule = 请提前一刻钟到，");
    std::fs::write(folder.path().join("local/zh-CN.ftl"), own).unwrap();

    let mut library = Library::new(["zh-CN", "en"]);
    let (course, problems) = Course::read(&Files::beside(folder.path()).unwrap(), &mut library);
    assert_eq!(problems, []);
    assert_eq!(course.lessons.len(), 33);
    let said = library.text("zh-CN", "hospital/visit-day", "remember", &words::Args::new()).unwrap();
    assert!(said.contains("请提前一刻钟到"), "{said}");
}
