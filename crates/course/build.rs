//! The shipped course is built into the program: build again when a file of it changes, comes or goes.

fn main() {
    println!("cargo::rerun-if-changed=../../lessons");
}
