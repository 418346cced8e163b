//! Years whose acts are not known: how far a date may move, and `--strict`, which takes no such date.

use serde_json::{Value, json};

use super::{json, line, line_in, row};
use crate::support::{LANGUAGES, Sandbox, keeps};

const SEMEY: &str = "deadline criminal-record --office semey -a purpose=abroad";
const ALL: &str = "deadline criminal-record -a purpose=abroad";

/// An order may have a day of the New Year week worked on a weekend, or the reverse.
#[test]
fn a_date_in_a_year_by_law_may_move() {
    let forward = json(0, &format!("{SEMEY} --date 2027-01-06"));
    assert_eq!(forward["due"], "2027-01-14");
    assert_eq!(forward["basis"], "by-law");
    assert_eq!(
        forward["could_be"],
        json!({"from": "2027-01-14", "to": "2027-01-15"})
    );
    assert_eq!(forward["apply_by_could_be"], Value::Null);
    let back = json(0, &format!("{SEMEY} --by 2027-01-15"));
    assert_eq!(back["apply_by"], "2027-01-08");
    let spread = &back["apply_by_could_be"];
    assert_eq!(spread["from"], "2027-01-06");
    assert_eq!(spread["to"], "2027-01-10");
}

#[test]
fn a_projected_holiday_may_move_by_a_day() {
    let view = json(0, &format!("{SEMEY} --date 2027-05-06"));
    assert_eq!(view["basis"], "projected");
    assert_eq!(
        view["could_be"],
        json!({"from": "2027-05-17", "to": "2027-05-18"})
    );
}

#[test]
fn a_confirmed_date_does_not_move() {
    for asked in [
        format!("{SEMEY} --date 2026-12-11"),
        format!("{SEMEY} --by 2026-12-21"),
    ] {
        let view = json(0, &asked);
        assert_eq!(view["basis"], "confirmed", "{asked}");
        let spreads = super::members(&view, ["could_be", "apply_by_could_be"]);
        assert_eq!(spreads, [Value::Null, Value::Null], "{asked}");
    }
}

/// The dates lie on both sides of the answer, or on it, at every office.
#[test]
fn the_answer_lies_within_what_it_could_be() {
    let mut seen = 0;
    let months = (2027..=2029).flat_map(|year| (1..=12).map(move |month| (year, month)));
    for (year, month) in months {
        let day = format!("{year}-{month:02}-07");
        for (asked, could_be, date) in [
            (format!("{ALL} --compare --date {day}"), "could_be", "due"),
            (format!("{ALL} --by {day}"), "apply_by_could_be", "apply_by"),
        ] {
            let view = line(&format!("{asked} --format json")).json();
            for row in view["offices"].as_array().unwrap() {
                let (spread, date) = (&row[could_be], row[date].as_str());
                if spread.is_null() {
                    continue;
                }
                let (from, to) = (spread["from"].as_str(), spread["to"].as_str());
                assert!(from <= date && date <= to, "{asked}: {row}");
                seen += 1;
            }
        }
    }
    assert!(seen > 50, "only {seen}");
}

#[test]
fn cards_and_tables_tell_by_how_much() {
    for language in LANGUAGES {
        let forward = format!("{SEMEY} --date 2027-01-06");
        keeps("could-be-due", language, 0, &forward);
        keeps(
            "could-be-apply-by",
            language,
            0,
            &format!("{SEMEY} --by 2027-01-15"),
        );
        keeps(
            "could-be-compare",
            language,
            0,
            &format!("{ALL} --compare --date 2027-01-06"),
        );
        let told = line_in(&Sandbox::new(), language, &forward).stdout;
        let date = match language {
            "en" => "15 Jan 2027",
            _ => "15.01.2027",
        };
        assert!(told.contains(date), "{language}: no {date}\n{told}");
    }
}

#[test]
fn strict_takes_confirmed_dates_only() {
    for (asked, exit) in [
        (format!("{SEMEY} --date 2026-12-11"), 0),
        (format!("{SEMEY} --date 2027-01-06"), 2),
        (format!("{SEMEY} --date 2027-05-06"), 2),
        (format!("{SEMEY} --by 2026-12-21"), 0),
        (format!("{SEMEY} --by 2027-01-15"), 2),
        (format!("{ALL} --compare --date 2026-12-11"), 0),
        (format!("{ALL} --compare --date 2027-01-06"), 2),
        (format!("{ALL} --by 2026-12-29"), 0),
        (format!("{ALL} --by 2027-01-15"), 2),
    ] {
        for language in LANGUAGES {
            for format in ["table", "json", "ics"] {
                let told = |rest: &str| {
                    let line = format!("{asked} --format {format}{rest}");
                    line_in(&Sandbox::new(), language, &line)
                };
                let strict = told(" --strict").exits(exit);
                let loose = told("").exits(0);
                if exit == 0 {
                    assert_eq!(strict.stdout, loose.stdout, "{asked}");
                } else if format == "json" {
                    assert_eq!(strict.error()["code"], "not_confirmed", "{asked}");
                } else {
                    assert_eq!(strict.stdout, "", "{asked}");
                }
            }
        }
    }
}

/// Only the rows that can be given count: where nobody prints a term there is nothing to be unsure of.
#[test]
fn a_row_without_a_date_does_not_make_an_answer_unsure() {
    let view = json(0, &format!("{ALL} --compare --date 2026-12-11 --strict"));
    assert_eq!(row(&view, "mission")["basis"], Value::Null);
}
