//! The calendar as rows: the list, the export in each of its forms, and what changed since a day.

use std::collections::BTreeSet;

use icalendar::parser::{read_calendar, unfold};
use serde_json::Value;

use crate::support::{LANGUAGES, Run, Sandbox, keeps, run, run_in};

const HEADER: &str = "date,weekday,week,working,kind,name,act,basis,ordinal";

/// Runs a line whose words hold no blanks.
fn line(line: &str) -> Run {
    run(&line.split_whitespace().collect::<Vec<_>>())
}

/// The records under the header of what a line prints.
fn records(text: &str) -> Vec<csv::StringRecord> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.records().map(Result::unwrap).collect()
}

fn days(view: &Value) -> &[Value] {
    view["days"].as_array().unwrap()
}

fn texts<'v>(view: &'v Value, key: &str) -> Vec<&'v str> {
    let days = days(view).iter();
    days.map(|day| day[key].as_str().unwrap()).collect()
}

#[test]
fn lists() {
    for language in LANGUAGES {
        keeps("calendar-list", language, 0, "calendar list");
        let empty = "calendar list --from 2026-02-01 --to 2026-02-28";
        keeps("calendar-list-empty", language, 0, empty);
    }
    let moved = "calendar list --from 2025-01-01 --to 2025-01-07";
    keeps("calendar-list-moved", "en", 0, moved);
    keeps("calendar-list-moved", "ru", 0, moved);
    keeps("calendar-list-moved", "kk", 0, moved);
    let projected = "calendar list --from 2027-05-01 --week six-day";
    keeps("calendar-list-projected", "en", 0, projected);
    let csv = "calendar list --from 2025-01-01 --to 2025-01-07 --format csv";
    keeps("calendar-list-csv", "ru", 0, csv);
    let json = "calendar list --from 2025-01-03 --to 2025-01-03 --format json";
    keeps("calendar-list-json", "en", 0, json);
}

#[test]
fn only_some_days_are_listed() {
    let of = |only: &str| {
        line(&format!(
            "calendar list --from 2024-01-01 --format json {only}"
        ))
    };
    let all = of("").exits(0).json();
    let off = of("--only off").exits(0).json();
    let worked = of("--only worked-rest-days").exits(0).json();
    assert_eq!(texts(&worked, "date"), ["2024-05-04"]);
    assert!(days(&off).iter().all(|day| day["working"] == false));
    assert_eq!(days(&all).len(), days(&off).len() + 1);
    assert_eq!(line("calendar list --only weekends").exit, 2);
}

/// The list is the export without what the weekday explains.
#[test]
fn the_list_and_the_export_agree() {
    for week in ["five-day", "six-day"] {
        let span = format!("--from 2012-01-01 --to 2040-12-31 --week {week} --format jsonl");
        let of = |command: &str| -> Vec<(String, String)> {
            let out = line(&format!("calendar {command} {span}")).exits(0).stdout;
            let rows = out
                .lines()
                .map(|row| -> Value { serde_json::from_str(row).unwrap() });
            let text = |row: &Value, key: &str| row[key].as_str().unwrap().to_owned();
            rows.map(|row| (text(&row, "date"), text(&row, "kind")))
                .collect()
        };
        let mut exported = of("export");
        exported.retain(|(_, kind)| kind != "working" && kind != "weekend");
        assert_eq!(of("list"), exported);
        assert!(exported.len() > 400);
    }
}

#[test]
fn exports() {
    for language in LANGUAGES {
        let span = "calendar export --from 2024-12-30 --to 2025-01-08";
        keeps("calendar-export", language, 0, span);
    }
    let json = "calendar export --from 2026-05-26 --to 2026-05-27 --format json";
    keeps("calendar-export-json", "kk", 0, json);
    for language in LANGUAGES {
        let ics = "calendar export --from 2027-05-09 --to 2027-05-16 --format ics";
        keeps("calendar-export-ics", language, 0, ics);
    }
}

#[test]
fn a_row_a_day_with_working_days_counted_from_the_first() {
    for (year, week) in [(2024, "five-day"), (2025, "six-day"), (2026, "five-day")] {
        let span = format!("--from {year}-01-01 --to {year}-12-31 --week {week}");
        let out = line(&format!("calendar export {span}")).exits(0).stdout;
        assert_eq!(out.lines().next(), Some(HEADER));
        let mut date = chrono::NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        let mut ordinal = 0;
        let rows = records(&out);
        for row in &rows {
            ordinal += u32::from(&row[3] == "true");
            assert_eq!(row[0], date.to_string());
            assert_eq!(row[1], date.format("%u").to_string());
            assert_eq!(&row[2], week);
            assert_eq!(row[8], ordinal.to_string(), "{row:?}");
            assert_eq!(row[5].is_empty(), !is_named(&row[4]), "{row:?}");
            assert_eq!(row[6].is_empty(), &row[4] == "working", "{row:?}");
            date = date.succ_opt().unwrap();
        }
        assert_eq!(date.to_string(), format!("{}-01-01", year + 1));
        let between = format!("calendar between {year}-01-01 {year}-12-31 --week {week}");
        let between = line(&format!("{between} --format json")).json();
        assert_eq!(between["working_days"], ordinal);
    }
}

fn is_named(kind: &str) -> bool {
    matches!(kind, "holiday" | "day_off" | "rolled" | "closed" | "opened")
}

/// The join that the documentation of the export promises.
#[test]
fn the_nth_working_day_is_a_join() {
    let rows = records(&line("calendar export").exits(0).stdout);
    let ordinal = |row: &csv::StringRecord| row[8].parse::<u32>().unwrap();
    for given in ["2026-01-01", "2026-03-20", "2026-05-08", "2026-12-11"] {
        let from = rows.iter().find(|row| &row[0] == given).unwrap();
        for n in [1, 5, 10] {
            let mut later = rows
                .iter()
                .filter(|row| ordinal(row) == ordinal(from) + n && &row[3] == "true");
            let joined = later.next().unwrap();
            assert!(later.next().is_none());
            let added = line(&format!("calendar add {given} {n} --format json")).json();
            assert_eq!(added["to"], joined[0]);
        }
    }
}

#[test]
fn the_days_off_are_events() {
    let ics = |language: &str, year: u32, week: &str| {
        let (from, to) = (format!("{year}-01-01"), format!("{year}-12-31"));
        let span = ["--from", &from, "--to", &to, "--week", week];
        let export = [&["calendar", "export", "--format", "ics"][..], &span].concat();
        run_in(language, &export).exits(0).stdout
    };
    for (year, week) in [(2020, "six-day"), (2025, "five-day"), (2027, "five-day")] {
        let list = format!("calendar list --from {year}-01-01 --week {week} --format json");
        let list = line(&list).json();
        let mut ids = Vec::new();
        for language in LANGUAGES {
            let file = ics(language, year, week);
            let unfolded = unfold(&file);
            let events = read_calendar(&unfolded).unwrap().components;
            assert_eq!(events.len(), days(&list).len());
            let mut seen = BTreeSet::new();
            for (event, day) in events.iter().zip(days(&list)) {
                let value = |name: &str| event.find_prop(name).unwrap().val.to_string();
                let date = day["date"].as_str().unwrap();
                let is = if day["working"] == true {
                    "worked"
                } else {
                    "off"
                };
                assert_eq!(value("UID"), format!("{date}.{week}.{is}@certctl"));
                assert_eq!(value("DTSTART"), date.replace('-', ""));
                assert_eq!(value("TRANSP"), "TRANSPARENT");
                assert!(value("DTSTAMP").starts_with("20"));
                assert!(!value("SUMMARY").is_empty());
                assert!(value("DESCRIPTION").contains("https://"), "{event:?}");
                assert!(seen.insert(value("UID")));
            }
            ids.push(seen);
        }
        assert!(ids.iter().all(|one| *one == ids[0]));
    }
    let unfolded = unfold(&ics("en", 2027, "five-day")).replace("\\,", ",");
    let events = unfolded.matches("BEGIN:VEVENT").count();
    let marked = unfolded.matches("By law only").count();
    assert_eq!(unfolded.matches("Projected: the date").count(), 1);
    assert_eq!(marked, events - 1);
    assert!(!ics("en", 2025, "five-day").contains("By law only"));
}

#[test]
fn changes() {
    for language in LANGUAGES {
        let known = "calendar diff --as-known 2023-12-31 2024";
        keeps("calendar-diff-2024", language, 1, known);
        keeps(
            "calendar-diff-none",
            language,
            0,
            "calendar diff --as-known today",
        );
    }
    keeps(
        "calendar-diff-2026",
        "en",
        1,
        "calendar diff --as-known 2026-03-01 2026",
    );
    let fewer = "calendar diff --as-known 2022-06-01 --from 2022-10-25 --to 2022-10-25";
    keeps("calendar-diff-fewer", "en", 1, fewer);
    keeps("calendar-diff-fewer", "ru", 1, fewer);
    keeps("calendar-diff-fewer", "kk", 1, fewer);
    let same = "calendar diff --as-known 2024-04-16 --from 2024-05-01 --to 2024-05-31";
    keeps("calendar-diff-same", "en", 1, same);
    keeps("calendar-diff-same", "ru", 1, same);
    keeps("calendar-diff-same", "kk", 1, same);
    let json = "calendar diff --as-known 2024-05-31 2024 --format json";
    keeps("calendar-diff-json", "en", 1, json);
}

/// Date, what it was, what it is, by what, since when.
fn changed(arguments: &str) -> Vec<[String; 5]> {
    let view = line(&format!("calendar diff --format json {arguments}")).json();
    let row = |day: &Value| {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let (before, after) = (&day["before"]["kind"], &day["after"]["kind"]);
        [
            &day["date"],
            before,
            after,
            &day["source"],
            &day["known_from"],
        ]
        .map(text)
    };
    days(&view).iter().map(row).collect()
}

#[test]
fn an_order_an_announcement_and_a_law_changed_days() {
    let order = ["order-2024-109", "2024-04-17"];
    let announced = ["kurban-ait-announced", "2024-06-07"];
    assert_eq!(
        changed("--as-known 2023-12-31 2024"),
        [
            [
                "2024-05-04",
                "weekend",
                "worked_rest_day",
                order[0],
                order[1]
            ],
            [
                "2024-05-08",
                "working",
                "transferred_off",
                order[0],
                order[1]
            ],
            [
                "2024-06-16",
                "weekend",
                "day_off",
                announced[0],
                announced[1]
            ],
            [
                "2024-06-17",
                "day_off",
                "working",
                announced[0],
                announced[1]
            ],
        ]
    );
    // A Saturday that is worked anyway is no news for the six-day week: the order did not touch it.
    assert_eq!(
        changed("--as-known 2023-12-31 2024 --week six-day").len(),
        2
    );
    // The next day the order was known.
    assert_eq!(changed("--as-known 2024-04-17 2024").len(), 2);
    assert_eq!(changed("--as-known 2024-06-07 2024").len(), 0);
    let law = ["law-holidays-2026", "2026-06-11"];
    let august = changed("--as-known 2026-03-01 --from 2026-08-01 --to 2026-08-31");
    assert_eq!(
        august,
        [
            ["2026-08-30", "holiday", "weekend", law[0], law[1]],
            ["2026-08-31", "rolled", "working", law[0], law[1]],
        ]
    );
}

#[test]
fn what_cannot_be_asked() {
    for language in LANGUAGES {
        let span = "calendar list --from 2026-02-01 --to 2026-01-31";
        keeps("error-calendar-span", language, 2, span);
    }
    for wrong in [
        "calendar export --format table",
        "calendar export --from 2011-12-31",
        "calendar export --from 2041-01-01",
        "calendar export --from 2026-02-30",
        "calendar export --from 2027-01-01 --strict",
        "calendar list --format ics",
        "calendar diff 2024",
        "calendar diff --as-known 2011-01-01 2024",
        "calendar diff --as-known 2024-01-01 2041",
        "calendar diff --as-known 2024-01-01 999999",
        "calendar diff --as-known 2024-01-01 2024 --from 2024-01-01",
        "calendar diff --as-known 2024-01-01 --format csv",
    ] {
        let run = line(wrong).exits(2);
        assert_eq!(run.stdout, "", "{wrong}");
        assert!(run.stderr.starts_with("error: "), "{wrong}");
    }
    line("calendar export --strict").exits(0);
}

#[test]
fn days_of_ones_own_stand_in_the_rows() {
    let sandbox = Sandbox::new();
    let own = r#"
[[closed]]
date = "2026-12-14"
office = ["semey"]
reason = "a, \"b\"\u001b[31m"
source = { title = "a notice", checked_on = "2026-12-01" }
"#;
    let file = sandbox.file("data/calendar.toml", own);
    let folder = file.strip_suffix("/calendar.toml").unwrap();
    let day = ["--from", "2026-12-14", "--to", "2026-12-14"];
    let ask = |command: &[&str]| {
        let line = [&["calendar"], command].concat();
        sandbox.command(&line).env("CERTCTL_DATA", folder).run()
    };
    let export = [&["export", "--office", "semey"][..], &day].concat();
    let run = ask(&export).exits(0);
    let row = "2026-12-14,1,five-day,false,closed,\"a, \"\"b\"\"\\x1b[31m\",a notice,confirmed,0";
    assert_eq!(run.stdout, format!("{HEADER}\n{row}\n"));
    assert!(run.stderr.contains("calendar.toml"), "{run}");
    // At any other office the day is as it was.
    let run = ask(&[&["export"][..], &day].concat()).exits(0);
    assert!(run.stdout.contains(",working,"), "{run}");
    assert_eq!(run.stderr, "");
    let diff = [
        &["diff", "--as-known", "today", "--office", "semey"][..],
        &day,
    ]
    .concat();
    ask(&diff).exits(1);
    let events = ask(&[&export[..], &["--format", "ics"]].concat()).exits(0);
    assert!(
        events
            .stdout
            .contains("UID:2026-12-14.five-day.off@certctl")
    );
    assert!(!events.stdout.contains('\u{1b}'));
}
