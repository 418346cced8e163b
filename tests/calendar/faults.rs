//! Contradictions in the data: each is refused by its own error.

use certctl::calendar::{
    Basis, Calendar, CalendarData, CalendarError, DayKind, Grade, Holiday, HolidayClass,
    HolidayEnd, HolidayFile, MonthDay, MovableDay, Transfer, Week, YearBasis,
};
use chrono::NaiveDate;

use crate::support::{DATA, date};

/// The error of the shipped data after a change.
fn fault(change: impl FnOnce(&mut CalendarData)) -> CalendarError {
    let mut data = DATA.clone();
    change(&mut data);
    data.check().unwrap_err()
}

fn transfer(worked: &str, off: &str, weeks: &[Week]) -> Transfer {
    Transfer {
        worked: date(worked),
        off: date(off),
        weeks: weeks.to_vec(),
        source: "act".to_owned(),
        known_from: date("2020-01-01"),
        known_roughly: false,
        grade: Grade::High,
        grade_six_day: None,
    }
}

fn end(last_year: i32) -> Option<HolidayEnd> {
    Some(HolidayEnd {
        last_year,
        source: "act".to_owned(),
        known_from: date("2001-01-01"),
    })
}

fn kurban_ait(day: &str, id: &str) -> MovableDay {
    MovableDay {
        holiday: id.to_owned(),
        date: date(day),
        basis: Basis::Confirmed,
        source: "page".to_owned(),
        known_from: Some(date("2026-11-22")),
        known_roughly: false,
        other: None,
        grade: Grade::High,
    }
}

#[test]
fn the_shipped_data_has_none() {
    assert_eq!(DATA.check(), Ok(()));
}

#[test]
fn a_transfer_that_asks_for_what_is_so() {
    let five = Week::FiveDay;
    let (worked, off) = (date("2026-11-21"), date("2026-11-22"));
    let add = |data: &mut CalendarData| {
        data.transfers
            .push(transfer("2026-11-21", "2026-11-22", &[five]));
    };
    assert_eq!(
        fault(add),
        CalendarError::TransferToDayOff {
            worked,
            off,
            week: five
        }
    );

    let (worked, off) = (date("2026-11-19"), date("2026-11-20"));
    let add = |data: &mut CalendarData| {
        data.transfers
            .push(transfer("2026-11-19", "2026-11-20", &[five]));
    };
    assert_eq!(
        fault(add),
        CalendarError::TransferOfWorkedDay {
            worked,
            off,
            week: five
        }
    );
}

#[test]
fn a_moved_saturday_in_the_six_day_week() {
    let add = |data: &mut CalendarData| {
        data.transfers
            .push(transfer("2026-11-21", "2026-11-23", &Week::ALL));
    };
    let (worked, off) = (date("2026-11-21"), date("2026-11-23"));
    let week = Week::SixDay;
    assert_eq!(
        fault(add),
        CalendarError::TransferOfWorkedDay { worked, off, week }
    );
}

#[test]
fn a_day_in_two_transfers() {
    let again = |data: &mut CalendarData| {
        data.transfers
            .push(transfer("2025-01-05", "2025-01-13", &Week::ALL));
    };
    let (date, week) = (date("2025-01-05"), Week::FiveDay);
    assert_eq!(fault(again), CalendarError::TransferTwice { date, week });
}

#[test]
fn a_transfer_of_no_week_or_of_no_covered_day() {
    let (worked, off) = (date("2026-11-21"), date("2026-11-23"));
    let add = |data: &mut CalendarData| {
        data.transfers
            .push(transfer("2026-11-21", "2026-11-23", &[]));
    };
    assert_eq!(fault(add), CalendarError::TransferOfNoWeek { worked, off });

    let (worked, off) = (date("2041-03-09"), date("2041-03-11"));
    let add = |data: &mut CalendarData| {
        data.transfers
            .push(transfer("2041-03-09", "2041-03-11", &[Week::FiveDay]));
    };
    assert_eq!(
        fault(add),
        CalendarError::TransferOutOfCoverage { worked, off }
    );
}

#[test]
fn a_transfer_over_the_end_of_coverage_counts_on_the_covered_side() {
    let mut data = DATA.clone();
    data.transfers
        .push(transfer("2041-01-05", "2040-12-31", &[Week::FiveDay]));
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    let last = calendar.day(calendar.last()).unwrap();
    assert_eq!(last.kind, DayKind::TransferredOff);
    assert_eq!(last.linked, Some(date("2041-01-05")));
    assert!(calendar.next_working(calendar.last()).is_err());
}

#[test]
fn two_holidays_on_one_day() {
    let victory = |data: &mut CalendarData| {
        let row = data
            .holidays
            .iter_mut()
            .find(|row| row.id == "defender-day");
        row.unwrap().days = vec![MonthDay::new(5, 9).unwrap()];
    };
    assert_eq!(
        fault(victory),
        CalendarError::HolidayTwice {
            date: date("2013-05-09"),
            holiday: "defender-day".to_owned(),
            other: "victory-day".to_owned(),
        }
    );
    // Two movable holidays, both days off.
    let twice = |data: &mut CalendarData| {
        let row = data.holidays.iter().rfind(|row| row.is_movable()).unwrap();
        let (first_year, id) = (2040, "oraza-ait".to_owned());
        let other = Holiday {
            id,
            first_year,
            ..row.clone()
        };
        data.holidays.push(other);
        data.movable.push(kurban_ait("2040-12-15", "oraza-ait"));
    };
    let error = CalendarError::HolidayTwice {
        date: date("2040-12-15"),
        holiday: "kurban-ait".to_owned(),
        other: "oraza-ait".to_owned(),
    };
    // Which of the two is named first is not promised.
    let mut found = fault(twice);
    if let CalendarError::HolidayTwice { holiday, other, .. } = &mut found
        && holiday > other
    {
        std::mem::swap(holiday, other);
    }
    assert_eq!(found, error);
}

#[test]
fn a_movable_day_off_on_a_holiday_is_the_holiday() {
    let mut data = DATA.clone();
    data.movable.push(kurban_ait("2026-05-09", "kurban-ait"));
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    let day = calendar.day(date("2026-05-09")).unwrap();
    assert_eq!((day.kind, day.dated_by), (DayKind::Holiday, None));
    // A Saturday: the holiday still rolls.
    assert_eq!(
        calendar.day(date("2026-05-11")).unwrap().linked,
        Some(date("2026-05-09"))
    );
}

#[test]
fn a_roll_skips_a_day_off() {
    let mut data = DATA.clone();
    data.movable.push(kurban_ait("2026-05-11", "kurban-ait"));
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    assert_eq!(
        calendar.day(date("2026-05-11")).unwrap().kind,
        DayKind::DayOff
    );
    assert_eq!(
        calendar.day(date("2026-05-12")).unwrap().linked,
        Some(date("2026-05-09"))
    );
}

#[test]
fn a_holiday_at_the_end_of_the_year_before_rolls_into_the_covered_days() {
    let mut data = DATA.clone();
    // 31 December 2011 is a Saturday; 1 to 3 January are taken by New Year and its roll.
    let mut eve = data.holidays[0].clone();
    eve.id = "eve".to_owned();
    eve.days = vec![MonthDay::new(12, 31).unwrap()];
    eve.end = end(2011);
    data.holidays.push(eve);
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    assert_eq!(
        calendar.day(date("2012-01-03")).unwrap().linked,
        Some(date("2011-12-31"))
    );
    assert_eq!(
        calendar.day(date("2012-01-04")).unwrap().linked,
        Some(date("2012-01-01"))
    );
}

#[test]
fn a_movable_day_of_no_movable_holiday() {
    for (day, id) in [("2026-05-28", "eid"), ("2026-05-28", "victory-day")] {
        let add = |data: &mut CalendarData| data.movable.push(kurban_ait(day, id));
        let (holiday, date) = (id.to_owned(), date(day));
        assert_eq!(fault(add), CalendarError::NoSuchMovable { holiday, date });
    }
}

#[test]
fn a_year_without_the_date_of_a_movable_holiday() {
    let drop_last = |data: &mut CalendarData| drop(data.movable.pop());
    let (holiday, year) = ("kurban-ait".to_owned(), 2040);
    assert_eq!(
        fault(drop_last),
        CalendarError::MovableWithoutDate { holiday, year }
    );
}

#[test]
fn years_with_no_basis_or_with_two() {
    let cut = |data: &mut CalendarData| data.coverage.years[0].to = 2025;
    assert_eq!(fault(cut), CalendarError::YearWithoutBasis { year: 2026 });
    let basis = Basis::ByLaw;
    let twice = |data: &mut CalendarData| {
        data.coverage.years.push(YearBasis {
            from: 2020,
            to: 2021,
            basis,
        });
    };
    assert_eq!(fault(twice), CalendarError::YearBasisTwice { year: 2020 });
}

#[test]
fn a_coverage_that_is_empty_or_too_long() {
    let (first, last) = (date("2012-01-01"), date("2011-12-31"));
    let turn = |data: &mut CalendarData| data.coverage.last = last;
    assert_eq!(fault(turn), CalendarError::EmptyCoverage { first, last });
    let (first, last, max_years) = (NaiveDate::MIN, NaiveDate::MAX, 200);
    let stretch = |data: &mut CalendarData| {
        data.coverage.first = first;
        data.coverage.last = last;
    };
    assert_eq!(
        fault(stretch),
        CalendarError::LongCoverage {
            first,
            last,
            max_years
        }
    );
}

#[test]
fn a_holiday_that_ends_before_it_begins() {
    let turn = |data: &mut CalendarData| data.holidays[0].end = end(2001);
    let error = CalendarError::HolidayInNoYear {
        holiday: "new-year".to_owned(),
        first_year: 2002,
        last_year: 2001,
    };
    assert_eq!(fault(turn), error);
    let mut one_year = DATA.clone();
    let first_year = one_year.holidays[0].first_year;
    one_year.holidays[0].end = end(first_year);
    assert_eq!(one_year.check(), Ok(()));
}

#[test]
fn a_coverage_of_one_day() {
    let mut data = DATA.clone();
    data.transfers.clear();
    (data.coverage.first, data.coverage.last) = (date("2026-11-23"), date("2026-11-23"));
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    assert_eq!(calendar.total(calendar.first(), calendar.last()), Ok(1));
    assert!(calendar.add(calendar.first(), 1).is_err());
    assert!(calendar.sub(calendar.first(), 1).is_err());
}

#[test]
fn days_that_do_not_exist_and_unknown_keys() {
    let row = |days: &str, extra: &str| {
        format!(
            "[[holiday]]\nid = \"x\"\nname = {{ en = \"x\", ru = \"x\", kk = \"x\" }}\nclass = \"day-off\"\n\
             days = [{days}]\nfirst_year = 2002\nrolls = false\nsource = \"x\"\nknown_from = \"2001-12-13\"\ngrade = \"low\"\n{extra}"
        )
    };
    let parse = |text: String| toml::from_str::<HolidayFile>(&text);
    let file = parse(row("\"02-29\"", "")).unwrap();
    assert_eq!(file.holidays[0].class, HolidayClass::DayOff);
    for (days, extra) in [
        ("\"02-30\"", ""),
        ("\"13-01\"", ""),
        ("\"5-9\"", ""),
        ("\"+5-09\"", ""),
        ("\"0509\"", ""),
        ("\"05-09\"", "colour = \"red\"\n"),
    ] {
        assert!(parse(row(days, extra)).is_err(), "{days} {extra}");
    }
}

#[test]
fn dates_are_written_in_one_way() {
    let parse = |day: &str| {
        toml::from_str::<MovableDay>(&format!(
            "holiday = \"x\"\ndate = \"{day}\"\nbasis = \"projected\"\nsource = \"x\"\ngrade = \"low\"\n"
        ))
    };
    assert_eq!(parse("2026-05-07").unwrap().date, date("2026-05-07"));
    for day in ["2026-5-7", "2026-02-29", "07.05.2026", "2026-05-07 "] {
        assert!(parse(day).is_err(), "{day}");
    }
}

/// TOML has dates of its own; the message tells what is expected instead.
#[test]
fn a_date_without_quotes_is_told_of() {
    let row = "holiday = \"x\"\ndate = 2026-05-07\nbasis = \"projected\"\nsource = \"x\"\ngrade = \"low\"\n";
    let error = toml::from_str::<MovableDay>(row).unwrap_err();
    let message = error.message();
    assert!(
        message.contains("a date in quotes like \"2026-05-27\""),
        "{message}"
    );
}
