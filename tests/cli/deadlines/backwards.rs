//! `--by` without an office: the last day to apply at each.

use serde_json::Value;

use super::{SITUATIONS, array, json, line, members, offices, row, text};
use crate::support::{LANGUAGES, Sandbox, keeps};

/// What a row and the answer of the office alone have in common.
const SAME: [&str; 10] = [
    "apply_by",
    "apply_by_safe",
    "too_late",
    "filed",
    "accepted",
    "due",
    "due_safe",
    "basis",
    "could_be",
    "apply_by_could_be",
];

#[test]
fn each_row_is_the_last_day_at_the_office_alone() {
    let mut dated = 0;
    for situation in SITUATIONS {
        for by in ["2026-12-21", "2027-01-03", "2027-05-16"] {
            let all = line(&format!("deadline {situation} --by {by} --format json"));
            let view = all.json();
            assert_eq!(view["by"], by);
            assert_eq!(view["filed"], Value::Null);
            for office in offices(situation) {
                let row = row(&view, &office);
                let named = format!("deadline {situation} --by {by} --office {office}");
                let alone = line(&format!("{named} --format json"));
                if alone.exit == 2 {
                    assert_eq!(row["reason"], super::refusal(&alone)["message"], "{named}");
                    assert_eq!(row["apply_by"], Value::Null, "{named}");
                    continue;
                }
                let (exit, alone) = (alone.exit, alone.json());
                assert_eq!(row["possible"], alone["possible"], "{named}");
                if row["possible"] == false {
                    assert_eq!((exit, &row["reason"]), (1, &alone["reason"]), "{named}");
                    continue;
                }
                assert_eq!(members(row, SAME), members(&alone, SAME), "{named}");
                assert_eq!(row["too_late"], exit == 1, "{named}");
                assert_eq!(alone["too_late"], exit == 1, "{named}");
                dated += 1;
            }
        }
    }
    assert!(dated > 80, "only {dated}");
}

/// Today is 11 December 2026.
#[test]
fn too_late_at_one_office_is_not_too_late_at_all() {
    let by = |exit, day: &str| {
        json(
            exit,
            &format!("deadline criminal-record -a purpose=abroad --by {day}"),
        )
    };
    let view = by(0, "2026-12-22");
    assert_eq!(row(&view, "branch-centre")["too_late"], false);
    assert_eq!(row(&view, "branch-other")["too_late"], true);
    assert_eq!(row(&view, "branch-centre")["apply_by"], "2026-12-14");
    assert_eq!(row(&view, "branch-other")["apply_by"], "2026-12-07");
    let late = json(1, "deadline death-abroad --by 2026-12-11");
    let rows = array(&late["offices"]);
    assert!(rows.iter().all(|row| row["too_late"] == true), "{late:#}");
}

/// To the very day: today itself is not too late.
#[test]
fn today_is_in_time() {
    for (by, exit, late) in [("2026-12-17", 0, false), ("2026-12-15", 0, true)] {
        let view = json(exit, &format!("deadline death-abroad --by {by}"));
        assert_eq!(row(&view, "mission")["too_late"], late, "{by}");
    }
    let view = json(0, "deadline death-abroad --by 2026-12-17");
    assert_eq!(row(&view, "mission")["apply_by"], "2026-12-11");
}

#[test]
fn whether_it_is_too_late_is_told_in_words() {
    for (language, late) in [("en", "too late"), ("ru", "поздно"), ("kk", "кеш")] {
        let line = "deadline criminal-record -a purpose=abroad --by 2026-12-22";
        let run = super::line_in(&Sandbox::new(), language, line).exits(0);
        assert!(run.stdout.contains(late), "{language}: no {late}\n{run}");
    }
}

#[test]
fn tables() {
    for language in LANGUAGES {
        for (name, exit, line) in [
            (
                "by-some-late",
                0,
                "deadline criminal-record -a purpose=abroad --by 2026-12-22",
            ),
            ("by-all-late", 1, "deadline death-abroad --by 2026-12-11"),
            (
                "by-could-be",
                0,
                "deadline criminal-record -a purpose=abroad --by 2027-01-15",
            ),
        ] {
            keeps(name, language, exit, line);
        }
    }
}

/// As at one office, the days from the due date to the day wanted count: were they worked, a later day would do.
#[test]
fn a_strict_answer_is_strict_at_every_office() {
    for (by, exit) in [("2026-12-31", 0), ("2027-01-04", 2)] {
        let line = |rest: &str| line(&format!("deadline death-abroad --by {by} --strict {rest}"));
        let all = line("--format json").exits(exit);
        line("--office mission").exits(exit);
        line("--office portal").exits(exit);
        if exit == 2 {
            assert_eq!(all.error()["code"], "not_confirmed");
        }
    }
}

#[test]
fn a_day_without_an_answer_is_told() {
    for (by, code) in [
        ("2041-01-01", "outside_calendar"),
        ("2011-12-31", "outside_calendar"),
        ("2026-12-21T10:00", "by_clock"),
        ("soon", "date"),
    ] {
        let told = line(&format!("deadline death-abroad --by {by} --format json"));
        let error = told.exits(2).error();
        assert_eq!(error["code"], code, "{error:#}");
    }
}

#[test]
fn the_next_command_asks_one_office_the_same() {
    let asked = "deadline criminal-record -a purpose=abroad --by 2026-12-24";
    let view = json(0, asked);
    let next = text(&view["next"][0]).strip_prefix("certctl ").unwrap();
    let alone = json(0, &next.replace("OFFICE", "portal"));
    assert_eq!(alone["apply_by"], row(&view, "portal")["apply_by"]);
}
