//! What every test of the program needs: a sandbox, what a run gave, and a terminal.

mod pty;
mod run;
mod sandbox;
mod snapshot;

pub(crate) use pty::Terminal;
pub(crate) use run::Run;
pub(crate) use sandbox::{Invocation, Sandbox};
pub(crate) use snapshot::{keeps, snapshot};

/// The program under test.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_certctl");

/// The languages of the interface.
pub(crate) const LANGUAGES: [&str; 3] = ["en", "ru", "kk"];

/// The services that the release knows.
pub(crate) const SERVICES: [&str; 3] = ["criminal-record", "civil-status-repeat", "death-abroad"];

/// Runs the program once in a fresh sandbox.
pub(crate) fn run(arguments: &[&str]) -> Run {
    Sandbox::new().run(arguments)
}

/// Runs the program once in a fresh sandbox and another language.
pub(crate) fn run_in(language: &str, arguments: &[&str]) -> Run {
    Sandbox::new()
        .command(arguments)
        .env("CERTCTL_LANG", language)
        .run()
}
