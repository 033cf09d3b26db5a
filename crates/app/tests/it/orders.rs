//! Requests from 点单 to 办结, with the rules of the way; volunteers and their hours.

use std::time::Duration;

use app::wire::trainer::gate::GateWish;
use app::wire::trainer::orders::{OrderMove, Orders, OrdersWish};
use app::wire::trainer::{Desk, DeskNoticeKind, DeskView};
use records::register::classes::ClassPlan;
use records::register::sessions::{SessionPlan, Vote};

use crate::place::Place;

fn enters(place: &Place) {
    let wish = GateWish::Found { centre: "阳光社区".into(), name: "李老师".into(), pin: "135790".into() };
    place.app.gate(wish).unwrap();
    place.app.gate(GateWish::CodeKept).unwrap();
}

fn wish(place: &Place, wish: OrdersWish) -> Desk {
    place.app.orders(wish).unwrap()
}

fn room(desk: &Desk) -> &Orders {
    match &desk.view {
        DeskView::Orders(orders) => orders,
        other => panic!("another room: {other:?}"),
    }
}

fn ask(place: &Place, language: &str) -> String {
    let desk = wish(
        place,
        OrdersWish::Ask {
            asked_by: "gacha".into(),
            topic: "scams/texts".into(),
            place: "青格勒嘎查".into(),
            language: language.into(),
            people: 6,
            best_time: "冬天".into(),
            network: false,
            route: "北线".into(),
        },
    );
    assert_eq!(desk.notice.as_ref().unwrap().kind, DeskNoticeKind::Done, "{:?}", desk.notice);
    room(&desk).open.as_ref().unwrap().row.id.clone()
}

fn moved(place: &Place, order: &str, to: OrderMove, change: impl FnOnce(&mut OrdersWish)) -> Desk {
    let mut asked = OrdersWish::Move {
        order: order.into(),
        to,
        team: String::new(),
        day: String::new(),
        kit: String::new(),
        volunteers: Vec::new(),
        with: None,
        remark: String::new(),
    };
    change(&mut asked);
    wish(place, asked)
}

fn day_and_team(day_is: &str, team_is: &str) -> impl FnOnce(&mut OrdersWish) {
    move |wish| {
        if let OrdersWish::Move { day, team, .. } = wish {
            (*day, *team) = (day_is.into(), team_is.into());
        }
    }
}

fn said(desk: &Desk) -> (DeskNoticeKind, String) {
    let notice = desk.notice.clone().expect("something is said");
    (notice.kind, notice.text)
}

#[test]
fn a_request_goes_from_asking_to_closing_and_each_step_asks_for_what_it_needs() {
    let place = Place::opens();
    enters(&place);
    let order = ask(&place, "mn-Mong-CN");

    let desk = moved(&place, &order, OrderMove::Dispatch, |_| {});
    assert_eq!(said(&desk).0, DeskNoticeKind::Missing, "a team and a day are needed");
    moved(&place, &order, OrderMove::Dispatch, day_and_team("2026-06-20", "蒙古语小队"));
    let late = moved(&place, &order, OrderMove::Claim, day_and_team("2026-06-21", ""));
    assert!(said(&late).1.contains("最晚"), "{:?}", late.notice);
    moved(&place, &order, OrderMove::Claim, day_and_team("2026-06-12", ""));

    // Only whoever has had the introduction may go, and one of them has to speak Mongolian.
    for (name, languages, trained) in [("小刘", vec!["zh-CN"], true), ("其其格", vec!["mn-Cyrl-MN"], false)] {
        let languages = languages.into_iter().map(str::to_owned).collect();
        wish(&place, OrdersWish::AddVolunteer { name: name.into(), team: String::new(), languages, trained });
    }
    let desk = wish(&place, OrdersWish::Show);
    let ids: Vec<String> = room(&desk).volunteers.iter().map(|one| one.id.clone()).collect();
    let coming = |ids: &[String]| {
        let ids = ids.to_vec();
        move |wish: &mut OrdersWish| {
            if let OrdersWish::Move { volunteers, .. } = wish {
                *volunteers = ids;
            }
        }
    };
    let desk = moved(&place, &order, OrderMove::Accept, coming(&ids[..1]));
    assert!(said(&desk).1.contains("蒙古语"), "{:?}", desk.notice);
    let desk = moved(&place, &order, OrderMove::Accept, coming(&ids));
    assert!(said(&desk).1.contains("入门课"), "{:?}", desk.notice);
    wish(&place, OrdersWish::Train { volunteer: ids[1].clone() });
    let desk = moved(&place, &order, OrderMove::Accept, coming(&ids));
    let sheet = room(&desk).open.as_ref().unwrap();
    let who = &sheet.settled.iter().find(|one| one.label == "谁去").unwrap().value;
    assert_eq!(who, "小刘（讲）、其其格（译）");

    // The meeting itself is another room's; here it is laid down as that room would.
    let session = {
        let (mut records, now) = (place.records(), place.clock.utc());
        let class =
            records.add_class(now, &ClassPlan { name: "嘎查班".into(), ..ClassPlan::default() }, false).unwrap();
        let session = records.plan_session(now, class, now, &SessionPlan::default()).unwrap();
        records.open_session(now, session, None).unwrap();
        records.close_session(now, session).unwrap();
        session
    };
    let at = |wish: &mut OrdersWish| {
        if let OrdersWish::Move { with, .. } = wish {
            *with = Some(session.to_string());
        }
    };
    moved(&place, &order, OrderMove::Serve, at);
    let desk = moved(&place, &order, OrderMove::Rate, |_| {});
    assert_eq!(said(&desk).0, DeskNoticeKind::Missing, "nobody has voted");
    for vote in [Vote::Good, Vote::Poor, Vote::Poor] {
        place.records().vote(place.clock.utc(), session, vote, "").unwrap();
    }
    let desk = moved(&place, &order, OrderMove::Rate, |_| {});
    let contentment = room(&desk).open.as_ref().unwrap().contentment.clone().unwrap();
    assert!(contentment.contains("33%") && contentment.contains("回访"), "{contentment}");
    let desk = moved(&place, &order, OrderMove::Close, |_| {});
    assert!(room(&desk).orders.is_empty(), "it is over");
    let desk = wish(&place, OrdersWish::ShowOver { shown: true });
    let sheet = room(&desk).open.as_ref().unwrap();
    assert_eq!((sheet.row.stage, sheet.next.len(), sheet.history.len()), (Some(6), 0, 7));
}

#[test]
fn what_nobody_answers_or_claims_is_shown_as_late_and_first() {
    let place = Place::opens();
    enters(&place);
    let order = ask(&place, "zh-CN");
    let late = |place: &Place| {
        // The gate shuts meanwhile: the trainer signs in again.
        let DeskView::Gate(gate) = place.app.desk_wake().unwrap().view else { panic!("the gate is shut") };
        let sign_in = GateWish::SignIn { trainer: gate.trainers[0].id.clone(), pin: "135790".into() };
        place.app.gate(sign_in).unwrap();
        let desk = wish(place, OrdersWish::Show);
        room(&desk).orders[0].late.clone()
    };
    place.clock.advance(Duration::from_hours(47));
    assert_eq!(late(&place), None);
    place.clock.advance(Duration::from_hours(2));
    assert!(late(&place).is_some_and(|late| late.contains("两个工作日")));
    moved(&place, &order, OrderMove::Dispatch, day_and_team("2026-07-01", "一队"));
    place.clock.advance(Duration::from_hours(73));
    assert!(late(&place).is_some_and(|late| late.contains("没有人领")));
    assert_eq!(room(&wish(&place, OrdersWish::Show)).open, None, "what was open went with the gate");
    moved(&place, &order, OrderMove::TakeBack, |_| {});
    let desk = wish(&place, OrdersWish::Open { order });
    assert_eq!(room(&desk).open.as_ref().unwrap().settled.len(), 1, "only the road is left");
}

#[test]
fn the_same_wish_from_the_same_place_is_shown_and_can_be_joined() {
    let place = Place::opens();
    enters(&place);
    let first = ask(&place, "zh-CN");
    let second = ask(&place, "zh-CN");
    let desk = wish(&place, OrdersWish::Open { order: second.clone() });
    let sheet = room(&desk).open.as_ref().unwrap();
    assert_eq!(sheet.alike.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), [first.as_str()]);
    assert_eq!(sheet.same_route.len(), 1, "one journey for both");
    moved(&place, &second, OrderMove::Merge, |wish| {
        if let OrdersWish::Move { with, .. } = wish {
            *with = Some(first.clone());
        }
    });
    let desk = wish(&place, OrdersWish::Show);
    assert_eq!(room(&desk).orders.len(), 1);
}

#[test]
fn a_visit_outside_a_meeting_counts_when_it_is_confirmed() {
    let place = Place::opens();
    enters(&place);
    let add = OrdersWish::AddVolunteer {
        name: "小刘".into(),
        team: "一队".into(),
        languages: vec!["zh-CN".into()],
        trained: true,
    };
    let desk = wish(&place, add);
    let volunteer = room(&desk).volunteers[0].id.clone();
    let desk = wish(&place, OrdersWish::Come { volunteer, content: "入户教手机".into() });
    let visit = room(&desk).visits[0].id.clone();
    assert_eq!(room(&desk).visits[0].hours, None);
    for _ in 0..10 {
        place.clock.advance(Duration::from_mins(8));
        wish(&place, OrdersWish::Show);
    }
    wish(&place, OrdersWish::Go { visit: visit.clone() });
    let desk = wish(&place, OrdersWish::Confirm { visit });
    let orders = room(&desk);
    assert_eq!((orders.visits[0].hours.as_deref(), orders.visits[0].confirmed), (Some("1.5 小时"), true));
    assert_eq!(orders.volunteers[0].half_hours, 3);
}
