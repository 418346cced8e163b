//! The life of an application: handed in, listed, moved by the calendar, noted, closed, taken back.

mod board;
mod check;
mod history;
mod listing;
mod moved;
mod steps;

use serde_json::Value;

use crate::support::{Run, Sandbox};

/// Runs one line of words.
fn run(sandbox: &Sandbox, line: &str) -> Run {
    sandbox.run(&line.split_whitespace().collect::<Vec<_>>())
}

/// Runs one line on another day.
fn run_on(sandbox: &Sandbox, today: &str, line: &str) -> Run {
    let words: Vec<&str> = line.split_whitespace().collect();
    sandbox.command(&words).env("CERTCTL_TODAY", today).run()
}

fn json_on(sandbox: &Sandbox, today: &str, line: &str) -> Value {
    run_on(sandbox, today, &format!("{line} --format json")).json()
}

/// An application for a certificate that is needed abroad: due after five working days at a branch.
fn begun(sandbox: &Sandbox) -> String {
    let line = "draft new criminal-record -a purpose=abroad --office semey --partial";
    run(sandbox, line).exits(0).id()
}

/// One that was handed in on a day.
fn handed_in(sandbox: &Sandbox, date: &str) -> String {
    let id = begun(sandbox);
    run_on(sandbox, date, &format!("draft submit {id} --date {date}")).exits(0);
    id
}

/// The ids of the drafts of a list, in its order.
fn ids(list: &Value) -> Vec<&str> {
    let drafts = list["drafts"].as_array().unwrap().iter();
    drafts.map(|row| row["id"].as_str().unwrap()).collect()
}
