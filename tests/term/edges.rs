//! What cannot be answered: dates outside the covered years, and dates that are none.

use certctl::calendar::CalendarError;
use certctl::term::{Term, TermError, Unit, accept, follow};

use crate::support::{FIVE, clock, date, due, filing, term};

fn fails(from: &str, term: Term<'static>) -> TermError {
    follow(&FIVE, term, date(from), None).unwrap_err()
}

fn outside(day: &str) -> CalendarError {
    CalendarError::OutOfCoverage {
        date: date(day),
        first: FIVE.first(),
        last: FIVE.last(),
    }
}

fn leaves(from: &str, days: i64) -> CalendarError {
    CalendarError::LeavesCoverage {
        from: date(from),
        days,
        first: FIVE.first(),
        last: FIVE.last(),
    }
}

#[test]
fn the_last_covered_day_is_an_answer_and_the_day_after_is_not() {
    assert_eq!(due("2040-12-28", 1, Unit::WorkingDays), "2040-12-31");
    assert_eq!(due("2040-12-30", 1, Unit::CalendarDays), "2040-12-31");
    let working = fails("2040-12-31", term(1, Unit::WorkingDays));
    assert_eq!(working, leaves("2040-12-31", 1).into());
    let calendar = fails("2040-12-31", term(1, Unit::CalendarDays));
    assert_eq!(calendar, outside("2041-01-01").into());
}

#[test]
fn every_unit_stops_at_the_covered_days() {
    for (amount, unit) in [
        (24, Unit::Hours),
        (1440, Unit::Minutes),
        (1, Unit::WorkingDays),
        (1, Unit::CalendarDays),
        (1, Unit::Months),
        (1, Unit::Years),
    ] {
        let error = fails("2040-12-31", term(amount, unit));
        assert!(matches!(error, TermError::Calendar(_)), "{unit:?}: {error}");
        let stays = Term {
            rolls: false,
            ..term(amount, unit)
        };
        let error = fails("2040-12-31", stays);
        assert!(matches!(error, TermError::Calendar(_)), "{unit:?}: {error}");
    }
}

#[test]
fn a_start_outside_is_an_error_even_for_no_days() {
    for unit in [
        Unit::Minutes,
        Unit::WorkingDays,
        Unit::CalendarDays,
        Unit::Months,
    ] {
        let error = fails("2041-01-03", term(0, unit));
        assert_eq!(error, outside("2041-01-03").into(), "{unit:?}");
    }
}

#[test]
fn acceptance_outside_is_an_error() {
    for day in ["2011-12-31", "2041-01-03"] {
        assert_eq!(accept(&FIVE, filing(day), None), Err(outside(day)));
    }
    let late = accept(&FIVE, filing("2040-12-31 18:00"), Some(clock("18:00")));
    assert_eq!(late, Err(leaves("2040-12-31", 1)));
}

#[test]
fn the_first_covered_days_are_holidays() {
    let acceptance = accept(&FIVE, filing("2012-01-01"), None).unwrap();
    assert_eq!(acceptance.accepted, date("2012-01-04"));
}

#[test]
fn the_longest_terms_are_errors_and_no_panic() {
    for unit in [
        Unit::Minutes,
        Unit::Hours,
        Unit::WorkingDays,
        Unit::CalendarDays,
        Unit::Months,
        Unit::Years,
    ] {
        let error = fails("2026-12-11", term(u32::MAX, unit));
        match unit {
            Unit::Minutes | Unit::WorkingDays => {
                assert!(matches!(error, TermError::Calendar(_)), "{unit:?}: {error}");
            }
            _ => {
                let overflow = TermError::Overflow {
                    from: date("2026-12-11"),
                    amount: u32::MAX,
                    unit,
                };
                assert_eq!(error, overflow);
            }
        }
    }
}
