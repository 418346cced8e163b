//! The list: order, filters, forms and the exit code that scheduled jobs look at.

use super::{begun, handed_in, ids, json_on, run, run_on};
use crate::support::{Sandbox, snapshot};

/// Due 8, 14 and 21 December; one not handed in; one closed.
fn filled() -> (Sandbox, [String; 5]) {
    let sandbox = Sandbox::new();
    let late = handed_in(&sandbox, "2026-12-01");
    let soon = handed_in(&sandbox, "2026-12-07");
    let later = handed_in(&sandbox, "2026-12-11");
    let open = begun(&sandbox);
    let closed = handed_in(&sandbox, "2026-12-01");
    run(&sandbox, &format!("draft close {closed} --result issued")).exits(0);
    (sandbox, [late, soon, later, open, closed])
}

#[test]
fn the_most_urgent_first_and_closed_ones_only_when_asked_for() {
    let (sandbox, [late, soon, later, open, closed]) = filled();
    let list = json_on(&sandbox, "2026-12-11", "draft list");
    assert_eq!(ids(&list), [&late, &soon, &later, &open]);
    let rows = list["drafts"].as_array().unwrap();
    let overdue: Vec<bool> = rows.iter().map(|row| row["overdue"] == true).collect();
    assert_eq!(overdue, [true, false, false, false]);
    assert_eq!(rows[0]["due"], "2026-12-08");
    assert_eq!(rows[0]["days_left"], -3);
    assert_eq!(rows[1]["days_left"], 1);
    assert_eq!(list["closed_not_shown"], 1);
    let all = json_on(&sandbox, "2026-12-11", "draft list --all");
    assert!(ids(&all).contains(&closed.as_str()));
    assert_eq!(all["closed_not_shown"], 0);
}

#[test]
fn filters_narrow_and_marks_add_up() {
    let (sandbox, [late, soon, later, open, closed]) = filled();
    for (line, wanted) in [
        ("--overdue", vec![&late]),
        ("--due-within 3d", vec![&soon]),
        ("--due-within 1wd", vec![&soon]),
        ("--due-within 2d", vec![]),
        ("--due-within +10d", vec![&soon, &later]),
        ("--due-within 3d --overdue", vec![&late, &soon]),
        ("--moved", vec![]),
        ("--state open", vec![&open]),
        ("--state submitted", vec![&late, &soon, &later]),
        ("--state closed", vec![&closed]),
        ("--state open,closed", vec![&closed, &open]),
        ("--service criminal-record --overdue", vec![&late]),
        ("--service passport", vec![]),
    ] {
        let list = json_on(&sandbox, "2026-12-11", &format!("draft list {line}"));
        assert_eq!(ids(&list), wanted, "{line}");
    }
    for (language, example) in [("en", "3wd for"), ("ru", "3wd (три"), ("kk", "3wd (үш")] {
        for days in ["soon", "3"] {
            let command = format!("draft list --due-within {days} --lang {language}");
            let refused = run(&sandbox, &command).exits(2);
            assert!(refused.stderr.contains(example), "{refused}");
        }
    }
    run(&sandbox, "draft list --service nothing").exits(2);
}

#[test]
fn the_exit_code_is_what_a_scheduled_job_asks_for() {
    let (sandbox, _) = filled();
    for (exit, line) in [
        (0, "draft list"),
        (1, "draft list --fail-on overdue"),
        (1, "draft list --fail-on any --due-within 3d"),
        (0, "draft list --fail-on any --due-within 2d"),
        (0, "draft list --fail-on moved"),
        (1, "draft list --fail-on moved,overdue --format json"),
        (0, "draft list --fail-on overdue --state open"),
    ] {
        run(&sandbox, line).exits(exit);
    }
}

#[test]
fn a_last_day_to_act_is_overdue_until_it_is_done() {
    let sandbox = Sandbox::new();
    let line = "draft new fine-payment -a received_on=2026-12-01 --office portal --partial";
    let id = run(&sandbox, line).exits(0).id();
    let overdue = |today| {
        let list = json_on(&sandbox, today, "draft list");
        (
            list["drafts"][0]["due"].clone(),
            list["drafts"][0]["overdue"].clone(),
        )
    };
    assert_eq!(overdue("2026-12-08"), ("2026-12-08".into(), false.into()));
    assert_eq!(overdue("2026-12-09"), ("2026-12-08".into(), true.into()));
    run(&sandbox, &format!("draft submit {id} --date 2026-12-08")).exits(0);
    assert_eq!(
        overdue("2026-12-09"),
        (serde_json::Value::Null, false.into())
    );
}

#[test]
fn applicants_are_named_only_where_they_are_asked_for() {
    let sandbox = Sandbox::new();
    let file = sandbox.file(
        "a.toml",
        "surname = \"Каиржанова\"\nfirst_name = \"Айгүл\"\n",
    );
    let line = format!("draft new criminal-record --partial --answers {file}");
    run(&sandbox, &line).exits(0);
    for form in ["table", "json", "csv"] {
        let hidden = run(&sandbox, &format!("draft list --format {form}")).exits(0);
        assert!(!hidden.stdout.contains("Каиржанова"), "{hidden}");
        let shown = run(&sandbox, &format!("draft list --reveal --format {form}")).exits(0);
        assert!(shown.stdout.contains("Каиржанова Айгүл"), "{shown}");
    }
    // That there is none of a kind does not mean that there is none.
    let none = run(&sandbox, "draft list --moved").exits(0);
    assert!(none.stdout.contains("No drafts like that."), "{none}");
}

#[test]
fn the_forms_of_the_list() {
    let (sandbox, _) = filled();
    for lang in ["en", "ru", "kk"] {
        let line = format!("draft list --all --lang {lang}");
        snapshot(
            &format!("life-list.{lang}"),
            "draft list --all",
            &run(&sandbox, &line),
        );
    }
    let csv = run(&sandbox, "draft list --format csv").exits(0);
    let mut lines = csv.stdout.lines();
    assert_eq!(
        lines.next(),
        Some(
            "id,service,state,result,office,filed,number,due,days_left,overdue,moved_from,closed,updated,planned,applicant"
        )
    );
    assert_eq!(lines.count(), 4);
    let jsonl = run(&sandbox, "draft list --format jsonl").exits(0);
    assert_eq!(jsonl.stdout.lines().count(), 4);
}

#[test]
fn the_calendar_of_an_operator_has_one_event_an_application() {
    let (sandbox, [late, soon, later, _, closed]) = filled();
    let ics = run_on(&sandbox, "2026-12-11", "draft list --format ics").exits(0);
    for id in [&late, &soon, &later] {
        assert!(
            ics.stdout.contains(&format!("UID:{id}.due@certctl")),
            "{ics}"
        );
    }
    assert!(!ics.stdout.contains(closed.as_str()), "{ics}");
    assert_eq!(ics.stdout.matches("BEGIN:VEVENT").count(), 3);
    assert!(ics.stdout.contains("DTSTART;VALUE=DATE:20261214"), "{ics}");
}
