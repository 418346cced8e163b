//! What was done, without any value.

use serde_json::json;

use super::{begun, handed_in, json_on, run};
use crate::support::{Sandbox, snapshot};

#[test]
fn every_step_is_told_and_no_value() {
    let sandbox = Sandbox::new();
    let id = begun(&sandbox);
    let file = sandbox.file(
        "a.toml",
        "surname = \"Каиржанова\"\nhave = [\"application\"]\n",
    );
    run(&sandbox, &format!("draft edit {id} --answers {file}")).exits(0);
    run(&sandbox, &format!("draft submit {id} --date 2026-12-11")).exits(0);
    run(&sandbox, &format!("draft undo {id}")).exits(0);
    let run_ = run(&sandbox, &format!("draft history {id} --format json")).exits(0);
    assert!(!run_.stdout.contains("Каиржанова"), "{run_}");
    let history = run_.json();
    assert_eq!(history["rev"], 4);
    let steps: Vec<_> = history["steps"].as_array().unwrap().iter().collect();
    let told: Vec<_> = steps
        .iter()
        .map(|step| {
            (
                step["rev"].clone(),
                step["deed"].clone(),
                step["kept"].clone(),
            )
        })
        .collect();
    let expected = [
        (4, "undo", false),
        (3, "submit", true),
        (2, "edit", true),
        (1, "create", true),
    ];
    assert_eq!(
        told,
        expected.map(|(rev, deed, kept)| (json!(rev), json!(deed), json!(kept)))
    );
    assert_eq!(steps[2]["changed"], json!(["surname", "application"]));
    assert_eq!(steps[1]["changed"], json!(["date"]));
}

#[test]
fn a_changed_day_of_validity_is_told_by_the_name_of_its_document() {
    let sandbox = Sandbox::new();
    let id = begun(&sandbox);
    let until = "--until identity-document=2027-01-31";
    run(&sandbox, &format!("draft edit {id} {until}")).exits(0);
    let history = json_on(&sandbox, "2026-12-11", &format!("draft history {id}"));
    let changed = &history["steps"][0]["changed"];
    assert_eq!(*changed, json!(["identity-document"]));
    let run = run(&sandbox, &format!("draft history {id} --lang ru"));
    let label = "документ, удостоверяющий личность";
    assert!(run.stdout.contains(label), "{run}");
    assert!(!run.stdout.contains("identity-document"), "{run}");
}

#[test]
fn a_store_without_a_journal_still_tells_its_revisions() {
    let sandbox = Sandbox::new();
    let id = handed_in(&sandbox, "2026-12-11");
    std::fs::remove_dir_all(sandbox.home().join("journal")).unwrap();
    let history = json_on(&sandbox, "2026-12-11", &format!("draft history {id}"));
    let steps = history["steps"].as_array().unwrap();
    assert_eq!(steps.len(), 2);
    assert_eq!(steps[1]["deed"], serde_json::Value::Null);
    assert!(steps.iter().all(|step| step["at"].is_string()), "{history}");
}

#[test]
fn the_history_that_people_read() {
    for lang in ["en", "ru", "kk"] {
        let sandbox = Sandbox::new();
        let id = handed_in(&sandbox, "2026-12-11");
        run(&sandbox, &format!("draft close {id} --result issued")).exits(0);
        let run = run(&sandbox, &format!("draft history {id} --lang {lang}"));
        snapshot(&format!("life-history.{lang}"), "draft history", &run);
    }
}
