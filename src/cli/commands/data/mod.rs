//! `certctl data`: data files of one's own.

mod check;

use clap::Subcommand;

use crate::cli::context::Context;
use crate::cli::exit::Exit;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

/// The commands on data files.
#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Args),
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    match &args.command {
        Command::Check(args) => check::run(context, args),
    }
}
