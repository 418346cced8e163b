//! `certctl calendar export`: a row a day, for other programs.

use certctl::calendar::Week;
use certctl::i18n::Msg;
use certctl::render;
use certctl::view::{ExportView, day_events};
use chrono::Datelike;

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
    #[command(flatten)]
    week: OneWeek,
    #[command(flatten)]
    which: Which,
}

pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let made = &[Format::Csv, Format::Json, Format::Jsonl, Format::Ics];
    let format = context.form(made)?;
    let source = Source::of(&args.which, context)?;
    let calendar = source.calendar(args.week.week())?;
    let (from, to) = args.span.of(context.today.year(), &source, &calendar)?;
    source.require(calendar.basis(from, to)?)?;
    if format == Format::Ics {
        let events = day_events(&calendar, (from, to), context.words())?;
        let week = context.messages.text(match calendar.week() {
            Week::FiveDay => Msg::WeekFiveDay,
            Week::SixDay => Msg::WeekSixDay,
        });
        let week = (&week).into();
        let name = context.messages.text(Msg::EventsName { week });
        context.tell_overrides(&context.catalogue.overrides());
        context.write(&render::ics(&name, &events, calendar.checked_on()))?;
        return Ok(Exit::Done);
    }
    let view = ExportView::build(&calendar, (from, to), context.words())?;
    let text = match format {
        Format::Json => render::json(&view)?,
        Format::Jsonl => render::json_lines(&view.days)?,
        _ => render::export_csv(&view, &context.messages)?,
    };
    if format != Format::Json {
        context.tell_overrides(&view.overrides);
    }
    context.write(&text)?;
    Ok(Exit::Done)
}
