//! Terms drawn day by day.

use serde_json::Value;

use super::{TERM, json, keeps_at, words};
use crate::support::{LANGUAGES, Sandbox, keeps};

#[test]
fn drawn_terms() {
    for language in LANGUAGES {
        keeps("deadline-calendar", language, 0, TERM);
    }
    keeps_at("60", "deadline-calendar", "ru", TERM);
    keeps_at("36", "deadline-calendar", "en", TERM);
    keeps(
        "deadline-calendar-later",
        "en",
        0,
        &format!("{TERM} --date 2026-12-12T10:00"),
    );
    keeps(
        "deadline-calendar-stages",
        "en",
        0,
        &format!("{TERM} -a apostille=yes --date 2026-12-28"),
    );
    keeps(
        "deadline-calendar-json",
        "en",
        0,
        &format!("{TERM} --format json"),
    );
}

#[test]
fn a_drawn_term_agrees_with_its_answer() {
    for more in [
        "",
        " --date 2026-12-12",
        " --date 2026-12-30",
        " --by 2027-01-15",
    ] {
        let answer = json(&format!("{TERM}{more}"));
        let days = answer["days"].as_array().unwrap();
        let of =
            |role: &str| -> Vec<&Value> { days.iter().filter(|day| day["role"] == role).collect() };
        let numbered = days.iter().filter_map(|day| day["number"].as_u64());
        assert_eq!(numbered.collect::<Vec<_>>(), [1, 2, 3, 4, 5], "{more}");
        assert_eq!(of("accepted")[0]["date"], answer["accepted"], "{more}");
        assert_eq!(of("due")[0]["date"], answer["due"], "{more}");
        let filed = of("filed");
        let filed = filed.first().unwrap_or(&of("accepted")[0])["date"].clone();
        assert_eq!(filed, answer["filed"], "{more}");
        let skipped = of("skipped");
        let drawn: Vec<_> = skipped.iter().map(|day| &day["date"]).collect();
        let told = answer["skipped"].as_array().unwrap().iter();
        // The day of filing is drawn as that, whatever else it is.
        let told = told.map(|day| &day["date"]);
        let told: Vec<_> = told.filter(|day| **day != answer["filed"]).collect();
        assert_eq!(drawn, told, "{more}");
    }
    let without = json(TERM.trim_end_matches(" --calendar"));
    assert!(without.get("days").is_none() && without.get("day_marks").is_none());
}

/// A service whose term is counted in another unit than those of the release.
fn term_of(length: &str) -> (Sandbox, Value) {
    let sandbox = Sandbox::new();
    let names = r#"{ en = "Sample", ru = "Sample", kk = "Sample" }"#;
    let service = format!(
        r#"
id = "sample"
name = {names}
summary = {names}
provider = {names}
audience = ["individual"]
checked_on = "2026-11-22"

[[channel]]
office = ["portal"]
step = []
source = "egov-e004"

[[term]]
milestone = "due"
kind = "due"
name = {names}
length = {length}
source = "egov-e004"
from = "2020-05-20"
"#
    );
    sandbox.file("data/services/test/sample.toml", &service);
    let line = "deadline sample --office portal --date 2026-11-20 --calendar --format json";
    let command = sandbox.command(&words(line));
    let command = command.env("CERTCTL_DATA", sandbox.root().join("data").as_os_str());
    let answer = command.run().exits(0).json();
    (sandbox, answer)
}

/// The roles, numbers and marks of the days from filing to the due date.
fn told(answer: &Value) -> Vec<(String, Option<u64>, String)> {
    let days = answer["days"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    days.filter(|day| !day["role"].is_null())
        .map(|day| {
            (
                text(&day["role"]),
                day["number"].as_u64(),
                text(&day["mark"]),
            )
        })
        .collect()
}

#[test]
fn calendar_days_count_rest_days_and_roll() {
    let (_sandbox, answer) = term_of("{ amount = 8, unit = \"calendar-days\" }");
    assert_eq!(answer["due"], "2026-11-30");
    let days = told(&answer);
    let counted: Vec<Option<u64>> = days[1..9].iter().map(|(_, number, _)| *number).collect();
    assert_eq!(counted, (1..=8).map(Some).collect::<Vec<_>>());
    assert_eq!(days[8], ("counted".to_owned(), Some(8), "#8".to_owned()));
    assert_eq!(days[9], ("skipped".to_owned(), None, "'".to_owned()));
    assert_eq!(days[10], ("due".to_owned(), None, "<".to_owned()));
    assert_eq!(days.len(), 11);
}

#[test]
fn months_are_numbered_by_their_days() {
    let (_sandbox, answer) = term_of("{ amount = 3, unit = \"months\" }");
    assert_eq!(answer["due"], "2027-02-22");
    let days = told(&answer);
    let numbers: Vec<u64> = days.iter().filter_map(|(_, number, _)| *number).collect();
    // 20 February 2027 is a Saturday: counted, and the end moves to the Monday.
    assert_eq!(numbers, (1..=92).collect::<Vec<_>>());
    let all = answer["days"].as_array().unwrap();
    assert_eq!(
        (&all[0]["date"], all.len()),
        (&"2026-11-01".into(), 30 + 31 + 31 + 28)
    );
}

#[test]
fn hours_run_and_have_no_numbers() {
    let (_sandbox, answer) = term_of("{ amount = 72, unit = \"hours\" }");
    let marks: Vec<String> = told(&answer).into_iter().map(|(_, _, mark)| mark).collect();
    assert_eq!(marks, ["#0", "#", "#", "<"]);
    let (_sandbox, answer) = term_of("{ amount = 20, unit = \"minutes\" }");
    assert_eq!(told(&answer), [("due".to_owned(), None, "<".to_owned())]);
}
