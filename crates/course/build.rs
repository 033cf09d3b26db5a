//! The shipped course is built into the program: build again when a file of it changes, comes or goes.
#![expect(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]

fn main() {
    println!("cargo::rerun-if-changed=../../lessons");
}
