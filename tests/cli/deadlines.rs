//! The deadline in both directions: at one office and at every office side by side.
//!
//! Not for: what a term gives on its own (see the tests of `term`), or the calendar as such.

mod backwards;
mod both_ways;
mod clock;
mod compare;
mod could_be;
mod events;
mod own_calendar;
mod working;

use serde_json::Value;

use crate::support::{Run, Sandbox};

/// Every service with answers under which rows have dates, are barred, or have none.
const SITUATIONS: [&str; 9] = [
    "criminal-record",
    "criminal-record -a purpose=abroad",
    "criminal-record -a apostille=yes",
    "criminal-record -a additional_check=yes",
    "criminal-record -a representative=yes -a minor=yes",
    "civil-status-repeat -a certificate=birth -a record_found=no",
    "civil-status-repeat -a certificate=marital_capacity",
    "death-abroad",
    "death-abroad -a basis=court -a kinship_needed=yes",
];

/// The office types of a service, in the order of its file.
fn offices(situation: &str) -> Vec<String> {
    let id = situation.split(' ').next().unwrap();
    let service = certctl::embedded::catalogue().service(id).unwrap();
    service.offices().into_iter().map(str::to_owned).collect()
}

/// Runs a line whose words hold no blanks.
fn line(line: &str) -> Run {
    line_in(&Sandbox::new(), "en", line)
}

fn line_in(sandbox: &Sandbox, language: &str, line: &str) -> Run {
    let words: Vec<&str> = line.split_whitespace().collect();
    let command = sandbox.command(&words);
    command.env("CERTCTL_LANG", language).run()
}

/// The JSON of an answer with an exit code.
fn json(exit: i32, text: &str) -> Value {
    line(&format!("{text} --format json")).exits(exit).json()
}

/// The error of a refusal; what is noted of the answers stands before it.
fn refusal(run: &Run) -> Value {
    assert_eq!((run.exit, run.stdout.as_str()), (2, ""), "{run}");
    let at = run.stderr.find("{\n").unwrap();
    serde_json::from_str(&run.stderr[at..]).unwrap()
}

/// The members of a document that another has too, to be compared with it.
fn members<const N: usize>(document: &Value, names: [&str; N]) -> [Value; N] {
    names.map(|name| {
        let found = document.get(name);
        found.unwrap_or_else(|| panic!("no {name}")).clone()
    })
}

fn array(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// The row of an office.
fn row<'v>(view: &'v Value, office: &str) -> &'v Value {
    let mut rows = array(&view["offices"]).iter();
    rows.find(|row| row["office"] == office).unwrap()
}
