//! `certctl calendar balance`: the table of working time of a year.

use certctl::calendar::Week;
use certctl::render;
use certctl::view::{BalanceParts, BalanceView};
use chrono::Datelike;

use super::which::{Source, Which};
use super::year::first_day;
use crate::cli::args::Format;
use crate::cli::context::Context;
use crate::cli::exit::Exit;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "YEAR", value_parser = clap::value_parser!(i32).range(1000..=9999))]
    year: Option<i32>,
    #[command(flatten)]
    which: Which,
}

pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let form = context.form(&[Format::Table, Format::Json, Format::Csv])?;
    let source = Source::of(&args.which, context)?;
    let weeks = [
        source.calendar(Week::FiveDay)?,
        source.calendar(Week::SixDay)?,
    ];
    let parts = BalanceParts {
        first: first_day(args.year, context),
        weeks: weeks.each_ref(),
    };
    source.require(parts.basis()?)?;
    let first = parts.first;
    let last = first.with_month(12).and_then(|day| day.with_day(31));
    source.note(first, last.unwrap_or(first), context);
    let view = BalanceView::build(&parts, context.words())?;
    let text = match form {
        Format::Json => render::json(&view)?,
        Format::Csv => render::balance_csv(&view)?,
        _ => render::balance(&view, &context.messages, context.width),
    };
    context.write(&text)?;
    Ok(Exit::Done)
}
