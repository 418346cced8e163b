//! `certctl data`: the data files, those of the release and one's own.

mod check;
mod diff;
mod place;
mod schema;

pub(crate) use diff::NotCompared;
pub(crate) use place::NoSuchValue;

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
    #[command(name = "where")]
    Place(place::Args),
    Diff(diff::Args),
    Schema(schema::Args),
}

impl Args {
    /// Whether the data files of one's own are read at the start, as by the commands that answer from them.
    pub(crate) const fn reads_data(&self) -> bool {
        matches!(self.command, Command::Place(_))
    }
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    match &args.command {
        Command::Check(args) => check::run(context, args),
        Command::Place(args) => place::run(context, args),
        Command::Diff(args) => diff::run(context, args),
        Command::Schema(args) => schema::run(context, args),
    }
}
