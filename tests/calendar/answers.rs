//! What a day's answer says beside its kind: name, act, where a roll comes from.

use certctl::calendar::{DayKind, Grade};
use certctl::text::Lang;

use crate::support::{DATA, FIVE, SIX, date};

#[test]
fn a_roll_names_its_holiday_and_the_law_of_the_roll() {
    let day = FIVE.day(date("2022-01-04")).unwrap();
    assert_eq!(day.kind, DayKind::RolledOff);
    assert_eq!(day.linked, Some(date("2022-01-02")));
    assert_eq!(day.name.unwrap().get(Lang::Kk), "Жаңа жыл");
    assert_eq!(day.source, Some("law-holidays"));
    // In the six-day week only the Sunday rolls.
    assert_eq!(
        SIX.day(date("2022-01-03")).unwrap().linked,
        Some(date("2022-01-02"))
    );
    assert_eq!(SIX.day(date("2022-01-04")).unwrap().kind, DayKind::Working);
}

#[test]
fn a_roll_skips_holidays_and_days_already_given() {
    let from = |day| FIVE.day(date(day)).unwrap().linked;
    // 7 May is a Saturday, Monday the 9th is a holiday itself.
    assert_eq!(from("2022-05-10"), Some(date("2022-05-07")));
    // 22 and 23 March are a weekend.
    assert_eq!(from("2025-03-24"), Some(date("2025-03-22")));
    assert_eq!(from("2025-03-25"), Some(date("2025-03-23")));
}

#[test]
fn days_off_of_the_labour_code_do_not_roll() {
    for (day, next) in [
        ("2023-01-07", "2023-01-09"),
        ("2024-01-07", "2024-01-08"),
        ("2014-10-04", "2014-10-06"),
        ("2024-06-16", "2024-06-17"),
    ] {
        assert_eq!(FIVE.day(date(day)).unwrap().kind, DayKind::DayOff);
        assert_eq!(
            FIVE.day(date(next)).unwrap().kind,
            DayKind::Working,
            "{next}"
        );
    }
}

#[test]
fn a_movable_day_names_its_act_and_its_announcement() {
    let day = FIVE.day(date("2026-05-27")).unwrap();
    assert_eq!(day.name.unwrap().get(Lang::Ru), "Первый день Курбан-айта");
    assert_eq!(day.source, Some("labour-code"));
    assert_eq!(day.dated_by, Some("production-calendar-2026"));
    assert_eq!(day.grade, Grade::High);
    assert_eq!(FIVE.day(date("2027-05-16")).unwrap().grade, Grade::Low);
}

#[test]
fn ordinary_days_have_no_name() {
    let monday = FIVE.day(date("2026-11-23")).unwrap();
    assert_eq!(
        (monday.name, monday.source, monday.linked),
        (None, None, None)
    );
    let sunday = FIVE.day(date("2026-11-22")).unwrap();
    assert_eq!((sunday.name, sunday.source), (None, Some("labour-code")));
}

#[test]
fn constitution_day_moved_and_republic_day_was_renamed() {
    let name = |day| {
        FIVE.day(date(day))
            .unwrap()
            .name
            .map(|name| name.get(Lang::En))
    };
    assert_eq!(name("2026-03-15"), None);
    assert_eq!(name("2026-03-16"), None);
    assert_eq!(name("2026-08-31"), None);
    let constitution = Some("Constitution Day of the Republic of Kazakhstan");
    assert_eq!(name("2025-08-30"), constitution);
    assert_eq!(name("2027-03-15"), constitution);
    assert_eq!(name("2025-10-25"), Some("Republic Day"));
    assert_eq!(
        name("2026-10-25"),
        Some("Day of the Republic of Kazakhstan")
    );
}

#[test]
fn no_name_is_empty() {
    for holiday in &DATA.holidays {
        let name = &holiday.name;
        assert!(
            [name.get(Lang::En), name.get(Lang::Ru), name.get(Lang::Kk)]
                .iter()
                .all(|text| !text.trim().is_empty())
        );
    }
    assert!(DATA.sources().all(|source| !source.is_empty()));
}
