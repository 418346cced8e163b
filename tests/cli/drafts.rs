//! Drafts from the first answer to the last revision.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use certctl::draft::{Deed, DraftId};
use certctl::store::Store;
use serde_json::{Value, json};

use crate::support::{Run, Sandbox};

const TOML: &str =
    "purpose = \"abroad\"\noffice = \"semey\"\ndate = 2026-12-11\nhave = [\"application\"]\n";
const JSON: &str =
    r#"{"purpose": "abroad", "office": "semey", "date": "2026-12-11", "have": ["application"]}"#;

/// Makes a draft that is being filled.
fn make(sandbox: &Sandbox) -> String {
    let file = sandbox.file("answers.toml", TOML);
    let run = sandbox.run(&[
        "draft",
        "new",
        "criminal-record",
        "--answers",
        &file,
        "--partial",
    ]);
    run.exits(0).id()
}

/// A draft as JSON.
fn show(sandbox: &Sandbox, id: &str) -> Value {
    sandbox
        .run(&["draft", "show", id, "--format", "json"])
        .exits(0)
        .json()
}

fn list(sandbox: &Sandbox) -> Value {
    let run = sandbox.run(&["draft", "list", "--format", "json"]).exits(0);
    run.json()["drafts"].clone()
}

/// The value of an answer, as it is shown.
fn answer<'a>(draft: &'a Value, id: &str) -> Option<&'a Value> {
    let mut answers = draft["answers"].as_array().unwrap().iter();
    answers
        .find(|answer| answer["id"] == id)
        .map(|answer| &answer["value"])
}

#[test]
fn answers_come_from_toml_json_and_standard_input() {
    let sandbox = Sandbox::new();
    let toml = sandbox.file("answers.toml", TOML);
    let json = sandbox.file("answers.json", JSON);
    let new = |from: &str, input: &str| -> Run {
        let arguments = [
            "draft",
            "new",
            "criminal-record",
            "--partial",
            "--answers",
            from,
        ];
        sandbox.command(&arguments).input(input).run().exits(0)
    };
    let made = [
        new(&toml, ""),
        new(&json, ""),
        new("-", TOML),
        new("-", JSON),
    ];
    for run in &made {
        let draft = show(&sandbox, &run.id());
        assert_eq!(draft["office"], "semey");
        assert_eq!(draft["filed"], "2026-12-11");
        assert_eq!(draft["due"], "2026-12-21");
        assert_eq!(draft["rev"], 1);
        assert!(answer(&draft, "purpose").is_some(), "{draft:#}");
        let documents = draft["documents"].as_array().unwrap();
        let application = documents
            .iter()
            .find(|document| document["id"] == "application");
        assert_eq!(application.unwrap()["status"], "have");
    }
    assert_eq!(list(&sandbox).as_array().unwrap().len(), made.len());
}

#[test]
fn the_list_tells_when_each_is_due() {
    let sandbox = Sandbox::new();
    let open = sandbox
        .run(&["draft", "new", "death-abroad", "--partial"])
        .exits(0)
        .id();
    let id = make(&sandbox);
    let drafts = list(&sandbox);
    // The nearest due date first; without one, last.
    assert_eq!(drafts[0]["id"], json!(id));
    assert_eq!(drafts[0]["service"], "criminal-record");
    assert_eq!(drafts[0]["due"], "2026-12-21");
    assert_eq!(drafts[0]["days_left"], 5);
    assert_eq!(drafts[1]["id"], json!(open));
    assert_eq!(drafts[1]["due"], Value::Null);
    assert_eq!(
        (&drafts[0]["planned"], &drafts[0]["plan_passed"]),
        (&json!(true), &json!(false))
    );
    let command = sandbox.command(&["draft", "list", "--format", "json"]);
    let later = command
        .env("CERTCTL_TODAY", "2026-12-12")
        .run()
        .exits(0)
        .json();
    let row = later["drafts"].as_array().unwrap().iter();
    let row = row.clone().find(|row| row["id"] == json!(id)).unwrap();
    // It was not handed in on the planned day, so nothing is due.
    assert_eq!(
        (&row["due"], &row["plan_passed"]),
        (&Value::Null, &json!(true))
    );
    sandbox.run(&["draft", "submit", &id]).exits(0);
    // Days left are counted from today, so they change while the file does not.
    for (today, left) in [("2026-12-18", 1), ("2026-12-21", 0), ("2026-12-22", -1)] {
        let command = sandbox.command(&["draft", "list", "--format", "jsonl"]);
        let run = command.env("CERTCTL_TODAY", today).run().exits(0);
        let first: Value = serde_json::from_str(run.stdout.lines().next().unwrap()).unwrap();
        assert_eq!(first["days_left"], left, "{today}");
    }
}

#[test]
fn an_edit_changes_what_it_names_and_nothing_else() {
    let sandbox = Sandbox::new();
    let id = make(&sandbox);
    let edit = |arguments: &[&str]| {
        sandbox
            .run(&[&["draft", "edit", &id][..], arguments].concat())
            .exits(0);
        show(&sandbox, &id)
    };
    let before = show(&sandbox, &id);
    let edited = edit(&["-a", "purpose=domestic", "--date", "2026-12-14"]);
    assert_ne!(answer(&edited, "purpose"), answer(&before, "purpose"));
    assert_eq!(
        (&edited["office"], &edited["due"]),
        (&json!("semey"), &json!("2026-12-14"))
    );
    assert_eq!(
        (&edited["rev"], &edited["created"]),
        (&json!(2), &before["created"])
    );
    let edited = edit(&[
        "--unset",
        "purpose",
        "--unset",
        "date",
        "--unset",
        "application",
    ]);
    assert_eq!(answer(&edited, "purpose"), None);
    assert_eq!(
        (&edited["filed"], &edited["due"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(edited["rev"], 3);
}

#[test]
fn an_edit_keeps_what_it_does_not_know() {
    let sandbox = Sandbox::new();
    let id = make(&sandbox);
    // As a later version of the program, or an operator's own tool, would write it.
    let store = Store::new(sandbox.home());
    let mut draft = store.load(DraftId::parse(&id).unwrap()).unwrap();
    draft.extra.insert("queue".into(), json!({"window": 4}));
    store.save(&mut draft, Deed::Edit).unwrap();
    sandbox
        .run(&["draft", "edit", &id, "--office", "portal"])
        .exits(0);
    let draft = store.load(DraftId::parse(&id).unwrap()).unwrap();
    assert_eq!(draft.office.as_deref(), Some("portal"));
    assert_eq!(draft.extra.get("queue"), Some(&json!({"window": 4})));
}

#[test]
fn an_edit_that_is_refused_changes_nothing() {
    let sandbox = Sandbox::new();
    let id = make(&sandbox);
    let before = show(&sandbox, &id);
    for wrong in [
        &["-a", "purpose=moon"][..],
        &["--office", "Atlantis"],
        &["--date", "2026-13-40"],
        &["--have", "hat"],
        &[],
    ] {
        let run = sandbox
            .run(&[&["draft", "edit", &id][..], wrong].concat())
            .exits(2);
        assert_eq!(run.stdout, "", "{wrong:?}");
        assert_eq!(show(&sandbox, &id), before, "{wrong:?}");
    }
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

#[test]
fn nobody_else_can_read_a_draft() {
    let sandbox = Sandbox::new();
    let id = make(&sandbox);
    sandbox
        .run(&["draft", "edit", &id, "--office", "portal"])
        .exits(0);
    let mut files = 0;
    for folder in [
        sandbox.home(),
        sandbox.home().join("drafts"),
        sandbox.home().join("revisions"),
    ] {
        assert_eq!(mode(&folder), 0o700, "{}", folder.display());
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let expected = if path.is_dir() { 0o700 } else { 0o600 };
            assert_eq!(mode(&path), expected, "{}", path.display());
            files += usize::from(path.is_file());
        }
    }
    assert!(files >= 2, "a draft and its lock");
}

/// Every file and folder that is left of a draft, but for the journal, which holds that there was one.
fn traces(folder: &Path, id: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = path.display().to_string();
        if path.ends_with("journal") {
            continue;
        }
        if path.is_dir() {
            found.extend(traces(&path, id));
        }
        let holds = path.is_file() && fs::read_to_string(&path).unwrap().contains(id);
        if holds || text.contains(id) {
            found.push(text);
        }
    }
    found
}

#[test]
fn a_purge_removes_the_draft_and_its_revisions() {
    let sandbox = Sandbox::new();
    let (id, other) = (make(&sandbox), make(&sandbox));
    sandbox
        .run(&["draft", "edit", &id, "--office", "portal"])
        .exits(0);
    assert!(traces(&sandbox.home(), &id).len() > 1);
    let kept = show(&sandbox, &other);
    let run = sandbox.run(&["draft", "purge", &id, "--yes"]).exits(0);
    assert_eq!(run.stdout, "");
    assert!(run.stderr.contains(&id), "{run}");
    assert_eq!(traces(&sandbox.home(), &id), [""; 0]);
    assert_eq!(show(&sandbox, &other), kept);
}

#[test]
fn without_a_terminal_a_purge_needs_a_yes() {
    let sandbox = Sandbox::new();
    let id = make(&sandbox);
    let before = (show(&sandbox, &id), traces(&sandbox.home(), &id));
    // The id on a pipe is no confirmation: nobody has read the question.
    for input in ["", &format!("{id}\n")] {
        let run = sandbox
            .command(&["draft", "purge", &id])
            .input(input)
            .run()
            .exits(2);
        assert_eq!(run.stdout, "");
        assert!(run.stderr.contains("--yes"), "{run}");
        assert_eq!((show(&sandbox, &id), traces(&sandbox.home(), &id)), before);
    }
}

#[test]
fn what_is_missing_is_told_and_nothing_is_kept() {
    let sandbox = Sandbox::new();
    let file = sandbox.file("answers.toml", TOML);
    let arguments = [
        "draft",
        "new",
        "criminal-record",
        "--answers",
        &file,
        "--format",
        "json",
    ];
    let error = sandbox.run(&arguments).exits(2).error();
    assert_eq!(error["code"], "unanswered");
    let ids: Vec<&Value> = error["unanswered"]
        .as_array()
        .unwrap()
        .iter()
        .map(|q| &q["id"])
        .collect();
    assert!(ids.contains(&&json!("iin")), "{error:#}");
    assert!(!sandbox.home().join("drafts").exists());
}

#[test]
fn a_damaged_draft_is_told_and_the_others_are_listed() {
    let sandbox = Sandbox::new();
    let (damaged, other) = (make(&sandbox), make(&sandbox));
    let path = sandbox.home().join(format!("drafts/{damaged}.json"));
    let text = fs::read_to_string(&path)
        .unwrap()
        .replace("abroad", "absent");
    fs::write(&path, &text).unwrap();
    let run = sandbox.run(&["draft", "list", "--format", "json"]).exits(3);
    let list = run.json();
    assert_eq!(list["drafts"].as_array().unwrap().len(), 1);
    assert_eq!(list["drafts"][0]["id"], json!(other));
    assert_eq!(list["damaged"].as_array().unwrap().len(), 1);
    assert!(run.stderr.contains(&damaged), "{run}");
    sandbox.run(&["draft", "show", &damaged]).exits(3);
    sandbox
        .run(&["draft", "edit", &damaged, "--office", "portal"])
        .exits(3);
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}
