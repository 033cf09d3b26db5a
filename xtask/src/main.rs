//! The project's own commands: `cargo xtask run`, `test`, `ci`, `codegen`, `tidy`. Knows nothing of Tauri.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a tool for developers that talks on the terminal")]

mod codegen;
mod packages;
mod process;
mod run;
mod test;
mod tidy;
mod tools;

use std::process::ExitCode;

/// What a command comes to: nothing, or a sentence that says what failed and what to do next.
type Done = Result<(), String>;

const HELP: &str = "\
cargo xtask run [-- args]          install what lacks, build and start the desktop program
cargo xtask test                   everything that must be true, what fails fastest first
      --skip-window                without the tests in the real window
      --keep-going                 all stages, also after one has failed
      --shots                      the README's picture and docs/accessibility.md are made anew
cargo xtask ci                     the same, with warnings as errors
cargo xtask codegen [--check]      write ui/src/bindings.ts and ui/src/backend.ts (or only compare)
cargo xtask tidy                   the house rules that no compiler knows";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match act(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("\nxtask: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn act(arguments: &[String]) -> Done {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["run"] => run::run(&[]),
        ["run", "--", rest @ ..] => run::run(rest),
        ["test", flags @ ..] => test::test(flags),
        ["ci"] => test::ci(),
        ["codegen"] => codegen::codegen(codegen::Mode::Write),
        ["codegen", "--check"] => codegen::codegen(codegen::Mode::Check),
        ["tidy"] => tidy::tidy(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(format!("no command `{}`; there are:\n{HELP}", other.join(" "))),
    }
}
