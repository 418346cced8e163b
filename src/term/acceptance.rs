//! The day on which an application counts as received.

use chrono::{NaiveDate, NaiveTime};

use crate::calendar::{Calendar, CalendarError};

/// When an application is handed in, UTC+5.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filing {
    /// The day.
    pub date: NaiveDate,
    /// The clock, if it is known; without it the application counts as made in office hours.
    pub time: Option<NaiveTime>,
}

impl Filing {
    /// On a day in office hours.
    #[must_use]
    pub const fn on(date: NaiveDate) -> Self {
        Self { date, time: None }
    }
}

/// Why the day of acceptance is what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AcceptedOn {
    /// The day of filing.
    FilingDay,
    /// The next working day, because the office rests on the day of filing.
    AfterRestDay,
    /// The next working day, because the office had closed.
    AfterHours,
    /// The day of filing, whatever day it is: a system answers at once.
    AnyDay,
}

impl AcceptedOn {
    /// The stable name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FilingDay => "filing_day",
            Self::AfterRestDay => "after_rest_day",
            Self::AfterHours => "after_hours",
            Self::AnyDay => "any_day",
        }
    }
}

/// An application accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Acceptance {
    /// When it was handed in.
    pub filing: Filing,
    /// The working day on which it counts as received: day zero of every term.
    pub accepted: NaiveDate,
    /// Why that day.
    pub on: AcceptedOn,
}

/// Accepts an application: on the day of filing, or on the next working day when the office rests or has closed.
///
/// Administrative Procedural Code art. 64(3).
///
/// # Errors
/// The date, or the next working day, is not covered by the calendar.
pub fn accept(
    calendar: &Calendar<'_>,
    filing: Filing,
    closes: Option<NaiveTime>,
) -> Result<Acceptance, CalendarError> {
    let late = matches!((filing.time, closes), (Some(time), Some(closes)) if time >= closes);
    let (accepted, on) = if !calendar.is_working(filing.date)? {
        (
            calendar.next_working(filing.date)?,
            AcceptedOn::AfterRestDay,
        )
    } else if late {
        (calendar.add(filing.date, 1)?, AcceptedOn::AfterHours)
    } else {
        (filing.date, AcceptedOn::FilingDay)
    };
    Ok(Acceptance {
        filing,
        accepted,
        on,
    })
}

/// Accepts what a system answers at once, on any day and at any hour.
///
/// # Errors
/// The date is not covered by the calendar.
pub fn accept_any_day(
    calendar: &Calendar<'_>,
    filing: Filing,
) -> Result<Acceptance, CalendarError> {
    calendar.is_working(filing.date)?;
    Ok(Acceptance {
        filing,
        accepted: filing.date,
        on: AcceptedOn::AnyDay,
    })
}
