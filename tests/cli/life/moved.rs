//! Dates that move after an application was handed in.

use super::{handed_in, ids, json_on, run, run_on};
use crate::support::{Sandbox, snapshot};

/// A branch that closes on a day between filing and the due date.
const CLOSED: &str = r#"
[[closed]]
date = "2026-12-15"
office = ["semey"]
reason = "Flood"
source = { title = "Notice at the door", checked_on = "2026-12-12" }
"#;

/// A Saturday on which it is open.
const OPEN: &str = r#"
[[open]]
date = "2026-12-12"
office = ["semey"]
reason = "Saturday reception"
source = { title = "Notice at the door", checked_on = "2026-12-01" }
"#;

#[test]
fn a_day_off_that_was_not_known_moves_the_date_and_says_so() {
    let sandbox = Sandbox::new();
    let id = handed_in(&sandbox, "2026-12-11");
    let other = handed_in(&sandbox, "2026-12-01");
    let none = json_on(&sandbox, "2026-12-12", "draft list --moved");
    assert!(ids(&none).is_empty());

    sandbox.file("home/data/calendar.toml", CLOSED);
    let moved = json_on(&sandbox, "2026-12-12", "draft list --moved");
    assert_eq!(ids(&moved), [&id]);
    let row = &moved["drafts"][0];
    assert_eq!(row["due"], "2026-12-22");
    assert_eq!(row["moved"]["from"], "2026-12-21");
    assert_eq!(row["moved"]["to"], "2026-12-22");
    let why = row["moved"]["why"].as_array().unwrap();
    assert_eq!(why.len(), 1);
    let why = why[0].as_str().unwrap();
    assert!(
        why.contains("Flood") && why.contains("Notice at the door"),
        "{why}"
    );
    run_on(&sandbox, "2026-12-12", "draft list --moved --fail-on moved").exits(1);
    for lang in ["en", "ru", "kk"] {
        let line = format!("draft list --moved --lang {lang}");
        let run = run_on(&sandbox, "2026-12-12", &line);
        snapshot(&format!("life-moved.{lang}"), "draft list --moved", &run);
    }

    std::fs::remove_file(sandbox.home().join("data/calendar.toml")).unwrap();
    let back = json_on(&sandbox, "2026-12-12", "draft list --moved");
    assert!(ids(&back).is_empty(), "{other} and {id} are as they were");
}

#[test]
fn a_working_saturday_brings_the_date_forward() {
    let sandbox = Sandbox::new();
    let id = handed_in(&sandbox, "2026-12-11");
    sandbox.file("home/data/calendar.toml", OPEN);
    let status = json_on(&sandbox, "2026-12-12", &format!("draft status {id}"));
    assert_eq!(status["moved"]["from"], "2026-12-21");
    assert_eq!(status["moved"]["to"], "2026-12-18");
    let why = status["moved"]["why"][0].as_str().unwrap();
    assert!(why.contains("12 December 2026"), "{why}");
}

#[test]
fn a_term_of_another_length_says_both() {
    let sandbox = Sandbox::new();
    let id = handed_in(&sandbox, "2026-12-11");
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data/services/justice/criminal-record.toml");
    let text = std::fs::read_to_string(path).unwrap();
    let longer = text.replace(
        "length = { amount = 5, unit = \"working-days\" }",
        "length = { amount = 7, unit = \"working-days\" }",
    );
    assert_ne!(longer, text);
    sandbox.file("home/data/services/justice/criminal-record.toml", &longer);
    let status = json_on(&sandbox, "2026-12-12", &format!("draft status {id}"));
    let why = status["moved"]["why"][0].as_str().unwrap();
    assert!(why.contains('7') && why.contains('5'), "{status}");
}

#[test]
fn what_is_closed_does_not_move_any_more() {
    let sandbox = Sandbox::new();
    let id = handed_in(&sandbox, "2026-12-10");
    run(&sandbox, &format!("draft close {id} --result issued")).exits(0);
    sandbox.file("home/data/calendar.toml", CLOSED);
    let list = json_on(&sandbox, "2026-12-12", "draft list --all");
    assert_eq!(list["drafts"][0]["due"], "2026-12-18");
    assert_eq!(list["drafts"][0]["moved"], serde_json::Value::Null);
}
