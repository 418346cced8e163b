//! Personal data: where it may be seen, and that it is seen nowhere else.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{LANGUAGES, Run, Sandbox};

/// A number that no living person can have: of the nineteenth century.
const IIN: &str = "760229164680";
const SURNAME: &str = "Канарейкина";
const STREET: &str = "Canary street 7";

/// What must not be seen.
const CANARIES: [&str; 3] = [IIN, SURNAME, STREET];

fn answers(sandbox: &Sandbox) -> String {
    sandbox.file(
        "answers.toml",
        &format!(
            "certificate = \"birth\"\niin = \"{IIN}\"\nsurname = \"{SURNAME}\"\naddress = \"{STREET}\"\n"
        ),
    )
}

/// Files and folders below a folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(below(&path));
        }
        found.push(path);
    }
    found
}

#[track_caller]
fn says_nothing(run: &Run) {
    for canary in CANARIES {
        let said = run.stdout.contains(canary) || run.stderr.contains(canary);
        assert!(!said, "{canary}\n{run}");
    }
}

#[test]
fn only_reveal_shows_personal_values() {
    let sandbox = Sandbox::new();
    let file = answers(&sandbox);
    let new = [
        "draft",
        "new",
        "civil-status-repeat",
        "--office",
        "semey",
        "--date",
        "2026-12-14",
    ];
    // Refused as incomplete, and kept when that is allowed.
    says_nothing(
        &sandbox
            .run(&[&new[..], &["--answers", &file]].concat())
            .exits(2),
    );
    let made = sandbox
        .run(&[&new[..], &["--answers", &file, "--partial"]].concat())
        .exits(0);
    says_nothing(&made);
    let id = made.id();
    for format in ["table", "json"] {
        for language in LANGUAGES {
            for arguments in [
                &["draft", "list"][..],
                &["draft", "show", &id],
                &["draft", "edit", &id, "-a", "exempt=yes"],
                &["draft", "edit", &id, "--unset", "exempt"],
                &["draft", "edit", &id, "--answers", &file],
                &["draft", "edit", &id],
                &["draft", "purge", &id],
                &["paths"],
            ] {
                let arguments = [arguments, &["--format", format]].concat();
                let command = sandbox.command(&arguments).env("CERTCTL_LANG", language);
                says_nothing(&command.run());
            }
            let reveal = ["draft", "show", &id, "--reveal", "--format", format];
            let command = sandbox.command(&reveal).env("CERTCTL_LANG", language);
            let run = command.run().exits(0);
            for canary in CANARIES {
                assert!(run.stdout.contains(canary), "no {canary}\n{run}");
            }
        }
    }
    for path in below(&sandbox.home()) {
        let name = path.to_string_lossy().into_owned();
        assert!(
            !CANARIES.iter().any(|canary| name.contains(canary)),
            "{name}"
        );
    }
}

#[test]
fn a_personal_value_on_the_command_line_is_refused_and_not_repeated() {
    let sandbox = Sandbox::new();
    for (key, value) in [("iin", IIN), ("surname", SURNAME), ("address", STREET)] {
        let answer = format!("{key}={value}");
        for command in [&["draft", "new"][..], &["check"], &["deadline"]] {
            let rest = ["civil-status-repeat", "-a", &answer];
            let arguments = [command, &rest].concat();
            let told = sandbox.run(&arguments).exits(2);
            assert!(told.stderr.contains(key), "{told}");
            says_nothing(&told);
            let json = sandbox.run(&[&arguments[..], &["--format", "json"]].concat());
            assert_eq!(json.error()["code"], "personal_argument");
            says_nothing(&json);
        }
    }
    assert!(!sandbox.home().join("drafts").exists());
}

/// A value that is refused is not repeated either: it is somebody's number with one digit wrong.
#[test]
fn a_wrong_value_in_a_file_is_told_without_the_value() {
    let sandbox = Sandbox::new();
    for (key, value) in [
        ("iin", "760229164681"),
        ("iin", "76022916468"),
        ("holder_birth_date", "1876-02-31"),
        ("surname", "Канарейкина7"),
        ("phone", "call me Kanareikina"),
    ] {
        let file = sandbox.file("wrong.toml", &format!("{key} = \"{value}\"\n"));
        let run = sandbox.run(&["draft", "new", "civil-status-repeat", "--answers", &file]);
        let run = run.exits(2);
        assert!(run.stderr.contains(key), "{run}");
        assert!(
            !run.stderr.contains(value) && run.stdout.is_empty(),
            "{run}"
        );
    }
    // A file that is no answers file at all, such as one of somebody's own notes.
    let notes = sandbox.file("notes.toml", &format!("{SURNAME} {IIN} {STREET}\n"));
    let run = sandbox.run(&["draft", "new", "civil-status-repeat", "--answers", &notes]);
    says_nothing(&run.exits(2));
}

/// People type their own number where an id or a service is asked for; that one is repeated at most where a name is.
#[test]
fn a_number_typed_in_place_of_an_id_is_not_repeated() {
    let sandbox = Sandbox::new();
    for command in ["show", "edit", "purge"] {
        says_nothing(&sandbox.run(&["draft", command, IIN]).exits(2));
    }
}
