//! The applicant's own data: kept once, offered, never used for somebody else.

use crate::support::{LANGUAGES, Sandbox, Terminal};

/// A number that no living person can have: of the nineteenth century.
const IIN: &str = "760229164680";
const SURNAME: &str = "Канарейкина";

fn keeping(sandbox: &Sandbox) {
    let text = format!("iin = \"{IIN}\"\nsurname = \"{SURNAME}\"\nfirst_name = \"Анна\"\n");
    let file = sandbox.file("me.toml", &text);
    let run = sandbox
        .run(&["profile", "edit", "--answers", &file])
        .exits(0);
    assert!(!format!("{run}").contains(SURNAME), "{run}");
}

fn values(sandbox: &Sandbox, id: &str) -> Vec<String> {
    let arguments = ["draft", "show", id, "--reveal", "--format", "json"];
    let view = sandbox.run(&arguments).exits(0).json();
    let answers = view["answers"].as_array().unwrap();
    let personal = answers.iter().filter(|answer| {
        let value = answer["value"].as_str().unwrap();
        value == IIN || value == SURNAME
    });
    let keys = personal.map(|answer| answer["id"].as_str().unwrap().to_owned());
    keys.collect()
}

#[test]
fn a_profile_is_hidden_until_asked_for_and_gone_when_purged() {
    let sandbox = Sandbox::new();
    sandbox.run(&["profile", "show"]).exits(0);
    keeping(&sandbox);
    for language in LANGUAGES {
        let show = sandbox
            .command(&["profile", "show"])
            .env("CERTCTL_LANG", language)
            .run()
            .exits(0);
        assert!(show.stdout.contains("••••••••4680"), "{show}");
        assert!(
            !show.stdout.contains(SURNAME) && !show.stdout.contains(IIN),
            "{show}"
        );
    }
    let shown = sandbox.run(&["profile", "show", "--reveal"]).exits(0);
    assert!(shown.stdout.contains(SURNAME), "{shown}");
    sandbox.run(&["profile", "purge"]).exits(2);
    sandbox.run(&["profile", "purge", "--yes"]).exits(0);
    let gone = sandbox
        .run(&["profile", "show", "--format", "json"])
        .exits(0);
    assert_eq!(gone.json()["kept"], false);
    let again = sandbox.run(&["profile", "purge", "--yes", "--format", "json"]);
    assert_eq!(again.exits(2).error()["code"], "no_profile");
}

#[test]
fn a_profile_fills_the_applicant_without_a_terminal() {
    let sandbox = Sandbox::new();
    let new = [
        "draft",
        "new",
        "criminal-record",
        "--office",
        "semey",
        "--partial",
    ];
    let none = sandbox.run(&[&new[..], &["--profile", "--format", "json"]].concat());
    assert_eq!(none.exits(2).error()["code"], "no_profile");
    keeping(&sandbox);
    let id = sandbox
        .run(&[&new[..], &["--profile"]].concat())
        .exits(0)
        .id();
    assert_eq!(values(&sandbox, &id), ["iin", "surname"]);
    // Never by itself.
    let id = sandbox.run(&new).exits(0).id();
    assert!(values(&sandbox, &id).is_empty());
}

/// Whoever acts for somebody else is the representative, not the applicant.
#[test]
fn a_profile_never_becomes_the_data_of_somebody_else() {
    let sandbox = Sandbox::new();
    keeping(&sandbox);
    let new = [
        "draft",
        "new",
        "criminal-record",
        "--office",
        "semey",
        "--partial",
    ];
    let given = ["--profile", "-a", "representative=yes"];
    let id = sandbox.run(&[&new[..], &given].concat()).exits(0).id();
    let filled = ["representative_iin", "representative_surname"];
    assert_eq!(values(&sandbox, &id), filled);
}

#[test]
fn what_a_profile_cannot_hold_is_told_without_its_value() {
    let sandbox = Sandbox::new();
    for (text, code) in [
        ("shoe = \"Канарейка\"", "unknown_question"),
        ("iin = \"760229164681\"", "answer"),
        ("birth_date = \"Канарейка\"", "answer"),
    ] {
        let arguments = ["profile", "edit", "--answers", "-", "--format", "json"];
        let run = sandbox.command(&arguments).input(text).run().exits(2);
        assert_eq!(run.error()["code"], code);
        assert!(
            !run.stderr.contains("Канарейка") && !run.stderr.contains("760229"),
            "{run}"
        );
    }
    sandbox.run(&["profile", "edit"]).exits(2);
}

#[test]
fn on_a_terminal_the_profile_is_asked_for_once_and_offered_before_use() {
    let sandbox = Sandbox::new();
    let mut terminal = Terminal::start(&sandbox, &[], &["profile", "edit"]);
    terminal.expect("IIN");
    terminal.answer(IIN);
    let next = terminal.expect("You typed 760229 1646 80");
    assert!(next.contains("Surname"), "{next}");
    terminal.answer("Canary");
    terminal.expect("First name");
    terminal.answer("<");
    terminal.expect("Surname");
    terminal.answer("");
    while terminal.next_prompt().is_some() {
        terminal.answer("");
    }
    assert_eq!(terminal.end(), 0, "{}", terminal.screen());
    let new = ["draft", "new", "criminal-record", "--office", "semey"];
    for (answer, asked) in [("yes", "First name"), ("no", "IIN")] {
        let mut terminal = Terminal::start(&sandbox, &[], &new);
        while !terminal
            .expect("")
            .contains("use the data kept of ••••••••4680?")
        {
            terminal.answer("");
        }
        terminal.answer(answer);
        terminal.expect(asked);
        assert!(!terminal.screen().contains(IIN), "{}", terminal.screen());
    }
}
