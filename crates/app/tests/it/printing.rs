//! The room where reports are printed: of whom, of which time, in which form; what came of it, and that it was noted.

use std::path::PathBuf;

use app::wire::trainer::gate::GateWish;
use app::wire::trainer::printing::{PaperForm, Printing, PrintingWish};
use app::wire::trainer::{Desk, DeskNoticeKind, DeskView};
use records::register::classes::ClassPlan;
use records::register::people::Enrolment;

use crate::place::Place;

fn enters(place: &Place) {
    let wish = GateWish::Found { centre: "阳光社区".into(), name: "李老师".into(), pin: "135790".into() };
    place.app.gate(wish).unwrap();
    place.app.gate(GateWish::CodeKept).unwrap();
}

fn prints(place: &Place, paper: &str, form: PaperForm, class: Option<&str>) -> Desk {
    let wish = PrintingWish::Print {
        paper: paper.into(),
        form,
        period: "quarter".into(),
        class: class.map(str::to_owned),
        learner: None,
    };
    place.app.printing(wish).unwrap()
}

fn room(desk: &Desk) -> &Printing {
    match &desk.view {
        DeskView::Printing(printing) => printing,
        other => panic!("another room: {other:?}"),
    }
}

fn papers(place: &Place) -> Vec<PathBuf> {
    let Ok(folder) = std::fs::read_dir(place.folder.path().join("papers")) else { return Vec::new() };
    folder.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn behind_the_gate_nothing_is_printed() {
    let place = Place::opens();
    let desk = prints(&place, "quarterly", PaperForm::Csv, None);
    assert!(!matches!(desk.view, DeskView::Printing(_)), "{:?}", desk.view);
    assert!(papers(&place).is_empty());
}

#[test]
fn a_class_is_chosen_first_and_what_was_printed_is_noted() {
    let place = Place::opens();
    enters(&place);
    let mut records = place.records();
    let now = place.clock.utc();
    let plan = ClassPlan { name: "周三班".into(), ..ClassPlan::default() };
    let class = records.add_class(now, &plan, false).unwrap();
    let people = ["王桂兰", "=1+1"].map(|name| Enrolment { name: name.into(), ..Enrolment::default() });
    let people = records.enrol(now, false, &people).unwrap();
    records.join(now, class, &people).unwrap();

    let desk = prints(&place, "sign-in", PaperForm::Csv, None);
    assert_eq!(desk.notice.as_ref().unwrap().kind, DeskNoticeKind::Missing, "of which class?");
    assert!(room(&desk).papers.iter().all(|paper| !paper.about.contains("printing-")), "{:?}", room(&desk).papers);
    let desk = prints(&place, "attendance", PaperForm::Csv, Some(&room(&desk).classes[0].id));
    assert_eq!(desk.notice.as_ref().unwrap().kind, DeskNoticeKind::Done);

    let desk = prints(&place, "sign-in", PaperForm::Csv, Some(&class.to_string()));
    let notice = desk.notice.as_ref().unwrap();
    assert_eq!(notice.kind, DeskNoticeKind::Done);
    let paper = papers(&place).into_iter().find(|paper| paper.to_string_lossy().contains("签到表")).unwrap();
    assert!(notice.text.contains(paper.to_str().unwrap()), "without a viewer the place is told: {}", notice.text);
    let rows = std::fs::read_to_string(&paper).unwrap();
    assert!(rows.contains("王桂兰") && rows.contains("'=1+1"), "{rows}");
    let deeds = records.deeds(10).unwrap();
    assert!(deeds.iter().any(|deed| deed.act == "export" && deed.object == "sign-in"), "{deeds:?}");
}

#[test]
fn the_quarterly_sheet_of_an_empty_centre_is_a_page_of_its_own() {
    let place = Place::opens();
    enters(&place);
    let desk = prints(&place, "quarterly", PaperForm::Pdf, None);
    assert_eq!(desk.notice.as_ref().unwrap().kind, DeskNoticeKind::Done, "{:?}", desk.notice);
    let paper = &papers(&place)[0];
    assert!(std::fs::read(paper).unwrap().starts_with(b"%PDF"), "{paper:?}");
    let desk = prints(&place, "meeting", PaperForm::Pdf, Some("00000000-0000-0000-0000-000000000000"));
    assert_eq!(desk.notice.as_ref().unwrap().kind, DeskNoticeKind::Missing, "no meeting was held");
}

#[test]
fn a_paper_of_invented_people_says_so_and_a_real_one_does_not() {
    let place = Place::opens();
    enters(&place);
    let mut records = place.records();
    let now = place.clock.utc();
    let class = |records: &mut records::Records, name: &str, sample: bool| {
        let plan = ClassPlan { name: name.into(), ..ClassPlan::default() };
        let class = records.add_class(now, &plan, sample).unwrap();
        let who = Enrolment { name: "王桂兰".into(), ..Enrolment::default() };
        let who = records.enrol(now, sample, &[who]).unwrap();
        records.join(now, class, &who).unwrap();
        class.to_string()
    };
    let (real, invented) = (class(&mut records, "真班", false), class(&mut records, "假班", true));
    let paper = |class: &str| {
        for paper in papers(&place) {
            std::fs::remove_file(paper).unwrap();
        }
        prints(&place, "attendance", PaperForm::Csv, Some(class));
        let [paper] = papers(&place).try_into().unwrap();
        paper.to_string_lossy().into_owned()
    };
    assert!(paper(&invented).contains("演示"), "the mark stands under the title");
    assert!(!paper(&real).contains("演示"), "a real class beside it is not marked");
}
