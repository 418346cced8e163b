//! Backwards: the last day on which to apply.

use chrono::NaiveDate;

use super::TermError;
use crate::calendar::{Calendar, CalendarError};

/// An error that may only say that a date lies beyond what the calendar covers.
pub trait Beyond {
    /// Whether that is all it says. Such a date is later than every covered one.
    fn is_beyond(&self) -> bool;
}

impl Beyond for CalendarError {
    fn is_beyond(&self) -> bool {
        matches!(
            self,
            Self::OutOfCoverage { .. } | Self::LeavesCoverage { .. }
        )
    }
}

impl Beyond for TermError {
    fn is_beyond(&self) -> bool {
        matches!(self, Self::Calendar(error) if error.is_beyond())
    }
}

/// The latest working day on which an application can be accepted so that `due` of it is not after `by`.
///
/// `due` must not become earlier when acceptance becomes later, which holds for every term counted by [`super::run`];
/// where its date is not covered, it is after `by`. Found by doubling steps and halving, so `due` is called a few dozen
/// times at most.
///
/// # Errors
/// Other errors of `due`, and [`CalendarError`] when the calendar begins before such a day is found.
pub fn latest<E: From<CalendarError> + Beyond>(
    calendar: &Calendar<'_>,
    by: NaiveDate,
    due: impl Fn(NaiveDate) -> Result<NaiveDate, E>,
) -> Result<NaiveDate, E> {
    let last = calendar.prev_working(by)?;
    // As many steps back as there are covered working days before the last one.
    let most = calendar.total(calendar.first(), last)?.saturating_sub(1);
    let meets = |steps: u32| match due(calendar.sub(last, steps)?) {
        Ok(date) => Ok(date <= by),
        Err(error) if error.is_beyond() => Ok(false),
        Err(error) => Err(error),
    };
    if meets(0)? {
        return Ok(last);
    }
    // Invariant: `misses` steps back are too late, `enough` steps back are in time.
    let (mut misses, mut enough) = (0_u32, most.min(1));
    while !meets(enough)? {
        if enough == most {
            // One step further leaves the calendar, which is what there is to say.
            return Ok(calendar.sub(last, most.saturating_add(1))?);
        }
        misses = enough;
        enough = enough.saturating_mul(2).min(most);
    }
    while enough - misses > 1 {
        let middle = misses + (enough - misses) / 2;
        if meets(middle)? {
            enough = middle;
        } else {
            misses = middle;
        }
    }
    Ok(calendar.sub(last, enough)?)
}
