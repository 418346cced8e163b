//! The suite against four ways of saving that are known to lose data: each must be found, or the suite proves nothing.

use std::process::ExitCode;

use crate::checks::{CHECKS, Check};
use crate::runner::{self, Row};
use crate::tools::Machine;

/// A way of saving and the checks of which at least one must find it, the quickest first.
const PLANTED: [(&str, &[&str]); 4] = [
    ("in-place", &["F02", "F03", "F01", "F04", "F04-order"]),
    ("no-sync", &["F04", "F04-order"]),
    ("no-folder-sync", &["F04", "F04-order"]),
    ("no-lock", &["F09", "F04-order"]),
];

/// Plants each and runs its checks.
pub(crate) fn main(machine: &Machine) -> ExitCode {
    if !cfg!(feature = "planted-breaks") {
        eprintln!("the self-check needs `--features planted-breaks`");
        return ExitCode::FAILURE;
    }
    let mut table = "| planted | found by | runs | not found by |\n|---|---|---:|---|\n".to_owned();
    let mut all_found = true;
    for (planted, names) in PLANTED {
        let machine = machine.planting(planted);
        let finds = |row: &&Row| !row.tally.wrong.is_empty();
        let mut rows: Vec<Row> = Vec::new();
        for name in names {
            // One is enough, unless it is to be known which do.
            if machine.full || rows.last().as_ref().is_none_or(|row| !finds(row)) {
                rows.push(runner::run(named(name), &machine));
            }
        }
        let found: Vec<String> = rows.iter().filter(finds).map(told).collect();
        let silent: Vec<String> = rows.iter().filter(|row| !finds(row)).map(told).collect();
        let runs: usize = rows.iter().map(|row| row.tally.runs).sum();
        all_found &= !found.is_empty();
        let by = if found.is_empty() {
            "NOBODY".to_owned()
        } else {
            found.join("; ")
        };
        table += &format!("| {planted} | {by} | {runs} | {} |\n", silent.join("; "));
    }
    println!("\n{table}");
    if all_found {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn named(name: &str) -> &'static Check {
    CHECKS
        .iter()
        .find(|check| check.name == name)
        .expect("a check of this name")
}

fn told(row: &Row) -> String {
    match &row.skipped {
        Some(skipped) => format!("{} (skipped: {})", row.check.name, skipped.0),
        None => format!(
            "{} ({} of {})",
            row.check.name,
            row.tally.wrong.len(),
            row.tally.runs
        ),
    }
}
