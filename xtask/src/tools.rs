//! The tools that must be there before anything can be built, and the UI's packages.

use std::path::Path;
use std::time::SystemTime;

use crate::Done;
use crate::process;

/// Node as vite wants it, and a cargo new enough for the workspace's `rust-version`.
pub(crate) fn ensure() -> Done {
    let node = version("node").map_err(
        |_| "there is no Node: install Node 20.19 or newer (20, 22 or 24 LTS) with npm, then run this again",
    )?;
    if !(((20, 19)..(21, 0)).contains(&node) || node >= (22, 12)) {
        return Err(format!(
            "Node {}.{} is too old for the UI's build: install 20.19 or newer of 20, or 22.12 or newer",
            node.0, node.1
        ));
    }
    let cargo = version("cargo")?;
    let wanted = numbers(env!("CARGO_PKG_RUST_VERSION")).unwrap_or_default();
    if cargo < wanted {
        return Err(format!(
            "cargo {}.{} is too old: `rustup update stable` brings {wanted:?} or newer",
            cargo.0, cargo.1
        ));
    }
    Ok(())
}

/// `npm ci` in ui/, unless what is there is as new as the lock file.
pub(crate) fn ensure_ui_packages() -> Done {
    let ui = process::root().join("ui");
    let fresh = match (changed(&ui.join("node_modules/.package-lock.json")), changed(&ui.join("package-lock.json"))) {
        (Some(installed), Some(locked)) => installed >= locked,
        _ => false,
    };
    if fresh { Ok(()) } else { process::run(process::npm().args(["ci", "--no-audit", "--no-fund"])) }
}

/// Is there `cargo nextest`?
pub(crate) fn nextest() -> bool {
    process::cargo().args(["nextest", "--version"]).output().is_ok_and(|output| output.status.success())
}

fn changed(file: &Path) -> Option<SystemTime> {
    file.metadata().ok()?.modified().ok()
}

fn version(program: &str) -> Result<(u32, u32), String> {
    let printed = process::output(process::program(program).arg("--version"))?;
    numbers(&printed).ok_or_else(|| format!("`{program} --version` printed no version: {printed}"))
}

/// The first `major.minor` in a line such as `cargo 1.95.0 (…)` or `v20.20.2`.
fn numbers(line: &str) -> Option<(u32, u32)> {
    let digits = line.trim_start_matches(|character: char| !character.is_ascii_digit());
    let mut parts = digits.split(|character: char| !character.is_ascii_digit());
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_in_what_tools_print() {
        assert_eq!(numbers("v20.20.2\n"), Some((20, 20)));
        assert_eq!(numbers("cargo 1.95.0 (abc 2026-01-01)"), Some((1, 95)));
        assert_eq!(numbers("none"), None);
    }
}
