//! `certctl.calendar-diff/1`: the days that are not what they were known to be.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::day::{DayError, DayView};
use crate::calendar::{Calendar, Change};
use crate::view::{CalendarView, SourceView, Sources, Words};

/// What changed in a span since a day.
#[derive(Debug, Clone, Serialize)]
pub struct DiffView {
    /// `certctl.calendar-diff/1`
    pub schema: &'static str,
    /// The day on which the older calendar was known.
    pub as_known: NaiveDate,
    /// `five-day` or `six-day`.
    pub week: &'static str,
    /// The first day compared.
    pub from: NaiveDate,
    /// The last day compared.
    pub to: NaiveDate,
    /// The working days of the span as they were known.
    pub working_days_before: u32,
    /// The working days of the span now.
    pub working_days: u32,
    /// By how many working days there are more now; negative if there are fewer.
    pub difference: i64,
    /// The weakest basis of the span now: `confirmed`, `by-law` or `projected`.
    pub basis: &'static str,
    /// The days that changed, in order.
    pub days: Vec<ChangeView>,
    /// The sources that the days name.
    pub sources: Vec<SourceView>,
    /// The calendar of now.
    pub calendar: CalendarView,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// A day that changed.
#[derive(Debug, Clone, Serialize)]
pub struct ChangeView {
    /// The day.
    pub date: NaiveDate,
    /// The number of its weekday, Monday is 1.
    pub weekday: u32,
    /// What it was known to be.
    pub before: DayView,
    /// What it is.
    pub after: DayView,
    /// The act or announcement that changed it; null where the data does not tell.
    pub source: Option<String>,
    /// The day since when that is known; null likewise.
    pub known_from: Option<NaiveDate>,
    /// Whether that day is only near the true one, which was not found.
    pub known_roughly: bool,
}

impl DiffView {
    /// Compares two calendars over a span, both ends included.
    ///
    /// # Errors
    /// A date is not covered.
    pub fn build<'c>(
        as_known: NaiveDate,
        before: &Calendar<'c>,
        now: &Calendar<'c>,
        (from, to): (NaiveDate, NaiveDate),
        words: Words<'_>,
    ) -> Result<Self, DayError> {
        let sources = Sources::default();
        let view = |change: &Change<'_>| ChangeView {
            date: change.after.date,
            weekday: change.after.date.weekday().number_from_monday(),
            before: DayView::of(&change.before, words, &sources),
            after: DayView::of(&change.after, words, &sources),
            source: change.source.map(|source| sources.cite(source)),
            known_from: change.known_from,
            known_roughly: change.known_roughly,
        };
        let (was, is) = (before.total(from, to)?, now.total(from, to)?);
        Ok(Self {
            schema: "certctl.calendar-diff/1",
            as_known,
            week: now.week().as_str(),
            from,
            to,
            working_days_before: was,
            working_days: is,
            difference: i64::from(is) - i64::from(was),
            basis: now.basis(from, to)?.as_str(),
            days: now.changes(before, from, to)?.iter().map(view).collect(),
            sources: sources.list(words)?,
            calendar: CalendarView::of(now),
            overrides: words.catalogue.overrides(),
        })
    }
}
