//! Counting over the awkward places, by hand.

use certctl::calendar::{Calendar, Week};

use crate::support::{FIVE, SIX, date};

/// The day so many working days after another, or before it.
fn step(calendar: &Calendar<'_>, from: &str, n: i32) -> String {
    let (from, days) = (date(from), n.unsigned_abs());
    let to = if n < 0 {
        calendar.sub(from, days)
    } else {
        calendar.add(from, days)
    };
    let to = to.unwrap();
    if n != 0 {
        assert_eq!(calendar.steps(from, to), Ok(n), "{from} {to}");
    }
    to.to_string()
}

#[track_caller]
fn check(from: &str, n: i32, five: &str, six: &str) {
    assert_eq!(step(&FIVE, from, n), five, "{from} {n} five-day");
    assert_eq!(step(&SIX, from, n), six, "{from} {n} six-day");
}

#[test]
fn no_days_are_the_day_itself() {
    for day in [
        "2026-11-20",
        "2026-11-22",
        "2024-05-04",
        "2024-05-08",
        "2012-01-01",
        "2040-12-31",
    ] {
        check(day, 0, day, day);
        assert_eq!(FIVE.steps(date(day), date(day)), Ok(0));
        assert_eq!(SIX.steps(date(day), date(day)), Ok(0));
    }
}

#[test]
fn from_a_rest_day() {
    check("2026-11-22", 1, "2026-11-23", "2026-11-23");
    check("2026-11-22", -1, "2026-11-20", "2026-11-21");
    check("2026-11-21", 1, "2026-11-23", "2026-11-23");
    check("2026-12-16", 1, "2026-12-17", "2026-12-17");
}

#[test]
fn from_a_worked_saturday() {
    // 4 May 2024 for the 8th; the 7th and the 9th are holidays.
    check("2024-05-04", 1, "2024-05-06", "2024-05-06");
    check("2024-05-04", 2, "2024-05-10", "2024-05-08");
    check("2024-05-04", -1, "2024-05-03", "2024-05-03");
    check("2024-05-06", -1, "2024-05-04", "2024-05-04");
    check("2024-05-10", -2, "2024-05-04", "2024-05-06");
}

#[test]
fn from_a_worked_sunday() {
    // 5 January 2025 for the 3rd; in the six-day week the Saturday between them is worked.
    check("2025-01-05", 1, "2025-01-06", "2025-01-06");
    check("2024-12-31", 1, "2025-01-05", "2025-01-04");
    check("2025-01-06", -2, "2024-12-31", "2025-01-04");
}

#[test]
fn across_new_year() {
    // 1 and 2 January 2027 are a Friday and a Saturday; the second rolls in the five-day week.
    check("2026-12-31", 1, "2027-01-05", "2027-01-04");
    check("2027-01-05", -1, "2026-12-31", "2027-01-04");
    // 1 and 2 January 2028 are a weekend: both roll, in the six-day week one.
    check("2027-12-31", 1, "2028-01-05", "2028-01-04");
    check("2028-01-05", -1, "2027-12-31", "2028-01-04");
}

#[test]
fn across_nauryz_with_two_rolls() {
    // 21 and 22 March 2026 are a weekend, the 23rd is a holiday: the 24th and the 25th roll.
    check("2026-03-20", 1, "2026-03-26", "2026-03-25");
    check("2026-03-26", -1, "2026-03-20", "2026-03-25");
    // 22 and 23 March 2025 are a weekend.
    check("2025-03-20", 1, "2025-03-26", "2025-03-25");
    // 2031: a Friday holiday, two on the weekend, two rolls.
    check("2031-03-20", 1, "2031-03-26", "2031-03-25");
}

#[test]
fn a_transfer_from_either_side() {
    // The rest day worked comes first: Saturday 27 August 2022 for Monday the 29th, before a holiday.
    check("2022-08-26", 1, "2022-08-27", "2022-08-27");
    check("2022-08-27", 1, "2022-08-31", "2022-08-29");
    check("2022-08-31", -1, "2022-08-27", "2022-08-29");
    // The day given off comes first: Friday 9 March 2018 after a holiday, for Saturday the 3rd before it.
    check("2018-03-07", 1, "2018-03-12", "2018-03-09");
    // Monday 30 April 2018 is off for Saturday the 28th.
    check("2018-04-27", 2, "2018-05-02", "2018-04-30");
    check("2018-05-02", -1, "2018-04-28", "2018-04-30");
    // Friday 18 December 2020 is off, Sunday the 20th is worked: in both weeks.
    check("2020-12-15", 1, "2020-12-20", "2020-12-19");
    check("2020-12-21", -1, "2020-12-20", "2020-12-20");
}

#[test]
fn a_transfer_across_years() {
    // Saturday 28 December 2013 for Friday 3 January 2014.
    check("2013-12-27", 1, "2013-12-28", "2013-12-28");
    check("2013-12-28", 1, "2013-12-30", "2013-12-30");
    check("2013-12-31", 1, "2014-01-06", "2014-01-03");
    check("2014-01-06", -1, "2013-12-31", "2014-01-04");
    check("2014-01-06", -4, "2013-12-27", "2013-12-30");
}

#[test]
fn steps_back_count_the_day_they_end_on_and_not_the_day_they_start_on() {
    let steps = |from, to| {
        Week::ALL.map(|week| {
            let calendar = if week == Week::FiveDay { &*FIVE } else { &*SIX };
            calendar.steps(date(from), date(to)).unwrap()
        })
    };
    assert_eq!(steps("2026-11-23", "2026-11-20"), [-1, -2]);
    assert_eq!(steps("2026-11-20", "2026-11-23"), [1, 2]);
    assert_eq!(steps("2026-11-22", "2026-11-21"), [0, -1]);
    assert_eq!(steps("2026-11-21", "2026-11-22"), [0, 0]);
    assert_eq!(FIVE.count(date("2026-11-23"), date("2026-11-21")), Ok(-1));
}
