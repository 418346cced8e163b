//! The names in data and in output: scripts and files rely on them.

use std::collections::BTreeSet;
use std::fmt::Debug;

use certctl::calendar::{Basis, DayKind, Grade, HolidayClass, OwnDay, Week};
use certctl::text::Text;
use serde::{Deserialize, Serialize};

use crate::support::{DATA, date};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Row<T> {
    name: T,
}

/// A value is written in data by its name, and read back.
#[track_caller]
fn written<T>(value: T, name: &str)
where
    T: Debug + PartialEq + Serialize + for<'de> Deserialize<'de>,
{
    let row = Row { name: value };
    let text = toml::to_string(&row).unwrap();
    assert_eq!(text.trim(), format!("name = \"{name}\""));
    assert_eq!(toml::from_str::<Row<T>>(&text).unwrap(), row);
}

#[test]
fn bases_grades_and_weeks_have_one_name_in_data_and_in_output() {
    for (basis, name) in [
        (Basis::Confirmed, "confirmed"),
        (Basis::ByLaw, "by-law"),
        (Basis::Projected, "projected"),
    ] {
        assert_eq!(basis.as_str(), name);
        written(basis, name);
    }
    for (grade, name) in [
        (Grade::High, "high"),
        (Grade::Medium, "medium"),
        (Grade::Low, "low"),
    ] {
        assert_eq!(grade.as_str(), name);
        written(grade, name);
    }
    for (week, name) in [(Week::FiveDay, "five-day"), (Week::SixDay, "six-day")] {
        assert_eq!(week.as_str(), name);
        written(week, name);
    }
    written(HolidayClass::DayOff, "day-off");
    assert_eq!(Grade::default(), Grade::High);
}

#[test]
fn the_weakest_basis_and_grade_are_the_greatest() {
    assert!(Basis::Confirmed < Basis::ByLaw && Basis::ByLaw < Basis::Projected);
    assert!(Grade::High < Grade::Medium && Grade::Medium < Grade::Low);
}

#[test]
fn each_kind_of_day_has_a_name_of_its_own() {
    let names = [
        "working",
        "weekend",
        "holiday",
        "rolled",
        "day_off",
        "transferred_off",
        "worked_rest_day",
        "closed",
        "opened",
    ];
    assert_eq!(DayKind::ALL.map(DayKind::as_str), names);
    let worked = DayKind::ALL.map(|kind| (kind.as_str(), kind.is_working()));
    let worked: Vec<_> = worked.iter().filter(|(_, works)| *works).collect();
    let expected = ["working", "worked_rest_day", "opened"].map(|name| (name, true));
    assert_eq!(worked, expected.iter().collect::<Vec<_>>());
}

#[test]
fn every_row_names_its_sources() {
    let mut data = DATA.clone();
    data.own.push(OwnDay {
        date: date("2026-12-25"),
        works: false,
        office: Vec::new(),
        name: Text::same("closed"),
        source: "a letter".to_owned(),
    });
    let named: BTreeSet<&str> = data.sources().collect();
    for id in [
        "labour-code",
        // Named by an end only.
        "law-holidays-2022",
        "decree-2012-268",
        "kurban-ait-computed",
        "production-calendar-2026",
        "a letter",
    ] {
        assert!(named.contains(id), "{id}");
    }
    let rows = data.holidays.len() + data.transfers.len() + data.movable.len() + 1;
    let ends = data.holidays.iter().filter(|row| row.end.is_some()).count();
    assert_eq!(data.sources().count(), 2 + rows + ends);
}
