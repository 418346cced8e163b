//! The ends of the covered days, and dates far outside.

use certctl::calendar::{CalendarError, Week};
use chrono::NaiveDate;

use crate::support::{FIVE, calendar, date};

fn out(day: NaiveDate) -> CalendarError {
    CalendarError::OutOfCoverage {
        date: day,
        first: date("2012-01-01"),
        last: date("2040-12-31"),
    }
}

#[test]
fn a_date_outside_is_an_error_that_names_the_covered_days() {
    let inside = date("2020-01-01");
    for day in [
        date("2011-12-31"),
        date("2041-01-01"),
        NaiveDate::MIN,
        NaiveDate::MAX,
    ] {
        for week in Week::ALL {
            let calendar = calendar(week);
            assert_eq!(calendar.is_working(day), Err(out(day)));
            assert_eq!(calendar.day(day), Err(out(day)));
            assert_eq!(calendar.next_working(day), Err(out(day)));
            assert_eq!(calendar.prev_working(day), Err(out(day)));
            for n in [0, 1, u32::MAX] {
                assert_eq!(calendar.add(day, n), Err(out(day)));
                assert_eq!(calendar.sub(day, n), Err(out(day)));
            }
            for (from, to) in [(day, inside), (inside, day)] {
                assert_eq!(calendar.count(from, to), Err(out(day)));
                assert_eq!(calendar.total(from, to), Err(out(day)));
                assert_eq!(calendar.basis(from, to), Err(out(day)));
                assert_eq!(calendar.days(from, to).err(), Some(out(day)));
            }
        }
    }
}

#[test]
fn an_answer_outside_is_an_error_that_names_the_start() {
    let (first, last) = (FIVE.first(), FIVE.last());
    let leaves = |from, days| CalendarError::LeavesCoverage {
        from,
        days,
        first,
        last,
    };
    // The last covered day, a Monday, is worked; the first, a holiday on a Sunday, is not.
    assert_eq!(FIVE.add(last, 1), Err(leaves(last, 1)));
    assert_eq!(FIVE.sub(first, 1), Err(leaves(first, -1)));
    assert_eq!(FIVE.prev_working(first), Err(leaves(first, -1)));
    let inside = date("2020-01-01");
    assert_eq!(
        FIVE.add(inside, u32::MAX),
        Err(leaves(inside, i64::from(u32::MAX)))
    );
    assert_eq!(
        FIVE.sub(inside, u32::MAX),
        Err(leaves(inside, -i64::from(u32::MAX)))
    );
}

#[test]
fn the_ends_themselves_are_answered() {
    let (first, last) = (FIVE.first(), FIVE.last());
    assert_eq!(FIVE.next_working(first), Ok(date("2012-01-04")));
    assert_eq!(FIVE.next_working(last), Ok(last));
    assert_eq!(FIVE.sub(last, 1), Ok(date("2040-12-28")));
    let whole = FIVE.count(first, last).unwrap();
    assert_eq!(FIVE.add(first, whole.unsigned_abs()), Ok(last));
    assert_eq!(FIVE.count(last, first), Ok(-whole));
    assert_eq!(FIVE.days(first, last).unwrap().count(), 10_593);
}

#[test]
fn nothing_added_is_the_day_itself_worked_or_not() {
    let sunday = date("2026-11-22");
    assert_eq!(FIVE.add(sunday, 0), Ok(sunday));
    assert_eq!(FIVE.sub(sunday, 0), Ok(sunday));
    assert_eq!(FIVE.count(sunday, sunday), Ok(0));
}

#[test]
fn a_span_that_ends_before_it_begins_has_no_days() {
    let (one, two) = (date("2026-11-22"), date("2026-11-20"));
    assert_eq!(FIVE.days(one, two).unwrap().count(), 0);
    assert_eq!(FIVE.total(one, two), Ok(0));
}

#[test]
fn a_calendar_says_what_it_is_for() {
    for week in Week::ALL {
        assert_eq!(calendar(week).week(), week);
        assert_eq!(calendar(week).checked_on(), date("2026-11-22"));
    }
}
