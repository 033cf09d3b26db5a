//! What can be touched in a message: each cue's own words, in every language, at the line where they are written.

use course::passage::{Piece, pieces};
use course::{Course, Files, Problem, read_corpus};
use words::{Args, Library, Source};

const CUES: &str = "green = [\"G1\", \"G6\"]\n[red]\nR03 = 2\nR05 = 3\nR14 = 2\n";

const MESSAGES: &str = r#"kind = "T01"

[[message]]
id      = "pay-now"
truth   = "scam"
best    = "scam"
twin    = "pay-later"
channel = "sms"
sender  = "mobile"
red     = ["R03", "R05"]
green   = []
align   = 2

[[message]]
id      = "pay-later"
truth   = "genuine"
best    = "real"
twin    = "pay-now"
channel = "sms"
sender  = "saved"
red     = []
green   = ["G6"]
align   = 2
"#;

const WORDS: &str = "### Words

pay-now = Pay 50 yuan today, please.
    .from = A number
    .do = Do not.
    .why = It wants money.
    .R03 = today
    .R05 = Pay 50 yuan

pay-later = Come when you like.
    .from = Your neighbour
    .do = Go.
    .why = You know him.
";

fn problems(words: &str, messages: &str) -> Vec<Problem> {
    let mut files = Files::default();
    files.put("scams/messages/cues.toml", CUES);
    files.put("scams/messages/tea/messages.toml", messages);
    files.put("scams/messages/tea/en.ftl", words);
    let mut library = Library::new(["en"]);
    library.add(Source::new("en", "scams/messages/tea", "scams/messages/tea/en.ftl", words));
    read_corpus(&files, &library, &["en".to_owned()]).1
}

fn told(words: &str, messages: &str) -> Vec<String> {
    let problems = problems(words, messages);
    let one = |problem: &Problem| format!("{} {}:{}", problem.code, problem.place.file, problem.place.line);
    problems.iter().map(one).collect()
}

#[test]
fn a_sound_corpus_is_silent() {
    assert_eq!(told(WORDS, MESSAGES), Vec::<String>::new());
}

/// Paraphrased, overlapped, or nowhere: told at the line of the words.
#[test]
fn words_that_cannot_be_touched_are_told_at_their_line() {
    let paraphrased = WORDS.replace(".R03 = today", ".R03 = at once");
    assert_eq!(told(&paraphrased, MESSAGES), ["cue-not-in-text scams/messages/tea/en.ftl:7"]);
    let overlapped = WORDS.replace(".R05 = Pay 50 yuan", ".R05 = 50 yuan today");
    assert_eq!(told(&overlapped, MESSAGES), ["cue-within-cue scams/messages/tea/en.ftl:8"]);
    let without = MESSAGES.replace("green   = [\"G6\"]", "green   = []");
    assert_eq!(told(WORDS, &without), ["nothing-to-touch scams/messages/tea/messages.toml:14"]);
}

/// The best answer is never the opposite of the truth, and "real" is only for what comes on one's own way.
#[test]
fn a_best_answer_that_cannot_be_is_told_at_its_line() {
    let told_of = |from: &str, to: &str| told(WORDS, &MESSAGES.replace(from, to));
    assert_eq!(told_of("\"scam\"\ntwin", "\"real\"\ntwin"), ["best-against-truth scams/messages/tea/messages.toml:6"]);
    assert_eq!(told_of("\"real\"\ntwin", "\"scam\"\ntwin"), ["best-against-truth scams/messages/tea/messages.toml:17"]);
    assert_eq!(told_of("\"saved\"", "\"mobile\""), ["real-from-anybody scams/messages/tea/messages.toml:17"]);
    assert_eq!(told_of("\"real\"\ntwin", "\"check\"\ntwin"), Vec::<String>::new());
    assert_eq!(told_of("best    = \"scam\"\n", "").len(), 1, "every message says it");
}

/// Of every shipped message, in both languages: every cue that can be touched has its place, beside words that show nothing.
#[test]
fn every_shipped_message_is_a_real_question() {
    let mut library = Library::new(["zh-CN", "en"]);
    let (course, _) = Course::read(&Files::shipped(), &mut library);
    assert!(course.messages.len() >= 100);
    for language in ["zh-CN", "en"] {
        for message in &course.messages {
            let text = |attribute: &str| {
                library.text(language, &message.shelf, &format!("{}{attribute}", message.id), &Args::new()).unwrap()
            };
            let cues: Vec<_> = message
                .clues
                .iter()
                .filter(|clue| clue.words != "from")
                .map(|clue| (clue.cue.clone(), text(&format!(".{}", clue.words))))
                .collect();
            let pieces = pieces(&text(""), &cues);
            let placed = pieces.iter().filter(|piece| matches!(piece, Piece::Cue(..))).count();
            assert_eq!(placed, cues.len(), "{language} {}: {pieces:?}", message.id);
            let ordinary = pieces.iter().filter(|piece| matches!(piece, Piece::Clause(_))).count();
            let of_other_side = message.clues.iter().filter(|clue| !message.is_own(&clue.cue)).count();
            assert!(ordinary + of_other_side >= 1, "{language} {}: only what is right: {pieces:?}", message.id);
        }
    }
}
