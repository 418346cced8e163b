//! Rows of movable days that are not in the data: which of several stands, and when a computed one is in doubt.

use certctl::calendar::{
    Basis, Calendar, CalendarData, CalendarError, DayKind, Grade, MovableDay, Week,
};
use chrono::{Days, NaiveDate};

use crate::support::{DATA, date};

/// The data with the computed day of a year on another date, as if that were computed.
fn computed(was: &str, is: &str) -> CalendarData {
    let mut data = DATA.clone();
    let row = data.movable.iter_mut().find(|row| row.date == date(was));
    let row = row.unwrap();
    row.date = date(is);
    row.other = None;
    data
}

fn row(day: NaiveDate, known_from: Option<&str>) -> MovableDay {
    MovableDay {
        holiday: "kurban-ait".to_owned(),
        date: day,
        basis: Basis::Confirmed,
        source: "page".to_owned(),
        known_from: known_from.map(date),
        known_roughly: false,
        other: None,
        grade: Grade::Medium,
    }
}

fn bases(data: &CalendarData, days: &[&str]) -> Vec<Basis> {
    let calendar = Calendar::new(data, Week::FiveDay).unwrap();
    let basis = |day: &&str| calendar.basis(date(day), date(day)).unwrap();
    days.iter().map(basis).collect()
}

const SURE: Basis = Basis::ByLaw;
const DOUBTED: Basis = Basis::Projected;

#[test]
fn a_day_that_may_yet_be_worked_is_in_doubt_though_its_neighbours_are_off() {
    // Monday 30 April 2029 stands between a Sunday and Unity Day.
    let data = computed("2029-04-24", "2029-04-30");
    let days = [
        "2029-04-28",
        "2029-04-29",
        "2029-04-30",
        "2029-05-01",
        "2029-05-02",
    ];
    assert_eq!(bases(&data, &days), [SURE, DOUBTED, DOUBTED, DOUBTED, SURE]);
}

#[test]
fn a_lunar_day_among_days_off_is_not_in_doubt() {
    // 7 January 2028 is Orthodox Christmas, a Friday, before a weekend.
    let data = computed("2028-05-05", "2028-01-08");
    let days = ["2028-01-07", "2028-01-08", "2028-01-09"];
    assert_eq!(bases(&data, &days), [SURE; 3]);
    // On the Sunday it may still be the Monday.
    let data = computed("2028-05-05", "2028-01-09");
    assert_eq!(bases(&data, &["2028-01-08", "2028-01-10"]), [DOUBTED; 2]);
    // On the Friday it may still be the Thursday.
    let data = computed("2028-05-05", "2028-01-07");
    assert_eq!(bases(&data, &["2028-01-06", "2028-01-08"]), [DOUBTED; 2]);
}

#[test]
fn a_lunar_day_on_orthodox_christmas_is_orthodox_christmas() {
    let data = computed("2028-05-05", "2028-01-07");
    assert_eq!(data.check(), Ok(()));
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    let day = calendar.day(date("2028-01-07")).unwrap();
    assert_eq!(
        (day.kind, day.holiday, day.dated_by),
        (DayKind::DayOff, Some("orthodox-christmas"), None)
    );
}

#[test]
fn a_lunar_day_at_the_ends_of_the_calendar() {
    let mut data = computed("2040-12-15", "2040-12-31");
    let days = ["2040-12-29", "2040-12-30", "2040-12-31"];
    assert_eq!(bases(&data, &days), [SURE, DOUBTED, DOUBTED]);
    // Before the first covered day: a Thursday, so that Friday may be off.
    data = computed("2027-05-16", "2026-12-31");
    data.coverage.first = date("2027-01-01");
    data.coverage.years.remove(0);
    data.transfers.clear();
    data.movable.retain(|row| row.date >= date("2026-12-31"));
    data.movable.push(row(date("2027-05-16"), None));
    assert_eq!(bases(&data, &["2027-01-02", "2027-01-05"]), [SURE; 2]);
}

#[test]
fn of_rows_of_one_occurrence_the_later_known_stands() {
    let stands = |rows: &[(i64, Option<&str>)]| {
        let mut data = DATA.clone();
        for (days, known_from) in rows {
            let day = date("2028-05-05") + chrono::Duration::days(*days);
            data.movable.push(row(day, *known_from));
        }
        let calendar = Calendar::new(&data, Week::FiveDay)?;
        let span = calendar.days(date("2028-03-01"), date("2028-07-31"))?;
        let off = span.filter(|day| day.kind == DayKind::DayOff);
        Ok::<_, CalendarError>(off.map(|day| day.date.to_string()).collect::<Vec<_>>())
    };
    assert_eq!(stands(&[]).unwrap(), ["2028-05-05"]);
    assert_eq!(stands(&[(1, Some("2028-01-01"))]).unwrap(), ["2028-05-06"]);
    // Whatever the order of the rows.
    let two = [(1, Some("2028-02-02")), (-1, Some("2028-02-01"))];
    assert_eq!(stands(&two).unwrap(), ["2028-05-06"]);
    let two = [(-1, Some("2028-02-01")), (1, Some("2028-02-02"))];
    assert_eq!(stands(&two).unwrap(), ["2028-05-06"]);
    // Thirty days away it is the same occurrence, and not one day more.
    assert_eq!(
        stands(&[(-30, Some("2028-01-01"))]).unwrap(),
        ["2028-04-05"]
    );
    assert_eq!(stands(&[(30, Some("2028-01-01"))]).unwrap(), ["2028-06-04"]);
    assert_eq!(
        stands(&[(31, Some("2028-01-01"))]).unwrap(),
        ["2028-05-05", "2028-06-05"]
    );
}

#[test]
fn two_rows_of_one_occurrence_known_at_once_are_a_fault() {
    for known_from in [None, Some("2028-01-01")] {
        let mut data = DATA.clone();
        let days = [date("2028-05-06"), date("2028-05-04")];
        let first = if known_from.is_some() {
            days[0]
        } else {
            date("2028-05-05")
        };
        if known_from.is_some() {
            data.movable.push(row(first, known_from));
        }
        data.movable.push(row(days[1], known_from));
        let twice = CalendarError::MovableTwice {
            holiday: "kurban-ait".to_owned(),
            date: days[1],
            other: first,
        };
        assert_eq!(data.check(), Err(twice));
    }
    // Two occurrences, or two holidays, are none.
    let mut data = DATA.clone();
    data.movable
        .push(row(date("2028-05-05") + Days::new(31), None));
    assert_eq!(data.check(), Ok(()));
    let mut data = DATA.clone();
    let mut other = data.holidays.last().unwrap().clone();
    other.id = "oraza-ait".to_owned();
    other.first_year = 2040;
    data.holidays.push(other);
    let holiday = "oraza-ait".to_owned();
    let day = row(date("2040-12-14"), None);
    data.movable.push(MovableDay { holiday, ..day });
    assert_eq!(data.check(), Ok(()));
}

#[test]
fn an_answer_is_as_sure_as_the_weaker_of_rule_and_date() {
    let mut data = DATA.clone();
    data.movable
        .push(row(date("2028-05-04"), Some("2028-01-01")));
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    let day = calendar.day(date("2028-05-04")).unwrap();
    assert_eq!((day.grade, day.dated_by), (Grade::Medium, Some("page")));
    // Announced: no other day is in doubt.
    assert_eq!(day.basis, Basis::ByLaw);
    assert_eq!(bases(&data, &["2028-05-03", "2028-05-05"]), [SURE; 2]);
    data.holidays.last_mut().unwrap().grade = Grade::Low;
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    assert_eq!(calendar.day(date("2028-05-04")).unwrap().grade, Grade::Low);
}

#[test]
fn rows_of_one_holiday_within_thirty_days_date_one_occurrence() {
    let one = row(date("2028-05-05"), None);
    for (day, same) in [
        ("2028-04-04", false),
        ("2028-04-05", true),
        ("2028-05-05", true),
        ("2028-06-04", true),
        ("2028-06-05", false),
    ] {
        let two = row(date(day), Some("2028-01-01"));
        assert_eq!(one.is_of_one_occurrence(&two), same, "{day}");
        assert_eq!(two.is_of_one_occurrence(&one), same, "{day}");
    }
    let holiday = "oraza-ait".to_owned();
    let other = MovableDay {
        holiday,
        ..one.clone()
    };
    assert!(!one.is_of_one_occurrence(&other));
}
