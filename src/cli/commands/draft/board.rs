//! `certctl draft board`: all applications on one screen.

use certctl::render;
use certctl::view::{BoardParts, BoardView};
use chrono::{Datelike, Days as CalendarDays, NaiveDate};

use super::list::tell_damaged;
use super::rows::Rows;
use crate::cli::context::Context;
use crate::cli::days::Days;
use crate::cli::exit::Exit;

/// How many working days the load is shown for: two weeks.
const AHEAD: u32 = 10;

pub(crate) fn run(context: &Context) -> anyhow::Result<Exit> {
    let data = context.catalogue.calendar()?;
    let days = Days::of_terms(&data, context)?;
    let today = context.today;
    let (rows, damaged) = Rows::all(context, &days, false)?;
    let calendar = days.everywhere();
    let mut ahead = Vec::new();
    if calendar.is_working(today)? {
        ahead.push(today);
    }
    let from = u32::from(ahead.is_empty());
    let later = (1..AHEAD + from).map_while(|n| calendar.add(today, n).ok());
    ahead.extend(later);
    let view = BoardView::build(BoardParts {
        rows,
        today,
        week_ends: week_ends(today),
        days: ahead,
        damaged,
    });
    context.show(&view, || {
        render::draft_board(&view, &context.messages, context.width)
    })?;
    tell_damaged(&view.damaged, context);
    Ok(if view.damaged.is_empty() {
        Exit::Done
    } else {
        Exit::Store
    })
}

/// The Sunday that ends the week of a day: a date given by months may fall on any day.
fn week_ends(today: NaiveDate) -> NaiveDate {
    let left = 6 - today.weekday().num_days_from_monday();
    let end = today.checked_add_days(CalendarDays::new(left.into()));
    end.unwrap_or(today)
}
