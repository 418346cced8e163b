//! Days of each year: those of common and of leap years, and their text.

use certctl::calendar::{Calendar, DayKind, Holiday, MonthDay, Week};
use chrono::{Datelike, NaiveDate};

use crate::support::{DATA, date};

/// The days of the covered years on which a holiday of one day falls.
fn falls_on(month: u8, day: u8) -> Vec<NaiveDate> {
    let mut data = DATA.clone();
    data.transfers.clear();
    // Nothing else is off, so that no day is hidden by another.
    data.holidays.truncate(1);
    data.movable.clear();
    let row = data.holidays[0].clone();
    data.holidays = vec![Holiday {
        days: vec![MonthDay::new(month, day).unwrap()],
        rolls: false,
        ..row
    }];
    let calendar = Calendar::new(&data, Week::SixDay).unwrap();
    let days = calendar.days(calendar.first(), calendar.last()).unwrap();
    days.filter(|day| day.kind == DayKind::Holiday)
        .map(|day| day.date)
        .collect()
}

#[test]
fn every_day_of_a_year_falls_where_the_calendar_of_everyone_has_it() {
    for day in date("2028-01-01").iter_days().take(366) {
        let (month, number) = (day.month(), day.day());
        let expected: Vec<_> = (2012..=2040)
            .filter_map(|year| NaiveDate::from_ymd_opt(year, month, number))
            .collect();
        let found = falls_on(month as u8, number as u8);
        assert_eq!(found, expected, "{month}-{number}");
        let leap_day = (month, number) == (2, 29);
        assert_eq!(found.len(), if leap_day { 8 } else { 29 });
    }
}

#[test]
fn a_day_that_is_in_no_year_is_none() {
    for (month, day) in [(2, 30), (4, 31), (13, 1), (0, 1), (1, 0), (12, 32)] {
        assert_eq!(MonthDay::new(month, day), None, "{month}-{day}");
    }
}
