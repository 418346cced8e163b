//! `certctl calendar`: which days are worked, why, and counting in them.
//!
//! One file a command; those that count share `count`. The arguments that most of them take are in `which` and `span`.
//!
//! Not for: terms of services (see `deadline`), or the days themselves (see [`certctl::calendar`]).

mod balance;
mod count;
mod day;
mod diff;
mod export;
mod list;
mod month;
mod span;
mod which;
mod year;

pub(crate) use day::{NoDates, NoInput};
pub(crate) use month::NotAMonth;
pub(crate) use span::Inverted;
pub(crate) use which::NotKnownYet;

use clap::Subcommand;

use crate::cli::context::Context;
use crate::cli::exit::Exit;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

/// The commands on the calendar.
#[derive(Debug, Subcommand)]
enum Command {
    Day(day::Args),
    Month(month::Args),
    Year(year::Args),
    Add(count::Steps),
    Sub(count::Steps),
    Between(count::Ends),
    Next(count::Start),
    Prev(count::Start),
    List(list::Args),
    Balance(balance::Args),
    Export(export::Args),
    Diff(diff::Args),
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    match &args.command {
        Command::Day(args) => day::run(context, args),
        Command::Month(args) => month::run(context, args),
        Command::Year(args) => year::run(context, args),
        Command::Add(args) => count::add(context, args),
        Command::Sub(args) => count::sub(context, args),
        Command::Between(args) => count::between(context, args),
        Command::Next(args) => count::next(context, args),
        Command::Prev(args) => count::prev(context, args),
        Command::List(args) => list::run(context, args),
        Command::Balance(args) => balance::run(context, args),
        Command::Export(args) => export::run(context, args),
        Command::Diff(args) => diff::run(context, args),
    }
}
