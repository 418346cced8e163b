//! `certctl calendar list`: the days that the weekday does not explain.

use certctl::render;
use certctl::view::{ListedKind, ListedView};
use chrono::Datelike;
use clap::ValueEnum;

use super::span::Span;
use super::which::{OneWeek, Source, Which};
use crate::cli::args::Format;
use crate::cli::context::Context;
use crate::cli::exit::Exit;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    span: Span,
    #[arg(long, value_enum, value_name = "WHAT", hide_possible_values = true)]
    only: Option<Only>,
    #[command(flatten)]
    week: OneWeek,
    #[command(flatten)]
    which: Which,
}

/// Some of the days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Only {
    Off,
    WorkedRestDays,
}

pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let made = &[Format::Table, Format::Json, Format::Jsonl, Format::Csv];
    let format = context.form(made)?;
    let source = Source::of(&args.which, context)?;
    let calendar = source.calendar(args.week.week())?;
    let (from, to) = args.span.of(context.today.year(), &source, &calendar)?;
    source.require(calendar.basis(from, to)?)?;
    let only = match args.only {
        None => ListedKind::All,
        Some(Only::Off) => ListedKind::Off,
        Some(Only::WorkedRestDays) => ListedKind::Worked,
    };
    let view = ListedView::build(&calendar, (from, to), only, context.words())?;
    if format == Format::Csv {
        context.tell_overrides(&view.overrides);
        context.write(&render::listed_csv(&view, &context.messages)?)?;
    } else {
        context.show_rows(&view, &view.days, || {
            render::listed(&view, &context.messages, context.width)
        })?;
    }
    Ok(Exit::Done)
}
