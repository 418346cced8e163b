//! The holidays and days off of some years, before rolls and transfers.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use super::month_day::Year;
use super::special::{Origin, Special};
use super::{CalendarData, CalendarError, DayKind, Holiday, MovableDay};

/// The days by rule and the movable days of the years, in order, one for a date.
///
/// A day off on a holiday is the holiday: the lunar date wanders over the year and may meet one.
///
/// # Errors
/// Rows that hold in no year, that claim one date twice, or that date what is not movable.
pub(super) fn days(
    data: &CalendarData,
    years: RangeInclusive<i32>,
) -> Result<Vec<Special>, CalendarError> {
    let dated = dated(data)?;
    let mut days: Vec<Special> = Vec::with_capacity(years.clone().count() * 16);
    for number in years {
        let Some(year) = Year::new(number) else {
            continue;
        };
        let begin = days.len();
        for (row, index) in data.holidays.iter().zip(0..) {
            if row.holds_in(number) {
                let dates = row.days.iter().filter_map(|day| day.in_year(year));
                let origin = Origin::Holiday(index);
                days.extend(dates.map(|day| Special::holiday(day, row.class, origin)));
            }
        }
        let of_year = dated.iter().filter(|(year, _)| *year == number);
        days.extend(of_year.map(|(_, special)| *special));
        // The rows stand in the order of the year, so that this has little to do.
        // Of one date the holiday comes before the day off, and stays.
        days[begin..].sort_unstable_by_key(|day| (day.day, day.kind == DayKind::DayOff));
        while let Some(at) = days[begin..]
            .windows(2)
            .position(|pair| pair[0].day == pair[1].day)
        {
            let (one, two) = (days[begin + at], days[begin + at + 1]);
            if one.kind == two.kind {
                return Err(twice(data, one, two));
            }
            days.remove(begin + at + 1);
        }
    }
    Ok(days)
}

/// The movable days with their years, in the order of the data.
fn dated(data: &CalendarData) -> Result<Vec<(i32, Special)>, CalendarError> {
    let rules: Vec<(u32, &Holiday)> = (0..)
        .zip(&data.holidays)
        .filter(|(_, rule)| rule.is_movable())
        .collect();
    let find = |row: &MovableDay, index| {
        let year = row.date.year();
        let mut rules = rules.iter();
        let rule = rules.find(|(_, rule)| rule.holds_in(year) && rule.id == row.holiday);
        let (of, rule) = rule.ok_or_else(|| CalendarError::NoSuchMovable {
            holiday: row.holiday.clone(),
            date: row.date,
        })?;
        let origin = Origin::Movable(*of, index);
        let day = row.date.num_days_from_ce();
        Ok((year, Special::holiday(day, rule.class, origin)))
    };
    let rows = data.movable.iter().zip(0..);
    rows.map(|(row, index)| find(row, index)).collect()
}

fn twice(data: &CalendarData, one: Special, two: Special) -> CalendarError {
    let id = |special: Special| match special.origin {
        Origin::Holiday(row) | Origin::Movable(row, _) => data.holidays.get(row as usize),
        Origin::Transfer(_) => None,
    };
    let name = |special| id(special).map_or_else(String::new, |row| row.id.clone());
    CalendarError::HolidayTwice {
        // The day came from a date, so the fallback is never taken.
        date: NaiveDate::from_num_days_from_ce_opt(one.day).unwrap_or_default(),
        holiday: name(one),
        other: name(two),
    }
}
