//! `certctl calendar month`: a month as on a wall calendar.

use certctl::calendar::Week;
use certctl::render;
use certctl::view::{MonthsParts, MonthsView};
use chrono::{Datelike, NaiveDate};

use super::which::{OneWeek, Source, Which};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::input;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "MONTH")]
    month: Option<String>,
    #[command(flatten)]
    week: OneWeek,
    #[command(flatten)]
    which: Which,
}

/// The text is no month.
#[derive(Debug, thiserror::Error)]
#[error("not a month")]
pub(crate) struct NotAMonth {
    /// What was typed.
    pub(crate) value: String,
}

pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let first = match &args.month {
        Some(typed) => input::month(typed).ok_or_else(|| NotAMonth {
            value: typed.clone(),
        })?,
        None => context.today.with_day(1).unwrap_or(context.today),
    };
    draw(context, first, false, &args.week, &args.which)
}

/// A month, or a year, from its first day.
pub(super) fn draw(
    context: &Context,
    first: NaiveDate,
    whole_year: bool,
    week: &OneWeek,
    which: &Which,
) -> anyhow::Result<Exit> {
    let source = Source::of(which, context)?;
    let weeks = [
        source.calendar(Week::FiveDay)?,
        source.calendar(Week::SixDay)?,
    ];
    let parts = MonthsParts {
        first,
        whole_year,
        week: week.week(),
        weeks: weeks.each_ref(),
    };
    source.require(parts.basis()?)?;
    let view = MonthsView::build(&parts, context.words())?;
    context.show(&view, || {
        render::months(&view, &context.messages, context.width)
    })?;
    Ok(Exit::Done)
}
