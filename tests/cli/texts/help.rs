//! What people read when they ask how.

use crate::support::{LANGUAGES, keeps, run};

#[test]
fn the_program() {
    for language in LANGUAGES {
        keeps("help", language, 0, "--help");
    }
    keeps("help-nothing-typed", "en", 2, "");
}

#[test]
fn every_command() {
    for command in [
        "list",
        "show",
        "check",
        "deadline",
        "fee",
        "plan",
        "destination",
        "calendar",
        "calendar day",
        "calendar month",
        "calendar year",
        "calendar add",
        "calendar sub",
        "calendar between",
        "calendar next",
        "calendar prev",
        "calendar list",
        "calendar balance",
        "calendar export",
        "calendar diff",
        "draft",
        "draft new",
        "draft list",
        "draft board",
        "draft check",
        "draft status",
        "draft show",
        "draft edit",
        "draft submit",
        "draft note",
        "draft close",
        "draft undo",
        "draft history",
        "draft export",
        "draft purge",
        "store",
        "store status",
        "store encrypt",
        "store decrypt",
        "store rotate",
        "store export",
        "store import",
        "doctor",
        "iin",
        "profile",
        "profile show",
        "profile edit",
        "profile purge",
        "paths",
        "generate",
        "generate completions",
        "generate man",
    ] {
        let name = format!("help-{}", command.replace(' ', "-"));
        keeps(&name, "en", 0, &format!("{command} -h"));
    }
    for language in ["ru", "kk"] {
        keeps("help-deadline", language, 0, "deadline --help");
    }
}

/// No command of the tree is left out above.
#[test]
fn every_command_of_the_help_is_looked_at() {
    let listed = |arguments: &[&str]| {
        let help = run(&[arguments, &["--help"]].concat()).stdout;
        let commands = help.split("\nCommands:\n").nth(1).unwrap().to_owned();
        let lines = commands.split("\n\n").next().unwrap().lines();
        // A text that goes on in the next line is indented further.
        let first = lines.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
        let commands = first.map(|line| line.split_whitespace().next().unwrap().to_owned());
        commands.collect::<Vec<_>>()
    };
    assert_eq!(
        listed(&[]),
        [
            "list",
            "show",
            "check",
            "deadline",
            "fee",
            "plan",
            "destination",
            "calendar",
            "iin",
            "draft",
            "profile",
            "data",
            "store",
            "doctor",
            "paths",
            "generate"
        ]
    );
    let calendar = [
        "day", "month", "year", "add", "sub", "between", "next", "prev", "list", "balance",
        "export", "diff",
    ];
    assert_eq!(listed(&["calendar"]), calendar);
    assert_eq!(listed(&["data"]), ["check", "where", "diff", "schema"]);
    let draft = [
        "new", "edit", "show", "check", "status", "submit", "note", "close", "undo", "history",
        "list", "board", "export", "purge",
    ];
    assert_eq!(listed(&["draft"]), draft);
    let store = ["status", "encrypt", "decrypt", "rotate", "export", "import"];
    assert_eq!(listed(&["store"]), store);
    assert_eq!(listed(&["generate"]), ["completions", "man"]);
}

#[test]
fn the_version_is_one_line() {
    let expected = format!("certctl {}\n", env!("CARGO_PKG_VERSION"));
    for flag in ["--version", "-V"] {
        assert_eq!(run(&[flag]).exits(0).stdout, expected);
    }
}
