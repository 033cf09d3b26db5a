//! What a meeting writes: hands and their answers, notes, the roll, what a class can do alone.

use chrono::TimeDelta;
use records::register::classes::ClassPlan;
use records::register::hands::RaisedHand;
use records::register::notes::{NoteKind, TrainerNote};
use records::register::roll_call::Attended;
use records::register::sessions::{SessionPlan, SignedBy};
use uuid::Uuid;

use crate::bed::{at, begun, folder, open};

#[test]
fn a_hand_is_kept_once_and_its_first_answer_counts() {
    let folder = folder();
    let mut records = open(folder.path());
    let (learner, _) = begun(&mut records);
    let hand = RaisedHand {
        id: Uuid::new_v4(),
        session: None,
        learner: Some(learner),
        station: Uuid::nil(),
        lesson: "hospital/book-appointment".to_owned(),
        step: "open".to_owned(),
        raised_at: at(10),
        answered_at: None,
    };
    records.note_hand(&hand).unwrap();
    records.note_hand(&RaisedHand { raised_at: at(99), ..hand.clone() }).unwrap();
    let unknown = RaisedHand { id: Uuid::new_v4(), learner: Some(Uuid::new_v4()), raised_at: at(20), ..hand.clone() };
    records.note_hand(&unknown).unwrap();
    records.answer_hand(at(52), hand.id, None).unwrap();
    records.answer_hand(at(500), hand.id, None).unwrap();
    let hands = records.hands(at(0), at(60)).unwrap();
    assert_eq!(hands.iter().map(RaisedHand::waited).collect::<Vec<_>>(), [Some(at(52) - at(10)), None]);
    assert_eq!(hands[1].learner, None, "of a learner of another machine only the hand is known");
    assert!(records.hands(at(0), at(10)).unwrap().is_empty(), "the end of a period is not in it");
    records.answer_hand(at(5), unknown.id, None).unwrap();
    assert_eq!(
        records.hands(at(20), at(21)).unwrap()[0].waited(),
        Some(TimeDelta::zero()),
        "a clock that was set back"
    );
}

#[test]
fn a_note_can_be_taken_back_and_goes_with_the_name() {
    let folder = folder();
    let mut records = open(folder.path());
    let (learner, _) = begun(&mut records);
    let note = |kind, second| TrainerNote {
        id: Uuid::now_v7(),
        learner,
        session: None,
        trainer: None,
        kind,
        text: String::new(),
        written_at: at(second),
    };
    let (fear, eyes) = (note(NoteKind::Fear, 1), note(NoteKind::Eyes, 2));
    records.write_note(&fear).unwrap();
    records.write_note(&eyes).unwrap();
    assert_eq!(records.notes_on(learner).unwrap(), [eyes.clone(), fear.clone()]);
    records.take_note_back(eyes.id).unwrap();
    assert_eq!(records.notes_on(learner).unwrap(), [fear]);
    records.forget(at(3), learner).unwrap();
    assert!(records.notes_on(learner).unwrap().is_empty());
}

#[test]
fn the_roll_says_how_and_a_learner_is_known_in_the_meeting_of_the_own_class_only() {
    let folder = folder();
    let mut records = open(folder.path());
    let (learner, _) = begun(&mut records);
    let other = records.add_learner(at(0), "张叔叔", "tea").unwrap().id;
    let class =
        records.add_class(at(0), &ClassPlan { name: "周一班".to_owned(), ..ClassPlan::default() }, false).unwrap();
    records.join(at(0), class, &[learner]).unwrap();
    let planned = records.plan_session(at(1), class, at(1), &SessionPlan::default()).unwrap();
    assert_eq!(records.running_session_of(learner).unwrap(), None, "planned is not running");
    records.open_session(at(2), planned, None).unwrap();
    assert_eq!(records.running_session_of(learner).unwrap(), Some(planned));
    assert_eq!(records.running_session_of(other).unwrap(), None);
    records.sign_in(at(3), planned, &[learner], SignedBy::SelfTap).unwrap();
    records.sign_in(at(4), planned, &[learner, other], SignedBy::All).unwrap();
    let roll = records.roll_call(planned).unwrap();
    let first = Attended { learner, at: at(3), how: SignedBy::SelfTap };
    assert_eq!(roll, [first, Attended { learner: other, at: at(4), how: SignedBy::All }]);
    records.drop_plan(planned).unwrap();
    assert!(records.session(planned).unwrap().is_some(), "what has begun is not dropped");
    records.close_session(at(5), planned).unwrap();
    assert_eq!(records.running_session_of(learner).unwrap(), None);
}
