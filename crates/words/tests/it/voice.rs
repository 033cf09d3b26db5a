//! The built-in pronunciation list against the synthesiser it is for.

use std::io::Write;
use std::process::{Command, Stdio};

use words::Pronunciation;

/// The voice that is chosen for Chinese where there is no other.
const CHINESE: &str = "cmn-latn-pinyin";

/// What is written, and its sounds; the voice reads pinyin too.
const SAID: [(&str, &str); 56] = [
    ("不是一样的一行", "bu2 shi4 yi2 yang4 de5 yi4 hang2"),
    ("一个一个来", "yi2 ge5 yi2 ge5 lai2"),
    ("第一个", "di4 yi1 ge5"),
    ("一起看", "yi4 qi3 kan4"),
    ("不上当", "bu2 shang4 dang4"),
    ("不着急", "bu4 zhao1 ji2"),
    ("银行还款", "yin2 hang2 huan2 kuan3"),
    ("还没还书", "hai2 mei2 huan2 shu1"),
    ("重新量血压", "chong2 xin1 liang2 xue4 ya1"),
    ("严重", "yan2 zhong4"),
    ("长按", "chang2 an4"),
    ("院长", "yuan4 zhang3"),
    ("把字调大", "ba3 zi4 tiao2 da4"),
    ("调查", "diao4 cha2"),
    ("当天取号", "dang4 tian1 qu3 hao4"),
    ("当面", "dang1 mian4"),
    ("弹窗", "tan2 chuang1"),
    ("处方", "chu3 fang1"),
    ("四处", "si4 chu4"),
    ("应用", "ying4 yong4"),
    ("应该", "ying1 gai1"),
    ("为准", "wei2 zhun3"),
    ("因为", "yin1 wei4"),
    ("更新", "geng1 xin1"),
    ("更快", "geng4 kuai4"),
    ("空格", "kong4 ge2"),
    ("空腹", "kong1 fu4"),
    ("没空", "mei2 kong4"),
    ("教您", "jiao1 nin2"),
    ("教室", "jiao4 shi4"),
    ("中奖", "zhong4 jiang3"),
    ("转账", "zhuan3 zhang4"),
    ("转圈", "zhuan4 quan1"),
    ("便宜", "pian2 yi5"),
    ("方便", "fang1 bian4"),
    ("差一步", "cha4 yi2 bu4"),
    ("偏差", "pian1 cha1"),
    ("种花", "zhong4 hua1"),
    ("两种", "liang3 zhong3"),
    ("那只羊", "na4 zhi1 yang2"),
    ("只有", "zhi3 you3"),
    ("大夫", "dai4 fu5"),
    ("相机", "xiang4 ji1"),
    ("倒水", "dao4 shui3"),
    ("摔倒", "shuai1 dao3"),
    ("数目", "shu4 mu4"),
    ("地址", "di4 zhi3"),
    ("目的", "mu4 di4"),
    ("得病", "de2 bing4"),
    ("睡觉", "shui4 jiao4"),
    ("觉得", "jue2 de5"),
    ("打110", "da3 yao1 yao1 ling2"),
    ("尾号0156", "wei3 hao4 ling2 yao1 wu3 liu4"),
    ("9:30", "jiu3 dian3 ban4"),
    ("86元", "ba1 shi2 liu4 yuan2"),
    ("12393", "yao1 er4 san1 jiu3 san1"),
];

/// The phonemes of each text, one a line. None without espeak-ng.
fn phonemes(voice: &str, texts: &[&str]) -> Option<Vec<String>> {
    let mut espeak = Command::new("espeak-ng")
        .args(["-q", "-x", "-v", voice])
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
    let (Some(before), Some(after)) = (phonemes(CHINESE, &written), phonemes(CHINESE, &spoken)) else {
        println!("SKIPPED: install espeak-ng to try the pronunciation list");
        return;
    };
    assert_eq!((before.len(), after.len()), (pairs.len(), pairs.len()), "one line of phonemes a word");
    let same: Vec<_> = pairs.iter().zip(before.iter().zip(&after)).filter(|(_, (a, b))| a == b).collect();
    assert!(same.is_empty(), "espeak-ng reads these right by itself: {same:?}");
}

#[test]
fn what_is_heard_is_what_a_teacher_would_say() {
    let list = Pronunciation::built_in("zh-CN");
    let (written, pinyin): (Vec<&str>, Vec<&str>) = SAID.iter().copied().unzip();
    let given: Vec<String> = written.iter().map(|written| list.apply(written)).collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    let (Some(heard), Some(meant)) = (phonemes(CHINESE, &given), phonemes(CHINESE, &pinyin)) else { return };
    assert_eq!((heard.len(), meant.len()), (SAID.len(), SAID.len()), "one line of phonemes a word");
    for ((written, pinyin), (heard, meant)) in SAID.iter().zip(heard.iter().zip(&meant)) {
        assert_eq!(heard, meant, "{written} is {pinyin}");
    }
}

#[test]
fn nothing_is_spelled_in_english() {
    let list = Pronunciation::built_in("zh-CN");
    let spoken: Vec<&str> = list.iter().map(|(_, spoken)| spoken).collect();
    let Some(heard) = phonemes(CHINESE, &spoken) else { return };
    // espeak-ng marks another language by `(en)` and a character that it does not know by silence.
    let odd: Vec<_> =
        spoken.iter().zip(&heard).filter(|(_, heard)| heard.contains("(en)") || heard.is_empty()).collect();
    assert!(odd.is_empty(), "{odd:?}");
}
