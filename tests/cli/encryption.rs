//! An encrypted store from the command line: what unlocks it, and what is said where nothing does.

use std::fs;
use std::io::Write;
use std::process::Command;

use certctl::store::{ExposeSecret, Identity};

use crate::support::{LANGUAGES, Run, Sandbox, Terminal, snapshot};

const WORDS: &str = "four words of mine";

/// Quick: what is tested is not the work of a guess.
const QUICK: [&str; 2] = ["--work-factor", "10"];

/// A store with a draft, encrypted with a passphrase, and the draft's id.
fn encrypted(sandbox: &Sandbox) -> String {
    let id = sandbox.begin();
    let file = sandbox.file("passphrase", &format!("{WORDS}\nnotes of mine\n"));
    let arguments = [
        &["store", "encrypt", "--passphrase-file", &file],
        &QUICK[..],
    ]
    .concat();
    sandbox.run(&arguments).exits(0);
    id
}

/// A run with a file that holds a passphrase.
fn with_passphrase(sandbox: &Sandbox, words: &str, arguments: &[&str]) -> Run {
    let file = sandbox.file("words", &format!("{words}\n"));
    let command = sandbox.command(arguments);
    command.env("CERTCTL_PASSPHRASE_FILE", file).run()
}

#[test]
fn every_command_about_drafts_works_with_a_passphrase_file() {
    let sandbox = Sandbox::new();
    let id = encrypted(&sandbox);
    let run = |arguments: &[&str]| with_passphrase(&sandbox, WORDS, arguments).exits(0);
    run(&["draft", "edit", &id, "--office", "portal"]);
    let shown = run(&["draft", "show", &id, "--format", "json"]).json();
    assert_eq!(shown["office"], "portal");
    let listed = run(&["draft", "list", "--format", "json"]).json();
    assert_eq!(listed["drafts"][0]["id"], id.as_str());
    let new = run(&["draft", "new", "death-abroad", "--partial"]).id();
    assert!(sandbox.home().join(format!("drafts/{new}.age")).is_file());
    run(&["draft", "purge", &id, "--yes"]);
    let names = fs::read_dir(sandbox.home().join("drafts")).unwrap();
    assert_eq!(names.count(), 1);
}

#[test]
fn without_a_terminal_and_a_file_it_is_said_what_to_set_and_nothing_waits() {
    let sandbox = Sandbox::new();
    let id = encrypted(&sandbox);
    for arguments in [
        &["draft", "list"][..],
        &["draft", "show", &id],
        &["draft", "edit", &id, "--office", "portal"],
        &["draft", "new", "death-abroad", "--partial"],
        &["draft", "purge", &id, "--yes"],
        &["store", "decrypt"],
        &["store", "rotate"],
        &["store", "encrypt"],
    ] {
        let run = sandbox
            .command(arguments)
            .input(&format!("{WORDS}\n"))
            .run();
        let run = run.exits(3);
        assert_eq!(run.stdout, "", "{arguments:?}");
        assert!(run.stderr.contains("CERTCTL_PASSPHRASE_FILE"), "{run}");
    }
    sandbox.run(&["store", "status"]).exits(0);
}

#[test]
fn what_does_not_fit_is_told_in_every_language() {
    let sandbox = Sandbox::new();
    encrypted(&sandbox);
    let file = sandbox.file("wrong", "four words of yours\n");
    let empty = sandbox.file("empty", "");
    for language in LANGUAGES {
        for (name, path) in [
            ("wrong", &file),
            ("empty", &empty),
            ("absent", &"/nowhere".into()),
        ] {
            let command = sandbox
                .command(&["draft", "list"])
                .env("CERTCTL_LANG", language);
            let run = command.env("CERTCTL_PASSPHRASE_FILE", path).run().exits(3);
            let described = "CERTCTL_PASSPHRASE_FILE=… certctl draft list";
            snapshot(&format!("locked-{name}.{language}"), described, &run);
        }
        let command = sandbox
            .command(&["draft", "list"])
            .env("CERTCTL_LANG", language);
        let described = "certctl draft list";
        snapshot(
            &format!("locked.{language}"),
            described,
            &command.run().exits(3),
        );
    }
}

#[test]
fn an_identity_file_unlocks_what_was_encrypted_for_its_public_key() {
    let sandbox = Sandbox::new();
    let id = sandbox.begin();
    let mine = Identity::generate();
    let public = mine.to_public().to_string();
    let secret = mine.to_string();
    let key = sandbox.file("key", &format!("# mine\n{}\n", secret.expose_secret()));
    // A secret key in the place of a public one is refused, and not repeated for others to read.
    for wrong in [secret.expose_secret(), "age1nonsense", "/nowhere"] {
        let run = sandbox
            .run(&["store", "encrypt", "--recipient", wrong])
            .exits(2);
        assert!(!run.stderr.contains(wrong), "{run}");
    }
    let list = sandbox.file("people.txt", &format!("# us\n{public}\n"));
    sandbox
        .run(&["store", "encrypt", "--recipient", &list])
        .exits(0);
    let run = sandbox.run(&["draft", "list"]).exits(3);
    assert!(run.stderr.contains("CERTCTL_KEY_FILE"), "{run}");
    let with = |file: &str, arguments: &[&str]| {
        sandbox
            .command(arguments)
            .env("CERTCTL_KEY_FILE", file)
            .run()
    };
    let shown = with(&key, &["draft", "show", &id, "--format", "json"]).exits(0);
    assert_eq!(shown.json()["office"], "mission");
    let other = Identity::generate().to_string();
    let other = sandbox.file("other", other.expose_secret());
    with(&other, &["draft", "list"]).exits(3);
    with(&list, &["draft", "list"]).exits(3);
    with(&key, &["store", "decrypt"]).exits(0);
    sandbox.run(&["draft", "show", &id]).exits(0);
}

#[test]
fn a_key_is_changed_and_taken_away() {
    let sandbox = Sandbox::new();
    let id = encrypted(&sandbox);
    let other = sandbox.file("other", "other words than those\n");
    let rotate = [
        &["store", "rotate", "--passphrase-file", &other],
        &QUICK[..],
    ]
    .concat();
    let run = with_passphrase(
        &sandbox,
        WORDS,
        &[&rotate[..], &["--format", "json"]].concat(),
    );
    let view = run.exits(0).json();
    assert_eq!(
        (&view["complete"], &view["unlocked_by"]),
        (&true.into(), &"passphrase".into())
    );
    with_passphrase(&sandbox, WORDS, &["draft", "list"]).exits(3);
    with_passphrase(&sandbox, "other words than those", &["draft", "show", &id]).exits(0);
    with_passphrase(&sandbox, "other words than those", &["store", "decrypt"]).exits(0);
    sandbox.run(&["draft", "show", &id]).exits(0);
    for arguments in [&["store", "decrypt"][..], &["store", "rotate"]] {
        let run = sandbox
            .run(&[arguments, &["--format", "json"]].concat())
            .exits(2);
        assert_eq!(run.error()["code"], "not_encrypted");
    }
}

#[test]
fn an_archive_of_an_encrypted_store_is_encrypted_unless_it_is_for_others() {
    let sandbox = Sandbox::new();
    let id = encrypted(&sandbox);
    let answers = sandbox.file("answers", "deceased_surname = \"Ungewöhnlich\"\n");
    let edit = ["draft", "edit", &id, "--answers", &answers];
    with_passphrase(&sandbox, WORDS, &edit).exits(0);
    let export = |name: &str, more: &[&str]| {
        let file = sandbox.root().join(name);
        let line = [&["store", "export", file.to_str().unwrap()], more].concat();
        with_passphrase(&sandbox, WORDS, &line).exits(0);
        (
            file.to_str().unwrap().to_owned(),
            std::fs::read(&file).unwrap(),
        )
    };
    let (_, report) = export("report.tar", &["--anonymise"]);
    let report = String::from_utf8_lossy(&report).into_owned();
    assert!(
        report.contains(&id) && !report.contains("Ungew"),
        "{report}"
    );
    let (backup, sealed) = export("backup.age", &[]);
    assert!(sealed.starts_with(b"age-encryption.org/"));

    // Elsewhere it wants its passphrase, and says that it now lies there in plain text.
    let there = Sandbox::new();
    let import = ["store", "import", &backup, "--format", "json"];
    assert_eq!(there.run(&import).exits(3).error()["code"], "no_passphrase");
    let run = with_passphrase(&there, WORDS, &import).exits(0);
    assert_eq!(run.json()["new"][0], id.as_str());
    assert!(run.stderr.contains("plain text"), "{run}");
    let run = with_passphrase(&sandbox, WORDS, &import).exits(0);
    assert_eq!(run.stderr, "");
}

#[test]
fn a_short_passphrase_is_refused_and_nothing_is_changed() {
    let sandbox = Sandbox::new();
    sandbox.begin();
    let short = sandbox.file("short", "1234567\n");
    let run = sandbox.run(&[
        "store",
        "encrypt",
        "--passphrase-file",
        &short,
        "--format",
        "json",
    ]);
    assert_eq!(run.exits(2).error()["code"], "passphrase_short");
    let status = sandbox
        .run(&["store", "status", "--format", "json"])
        .exits(0)
        .json();
    assert_eq!(status["encrypted"], false);
}

/// The passphrase is typed by a person, and never stands on the screen.
#[test]
fn on_a_terminal_it_is_asked_for_and_not_shown() {
    let sandbox = Sandbox::new();
    let id = sandbox.begin();
    let encrypt = [&["store", "encrypt"], &QUICK[..]].concat();
    let mut terminal = Terminal::start(&sandbox, &[], &encrypt);
    terminal.expect("New passphrase");
    terminal.answer_unseen("my own four words");
    terminal.expect("once more");
    terminal.answer_unseen("my own four wordz");
    // It is asked for again, with the reason.
    terminal.expect("The two passphrases differ");
    terminal.answer_unseen("short");
    terminal.expect("at least 8 characters");
    // What was typed wrong is taken back, a letter or everything.
    terminal.answer_unseen("nonsense\u{15}my own four wordә\u{7f}s");
    terminal.expect("once more");
    terminal.answer_unseen("my own four words");
    assert_eq!(terminal.end(), 0);
    let seen = String::from_utf8_lossy(&terminal.bytes()).into_owned();
    assert!(!seen.contains("four"), "{seen}");

    let mut terminal = Terminal::start(&sandbox, &[], &["draft", "show", &id]);
    terminal.expect("Passphrase");
    terminal.answer_unseen("my own fore words");
    terminal.expect("not the passphrase");
    terminal.answer_unseen("my own four words");
    assert_eq!(terminal.end(), 0);
    assert!(terminal.screen().contains(&id));

    let mut terminal = Terminal::start(&sandbox, &[], &["draft", "list"]);
    for _ in 0..3 {
        terminal.expect("assphrase");
        terminal.answer_unseen("guessing is hard");
    }
    assert_eq!(terminal.end(), 3);
}

#[test]
fn a_new_passphrase_is_asked_for_three_times_and_what_is_typed_ahead_is_never_shown() {
    let sandbox = Sandbox::new();
    sandbox.begin();
    let encrypt = [&["store", "encrypt"], &QUICK[..]].concat();
    let mut terminal = Terminal::start(&sandbox, &[], &encrypt);
    for _ in 0..2 {
        terminal.expect("New passphrase");
        terminal.answer_unseen("short");
    }
    terminal.expect("New passphrase");
    // The last try, and a fourth that nobody asks for any more.
    terminal.send("short\rmy own four words\r");
    assert_eq!(terminal.end(), 2);
    let screen = terminal.screen();
    assert!(screen.contains("too short"), "{screen}");
    assert!(!screen.contains("four words\n"), "{screen}");
    assert!(!screen.contains("my own"), "{screen}");
    let status = ["store", "status", "--format", "json"];
    assert_eq!(sandbox.run(&status).exits(0).json()["encrypted"], false);
}

#[test]
fn ctrl_c_and_the_end_of_input_leave_the_prompt() {
    let sandbox = Sandbox::new();
    encrypted(&sandbox);
    for (key, term, exit) in [("\u{3}", "xterm", 130), ("\u{4}", "dumb", 2)] {
        let more = [("TERM", term)];
        let mut terminal = Terminal::start(&sandbox, &more, &["draft", "list"]);
        terminal.expect("Passphrase");
        terminal.send(key);
        assert_eq!(terminal.end(), exit);
    }
}

/// A key file under a passphrase is one for the age tool too.
#[test]
fn the_age_tool_opens_a_draft_with_the_key_file_and_the_passphrase() {
    if Command::new("age").arg("--version").output().is_err() {
        let told = "SKIPPED: there is no age tool, so nothing was opened with it\n";
        std::io::stderr().write_all(told.as_bytes()).unwrap();
        return;
    }
    let sandbox = Sandbox::new();
    let id = encrypted(&sandbox);
    let (key, draft) = (sandbox.home().join("key.age"), format!("drafts/{id}.age"));
    let arguments = ["-d", "-i", key.to_str().unwrap(), &draft];
    let mut terminal = Terminal::start_program("age", &sandbox.home(), &arguments);
    terminal.await_text("passphrase");
    terminal.send(&format!("{WORDS}\r"));
    assert_eq!(terminal.end(), 0);
    assert!(
        terminal.screen().contains("\"office\": \"mission\""),
        "{}",
        terminal.screen()
    );
}
