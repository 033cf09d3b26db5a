//! `cargo xtask run`: from a fresh checkout to the window.

use crate::{Done, packages, process, tools};

/// Installs what lacks, builds the UI and the program, starts it with these arguments.
pub(crate) fn run(arguments: &[&str]) -> Done {
    packages::ensure(packages::TO_RUN)?;
    tools::ensure()?;
    tools::ensure_ui_packages()?;
    process::run(process::npm().args(["run", "build"]))?;
    process::run(process::cargo().args(["run", "--package", "yinxing-desktop", "--"]).args(arguments))
}
