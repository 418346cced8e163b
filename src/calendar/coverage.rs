//! Checks of the coverage, and the basis of each covered year.

use std::ops::RangeInclusive;

use chrono::Datelike;

use super::{Basis, CalendarData, CalendarError, Coverage};

/// The most calendar years covered. Far more than acts can be known for; it bounds the table.
const MAX_YEARS: i32 = 200;

/// The covered years.
///
/// # Errors
/// A coverage that is empty or too long.
pub(super) fn years(coverage: &Coverage) -> Result<RangeInclusive<i32>, CalendarError> {
    let Coverage { first, last, .. } = *coverage;
    if last < first {
        return Err(CalendarError::EmptyCoverage { first, last });
    }
    if last.year() - first.year() >= MAX_YEARS {
        let max_years = MAX_YEARS;
        return Err(CalendarError::LongCoverage {
            first,
            last,
            max_years,
        });
    }
    Ok(first.year()..=last.year())
}

/// The basis of each covered year, in order.
///
/// # Errors
/// A year with none or with two.
pub(super) fn year_bases(
    coverage: &Coverage,
    years: RangeInclusive<i32>,
) -> Result<Vec<Basis>, CalendarError> {
    let of = |year: i32| {
        let mut rows = coverage.years.iter();
        let mut holds = rows
            .by_ref()
            .filter(|row| row.from <= year && year <= row.to);
        match (holds.next(), holds.next()) {
            (Some(row), None) => Ok(row.basis),
            (None, _) => Err(CalendarError::YearWithoutBasis { year }),
            (Some(_), Some(_)) => Err(CalendarError::YearBasisTwice { year }),
        }
    };
    years.map(of).collect()
}

/// Checks the rows of the holidays against the covered years.
///
/// # Errors
/// A row that holds in no year, or a movable holiday without a date in a covered year.
pub(super) fn check_holidays(
    data: &CalendarData,
    years: RangeInclusive<i32>,
) -> Result<(), CalendarError> {
    for row in &data.holidays {
        let last_year = row.end.as_ref().map(|end| end.last_year);
        if let Some(last_year) = last_year.filter(|last| *last < row.first_year) {
            return Err(CalendarError::HolidayInNoYear {
                holiday: row.id.clone(),
                first_year: row.first_year,
                last_year,
            });
        }
        if row.is_movable() {
            // The lunar year is shorter than ours, so no year is without its day.
            let dated = |year| {
                let mut days = data.movable.iter();
                days.any(|day| day.date.year() == year && day.holiday == row.id)
            };
            let mut gaps = years
                .clone()
                .filter(|year| row.holds_in(*year) && !dated(*year));
            if let Some(year) = gaps.next() {
                return Err(CalendarError::MovableWithoutDate {
                    holiday: row.id.clone(),
                    year,
                });
            }
        }
    }
    Ok(())
}
