//! Pipes that are closed, outputs that are full, inputs that are empty; no escape sequence where nobody draws.

use std::fs::OpenOptions;
use std::io::pipe;

use crate::support::{LANGUAGES, Sandbox};

/// Every command with an answer that needs no draft, and its exit code.
const COMMANDS: &[(i32, &[&str])] = &[
    (0, &["list"]),
    (0, &["list", "--format", "json"]),
    (0, &["list", "--format", "jsonl"]),
    (0, &["show", "criminal-record"]),
    (0, &["show", "death-abroad", "--format", "json"]),
    (
        1,
        &[
            "check",
            "criminal-record",
            "--office",
            "semey",
            "-a",
            "purpose=abroad",
        ],
    ),
    (
        1,
        &[
            "check",
            "criminal-record",
            "--office",
            "mission",
            "-a",
            "apostille=yes",
        ],
    ),
    (
        0,
        &[
            "deadline",
            "criminal-record",
            "--office",
            "semey",
            "-a",
            "purpose=abroad",
            "--explain",
        ],
    ),
    (
        0,
        &[
            "deadline",
            "death-abroad",
            "--office",
            "portal",
            "--format",
            "json",
        ],
    ),
    (0, &["draft", "new", "criminal-record", "--partial"]),
    (0, &["draft", "list"]),
    (0, &["draft", "list", "--format", "json"]),
    (0, &["paths"]),
    (0, &["generate", "completions", "bash"]),
    (0, &["generate", "completions", "zsh"]),
    (0, &["generate", "man"]),
    (0, &["--help"]),
    (0, &["deadline", "-h"]),
    (0, &["--version"]),
];

#[test]
fn every_command_ends_without_input() {
    for (exit, arguments) in COMMANDS {
        let run = Sandbox::new().run(arguments).exits(*exit);
        assert_ne!(run.stdout, "", "{arguments:?}");
        assert_eq!(run.stderr, "", "{arguments:?}");
    }
}

/// `certctl list | head -1`: a reader that has gone away is no fault, whatever the answer was.
#[test]
fn a_closed_pipe_is_quiet() {
    for (exit, arguments) in COMMANDS {
        let (reader, writer) = pipe().unwrap();
        drop(reader);
        let sandbox = Sandbox::new();
        let run = sandbox.command(arguments).stdout(writer).run().exits(*exit);
        assert_eq!(run.stderr, "", "{arguments:?}");
    }
}

#[test]
fn an_answer_that_cannot_be_written_is_told() {
    for (_, arguments) in COMMANDS {
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let run = Sandbox::new()
            .command(arguments)
            .stdout(full)
            .run()
            .exits(2);
        assert_ne!(run.stderr, "", "{arguments:?}");
        if arguments.contains(&"json") {
            assert_eq!(run.error()["code"], "output", "{arguments:?}");
        }
    }
}

/// What was changed stays changed, whether or not somebody could read so.
#[test]
fn commands_about_a_draft_take_closed_and_full_outputs_alike() {
    let sandbox = Sandbox::new();
    let id = sandbox
        .run(&["draft", "new", "death-abroad", "--partial"])
        .id();
    for (office, arguments) in [
        (
            "mission",
            &["draft", "edit", &id, "--office", "mission"][..],
        ),
        (
            "portal",
            &[
                "draft", "edit", &id, "--office", "portal", "--format", "json",
            ],
        ),
        ("portal", &["draft", "show", &id]),
        ("portal", &["draft", "show", &id, "--reveal"]),
    ] {
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let run = sandbox.command(arguments).stdout(full).run().exits(2);
        assert_ne!(run.stderr, "", "{arguments:?}");
        let (reader, writer) = pipe().unwrap();
        drop(reader);
        let run = sandbox.command(arguments).stdout(writer).run().exits(0);
        assert_eq!(run.stderr, "", "{arguments:?}");
        let draft = sandbox
            .run(&["draft", "show", &id, "--format", "json"])
            .json();
        assert_eq!(draft["office"], office, "{arguments:?}");
    }
    // It tells what it did on stderr, so that its stdout does not matter.
    let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
    let purge = ["draft", "purge", &id, "--yes"];
    sandbox.command(&purge).stdout(full).run().exits(0);
}

/// An error still has its exit code when nobody can read what it says.
#[test]
fn an_error_that_cannot_be_told_keeps_its_exit_code() {
    let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
    let (reader, writer) = pipe().unwrap();
    drop(reader);
    let sandbox = Sandbox::new();
    sandbox
        .command(&["deadline", "nope"])
        .stderr(full)
        .run()
        .exits(2);
    sandbox
        .command(&["deadline", "nope"])
        .stderr(writer)
        .run()
        .exits(2);
}

#[test]
fn a_pipe_gets_no_escape_sequence() {
    let wrong = &["deadline", "nope"][..];
    for (_, arguments) in COMMANDS.iter().chain([&(2, wrong)]) {
        if arguments.contains(&"generate") {
            // Scripts for a shell and for a formatter are not read by people.
            continue;
        }
        for language in LANGUAGES {
            for (name, value) in [
                ("TERM", "xterm-256color"),
                ("TERM", "dumb"),
                ("NO_COLOR", "1"),
            ] {
                let sandbox = Sandbox::new();
                let command = sandbox.command(arguments).env("CERTCTL_LANG", language);
                let run = command.env(name, value).run();
                let plain = !run.stdout.contains('\u{1b}') && !run.stderr.contains('\u{1b}');
                assert!(plain, "{arguments:?} with {name}={value}\n{run}");
            }
        }
    }
}

/// Nobody's zone but Kazakhstan's decides what day it is, and with a day given no clock at all.
#[test]
fn the_zone_of_the_machine_does_not_matter() {
    let in_zone = |zone: &str| {
        let sandbox = Sandbox::new();
        let command = sandbox.command(&["deadline", "death-abroad", "--office", "mission"]);
        command.env("TZ", zone).run().exits(0).to_string()
    };
    let here = in_zone("Asia/Almaty");
    for zone in [
        "Pacific/Kiritimati",
        "Pacific/Pago_Pago",
        "UTC-14",
        "nonsense",
    ] {
        assert_eq!(in_zone(zone), here, "{zone}");
    }
}

#[test]
fn the_width_of_lines_is_kept() {
    for arguments in [
        &["show", "civil-status-repeat"][..],
        &[
            "check",
            "criminal-record",
            "--office",
            "semey",
            "-a",
            "purpose=abroad",
        ],
        &[
            "deadline",
            "criminal-record",
            "--office",
            "semey",
            "-a",
            "purpose=abroad",
            "--explain",
        ],
        &["list"],
    ] {
        for language in LANGUAGES {
            let sandbox = Sandbox::new();
            let run = sandbox
                .command(arguments)
                .env("CERTCTL_LANG", language)
                .run();
            for line in run.stdout.lines() {
                // What cannot be broken, such as an address or the flag of an answer, may be longer.
                let words = line.split_whitespace().count();
                assert!(
                    line.chars().count() <= 80 || words == 1,
                    "{language}: {line}"
                );
            }
        }
    }
}
