//! The inputs of the fuzz targets, those among them that once failed too, through the same functions.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout
)]
#![allow(unreachable_pub)] // The functions are those of the fuzz targets, which call them from their own crate.

use std::fs;
use std::path::Path;

#[allow(unreachable_pub)]
#[path = "../fuzz/src/lib.rs"]
mod targets;

/// Runs every file of a target's folder.
fn replay(name: &str, target: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/corpus")
        .join(name);
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    assert!(files.len() >= 5, "{name}: {} files", files.len());
    for file in files {
        // Printed with the failure of a test, and only then.
        println!("{}", file.display());
        target(&fs::read(file).unwrap());
    }
}

#[test]
fn rules() {
    replay("rules", targets::rules);
}

#[test]
fn stored() {
    replay("stored", targets::stored);
}

#[test]
fn dates() {
    replay("dates", targets::dates);
}

#[test]
fn numbers() {
    replay("numbers", targets::numbers);
}

#[test]
fn shown() {
    replay("shown", targets::shown);
}

#[test]
fn ids() {
    replay("ids", targets::ids);
}
