//! Faults that the program must survive, brought about on purpose: kills, failing system calls, power cuts, full disks,
//! damaged files, hostile names, other writers, leaks.
//!
//! ```text
//! cargo test --test faults                      every fault, in its default number of rounds
//! cargo test --test faults -- F01 F04           only these
//! CERTCTL_FAULTS=full cargo test --test faults  more rounds where the default is a sample
//! cargo test --test faults --features planted-breaks -- --self-check
//! ```
//!
//! Each fault drives the real program in a home of its own and compares what is kept with what was acknowledged. What
//! the machine does not allow (no strace, not root, no loop device) is skipped with its reason; the table at the end
//! says so. The self-check saves in four ways that are known to lose data and asks that each is found.
//!
//! It is no libtest: the table has to come last, mounts need a name space of their own, and the same checks must be
//! able to fail on purpose.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::print_stderr
)]

#[cfg(unix)]
mod checks;
#[cfg(unix)]
mod runner;
#[cfg(unix)]
mod self_check;
#[cfg(unix)]
mod tools;

#[cfg(unix)]
fn main() -> std::process::ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    tools::acting(&arguments).unwrap_or_else(|| runner::main(&arguments))
}

#[cfg(not(unix))]
fn main() {
    eprintln!("faults: skipped, the tools that bring faults about are those of Linux");
}
