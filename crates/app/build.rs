//! The program's words are built in: build again when a file of them changes, comes or goes.

fn main() {
    println!("cargo::rerun-if-changed=../../locales");
}
