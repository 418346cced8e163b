//! What an application lacks, and documents that will be out of date.

use serde_json::{Value, json};

use super::run;
use crate::support::Sandbox;

/// An application that only wants valid documents.
fn filled(sandbox: &Sandbox, until: &str) -> String {
    let file = sandbox.file(
        "a.toml",
        "purpose = \"abroad\"\noffice = \"semey\"\ndate = 2026-12-11\niin = \"800416181333\"\nsurname = \"Каиржанова\"\n\
         first_name = \"Айгүл\"\nbirth_date = 1880-04-16\nhave = [\"application\", \"identity-document\"]\n",
    );
    let line = format!("draft new criminal-record --answers {file} {until}");
    run(sandbox, &line).exits(0).id()
}

fn identity(check: &Value) -> &Value {
    let mut documents = check["documents"].as_array().unwrap().iter();
    documents
        .find(|one| one["id"] == "identity-document")
        .unwrap()
}

#[test]
fn a_document_is_compared_with_the_day_of_filing_and_the_due_date() {
    for (until, exit, validity) in [
        ("", 0, "unknown"),
        ("--until identity-document=2026-12-10", 1, "expired"),
        ("--until identity-document=2026-12-11", 0, "ends_before_due"),
        ("--until identity-document=2026-12-20", 0, "ends_before_due"),
        ("--until identity-document=2026-12-21", 0, "valid"),
    ] {
        let sandbox = Sandbox::new();
        let id = filled(&sandbox, until);
        let check = run(&sandbox, &format!("draft check {id} --format json")).exits(exit);
        let check = check.json();
        assert_eq!(identity(&check)["validity"], validity, "{until}");
        assert_eq!(check["complete"], json!(exit == 0), "{until}");
        let status = run(&sandbox, &format!("draft status {id} --format json"));
        let state = if exit == 0 { "ready" } else { "open" };
        assert_eq!(status.json()["state"], state, "{until}");
    }
}

/// What one answer calls missing no other may call at hand.
#[test]
fn every_answer_takes_an_expired_document_for_missing() {
    let sandbox = Sandbox::new();
    let id = filled(&sandbox, "--until identity-document=2026-12-10");
    let show = run(&sandbox, &format!("draft show {id} --format json")).json();
    assert_eq!(show["state"], "open");
    assert_eq!(identity(&show)["status"], "missing");
    assert_eq!(identity(&show)["validity"], "expired");
    let status = run(&sandbox, &format!("draft status {id} --format json")).json();
    assert_eq!(status["missing_documents"], json!(["identity-document"]));
    assert_eq!(status["next"][0], format!("certctl draft check {id}"));
    let export = run(&sandbox, &format!("draft export {id} --format json")).json();
    assert_eq!(identity(&export)["status"], "missing");
    let submit = run(&sandbox, &format!("draft submit {id}")).exits(0);
    assert!(submit.stderr.contains("still missing"), "{submit}");
}

#[test]
fn what_is_missing_is_listed_whole() {
    let sandbox = Sandbox::new();
    let new = run(&sandbox, "draft new criminal-record --partial");
    let id = new.exits(0).id();
    let check = run(&sandbox, &format!("draft check {id} --format json")).exits(1);
    let check = check.json();
    let ids: Vec<&str> = check["missing"]
        .as_array()
        .unwrap()
        .iter()
        .map(|missing| missing["id"].as_str().unwrap())
        .collect();
    for wanted in ["office", "iin", "surname", "first_name", "birth_date"] {
        assert!(ids.contains(&wanted), "{wanted}: {ids:?}");
    }
    assert!(!ids.contains(&"patronymic"), "it may stay empty");
    assert_eq!(check["planned"], false);
}

#[test]
fn what_was_handed_in_is_not_edited() {
    let sandbox = Sandbox::new();
    let id = filled(&sandbox, "");
    run(&sandbox, &format!("draft submit {id}")).exits(0);
    let line = format!("draft edit {id} -a purpose=home");
    let refused = run(&sandbox, &line).exits(2);
    assert!(refused.stderr.contains("draft undo"), "{refused}");
}

#[test]
fn a_last_day_of_something_else_is_refused() {
    let sandbox = Sandbox::new();
    let id = filled(&sandbox, "");
    for until in [
        "photo=2027-01-01",
        "identity-document=soon",
        "identity-document",
    ] {
        run(&sandbox, &format!("draft edit {id} --until {until}")).exits(2);
    }
    let line = format!("draft edit {id} --until identity-document=01.05.2027");
    run(&sandbox, &line).exits(0);
    run(
        &sandbox,
        &format!("draft edit {id} --unset identity-document"),
    )
    .exits(0);
    let check = run(&sandbox, &format!("draft check {id} --format json")).exits(1);
    assert_eq!(identity(&check.json())["status"], "missing");
}
