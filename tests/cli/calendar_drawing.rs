//! Months, years, balances of working time and drawn terms.

mod terms;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::{LANGUAGES, Sandbox, Terminal, keeps, run, snapshot};

/// The balances that the ministry published: days in the five-day and in the six-day week.
const BALANCE: &str = include_str!("../calendar/balance.csv");

const TERM: &str = "deadline criminal-record --office semey -a purpose=abroad --calendar";

fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}

/// A snapshot on lines of so many columns.
#[track_caller]
fn keeps_at(columns: &str, name: &str, language: &str, line: &str) {
    let sandbox = Sandbox::new();
    let command = sandbox.command(&words(line));
    let command = command.env("COLUMNS", columns);
    let run = command.env("CERTCTL_LANG", language).run().exits(0);
    snapshot(
        &format!("{name}-{columns}.{language}"),
        &format!("COLUMNS={columns} CERTCTL_LANG={language} certctl {line}"),
        &run,
    );
}

fn json(line: &str) -> Value {
    let line = format!("{line} --format json");
    run(&words(&line)).exits(0).json()
}

#[test]
fn drawn_months() {
    for language in LANGUAGES {
        keeps("calendar-month", language, 0, "calendar month 2026-12");
        keeps_at("30", "calendar-month", language, "calendar month 2020-12");
    }
    keeps(
        "calendar-month-six-day",
        "en",
        0,
        "calendar month 3.2012 --week six-day",
    );
    keeps(
        "calendar-month-projected",
        "en",
        0,
        "calendar month 2027-05",
    );
}

#[test]
fn a_month_is_this_one_if_none_is_given() {
    let (given, none) = (
        run(&["calendar", "month", "12.2026"]),
        run(&["calendar", "month"]),
    );
    assert_eq!(given.exits(0).stdout, none.exits(0).stdout);
}

#[test]
fn a_year_was_less_sure_before_its_acts() {
    let line = "calendar month 2026-08";
    assert_eq!(json(line)["basis"], "confirmed");
    let then = json(&format!("{line} --as-known 2026-01-01"));
    assert_eq!(then["basis"], "by-law");
    assert_eq!(then["calendar"]["as_known"], "2026-01-01");
    assert_eq!(then["calendar"]["checked_on"], "2026-11-22");
}

#[test]
fn own_days_have_their_marks() {
    let sandbox = Sandbox::new();
    sandbox.file(
        "data/calendar.toml",
        r#"
[[closed]]
date = "2026-12-14"
last = "2026-12-15"
office = ["semey"]
reason = "repairs"
source = { title = "Notice at the door", checked_on = "2026-12-01" }
[[open]]
date = "2026-12-19"
reason = "duty Saturday"
source = { title = "Notice at the door", checked_on = "2026-12-01" }
"#,
    );
    let month = |line: &str| {
        let command = sandbox.command(&words(line));
        command
            .env("CERTCTL_DATA", sandbox.root().join("data").as_os_str())
            .run()
            .exits(0)
    };
    let line = "calendar month 2026-12 --office semey";
    let name = "calendar-month-own.en";
    snapshot(name, &format!("certctl {line}"), &month(line));
    let elsewhere = month("calendar month 2026-12 --office aktau").stdout;
    assert!(
        !elsewhere.contains("14x") && elsewhere.contains("19v"),
        "{elsewhere}"
    );
}

#[test]
fn drawn_years() {
    keeps("calendar-year", "en", 0, "calendar year 2026");
    keeps_at("60", "calendar-year", "ru", "calendar year 2024");
    keeps_at(
        "30",
        "calendar-year",
        "kk",
        "calendar year 2025 --week six-day",
    );
    let year = json("calendar year 2026");
    assert_eq!(year["schema"], "certctl.calendar-year/1");
    let days = year["months"].as_array().unwrap().iter();
    let days: usize = days
        .map(|month| month["days"].as_array().unwrap().len())
        .sum();
    assert_eq!(days, 365);
}

#[test]
fn balances() {
    for language in LANGUAGES {
        keeps("calendar-balance", language, 0, "calendar balance 2026");
        keeps_at("40", "calendar-balance", language, "calendar balance 2026");
    }
    keeps_at("60", "calendar-balance", "ru", "calendar balance 2026");
    keeps(
        "calendar-balance-csv",
        "en",
        0,
        "calendar balance 2026 --format csv",
    );
    keeps(
        "calendar-balance-json",
        "kk",
        0,
        "calendar balance 2027 --format json",
    );
}

#[test]
fn balances_are_the_published_ones() {
    let published: Vec<Vec<&str>> = BALANCE
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect())
        .collect();
    let years: BTreeSet<&str> = published.iter().map(|row| row[0]).collect();
    let mut months = 0;
    for year in years {
        let line = format!("calendar balance {year} --format csv");
        let csv = run(&words(&line)).exits(0).stdout;
        let rows: Vec<Vec<&str>> = csv.lines().map(|line| line.split(',').collect()).collect();
        let column = |name: &str| rows[0].iter().position(|head| *head == name).unwrap();
        let (five, six) = (
            column("five_day_working_days"),
            column("six_day_working_days"),
        );
        for row in published.iter().filter(|row| row[0] == year) {
            let period = format!("{year}-{:0>2}", row[1]);
            let found = rows.iter().find(|found| found[0] == period).unwrap();
            assert_eq!([found[five], found[six]], [row[2], row[3]], "{period}");
            months += 1;
        }
    }
    assert_eq!(months, 84);
}

/// Years of which a total is published, or follows from a law that changed a month after it was.
#[test]
fn years_have_their_totals() {
    for (year, five, six) in [
        (2022, (246, 1968), 298),
        (2024, (249, 1992), 301),
        (2026, (247, 1976), 299),
    ] {
        let balance = json(&format!("calendar balance {year}"));
        let total = balance["rows"].as_array().unwrap().last().unwrap();
        assert_eq!(total["kind"], "year");
        assert_eq!(total["five_day"]["working_days"], five.0, "{year}");
        assert_eq!(total["five_day"]["hours"], five.1, "{year}");
        assert_eq!(total["six_day"]["working_days"], six, "{year}");
    }
}

/// The hours of the six-day week, and every total, added up from the days of a drawn year.
#[test]
fn hours_and_totals_are_the_sums_of_days() {
    for year in [2019, 2026, 2027] {
        let drawn = json(&format!("calendar year {year} --week six-day"));
        let balance = json(&format!("calendar balance {year}"));
        let rows = balance["rows"].as_array().unwrap();
        let of = |kind: &'static str| rows.iter().filter(move |row| row["kind"] == kind);
        for (row, month) in of("month").zip(drawn["months"].as_array().unwrap()) {
            let days = month["days"].as_array().unwrap();
            let worked = days.iter().filter(|day| day["working"] == true);
            // No rest day of the six-day week was worked in these years.
            let hours = worked.map(|day| if day["weekday"] == 6 { 5 } else { 7 });
            assert_eq!(
                row["six_day"]["hours"],
                hours.sum::<i32>(),
                "{}",
                row["period"]
            );
            assert_eq!(row["calendar_days"], days.len());
            assert_eq!(row["six_day"], month["six_day"]);
        }
        for pointer in [
            "/calendar_days",
            "/five_day/hours",
            "/six_day/days_off",
            "/six_day/hours",
        ] {
            let sum = |kind: &'static str| {
                let values = of(kind).map(|row| row.pointer(pointer).unwrap().as_u64().unwrap());
                (values.clone().count(), values.sum::<u64>())
            };
            let (months, total) = sum("month");
            assert_eq!(months, 12);
            assert_eq!(sum("quarter"), (4, total), "{pointer}");
            assert_eq!(sum("half_year"), (2, total), "{pointer}");
            assert_eq!(sum("year"), (1, total), "{pointer}");
        }
    }
}

/// A Sunday worked for a Friday has the hours of the Friday, so that the month keeps its hours.
#[test]
fn a_worked_sunday_has_the_hours_of_the_day_off() {
    let december = json("calendar month 2020-12");
    assert_eq!(december["six_day"]["working_days"], 24);
    // Without the move: 20 weekdays from Monday to Friday with the 18th, 4 Saturdays.
    assert_eq!(december["six_day"]["hours"], 20 * 7 + 4 * 5);
}

#[test]
fn what_cannot_be_drawn() {
    for language in LANGUAGES {
        keeps(
            "error-calendar-month",
            language,
            2,
            "calendar month 2026-13",
        );
    }
    for line in [
        "calendar month 2011-12",
        "calendar month 2027-05 --strict",
        "calendar year 2027 --strict",
        "calendar balance 2027 --strict",
        "calendar year 26",
        "calendar year 2041",
        "calendar balance 9999",
        "calendar month 2026-12 --format csv",
        "calendar balance 2026 --format ics",
    ] {
        let run = run(&words(line)).exits(2);
        assert_eq!(run.stdout, "", "{line}");
        assert!(run.stderr.starts_with("error: "), "{line}\n{run}");
    }
    for line in [
        "calendar month 2026-05 --strict",
        "calendar balance 2026 --strict",
    ] {
        run(&words(line)).exits(0);
    }
}

#[test]
fn a_terminal_shows_what_a_pipe_gets() {
    let sandbox = Sandbox::new();
    for line in [
        "calendar month 2020-12",
        "calendar year 2026",
        "calendar balance 2026",
        TERM,
    ] {
        let mut command = sandbox.command(&words(line));
        command = command.env("COLUMNS", "100");
        let piped = command.run().exits(0).stdout;
        assert!(!piped.contains('\u{1b}'), "{piped}");
        for more in [&[][..], &[("NO_COLOR", "1")], &[("TERM", "dumb")]] {
            let mut terminal = Terminal::start(&sandbox, more, &words(line));
            assert_eq!(terminal.end(), 0);
            let seen = terminal.screen();
            let coloured = terminal.bytes().contains(&0x1b);
            assert_eq!(coloured, more.is_empty(), "{more:?}");
            assert_eq!(seen.trim_end(), piped.trim_end(), "{more:?}");
        }
    }
}
