//! The lunar days against the Umm al-Qura calendar of another library.

use certctl::calendar::{Basis, MovableDay, Week};
use chrono::{Datelike, NaiveDate};
use icu_calendar::{Date, cal::Hijri};

use crate::support::{DATA, FIVE, calendar, date};

/// 10 Dhu al-Hijja of each lunar year that reaches into the covered days.
fn by_umm_al_qura() -> Vec<NaiveDate> {
    let of_year = |year| {
        let day = Date::try_new_hijri_with_calendar(year, 12, 10, Hijri::new_umm_al_qura());
        let number = day.unwrap().to_rata_die().to_i64_date();
        NaiveDate::from_num_days_from_ce_opt(number.try_into().unwrap()).unwrap()
    };
    let covered = FIVE.first()..=FIVE.last();
    let days = (1430..1470).map(of_year);
    days.filter(|day| covered.contains(day)).collect()
}

fn computed() -> Vec<&'static MovableDay> {
    let rows = DATA.movable.iter();
    rows.filter(|row| row.basis == Basis::Projected).collect()
}

fn announced() -> Vec<&'static MovableDay> {
    let rows = DATA.movable.iter();
    rows.filter(|row| row.basis == Basis::Confirmed).collect()
}

#[test]
fn every_computed_date_is_that_of_the_calendar_and_none_is_missing() {
    let dates: Vec<_> = computed().iter().map(|row| row.date).collect();
    assert_eq!(dates, by_umm_al_qura());
    // 29 years, and 2039 has the day twice.
    assert_eq!(dates.len(), 30);
    let twice = dates.iter().filter(|day| day.year() == 2039);
    assert_eq!(twice.count(), 2);
}

#[test]
fn a_computed_date_could_be_known_at_any_time_and_an_announced_one_could_not() {
    assert!(computed().iter().all(|row| row.known_from.is_none()));
    for row in announced() {
        let known = row.known_from.unwrap();
        assert!(known < row.date, "{row:?}");
        assert!((row.date - known).num_days() < 400, "{row:?}");
    }
}

#[test]
fn an_announced_date_is_within_a_day_of_the_computed_one() {
    let computed = by_umm_al_qura();
    let mut later = Vec::new();
    for row in announced() {
        let apart = computed.iter().map(|day| (row.date - *day).num_days());
        let nearest = apart.min_by_key(|days| days.abs()).unwrap();
        assert!(nearest.abs() <= 1, "{row:?}");
        if nearest != 0 {
            later.push((row.date.to_string(), nearest));
        }
    }
    // The third was put right nine days before.
    let expected = [("2015-09-24", 1), ("2016-09-12", 1), ("2024-06-17", 1)];
    assert_eq!(
        later,
        expected.map(|(day, apart)| (day.to_owned(), apart)),
        "{later:?}"
    );
}

#[test]
fn each_confirmed_year_has_an_announced_date_and_no_later_year_has() {
    let years: Vec<_> = announced().iter().map(|row| row.date.year()).collect();
    let mut expected: Vec<_> = (2012..=2026).collect();
    expected.insert(12, 2024);
    assert_eq!(years, expected);
}

#[test]
fn one_day_of_each_occurrence_is_off_for_it() {
    for week in Week::ALL {
        let calendar = calendar(week);
        let days = calendar.days(calendar.first(), calendar.last()).unwrap();
        let found: Vec<_> = days
            .filter(|day| day.holiday == Some("kurban-ait"))
            .map(|day| day.date)
            .collect();
        // In 2032 it is a day of Nauryz.
        let of_year = |year| found.iter().filter(|day| day.year() == year).count();
        for year in 2012..=2040 {
            let expected = match year {
                2032 => 0,
                2039 => 2,
                _ => 1,
            };
            assert_eq!(of_year(year), expected, "{year}");
        }
        assert!(!found.contains(&date("2024-06-17")));
        assert!(!found.contains(&date("2015-09-23")));
    }
}
