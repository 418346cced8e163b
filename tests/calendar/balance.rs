//! The published balances of working time: the number of working days of a month or a year.

use certctl::calendar::Week;
use chrono::{Months, NaiveDate};

use crate::support::{calendar, rows};

const BALANCE: &str = include_str!("balance.csv");

fn total(week: Week, year: i32, month: u32, months: u32) -> u32 {
    let first = NaiveDate::from_ymd_opt(year, month, 1).unwrap();
    let last = (first + Months::new(months)).pred_opt().unwrap();
    calendar(week).total(first, last).unwrap()
}

#[test]
fn each_published_month_is_reproduced() {
    let mut months = 0;
    for row in rows(BALANCE) {
        let (year, month) = (row[0].parse().unwrap(), row[1].parse().unwrap());
        let computed = Week::ALL.map(|week| total(week, year, month, 1).to_string());
        assert_eq!(computed, [row[2], row[3]], "{year}-{month}");
        months += 1;
    }
    assert_eq!(months, 84);
}

/// Months that differ from the table printed for them, because the law or a date changed later.
#[test]
fn what_happened_counts_and_not_what_was_printed_before() {
    let months = [
        // printed 21 and 26: 25 October became a holiday
        (2022, 10, [20, 25]),
        // printed 19 and 24: 1 and 17 December ceased to be holidays
        (2022, 12, [21, 26]),
        // printed 19 and 24: Kurban Ait was a day earlier, on a Sunday
        (2024, 6, [20, 25]),
        // printed with 30 August rolled to the 31st: Constitution Day was moved to March
        (2026, 8, [21, 26]),
    ];
    for (year, month, days) in months {
        assert_eq!(
            Week::ALL.map(|week| total(week, year, month, 1)),
            days,
            "{year}-{month}"
        );
    }
}

#[test]
fn whole_years_are_reproduced() {
    for (year, days) in [(2022, [246, 298]), (2024, [249, 301]), (2026, [247, 299])] {
        assert_eq!(
            Week::ALL.map(|week| total(week, year, 1, 12)),
            days,
            "{year}"
        );
    }
    for (year, days) in [(2023, 246), (2025, 246)] {
        assert_eq!(total(Week::FiveDay, year, 1, 12), days, "{year}");
    }
}
