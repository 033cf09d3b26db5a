//! A message in pieces that can be touched: the words of its cues, and every other clause, so that where to look is not given
//! away by what can be touched.

/// A piece of a message, in the order of its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// The very words of a cue.
    Cue(String, String),
    /// A clause that shows nothing.
    Clause(String),
    /// Signs and spaces, and words too short to be touched.
    Between(String),
}

/// The message in pieces. `cues` are tags with their words; each stands at the first place that no cue before it has taken. What
/// finds no place is left out: the checker has told the author ([`hidden`]).
pub fn pieces(text: &str, cues: &[(String, String)]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for (from, to, cue) in places(text, cues) {
        clauses(&text[at..from], &mut pieces);
        pieces.push(Piece::Cue(cue.to_owned(), text[from..to].to_owned()));
        at = to;
    }
    clauses(&text[at..], &mut pieces);
    pieces
}

/// The cues whose words are nowhere free, because others overlap them.
pub fn hidden(text: &str, cues: &[(String, String)]) -> Vec<String> {
    let places = places(text, cues);
    let is_hidden = |(cue, words): &&(String, String)| {
        text.contains(words.as_str()) && !places.iter().any(|(_, _, placed)| placed == cue)
    };
    cues.iter().filter(is_hidden).map(|(cue, _)| cue.clone()).collect()
}

/// Where the words of the cues stand, in the order of the text.
fn places<'c>(text: &str, cues: &'c [(String, String)]) -> Vec<(usize, usize, &'c str)> {
    let mut places: Vec<(usize, usize, &str)> = Vec::new();
    for (cue, words) in cues.iter().filter(|(_, words)| !words.is_empty()) {
        let free = |from: &usize| places.iter().all(|(start, end, _)| from + words.len() <= *start || *from >= *end);
        if let Some(from) = text.match_indices(words.as_str()).map(|(from, _)| from).find(free) {
            places.push((from, from + words.len(), cue));
        }
    }
    places.sort_unstable();
    places
}

/// What lies between two cues, clause by clause.
fn clauses(text: &str, pieces: &mut Vec<Piece>) {
    let mut clause = String::new();
    let mut between = String::new();
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        if !ends_clause(sign, signs.peek().copied()) {
            if clause.is_empty() && !sign.is_alphanumeric() && !opens(sign) {
                between.push(sign);
                continue;
            }
            if !between.is_empty() {
                pieces.push(Piece::Between(std::mem::take(&mut between)));
            }
            clause.push(sign);
            continue;
        }
        close(&mut clause, &mut between, pieces);
        between.push(sign);
    }
    close(&mut clause, &mut between, pieces);
    if !between.is_empty() {
        pieces.push(Piece::Between(between));
    }
}

/// A clause is at its end; the spaces behind its last word belong to what is between.
fn close(clause: &mut String, between: &mut String, pieces: &mut Vec<Piece>) {
    let clause = std::mem::take(clause);
    let words = clause.trim_end();
    // A single sign ("to", "请") is too little to be judged.
    let letters = words.chars().filter(|sign| sign.is_alphanumeric()).count();
    let is_wide = words.chars().any(is_wide);
    if letters >= if is_wide { 2 } else { 4 } {
        pieces.push(Piece::Clause(words.to_owned()));
        between.push_str(&clause[words.len()..]);
    } else {
        between.push_str(&clause);
    }
}

/// Does a clause end with this sign? A point within a number or an address ends none.
fn ends_clause(sign: char, next: Option<char>) -> bool {
    match sign {
        '，' | '。' | '！' | '？' | '；' | '：' | '、' | '】' | '（' | '）' | '…' | '—' | '(' | ')' | '[' | ']'
        | '–' => true,
        '.' | ',' | '!' | '?' | ';' | ':' => next.is_none_or(char::is_whitespace),
        _ => false,
    }
}

/// Quotation marks and the like belong to the clause behind them.
fn opens(sign: char) -> bool {
    matches!(sign, '「' | '『' | '“' | '"' | '\u{2018}' | '*' | '+' | '-')
}

fn is_wide(sign: char) -> bool {
    u32::from(sign) >= 0x2e80
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cues(cues: &[(&str, &str)]) -> Vec<(String, String)> {
        cues.iter().map(|(cue, words)| ((*cue).to_owned(), (*words).to_owned())).collect()
    }

    fn drawn(text: &str, known: &[(&str, &str)]) -> String {
        let piece = |piece: Piece| match piece {
            Piece::Cue(cue, words) => format!("<{cue} {words}>"),
            Piece::Clause(words) => format!("[{words}]"),
            Piece::Between(signs) => signs,
        };
        pieces(text, &cues(known)).into_iter().map(piece).collect()
    }

    #[test]
    fn a_message_falls_into_its_cues_and_its_other_clauses() {
        let text = "【社保中心】您的养老金认证已过期，今日24点前未办理将停发，请点 http://anju.example 完成刷脸。";
        let known = [("R08", "http://anju.example"), ("R03", "今日24点前"), ("R06", "刷脸")];
        assert_eq!(
            drawn(text, &known),
            "【[社保中心]】[您的养老金认证已过期]，<R03 今日24点前>[未办理将停发]，[请点] <R08 http://anju.example> [完成]<R06 刷脸>。"
        );
        assert_eq!(
            drawn("Pay 1,980 today, or call 12.5 to us. OK?", &[("R05", "Pay 1,980")]),
            "<R05 Pay 1,980> [today], [or call 12.5 to us]. OK?"
        );
    }

    #[test]
    fn nothing_of_the_text_is_lost_and_words_that_come_twice_find_their_own_place() {
        let text = "今天来，今天走。";
        assert_eq!(drawn(text, &[("R03", "今天"), ("G1", "今天走")]), "<R03 今天>来，<G1 今天走>。");
        for text in [text, "", "。", "a (b) c – [d], e…", "  Wait!  "] {
            let whole: String = pieces(text, &[])
                .into_iter()
                .map(|piece| match piece {
                    Piece::Cue(_, words) | Piece::Clause(words) | Piece::Between(words) => words,
                })
                .collect();
            assert_eq!(whole, text);
        }
    }

    #[test]
    fn a_cue_whose_words_others_have_taken_is_hidden() {
        let known = cues(&[("G4", "到一楼登记"), ("G7", "一楼")]);
        assert_eq!(hidden("请到一楼登记。", &known), ["G7"]);
        assert_eq!(hidden("请到一楼登记，一楼见。", &known), Vec::<String>::new());
    }
}
