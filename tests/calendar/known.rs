//! The calendar as it was known on a day, and what has changed since, by which act.

use certctl::calendar::{Basis, Calendar, CalendarData, Week};
use chrono::NaiveDate;

use crate::support::{DATA, FIVE, SIX, calendar, date};

fn known(on: &str) -> CalendarData {
    DATA.as_known(date(on))
}

/// What a year known on a day became: `2024-05-04 weekend worked_rest_day order-2024-109`.
fn changes(on: &str, year: i32, week: Week) -> Vec<String> {
    let data = known(on);
    let before = Calendar::new(&data, week).unwrap();
    let from = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    let to = NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
    // Names and acts are borrowed from either, so that they must live as long as both.
    let after = calendar(week);
    let found = shorten(after).changes(&before, from, to).unwrap();
    found
        .iter()
        .map(|change| {
            assert_eq!(change.before.date, change.after.date);
            let (before, after) = (change.before.kind, change.after.kind);
            let source = change.source.unwrap_or("?");
            let (date, before) = (change.before.date, before.as_str());
            format!("{date} {before} {} {source}", after.as_str())
        })
        .collect()
}

fn shorten<'a>(calendar: &'a Calendar<'static>) -> &'a Calendar<'a> {
    calendar
}

const MAY_2024: [&str; 2] = [
    "2024-05-04 weekend worked_rest_day order-2024-109",
    "2024-05-08 working transferred_off order-2024-109",
];

#[test]
fn the_year_2024_known_the_year_before() {
    let expected = [
        MAY_2024[0],
        MAY_2024[1],
        "2024-06-16 weekend day_off kurban-ait-announced",
        "2024-06-17 day_off working kurban-ait-announced",
    ];
    assert_eq!(changes("2023-12-31", 2024, Week::FiveDay), expected);
    // A moved Saturday is no news for the six-day week.
    assert_eq!(changes("2023-12-31", 2024, Week::SixDay), expected[2..]);
}

#[test]
fn an_order_is_known_at_the_end_of_the_day_on_which_it_was_signed() {
    let moved = ["2024-04-16", "2024-04-17"].map(|day| changes(day, 2024, Week::FiveDay));
    assert_eq!(moved[0].len(), 4);
    assert_eq!(moved[0][..2], MAY_2024);
    assert_eq!(moved[1], moved[0][2..]);
    let data = ["2024-04-16", "2024-04-17"].map(known);
    let works = |data: &CalendarData, day| {
        let calendar = Calendar::new(data, Week::FiveDay).unwrap();
        calendar.is_working(date(day)).unwrap()
    };
    assert!(!works(&data[0], "2024-05-04") && works(&data[0], "2024-05-08"));
    assert!(works(&data[1], "2024-05-04") && !works(&data[1], "2024-05-08"));
}

#[test]
fn an_announcement_is_known_at_the_end_of_its_day() {
    for (on, off) in [("2024-06-06", "2024-06-17"), ("2024-06-07", "2024-06-16")] {
        let data = known(on);
        let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
        let days = calendar.days(date("2024-06-16"), date("2024-06-17"));
        let off_for_it: Vec<_> = days
            .unwrap()
            .filter(|day| day.holiday == Some("kurban-ait"))
            .map(|day| day.date)
            .collect();
        assert_eq!(off_for_it, [date(off)], "{on}");
    }
    assert_eq!(changes("2024-06-06", 2024, Week::FiveDay).len(), 2);
    assert!(changes("2024-06-07", 2024, Week::FiveDay).is_empty());
}

#[test]
fn before_any_announcement_the_computed_date_stands() {
    let data = known("2023-11-30");
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    let day = calendar.day(date("2024-06-16")).unwrap();
    assert_eq!(
        (day.dated_by, day.basis),
        (Some("kurban-ait-computed"), Basis::Projected)
    );
}

#[test]
fn the_law_of_2026_moved_the_constitution_day() {
    let expected = [
        "2026-08-30 holiday weekend law-holidays-2026",
        "2026-08-31 rolled working law-holidays-2026",
        // Renamed.
        "2026-10-25 holiday holiday law-holidays-2026",
        // A roll has the name of its holiday.
        "2026-10-26 rolled rolled law-holidays-2026",
    ];
    let found = changes("2026-06-10", 2026, Week::FiveDay);
    assert_eq!(found, expected);
    assert_eq!(changes("2026-06-10", 2026, Week::SixDay), expected);
    assert!(changes("2026-06-11", 2026, Week::FiveDay).is_empty());

    let next = [
        "2027-03-15 working holiday law-holidays-2026",
        "2027-08-30 holiday working law-holidays-2026",
        "2027-10-25 holiday holiday law-holidays-2026",
    ];
    assert_eq!(changes("2026-06-10", 2027, Week::FiveDay), next);
}

#[test]
fn the_15th_of_march_2026_was_a_sunday_like_any_other() {
    for on in ["2026-06-10", "2026-06-11"] {
        let data = known(on);
        let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
        let kind = |day| calendar.day(date(day)).unwrap().kind.as_str();
        assert_eq!(kind("2026-03-15"), "weekend");
        assert_eq!(kind("2026-03-16"), "working");
    }
}

#[test]
fn the_law_of_2022_took_two_holidays_and_gave_one() {
    let expected = [
        // Given by the order that followed the law, for the Saturday before.
        "2022-10-22 weekend worked_rest_day decree-2022-796",
        "2022-10-24 working transferred_off decree-2022-796",
        "2022-10-25 working holiday law-holidays-2022",
        "2022-12-01 holiday working law-holidays-2022",
        "2022-12-17 holiday weekend law-holidays-2022",
        "2022-12-19 rolled working law-holidays-2022",
    ];
    let found = changes("2022-09-28", 2022, Week::FiveDay);
    assert_eq!(found, expected);
    let six = [
        expected[2],
        expected[3],
        "2022-12-17 holiday working law-holidays-2022",
    ];
    assert_eq!(changes("2022-09-28", 2022, Week::SixDay), six);
    // The law is known, the order is not yet.
    assert_eq!(changes("2022-09-29", 2022, Week::FiveDay), expected[..2]);
}

/// The act that ended the former rule of a holiday is not what moved the day under the new one.
#[test]
fn the_new_code_kept_kurban_ait_and_the_announcement_moved_it() {
    let found = changes("2015-11-22", 2016, Week::FiveDay);
    let moved = [
        "2016-09-11 day_off weekend production-calendars",
        "2016-09-12 working day_off production-calendars",
    ];
    assert!(found.ends_with(&moved.map(str::to_owned)), "{found:?}");
    assert_eq!(found.len(), 4, "{found:?}");
}

#[test]
fn the_printed_balance_of_those_years_is_that_of_what_was_known() {
    let total = |on, week, from, to| {
        let data = known(on);
        let calendar = Calendar::new(&data, week).unwrap();
        calendar.total(date(from), date(to)).unwrap()
    };
    let both = |on, from, to| Week::ALL.map(|week| total(on, week, from, to));
    let october = both("2021-12-31", "2022-10-01", "2022-10-31");
    let december = both("2021-12-31", "2022-12-01", "2022-12-31");
    let year = both("2021-12-31", "2022-01-01", "2022-12-31");
    assert_eq!([october, december, year], [[21, 26], [19, 24], [245, 297]]);
    let june = both("2023-12-31", "2024-06-01", "2024-06-30");
    let year = both("2023-12-31", "2024-01-01", "2024-12-31");
    assert_eq!([june, year], [[19, 24], [248, 300]]);
    let year = both("2025-12-31", "2026-01-01", "2026-12-31");
    assert_eq!(year, [246, 298]);
}

#[test]
fn after_the_last_act_the_days_are_as_they_are() {
    let data = known("2026-11-22");
    for week in Week::ALL {
        let before = Calendar::new(&data, week).unwrap();
        let after = shorten(calendar(week));
        let (first, last) = (after.first(), after.last());
        assert_eq!(after.changes(&before, first, last), Ok(Vec::new()));
        let pairs = before.days(first, last).unwrap();
        for (old, new) in pairs.zip(after.days(first, last).unwrap()) {
            // The running year could still change.
            if old.date < date("2026-01-01") {
                assert_eq!(old, new);
            } else {
                assert_eq!(
                    (old.kind, old.name, old.source),
                    (new.kind, new.name, new.source)
                );
                assert_eq!(old.basis, new.basis.max(Basis::ByLaw), "{}", old.date);
            }
        }
    }
}

#[test]
fn years_before_the_day_are_as_sure_as_they_are_and_the_others_rest_on_the_law() {
    let bases = |on: &str| -> Vec<Basis> {
        let data = known(on);
        let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
        // No lunar day is near the first of these.
        let day = |year| NaiveDate::from_ymd_opt(year, 11, 30).unwrap();
        (2012..=2040)
            .map(|year| calendar.basis(day(year), day(year)).unwrap())
            .collect()
    };
    for (on, confirmed) in [
        ("2011-06-01", 0),
        ("2012-01-01", 0),
        ("2012-12-31", 0),
        ("2013-01-01", 1),
        ("2024-06-07", 12),
        ("2026-12-31", 14),
        ("2027-01-01", 15),
        ("2040-12-31", 15),
        ("2050-01-01", 15),
    ] {
        let mut expected = vec![Basis::Confirmed; confirmed];
        expected.resize(29, Basis::ByLaw);
        assert_eq!(bases(on), expected, "{on}");
    }
}

#[test]
fn it_says_on_which_day_it_was_known() {
    assert_eq!(known("2024-01-01").as_known, Some(date("2024-01-01")));
    // The day on which the data was compared with the acts is the same whatever is asked.
    assert_eq!(known("2024-01-01").coverage.checked_on, date("2026-11-22"));
    assert_eq!(DATA.as_known, None);
    let last = known("2024-01-01").coverage.last;
    assert_eq!(last, date("2040-12-31"));
}

/// Each day on which something became known, and the day before it: the rows always make a calendar.
#[test]
fn the_rows_of_every_day_make_a_calendar() {
    let holidays = DATA.holidays.iter().map(|row| row.known_from);
    let ends = DATA
        .holidays
        .iter()
        .filter_map(|row| Some(row.end.as_ref()?.known_from));
    let transfers = DATA.transfers.iter().map(|row| row.known_from);
    let movable = DATA.movable.iter().filter_map(|row| row.known_from);
    let mut days: Vec<_> = holidays
        .chain(ends)
        .chain(transfers)
        .chain(movable)
        .collect();
    days.sort_unstable();
    days.dedup();
    assert!(days.len() > 40, "{}", days.len());
    for on in days {
        for on in [on.pred_opt().unwrap(), on] {
            assert_eq!(DATA.as_known(on).check(), Ok(()), "{on}");
        }
    }
}

#[test]
fn a_change_of_a_span_outside_is_an_error() {
    let data = known("2023-12-31");
    let before = Calendar::new(&data, Week::SixDay).unwrap();
    let after = shorten(&SIX);
    let outside = after.changes(&before, date("2040-01-01"), date("2041-01-01"));
    assert!(outside.is_err());
    assert_eq!(
        shorten(&FIVE).changes(&before, date("2024-01-02"), date("2024-01-01")),
        Ok(Vec::new())
    );
}
