//! Plans: what is asked of one step or of all, the drawing, and the formats for other programs.
//!
//! Not for: the dates of a chain (see the tests of `journey`), or whole answers (see `texts`).

mod asked;
mod drawing;
mod events;
mod html;
mod money;
mod own_days;

use serde_json::Value;

use crate::support::{Run, run, run_in};

/// Every outcome there is, with the exit code.
const PLANS: &[(i32, &str)] = &[
    (0, "criminal-record --destination DE"),
    (0, "criminal-record --destination DE --apart"),
    (0, "criminal-record --destination DE --by 2027-02-15"),
    (0, "criminal-record --destination AE"),
    (0, "criminal-record --destination AE --by 2027-02-15"),
    (
        0,
        "criminal-record --destination AE --take legalisation=5 --take translation=1 --take consulate=60d",
    ),
    (0, "criminal-record --destination RU"),
    (0, "criminal-record --destination AQ"),
    (1, "criminal-record --destination DE --office mission"),
    (1, "criminal-record --destination DE --by 2026-12-14"),
    (0, "marriage-abroad --destination TR"),
    (0, "death-abroad"),
    (0, "birth -a born_on=2026-12-10 -a town=semey"),
    (0, "passport -a pages=36"),
];

fn certctl(line: &str) -> Run {
    let words: Vec<&str> = line.split_whitespace().collect();
    run(&[&["plan"], &words[..]].concat())
}

fn certctl_in(language: &str, line: &str) -> Run {
    let words: Vec<&str> = line.split_whitespace().collect();
    run_in(language, &[&["plan"], &words[..]].concat())
}

fn json(exit: i32, line: &str) -> Value {
    certctl(&format!("{line} --format json")).exits(exit).json()
}

/// The steps of an answer, each with a value that it has.
fn each(view: &Value, key: &str) -> Vec<String> {
    let steps = view["steps"].as_array().unwrap().iter();
    let told = |step: &Value| match &step[key] {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    steps
        .map(|step| format!("{} {}", step["id"].as_str().unwrap(), told(step)))
        .collect()
}
