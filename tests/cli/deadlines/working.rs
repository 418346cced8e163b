//! The working: which days did not count, and the source of each of them and of each rule.

use std::sync::LazyLock;

use certctl::calendar::{Calendar, Week};
use certctl::embedded;
use chrono::NaiveDate;
use serde_json::Value;

use super::{SITUATIONS, array, json, line, text};

/// A working day, a weekend, evenings, moved days, New Year, and a year for which only the law speaks.
const MOMENTS: [&str; 8] = [
    "2026-12-11",
    "2026-12-12T10:00",
    "2026-12-11T18:30",
    "2026-12-31T19:00",
    "2024-05-04",
    "2025-03-21",
    "2026-05-06",
    "2028-01-02",
];

fn date(value: &Value) -> NaiveDate {
    text(value).parse().unwrap()
}

/// The answer of every office that has one, on each of the days.
static ANSWERS: LazyLock<Vec<(String, Value)>> = LazyLock::new(|| {
    let mut answers = Vec::new();
    for situation in SITUATIONS {
        for office in super::offices(situation) {
            for moment in MOMENTS {
                let asked = format!("deadline {situation} --office {office} --date {moment}");
                let run = line(&format!("{asked} --format json"));
                if run.exit == 0 {
                    answers.push((asked, run.json()));
                }
            }
        }
    }
    answers
});

fn every(mut visit: impl FnMut(&str, &Value)) {
    for (asked, view) in ANSWERS.iter() {
        visit(asked, view);
    }
}

#[test]
fn every_skipped_day_and_every_step_has_a_source_that_is_listed() {
    let (mut days, mut steps) = (0, 0);
    every(|asked, view| {
        let listed: Vec<&Value> = array(&view["sources"])
            .iter()
            .map(|source| &source["id"])
            .collect();
        for day in array(&view["skipped"]) {
            assert!(listed.contains(&&day["source"]), "{asked}: {day}");
            assert!(!text(&day["reason"]).is_empty(), "{asked}: {day}");
            days += 1;
        }
        for step in array(&view["working"]) {
            assert!(listed.contains(&&step["source"]), "{asked}: {step}");
            assert!(!text(&step["text"]).is_empty(), "{asked}: {step}");
            steps += 1;
        }
    });
    assert!(days > 500 && steps > 500, "{days} days, {steps} steps");
}

#[test]
fn skipped_days_are_rest_days_each_once_and_in_order() {
    let data = embedded::catalogue().calendar().unwrap();
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    every(|asked, view| {
        let days: Vec<NaiveDate> = array(&view["skipped"])
            .iter()
            .map(|day| date(&day["date"]))
            .collect();
        assert!(
            days.is_sorted_by(|one, next| one < next),
            "{asked}: {days:?}"
        );
        for (day, told) in days.iter().zip(array(&view["skipped"])) {
            let known = calendar.day(*day).unwrap();
            assert!(!known.kind.is_working(), "{asked}: {day} is worked");
            assert_eq!(told["kind"], known.kind.as_str(), "{asked}: {day}");
        }
        let span = date(&view["filed"])..=date(&view["due"]);
        assert!(
            days.iter().all(|day| span.contains(day)),
            "{asked}: {days:?}"
        );
    });
}

/// The days between filing and acceptance did not count either; the evening of filing was no rest day.
#[test]
fn the_days_from_filing_to_acceptance_are_skipped() {
    let skipped = |moment: &str| {
        let asked = format!("deadline death-abroad --office portal --date {moment}");
        let view = json(0, &asked);
        let days = array(&view["skipped"]).iter();
        let days: Vec<String> = days.map(|day| text(&day["date"]).to_owned()).collect();
        (text(&view["accepted"]).to_owned(), days)
    };
    for (moment, accepted, days) in [
        ("2026-12-14", "2026-12-14", &[][..]),
        (
            "2026-12-12T10:00",
            "2026-12-14",
            &["2026-12-12", "2026-12-13"],
        ),
        ("2026-12-13", "2026-12-14", &["2026-12-13"]),
        (
            "2026-12-11T18:30",
            "2026-12-14",
            &["2026-12-12", "2026-12-13"],
        ),
        // An evening before a holiday in the middle of the week.
        ("2026-12-15T18:30", "2026-12-17", &["2026-12-16"]),
        (
            "2026-12-31T19:00",
            "2027-01-05",
            &["2027-01-01", "2027-01-02", "2027-01-03", "2027-01-04"],
        ),
    ] {
        let found = skipped(moment);
        assert_eq!(found.0, accepted, "{moment}");
        assert_eq!(found.1, days, "{moment}");
    }
}

/// Where all is counted in working days, the days that were not skipped are the length of the term.
#[test]
fn what_is_not_skipped_is_counted() {
    let mut counted = 0;
    every(|asked, view| {
        let milestones = array(&view["milestones"]);
        let stages = milestones.iter().filter(|one| one["kind"] == "stage");
        let due = milestones.iter().find(|one| one["id"] == "due").unwrap();
        let chain: Vec<&Value> = match text(&due["after"]) {
            "acceptance" => vec![due],
            after => stages
                .filter(|one| one["id"] == after)
                .chain([due])
                .collect(),
        };
        if chain.iter().any(|one| one["unit"] != "working_days") {
            return;
        }
        let length: i64 = chain
            .iter()
            .map(|one| one["amount"].as_i64().unwrap())
            .sum();
        let (accepted, due) = (date(&view["accepted"]), date(&view["due"]));
        let skipped = array(&view["skipped"]).iter();
        let skipped = skipped.filter(|day| date(&day["date"]) > accepted).count();
        let skipped = i64::try_from(skipped).unwrap();
        assert_eq!((due - accepted).num_days() - skipped, length, "{asked}");
        counted += 1;
    });
    assert!(counted > 50, "only {counted}");
}

/// Each step goes on from a date that an earlier one came to, and none goes back.
#[test]
fn the_steps_lead_from_filing_to_the_due_date() {
    every(|asked, view| {
        let steps = array(&view["working"]);
        // A given time is compared with the hours first; that moves nothing by itself.
        let hours = steps.first().filter(|step| step["kind"] == "hours");
        assert!(hours.is_none_or(|step| step["before"] == step["after"]));
        let steps = &steps[usize::from(hours.is_some())..];
        assert_eq!(steps[0]["kind"], "acceptance", "{asked}");
        assert_eq!(steps[0]["before"], view["filed"], "{asked}");
        assert_eq!(steps[0]["after"], view["accepted"], "{asked}");
        let mut reached = vec![&steps[0]["after"]];
        for step in &steps[1..] {
            assert!(reached.contains(&&step["before"]), "{asked}: {step}");
            assert!(
                date(&step["before"]) <= date(&step["after"]),
                "{asked}: {step}"
            );
            reached.push(&step["after"]);
        }
        assert!(reached.contains(&&view["due"]), "{asked}");
    });
}
