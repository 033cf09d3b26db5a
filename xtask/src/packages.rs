//! Packages of the operating system: which are needed, which lack, how to get them.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};

use crate::Done;
use crate::process;

/// To build the desktop program and to hear and read Chinese in it.
pub(crate) const TO_RUN: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",       // the window
    "libspeechd-dev",              // the voice's client library
    "libclang-dev",                // bindgen reads libspeechd's header with it
    "speech-dispatcher",           // the voice
    "speech-dispatcher-espeak-ng", // …
    "espeak-ng",                   // …
    "fonts-noto-cjk",              // Chinese without boxes
];

/// To test: a screen without a screen, a driver for the window, sound without a sound card.
pub(crate) const TO_TEST: &[&str] = &[
    "xvfb",
    "xauth",
    "webkit2gtk-driver",
    "at-spi2-core",
    "dbus",            // a message bus of its own for the accessibility tree
    "systemd",         // busctl, which asks that tree
    "fonts-noto-core", // Mongolian script, for the sample in docs/howto/add-a-language.md
    "pulseaudio",
    "pulseaudio-utils",
    "sox",
    "imagemagick",
    "chromium",
    "poppler-utils", // reading printed papers back
];

/// Installs what lacks if we may; otherwise says which line to run.
pub(crate) fn ensure(packages: &[&str]) -> Done {
    if !cfg!(target_os = "linux") || std::env::var_os("YINXING_SKIP_PACKAGES").is_some() {
        return Ok(());
    }
    let Some(missing) = missing(packages) else {
        return Err(format!(
            "this is no Debian or Ubuntu: install what corresponds to these packages, then set YINXING_SKIP_PACKAGES=1\n    {}",
            packages.join(" ")
        ));
    };
    if missing.is_empty() {
        return Ok(());
    }
    let install = format!("apt-get install --yes --no-install-recommends {}", missing.join(" "));
    if !we_are_root() {
        return Err(format!(
            "{} packages lack; run this line and then the same command again\n    sudo apt-get update && sudo {install}",
            missing.len()
        ));
    }
    process::run(apt().arg("update"))?;
    process::run(apt().args(install.split(' ').skip(1)))
}

/// Those that are not installed; None if this system has no dpkg.
fn missing<'a>(packages: &[&'a str]) -> Option<Vec<&'a str>> {
    let output = Command::new("dpkg-query")
        .args(["--show", "--showformat=${Package} ${db:Status-Abbrev}\n"])
        .args(packages)
        .stderr(Stdio::null()) // it complains about each package that it does not know
        .output()
        .ok()?;
    Some(not_installed(packages, &String::from_utf8_lossy(&output.stdout)))
}

fn not_installed<'a>(packages: &[&'a str], shown: &str) -> Vec<&'a str> {
    let installed: BTreeSet<&str> = shown
        .lines()
        .filter_map(|line| line.split_once(' '))
        .filter(|(_, status)| status.starts_with("ii"))
        .map(|(package, _)| package)
        .collect();
    packages.iter().copied().filter(|package| !installed.contains(package)).collect()
}

fn apt() -> Command {
    let mut apt = process::program("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt
}

fn we_are_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_that_was_removed_or_is_unknown_lacks() {
        let shown = "xvfb ii \nsox rc \n";
        assert_eq!(not_installed(&["xvfb", "sox", "chromium"], shown), ["sox", "chromium"]);
    }
}
