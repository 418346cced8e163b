//! The program: run, and exit with the code.

use std::process::ExitCode;

mod cli;

fn main() -> ExitCode {
    cli::main()
}
