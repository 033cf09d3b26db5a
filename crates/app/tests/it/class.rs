//! A class hour with two stations: planned, signed in by sitting down, a hand raised and answered, nudges, a vote, the end.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use app::App;
use app::wire::trainer::board::{Board, BoardNote, BoardNudge, BoardSign, BoardWish};
use app::wire::trainer::gate::GateWish;
use app::wire::trainer::meeting::{MeetingChange, MeetingPaper, MeetingRole, MeetingSheet, MeetingState, MeetingWish};
use app::wire::trainer::{Desk, DeskNoticeKind, DeskView, GoTo, RoomName};
use app::wire::{
    Act, Ask, AskFor, Begin, CastVote, PointerLook, Practice, Screen, SitDown, Smile, SpeakLanguage, Support, Touch,
    View, WelcomeNewcomer,
};
use records::register::classes::ClassPlan;
use uuid::Uuid;

use crate::place::Place;

/// A centre with a trainer and a class of so many, in seats row by row.
fn centre(names: &[&str]) -> (Place, Vec<Uuid>) {
    let folder = tempfile::tempdir().unwrap();
    let now = chrono::DateTime::parse_from_rfc3339("2026-06-01T09:00:00+08:00").unwrap().to_utc();
    let (mut records, _) = records::open(folder.path(), now).unwrap();
    let class = records.add_class(now, &ClassPlan { name: "周一班".into(), ..ClassPlan::default() }, false).unwrap();
    let learners: Vec<Uuid> = names.iter().map(|name| records.add_learner(now, name, "tea").unwrap().id).collect();
    records.join(now, class, &learners).unwrap();
    for (seat, learner) in (0..).zip(&learners) {
        records.place_member(now, class, *learner, Some(seat), "").unwrap();
    }
    records.close().unwrap();
    let place = Place::opens_in(folder);
    let found = GateWish::Found { centre: "阳光社区".into(), name: "李老师".into(), pin: "135790".into() };
    place.app.gate(found).unwrap();
    place.app.gate(GateWish::CodeKept).unwrap();
    (place, learners)
}

fn board(app: &App) -> Board {
    look(app.board(BoardWish::Show).unwrap())
}

fn look(desk: Desk) -> Board {
    let DeskView::Board(board) = desk.view else { panic!("{:?}", desk.view) };
    board
}

fn sheet(desk: Desk) -> MeetingSheet {
    let DeskView::Meeting(meeting) = desk.view else { panic!("{:?}", desk.view) };
    meeting.open.expect("a meeting is open")
}

/// A meeting of the class, begun.
fn begun(app: &App) -> MeetingSheet {
    let DeskView::Meeting(meeting) = app.desk_go(GoTo { room: RoomName::Meeting }).unwrap().view else { panic!() };
    app.meeting(MeetingWish::Plan { class: meeting.classes[0].id.clone() }).unwrap();
    sheet(app.meeting(MeetingWish::Begin).unwrap())
}

fn sits(app: &App, learner: Uuid) -> Screen {
    app.sit_down(SitDown { learner: learner.to_string() }).unwrap()
}

fn begins(app: &App, support: Support) -> Screen {
    app.begin(Begin { lesson: "hospital/book-appointment".into(), support }).unwrap()
}

fn taps(place: &Place, app: &App, item: &str) -> Screen {
    place.clock.advance(Duration::from_secs(3));
    app.act(Act { touch: Touch::Tap { item: item.into() } }).unwrap()
}

fn practice(screen: Screen) -> Practice {
    let View::Practice(practice) = screen.view else { panic!("{:?}", screen.view) };
    practice
}

#[test]
fn a_hand_is_seen_at_once_and_answered_and_the_time_is_kept() {
    let (place, learners) = centre(&["王阿姨", "张叔叔"]);
    let (app, other) = (&place.app, place.app.beside().unwrap());
    begun(app);
    sits(app, learners[0]);
    sits(&other, learners[1]);
    begins(app, Support::Supported);
    begins(&other, Support::Supported);
    let calm = board(app);
    assert_eq!(calm.tiles.iter().map(|tile| tile.name.as_str()).collect::<Vec<_>>(), ["王阿姨", "张叔叔"], "by seat");
    assert_eq!((calm.tiles[1].column, calm.tiles[1].row), (2, 1));
    assert!(calm.needs.is_empty() && calm.tiles.iter().all(|tile| tile.sign == BoardSign::Calm));

    let called = other.ask(AskFor { ask: Ask::Trainer }).unwrap();
    assert!(called.trainer_called);
    let seen = board(app);
    assert_eq!((seen.needs[0].name.as_str(), seen.needs[0].sign), ("张叔叔", BoardSign::Hand));
    place.clock.advance(Duration::from_secs(42));
    assert_eq!(board(app).needs[0].since, "40 秒");

    let station = seen.needs[0].station.clone();
    app.board(BoardWish::Coming { station }).unwrap();
    let told = other.wake().unwrap();
    assert!(!told.trainer_called);
    assert_eq!(told.caption.sentences, ["老师这就来。"]);
    let after = board(app);
    assert!(after.needs.is_empty(), "{:?}", after.needs);
    assert_eq!(after.hands_today.as_deref(), Some("今天举手 1 次，一般 40 秒有人到"));
    other.close();
    let Place { app, folder, clock } = place;
    app.close();
    drop((app, other));
    let (records, _) = records::open(folder.path(), clock.utc()).unwrap();
    let hands = records.hands(clock.utc() - chrono::TimeDelta::hours(1), clock.utc()).unwrap();
    assert_eq!(hands.len(), 1, "told every second, kept once");
    assert_eq!(hands[0].waited(), Some(chrono::TimeDelta::seconds(42)));
    assert_eq!((hands[0].learner, hands[0].session.is_some()), (Some(learners[1]), true));
    assert_eq!(hands[0].lesson, "hospital/book-appointment");
}

#[test]
fn nudges_change_the_learners_window_and_nobody_elses() {
    let (place, learners) = centre(&["王阿姨", "张叔叔"]);
    let (app, other) = (&place.app, place.app.beside().unwrap());
    sits(app, learners[0]);
    sits(&other, learners[1]);
    let before = practice(begins(app, Support::Supported));
    begins(&other, Support::Supported);
    let stations: Vec<_> = board(app).tiles;
    let station = |name: &str| stations.iter().find(|tile| tile.name == name).unwrap().station.clone();
    let nudge = |nudge| {
        app.board(BoardWish::Nudge { station: station("王阿姨"), nudge }).unwrap();
        practice(app.wake().unwrap())
    };
    assert!(before.pointer.is_none());
    assert_eq!(nudge(BoardNudge::ShowTheSpot).pointer.map(|pointer| pointer.look), Some(PointerLook::Ring));
    assert_eq!(nudge(BoardNudge::Demonstrate).pointer.map(|pointer| pointer.look), Some(PointerLook::Hand));
    let clinic = practice(taps(&place, app, "clinic"));
    let astray = practice(taps(&place, app, "bookings"));
    assert_ne!(clinic.phone.screen, astray.phone.screen);
    assert_eq!(nudge(BoardNudge::OneStepBack).phone, clinic.phone, "as it was when the step began");
    assert!(practice(other.wake().unwrap()).pointer.is_none(), "the neighbour saw nothing of it");

    let open = look(app.board(BoardWish::Open { station: station("王阿姨") }).unwrap()).opened.unwrap();
    assert!(open.can_nudge && open.can_note);
    app.board(BoardWish::Note { station: station("王阿姨"), about: BoardNote::Fear }).unwrap();
    let open = board(app).opened.unwrap();
    assert_eq!(open.notes.len(), 1);
    app.board(BoardWish::TakeNoteBack { note: open.notes[0].id.clone() }).unwrap();
    assert!(board(app).opened.unwrap().notes.is_empty());
}

#[test]
fn what_is_private_is_told_on_the_open_tile_only() {
    let (place, learners) = centre(&["王阿姨"]);
    let app = &place.app;
    sits(app, learners[0]);
    begins(app, Support::Supported);
    // The trainer marks that it is too much (S12).
    let station = board(app).tiles[0].station.clone();
    app.board(BoardWish::StopTheScene { station: station.clone() }).unwrap();
    app.wake().unwrap();
    let seen = board(app);
    let reason = "这段看得难受";
    assert!(seen.needs.iter().all(|need| need.why != reason), "{:?}", seen.needs);
    assert!(seen.tiles.iter().all(|tile| tile.word.as_deref() != Some(reason) && !tile.said.contains(reason)));
    let opened = look(app.board(BoardWish::Open { station }).unwrap()).opened.unwrap();
    assert!(opened.needs.iter().any(|need| need.private && need.why == reason), "{:?}", opened.needs);
}

#[test]
fn many_at_one_step_are_shown_it_on_the_big_screen() {
    let (place, learners) = centre(&["王阿姨", "张叔叔", "李奶奶", "赵爷爷"]);
    let app = &place.app;
    let others: Vec<App> = (0..3).map(|_| app.beside().unwrap()).collect();
    sits(app, learners[0]);
    begins(app, Support::Supported);
    for (other, learner) in others.iter().zip(&learners[1..]) {
        sits(other, *learner);
        begins(other, Support::Supported);
    }
    assert!(board(app).together.is_empty());
    place.clock.advance(Duration::from_secs(30));
    taps(&place, app, "clinic");
    place.clock.advance(Duration::from_secs(20));
    let together = board(app).together;
    assert_eq!(together.len(), 1);
    assert!(together[0].line.starts_with("4 位里有 3 位停在"), "{}", together[0].line);
    let wish = BoardWish::Demonstrate { lesson: together[0].lesson.clone(), step: together[0].step };
    let shown = look(app.board(wish).unwrap()).projector.unwrap();
    assert!(shown.pointer.is_some() && !shown.done);
    let names = format!("{shown:?}");
    assert!(!["王阿姨", "张叔叔", "李奶奶"].iter().any(|name| names.contains(name)), "no name on the big screen");
    let mut shown = look(app.board(BoardWish::ShowNext).unwrap()).projector.unwrap();
    for _ in 0..8 {
        shown = look(app.board(BoardWish::ShowNext).unwrap()).projector.unwrap();
    }
    assert!(shown.done, "it stops at the end of the step");
    let again = look(app.board(BoardWish::ShowAgain).unwrap()).projector.unwrap();
    assert!(!again.done);
    assert!(look(app.board(BoardWish::Close).unwrap()).projector.is_none());
}

#[test]
fn a_class_hour_from_the_plan_to_the_vote() {
    let (place, learners) = centre(&["王阿姨", "张叔叔", "李奶奶"]);
    let app = &place.app;
    let DeskView::Meeting(meeting) = app.desk_go(GoTo { room: RoomName::Meeting }).unwrap().view else { panic!() };
    let planned = sheet(app.meeting(MeetingWish::Plan { class: meeting.classes[0].id.clone() }).unwrap());
    assert_eq!(planned.state, MeetingState::Planned);
    assert_eq!(planned.lessons.len(), 2, "two new lessons at most");
    for lesson in &planned.lessons {
        assert!(!lesson.goal.is_empty() && !lesson.opening.is_empty() && !lesson.steps.is_empty(), "{lesson:#?}");
        assert!(!lesson.stumbles.is_empty() && lesson.stumbles.len() <= 3, "{lesson:#?}");
    }
    assert_eq!((planned.day.as_str(), planned.time.as_str()), ("2026-06-08", "09:30"));

    sits(app, learners[0]);
    let running = sheet(app.meeting(MeetingWish::Begin).unwrap());
    assert_eq!(
        (running.state, running.came, running.of),
        (MeetingState::Running, 1, 3),
        "who sits there has signed in"
    );
    for _ in 0..4 {
        // A trainer who does something now and then stays signed in.
        place.clock.advance(Duration::from_mins(5));
        app.meeting(MeetingWish::Show).unwrap();
    }
    sits(app, learners[1]);
    let DeskView::Meeting(meeting) = app.meeting(MeetingWish::Show).unwrap().view else { panic!() };
    let roll = meeting.open.unwrap().roll;
    assert_eq!(roll[1].note, "自己签到 9:50（后到）");
    assert!(!roll[2].here);
    let all = sheet(app.meeting(MeetingWish::AllHere).unwrap());
    assert_eq!(all.came, 3);
    assert_eq!(all.roll[0].note, "自己签到 9:30", "marking all changes nobody's own sign-in");
    let mark = MeetingWish::Mark { learner: learners[2].to_string(), here: false, paper: false };
    assert_eq!(sheet(app.meeting(mark).unwrap()).came, 2);

    let came = MeetingWish::NewVolunteer { name: "小陈".into(), role: MeetingRole::Assist };
    let volunteers = sheet(app.meeting(came).unwrap()).volunteers;
    assert_eq!(volunteers[0].note, "辅 · 9:50 来的");

    begins(app, Support::Guided);
    app.meeting(MeetingWish::Vote { on: true }).unwrap();
    let asked = app.wake().unwrap();
    assert!(matches!(&asked.view, View::Vote(vote) if !vote.voted), "{:?}", asked.view);
    let thanked = app.cast_vote(CastVote { smile: Smile::Good }).unwrap();
    assert!(matches!(&thanked.view, View::Vote(vote) if vote.voted));
    assert!(app.cast_vote(CastVote { smile: Smile::Poor }).is_err(), "one vote each");
    app.stand_up().unwrap();
    let next = sits(app, learners[0]);
    assert!(matches!(next.view, View::Vote(_)), "the next one at the machine is asked first");
    app.cast_vote(CastVote { smile: Smile::Fair }).unwrap();
    app.stand_up().unwrap();
    assert!(matches!(sits(app, learners[1]).view, View::Today(_)), "whoever has voted is not asked again");

    place.clock.advance(Duration::from_mins(40));
    app.desk_wake().unwrap();
    let DeskView::Gate(gate) = app.desk_open().unwrap().view else {
        panic!("nobody did anything in the office for ten minutes")
    };
    app.gate(GateWish::SignIn { trainer: gate.trainers[0].id.clone(), pin: "135790".into() }).unwrap();
    app.meeting(MeetingWish::Note { text: "声音要大一点".into() }).unwrap();
    let over = sheet(app.meeting(MeetingWish::End).unwrap());
    assert_eq!((over.state, over.vote.good, over.vote.fair, over.vote.open), (MeetingState::Closed, 1, 1, false));
    assert_eq!(over.volunteers[0].note, "辅 · 9:50 到 10:30，0.5 小时", "who forgot to sign out is signed out");
    assert_eq!(over.notes, "声音要大一点");
}

#[test]
fn where_people_stumbled_is_told_in_the_words_of_the_phone() {
    let (place, learners) = centre(&["王阿姨"]);
    let app = &place.app;
    sits(app, learners[0]);
    begins(app, Support::Supported);
    for _ in 0..2 {
        taps(&place, app, "social");
        place.clock.advance(Duration::from_secs(3));
        app.act(Act { touch: Touch::Back }).unwrap();
    }
    let DeskView::Meeting(meeting) = app.desk_go(GoTo { room: RoomName::Meeting }).unwrap().view else { panic!() };
    let planned = sheet(app.meeting(MeetingWish::Plan { class: meeting.classes[0].id.clone() }).unwrap());
    assert!(planned.others.iter().any(|other| other.id == "hospital/book-appointment"), "it can be chosen");
    let change = MeetingChange {
        day: planned.day,
        time: planned.time,
        place: "二楼活动室".into(),
        pasture: false,
        together: true,
        languages: vec!["zh-CN".into()],
        lessons: vec!["hospital/book-appointment".into(), "no/such-lesson".into()],
    };
    let changed = sheet(app.meeting(MeetingWish::Change { change }).unwrap());
    assert_eq!((changed.lessons.len(), changed.place.as_str()), (1, "二楼活动室"));
    let lesson = &changed.lessons[0];
    assert_eq!(lesson.stumbles_from, "这个班以前常停在这里");
    assert!(lesson.stumbles[0].text.contains("第 1 步，在「主屏」点到「社保"), "{:?}", lesson.stumbles);
    assert!(lesson.stumbles[0].say.contains("看病点白十字"), "{:?}", lesson.stumbles);
    for (paper, name, wanted) in [
        (MeetingPaper::SignInSheet, "签到表", "王阿姨"),
        (MeetingPaper::Script, "讲稿", "看病点白十字"),
        (MeetingPaper::PracticeCards, "带回家的卡片", "粗字的几步，多看一眼"),
    ] {
        let desk = app.meeting(MeetingWish::Print { paper }).unwrap();
        let notice = desk.notice.unwrap();
        assert_eq!(notice.kind, DeskNoticeKind::Done, "{name}: {}", notice.text);
        let folder = std::fs::read_dir(place.folder.path().join("papers")).unwrap();
        let mut files = folder.map(|entry| entry.unwrap().path());
        let file = files.find(|file| file.file_name().is_some_and(|file| file.to_string_lossy().contains(name)));
        let text = printed(&file.unwrap());
        assert!(text.contains(wanted), "{name}: {wanted} is missing in {text}");
        if paper == MeetingPaper::Script {
            let goal: String = lesson.goal.split_whitespace().collect();
            assert!(["您想点哪一个", "可以说：", &goal].iter().all(|part| text.contains(part)), "{text}");
        }
        if paper != MeetingPaper::SignInSheet {
            assert!(!text.contains("王阿姨"), "nobody's name is on it: {text}");
        }
    }
    let acts = place.records().deeds(10).unwrap();
    assert_eq!(acts.iter().filter(|deed| deed.act == "export").count(), 3, "{acts:?}");
}

/// What stands on a paper, without white space.
fn printed(file: &Path) -> String {
    let read = Command::new("pdftotext").arg("-raw").arg(file).arg("-").output();
    let read = read.expect("`cargo xtask` installs poppler-utils");
    String::from_utf8_lossy(&read.stdout).split_whitespace().collect()
}

#[test]
fn one_machine_for_many_is_handed_over_in_one_touch() {
    let (place, learners) = centre(&["王阿姨", "张叔叔", "李奶奶"]);
    let app = &place.app;
    begun(app);
    app.meeting(MeetingWish::AllHere).unwrap();
    sits(app, learners[0]);
    begins(app, Support::Supported);
    let before = practice(taps(&place, app, "clinic"));
    let hot = board(app).hot_seat.expect("three people, one machine");
    assert_eq!(hot.next.iter().map(|next| next.name.as_str()).collect::<Vec<_>>(), ["张叔叔", "李奶奶"]);
    assert!(!hot.turn_over);
    place.clock.advance(Duration::from_mins(5));
    board(app);
    place.clock.advance(Duration::from_mins(5));
    assert!(board(app).hot_seat.unwrap().turn_over, "a suggestion to the trainer");
    app.board(BoardWish::HandOver { learner: learners[1].to_string() }).unwrap();
    let now = app.wake().unwrap();
    assert!(matches!(&now.view, View::Today(today) if today.learner.as_ref().is_some_and(|one| one.name == "张叔叔")));
    let hot = board(app).hot_seat.unwrap();
    assert_eq!(hot.next[0].name, "李奶奶", "who has not had a turn comes first");
    app.board(BoardWish::HandOver { learner: learners[0].to_string() }).unwrap();
    app.wake().unwrap();
    let after = practice(begins(app, Support::Supported));
    assert_eq!((after.phone.screen, after.place), (before.phone.screen, before.place), "the place was kept");
}

#[test]
fn everybody_can_be_stopped_for_a_moment() {
    let (place, learners) = centre(&["王阿姨"]);
    let app = &place.app;
    sits(app, learners[0]);
    let before = practice(begins(app, Support::Supported));
    app.board(BoardWish::PauseAll).unwrap();
    let stopped = app.wake().unwrap();
    assert!(stopped.paused);
    assert_eq!(stopped.caption.sentences, ["请大家先停一停，看老师这边。"]);
    assert_eq!(practice(taps(&place, app, "clinic")).phone, before.phone, "a touch does nothing meanwhile");
    let english = app.speak_language(SpeakLanguage { language: "en".into() }).unwrap();
    assert!(english.paused && english.caption.sentences[0].contains("front"), "{:?}", english.caption.sentences);
    place.clock.advance(Duration::from_mins(3));
    assert!(practice(app.wake().unwrap()).pointer.is_none(), "nor does the pause");
    app.board(BoardWish::GoOn).unwrap();
    assert!(!app.wake().unwrap().paused);
    assert_ne!(practice(taps(&place, app, "clinic")).phone.screen, before.phone.screen);
}

#[test]
fn a_walk_in_who_is_in_no_class_is_seen_and_can_be_signed_in() {
    let (place, _) = centre(&["王阿姨"]);
    let app = &place.app;
    begun(app);
    let request = WelcomeNewcomer { name: "孙师傅".into(), picture: app::wire::Picture::Horse };
    app.welcome_newcomer(request).unwrap();
    assert_eq!(board(app).tiles[0].name, "孙师傅");
    let DeskView::Meeting(meeting) = app.meeting(MeetingWish::Show).unwrap().view else { panic!() };
    let guests = meeting.open.unwrap().guests;
    assert_eq!(guests.len(), 1);
    let mark = MeetingWish::Mark { learner: guests[0].learner.clone(), here: true, paper: true };
    let after = sheet(app.meeting(mark).unwrap());
    assert_eq!((after.came, after.roll.last().unwrap().note.as_str()), (1, "纸上补的"));
}
