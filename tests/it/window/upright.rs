//! Vertical script: a small unreviewed sample in traditional Mongolian is shown upright in the real window, and offered to nobody.

use journeys::{Setting, Stage};
use serde_json::{Value, json};

use super::play;

const SAMPLE: &str = include_str!("../../data/mn-Mong-CN.ftl");

fn words() -> Vec<&'static str> {
    SAMPLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| Some(line.split_once(" = ")?.1)).collect()
}

/// Puts the words where the window's own stand: in the caption and on keys, each marked with its language.
const SHOW: &str = r"
    const [tag, caption, keys] = arguments;
    const put = (place, text) => {
        const one = document.createElement('span');
        one.lang = tag; one.textContent = text; one.dataset.sample = '';
        place.replaceChildren(one);
    };
    put(document.querySelector('[role=status]'), caption);
    document.querySelectorAll('.helpers button > span:last-child').forEach((place, at) => put(place, keys[at]));
    document.querySelectorAll('.tile .words').forEach((place, at) => put(place, keys[at + 4]));
    return [...document.querySelectorAll('[data-sample]')].map((one) => {
        const range = document.createRange(); range.selectNodeContents(one);
        const lines = [...range.getClientRects()];
        const style = getComputedStyle(one);
        return { text: one.textContent, mode: style.writingMode, lines: lines.map((box) => [box.left, box.width, box.height]) };
    });
";

#[test]
fn the_mongolian_sample_stands_upright_and_is_not_offered() {
    play(async {
        let words = words();
        assert!(words.len() >= 20, "{} words", words.len());
        let stage = Stage::open(Setting::default()).await;
        stage.is_at("door").await;
        let offered = "return [...document.querySelectorAll('[data-testid^=language-]')].map((one) => one.lang)";
        assert_eq!(
            stage.run(offered, vec![]).await,
            json!(["zh-CN", "en"]),
            "nobody is offered a language that nobody has read"
        );
        // The window draws its caption once more when it knows that there is no voice.
        stage.finds("no-voice").await;
        let caption = words[1..].join(" ");
        let keys: Vec<&str> = words[1..].to_vec();
        let shown = stage.run(SHOW, vec![json!("mn-Mong-CN"), json!(caption), json!(keys)]).await;
        stage.picture("mongolian").await;
        let shown = shown.as_array().expect("what is shown");
        assert!(shown.len() >= 6, "caption, four keys and tiles: {shown:?}");
        for one in shown {
            assert_eq!(one["mode"], "vertical-lr", "{one}");
            let lines: Vec<&Value> = one["lines"].as_array().into_iter().flatten().collect();
            let of = |line: &Value, at: usize| line[at].as_f64().unwrap_or_default();
            // A word of three letters is as broad as it is high.
            let long = one["text"].as_str().is_some_and(|text| text.chars().count() > 8);
            assert!(!long || lines.iter().any(|line| of(line, 2) > of(line, 1)), "a line is higher than wide: {one}");
            assert!(
                lines.windows(2).all(|pair| of(pair[1], 0) >= of(pair[0], 0)),
                "lines go from left to right: {one}"
            );
        }
        let room = stage.run("return [document.documentElement.scrollHeight, innerHeight]", vec![]).await;
        assert!(room[0].as_f64() <= room[1].as_f64(), "the keys stay in the window: {room}");
        // The words of the caption fill several lines.
        assert!(shown[0]["lines"].as_array().is_some_and(|lines| lines.len() > 1), "{}", shown[0]);
        stage.close().await;
    });
}

#[test]
fn no_course_and_no_program_lists_it() {
    let root = journeys::stage::root();
    assert!(!root.join("locales/mn-Mong-CN").exists());
    let course = std::fs::read_to_string(root.join("lessons/course.toml")).expect("the course");
    assert!(!course.contains("mn"), "the course offers Chinese and English");
}
