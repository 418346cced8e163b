//! The holidays and days off of some years, before rolls and transfers.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use super::month_day::Year;
use super::special::{Origin, Special};
use super::{Basis, CalendarData, CalendarError, DayKind, Holiday, MovableDay};

/// The days by rule and the movable days of the years, in order, one for a date.
///
/// A day off on a holiday is the holiday, and a lunar day on a day by rule is the day by rule: the lunar date wanders
/// over the year and may meet any. A lunar day may be taken to fall on another day than its row says.
///
/// # Errors
/// Rows that hold in no year, that claim one date twice, or that date what is not movable.
pub(super) fn days(
    data: &CalendarData,
    years: RangeInclusive<i32>,
    moved: Option<Lunar>,
) -> Result<Vec<Special>, CalendarError> {
    let dated = dated(data, moved)?;
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
        // Of one date the holiday comes before the day off and the rule before the lunar date, and stays.
        days[begin..]
            .sort_unstable_by_key(|day| (day.day, day.kind == DayKind::DayOff, day.is_movable()));
        while let Some(at) = days[begin..]
            .windows(2)
            .position(|pair| pair[0].day == pair[1].day)
        {
            let (one, two) = (days[begin + at], days[begin + at + 1]);
            if one.kind == two.kind && one.is_movable() == two.is_movable() {
                return Err(twice(data, one, two));
            }
            days.remove(begin + at + 1);
        }
    }
    Ok(days)
}

/// The movable days with their years, in the order of the data.
fn dated(data: &CalendarData, moved: Option<Lunar>) -> Result<Vec<(i32, Special)>, CalendarError> {
    let rules: Vec<(u32, &Holiday)> = (0..)
        .zip(&data.holidays)
        .filter(|(_, rule)| rule.is_movable())
        .collect();
    check_twice(data)?;
    let find = |row: &MovableDay, index| {
        let moved = moved.filter(|lunar| lunar.row == index);
        let day = moved.map_or(row.date.num_days_from_ce(), |lunar| lunar.day);
        // The row of a date holds in its year; a day more or less may lie in another.
        let date = NaiveDate::from_num_days_from_ce_opt(day).unwrap_or(row.date);
        let year = date.year();
        let mut rules = rules.iter();
        let rule = rules.find(|(_, rule)| rule.holds_in(year) && rule.id == row.holiday);
        let (of, rule) = rule.ok_or_else(|| CalendarError::NoSuchMovable {
            holiday: row.holiday.clone(),
            date: row.date,
        })?;
        let origin = Origin::Movable(*of, index);
        Ok((year, Special::holiday(day, rule.class, origin)))
    };
    standing(data)
        .map(|(row, index)| find(row, index))
        .collect()
}

/// The movable days that no later known row of the same occurrence takes the place of, with their indexes.
fn standing(data: &CalendarData) -> impl Iterator<Item = (&MovableDay, u32)> {
    let rows = data.movable.iter().zip(0..);
    rows.filter(|(row, _)| !data.movable.iter().any(|other| supersedes(other, row)))
}

/// A day whose lunar date is computed and not announced.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lunar {
    /// Its number from the common era.
    pub(super) day: i32,
    /// Its row among the movable days.
    pub(super) row: u32,
    /// The first day on which it may be announced to fall: the one before what the tables compute.
    pub(super) first: i32,
    /// The last such day: the one after.
    pub(super) last: i32,
}

/// The days whose lunar date is computed and not announced.
pub(super) fn projected(data: &CalendarData) -> Vec<Lunar> {
    let rows = standing(data).filter(|(row, _)| row.basis == Basis::Projected);
    let lunar = |(row, index): (&MovableDay, u32)| {
        let day = row.date.num_days_from_ce();
        let other = row.other.map_or(day, |other| other.num_days_from_ce());
        Lunar {
            day,
            row: index,
            first: day.min(other) - 1,
            last: day.max(other) + 1,
        }
    };
    rows.map(lunar).collect()
}

/// Two rows of one holiday nearer than this date the same occurrence; the next one is a lunar year away.
const SAME_OCCURRENCE_DAYS: u64 = 30;

pub(super) fn same_occurrence(one: &MovableDay, two: &MovableDay) -> bool {
    let apart = (one.date - two.date).num_days().unsigned_abs();
    one.holiday == two.holiday && apart <= SAME_OCCURRENCE_DAYS
}

/// Whether a row became known after another one of the same occurrence. None is before every day.
fn supersedes(later: &MovableDay, row: &MovableDay) -> bool {
    same_occurrence(later, row) && later.known_from > row.known_from
}

/// # Errors
/// Two dates of one occurrence that became known at once.
fn check_twice(data: &CalendarData) -> Result<(), CalendarError> {
    for (at, row) in data.movable.iter().enumerate() {
        let mut before = data.movable.iter().take(at);
        if let Some(other) =
            before.find(|other| same_occurrence(other, row) && other.known_from == row.known_from)
        {
            return Err(CalendarError::MovableTwice {
                holiday: row.holiday.clone(),
                date: row.date,
                other: other.date,
            });
        }
    }
    Ok(())
}

fn twice(data: &CalendarData, one: Special, two: Special) -> CalendarError {
    let id = |special: Special| match special.origin {
        Origin::Holiday(row) | Origin::Movable(row, _) => data.holidays.get(row as usize),
        _ => None,
    };
    let name = |special| id(special).map_or_else(String::new, |row| row.id.clone());
    CalendarError::HolidayTwice {
        // The day came from a date, so the fallback is never taken.
        date: NaiveDate::from_num_days_from_ce_opt(one.day).unwrap_or_default(),
        holiday: name(one),
        other: name(two),
    }
}
