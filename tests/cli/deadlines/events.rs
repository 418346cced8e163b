//! Due dates as a calendar file, read by a parser that did not write it.

use std::collections::BTreeSet;
use std::fs::File;

use certctl::calendar::{Calendar, Week};
use certctl::embedded;
use chrono::NaiveDate;
use icalendar::parser::{Component, read_calendar, unfold};
use serde_json::Value;

use super::{SITUATIONS, array, json, line, line_in, text};
use crate::support::{LANGUAGES, Sandbox, keeps};

/// A service with a notice, a due date and a day before which one may not come again.
const CHECKED: &str = "criminal-record -a additional_check=yes";

/// What a calendar program keeps of an event.
#[derive(Debug, Clone, PartialEq)]
struct Event {
    uid: String,
    date: NaiveDate,
    summary: String,
    description: String,
    /// `-P1DT15H`: from the midnight on which the event begins.
    alarms: Vec<String>,
}

fn value(component: &Component<'_>, name: &str) -> String {
    let found = component.find_prop(name);
    let found = found.unwrap_or_else(|| panic!("no {name} in {component:?}"));
    found.val.to_string()
}

fn day(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y%m%d").unwrap()
}

fn read(file: &str) -> Vec<Event> {
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).unwrap();
    let events = calendar.components.iter().map(|event| {
        assert_eq!(event.name.as_str(), "VEVENT");
        let date = day(&value(event, "DTSTART"));
        assert_eq!(day(&value(event, "DTEND")), date.succ_opt().unwrap());
        let alarms = event.components.iter();
        Event {
            uid: value(event, "UID"),
            date,
            summary: value(event, "SUMMARY"),
            description: value(event, "DESCRIPTION"),
            alarms: alarms.map(|alarm| value(alarm, "TRIGGER")).collect(),
        }
    });
    events.collect()
}

fn events(exit: i32, text: &str) -> Vec<Event> {
    read(&line(&format!("{text} --format ics")).exits(exit).stdout)
}

fn ids(events: &[Event]) -> BTreeSet<String> {
    events.iter().map(|event| event.uid.clone()).collect()
}

#[test]
fn every_milestone_is_an_event() {
    let mut kinds = BTreeSet::new();
    for situation in SITUATIONS {
        for office in super::offices(situation) {
            let asked = format!("deadline {situation} --office {office}");
            if line(&asked).exit != 0 {
                continue;
            }
            let view = json(0, &asked);
            let events = events(0, &asked);
            let milestones = array(&view["milestones"]);
            assert_eq!(events.len(), milestones.len(), "{asked}");
            for (event, milestone) in events.iter().zip(milestones) {
                let id = text(&milestone["id"]);
                let service = text(&view["service"]);
                let uid = format!("{service}.{office}.2026-12-11.{id}@certctl");
                assert_eq!(event.uid, uid);
                assert_eq!(event.date.to_string(), milestone["date"], "{asked}");
                assert!(
                    event.summary.contains(text(&milestone["name"])),
                    "{event:?}"
                );
                assert!(event.description.contains("11 December 2026"), "{event:?}");
                let unsure = milestone["basis"] != "confirmed";
                assert_eq!(
                    event.description.contains("may still move"),
                    unsure,
                    "{event:?}"
                );
                kinds.insert(text(&milestone["kind"]).to_owned());
            }
        }
    }
    for kind in ["due", "notice", "not_before", "stage"] {
        assert!(kinds.contains(kind), "no {kind} in {kinds:?}");
    }
}

/// One on the morning itself, one on the morning of the last working day before, to be able to act.
#[test]
fn alarms_ring_while_one_can_act() {
    let data = embedded::catalogue().calendar().unwrap();
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    let mut over_rest_days = 0;
    for date in ["2026-12-04", "2026-12-11", "2027-03-15"] {
        let asked = format!("deadline {CHECKED} --office semey --date {date}");
        for event in events(0, &asked) {
            let before = (event.date - calendar.sub(event.date, 1).unwrap()).num_days();
            // Nine in the morning is fifteen hours before the midnight that ends the day.
            let first = match before - 1 {
                0 => "-PT15H".to_owned(),
                days => format!("-P{days}DT15H"),
            };
            assert_eq!(event.alarms, [first, "PT9H".to_owned()], "{event:?}");
            over_rest_days += u32::from(before > 1);
        }
    }
    assert!(over_rest_days > 0);
}

#[test]
fn an_event_keeps_its_id_in_every_language_and_under_every_answer() {
    let asked = |rest: &str| events(0, &format!("deadline {rest}"));
    let first = asked(&format!("{CHECKED} --office semey"));
    for language in LANGUAGES {
        let line = format!("deadline {CHECKED} --office semey --format ics");
        let told = line_in(&Sandbox::new(), language, &line).exits(0);
        assert_eq!(ids(&read(&told.stdout)), ids(&first), "{language}");
    }
    // Two towns are two offices: the events of one do not take the place of the other's.
    let other = ids(&asked(&format!("{CHECKED} --office oskemen")));
    assert!(ids(&first).is_disjoint(&other));
    let due = "criminal-record.semey.2026-12-11.due@certctl";
    let mut days = BTreeSet::new();
    for answers in [
        "",
        " -a purpose=abroad",
        " -a apostille=yes",
        " -a minor=yes",
    ] {
        let events = asked(&format!("criminal-record --office semey{answers}"));
        let event = events.iter().find(|event| event.uid == due).unwrap();
        days.insert(event.date);
    }
    assert_eq!(days.len(), 3, "{days:?}");
}

/// The date ends a sentence, in Russian with a stop of its own.
#[test]
fn no_sentence_ends_twice() {
    for language in LANGUAGES {
        for asked in [
            format!("{CHECKED} --office semey"),
            "death-abroad --by 2027-01-15".into(),
        ] {
            let line = format!("deadline {asked} --format ics");
            let told = line_in(&Sandbox::new(), language, &line).exits(0);
            for event in read(&told.stdout) {
                assert!(!event.description.contains(".."), "{event:?}");
            }
        }
    }
}

#[test]
fn another_service_office_or_day_has_other_ids() {
    let mut seen = BTreeSet::new();
    for asked in [
        "criminal-record --office semey",
        "criminal-record --office portal",
        "criminal-record --office semey --date 2026-12-14",
        "civil-status-repeat --office semey -a certificate=birth",
        "death-abroad --office portal",
        "death-abroad --office mission",
        "death-abroad --office mission --by 2027-01-15",
        "death-abroad --office mission --by 2027-01-18",
    ] {
        let events = events(0, &format!("deadline {asked}"));
        for event in &events {
            assert!(seen.insert(event.uid.clone()), "{asked}: {}", event.uid);
        }
        assert!(!events.is_empty());
    }
}

#[test]
fn side_by_side_each_dated_office_has_the_event_it_has_alone() {
    for situation in SITUATIONS {
        let compare = format!("deadline {situation} --compare");
        let view = json(0, &compare);
        let found = events(0, &compare);
        let rows = array(&view["offices"]).iter();
        let dated: Vec<&Value> = rows.filter(|row| !row["due"].is_null()).collect();
        assert_eq!(found.len(), dated.len(), "{situation}");
        for (event, row) in found.iter().zip(dated) {
            let office = text(&row["office"]);
            let alone = events(0, &format!("deadline {situation} --office {office}"));
            let mut alone = alone.iter();
            let due = alone.find(|one| one.uid.ends_with(".due@certctl")).unwrap();
            assert_eq!((&event.uid, event.date), (&due.uid, due.date));
            assert_eq!(event.alarms, due.alarms);
        }
    }
}

#[test]
fn backwards_the_day_to_apply_is_an_event() {
    let line = "deadline criminal-record -a purpose=abroad --by 2026-12-29";
    let view = json(0, line);
    let all = events(0, line);
    let rows = array(&view["offices"]).iter();
    let dated: Vec<&Value> = rows.filter(|row| !row["apply_by"].is_null()).collect();
    let mut left = all.len();
    for row in dated {
        let office = text(&row["office"]);
        let alone = events(0, &format!("{line} --office {office}"));
        // Where another official reading asks for an earlier day, that day is an event of its own.
        for (key, name) in [("apply_by", "apply-by"), ("apply_by_safe", "apply-by-safe")] {
            let uid = format!("criminal-record.{office}.2026-12-29.{name}@certctl");
            let found = all.iter().find(|event| event.uid == uid);
            assert_eq!(alone.iter().find(|event| event.uid == uid), found, "{uid}");
            let told = key == "apply_by" || row[key] != row["apply_by"];
            assert_eq!(found.is_some(), told, "{uid}");
            if let Some(event) = found {
                assert_eq!(event.date.to_string(), row[key]);
                left -= 1;
            }
        }
        let due = |event: &&Event| event.uid.ends_with(".due@certctl");
        assert!(
            alone.iter().find(due).is_some(),
            "the due date is an event too"
        );
    }
    assert_eq!(left, 0);
}

#[test]
fn nothing_to_enter_is_an_empty_calendar_and_an_honest_no() {
    let barred = "deadline death-abroad -a basis=local_certificate --compare";
    assert_eq!(events(1, barred), []);
}

/// A file that a shell makes is byte for byte what a pipe gets: lines end in CRLF once.
#[test]
fn redirected_into_a_file_it_stays_a_calendar() {
    for (asked, exit) in [
        (format!("deadline {CHECKED} --office semey --format ics"), 0),
        (format!("deadline {CHECKED} --compare --format ics"), 0),
        (
            "deadline death-abroad --by 2026-12-11 --format ics".to_owned(),
            1,
        ),
    ] {
        let sandbox = Sandbox::new();
        let path = sandbox.root().join("due.ics");
        let words: Vec<&str> = asked.split_whitespace().collect();
        let file = File::create(&path).unwrap();
        let run = sandbox.command(&words).stdout(file).run().exits(exit);
        assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", ""));
        let written = std::fs::read_to_string(&path).unwrap();
        assert_eq!(written, line(&asked).exits(exit).stdout);
        let body = written.strip_suffix("\r\n").unwrap();
        for line in body.split("\r\n") {
            assert!(!line.contains(['\r', '\n']), "{line:?}");
            assert!(line.len() <= 75, "{line:?}");
        }
        assert!(!read(&written).is_empty());
    }
}

#[test]
fn files() {
    for language in LANGUAGES {
        let one = format!("deadline {CHECKED} --office semey --format ics");
        keeps("deadline-ics", language, 0, &one);
        let all = "deadline death-abroad --by 2027-01-15 --format ics";
        keeps("by-ics", language, 0, all);
    }
}
