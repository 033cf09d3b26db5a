//! What was typed or pasted, in one plain form: to compare names, and to find numbers that may never be kept.

use unicode_normalization::UnicodeNormalization;

/// Between the digits of one number people write these.
const BETWEEN: [char; 8] = [' ', '-', '.', '·', '(', ')', '/', '_'];
/// Digits that a number written in groups has at most.
const MOST_DIGITS: usize = 24;

/// Signs of full and half width, of every kind of space and dot, as one.
fn plain(text: &str) -> String {
    let one = |sign: char| match sign {
        '•' | '・' | '‧' | '∙' | '⋅' | '᠂' => '·',
        '‐' | '‑' | '‒' | '–' | '—' | '−' => '-',
        sign if sign.is_whitespace() => ' ',
        sign => sign,
    };
    text.nfkc().filter(|sign| !matches!(sign, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}')).map(one).collect()
}

/// The form in which names are compared: 王芳, 王　芳 and 王 芳 are one name, Bayar and Ｂａｙａｒ too. Shown is what was written.
pub(crate) fn name_form(name: &str) -> String {
    let name = plain(name).to_lowercase();
    // A dot of a web page stands for the one between two parts of a name.
    name.chars().filter(|sign| *sign != ' ').map(|sign| if sign == '.' { '·' } else { sign }).collect()
}

/// Is there a number in one of them of which the program keeps nothing: a telephone's, an identity card's (15 or 18 digits, the last one perhaps an X),
/// a bank card's (16 to 19)? However it is written: with spaces, dashes, dots, a country's code, in full width, behind a name, or as
/// a spreadsheet shows it (1.38E+10).
pub(crate) fn has_private_number(texts: &[&str]) -> bool {
    texts
        .iter()
        .map(|text| plain(text).to_uppercase())
        .any(|text| is_in_short_form(&text) || runs(&text).iter().any(|groups| is_private(groups)))
}

/// Groups of digits that may be one number, run by run: what stands between them is only what people write within numbers.
fn runs(text: &str) -> Vec<Vec<String>> {
    let mut runs = Vec::new();
    let (mut groups, mut group) = (Vec::new(), String::new());
    for sign in text.chars() {
        let digits: usize = groups.iter().map(String::len).sum::<usize>() + group.len();
        if sign.is_ascii_digit() || sign == 'X' && digits >= 17 {
            group.push(sign);
            continue;
        }
        if !group.is_empty() {
            groups.push(std::mem::take(&mut group));
        }
        if !BETWEEN.contains(&sign) && sign != '+' {
            runs.push(std::mem::take(&mut groups));
        }
    }
    groups.push(group);
    runs.push(groups);
    runs
}

/// Any neighbours among the groups that together have the length and the beginning of such a number.
fn is_private(groups: &[String]) -> bool {
    (0..groups.len()).any(|from| {
        let mut number = String::new();
        groups[from..].iter().any(|group| {
            number.push_str(group);
            number.len() <= MOST_DIGITS && is_one(&number)
        })
    })
}

fn is_one(number: &str) -> bool {
    let digits = number.strip_prefix("0086").or_else(|| number.strip_prefix("86")).unwrap_or(number);
    let mobile =
        digits.len() == 11 && digits.starts_with('1') && !digits.starts_with("10") && !digits.starts_with("12");
    // With the area's code, which begins with a nought: 0471 and seven or eight digits.
    let fixed = matches!(number.len(), 10..=12) && number.starts_with('0') && !number.starts_with("00");
    mobile || fixed || matches!(number.len(), 15..=19)
}

/// 1.38E+10: eleven digits, cut short by a spreadsheet.
fn is_in_short_form(text: &str) -> bool {
    text.split(|sign: char| !(sign.is_ascii_digit() || matches!(sign, '.' | 'E' | '+'))).any(|part| {
        let exponent = part.split_once("E+").filter(|(front, _)| front.starts_with(|sign: char| sign.is_ascii_digit()));
        exponent
            .and_then(|(_, exponent)| exponent.parse::<u32>().ok())
            .is_some_and(|exponent| (9..=19).contains(&exponent))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_however_it_is_written() {
        for private in [
            "13800138000",
            "+8613800138000",
            "+86 138 0013 8000",
            "0086-138-0013-8000",
            "13800138000 13912345678",
            "１３８００１３８０００",
            "138.0013.8000",
            "(0471)6543210",
            "0471-6543210",
            "河湾社区3号楼 电话138-0013-8000",
            "王芳13800138000",
            "1.38E+10",
            "150102194603011234",
            "150102 19460301 123X",
            "15010219460301123x",
            "150102460301123",
            "6222 0212 3456 7890 123",
            "6222021234567890",
        ] {
            assert!(has_private_number(&[private]), "{private}");
        }
        for harmless in [
            "王芳",
            "河湾社区3号楼2单元501室",
            "1946年",
            "1946-05-12",
            "2026-11-30 09:30",
            "第12组",
            "2026年秋季第3期",
            "6543210",
            "96110",
            "12345",
            "38.5",
            "6 月 10 日",
        ] {
            assert!(!has_private_number(&[harmless]), "{harmless}");
        }
    }

    #[test]
    fn names_are_compared_as_people_read_them() {
        let wang = name_form("王芳");
        for same in ["王　芳", "王 芳", "王  芳", " 王芳\u{200b}"] {
            assert_eq!(name_form(same), wang, "{same}");
        }
        let dotted = name_form("阿依古丽·买买提");
        for same in ["阿依古丽•买买提", "阿依古丽・买买提", "阿依古丽．买买提", "阿依古丽 · 买买提"]
        {
            assert_eq!(name_form(same), dotted, "{same}");
        }
        assert_eq!(name_form("Bayar"), name_form("Ｂａｙａｒ"));
        assert_eq!(name_form("Bayar"), name_form("bayar"));
        assert_ne!(name_form("王芳"), name_form("王方"));
    }
}
