//! The commands that change what is kept, as data: the faults at single calls are brought about in each.

use std::process::{Command, Stdio};

use crate::tools::{Call, Ended, Fault, Home, SUBJECT, Times, Trace};

/// A command that changes something.
#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) name: &'static str,
    /// makes what is there before
    pub(crate) prepare: fn(&Home),
    /// the command line, of words without blanks
    pub(crate) line: &'static str,
    /// files go one by one: a fault may leave some of them
    pub(crate) removes: bool,
    /// what is on stdin
    pub(crate) input: &'static str,
}

const NEW: &str = "draft new criminal-record --partial --office semey -a purpose=abroad";
const EDIT: &str = "draft edit aaaa-aaaa --office portal --date 2026-12-18";
const SUBMIT: &str = "draft submit aaaa-aaaa --office semey --date 2026-12-11";
const PROFILE: &str = "profile edit --answers -";
const PERSON: &str = "surname = \"Kept\"\n";
const ENCRYPT: &str = "store encrypt --recipient recipient";
const ROTATE: &str = "store rotate --recipient recipient";
const PURGE: &str = "draft purge aaaa-aaaa --yes";

/// Commands in a store that is as it should be.
pub(crate) const CHANGES: &[Change] = &[
    change("first start", |_| (), NEW),
    change("new", Home::furnish, NEW),
    change("edit", Home::furnish, EDIT),
    change("undo", Home::furnish, "draft undo aaaa-aaaa"),
    change("submit", Home::furnish, SUBMIT),
    Change {
        input: "The office called.\n",
        ..change("note", Home::furnish, "draft note aaaa-aaaa")
    },
    change(
        "close",
        submitted,
        "draft close aaaa-aaaa --result issued --date 2026-12-11",
    ),
    removal("purge", Home::furnish, PURGE),
    Change {
        input: PERSON,
        ..change("profile edit", Home::furnish, PROFILE)
    },
    removal("profile purge", with_profile, "profile purge --yes"),
];

/// Commands about the store as a whole.
pub(crate) const TOOLS: &[Change] = &[
    change("import", with_archive, "store import archive"),
    removal("doctor", damaged, "doctor --fix --yes"),
];

/// Commands in a store in which the one before was killed.
pub(crate) const RECOVERIES: &[Change] = &[
    change("first start again", killed_first_start, NEW),
    change("edit after a killed edit", killed_edit, EDIT),
    removal("purge after a killed edit", killed_edit, PURGE),
    removal("purge after a killed purge", killed_purge, PURGE),
];

/// Commands about an encrypted store.
pub(crate) const ENCRYPTED: &[Change] = &[
    change("encrypt", with_key, ENCRYPT),
    change("encrypt again after a kill", killed_encrypt, ENCRYPT),
    change("edit what is encrypted", encrypted, EDIT),
    removal("purge what is encrypted", encrypted, PURGE),
    change("rotate", encrypted, ROTATE),
    change("rotate again after a kill", killed_rotate, ROTATE),
    change("decrypt", encrypted, "store decrypt"),
];

const fn change(name: &'static str, prepare: fn(&Home), line: &'static str) -> Change {
    Change {
        name,
        prepare,
        line,
        removes: false,
        input: "",
    }
}

const fn removal(name: &'static str, prepare: fn(&Home), line: &'static str) -> Change {
    Change {
        name,
        prepare,
        line,
        removes: true,
        input: "",
    }
}

impl Change {
    /// The words of the command line. Errors are told as JSON, whose code says what the program believes to have done.
    pub(crate) fn words(&self) -> Vec<String> {
        let line = self.line.split_whitespace().chain(["--format", "json"]);
        line.map(str::to_owned).collect()
    }

    /// Runs a command, this one or one around it, with what this one reads.
    pub(crate) fn fed(&self, command: &mut Command) -> Ended {
        Ended::fed(command.stdin(Stdio::piped()), self.input.as_bytes())
    }
}

/// The application is handed in.
fn submitted(home: &Home) {
    home.furnish();
    let ended = home.run(SUBMIT);
    assert!(ended.is_done(), "{ended}");
}

/// There is a profile too.
fn with_profile(home: &Home) {
    home.furnish();
    let words: Vec<&str> = PROFILE.split_whitespace().collect();
    let mut command = home.command(&words);
    let ended = Ended::fed(command.stdin(Stdio::piped()), PERSON.as_bytes());
    assert!(ended.is_done(), "{ended}");
}

/// An archive of both drafts beside the data folder, in which only the other one is left.
fn with_archive(home: &Home) {
    home.furnish();
    for line in ["store export archive", PURGE] {
        let ended = home.run(line);
        assert!(ended.is_done(), "{line}: {ended}");
    }
}

/// The draft cannot be read; its revisions can.
fn damaged(home: &Home) {
    home.furnish();
    std::fs::write(home.file(SUBJECT), "{").unwrap();
}

fn with_key(home: &Home) {
    home.furnish();
    home.make_key();
}

fn encrypted(home: &Home) {
    with_key(home);
    let ended = home.run(ENCRYPT);
    assert!(ended.is_done(), "{ended}");
}

/// Some files are encrypted and some are not.
fn killed_encrypt(home: &Home) {
    with_key(home);
    let draft = format!("{SUBJECT}.json");
    kill(home, ENCRYPT, |call| {
        call.name.starts_with("unlink") && call.text.contains(&draft)
    });
}

/// Some files are for the new key already.
fn killed_rotate(home: &Home) {
    encrypted(home);
    let draft = format!("/drafts/{SUBJECT}.age");
    kill(home, ROTATE, |call| {
        call.name.starts_with("rename") && call.text.contains(&draft)
    });
}

/// The folders are there, the draft is not.
fn killed_first_start(home: &Home) {
    kill(home, NEW, |call| call.name.starts_with("rename"));
}

/// The present revision is kept already, the next one is a temporary file.
fn killed_edit(home: &Home) {
    home.furnish();
    let draft = format!("/drafts/{SUBJECT}.json");
    kill(home, EDIT, |call| {
        call.name.starts_with("rename") && call.text.contains(&draft)
    });
}

/// The revisions are gone, the draft is still there.
fn killed_purge(home: &Home) {
    home.furnish();
    let draft = format!("{SUBJECT}.json");
    kill(home, PURGE, |call| {
        call.name.starts_with("unlink") && call.text.contains(&draft)
    });
}

/// Kills a command before the first call of a kind. Which that is, is found in a home like this one.
fn kill(home: &Home, line: &str, here: impl Fn(&Call) -> bool) {
    let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
    let twin = home.twin();
    let trace = Trace::of(&twin, &words, "");
    let call = trace
        .calls
        .iter()
        .find(|call| here(call))
        .expect("no such call");
    let mut killed = Fault::Kill.at(call, Times::Once, home, &words);
    assert_eq!(
        Ended::of(&mut killed).signal(),
        Some(9),
        "not killed at {call}"
    );
}
