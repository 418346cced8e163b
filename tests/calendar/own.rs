//! Days of a user's own at an office: closed and open, over everything that the release says, and counting around them.

use certctl::calendar::{Calendar, CalendarData, CalendarError, DayKind, OwnDay, Week};
use certctl::text::{Lang, Text};
use chrono::NaiveDate;

use crate::days;
use crate::support::{DATA, date};

/// The names of an office in Semey, as a user's file may know it.
const SEMEY: [&str; 2] = ["branch-centre", "semey"];

fn own(day: &str, works: bool, office: &[&str]) -> OwnDay {
    OwnDay {
        date: date(day),
        works,
        office: office.iter().map(|&name| name.to_owned()).collect(),
        name: Text::same(if works { "reception" } else { "repairs" }),
        source: format!("calendar.toml/{day}"),
    }
}

/// The shipped data with days of a user's own.
fn with(own: &[OwnDay]) -> CalendarData {
    CalendarData {
        own: own.to_vec(),
        ..DATA.clone()
    }
}

fn kind(data: &CalendarData, week: Week, office: &[&str], day: &str) -> DayKind {
    let calendar = Calendar::at(data, week, office).unwrap();
    calendar.day(date(day)).unwrap().kind
}

/// The kind in the five-day week.
fn five(data: &CalendarData, office: &[&str], day: &str) -> DayKind {
    kind(data, Week::FiveDay, office, day)
}

#[test]
fn a_day_closed_for_one_office_is_worked_at_the_others() {
    let data = with(&[own("2026-12-25", false, &["mission"])]);
    assert_eq!(five(&data, &["mission"], "2026-12-25"), DayKind::Closed);
    assert_eq!(five(&data, &["portal"], "2026-12-25"), DayKind::Working);
    assert_eq!(five(&data, &[], "2026-12-25"), DayKind::Working);
    assert_eq!(five(&data, &["mission"], "2026-12-24"), DayKind::Working);
}

#[test]
fn a_day_of_several_offices_holds_for_each() {
    let data = with(&[own("2026-12-25", false, &["mission", "semey"])]);
    assert_eq!(five(&data, &["mission"], "2026-12-25"), DayKind::Closed);
    assert_eq!(five(&data, &SEMEY, "2026-12-25"), DayKind::Closed);
    let almaty = ["branch-centre", "almaty"];
    assert_eq!(five(&data, &almaty, "2026-12-25"), DayKind::Working);
}

#[test]
fn an_office_type_is_meant_in_every_town() {
    let data = with(&[own("2026-12-25", false, &["branch-centre"])]);
    assert_eq!(five(&data, &SEMEY, "2026-12-25"), DayKind::Closed);
}

#[test]
fn a_weekend_that_is_worked() {
    let data = with(&[own("2026-12-12", true, &["semey"])]);
    assert_eq!(five(&data, &SEMEY, "2026-12-12"), DayKind::Opened);
    assert_eq!(five(&data, &["portal"], "2026-12-12"), DayKind::Weekend);
    let calendar = Calendar::at(&data, Week::FiveDay, &SEMEY).unwrap();
    assert_eq!(calendar.add(date("2026-12-11"), 1), Ok(date("2026-12-12")));
    assert_eq!(
        calendar.next_working(date("2026-12-12")),
        Ok(date("2026-12-12"))
    );
}

#[test]
fn a_day_of_no_named_office_holds_everywhere() {
    let data = with(&[own("2026-12-25", false, &[])]);
    for office in [&[][..], &["mission"], &SEMEY] {
        for week in Week::ALL {
            assert_eq!(kind(&data, week, office, "2026-12-25"), DayKind::Closed);
        }
    }
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    assert_eq!(calendar.is_working(date("2026-12-25")), Ok(false));
}

#[test]
fn it_stands_over_a_holiday_and_what_rolled_from_it_stays() {
    // 30 August 2025 is a Saturday, so that Monday is off too.
    let data = with(&[own("2025-08-30", true, &["mission"])]);
    assert_eq!(five(&data, &["mission"], "2025-08-30"), DayKind::Opened);
    assert_eq!(five(&data, &["mission"], "2025-09-01"), DayKind::RolledOff);
    assert_eq!(five(&data, &["portal"], "2025-08-30"), DayKind::Holiday);
    let data = with(&[own("2025-09-01", true, &[])]);
    assert_eq!(five(&data, &[], "2025-09-01"), DayKind::Opened);
}

#[test]
fn it_stands_over_both_days_of_a_transfer() {
    let data = with(&[
        own("2024-05-04", false, &["mission"]),
        own("2024-05-08", true, &["mission"]),
    ]);
    let kinds = |office: &[&str]| ["2024-05-04", "2024-05-08"].map(|day| five(&data, office, day));
    assert_eq!(kinds(&["mission"]), [DayKind::Closed, DayKind::Opened]);
    let moved = [DayKind::WorkedRestDay, DayKind::TransferredOff];
    assert_eq!(kinds(&["portal"]), moved);
    let calendar = Calendar::at(&data, Week::FiveDay, &["mission"]).unwrap();
    for day in ["2024-05-04", "2024-05-08"] {
        assert_eq!(calendar.day(date(day)).unwrap().linked, None, "{day}");
    }
}

#[test]
fn it_is_told_with_its_reason_and_its_source() {
    let data = with(&[own("2026-12-25", false, &[]), own("2026-12-26", true, &[])]);
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    for (day, name, kind, works) in [
        ("2026-12-25", "repairs", "closed", false),
        ("2026-12-26", "reception", "opened", true),
    ] {
        let day = calendar.day(date(day)).unwrap();
        assert_eq!(day.kind.as_str(), kind);
        assert_eq!(day.kind.is_working(), works);
        assert_eq!(day.holiday, None);
        let name_in = |lang| day.name.map(|name| name.get(lang));
        assert_eq!(Lang::ALL.map(name_in), [Some(name); 3]);
        assert_eq!(
            day.source,
            Some(format!("calendar.toml/{}", day.date).as_str())
        );
    }
}

#[test]
fn the_ends_of_the_coverage_can_be_closed() {
    let (first, last) = (DATA.coverage.first, DATA.coverage.last);
    let rows = [first, last].map(|day| own(&day.to_string(), true, &[]));
    let data = with(&rows);
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    for day in [first, last] {
        assert_eq!(calendar.day(day).unwrap().kind, DayKind::Opened);
    }
}

#[test]
fn a_day_outside_the_coverage() {
    let before = DATA.coverage.first.pred_opt().unwrap();
    let after = DATA.coverage.last.succ_opt().unwrap();
    for date in [before, after] {
        let data = with(&[own(&date.to_string(), false, &["mission"])]);
        assert_eq!(data.check(), Err(CalendarError::OwnOutOfCoverage { date }));
    }
}

/// Only at an office that both rows name do they contradict each other.
#[test]
fn a_day_twice_for_one_office() {
    let day = date("2026-12-25");
    let data = with(&[
        own("2026-12-25", false, &["branch-centre"]),
        own("2026-12-25", true, &["semey"]),
    ]);
    let error = CalendarError::OwnTwice { date: day };
    let at = |office: &[&str]| Calendar::at(&data, Week::FiveDay, office).map(drop);
    assert_eq!(at(&SEMEY), Err(error.clone()));
    assert_eq!(at(&["branch-centre", "almaty"]), Ok(()));
    assert_eq!(at(&[]), Ok(()));
    let data = with(&[own("2026-12-25", false, &[]), own("2026-12-25", false, &[])]);
    assert_eq!(data.check(), Err(error));
}

/// Working days by a walk over the list of days, in which those of the user's own are corrected by hand.
fn walked(week: Week, own: &[OwnDay]) -> Vec<(NaiveDate, bool)> {
    let mut days = days::works(week);
    for (date, works) in &mut days {
        if let Some(own) = own.iter().find(|own| own.date == *date) {
            *works = own.works;
        }
    }
    days
}

#[test]
fn counting_around_them_is_a_walk() {
    let rows = [
        own("2026-12-11", false, &["mission"]),
        own("2026-12-12", true, &["mission"]),
        own("2026-12-13", true, &["mission"]),
        own("2026-12-16", true, &["mission"]),
        own("2026-12-17", false, &["mission"]),
        own("2026-12-31", false, &["mission"]),
    ];
    let data = with(&rows);
    for week in Week::ALL {
        let calendar = Calendar::at(&data, week, &["mission"]).unwrap();
        let days = walked(week, &rows);
        let first = days.iter().position(|(day, _)| *day == date("2026-12-01"));
        let days = &days[first.unwrap()..][..60];
        for (at, (from, _)) in days.iter().enumerate() {
            let mut met = 0;
            for (to, works) in &days[at + 1..] {
                met += u32::from(*works);
                assert_eq!(calendar.steps(*from, *to), Ok(met as i32), "{from} {to}");
                if *works {
                    assert_eq!(calendar.add(*from, met), Ok(*to), "{from} + {met}");
                }
            }
            let mut met = 0;
            for (to, works) in days[..at].iter().rev() {
                met += u32::from(*works);
                assert_eq!(calendar.steps(*from, *to), Ok(-(met as i32)), "{from} {to}");
                if *works {
                    assert_eq!(calendar.sub(*from, met), Ok(*to), "{from} - {met}");
                }
            }
        }
    }
}

/// Days of a user's own say nothing of when they became known.
#[test]
fn what_was_known_on_a_day_has_none_of_them() {
    let data = with(&[own("2026-12-25", false, &[])]);
    let known = data.as_known(date("2026-12-31"));
    assert_eq!(five(&known, &[], "2026-12-25"), DayKind::Working);
}
