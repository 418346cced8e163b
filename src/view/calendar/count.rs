//! `certctl.calendar-count/1`: a date so many working days away, or the number of working days between two dates.

use chrono::NaiveDate;
use serde::Serialize;

use super::day::{DayError, DayView};
use crate::calendar::{Calendar, Spread};
use crate::view::{CalendarView, SourceView, Sources, Words};

/// A count of working days and its working.
#[derive(Debug, Clone, Serialize)]
pub struct CountView {
    /// `certctl.calendar-count/1`
    pub schema: &'static str,
    /// `add`, `sub`, `between`, `next` or `prev`.
    pub operation: &'static str,
    /// `five-day` or `six-day`.
    pub week: &'static str,
    /// The date given, which is not counted.
    pub from: NaiveDate,
    /// The date found, or the other date given.
    pub to: NaiveDate,
    /// The working days from `from`, which is not counted, to `to`, which is; negative if `to` lies before `from`.
    pub working_days: i32,
    /// The calendar days between the two, negative likewise.
    pub calendar_days: i64,
    /// `confirmed`, `by-law` or `projected`.
    pub basis: &'static str,
    /// The dates between which `to` may still move; null where it cannot, or was given.
    pub could_be: Option<SpreadView<NaiveDate>>,
    /// The numbers between which `working_days` may still move; null where it cannot, or was given.
    pub working_days_could_be: Option<SpreadView<i32>>,
    /// Every day on the way that was not counted.
    pub skipped: Vec<DatedView>,
    /// The rest days on the way that were counted because an act has them worked.
    pub worked_rest_days: Vec<DatedView>,
    /// The sources that the days name.
    pub sources: Vec<SourceView>,
    /// The calendar used.
    pub calendar: CalendarView,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// The least and the greatest that an answer may still become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct SpreadView<T> {
    /// The least: the earliest date.
    pub from: T,
    /// The greatest: the latest date.
    pub to: T,
}

impl<T> From<Spread<T>> for SpreadView<T> {
    fn from(Spread { least, most }: Spread<T>) -> Self {
        Self {
            from: least,
            to: most,
        }
    }
}

/// A day with its date.
#[derive(Debug, Clone, Serialize)]
pub struct DatedView {
    /// The day.
    pub date: NaiveDate,
    /// What it is.
    #[serde(flatten)]
    pub day: DayView,
}

/// What the view is made from.
pub struct CountParts<'v, 'c> {
    /// The command.
    pub operation: &'static str,
    /// The date that is not counted.
    pub from: NaiveDate,
    /// The other end.
    pub to: NaiveDate,
    /// By how much `to` may still move.
    pub spread: Option<Spread<NaiveDate>>,
    /// By how much the number may still move.
    pub count_spread: Option<Spread<i32>>,
    /// The calendar.
    pub calendar: &'v Calendar<'c>,
}

impl CountView {
    /// Builds the view.
    ///
    /// # Errors
    /// A date is not covered.
    pub fn build(parts: &CountParts<'_, '_>, words: Words<'_>) -> Result<Self, DayError> {
        let CountParts {
            from, to, calendar, ..
        } = *parts;
        let sources = Sources::default();
        let view = |date: NaiveDate| -> Result<DatedView, DayError> {
            let day = DayView::of(&calendar.day(date)?, words, &sources);
            Ok(DatedView { date, day })
        };
        let (mut skipped, mut worked_rest_days) = (Vec::new(), Vec::new());
        for day in calendar.days(from.min(to), from.max(to))? {
            // The end that was given is neither counted nor passed over.
            if day.date == from {
                continue;
            }
            if !day.kind.is_working() {
                skipped.push(view(day.date)?);
            } else if day.linked.is_some() {
                worked_rest_days.push(view(day.date)?);
            }
        }
        Ok(Self {
            schema: "certctl.calendar-count/1",
            operation: parts.operation,
            week: calendar.week().as_str(),
            from,
            to,
            working_days: calendar.steps(from, to)?,
            calendar_days: (to - from).num_days(),
            basis: calendar.basis(from, to)?.as_str(),
            could_be: parts.spread.map(SpreadView::from),
            working_days_could_be: parts.count_spread.map(SpreadView::from),
            skipped,
            worked_rest_days,
            sources: sources.list(words)?,
            calendar: CalendarView::of(calendar),
            overrides: words.catalogue.overrides(),
        })
    }
}
