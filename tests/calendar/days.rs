//! Every covered day in both weeks against the list of special days.

use std::collections::HashMap;

use certctl::calendar::{Basis, DayKind, MovableDay, Week};
use chrono::{Datelike, NaiveDate};

use crate::support::{DATA, calendar, date, rows};

const DAYS: &str = include_str!("days.csv");

/// What the list says of one day of one week: whether it is worked, and its kind if special.
struct Listed {
    works: bool,
    kind: &'static str,
    status: &'static str,
}

fn listed(week: Week) -> HashMap<NaiveDate, Listed> {
    let offset = usize::from(week == Week::SixDay);
    rows(DAYS)
        .map(|row| {
            let listed = Listed {
                works: match row[1 + offset] {
                    "work" => true,
                    "off" => false,
                    other => panic!("{other}"),
                },
                kind: row[3 + offset],
                status: row[5],
            };
            (date(row[0]), listed)
        })
        .collect()
}

/// Whether a day is worked by the list, and by the weekday where the list is silent.
pub(crate) fn works(week: Week) -> Vec<(NaiveDate, bool)> {
    let listed = listed(week);
    date("2012-01-01")
        .iter_days()
        .take_while(|day| day.year() <= 2040)
        .map(|day| {
            let by_weekday = day.weekday().number_from_monday() <= week.worked_weekdays();
            (day, listed.get(&day).map_or(by_weekday, |day| day.works))
        })
        .collect()
}

#[test]
fn every_day_is_worked_or_off_as_listed() {
    for week in Week::ALL {
        let days = works(week);
        assert_eq!(days.len(), 10_593);
        for (day, works) in days {
            assert_eq!(calendar(week).is_working(day), Ok(works), "{day} {week:?}");
        }
    }
}

#[test]
fn every_day_is_of_the_listed_kind() {
    for week in Week::ALL {
        let listed = listed(week);
        let (first, last) = (calendar(week).first(), calendar(week).last());
        for day in calendar(week).days(first, last).unwrap() {
            let ordinary = if day.date.weekday().number_from_monday() <= week.worked_weekdays() {
                "working"
            } else {
                "weekend"
            };
            let special = listed.get(&day.date).map(|day| day.kind);
            let kind = special.filter(|kind| !kind.is_empty()).unwrap_or(ordinary);
            assert_eq!(day.kind.as_str(), kind, "{} {week:?}", day.date);
            assert_eq!(
                Ok(day.kind.is_working()),
                calendar(week).is_working(day.date)
            );
            assert_eq!(calendar(week).day(day.date), Ok(day));
        }
    }
}

#[test]
fn the_basis_is_as_listed_and_a_projected_day_weakens_its_neighbours() {
    for week in Week::ALL {
        let listed = listed(week);
        let by_list = |day: NaiveDate| listed.get(&day).map(|day| day.status);
        let (first, last) = (calendar(week).first(), calendar(week).last());
        for day in calendar(week).days(first, last).unwrap() {
            let around = [day.date.pred_opt(), day.date.succ_opt()];
            // Where two tables differ by a day, the day before the earlier one is near too.
            let other = |row: &MovableDay| row.other.and_then(|other| other.pred_opt());
            let by_other = DATA.movable.iter().any(|row| other(row) == Some(day.date));
            let mut near = around.into_iter().flatten();
            let expected = if by_other || near.any(|near| by_list(near) == Some("projected")) {
                "projected"
            } else if day.date.year() >= 2027 {
                by_list(day.date).unwrap_or("by-law")
            } else {
                by_list(day.date).unwrap_or("confirmed")
            };
            assert_eq!(day.basis.as_str(), expected, "{}", day.date);
        }
    }
}

#[test]
fn the_basis_of_a_span_is_the_weakest_in_it() {
    let five = calendar(Week::FiveDay);
    let basis = |from, to| five.basis(date(from), date(to)).unwrap();
    assert_eq!(basis("2012-01-01", "2026-12-31"), Basis::Confirmed);
    assert_eq!(basis("2026-12-31", "2027-01-01"), Basis::ByLaw);
    assert_eq!(basis("2027-01-01", "2027-05-14"), Basis::ByLaw);
    assert_eq!(basis("2027-01-01", "2027-05-15"), Basis::Projected);
    assert_eq!(basis("2027-05-17", "2027-12-31"), Basis::Projected);
    assert_eq!(basis("2027-05-18", "2027-12-31"), Basis::ByLaw);
    assert_eq!(basis("2027-12-31", "2012-01-01"), Basis::Projected);
    // In 2032 Kurban Ait falls among the days of Nauryz, and no other day near would be off for it.
    assert_eq!(basis("2032-01-01", "2032-12-31"), Basis::ByLaw);
    assert_eq!(basis("2040-12-17", "2040-12-31"), Basis::ByLaw);
    assert_eq!(basis("2040-12-16", "2040-12-31"), Basis::Projected);
}

#[test]
fn each_kind_occurs_but_those_of_own_days() {
    for kind in DayKind::ALL {
        let five = calendar(Week::FiveDay);
        let mut days = five.days(five.first(), five.last()).unwrap();
        let own = matches!(kind, DayKind::Closed | DayKind::Opened);
        assert_eq!(days.any(|day| day.kind == kind), !own, "{kind:?}");
    }
}
