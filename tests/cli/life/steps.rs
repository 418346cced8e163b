//! From one state to the next, and back.

use serde_json::json;

use super::{begun, handed_in, json_on, run, run_on};
use crate::support::{Sandbox, snapshot};

#[test]
fn handing_in_fixes_the_dates_and_the_data_they_come_from() {
    let sandbox = Sandbox::new();
    let id = begun(&sandbox);
    let line = format!("draft submit {id} --date 2026-12-11 --number 0021 --format json");
    let status = run(&sandbox, &line).exits(0).json();
    assert_eq!(status["schema"], "certctl.draft-status/1");
    assert_eq!(status["state"], "submitted");
    assert_eq!(status["due"], "2026-12-21");
    assert_eq!(status["number"], "0021");
    assert_eq!(status["days_left"], 5);
    assert_eq!(status["catalogue"].as_str().map(str::len), Some(16));
    let due = json!({"id": "due", "name": status["milestones"][0]["name"], "date": "2026-12-21"});
    assert!(status["milestones"].as_array().unwrap().contains(&due));
}

#[test]
fn what_people_read() {
    for lang in ["en", "ru", "kk"] {
        let sandbox = Sandbox::new();
        let id = begun(&sandbox);
        for (name, today, line) in [
            ("open", "2026-12-11", format!("draft status {id}")),
            ("check", "2026-12-11", format!("draft check {id}")),
            (
                "submit",
                "2026-12-11",
                format!("draft submit {id} --date 2026-12-11 --number 0021"),
            ),
            ("late", "2026-12-24", format!("draft status {id}")),
            ("again", "2026-12-24", format!("draft submit {id}")),
            (
                "close",
                "2026-12-24",
                format!("draft close {id} --result refused"),
            ),
            ("undo", "2026-12-24", format!("draft undo {id}")),
        ] {
            let line = format!("{line} --lang {lang}");
            let run = run_on(&sandbox, today, &line);
            snapshot(&format!("life-{name}.{lang}"), name, &run);
        }
    }
}

#[test]
fn a_service_without_a_printed_term_is_handed_in_without_a_date() {
    let sandbox = Sandbox::new();
    let new = run(&sandbox, "draft new tax-payment --partial --office portal");
    let id = new.exits(0).id();
    let line = format!("draft submit {id} --date 2026-12-11 --format json");
    let run = run(&sandbox, &line).exits(0);
    assert_eq!(run.json()["due"], serde_json::Value::Null);
    assert!(run.stderr.contains("No term is printed"), "{run}");
}

#[test]
fn a_plan_kept_in_the_draft_is_what_is_handed_in() {
    let sandbox = Sandbox::new();
    let line =
        "draft new criminal-record -a purpose=abroad --office semey --date 2026-12-10 --partial";
    let id = run(&sandbox, line).exits(0).id();
    // The day after, it is not known whether the plan is what happened.
    let run_late = run(&sandbox, &format!("draft submit {id} --format json")).exits(2);
    assert_eq!(run_late.error()["code"], "draft_when");
    run_on(&sandbox, "2026-12-10", &format!("draft submit {id}")).exits(0);
    let status = json_on(&sandbox, "2026-12-11", &format!("draft status {id}"));
    assert_eq!(
        (&status["filed"], &status["due"]),
        (&json!("2026-12-10"), &json!("2026-12-18"))
    );
}

#[test]
fn what_cannot_have_happened_is_refused_and_changes_nothing() {
    let sandbox = Sandbox::new();
    let id = begun(&sandbox);
    let before = json_on(&sandbox, "2026-12-11", &format!("draft show {id}"));
    for (code, line) in [
        ("draft_where", format!("draft submit {id}")),
        (
            "draft_future",
            format!("draft submit {id} --date 2026-12-12"),
        ),
        ("date", format!("draft submit {id} --date soon")),
        (
            "unknown_office",
            format!("draft submit {id} --office nowhere --date today"),
        ),
        ("draft_state", format!("draft close {id} --result issued")),
        ("empty_note", format!("draft note {id}")),
        ("nothing_to_undo", format!("draft undo {id}")),
        ("no_revision", format!("draft undo {id} --to 7")),
        ("no_draft", "draft undo 0000-0000 --to 7".to_owned()),
    ] {
        let run = run(&sandbox, &format!("{line} --format json")).exits(2);
        let error: serde_json::Value = serde_json::from_str(&run.stderr).unwrap();
        assert_eq!(error["code"], code, "{line}\n{run}");
    }
    let after = json_on(&sandbox, "2026-12-11", &format!("draft show {id}"));
    assert_eq!(after, before);
}

#[test]
fn a_result_cannot_come_before_the_application() {
    let sandbox = Sandbox::new();
    let id = handed_in(&sandbox, "2026-12-10");
    let line = format!("draft close {id} --result issued --date");
    run(&sandbox, &format!("{line} 2026-12-09")).exits(2);
    run(&sandbox, &format!("{line} 2026-12-10")).exits(0);
    run(&sandbox, &format!("{line} 2026-12-11")).exits(2);
    let status = json_on(&sandbox, "2026-12-11", &format!("draft status {id}"));
    assert_eq!(
        (&status["state"], &status["result"], &status["closed"]),
        (&json!("closed"), &json!("issued"), &json!("2026-12-10"))
    );
}

#[test]
fn undo_goes_back_step_by_step_and_forward_by_number() {
    let sandbox = Sandbox::new();
    let id = handed_in(&sandbox, "2026-12-11");
    run(&sandbox, &format!("draft close {id} --result issued")).exits(0);
    let state = || json_on(&sandbox, "2026-12-11", &format!("draft status {id}"))["state"].clone();
    assert_eq!(state(), "closed");
    run(&sandbox, &format!("draft undo {id}")).exits(0);
    assert_eq!(state(), "submitted");
    run(&sandbox, &format!("draft undo {id}")).exits(0);
    assert_eq!(state(), "open");
    run(&sandbox, &format!("draft undo {id}")).exits(2);
    run(&sandbox, &format!("draft undo {id} --to 3")).exits(0);
    assert_eq!(state(), "closed");
}

#[test]
fn a_note_is_shown_only_when_asked_for_and_goes_with_the_draft() {
    let sandbox = Sandbox::new();
    let id = begun(&sandbox);
    let note = sandbox.command(&["draft", "note", &id]);
    note.input("Асқар called\n").run().exits(0);
    let shown = run(&sandbox, &format!("draft show {id}")).exits(0);
    assert!(!shown.stdout.contains("Асқар"), "{shown}");
    let revealed = run(&sandbox, &format!("draft show {id} --reveal")).exits(0);
    assert!(revealed.stdout.contains("Асқар called"), "{revealed}");
    let json = json_on(&sandbox, "2026-12-11", &format!("draft show {id}"));
    assert_eq!(json["notes"][0]["text"], serde_json::Value::Null);
}

#[test]
fn closed_ones_go_when_their_time_is_over() {
    let sandbox = Sandbox::new();
    let (old, young, open) = (
        handed_in(&sandbox, "2026-12-01"),
        handed_in(&sandbox, "2026-12-02"),
        begun(&sandbox),
    );
    for (id, date) in [(&old, "2026-12-10"), (&young, "2026-12-11")] {
        let line = format!("draft close {id} --result issued --date {date}");
        run(&sandbox, &line).exits(0);
    }
    let line = "draft purge --older-than 365d";
    run_on(&sandbox, "2027-12-10", &format!("{line} --yes")).exits(0);
    run_on(&sandbox, "2027-12-11", line).exits(2);
    let listed = run_on(&sandbox, "2027-12-11", "draft list").exits(0);
    assert!(listed.stderr.contains("--older-than 365d"), "{listed}");
    run_on(&sandbox, "2027-12-11", &format!("{line} --yes")).exits(0);
    run(&sandbox, &format!("draft show {old}")).exits(2);
    run(&sandbox, &format!("draft show {young}")).exits(0);
    run(&sandbox, &format!("draft show {open}")).exits(0);
}
