//! Shelves, terms, fallback, problems.

use words::{Args, Library, Line, Source};

use crate::{library, said};

#[test]
fn the_spoken_attribute_is_for_the_voice_and_falls_into_the_same_sentences() {
    let library = library("m = 打 110。别怕！\n    .spoken = 打幺幺零。别害怕！\n", "m = Call 110. Good.");
    let none = Args::new();
    let pairs =
        |pairs: &[(&str, &str)]| pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect::<Vec<_>>();
    assert_eq!(said(&library, "zh-CN", &none), pairs(&[("打 110。", "打幺幺零。"), ("别怕！", "别害怕！")]));
    assert_eq!(said(&library, "en", &none), pairs(&[("Call 110.", "Call 1 1 0."), ("Good.", "Good.")]));
}

#[test]
fn unlike_sentences_make_one() {
    let library = library("m = 一。二。\n    .spoken = 一和二。\n", "");
    assert_eq!(said(&library, "zh-CN", &Args::new()), [("一。二。".to_owned(), "一和二。".to_owned())]);
}

#[test]
fn printed_and_spoken_arguments_differ() {
    let library = library("m = 点「{ $who }」。", "");
    let (mut print, mut speak) = (Args::new(), Args::new());
    print.text("who", "银行");
    speak.text("who", "那家银行");
    let line = library.line("zh-CN", "s", "m", &print, &speak).unwrap();
    assert_eq!((line.print(), line.speak()), ("点「银行」。".to_owned(), "点「那家银航」。".to_owned()));
}

#[test]
fn the_asked_language_comes_first_then_its_base_then_the_default() {
    let library = library("a = 甲\nb = 乙\n", "a = A\n");
    let none = Args::new();
    let found = |language: &'static str, id: &str| {
        library.resolve(language, "s", id, &none).map(|resolved| (resolved.language.to_owned(), resolved.text))
    };
    assert_eq!(found("en", "a"), Some(("en".to_owned(), "A".to_owned())));
    assert_eq!(found("en-GB", "a"), Some(("en".to_owned(), "A".to_owned())));
    assert_eq!(found("en-GB", "b"), Some(("zh-CN".to_owned(), "乙".to_owned())));
    assert_eq!(found("mn", "a"), Some(("zh-CN".to_owned(), "甲".to_owned())));
    assert_eq!(found("en", "c"), None);
}

#[test]
fn a_variable_that_was_not_given_is_named() {
    let library = library("m = 点{ $who }", "");
    let none = Args::new();
    let resolved = library.resolve("zh-CN", "s", "m", &none).unwrap();
    assert_eq!(resolved.text, "点{$who}");
    assert_eq!(resolved.gaps.len(), 1);
}

#[test]
fn terms_are_seen_from_every_shelf_whenever_they_come() {
    let mut library = Library::new(["zh-CN"]);
    library.add(Source::new("zh-CN", "early", "e.ftl", "m = 去{ -hospital }\nname = 这里"));
    let text = |library: &Library, shelf: &str, id: &str| library.text("zh-CN", shelf, id, &Args::new()).unwrap();
    assert_eq!(text(&library, "early", "m"), "去{-hospital}");
    library.add(Source::new("zh-CN", "terms", "t.ftl", "-hospital = 人民医院\nname = 不是这里"));
    library.add(Source::new("zh-CN", "late", "l.ftl", "m = 回{ -hospital }"));
    assert_eq!(text(&library, "early", "m"), "去人民医院");
    assert_eq!(text(&library, "late", "m"), "回人民医院");
    assert_eq!(text(&library, "early", "name"), "这里", "a message of the terms' file hides nothing");
}

#[test]
fn attributes_are_found_by_a_dot() {
    let library = library("m = 挂号\n    .note = 今天约满\n", "");
    assert_eq!(library.text("zh-CN", "s", "m.note", &Args::new()).as_deref(), Some("今天约满"));
    assert_eq!(library.text("zh-CN", "s", "m.none", &Args::new()), None);
    assert!(library.has("zh-CN", "s", "m.note"));
    assert!(!library.has("en", "s", "m"));
}

#[test]
fn every_problem_comes_at_once_and_the_good_messages_stay() {
    let mut library = Library::new(["zh-CN"]);
    let text = "good = 好\nbad words\nalso = { $x\ngood = 又\n  .attribute\nlast = 末\n";
    let problems = library.add(Source::new("zh-CN", "s", "s/zh-CN.ftl", text));
    let shown = problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    insta::assert_snapshot!(shown, @r#"
    s/zh-CN.ftl:2:5: expected a token starting with "="; an id is followed by ` = ` and its words; lines that go on are indented
    s/zh-CN.ftl:4:1: expected a token starting with "}"; close the placeable with ` }`
    s/zh-CN.ftl:5:1: expected one of "a-zA-Z"; an id begins with a letter of a to z and holds letters, digits, `-` and `_`; a remark begins with `# `
    s/zh-CN.ftl:4:1: good is there already, in s/zh-CN.ftl:1; give one of them another name, or take it out; the first is used
    "#);
    assert_eq!(library.text("zh-CN", "s", "last", &Args::new()).as_deref(), Some("末"));
    assert_eq!(library.text("zh-CN", "s", "good", &Args::new()).as_deref(), Some("好"));
}

#[test]
fn a_shelf_in_two_files_tells_where_the_first_stands() {
    let mut library = Library::new(["zh-CN"]);
    library.add(Source::new("zh-CN", "s", "one.ftl", "### 一\n\na = 甲\n"));
    let problems = library.add(Source::new("zh-CN", "s", "two.ftl", "b = 乙\na = 丙\n"));
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].file.as_str(), problems[0].line), ("two.ftl", 2));
    assert!(problems[0].message.contains("one.ftl:3"), "{}", problems[0]);
}

#[test]
fn a_program_gives_its_own_pronunciations_and_formats() {
    let mut library = library("m = 去安原。付{ MONEY($n) }。", "");
    assert_eq!(library.add_pronunciation("zh-CN", "p.txt", "安原 = 安源").len(), 0);
    library.add(Source::new("zh-CN", "formats", "f.ftl", "money = { $amount }块"));
    let mut args = Args::new();
    args.number("n", 5.0);
    let spoken = said(&library, "zh-CN", &args).into_iter().map(|(_, speak)| speak).collect::<String>();
    assert_eq!(spoken, "去安源。付五块。");
}

#[test]
fn lines_are_joined() {
    let line = Line::join([Line::plain("Tap it."), Line::plain("Good! Now wait.")]);
    assert_eq!(line.sentences.len(), 3);
    assert_eq!(line.print(), "Tap it. Good! Now wait.");
}

#[test]
fn a_library_is_read_from_many_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&library("m = 一", ""));
}
