//! The program's words are built in: build again when a file of them changes, comes or goes.
#![expect(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]

fn main() {
    println!("cargo::rerun-if-changed=../../locales");
}
