//! Whatever is written into a file of words, reading it and speaking it only give problems.

use proptest::prelude::*;
use words::{Args, Library, Line, Pronunciation, Source};

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in "(([a-z-]{1,3} = )?[ -~\n一。，「」{}$\"*=.:0-9]{0,24}\n){0,6}", more in ".{0,40}") {
        let mut library = Library::new(["zh-CN"]);
        let whole = format!("m = {more}\n{text}");
        let problems = library.add(Source::new("zh-CN", "s", "s.ftl", &whole));
        let lines = whole.lines().count() as u32 + 1;
        prop_assert!(problems.iter().all(|problem| problem.line >= 1 && problem.line <= lines && problem.column >= 1));
        let ids: Vec<String> = library.entries("zh-CN", "s").iter().map(|entry| entry.id.clone()).collect();
        for id in ids {
            library.line("zh-CN", "s", &id, &Args::new(), &Args::new());
        }
        library.coverage();
    }

    #[test]
    fn any_text_falls_into_sentences_without_losing_a_letter(text in "[a-zA-Z一二。！？；.!?,，「」）\"' 0-9:]{0,60}") {
        let kept = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        let whole: String = Line::plain(&text).sentences.iter().map(|sentence| kept(&sentence.print)).collect();
        prop_assert_eq!(whole, kept(&text));
    }

    #[test]
    fn any_text_is_spoken_without_a_lone_digit(text in "[一点号元年—～:.,%0-9]{0,30}") {
        let spoken = Pronunciation::built_in("zh-CN").apply(&text);
        prop_assert!(!spoken.contains(|c: char| c.is_ascii_digit()), "{} {}", text, spoken);
    }
}
