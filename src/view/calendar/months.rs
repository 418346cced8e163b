//! `certctl.calendar-month/1` and `certctl.calendar-year/1`: months to be drawn, with their working time.

use chrono::{Datelike, Months, NaiveDate};
use serde::Serialize;

use super::day::{DayError, DayView};
use super::marks::{MarkView, legend, mark};
use crate::calendar::{Basis, Calendar, CalendarError, Week};
use crate::view::{CalendarView, SourceView, Sources, Words};

/// A month, or the months of a year.
#[derive(Debug, Clone, Serialize)]
pub struct MonthsView {
    /// `certctl.calendar-month/1` or `certctl.calendar-year/1`
    pub schema: &'static str,
    /// The year.
    pub year: i32,
    /// `five-day` or `six-day`: the week that the days are of.
    pub week: &'static str,
    /// The weakest basis of the days: `confirmed`, `by-law` or `projected`.
    pub basis: &'static str,
    /// The months, in order.
    pub months: Vec<MonthView>,
    /// The working time of all of them in the five-day week.
    pub five_day: WorkTimeView,
    /// The same in the six-day week.
    pub six_day: WorkTimeView,
    /// What the marks mean that occur.
    pub marks: Vec<MarkView>,
    /// The sources that the days name.
    pub sources: Vec<SourceView>,
    /// The calendar used.
    pub calendar: CalendarView,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// A month.
#[derive(Debug, Clone, Serialize)]
pub struct MonthView {
    /// The year.
    pub year: i32,
    /// The number, January is 1.
    pub month: u32,
    /// Every day.
    pub days: Vec<MonthDayView>,
    /// The working time in the five-day week.
    pub five_day: WorkTimeView,
    /// The working time in the six-day week.
    pub six_day: WorkTimeView,
}

/// A day of a month.
#[derive(Debug, Clone, Serialize)]
pub struct MonthDayView {
    /// The day.
    pub date: NaiveDate,
    /// The number of its weekday, Monday is 1.
    pub weekday: u32,
    /// Its sign in the drawing; null for an ordinary working day.
    pub mark: Option<&'static str>,
    /// What it is.
    #[serde(flatten)]
    pub day: DayView,
}

impl MonthDayView {
    /// Whether the weekday alone does not explain the day.
    #[must_use]
    pub fn is_special(&self) -> bool {
        !matches!(self.day.kind, "working" | "weekend")
    }
}

/// Days and hours worked in one week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct WorkTimeView {
    /// The working days.
    pub working_days: u32,
    /// The other days.
    pub days_off: u32,
    /// The hours worked in them.
    pub hours: u32,
}

impl WorkTimeView {
    /// The working time from `from` to `to`, both included.
    ///
    /// # Errors
    /// A date is not covered.
    pub(super) fn of(
        calendar: &Calendar<'_>,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Self, CalendarError> {
        let off = calendar
            .days(from, to)?
            .filter(|day| !day.kind.is_working());
        Ok(Self {
            working_days: calendar.total(from, to)?,
            days_off: off.map(|_| 1).sum(),
            hours: calendar.hours(from, to)?,
        })
    }
}

/// What the view is made from.
pub struct MonthsParts<'v, 'c> {
    /// The first day of the month, or of the year.
    pub first: NaiveDate,
    /// Whether it is the whole year.
    pub whole_year: bool,
    /// The week to draw.
    pub week: Week,
    /// The calendars of the five-day and of the six-day week.
    pub weeks: [&'v Calendar<'c>; 2],
}

impl<'v, 'c> MonthsParts<'v, 'c> {
    /// The weakest basis of the days.
    ///
    /// # Errors
    /// A day is not covered.
    pub fn basis(&self) -> Result<Basis, CalendarError> {
        self.drawn().basis(self.first, self.last())
    }

    fn drawn(&self) -> &'v Calendar<'c> {
        let [five, six] = self.weeks;
        match self.week {
            Week::FiveDay => five,
            Week::SixDay => six,
        }
    }

    fn count(&self) -> u32 {
        if self.whole_year { 12 } else { 1 }
    }

    fn last(&self) -> NaiveDate {
        last_of(self.first, self.count())
    }
}

/// The last day of so many months.
pub(super) fn last_of(first: NaiveDate, months: u32) -> NaiveDate {
    let next = first.checked_add_months(Months::new(months));
    // The calendar ends long before dates do, so that the fallback is never taken.
    next.and_then(|next| next.pred_opt()).unwrap_or(first)
}

impl MonthsView {
    /// Builds the view.
    ///
    /// # Errors
    /// A day is not covered.
    pub fn build(parts: &MonthsParts<'_, '_>, words: Words<'_>) -> Result<Self, DayError> {
        let sources = Sources::default();
        let (first, last, drawn) = (parts.first, parts.last(), parts.drawn());
        let [five, six] = parts.weeks;
        let mut months = Vec::new();
        for number in 0..parts.count() {
            let first = first.checked_add_months(Months::new(number));
            months.push(month(first.unwrap_or(last), parts, words, &sources)?);
        }
        let kinds: Vec<_> = drawn.days(first, last)?.map(|day| day.kind).collect();
        Ok(Self {
            schema: match parts.whole_year {
                true => "certctl.calendar-year/1",
                false => "certctl.calendar-month/1",
            },
            year: first.year(),
            week: drawn.week().as_str(),
            basis: parts.basis()?.as_str(),
            months,
            five_day: WorkTimeView::of(five, first, last)?,
            six_day: WorkTimeView::of(six, first, last)?,
            marks: legend(|kind| kinds.contains(&kind), words),
            sources: sources.list(words)?,
            calendar: CalendarView::of(drawn),
            overrides: words.catalogue.overrides(),
        })
    }
}

fn month(
    first: NaiveDate,
    parts: &MonthsParts<'_, '_>,
    words: Words<'_>,
    sources: &Sources,
) -> Result<MonthView, CalendarError> {
    let last = last_of(first, 1);
    let [five, six] = parts.weeks;
    let days = parts.drawn().days(first, last)?.map(|day| MonthDayView {
        date: day.date,
        weekday: day.date.weekday().number_from_monday(),
        mark: mark(day.kind),
        day: DayView::of(&day, words, sources),
    });
    Ok(MonthView {
        year: first.year(),
        month: first.month(),
        days: days.collect(),
        five_day: WorkTimeView::of(five, first, last)?,
        six_day: WorkTimeView::of(six, first, last)?,
    })
}
