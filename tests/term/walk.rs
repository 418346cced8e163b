//! The oracle: what a person does with a wall calendar and a finger.
//!
//! It knows the special days of a list and the weekdays, and takes one day after the other. Nothing of the library
//! takes part.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};

const DAYS: &str = include_str!("../calendar/days.csv");

pub(crate) const FIRST_YEAR: i32 = 2012;
pub(crate) const LAST_YEAR: i32 = 2040;

static LISTED: LazyLock<HashMap<NaiveDate, bool>> = LazyLock::new(|| {
    let mut listed = HashMap::new();
    for line in DAYS.lines().skip(1) {
        let mut cells = line.split(',');
        let day = cells.next().unwrap().parse().unwrap();
        listed.insert(day, cells.next().unwrap() == "work");
    }
    listed
});

/// Whether a day is worked; none outside the covered years.
pub(crate) fn is_working(day: NaiveDate) -> Option<bool> {
    let by_weekday = day.weekday().number_from_monday() <= 5;
    (FIRST_YEAR..=LAST_YEAR)
        .contains(&day.year())
        .then(|| LISTED.get(&day).copied().unwrap_or(by_weekday))
}

/// The first working day on or after a day.
pub(crate) fn on_or_after(mut day: NaiveDate) -> Option<NaiveDate> {
    while !is_working(day)? {
        day = day.succ_opt()?;
    }
    Some(day)
}

/// The `n`-th working day after a day, and the day itself for 0.
pub(crate) fn forward(mut day: NaiveDate, n: u32) -> Option<NaiveDate> {
    is_working(day)?;
    for _ in 0..n {
        day = on_or_after(day.succ_opt()?)?;
    }
    Some(day)
}

/// The last working day on or before a day.
pub(crate) fn on_or_before(mut day: NaiveDate) -> Option<NaiveDate> {
    while !is_working(day)? {
        day = day.pred_opt()?;
    }
    Some(day)
}

/// A day so many days later.
pub(crate) fn days_later(mut day: NaiveDate, n: u32) -> Option<NaiveDate> {
    for _ in 0..n {
        day = day.succ_opt()?;
    }
    is_working(day).map(|_| day)
}

/// The same day so many months later, or the last one of that month.
pub(crate) fn months_later(day: NaiveDate, n: u32) -> Option<NaiveDate> {
    let (mut year, mut month) = (day.year(), day.month());
    for _ in 0..n {
        (year, month) = if month == 12 {
            (year + 1, 1)
        } else {
            (year, month + 1)
        };
    }
    let end = (1..=day.day())
        .rev()
        .find_map(|number| NaiveDate::from_ymd_opt(year, month, number))?;
    is_working(end).map(|_| end)
}
