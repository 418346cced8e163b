//! `certctl data check`: it tells what every other command would stumble over, and goes on where they stop.

use std::fs;

use serde_json::{Value, json};

use crate::support::{Invocation, LANGUAGES, Run, Sandbox, keeps, snapshot};

const CLOSED: &str = "[[closed]]\ndate = \"2026-12-25\"\nreason = \"Repairs\"\n\
     source = { title = \"Notice at the door\", checked_on = \"2026-01-05\" }\n";

fn check(sandbox: &Sandbox, more: &[&str]) -> Run {
    sandbox.run(&[&["data", "check"], more].concat())
}

/// The folder as a short name, so that no line breaks where a longer one would.
fn in_language<'s>(sandbox: &'s Sandbox, language: &str, more: &[&str]) -> Invocation<'s> {
    let command = sandbox.command(&[&["data", "check"], more].concat());
    let command = command.env("CERTCTL_DATA", "home/data");
    command.env("CERTCTL_LANG", language)
}

fn check_json(sandbox: &Sandbox, exit: i32, more: &[&str]) -> Value {
    let run = check(sandbox, &[more, &["--format", "json"]].concat());
    run.exits(exit).json()
}

/// The run without the numbers of what the release holds, which grow with it.
fn uncounted(mut run: Run) -> Run {
    let headings = [
        "What the data holds",
        "Что есть в данных",
        "Деректерде не бар",
    ];
    let heading = headings.iter().find_map(|heading| run.stdout.find(heading));
    let (before, counts) = run.stdout.split_at(heading.unwrap());
    let (counts, after) = counts.split_once("\n\n").unwrap_or((counts, ""));
    let first = counts.lines().next().unwrap();
    let gap = if after.is_empty() { "" } else { "\n" };
    run.stdout = format!("{before}{first}\n  - [counts]\n{gap}{after}");
    run
}

/// Two files with faults, one without, one that nothing reads.
fn faulty() -> Sandbox {
    let sandbox = Sandbox::new();
    let two = CLOSED.replace("2026-12-25", "2011-12-25") + "\n" + &CLOSED.replace("Repairs", "");
    sandbox.file("home/data/calendar.toml", &two);
    sandbox.file(
        "home/data/services/mine/own.toml",
        "id = \"own\"\nnmae = 1\n",
    );
    let fields = include_str!("../../data/fields.toml");
    sandbox.file("home/data/fields.toml", fields);
    sandbox.file("home/data/notes/todo.txt", "");
    sandbox
}

#[test]
fn no_folder_is_no_fault() {
    let sandbox = Sandbox::new();
    let run = check(&sandbox, &[]).exits(0);
    snapshot(
        "data-check-no-folder.en",
        "certctl data check",
        &uncounted(run),
    );
    let view = check_json(&sandbox, 0, &[]);
    assert_eq!(view["schema"], "certctl.data-check/1");
    assert_eq!(view["exists"], false);
    for list in ["files", "unused", "faults", "stale"] {
        assert_eq!(view[list], json!([]), "{list}");
    }
}

#[test]
fn files_without_faults() {
    let sandbox = Sandbox::new();
    sandbox.file("home/data/calendar.toml", CLOSED);
    sandbox.file("home/data/.calendar.toml.swp", "");
    for language in LANGUAGES {
        let command = in_language(&sandbox, language, &[]);
        let run = command.run().exits(0);
        let described = format!("CERTCTL_LANG={language} certctl data check");
        snapshot(
            &format!("data-check.{language}"),
            &described,
            &uncounted(run),
        );
    }
    let view = check_json(&sandbox, 0, &[]);
    assert_eq!(view["files"], json!(["calendar.toml"]));
    assert_eq!(view["unused"], json!([".calendar.toml.swp"]));
}

#[test]
fn every_fault_has_its_place() {
    let sandbox = faulty();
    let run = in_language(&sandbox, "en", &[]).run().exits(1);
    assert_eq!(run.stderr, "", "{run}");
    snapshot(
        "data-check-faults.en",
        "certctl data check",
        &uncounted(run),
    );
    let view = check_json(&sandbox, 1, &[]);
    let expected = [
        ("calendar.toml", 2, 8, "closed[0].date"),
        ("calendar.toml", 8, 10, "closed[1].reason"),
        ("services/mine/own.toml", 2, 1, "nmae"),
    ];
    let faults = view["faults"].as_array().unwrap();
    assert_eq!(faults.len(), expected.len(), "{view:#}");
    for (fault, (file, line, column, field)) in faults.iter().zip(expected) {
        let place = (&fault["file"], &fault["line"], &fault["column"]);
        assert_eq!(place, (&file.into(), &line.into(), &column.into()));
        assert_eq!(fault["field"], field);
        assert!(!fault["message"].as_str().unwrap().contains(file));
    }
    assert_eq!(view["unused"], json!(["notes/todo.txt"]));
    assert_eq!(
        view["folder"],
        sandbox.home().join("data").to_str().unwrap()
    );
}

/// The same words as at the start of any other command.
#[test]
fn the_faults_are_those_that_other_commands_stop_at() {
    let sandbox = faulty();
    let stopped = sandbox.run(&["list"]).exits(2);
    let told = check(&sandbox, &[]);
    let unwrapped = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let told = unwrapped(&told.stdout);
    let lines = stopped.stderr.lines().filter(|line| line.starts_with("  "));
    let lines: Vec<String> = lines.map(unwrapped).collect();
    assert_eq!(lines.len(), 3, "{stopped}");
    for line in lines {
        assert!(told.contains(&line), "{line}\n{told}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_a_fault() {
    let sandbox = Sandbox::new();
    sandbox.file("home/data/money.toml", "");
    fs::write(sandbox.home().join("data/money.toml"), b"\xff\xfe").unwrap();
    let view = check_json(&sandbox, 1, &[]);
    let fault = &view["faults"][0];
    assert_eq!(fault["file"], "money.toml");
    assert_eq!(fault["line"], Value::Null);
}

/// A path that was mistyped must not pass for a folder without faults.
#[test]
fn a_folder_that_was_asked_for_must_be_there() {
    let sandbox = Sandbox::new();
    let command = sandbox.command(&["data", "check", "--format", "json"]);
    let run = command.env("CERTCTL_DATA", "absent").run().exits(2);
    assert_eq!(run.error()["code"], "data_folder");
}

/// The date and the id of each source that is too old, in order.
fn stale(view: &Value) -> Vec<(&str, &str)> {
    let rows = view["stale"].as_array().unwrap().iter();
    rows.map(|row| {
        (
            row["checked_on"].as_str().unwrap(),
            row["id"].as_str().unwrap(),
        )
    })
    .collect()
}

#[test]
fn old_sources_are_listed_the_oldest_first() {
    let sandbox = Sandbox::new();
    sandbox.file("home/data/calendar.toml", CLOSED);
    // From 5 January to 11 December 2026 there are 340 days.
    let own = ("2026-01-05", "calendar.toml/closed[0]");
    let view = check_json(&sandbox, 1, &["--stale", "339d"]);
    assert_eq!(stale(&view).first(), Some(&own), "{view:#}");
    let view = check_json(&sandbox, 0, &["--stale", "340d"]);
    assert_eq!(stale(&view), []);
    let view = check_json(&sandbox, 1, &["--stale", "0"]);
    let all = stale(&view);
    assert!(all.is_sorted(), "{view:#}");
    let release = include_str!("../../data/sources.toml");
    assert_eq!(all.len(), release.matches("[[source]]").count() + 1);
    // Nothing is old unless it is asked.
    assert_eq!(stale(&check_json(&sandbox, 0, &[])), []);
}

#[test]
fn old_sources_as_people_read_them() {
    let sandbox = Sandbox::new();
    sandbox.file("home/data/calendar.toml", CLOSED);
    for language in LANGUAGES {
        let command = in_language(&sandbox, language, &["--stale", "300d"]);
        let run = command.run().exits(1);
        let described = format!("CERTCTL_LANG={language} certctl data check --stale 300d");
        snapshot(
            &format!("data-check-stale.{language}"),
            &described,
            &uncounted(run),
        );
    }
}

#[test]
fn with_faults_the_sources_of_the_release_are_looked_at() {
    let sandbox = faulty();
    let view = check_json(&sandbox, 1, &["--stale", "0"]);
    assert!(!stale(&view).is_empty());
    assert!(stale(&view).iter().all(|(_, id)| !id.contains('/')));
    let run = check(&sandbox, &["--stale", "9999d"]).exits(1);
    assert!(run.stdout.contains("sources of the release"), "{run}");
}

#[test]
fn an_age_is_a_number_of_days() {
    for typed in ["", "d", "-1", "3w", "300 d", "99999999999d"] {
        let option = format!("--stale={typed}");
        let run = check(&Sandbox::new(), &[&option, "--format", "json"]);
        assert_eq!(run.exits(2).error()["code"], "usage", "{typed}");
    }
}

#[test]
fn help() {
    keeps("help-data", "en", 0, "data -h");
    keeps("help-data-check", "en", 0, "data check -h");
    keeps("help-data-where", "en", 0, "data where -h");
    keeps("help-data-diff", "en", 0, "data diff -h");
    keeps("help-data-schema", "en", 0, "data schema -h");
}
