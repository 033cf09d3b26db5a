//! The card to take home: made from the learner's own run, printed on A5, laid open; read back by another program.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};

use app::wire::{SpeakLanguage, Support, TakeHome, Touch, View};

use crate::place::{Place, caption};

const LESSON: &str = "hospital/book-appointment";

impl Place {
    /// Goes through the lesson; at the department something else may be touched first.
    fn ends(&self, support: Support, astray: bool) {
        let mut screen = self.begins(support);
        let mut astray = astray;
        while let View::Practice(practice) = &screen.view {
            if astray && practice.phone.screen == "clinic/departments" {
                astray = false;
                self.taps("cardiology");
                self.touches(Touch::Back);
            }
            screen = self.touches(self.right());
        }
    }

    fn takes_home(&self, lesson: &str) -> String {
        caption(&self.app.take_home(TakeHome { lesson: lesson.to_owned() }).unwrap())
    }

    /// Papers are noted in place of being shown.
    fn notes_papers(&self) -> Arc<Mutex<Vec<PathBuf>>> {
        let papers = Arc::new(Mutex::new(Vec::new()));
        let noted = papers.clone();
        self.app.on_paper(Box::new(move |paper: &Path| {
            noted.lock().unwrap().push(paper.to_owned());
            true
        }));
        papers
    }
}

fn told_by(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().expect("`cargo xtask` installs poppler-utils");
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The words on the paper without the spaces and line ends of setting.
fn words_on(paper: &Path) -> String {
    told_by("pdftotext", &["-raw", paper.to_str().unwrap(), "-"]).split_whitespace().collect()
}

#[test]
fn whoever_went_astray_finds_that_step_among_six_on_a5_with_the_other_way() {
    let place = Place::opens();
    let papers = place.notes_papers();
    place.welcomes("王阿姨");
    place.ends(Support::Supported, true);
    let said = place.takes_home(LESSON);
    assert!(said.contains("卡片做好了") && said.contains("打印"), "{said}");
    let papers = papers.lock().unwrap();
    let [paper] = papers.as_slice() else { panic!("one paper is laid open: {papers:?}") };
    assert!(paper.starts_with(place.folder.path().join("papers")), "{paper:?}");
    let words = words_on(paper);
    assert!(words.contains("预约挂号：挂一个骨科号"), "{words}");
    assert!(words.contains("粗字的几步"), "one step went astray: {words}");
    assert!(words.contains("写在心里") && words.contains("不用手机的办法"), "{words}");
    assert!(words.contains("打医院电话"), "the lesson's own other way: {words}");
    assert!(words.contains("2026年6月8日"), "{words}");
    assert!(!words.contains("王阿姨"), "a card bears no name: {words}");
    let info = told_by("pdfinfo", &[paper.to_str().unwrap()]);
    assert!(info.contains("Page size:       419.5"), "A5: {info}");
    assert!(info.contains("Pages:           1"), "a card has no second page: {info}");
}

#[test]
fn without_a_slip_nothing_is_bold_and_today_offers_the_card_of_the_last_lesson() {
    let place = Place::opens();
    let papers = place.notes_papers();
    place.welcomes("王阿姨");
    let View::Today(today) = place.app.today().unwrap().view else { panic!("not at today") };
    assert_eq!(today.card, None, "nothing was done yet");
    place.ends(Support::Supported, false);
    let View::Today(today) = place.app.today().unwrap().view else { panic!("not at today") };
    assert_eq!(today.card.as_deref(), Some(LESSON));
    place.takes_home(LESSON);
    let words = words_on(&papers.lock().unwrap()[0]);
    assert!(words.contains("一步一步来") && !words.contains("粗字"), "{words}");
}

#[test]
fn a_guest_takes_a_card_in_english_and_without_a_viewer_it_is_kept() {
    let place = Place::opens();
    place.app.sit_as_guest().unwrap();
    place.app.speak_language(SpeakLanguage { language: "en".to_owned() }).unwrap();
    place.ends(Support::Guided, false);
    let said = place.takes_home(LESSON);
    assert!(said.contains("ready and saved"), "no viewer: {said}");
    let folder = std::fs::read_dir(place.folder.path().join("papers")).unwrap();
    let papers: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).collect();
    assert_eq!(papers.len(), 1, "{papers:?}");
    let text = told_by("pdftotext", &[papers[0].to_str().unwrap(), "-"]);
    assert!(text.contains("How to do it without a phone") && text.contains("June 8, 2026"), "{text}");
}

#[test]
fn the_same_card_of_the_same_day_is_the_same_file_and_lies_there_once() {
    let place = Place::opens();
    let papers = place.notes_papers();
    place.welcomes("王阿姨");
    place.ends(Support::Supported, true);
    place.takes_home(LESSON);
    let first = std::fs::read(&papers.lock().unwrap()[0]).unwrap();
    place.takes_home(LESSON);
    let papers = papers.lock().unwrap();
    assert_eq!(papers[0], papers[1]);
    assert!(first == std::fs::read(&papers[1]).unwrap(), "to the byte");
}

#[test]
fn of_a_lesson_that_was_never_done_there_is_no_card() {
    let place = Place::opens();
    place.welcomes("王阿姨");
    assert!(place.app.take_home(TakeHome { lesson: LESSON.to_owned() }).is_err());
    assert!(place.app.take_home(TakeHome { lesson: "no/such".to_owned() }).is_err());
}

#[test]
fn the_fullest_cards_fit_on_one_page_in_both_languages() {
    let place = Place::opens();
    let papers = place.notes_papers();
    place.welcomes("王阿姨");
    let (library, course, _) = app::start::read_course(&course::Files::shipped());
    let much = |lesson: &course::Lesson| {
        let said = |id: &str| library.text("en", &lesson.shelf, id, &words::Args::new()).unwrap_or_default().len();
        said("title") + said("remember") + said("offline")
    };
    let mut lessons = course.lessons.clone();
    lessons.sort_by_key(|lesson| std::cmp::Reverse(much(lesson)));
    // A page takes a second or two while nothing is optimised: YINXING_EVERY_CARD=1 tries them all.
    let every = std::env::var_os("YINXING_EVERY_CARD").is_some();
    lessons.truncate(if every { usize::MAX } else { 3 });
    for lesson in &lessons {
        let begin = app::wire::Begin { lesson: lesson.id.clone(), support: Support::Watch };
        let mut screen = place.app.begin(begin).unwrap();
        while matches!(screen.view, View::Practice(_)) {
            screen = place.app.show_next().unwrap();
        }
        for language in ["zh-CN", "en"] {
            place.app.speak_language(SpeakLanguage { language: language.to_owned() }).unwrap();
            place.takes_home(&lesson.id);
        }
    }
    let papers = papers.lock().unwrap();
    assert_eq!(papers.len(), lessons.len() * 2, "each lesson has its card");
    for paper in papers.iter() {
        let info = told_by("pdfinfo", &[paper.to_str().unwrap()]);
        assert!(info.contains("Pages:           1\n"), "{}: {info}", paper.display());
    }
}
