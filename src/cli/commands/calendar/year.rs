//! `certctl calendar year`: a year as on a wall calendar.

use chrono::{Datelike, NaiveDate};

use super::month::draw;
use super::which::{OneWeek, Which};
use crate::cli::context::Context;
use crate::cli::exit::Exit;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "YEAR", value_parser = clap::value_parser!(i32).range(1000..=9999))]
    year: Option<i32>,
    #[command(flatten)]
    week: OneWeek,
    #[command(flatten)]
    which: Which,
}

pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let first = first_day(args.year, context);
    draw(context, first, true, &args.week, &args.which)
}

/// The first day of a year of four digits, or of this one.
pub(super) fn first_day(year: Option<i32>, context: &Context) -> NaiveDate {
    let year = year.unwrap_or(context.today.year());
    // Every year of four digits has a first day.
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(context.today)
}
