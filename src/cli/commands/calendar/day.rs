//! `certctl calendar day`: is this day worked, why, by which act.

use std::io::Read;

use certctl::calendar::{Basis, Week};
use certctl::render;
use certctl::view::{DaysParts, DaysView};
use chrono::NaiveDate;

use super::which::{OneWeek, Source, Which};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::input::{self, NotADate};

/// Arguments.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "DATE")]
    date: Vec<String>,
    #[command(flatten)]
    week: OneWeek,
    #[command(flatten)]
    which: Which,
}

/// The days on stdin cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("the standard input cannot be read")]
pub(crate) struct NoInput(#[source] pub(crate) std::io::Error);

/// There are none on stdin.
#[derive(Debug, thiserror::Error)]
#[error("no dates on the standard input")]
pub(crate) struct NoDates;

pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let source = Source::of(&args.which, context)?;
    let [five, six] = [
        source.calendar(Week::FiveDay)?,
        source.calendar(Week::SixDay)?,
    ];
    let calendar = match args.week.week() {
        Week::FiveDay => &five,
        Week::SixDay => &six,
    };
    let dates = match args.date.as_slice() {
        [only] if only == "-" => read()?,
        [] => vec![context.today],
        typed => {
            let typed = typed.iter();
            typed
                .map(|typed| source.date(typed, calendar))
                .collect::<anyhow::Result<_>>()?
        }
    };
    let mut weakest = Basis::Confirmed;
    for date in &dates {
        weakest = weakest.max(calendar.day(*date)?.basis);
        source.note(*date, *date, context);
    }
    source.require(weakest)?;
    let parts = DaysParts {
        dates: &dates,
        calendar,
        weeks: [&five, &six],
    };
    let view = DaysView::build(&parts, context.words())?;
    context.show_rows(&view, &view.days, || {
        render::days(&view, &context.messages, context.width)
    })?;
    Ok(if view.working { Exit::Done } else { Exit::No })
}

/// The days on stdin, exactly written, one or more a line.
fn read() -> anyhow::Result<Vec<NaiveDate>> {
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .map_err(NoInput)?;
    let exact = |word: &str| {
        input::exact(word).ok_or_else(|| {
            anyhow::Error::new(NotADate {
                value: word.to_owned(),
            })
        })
    };
    let dates: Vec<NaiveDate> = text
        .split_whitespace()
        .map(exact)
        .collect::<anyhow::Result<_>>()?;
    // No day is no worked day.
    if dates.is_empty() {
        return Err(NoDates.into());
    }
    Ok(dates)
}
