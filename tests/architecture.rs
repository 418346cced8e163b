//! The shape of the source: which part may lean on which, what the pure parts must not know, how long a file may be.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

#[path = "architecture/code.rs"]
mod code;

use code::{code, shipped};

/// A part of the library, and the parts that it may name besides itself. The order is that of the layers.
const LAYERS: [(&str, &[&str]); 13] = [
    ("text", &[]),
    ("calendar", &["text"]),
    ("term", &["calendar", "text"]),
    ("catalogue", &["term", "calendar", "text"]),
    ("identity", &[]),
    (
        "rules",
        &["catalogue", "term", "calendar", "identity", "text"],
    ),
    (
        "journey",
        &["rules", "catalogue", "term", "calendar", "text"],
    ),
    (
        "draft",
        &["rules", "catalogue", "term", "calendar", "identity", "text"],
    ),
    ("store", &["draft"]),
    ("i18n", &["text"]),
    (
        "view",
        &[
            "draft",
            "journey",
            "rules",
            "catalogue",
            "term",
            "calendar",
            "identity",
            "i18n",
            "text",
        ],
    ),
    ("render", &["view", "i18n", "text"]),
    ("embedded", &["catalogue"]),
];

/// What a pure part must not name: the clock, the environment, files, the terminal.
const WORLD: [&str; 14] = [
    "std::fs",
    "std::env",
    "std::time",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "Utc",
    "Local",
    "SystemTime",
    "println!",
    "print!",
    "eprintln!",
    "eprint!",
];

/// Files, the clock and the terminal are for these.
const WORLDLY: [&str; 3] = ["store", "cli", "main"];

/// Used by the build script alone, through `#[path]`; no part of the library.
const BUILD_ONLY: &str = "i18n/codegen";

/// No file is longer.
const LONGEST: usize = 400;

/// Half of the files are no longer.
const MEDIAN: usize = 150;

struct Source {
    /// The path under `src/`, with `/`.
    path: String,
    text: String,
}

impl Source {
    /// The part of the library: `calendar` for `calendar/mod.rs`.
    fn part(&self) -> &str {
        let first = self.path.split('/').next().unwrap();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// The module of the file, from the root: `calendar`, `month_day`.
    fn module(&self) -> Vec<&str> {
        let path = self.path.strip_suffix(".rs").unwrap();
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            [before @ .., "mod"] => before.to_vec(),
            all => all.to_vec(),
        }
    }

    fn is_library(&self) -> bool {
        !matches!(self.part(), "cli" | "main" | "lib") && !self.path.starts_with(BUILD_ONLY)
    }

    fn is_test(&self) -> bool {
        self.path.ends_with("tests.rs")
    }
}

fn rust_files(root: &Path) -> Vec<Source> {
    let mut files = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let inside = path.strip_prefix(root).unwrap();
                let parts: Vec<_> = inside.iter().map(|part| part.to_str().unwrap()).collect();
                files.push(Source {
                    path: parts.join("/"),
                    text: fs::read_to_string(&path).unwrap(),
                });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn sources() -> Vec<Source> {
    rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
}

fn tests() -> Vec<Source> {
    rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests"))
}

#[track_caller]
fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The modules from the root that a file names: after `crate::`, and after as many `super::` as lead to the root.
fn named(source: &Source) -> Vec<(usize, String)> {
    let depth = source.module().len();
    let text = shipped(&source.text);
    let mut named = Vec::new();
    let mut start = 0;
    for (at, line) in text.split_inclusive('\n').enumerate() {
        for from in code::roots(line, depth) {
            // A group may go on over the next lines.
            let modules = code::first_segments(&text[start + from..]);
            named.extend(modules.into_iter().map(|module| (at + 1, module)));
        }
        start += line.len();
    }
    named
}

#[test]
fn dependencies_point_one_way() {
    let parts: Vec<&str> = LAYERS.iter().map(|(part, _)| *part).collect();
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| source.is_library()) {
        let part = source.part();
        let Some((_, may)) = LAYERS.iter().find(|(one, _)| *one == part) else {
            faults.push(format!(
                "src/{}: a part with no place among the layers",
                source.path
            ));
            continue;
        };
        for (line, module) in named(source) {
            // What is no part is an item of the root or of a macro; the root has no items of its own.
            let known = parts.contains(&module.as_str());
            if module != part && !(known && may.contains(&module.as_str())) {
                faults.push(format!(
                    "src/{}:{line}: `{part}` must not know `{module}`",
                    source.path
                ));
            }
        }
    }
    assert_none(&faults);
}

/// Each part leans only on those that stand before it in the table, so that there is no circle.
#[test]
fn the_layers_have_no_circle_and_each_is_there() {
    let sources = sources();
    for (at, (part, may)) in LAYERS.iter().enumerate() {
        let present = sources.iter().any(|source| source.part() == *part);
        assert!(present, "there is no part `{part}`");
        for under in *may {
            let before = LAYERS[..at].iter().any(|(one, _)| one == under);
            assert!(before, "`{under}` does not stand before `{part}`");
        }
    }
}

#[test]
fn pure_parts_know_nothing_of_the_world() {
    let mut faults = Vec::new();
    for source in sources() {
        if WORLDLY.contains(&source.part())
            || source.path.starts_with(BUILD_ONLY)
            || source.is_test()
        {
            continue;
        }
        for (at, line) in shipped(&source.text).lines().enumerate() {
            for name in WORLD.iter().filter(|name| code::names(line, name)) {
                faults.push(format!("src/{}:{}: {name}", source.path, at + 1));
            }
            if line.contains("use std::{") {
                faults.push(format!(
                    "src/{}:{}: name each module of std on its own line",
                    source.path,
                    at + 1
                ));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn errors_of_the_library_are_typed() {
    let mut faults = Vec::new();
    for source in sources()
        .iter()
        .filter(|source| source.part() != "cli" && source.part() != "main")
    {
        for (at, line) in code(&source.text).lines().enumerate() {
            if code::names(line, "anyhow") {
                faults.push(format!("src/{}:{}: anyhow", source.path, at + 1));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn nothing_unwraps_or_is_left_for_later() {
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| !source.is_test()) {
        for (at, line) in shipped(&source.text).lines().enumerate() {
            for call in [
                ".unwrap()",
                ".expect(",
                "todo!",
                "unimplemented!",
                "dbg!",
                "panic!",
                "unreachable!",
            ] {
                if line.contains(call) {
                    faults.push(format!("src/{}:{}: {call}", source.path, at + 1));
                }
            }
        }
        for (at, line) in source.text.lines().enumerate() {
            for mark in ["FIXME", "TODO", "XXX"] {
                if code::names(line, mark) {
                    faults.push(format!("src/{}:{}: {mark}", source.path, at + 1));
                }
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn files_are_short() {
    let lines = |source: &Source| source.text.lines().count();
    let mut faults = Vec::new();
    for (folder, files) in [("src", sources()), ("tests", tests())] {
        for source in files.iter().filter(|source| lines(source) > LONGEST) {
            faults.push(format!(
                "{folder}/{} has {} lines",
                source.path,
                lines(source)
            ));
        }
    }
    assert_none(&faults);
    let mut lengths: Vec<usize> = sources().iter().map(lines).collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(
        median <= MEDIAN,
        "half of the files are longer than {median} lines"
    );
}

#[test]
fn every_file_says_what_it_is_for() {
    let sources = sources();
    let silent = sources
        .iter()
        .filter(|source| !source.text.starts_with("//! "));
    let faults: Vec<String> = silent
        .map(|source| format!("src/{} does not begin with `//!`", source.path))
        .collect();
    assert_none(&faults);
}
