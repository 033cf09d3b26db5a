//! The built-in pronunciation list against the synthesiser it is for.

use std::io::Write;
use std::process::{Command, Stdio};

use words::Pronunciation;

/// The phonemes of each text, one a line. None without espeak-ng.
fn phonemes(texts: &[&str]) -> Option<Vec<String>> {
    let mut espeak = Command::new("espeak-ng")
        .args(["-q", "-x", "-v", "cmn-latn-pinyin"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    espeak.stdin.take()?.write_all(texts.join("\n").as_bytes()).ok()?;
    let output = espeak.wait_with_output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).trim_end().lines().map(str::to_owned).collect())
}

#[test]
fn every_word_of_the_list_sounds_different_from_what_is_written() {
    let list = Pronunciation::built_in("zh-CN");
    let pairs: Vec<(&str, &str)> = list.iter().filter(|(written, spoken)| written != spoken).collect();
    assert!(pairs.len() >= 30, "the list is short: {}", pairs.len());
    let (written, spoken): (Vec<&str>, Vec<&str>) = pairs.iter().copied().unzip();
    let (Some(before), Some(after)) = (phonemes(&written), phonemes(&spoken)) else {
        println!("SKIPPED: install espeak-ng to try the pronunciation list");
        return;
    };
    assert_eq!((before.len(), after.len()), (pairs.len(), pairs.len()), "one line of phonemes a word");
    let same: Vec<_> = pairs.iter().zip(before.iter().zip(&after)).filter(|(_, (a, b))| a == b).collect();
    assert!(same.is_empty(), "espeak-ng reads these right by itself: {same:?}");
}

#[test]
fn nothing_is_spelled_in_english() {
    let list = Pronunciation::built_in("zh-CN");
    let spoken: Vec<&str> = list.iter().map(|(_, spoken)| spoken).collect();
    let Some(heard) = phonemes(&spoken) else { return };
    // espeak-ng marks another language by `(en)` and a character that it does not know by silence.
    let odd: Vec<_> =
        spoken.iter().zip(&heard).filter(|(_, heard)| heard.contains("(en)") || heard.is_empty()).collect();
    assert!(odd.is_empty(), "{odd:?}");
}
