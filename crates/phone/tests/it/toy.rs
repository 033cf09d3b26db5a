//! A toy world by hand, and the generator of random worlds.

use phone::world::go;
use phone::{
    Action, Condition, Draft, Effect, Field, Item, Notice, Outcome, Plan, Screen, ScreenId, ScreenLook, State, Values,
    Widget, Words, World,
};
use proptest::prelude::*;

pub(crate) fn item(id: &str, tap: Effect) -> Item {
    Item {
        id: id.to_owned(),
        widget: Widget::Button,
        words: Words::default(),
        icon: None,
        shown: Condition::ALWAYS,
        needs: Condition::ALWAYS,
        chosen: Condition::NEVER,
        primary: false,
        preferred: false,
        response: None,
        aside: false,
        shuffled: false,
        acts: Vec::new(),
        confirms: Vec::new(),
        page: None,
        stands_for: None,
        facts: Vec::new(),
        tap,
        typed: None,
        slip: None,
    }
}

pub(crate) fn screen(name: &str, back: Option<u8>, pages: u8, items: Vec<Item>) -> Screen {
    Screen {
        name: name.to_owned(),
        look: ScreenLook::Page,
        words: Words::default(),
        back: back.map(ScreenId),
        pages,
        items,
        acts: Vec::new(),
    }
}

fn is(field: Field, value: u8) -> Condition {
    Condition::Is(field, Values::only(value))
}

/// Home with a shop; in the shop a list with a fold, a trap, a field to type into, and a way to pay.
fn shop() -> (World, Field, Field) {
    let mut draft = Draft::default();
    let tea = draft.variable("shop.tea", &["none", "green", "black", "red"], 0);
    let code = draft.variable("shop.code", &["empty", "right", "wrong"], 0);
    let paid = draft.variable("shop.paid", &["false", "true"], 0);
    draft.screen(screen("home/main", None, 1, vec![item("shop", Effect::Set(go(ScreenId(1)).to_vec()))]));
    let choose = |value: u8, page: u8| Item {
        page: Some(page),
        ..item(&format!("tea-{value}"), Effect::Set([vec![(tea, value)], go(ScreenId(2)).to_vec()].concat()))
    };
    draft.screen(screen(
        "shop/list",
        Some(0),
        2,
        vec![choose(1, 0), choose(2, 0), choose(3, 1), item("free-gift", Effect::Trap(Words::default()))],
    ));
    let enough = is(code, 1).and(Condition::Is(tea, Values(0b1110)));
    draft.screen(screen(
        "shop/pay",
        Some(1),
        1,
        vec![
            Item { typed: Some(code), ..item("code", Effect::None) },
            Item { needs: enough, ..item("pay", Effect::Set(vec![(paid, 1), (Field::NOTICE, 1)])) },
            item("undo", Effect::Set(vec![(paid, 0), (code, 0)])),
        ],
    ));
    draft.notice(Notice { name: "sms.paid".to_owned(), words: Words::default(), opens: Some(ScreenId(0)) });
    (draft.build(ScreenId(0)).expect("the toy is whole"), tea, paid)
}

fn walk(world: &World, actions: &[Action]) -> State {
    actions.iter().fold(world.initial(), |state, action| match world.apply(state, *action) {
        Outcome::Moved(next) => next,
        other => panic!("{action:?} on {} gave {other:?}", world.screen(state).name),
    })
}

#[test]
fn what_is_below_the_fold_needs_a_scroll() {
    let (world, tea, _) = shop();
    let list = walk(&world, &[Action::Tap(0)]);
    assert_eq!(world.apply(list, Action::Tap(2)), Outcome::Absent, "red tea is not in view yet");
    let below = walk(&world, &[Action::Tap(0), Action::ScrollDown]);
    assert_eq!(world.apply(below, Action::Tap(0)), Outcome::Absent, "green tea has gone out of view");
    assert_eq!(world.apply(below, Action::ScrollDown), Outcome::Absent, "there is no third page");
    let chosen = walk(&world, &[Action::Tap(0), Action::ScrollDown, Action::Tap(2)]);
    assert_eq!(world.value_name(chosen, tea), "red");
    assert_eq!(world.page(chosen), 0, "another screen is seen from its top");
}

#[test]
fn back_and_home_are_real_actions() {
    let (world, tea, _) = shop();
    let pay = walk(&world, &[Action::Tap(0), Action::Tap(0)]);
    let back = walk(&world, &[Action::Tap(0), Action::Tap(0), Action::Back]);
    assert_eq!(world.screen(back).name, "shop/list");
    assert_eq!(world.value_name(back, tea), "green", "going back keeps what was chosen");
    assert_eq!(world.screen(walk(&world, &[Action::Tap(0), Action::Home])).name, "home/main");
    assert_eq!(world.apply(world.initial(), Action::Back), Outcome::Absent, "home has no back");
    assert_eq!(world.apply(pay, Action::Tap(1)), Outcome::Refused, "the code is still missing");
}

#[test]
fn a_trap_explains_and_rewinds() {
    let (world, _, _) = shop();
    let list = walk(&world, &[Action::Tap(0)]);
    assert!(matches!(world.apply(list, Action::Tap(3)), Outcome::Trapped(_)));
    let plan = Plan::new(&world, world.initial(), &[Condition::NEVER]).unwrap();
    assert_eq!(plan.distance(0, list), None, "a goal that never holds has no way");
    assert!(!plan.is_possible(0), "no state leads there");
    assert_eq!(plan.stranded()[0].0, plan.space().states(), "all states are stranded");
}

#[test]
fn typing_is_right_or_wrong_and_can_be_done_again() {
    let (world, _, paid) = shop();
    let typed = [Action::Tap(0), Action::Tap(0), Action::Type(0, false), Action::Type(0, true), Action::Tap(1)];
    let done = walk(&world, &typed);
    assert_eq!(world.value_name(done, paid), "true");
    assert_eq!(world.notice(done).map(|notice| notice.name.as_str()), Some("sms.paid"));
    assert_eq!(world.screen(walk(&world, &[&typed[..], &[Action::OpenNotice]].concat())).name, "home/main");
}

#[test]
fn the_plan_finds_the_way_back_from_a_wrong_turn() {
    let (world, tea, paid) = shop();
    let goal = is(tea, 3).and(is(paid, 1));
    let plan = Plan::new(&world, world.initial(), std::slice::from_ref(&goal)).unwrap();
    assert_eq!(plan.distance(0, world.initial()), Some(5), "open, scroll, red, code, pay");
    let strayed = walk(&world, &[Action::Tap(0), Action::Tap(1)]);
    assert_eq!(plan.next(&world, 0, strayed), Some(Action::Type(0, true)), "the code can be typed already");
    let path = plan.path(&world, 0, strayed);
    assert_eq!(path.len(), 5, "code, back, scroll, red, pay");
    assert!(world.holds(path.last().unwrap().1, &goal));
    assert!(plan.projection().count(tea) == 3, "none, green or black, red: {}", plan.projection().count(tea));
}

/// A random world of up to 4 variables, 5 screens of 4 items, with scrolls, traps, fields and a banner.
pub(crate) fn worlds() -> impl Strategy<Value = (World, Condition)> {
    let sizes = proptest::collection::vec(2u8..5, 1..5);
    (sizes, 2u8..6)
        .prop_flat_map(|(sizes, screens)| {
            let count = sizes.len() as u16;
            let seeds = proptest::collection::vec(any::<[u8; 12]>(), usize::from(screens) * 4);
            let goal = proptest::collection::vec((0..count, any::<u8>()), 1..3);
            (Just(sizes), Just(screens), seeds, goal)
        })
        .prop_map(|(sizes, screens, seeds, goal)| {
            let mut draft = Draft::default();
            let names = ["a", "b", "c", "d", "e"];
            let typed = draft.variable("typed", &["empty", "right", "wrong"], 0);
            let fields: Vec<Field> = sizes
                .iter()
                .enumerate()
                .map(|(at, size)| draft.variable(&format!("v{at}"), &names[..usize::from(*size)], 0))
                .collect();
            let question = |pick: u8, mask: u8| {
                let at = usize::from(pick) % fields.len();
                let all = (1u128 << sizes[at]) - 1;
                Condition::Is(fields[at], Values((u128::from(mask) & all).max(1)))
            };
            for number in 0..screens {
                let items = seeds[usize::from(number) * 4..][..4].iter().enumerate().map(|(at, seed)| {
                    let [what, field, value, to, shown, shown_at, needs, needs_at, page, .., conditions, _] = *seed;
                    let at_field = usize::from(field) % fields.len();
                    let set = (fields[at_field], value % sizes[at_field]);
                    let goes = go(ScreenId(to % screens)).to_vec();
                    let tap = match what % 8 {
                        0 => Effect::Trap(Words::default()),
                        1 => Effect::Set(vec![set, (Field::NOTICE, 1)]),
                        2 | 3 => Effect::Set(vec![set]),
                        4 => Effect::None,
                        _ => Effect::Set([vec![set], goes].concat()),
                    };
                    Item {
                        shown: if conditions & 3 == 0 { question(shown_at, shown) } else { Condition::ALWAYS },
                        needs: if conditions & 12 == 0 { question(needs_at, needs) } else { Condition::ALWAYS },
                        page: (page & 3 == 0).then_some(page >> 2 & 1),
                        typed: (what % 8 == 4).then_some(typed),
                        ..item(&format!("i{at}"), tap)
                    }
                });
                let back = (number > 0).then(|| seeds[usize::from(number)][9] % screens);
                draft.screen(screen(&format!("s{number}"), back, 2, items.collect()));
            }
            draft.notice(Notice { name: "n".to_owned(), words: Words::default(), opens: Some(ScreenId(screens - 1)) });
            let goal = goal.iter().fold(Condition::ALWAYS, |all, (at, mask)| all.and(question(*at as u8, *mask)));
            (draft.build(ScreenId(0)).expect("random worlds are whole"), goal)
        })
}
