//! `certctl calendar add|sub|between|next|prev`: counting in working days.

use certctl::calendar::{Calendar, CalendarError, Spread};
use certctl::render;
use certctl::view::{CountParts, CountView};
use chrono::NaiveDate;

use super::which::{OneWeek, Source, Which};
use crate::cli::context::Context;
use crate::cli::exit::Exit;

/// A date and a number of working days.
#[derive(Debug, clap::Args)]
pub(super) struct Steps {
    #[arg(value_name = "DATE", allow_hyphen_values = true)]
    date: String,
    #[arg(value_name = "N", allow_negative_numbers = true, value_parser = clap::value_parser!(i64).range(-MOST..=MOST))]
    days: i64,
    #[command(flatten)]
    week: OneWeek,
    #[command(flatten)]
    which: Which,
}

/// Two dates.
#[derive(Debug, clap::Args)]
pub(super) struct Ends {
    #[arg(value_name = "DATE", allow_hyphen_values = true)]
    from: String,
    #[arg(value_name = "DATE", allow_hyphen_values = true)]
    to: String,
    #[command(flatten)]
    week: OneWeek,
    #[command(flatten)]
    which: Which,
}

/// A date, today if none is given.
#[derive(Debug, clap::Args)]
pub(super) struct Start {
    #[arg(
        value_name = "DATE",
        default_value = "today",
        hide_default_value = true,
        allow_hyphen_values = true
    )]
    date: String,
    #[command(flatten)]
    week: OneWeek,
    #[command(flatten)]
    which: Which,
}

/// More working days than any calendar covers.
const MOST: i64 = 100_000;

/// Forwards for a positive number, back for a negative one.
fn go(calendar: &Calendar<'_>, from: NaiveDate, days: i64) -> Result<NaiveDate, CalendarError> {
    // The number is in the range that its parser allows, so the cast keeps its value.
    let distance = days.unsigned_abs() as u32;
    if days < 0 {
        calendar.sub(from, distance)
    } else {
        calendar.add(from, distance)
    }
}

pub(super) fn add(context: &Context, args: &Steps) -> anyhow::Result<Exit> {
    let step = |calendar: &Calendar<'_>, from| go(calendar, from, args.days);
    walk(context, "add", &args.date, &args.week, &args.which, step)
}

pub(super) fn sub(context: &Context, args: &Steps) -> anyhow::Result<Exit> {
    let step = |calendar: &Calendar<'_>, from| go(calendar, from, -args.days);
    walk(context, "sub", &args.date, &args.week, &args.which, step)
}

pub(super) fn next(context: &Context, args: &Start) -> anyhow::Result<Exit> {
    let step = |calendar: &Calendar<'_>, from| calendar.add(from, 1);
    walk(context, "next", &args.date, &args.week, &args.which, step)
}

pub(super) fn prev(context: &Context, args: &Start) -> anyhow::Result<Exit> {
    let step = |calendar: &Calendar<'_>, from| calendar.sub(from, 1);
    walk(context, "prev", &args.date, &args.week, &args.which, step)
}

/// From a date to the one that a step finds.
fn walk(
    context: &Context,
    operation: &'static str,
    typed: &str,
    week: &OneWeek,
    which: &Which,
    step: impl Fn(&Calendar<'_>, NaiveDate) -> Result<NaiveDate, CalendarError>,
) -> anyhow::Result<Exit> {
    let source = Source::of(which, context)?;
    let calendar = source.calendar(week.week())?;
    let from = source.date(typed, &calendar)?;
    let to = step(&calendar, from)?;
    source.require(calendar.basis(from, to)?)?;
    source.note(from, to, context);
    // Near the end of the calendar a later date is not known, and then nothing is said of it.
    let spread = calendar.spread(from, to, |calendar| step(calendar, from));
    let parts = CountParts {
        operation,
        from,
        to,
        spread: spread.ok().flatten(),
        count_spread: None,
        calendar: &calendar,
    };
    show(context, &parts)
}

pub(super) fn between(context: &Context, args: &Ends) -> anyhow::Result<Exit> {
    let source = Source::of(&args.which, context)?;
    let calendar = source.calendar(args.week.week())?;
    let from = source.date(&args.from, &calendar)?;
    let to = source.date(&args.to, &calendar)?;
    source.require(calendar.basis(from, to)?)?;
    source.note(from, to, context);
    let count = |calendar: &Calendar<'_>| calendar.steps(from, to);
    // Near the end of the calendar nothing is said of it, as above.
    let spread: Result<Option<Spread<i32>>, CalendarError> = calendar.spread_of(from, to, &count);
    let parts = CountParts {
        operation: "between",
        from,
        to,
        spread: None,
        count_spread: spread.ok().flatten(),
        calendar: &calendar,
    };
    show(context, &parts)
}

fn show(context: &Context, parts: &CountParts<'_, '_>) -> anyhow::Result<Exit> {
    let view = CountView::build(parts, context.words())?;
    context.show(&view, || {
        render::count(&view, &context.messages, context.width)
    })?;
    Ok(Exit::Done)
}
