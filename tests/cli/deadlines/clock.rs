//! The time of filing: office hours, duty departments, and what is assumed of it.

use serde_json::Value;

use super::{array, json, line};
use crate::support::{LANGUAGES, Sandbox, keeps};

const SEMEY: &str = "deadline criminal-record --office semey -a purpose=abroad";

/// The day of acceptance, why it is that day, and the due date.
fn accepted(line: &str) -> [Value; 3] {
    let view = json(0, line);
    super::members(&view, ["accepted", "accepted_because", "due"])
}

/// What is assumed beside answers.
fn assumed<'v>(view: &'v Value, id: &str) -> Option<&'v Value> {
    let mut assumptions = array(&view["assumptions"]).iter();
    assumptions.find(|assumption| assumption["id"] == id)
}

#[test]
fn at_the_minute_of_closing_it_is_closed() {
    for (time, because, day, due) in [
        ("17:59", "filing_day", "2026-12-10", "2026-12-18"),
        ("18:00", "after_hours", "2026-12-11", "2026-12-21"),
        ("18:30", "after_hours", "2026-12-11", "2026-12-21"),
    ] {
        let found = accepted(&format!("{SEMEY} --date 2026-12-10T{time}"));
        assert_eq!(found, [day, because, due], "{time}");
    }
}

#[test]
fn a_duty_department_is_open_longer() {
    for (time, because, day) in [
        ("18:30", "filing_day", "2026-12-10"),
        ("19:59", "filing_day", "2026-12-10"),
        ("20:00", "after_hours", "2026-12-11"),
    ] {
        let line = format!("{SEMEY} --duty --date 2026-12-10T{time}");
        let found = accepted(&line);
        assert_eq!(found[..2], [day, because], "{time}");
        let hours = &json(0, &line)["hours"];
        assert_eq!(hours["duty"], true);
        assert_eq!(
            (&hours["opens"], &hours["closes"]),
            (&"09:00".into(), &"20:00".into())
        );
        assert_eq!(hours["saturday_closes"], "13:00");
    }
    let hours = &json(0, SEMEY)["hours"];
    assert_eq!(
        (&hours["duty"], &hours["closes"]),
        (&false.into(), &"18:00".into())
    );
    assert_eq!(hours["saturday_closes"], Value::Null);
}

/// Nothing says that what a duty department takes in on a Saturday counts that day.
#[test]
fn a_saturday_at_a_duty_department_counts_from_monday_and_says_so() {
    let line = format!("{SEMEY} --duty --date 2026-12-12T10:00");
    let view = json(0, &line);
    assert_eq!(view["accepted"], "2026-12-14");
    assert_eq!(view["accepted_because"], "after_rest_day");
    let told = assumed(&view, "saturday").unwrap()["text"]
        .as_str()
        .unwrap();
    assert!(told.contains("Saturday"), "{told}");
    assert!(assumed(&view, "time").is_none());
    let elsewhere = json(0, &line.replace(" --duty", ""));
    assert!(assumed(&elsewhere, "saturday").is_none());
    let sunday = json(0, &line.replace("-12T", "-13T"));
    assert!(assumed(&sunday, "saturday").is_none());
    for language in LANGUAGES {
        keeps("deadline-duty-saturday", language, 0, &line);
    }
}

#[test]
fn only_branches_have_a_duty_department() {
    for office in ["mission", "portal", "mobile", "telegram"] {
        for language in LANGUAGES {
            let line = format!("deadline criminal-record --office {office} --duty --format json");
            let told = super::line_in(&Sandbox::new(), language, &line).exits(2);
            assert_eq!(told.error()["code"], "no_duty", "{told}");
        }
    }
    line("deadline criminal-record --office branch-other --duty").exits(0);
}

/// The hours that hold online are a reading, so that what rests on them is to be checked.
#[test]
fn late_at_night_on_the_portal_is_the_next_working_day_to_be_checked() {
    let portal = SEMEY.replace("semey", "portal");
    let night = format!("{portal} --date 2026-12-11T23:00");
    assert_eq!(
        accepted(&night),
        ["2026-12-14", "after_hours", "2026-12-22"]
    );
    let hours = &json(0, &night)["hours"];
    assert_eq!(hours["grade"], "low");
    for (language, mark) in [
        ("en", "(check)"),
        ("ru", "(уточнить)"),
        ("kk", "(нақтылау керек)"),
    ] {
        for explain in ["", " --explain"] {
            let told = |line: &str| {
                let line = format!("{line}{explain}");
                super::line_in(&Sandbox::new(), language, &line)
                    .exits(0)
                    .stdout
            };
            assert!(told(&night).contains(mark), "{language}: no {mark}");
            let branch = told(&format!("{SEMEY} --date 2026-12-11T23:00"));
            assert!(!branch.contains(mark), "{language}: {branch}");
        }
        keeps("deadline-portal-night", language, 0, &night);
    }
}

#[test]
fn on_a_rest_day_the_clock_does_not_matter() {
    let expected = ["2026-12-14", "after_rest_day", "2026-12-22"];
    for day in ["2026-12-12", "2026-12-13"] {
        for time in ["", "T00:00", "T10:00", "T23:59"] {
            let found = accepted(&format!("{SEMEY} --date {day}{time}"));
            assert_eq!(found, expected, "{day}{time}");
        }
    }
}

/// Office, what is assumed without a time, and with one: 18:00 is printed for branches only.
#[test]
fn a_time_is_assumed_only_where_it_is_not_given() {
    for (office, without, with) in [
        ("semey", Some("before the office closes at 18:00"), None),
        ("portal", Some("before the office closes at 18:00"), None),
        (
            "registry-office",
            Some("within the office's opening hours"),
            Some("within the office's opening hours"),
        ),
    ] {
        let line = format!("deadline civil-status-repeat -a certificate=birth --office {office}");
        for (date, told) in [("2026-12-10", without), ("2026-12-10T11:00", with)] {
            let view = json(0, &format!("{line} --date {date}"));
            let found = assumed(&view, "time").map(|one| one["text"].as_str().unwrap());
            assert_eq!(
                found.is_some(),
                told.is_some(),
                "{office} {date}: {found:?}"
            );
            assert!(
                found.unwrap_or_default().contains(told.unwrap_or_default()),
                "{found:?}"
            );
        }
        // A rest day is not the day of acceptance, whatever the hour.
        assert!(assumed(&json(0, &format!("{line} --date 2026-12-12")), "time").is_none());
    }
}

/// The flag that changes the assumption leads to another day.
#[test]
fn the_flag_beside_the_assumption_changes_it() {
    for (duty, late) in [("", "T18:30"), (" --duty", "T20:30")] {
        let line = format!("{SEMEY}{duty}");
        let view = json(0, &line);
        let flag = assumed(&view, "time").unwrap()["flag"]
            .as_str()
            .unwrap()
            .to_owned();
        assert!(flag.ends_with(late), "{flag}");
        let changed = json(0, &format!("{line} {flag}"));
        assert_eq!(changed["accepted_because"], "after_hours");
        assert!(assumed(&changed, "time").is_none());
    }
    // Backwards the day is the answer, so that no flag could change its hour.
    let back = json(0, &format!("{SEMEY} --by 2026-12-24"));
    assert_eq!(assumed(&back, "time").unwrap()["flag"], Value::Null);
}
