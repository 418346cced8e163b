//! Runs the checks, some at a time, and prints the table.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::{Command, ExitCode};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use crate::checks::{CHECKS, Check};
use crate::self_check;
use crate::tools::{Machine, Skipped, Tally};

/// Said to ourselves: the mounts of this process are its own.
const APART: &str = "CERTCTL_FAULTS_APART";

/// How many checks run at a time.
const AT_ONCE: usize = 3;

/// Problems of one check that are shown; there may be hundreds of the same kind.
const SHOWN: usize = 12;

/// What came of one check.
pub(crate) struct Row {
    pub(crate) check: &'static Check,
    pub(crate) tally: Tally,
    pub(crate) skipped: Option<Skipped>,
    took: Duration,
}

/// Runs what the arguments name.
pub(crate) fn main(arguments: &[String]) -> ExitCode {
    if arguments.iter().any(|argument| argument == "--list") {
        for check in CHECKS {
            println!("{}: test", check.name);
        }
        return ExitCode::SUCCESS;
    }
    if let Some(code) = set_apart(arguments) {
        return code;
    }
    let machine = Machine::look(std::env::var_os(APART).is_some());
    if arguments.iter().any(|argument| argument == "--self-check") {
        return self_check::main(&machine);
    }
    let named: Vec<&String> = arguments.iter().filter(|a| !a.starts_with('-')).collect();
    let chosen: Vec<&Check> = CHECKS
        .iter()
        .filter(|check| named.is_empty() || named.iter().any(|name| check.name.contains(*name)))
        .collect();
    let start = Instant::now();
    let mut rows = run_all(&chosen, &machine);
    rows.sort_by_key(|row| row.check.name);
    let table = table(&rows);
    println!("\n{table}");
    println!("{} s in all", start.elapsed().as_secs());
    let _ = std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/faults.md"), table);
    if rows.iter().all(|row| row.tally.wrong.is_empty()) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Starts this program again in a name space for mounts of its own, which ends with it, however it ends.
fn set_apart(arguments: &[String]) -> Option<ExitCode> {
    if std::env::var_os(APART).is_some() {
        return None;
    }
    let unshare = |program: &std::ffi::OsStr| {
        let mut command = Command::new("unshare");
        command
            .args(["--mount", "--propagation", "private"])
            .arg(program);
        command
    };
    if !crate::tools::quietly(&mut unshare("true".as_ref())) {
        return None;
    }
    let this = std::env::current_exe().ok()?;
    let status = unshare(this.as_os_str())
        .args(arguments)
        .env(APART, "yes")
        .status()
        .ok()?;
    Some(
        status
            .code()
            .and_then(|code| u8::try_from(code).ok())
            .map_or(ExitCode::FAILURE, ExitCode::from),
    )
}

/// Some at a time: most checks wait for processes and disks.
fn run_all(chosen: &[&'static Check], machine: &Machine) -> Vec<Row> {
    let waiting = Mutex::new(chosen.iter());
    let rows = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let next = waiting.lock().unwrap().next();
                    let Some(check) = next else { return };
                    let row = run(check, machine);
                    tell(&row);
                    rows.lock().unwrap().push(row);
                }
            });
        }
    });
    rows.into_inner().unwrap()
}

/// Runs one check. One that breaks off has failed.
pub(crate) fn run(check: &'static Check, machine: &Machine) -> Row {
    let start = Instant::now();
    let mut tally = Tally::default();
    let checked = catch_unwind(AssertUnwindSafe(|| (check.run)(machine, &mut tally)));
    let skipped = match checked {
        Ok(Ok(())) => None,
        Ok(Err(skipped)) => Some(skipped),
        Err(_) => {
            tally.wrong("the check itself broke off, see above");
            None
        }
    };
    Row {
        check,
        tally,
        skipped,
        took: start.elapsed(),
    }
}

impl Row {
    /// One word and what belongs to it.
    fn result(&self) -> String {
        match (&self.skipped, self.tally.wrong.len()) {
            (Some(Skipped(why)), 0) => format!("skipped: {why}"),
            (_, 0) => "held".to_owned(),
            (_, wrong) => format!("{wrong} WRONG"),
        }
    }
}

fn tell(row: &Row) {
    let (name, what) = (row.check.name, row.check.what);
    eprintln!(
        "{name} {what}: {} ({:.1} s)",
        row.result(),
        row.took.as_secs_f64()
    );
    for wrong in row.tally.wrong.iter().take(SHOWN) {
        eprintln!("    {wrong}");
    }
    if row.tally.wrong.len() > SHOWN {
        eprintln!("    and {} more", row.tally.wrong.len() - SHOWN);
    }
}

fn table(rows: &[Row]) -> String {
    let mut table = "| fault | runs | result | remarks |\n|---|---:|---|---|\n".to_owned();
    for row in rows {
        let Row { check, tally, .. } = row;
        table += &format!(
            "| {} {} | {} | {} | {} |\n",
            check.name,
            check.what,
            tally.runs,
            row.result(),
            tally.remarks.join("; ")
        );
    }
    table
}
