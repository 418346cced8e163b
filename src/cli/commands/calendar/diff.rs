//! `certctl calendar diff`: what changed since a day.

use certctl::calendar::Calendar;
use certctl::render;
use certctl::view::DiffView;
use chrono::Datelike;
use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCandidates;

use super::span::Span;
use super::which::{OneWeek, Source, Which, known};
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::exit::Exit;

/// Arguments. The other commands answer from what was known on a day; here that is the older side.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "YEAR", conflicts_with_all = ["first", "last"])]
    year: Option<i32>,
    #[arg(long, value_name = "DATE", required = true)]
    as_known: String,
    #[command(flatten)]
    span: Span,
    #[command(flatten)]
    week: OneWeek,
    #[arg(long, value_name = "OFFICE|TOWN", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::offices))]
    office: Option<String>,
}

pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let source = Source::of(&Which::now(args.office.clone()), context)?;
    let calendar = source.calendar(args.week.week())?;
    let as_known = source.date(&args.as_known, &calendar)?;
    known(as_known, context.today, &calendar)?;
    let year = args.year.unwrap_or(context.today.year());
    let span = args.span.of(year, &source, &calendar)?;
    let known = source.data().as_known(as_known);
    let before = Calendar::new(&known, calendar.week())?;
    let view = DiffView::build(as_known, &before, &calendar, span, context.words())?;
    context.show_rows(&view, &view.days, || {
        render::diff(&view, &context.messages, context.width)
    })?;
    Ok(match view.days.as_slice() {
        [] => Exit::Done,
        _ => Exit::No,
    })
}
