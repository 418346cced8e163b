//! Where nobody can be asked, everything that is missing is listed at once.

use std::time::{Duration, Instant};

use serde_json::Value;

use crate::support::Sandbox;

fn unanswered(arguments: &[&str]) -> Vec<Value> {
    let sandbox = Sandbox::new();
    let run = sandbox
        .run(&[arguments, &["--format", "json"]].concat())
        .exits(2);
    let error = run.error();
    assert_eq!(error["code"], "unanswered");
    assert!(!sandbox.home().exists(), "a draft was kept");
    error["unanswered"].as_array().unwrap().clone()
}

fn by<'v>(list: &'v [Value], id: &str) -> Option<&'v Value> {
    list.iter().find(|one| one["id"] == id)
}

#[test]
fn office_questions_day_and_fields_are_all_listed_with_how_they_are_given() {
    let list = unanswered(&["draft", "new", "civil-status-repeat"]);
    for (id, flag) in [
        ("office", "--office "),
        ("certificate", "-a certificate="),
        ("date", "--date DATE"),
        ("surname", "surname = \"...\""),
    ] {
        let one = by(&list, id).unwrap_or_else(|| panic!("{id} is not listed"));
        let given = one["flag"].as_str().unwrap();
        assert!(given.starts_with(flag), "{id}: {given}");
        assert!(!one["label"].as_str().unwrap().is_empty(), "{id}");
        assert!(!one["why"].as_str().unwrap().is_empty(), "{id}");
    }
    // What another answer may bring into play, with the answer that does.
    let mission = by(&list, "mission").unwrap();
    assert_eq!(mission["when"], "--office mission");
    // What may be left out says so: the day can be planned later.
    for one in &list {
        assert_eq!(one["optional"], one["id"] == "date", "{one}");
    }
    // A field that may stay empty is not missing.
    assert!(by(&list, "patronymic").is_none());
}

/// A program shows it as it is: whole without the lines under it.
#[test]
fn what_to_do_is_told_to_a_program_without_lines_under_it() {
    let sandbox = Sandbox::new();
    let new = ["draft", "new", "civil-status-repeat", "--office", "semey"];
    let json = ["--format", "json"];
    let error = sandbox.run(&[&new[..], &json].concat()).exits(2).error();
    let hint = error["hint"].as_str().unwrap();
    assert!(hint.starts_with("Add to the command: -a "), "{hint}");
    assert!(hint.contains("Put into the answers file"), "{hint}");
    assert!(hint.contains("surname = "), "{hint}");
    // As it is copied into a command: nothing is stuck to the last value.
    assert!(hint.ends_with('"'), "{hint}");
    assert!(!hint.contains("--date"), "{hint}");
}

#[test]
fn what_is_given_is_not_listed() {
    let given = [
        "--office",
        "semey",
        "-a",
        "certificate=birth",
        "--date",
        "2026-12-14",
    ];
    let list = unanswered(&[&["draft", "new", "civil-status-repeat"][..], &given].concat());
    for id in ["office", "certificate", "date", "mission"] {
        assert!(by(&list, id).is_none(), "{id} is listed");
    }
}

/// A whole file leaves nothing to list, and the day may be left out.
#[test]
fn a_complete_file_is_a_draft() {
    let sandbox = Sandbox::new();
    let list = unanswered(&["draft", "new", "criminal-record", "--office", "semey"]);
    let mut text = String::new();
    for one in list.iter().filter(|one| one["id"] != "date") {
        let id = one["id"].as_str().unwrap();
        let value = match id {
            _ if id.ends_with("iin") => "760229164680",
            _ if id.ends_with("date") => "1876-02-29",
            _ if id == "phone" => "+7 700 000 00 00",
            _ => "Canary",
        };
        text.push_str(&format!("{id} = \"{value}\"\n"));
    }
    let file = sandbox.file("answers.toml", &text);
    let new = ["draft", "new", "criminal-record", "--office", "semey"];
    sandbox
        .run(&[&new[..], &["--answers", &file]].concat())
        .exits(0)
        .id();
}

/// A pipe that stays open and says nothing must not keep it waiting.
#[test]
fn nothing_is_waited_for_where_no_terminal_is() {
    let sandbox = Sandbox::new();
    let (open, _kept) = std::io::pipe().unwrap();
    let begun = Instant::now();
    let mut child = std::process::Command::new(crate::support::PROGRAM)
        .args(["draft", "new", "civil-status-repeat"])
        .env("CERTCTL_HOME", sandbox.home())
        .stdin(open)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        // A limit for hangs and no measurement.
        assert!(begun.elapsed() < Duration::from_secs(60), "it waits");
        std::thread::sleep(Duration::from_millis(5));
    };
    assert_eq!(status.code(), Some(2));
}
