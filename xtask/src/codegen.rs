//! `cargo xtask codegen`: what Rust and TypeScript both must know is written down once, in Rust.

mod backend;
mod bindings;
pub(crate) mod commands;

use std::path::Path;

use crate::Done;
use crate::process;

/// Write what is stale, or only say so?
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Write.
    Write,
    /// Compare; for CI.
    Check,
}

/// Every generated file.
pub(crate) fn codegen(mode: Mode) -> Done {
    for window in &commands::WINDOWS {
        let commands = commands::read(window.file)?;
        ensure(window.backend, &backend::typescript(window, &commands), mode)?;
    }
    let described =
        process::output(process::cargo().args(["run", "--quiet", "--package", "xtask", "--example", "bindings"]))?;
    ensure("ui/src/bindings.ts", &bindings::typescript(&described)?, mode)
}

fn ensure(file: &str, wanted: &str, mode: Mode) -> Done {
    let path = process::root().join(file);
    let found = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    if found == wanted {
        return Ok(());
    }
    if mode == Mode::Check {
        return Err(format!("{file} is stale: run `cargo xtask codegen` and commit the result"));
    }
    write(&path, wanted)?;
    println!("wrote {file}");
    Ok(())
}

fn write(path: &Path, text: &str) -> Done {
    let problem = |error: std::io::Error| format!("cannot write {}: {error}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(problem)?;
    }
    std::fs::write(path, text).map_err(problem)
}
