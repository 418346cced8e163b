//! Working hours.

use certctl::calendar::{Calendar, CalendarData, Grade, OwnDay, Transfer, Week};
use certctl::text::Text;
use chrono::{Datelike, NaiveDate, Weekday};

use crate::days::works;
use crate::support::{DATA, calendar, date};

fn hours(data: &CalendarData, week: Week, from: &str, to: &str) -> u32 {
    let calendar = Calendar::new(data, week).unwrap();
    calendar.hours(date(from), date(to)).unwrap()
}

#[test]
fn the_printed_hours_of_2026_are_those_of_what_was_known() {
    let data = DATA.as_known(date("2025-12-31"));
    let printed = Week::ALL.map(|week| hours(&data, week, "2026-01-01", "2026-12-31"));
    assert_eq!(printed, [1968, 1986]);
    // 31 August, a Monday, became a working day.
    let came = Week::ALL.map(|week| hours(&DATA, week, "2026-01-01", "2026-12-31"));
    assert_eq!(came, [1976, 1993]);
}

#[test]
fn every_month_has_eight_hours_a_day_or_seven_and_five_on_saturdays() {
    for week in Week::ALL {
        let days = works(week);
        let months = days.chunk_by(|one, two| one.0.month() == two.0.month());
        for month in months {
            let (first, last) = (month[0].0, month.last().unwrap().0);
            let worked = month.iter().filter(|(_, works)| *works);
            let hours = worked.map(|(day, _)| match (week, day.weekday()) {
                (Week::FiveDay, _) => 8,
                (Week::SixDay, Weekday::Sat) => 5,
                (Week::SixDay, _) => 7,
            });
            let hours: u32 = hours.sum();
            assert_eq!(
                calendar(week).hours(first, last),
                Ok(hours),
                "{first} {week:?}"
            );
        }
    }
}

#[test]
fn a_rest_day_worked_has_the_hours_of_the_day_given_off() {
    let six = Week::SixDay;
    // Sunday 5 January 2025 for Friday the 3rd.
    assert_eq!(hours(&DATA, six, "2025-01-05", "2025-01-05"), 7);
    let transfer = |worked: &str, off: &str| {
        let mut data = DATA.clone();
        data.transfers.push(Transfer {
            worked: date(worked),
            off: date(off),
            weeks: vec![six],
            source: "act".to_owned(),
            known_from: date("2026-11-22"),
            known_roughly: false,
            grade: Grade::High,
            grade_six_day: None,
        });
        data
    };
    // A Sunday for a Saturday.
    let data = transfer("2026-12-06", "2026-12-05");
    assert_eq!(hours(&data, six, "2026-12-06", "2026-12-06"), 5);
    assert_eq!(hours(&data, six, "2026-12-05", "2026-12-05"), 0);
    assert_eq!(
        hours(&data, six, "2026-12-01", "2026-12-31"),
        hours(&DATA, six, "2026-12-01", "2026-12-31")
    );
}

#[test]
fn a_day_opened_by_a_user_has_the_hours_of_its_weekday() {
    let mut data = DATA.clone();
    for day in ["2026-12-05", "2026-12-06"] {
        data.own.push(OwnDay {
            date: date(day),
            works: true,
            office: Vec::new(),
            name: Text::same("open"),
            source: "a letter".to_owned(),
        });
    }
    let of = |week| ["2026-12-05", "2026-12-06"].map(|day| hours(&data, week, day, day));
    assert_eq!(of(Week::FiveDay), [8, 8]);
    assert_eq!(of(Week::SixDay), [5, 7]);
}

#[test]
fn hours_outside_are_an_error_and_of_no_days_are_none() {
    let five = calendar(Week::FiveDay);
    let (one, two) = (date("2026-11-24"), date("2026-11-23"));
    assert_eq!(five.hours(one, two), Ok(0));
    assert!(five.hours(one, date("2041-01-01")).is_err());
    assert!(five.hours(NaiveDate::MIN, one).is_err());
}
