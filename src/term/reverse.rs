//! Backwards: the last day on which to apply.

use chrono::NaiveDate;

use crate::calendar::{Calendar, CalendarError};

/// The latest working day on which an application can be accepted so that `due` of it is not after `by`.
///
/// `due` must not become earlier when acceptance becomes later, which holds for every term counted by [`super::run`].
/// Found by doubling steps and halving, so `due` is called a few dozen times at most.
///
/// # Errors
/// What `due` gives, and [`CalendarError`] when the calendar begins before such a day is found.
pub fn latest<E: From<CalendarError>>(
    calendar: &Calendar<'_>,
    by: NaiveDate,
    due: impl Fn(NaiveDate) -> Result<NaiveDate, E>,
) -> Result<NaiveDate, E> {
    let last = calendar.prev_working(by)?;
    let meets = |steps: u32| -> Result<bool, E> { Ok(due(calendar.sub(last, steps)?)? <= by) };
    if meets(0)? {
        return Ok(last);
    }
    // Invariant: `misses` steps back are too late, `meets` steps back are in time.
    let (mut misses, mut enough) = (0_u32, 1_u32);
    while !meets(enough)? {
        misses = enough;
        enough = enough.saturating_mul(2);
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
