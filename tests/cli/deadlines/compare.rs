//! `--compare`: each row is what the office alone would answer.

use serde_json::{Value, json};

use super::{SITUATIONS, array, json, line, members, offices, row, text};
use crate::support::{LANGUAGES, Sandbox, keeps, snapshot};

/// What a row and the answer of the office alone have in common.
const SAME: [&str; 7] = [
    "possible", "filed", "accepted", "due", "due_safe", "basis", "could_be",
];

fn is_missing(document: &Value) -> bool {
    document["status"] == "missing"
}

/// Compares a row with what the office alone answers, and gives back what the answer was: `dated`, `barred`, `undated`.
fn compare_alone(situation: &str, office: &str, date: &str, row: &Value) -> &'static str {
    let named = format!("{situation} --office {office} --date {date}");
    let alone = line(&format!("deadline {named} --format json"));
    match alone.exit {
        0 => {
            let alone = alone.json();
            assert_eq!(members(row, SAME), members(&alone, SAME), "{named}");
            assert_eq!(row["reason"], Value::Null, "{named}");
            let mut milestones = array(&alone["milestones"]).iter();
            let due = milestones.find(|one| one["id"] == "due").unwrap();
            let rule = ["source", "grade"];
            assert_eq!(members(row, rule), members(due, rule), "{named}");
            "dated"
        }
        1 => {
            let alone = alone.json();
            let why = ["possible", "reason", "source", "grade", "due"];
            assert_eq!(row["possible"], false, "{named}");
            assert_eq!(members(row, why), members(&alone, why), "{named}");
            assert_eq!(row["documents"], json!([]), "{named}");
            assert_eq!(row["handover"], Value::Null, "{named}");
            "barred"
        }
        _ => {
            assert_eq!(row["possible"], true, "{named}");
            assert_eq!(row["reason"], super::refusal(&alone)["message"], "{named}");
            assert_eq!(row["due"], Value::Null, "{named}");
            "undated"
        }
    }
}

#[test]
fn each_row_is_the_answer_of_the_office_alone() {
    let mut seen = Vec::new();
    for situation in SITUATIONS {
        for date in ["2026-12-11", "2026-12-12T10:00", "2027-01-05T18:30"] {
            let view = json(0, &format!("deadline {situation} --compare --date {date}"));
            assert_eq!(view["by"], Value::Null);
            assert_eq!(view["filed"], date[..10]);
            let ids: Vec<&str> = array(&view["offices"])
                .iter()
                .map(|row| text(&row["office"]))
                .collect();
            assert_eq!(ids, offices(situation), "{situation}");
            for row in array(&view["offices"]) {
                let office = text(&row["office"]);
                seen.push(compare_alone(situation, office, date, row));
            }
        }
    }
    for outcome in ["dated", "barred", "undated"] {
        assert!(seen.contains(&outcome), "none is {outcome}");
    }
}

#[test]
fn fees_and_documents_are_those_of_the_check() {
    let mut compared = 0;
    for situation in SITUATIONS {
        let view = json(0, &format!("deadline {situation} --compare"));
        let possible = array(&view["offices"]).iter();
        for row in possible.filter(|row| row["possible"] == true) {
            let check = format!("check {situation} --office {}", text(&row["office"]));
            let check = line(&format!("{check} --format json")).json();
            let missing = array(&check["documents"]).iter();
            let missing: Vec<&Value> = missing.filter(|one| is_missing(one)).collect();
            assert_eq!(row["documents"], json!(missing), "{situation} {row}");
            assert_eq!(row["fees"], check["fees"], "{situation} {row}");
            compared += missing.len();
        }
    }
    assert!(compared > 50, "only {compared} documents");
}

#[test]
fn every_source_that_a_row_names_is_listed() {
    for situation in SITUATIONS {
        let view = json(0, &format!("deadline {situation} --compare"));
        let listed: Vec<&Value> = array(&view["sources"])
            .iter()
            .map(|source| &source["id"])
            .collect();
        for row in array(&view["offices"]) {
            let parts = [&row["fees"], &row["documents"]];
            let parts = parts.into_iter().flat_map(array);
            for part in parts.chain([row]) {
                let source = &part["source"];
                assert!(source.is_null() || listed.contains(&source), "{part}");
            }
        }
    }
}

/// An office that does not take the application is no answer; one that does, without a printed term, is.
#[test]
fn the_exit_code_tells_whether_any_office_takes_it() {
    for (exit, situation) in [
        (0, "criminal-record -a purpose=abroad"),
        (1, "criminal-record -a apostille=yes -a purpose=domestic"),
        (1, "death-abroad -a basis=local_certificate"),
        (
            1,
            "civil-status-repeat -a certificate=birth -a recipient=other_person",
        ),
    ] {
        let view = json(exit, &format!("deadline {situation} --compare"));
        let rows = array(&view["offices"]);
        let possible = rows.iter().any(|row| row["possible"] == true);
        assert_eq!(possible, exit == 0, "{situation}");
        for row in rows.iter().filter(|row| row["possible"] == false) {
            assert!(!text(&row["reason"]).is_empty(), "{row}");
        }
        line(&format!("deadline {situation} --compare")).exits(exit);
    }
}

/// An answer that some office asks for is used, if not in every row.
#[test]
fn only_an_answer_that_no_office_asks_for_is_noted() {
    for (answers, noted) in [
        ("additional_check=no", false),
        ("residence_permit=yes", false),
        ("in_registry=yes", true),
    ] {
        let run = line(&format!("deadline criminal-record --compare -a {answers}")).exits(0);
        assert_eq!(run.stderr.lines().count(), usize::from(noted), "{run}");
        assert_eq!(run.stderr.contains("in_registry"), noted, "{run}");
    }
}

#[test]
fn what_is_open_at_any_office_is_asked_before_a_row_is_shown() {
    let error = line("deadline civil-status-repeat --compare --format json");
    let error = error.exits(2).error();
    assert_eq!(error["code"], "unanswered");
    assert_eq!(error["unanswered"][0]["id"], "certificate");
}

#[test]
fn one_office_and_every_office_exclude_each_other() {
    for one in ["--office portal", "--duty", "--explain", "--calendar"] {
        let run = line(&format!("deadline death-abroad --compare {one}")).exits(2);
        assert_eq!(run.stdout, "", "{run}");
    }
}

#[test]
fn a_strict_comparison_needs_every_row_confirmed() {
    let compare = "deadline criminal-record -a purpose=abroad --compare --strict --date";
    line(&format!("{compare} 2026-12-11")).exits(0);
    // Five working days end in the year whose acts are known, ten do not.
    let day = "2026-12-22";
    let view = json(0, &format!("{} {day}", compare.replace(" --strict", "")));
    assert_eq!(row(&view, "branch-centre")["basis"], "confirmed");
    assert_eq!(row(&view, "branch-other")["basis"], "by-law");
    let error = line(&format!("{compare} {day} --format json")).exits(2);
    assert_eq!(error.error()["code"], "not_confirmed");
}

#[test]
fn a_line_a_row() {
    for situation in SITUATIONS {
        let line_of = |form: &str| line(&format!("deadline {situation} --compare --format {form}"));
        let rows = line_of("jsonl").exits(0).stdout;
        let rows: Vec<Value> = rows
            .lines()
            .map(|row| serde_json::from_str(row).unwrap())
            .collect();
        assert_eq!(json!(rows), line_of("json").json()["offices"]);
    }
}

#[test]
fn keys_ids_and_dates_are_the_same_in_every_language() {
    let fixed = [
        "office", "possible", "filed", "accepted", "due", "due_safe", "basis", "source", "grade",
    ];
    for situation in SITUATIONS {
        let rows = LANGUAGES.map(|language| {
            let line = format!("deadline {situation} --compare --format json");
            let view = super::line_in(&Sandbox::new(), language, &line);
            let rows = view.exits(0).json()["offices"].clone();
            let rows = array(&rows).iter().map(|row| members(row, fixed));
            rows.collect::<Vec<_>>()
        });
        assert_eq!(rows[0], rows[1], "{situation}");
        assert_eq!(rows[0], rows[2], "{situation}");
    }
}

/// A file of one's own may bring an office to a service, and a rule with it.
#[test]
fn a_service_file_of_ones_own_has_its_rows() {
    let sandbox = Sandbox::new();
    let own = include_str!("../../../data/services/family/death-abroad.toml");
    let own = own.replacen(
        "amount = 3, unit = \"working-days\"",
        "amount = 7, unit = \"working-days\"",
        1,
    );
    sandbox.file("home/data/services/family/death-abroad.toml", &own);
    let compare = "deadline death-abroad --compare";
    let view = super::line_in(&sandbox, "en", &format!("{compare} --format json"));
    let view = view.exits(0).json();
    assert_eq!(row(&view, "mission")["due"], "2026-12-23");
    assert_eq!(
        view["overrides"],
        json!(["services/family/death-abroad.toml"])
    );
    let table = super::line_in(&sandbox, "en", compare).exits(0);
    let told = "Your own data files were used: services/family/death-abroad.toml";
    assert!(table.stdout.contains(told), "{table}");
    assert_eq!(row(&json(0, compare), "mission")["due"], "2026-12-17");
}

#[test]
fn tables() {
    for language in LANGUAGES {
        for (name, situation) in [
            ("criminal-record", SITUATIONS[1]),
            ("civil-status-repeat", SITUATIONS[5]),
            ("death-abroad", SITUATIONS[7]),
        ] {
            let line = format!("deadline {situation} --compare");
            keeps(&format!("compare-{name}"), language, 0, &line);
        }
    }
}

/// Into a file or another program, where lines are not broken.
#[test]
fn tables_of_any_width() {
    for language in LANGUAGES {
        let line = format!("deadline {} --compare", SITUATIONS[1]);
        let words: Vec<&str> = line.split_whitespace().collect();
        let sandbox = Sandbox::new();
        let command = sandbox.command(&words).env("CERTCTL_LANG", language);
        let run = command.without_env("COLUMNS").run().exits(0);
        snapshot(&format!("compare-wide.{language}"), &line, &run);
        let rows = run
            .stdout
            .lines()
            .filter(|line| line.starts_with("mission "));
        assert_eq!(rows.count(), 1, "{run}");
    }
}
