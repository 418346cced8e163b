//! `certctl.calendar-balance/1`: the working time of a year by month, quarter and half-year, as the ministry prints it.

use chrono::{Datelike, Months, NaiveDate};
use serde::Serialize;

use super::day::DayError;
use super::months::{WorkTimeView, last_of};
use crate::calendar::{Basis, Calendar, CalendarError};
use crate::i18n::dates::Width;
use crate::i18n::{Msg, dates};
use crate::view::{CalendarView, Words};

/// The balance of working time of a year.
#[derive(Debug, Clone, Serialize)]
pub struct BalanceView {
    /// `certctl.calendar-balance/1`
    pub schema: &'static str,
    /// The year.
    pub year: i32,
    /// The weakest basis of its days: `confirmed`, `by-law` or `projected`.
    pub basis: &'static str,
    /// The months, each quarter after its last one, each half-year after that, the year at the end.
    pub rows: Vec<BalanceRow>,
    /// The calendar used.
    pub calendar: CalendarView,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// The working time of a part of a year.
#[derive(Debug, Clone, Serialize)]
pub struct BalanceRow {
    /// `2026-01`, `2026-Q1`, `2026-H1`, `2026`.
    pub period: String,
    /// `month`, `quarter`, `half_year` or `year`.
    pub kind: &'static str,
    /// In words.
    pub name: String,
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// All its days.
    pub calendar_days: u32,
    /// The working time in the five-day week.
    pub five_day: WorkTimeView,
    /// The working time in the six-day week.
    pub six_day: WorkTimeView,
}

/// What the view is made from.
pub struct BalanceParts<'v, 'c> {
    /// The first day of the year.
    pub first: NaiveDate,
    /// The calendars of the five-day and of the six-day week.
    pub weeks: [&'v Calendar<'c>; 2],
}

impl BalanceParts<'_, '_> {
    /// The weakest basis of the year.
    ///
    /// # Errors
    /// A day is not covered.
    pub fn basis(&self) -> Result<Basis, CalendarError> {
        let [five, _] = self.weeks;
        five.basis(self.first, last_of(self.first, 12))
    }

    fn year(&self) -> i32 {
        self.first.year()
    }
}

impl BalanceView {
    /// Builds the view.
    ///
    /// # Errors
    /// A day is not covered.
    pub fn build(parts: &BalanceParts<'_, '_>, words: Words<'_>) -> Result<Self, DayError> {
        let mut rows = Vec::new();
        // A row for each month, and behind it one for each longer part that ends with it.
        for month in 1..=12 {
            for months in [1, 3, 6, 12] {
                if month % months == 0 {
                    rows.push(row(parts, month, months, words)?);
                }
            }
        }
        let [five, _] = parts.weeks;
        Ok(Self {
            schema: "certctl.calendar-balance/1",
            year: parts.year(),
            basis: parts.basis()?.as_str(),
            rows,
            calendar: CalendarView::of(five),
            overrides: words.catalogue.overrides(),
        })
    }
}

/// The part of so many months that ends with a month of the year.
fn row(
    parts: &BalanceParts<'_, '_>,
    ends: u32,
    months: u32,
    words: Words<'_>,
) -> Result<BalanceRow, CalendarError> {
    let year = parts.year();
    let before = Months::new(ends - months);
    let first = parts.first.checked_add_months(before);
    let first = first.unwrap_or(parts.first);
    let last = last_of(first, months);
    let n = (ends / months).into();
    let (period, kind, name) = match months {
        1 => {
            let name = dates::month(first, words.lang(), Width::Long);
            (format!("{year}-{ends:02}"), "month", name.to_owned())
        }
        3 => {
            let name = words.say(&Msg::PeriodQuarter { n });
            (format!("{year}-Q{}", ends / 3), "quarter", name)
        }
        6 => {
            let name = words.say(&Msg::PeriodHalfYear { n });
            (format!("{year}-H{}", ends / 6), "half_year", name)
        }
        _ => {
            let name = words.say(&Msg::PeriodYear { year: year.into() });
            (year.to_string(), "year", name)
        }
    };
    let [five, six] = parts.weeks;
    let five_day = WorkTimeView::of(five, first, last)?;
    Ok(BalanceRow {
        period,
        kind,
        name,
        first,
        last,
        calendar_days: five_day.working_days + five_day.days_off,
        five_day,
        six_day: WorkTimeView::of(six, first, last)?,
    })
}
