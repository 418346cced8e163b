//! Transfers: acts that have a day off worked and give a working day for it.

use chrono::Datelike;

use super::special::{Origin, Special};
use super::{CalendarData, CalendarError, DayKind, Transfer, Week};

/// The days that transfers change in one week, in order; `days` are its days before them, in order.
///
/// Of a transfer over the end of the coverage only the covered side is applied.
///
/// # Errors
/// A transfer of no week, out of coverage, or that asks for what is so already.
pub(super) fn of(
    days: &[Special],
    data: &CalendarData,
    week: Week,
) -> Result<Vec<Special>, CalendarError> {
    let covered = data.coverage.first..=data.coverage.last;
    let mut moved = Vec::with_capacity(data.transfers.len() * 2);
    for (row, number) in data.transfers.iter().zip(0..) {
        let Transfer { worked, off, .. } = *row;
        if row.weeks.is_empty() {
            return Err(CalendarError::TransferOfNoWeek { worked, off });
        }
        if !covered.contains(&worked) && !covered.contains(&off) {
            return Err(CalendarError::TransferOutOfCoverage { worked, off });
        }
        if !row.weeks.contains(&week) {
            continue;
        }
        let special = |day, kind, linked| Special {
            day,
            kind,
            origin: Origin::Transfer(number),
            linked,
        };
        let (worked_day, off_day) = (worked.num_days_from_ce(), off.num_days_from_ce());
        if covered.contains(&worked) {
            if is_worked(days, week, worked_day) {
                return Err(CalendarError::TransferOfWorkedDay { worked, off, week });
            }
            moved.push((worked, special(worked_day, DayKind::WorkedRestDay, off_day)));
        }
        if covered.contains(&off) {
            if !is_worked(days, week, off_day) {
                return Err(CalendarError::TransferToDayOff { worked, off, week });
            }
            moved.push((off, special(off_day, DayKind::TransferredOff, worked_day)));
        }
    }
    moved.sort_unstable_by_key(|(date, _)| *date);
    let mut pairs = moved.windows(2);
    if let Some([(date, _), _]) = pairs.find(|pair| pair[0].0 == pair[1].0) {
        return Err(CalendarError::TransferTwice { date: *date, week });
    }
    Ok(moved.into_iter().map(|(_, special)| special).collect())
}

/// Whether a day is worked before any transfer.
fn is_worked(days: &[Special], week: Week, day: i32) -> bool {
    // Before transfers every special day is off.
    let is_special = days
        .binary_search_by_key(&day, |special| special.day)
        .is_ok();
    !is_special && !week.rests_on(day)
}
