//! The last day to apply is exact: in time, and the working day after it is not. Checked in the library, on many days.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use certctl::calendar::{Calendar, CalendarData, Week};
use certctl::catalogue::Office;
use certctl::embedded;
use certctl::rules::{Answers, Deadline, Situation, Trail, apply_by, deadline, decide};
use certctl::term::Filing;
use chrono::{Days, NaiveDate};
use serde::Deserialize;

use crate::support::SERVICES;

static DATA: LazyLock<CalendarData> = LazyLock::new(|| embedded::catalogue().calendar().unwrap());

static CALENDAR: LazyLock<Calendar<'static>> =
    LazyLock::new(|| Calendar::new(&DATA, Week::FiveDay).unwrap());

/// Days around New Year, Nauryz, the holidays of May, movable days and moved ones, and others in between.
fn days() -> impl Iterator<Item = NaiveDate> {
    let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
    let around = [
        "2024-01-05",
        "2024-05-04",
        "2025-03-22",
        "2025-06-06",
        "2026-01-06",
        "2026-05-10",
        "2026-08-31",
        "2027-01-04",
        "2027-05-16",
        "2033-03-20",
        "2040-12-16",
    ];
    let near = around.into_iter().flat_map(move |middle| {
        (0..=4).map(move |later| day(middle) - Days::new(2) + Days::new(later))
    });
    // A prime that is no multiple of the week, so that every weekday and every part of the year has its turn.
    let spread = (0..19).map(move |step| day("2022-02-01") + Days::new(step * 353));
    near.chain(spread)
}

/// Visits every service at every office under the answers of each of its cases, where there is a due date.
fn every(mut visit: impl FnMut(&str, &Situation<'_>)) {
    for id in SERVICES {
        let service = embedded::catalogue().service(id).unwrap();
        let offices = service.offices().into_iter();
        let offices = offices.map(|id| embedded::catalogue().office(id).unwrap());
        let offices: Vec<Office> = offices.collect();
        let cases = answers(id);
        assert!(cases.len() > 3, "{id}");
        for answers in &cases {
            for office in &offices {
                let situation = Situation {
                    service: &service,
                    office: Some(office),
                    place: None,
                    countries: None,
                    on: "2026-06-01".parse().unwrap(),
                    answers,
                };
                let mut found = None;
                let decided = decide(&situation, |trail| {
                    found = due(&situation, situation.on, trail)
                });
                if decided.bar.is_none() && decided.open.questions.is_empty() && found.is_some() {
                    visit(&format!("{id} {} {answers:?}", office.id), &situation);
                }
            }
        }
    }
}

/// The different answers of the cases of a service's file; the program itself does not carry them.
fn answers(id: &str) -> BTreeSet<Answers> {
    #[derive(Deserialize)]
    struct Cases {
        case: Vec<Case>,
    }
    #[derive(Deserialize)]
    struct Case {
        #[serde(default)]
        answer: Answers,
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/services");
    let groups = fs::read_dir(folder).unwrap();
    let mut files = groups.map(|group| group.unwrap().path().join(format!("{id}.toml")));
    let file = files.find(|file| file.exists()).unwrap();
    let read: Cases = toml::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    read.case.into_iter().map(|case| case.answer).collect()
}

fn due<'a>(
    situation: &Situation<'a>,
    on: NaiveDate,
    trail: &mut Trail<'a>,
) -> Option<Deadline<'a, 'static>> {
    let there = Situation { on, ..*situation };
    let filing = Filing {
        date: on,
        time: None,
    };
    deadline(&there, &CALENDAR, filing, trail).ok().flatten()
}

/// The due date of an application on a day; the safe one is the latest of all readings.
fn forward(situation: &Situation<'_>, on: NaiveDate, safe: bool) -> NaiveDate {
    let found = due(situation, on, &mut Trail::default()).unwrap();
    if safe {
        found.safe().unwrap()
    } else {
        found.due.date
    }
}

#[test]
fn in_time_on_the_last_day_and_too_late_on_the_next() {
    let mut checked = 0;
    let mut offices = BTreeSet::new();
    every(|name, situation| {
        offices.insert((
            situation.service.id.clone(),
            situation.office.unwrap().id.clone(),
        ));
        for by in days() {
            let mut last = [by; 2];
            for (at, safe) in [false, true].into_iter().enumerate() {
                let day = apply_by(situation, &CALENDAR, by, safe).unwrap();
                let next = CALENDAR.add(day, 1).unwrap();
                assert!(
                    CALENDAR.is_working(day).unwrap(),
                    "{name} {by}: {day} is off"
                );
                let (in_time, late) = (
                    forward(situation, day, safe),
                    forward(situation, next, safe),
                );
                assert!(in_time <= by, "{name}: by {by} apply {day}, due {in_time}");
                assert!(
                    by < late,
                    "{name}: by {by} apply {day}, but {next} is due {late}"
                );
                last[at] = day;
                checked += 1;
            }
            assert!(last[1] <= last[0], "{name} {by}: {last:?}");
        }
    });
    // All but the offices for which no source prints a term.
    assert_eq!(offices.len(), 11, "{offices:?}");
    assert!(checked > 10_000, "only {checked}");
}

/// No later day means a day earlier: the last day never moves back while the day wanted moves on.
#[test]
fn who_can_wait_longer_can_apply_later() {
    every(|name, situation| {
        let mut before = NaiveDate::MIN;
        let first: NaiveDate = "2026-12-10".parse().unwrap();
        for by in first.iter_days().take(30) {
            let day = apply_by(situation, &CALENDAR, by, false).unwrap();
            assert!(before <= day, "{name} {by}: {before}, then {day}");
            before = day;
        }
    });
}
