//! Where in the calendar's files a contradiction stands.

use crate::calendar::{CalendarData, CalendarError};

/// The file and the field of the row to look at.
pub(super) fn place(error: &CalendarError, data: &CalendarData) -> (&'static str, String) {
    let row =
        |array: &str, at: Option<usize>| at.map_or(String::new(), |at| format!("{array}[{at}]"));
    match error {
        CalendarError::TransferOfNoWeek { worked, off }
        | CalendarError::TransferOutOfCoverage { worked, off }
        | CalendarError::TransferOfWorkedDay { worked, off, .. }
        | CalendarError::TransferToDayOff { worked, off, .. } => {
            let mut rows = data.transfers.iter();
            let at = rows.position(|row| row.worked == *worked && row.off == *off);
            ("calendar/transfers.toml", row("transfer", at))
        }
        CalendarError::TransferTwice { date, .. } => {
            let mut rows = data.transfers.iter();
            // The later of the two rows is the one that was added.
            let at = rows.rposition(|row| row.worked == *date || row.off == *date);
            ("calendar/transfers.toml", row("transfer", at))
        }
        CalendarError::HolidayInNoYear { holiday, .. }
        | CalendarError::HolidayTwice { holiday, .. }
        | CalendarError::MovableWithoutDate { holiday, .. } => {
            let at = data.holidays.iter().position(|row| row.id == *holiday);
            ("calendar/holidays.toml", row("holiday", at))
        }
        CalendarError::NoSuchMovable { date, .. } | CalendarError::MovableTwice { date, .. } => {
            let at = data.movable.iter().position(|row| row.date == *date);
            ("calendar/movable.toml", row("movable", at))
        }
        _ => ("calendar/coverage.toml", String::new()),
    }
}
