//! `yinxing corpus stats [--json]`: how the message corpus is balanced.

use std::error::Error;
use std::fmt::Write;
use std::process::ExitCode;

use course::{Balance, balance, read_corpus};

pub(crate) fn stats(all: &crate::Arguments, json: bool) -> Result<ExitCode, Box<dyn Error>> {
    let files = app::start::course_files(all.lessons.as_ref())?;
    let (library, course, _) = app::start::read_course(&files);
    let (messages, _) = read_corpus(&files, &library, &course.languages);
    let balance = balance(&files, &library, &all.language, &messages);
    crate::put(&if json { serde_json::to_string_pretty(&balance)? } else { told(&balance) });
    Ok(ExitCode::SUCCESS)
}

fn told(balance: &Balance) -> String {
    let Balance { items, scam, genuine, kinds, channels, pairs, levels, best, naive_rules, readers } = balance;
    let mut told = format!("{items} messages: {scam} scam, {genuine} genuine, {pairs} pairs, {} kinds\n", kinds.len());
    for (channel, count) in channels {
        let _ = writeln!(told, "  {channel:<10} {count}");
    }
    for (level, count) in levels {
        let _ = writeln!(told, "  level {level}: {} scam, {} genuine", count.scam, count.genuine);
    }
    for (answer, count) in best {
        let _ = writeln!(told, "  best {answer:<6} {} scam, {} genuine", count.scam, count.genuine);
    }
    for rule in naive_rules {
        let _ = writeln!(told, "  by {:<10} {:.0} % right", rule.rule, rule.accuracy * 100.0);
    }
    for reader in readers {
        let _ = writeln!(
            told,
            "  all by {:<12} {:.0} % right, each pair by the others",
            reader.reader,
            reader.accuracy * 100.0
        );
    }
    told
}
