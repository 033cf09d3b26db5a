//! What is missing, too much, or different.

use words::clauses;

use crate::library;

#[test]
fn coverage_names_what_differs_from_the_default_language() {
    let library = library(
        "a = { $who }来了\n    .note = 注\n    .spoken = 说\nb = 乙\nc = { $n }个{ -thing }\n-thing = 东西\n",
        "a = Here is { $name }\nc = { $n ->\n    [one] one\n   *[other] { $n }\n} { -thing }\nd = { c } { DATE($day) }\n",
    );
    let coverage = library.coverage();
    let english = coverage.shelves.iter().find(|shelf| shelf.language == "en").unwrap();
    insta::assert_debug_snapshot!(english, @r#"
    ShelfCoverage {
        language: "en",
        shelf: "s",
        present: 2,
        missing: [
            "a.note",
            "b",
        ],
        extra: [
            "d",
        ],
        variables: [
            VariableDifference {
                id: "a",
                left_out: {
                    "who",
                },
                added: {
                    "name",
                },
            },
        ],
        dangling: [
            (
                "c",
                "-thing",
            ),
        ],
    }
    "#);
    assert_eq!(coverage.share("en"), (2, 4));
    assert!(!coverage.is_complete());
    assert!(coverage.shelves.iter().any(|shelf| shelf.language == "zh-CN" && shelf.is_complete()));
    assert_eq!(library.missing("en"), [("s".to_owned(), "b".to_owned())]);
}

#[test]
fn entries_tell_their_place_and_variables() {
    let library = library(
        "### 头\n\na = 甲\n# 注\nbook-hint-1 = { DATE($today) }{ $half ->\n    [am] 上午\n   *[pm] { $who }\n}\n",
        "",
    );
    let shown = library.entries("zh-CN", "s").iter().map(|entry| format!("{entry:?}")).collect::<Vec<_>>().join("\n");
    insta::assert_snapshot!(shown, @r#"
    Entry { id: "a", attributes: [], attribute_places: [], place: ("zh-CN.ftl", 3), variables: {}, references: {} }
    Entry { id: "book-hint-1", attributes: [], attribute_places: [], place: ("zh-CN.ftl", 5), variables: {"half", "today", "who"}, references: {"DATE()"} }
    "#);
}

#[test]
fn clauses_are_what_is_said_in_one_breath() {
    let found: Vec<&str> = clauses("膝盖疼，看骨科。手指贴住屏幕：往上推！Yes, now.").collect();
    assert_eq!(found, ["膝盖疼", "看骨科", "手指贴住屏幕", "往上推", "Yes", "now"]);
}
