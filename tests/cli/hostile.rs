//! Arguments that nobody types in good faith.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;

use crate::support::{LANGUAGES, Sandbox, run, run_in};

/// Where a text from outside can stand: `%` is replaced by it.
const PLACES: &[&[&str]] = &[
    &["%"],
    &["list", "%"],
    &["list", "--audience", "%"],
    &["show", "%"],
    &["show", "criminal-record", "--date", "%"],
    &["check", "criminal-record", "--office", "%"],
    &["check", "criminal-record", "-a", "%"],
    &["check", "criminal-record", "-a", "%=yes"],
    &["check", "criminal-record", "-a", "purpose=%"],
    &["check", "criminal-record", "--have", "%"],
    &["deadline", "%"],
    &["deadline", "criminal-record", "--office", "%"],
    &["deadline", "criminal-record", "--date", "%"],
    &["deadline", "criminal-record", "--by", "%"],
    &["draft", "new", "%"],
    &["draft", "new", "criminal-record", "--answers", "%"],
    &["draft", "show", "%"],
    &["draft", "edit", "%"],
    &["draft", "purge", "%", "--yes"],
    &["generate", "completions", "%"],
    &["--lang", "%", "list"],
    &["--format", "%", "list"],
    &["--%"],
];

fn put(place: &[&str], text: &str) -> Vec<String> {
    place.iter().map(|part| part.replace('%', text)).collect()
}

/// Exit codes of answers and of errors that are told; 101 would be a panic.
fn is_orderly(exit: i32) -> bool {
    (0..=2).contains(&exit)
}

#[test]
fn escape_sequences_are_shown_and_not_sent() {
    for place in PLACES {
        for language in LANGUAGES {
            let sandbox = Sandbox::new();
            let arguments = put(place, "\u{1b}[2J\u{9b}31m\u{7}\u{202e}x");
            let run = sandbox
                .command(&arguments)
                .env("CERTCTL_LANG", language)
                .run();
            assert!(is_orderly(run.exit), "{place:?}\n{run}");
            for stream in [&run.stdout, &run.stderr] {
                let control = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
                assert!(!stream.contains(control), "{place:?}\n{run:?}");
            }
        }
    }
    let run = run(&["deadline", "criminal-record", "--office", "\u{1b}[31mred"]).exits(2);
    assert!(run.stderr.contains("\\x1b[31mred"), "{run}");
}

#[test]
fn long_and_odd_texts_do_no_harm() {
    let long = "ұ".repeat(300);
    let texts = [
        &long,
        "",
        " ",
        "-",
        "--",
        "=",
        "../../../etc/passwd",
        "%s%n",
        "{ $x }",
        "\n",
        "'\"`$(x)",
        "٢٠٢٦",
        "+99999999999999999999wd",
        "99999-01-01",
    ];
    for place in PLACES {
        for text in texts {
            let sandbox = Sandbox::new();
            let run = sandbox.command(&put(place, text)).run();
            assert!(is_orderly(run.exit), "{place:?} {text:?}\n{run}");
            assert!(
                run.exit < 2 || !run.stderr.is_empty(),
                "{place:?} {text:?}\n{run}"
            );
            assert!(
                !run.stderr.contains("panicked"),
                "{place:?} {text:?}\n{run}"
            );
        }
    }
}

#[test]
fn an_argument_that_is_not_utf8_is_refused() {
    let odd = OsStr::from_bytes(b"\xff\xfe");
    for place in PLACES.iter().filter(|place| place.contains(&"%")) {
        let arguments: Vec<OsString> = place
            .iter()
            .map(|part| {
                if *part == "%" {
                    odd.to_owned()
                } else {
                    part.into()
                }
            })
            .collect();
        let run = Sandbox::new().command(&arguments).run().exits(2);
        assert_eq!(run.stdout, "", "{place:?}");
        assert!(run.stderr.lines().count() >= 2, "{place:?}\n{run}");
    }
}

/// Values with a leading hyphen, and everything after `--`, are values.
#[test]
fn two_hyphens_end_the_options() {
    let error = run(&["deadline", "--format", "json", "--", "--office"])
        .exits(2)
        .error();
    assert_eq!(error["code"], "unknown_service");
}

/// An environment that makes no sense is told or ignored, and never panics.
#[test]
fn odd_environments_do_no_harm() {
    for (name, value) in [
        ("CERTCTL_TODAY", "yesterday"),
        ("CERTCTL_TODAY", "9999-12-31"),
        ("COLUMNS", "0"),
        ("COLUMNS", "1"),
        ("COLUMNS", "-5"),
        ("COLUMNS", "99999999999999999999"),
        ("CERTCTL_DATA", "absent"),
        ("CERTCTL_HOME", "/dev/null/x"),
    ] {
        for arguments in [
            &["list"][..],
            &["deadline", "death-abroad", "--office", "mission"],
            &["draft", "new", "death-abroad", "--partial"],
            &["paths"],
        ] {
            let sandbox = Sandbox::new();
            let run = sandbox.command(arguments).env(name, value).run();
            assert!((0..=3).contains(&run.exit), "{name}={value}\n{run}");
            assert_eq!(
                run.exit >= 2,
                run.stdout.is_empty(),
                "{name}={value}\n{run}"
            );
        }
    }
    let run = run_in("en", &["list"]);
    assert_eq!(run.exit, 0);
}
