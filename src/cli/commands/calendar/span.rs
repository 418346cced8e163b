//! The days that a command looks at: from one to another, both included; the current year if nothing is said.

use certctl::calendar::Calendar;
use chrono::{Datelike, NaiveDate};

use super::which::Source;
use crate::cli::input::NotADate;

/// The first and the last day.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub(super) struct Span {
    #[arg(long = "from", value_name = "DATE", allow_hyphen_values = true)]
    first: Option<String>,
    #[arg(long = "to", value_name = "DATE", allow_hyphen_values = true)]
    last: Option<String>,
}

/// The last day lies before the first.
#[derive(Debug, thiserror::Error)]
#[error("{from} is after {to}")]
pub(crate) struct Inverted {
    /// The first day.
    pub(crate) from: NaiveDate,
    /// The last day.
    pub(crate) to: NaiveDate,
}

impl Span {
    /// The days. Where one end is given, the other is that of its year; where none is, they are those of `year`.
    ///
    /// # Errors
    /// A text is no date or lies outside the calendar, or the last day lies before the first.
    pub(super) fn of(
        &self,
        year: i32,
        source: &Source,
        calendar: &Calendar<'_>,
    ) -> anyhow::Result<(NaiveDate, NaiveDate)> {
        let read = |typed: &Option<String>| {
            let typed = typed.as_deref();
            typed.map(|typed| source.date(typed, calendar)).transpose()
        };
        let (from, to) = match (read(&self.first)?, read(&self.last)?) {
            (Some(from), Some(to)) => (from, to),
            (Some(from), None) => (from, ends(from.year())?.1),
            (None, Some(to)) => (ends(to.year())?.0, to),
            (None, None) => ends(year)?,
        };
        if to < from {
            return Err(Inverted { from, to }.into());
        }
        Ok((from, to))
    }
}

/// The first and the last day of a year.
///
/// # Errors
/// No calendar has such a year.
fn ends(year: i32) -> Result<(NaiveDate, NaiveDate), NotADate> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1);
    let last = NaiveDate::from_ymd_opt(year, 12, 31);
    let value = || year.to_string();
    first.zip(last).ok_or_else(|| NotADate { value: value() })
}
