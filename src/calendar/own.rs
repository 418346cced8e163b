//! Days of a user's own: an office is closed, or works, whatever the calendar says.

use chrono::Datelike;

use super::special::{Origin, Special};
use super::{CalendarData, CalendarError, DayKind, OwnDay};

/// The own days that hold at an office known by these names, in order.
///
/// # Errors
/// A day that is not covered, or that stands twice for the office.
pub(super) fn of(data: &CalendarData, office: &[&str]) -> Result<Vec<Special>, CalendarError> {
    let covered = data.coverage.first..=data.coverage.last;
    let mut days = Vec::new();
    for (row, number) in data.own.iter().zip(0..) {
        let OwnDay { date, works, .. } = *row;
        if !covered.contains(&date) {
            return Err(CalendarError::OwnOutOfCoverage { date });
        }
        if row.holds_for(office) {
            let day = date.num_days_from_ce();
            days.push(Special {
                day,
                kind: if works {
                    DayKind::Opened
                } else {
                    DayKind::Closed
                },
                origin: Origin::Own(number),
                linked: day,
            });
        }
    }
    days.sort_by_key(|special| special.day);
    let mut pairs = days.windows(2);
    if let Some([one, _]) = pairs.find(|pair| pair[0].day == pair[1].day)
        && let Origin::Own(row) = one.origin
        && let Some(row) = data.own.get(row as usize)
    {
        return Err(CalendarError::OwnTwice { date: row.date });
    }
    Ok(days)
}
