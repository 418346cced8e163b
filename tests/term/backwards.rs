//! The last day to apply: "to have it by this day".

use certctl::calendar::CalendarError;
use certctl::term::{MilestoneKind, Term, TermError, Unit, follow, latest};
use chrono::NaiveDate;
use proptest::prelude::*;

use crate::support::{FIVE, date, term};
use crate::walk;

fn forward(term: Term<'static>, from: NaiveDate) -> Result<NaiveDate, TermError> {
    follow(&FIVE, term, from, None).map(|end| end.date)
}

fn backward(by: NaiveDate, term: Term<'static>) -> Result<NaiveDate, TermError> {
    latest(&FIVE, by, |from| forward(term, from))
}

#[track_caller]
fn check(by: &str, amount: u32, unit: Unit, apply: &str) {
    assert_eq!(backward(date(by), term(amount, unit)), Ok(date(apply)));
}

#[test]
fn counted_by_hand() {
    check("2026-12-21", 5, Unit::WorkingDays, "2026-12-11");
    // A weekend and the days off before the day wanted make no difference.
    check("2026-12-20", 5, Unit::WorkingDays, "2026-12-10");
    check("2027-01-04", 1, Unit::WorkingDays, "2026-12-30");
    check("2026-12-24", 8, Unit::WorkingDays, "2026-12-11");
    check("2026-12-07", 4, Unit::CalendarDays, "2026-12-03");
}

#[test]
fn no_days_and_minutes_leave_the_day_itself_or_the_last_working_day_before() {
    for (amount, unit) in [(0, Unit::WorkingDays), (10, Unit::Minutes)] {
        check("2026-12-11", amount, unit, "2026-12-11");
        check("2026-12-13", amount, unit, "2026-12-11");
    }
}

#[test]
fn a_day_outside_the_covered_ones_is_an_error() {
    let by = date("2041-01-10");
    let outside = CalendarError::OutOfCoverage {
        date: by,
        first: FIVE.first(),
        last: FIVE.last(),
    };
    assert_eq!(
        backward(by, term(5, Unit::WorkingDays)),
        Err(outside.into())
    );
}

#[test]
fn an_answer_before_the_covered_days_is_an_error() {
    let error = backward(date("2012-01-06"), term(5, Unit::WorkingDays)).unwrap_err();
    assert!(
        matches!(
            error,
            TermError::Calendar(CalendarError::LeavesCoverage { .. })
        ),
        "{error}"
    );
}

/// A day of acceptance whose own due date is not covered is merely too late.
#[test]
fn near_the_last_covered_day_there_is_an_answer() {
    check("2040-12-31", 1, Unit::WorkingDays, "2040-12-28");
    check("2040-12-31", 10, Unit::WorkingDays, "2040-12-14");
    check("2040-12-31", 10, Unit::CalendarDays, "2040-12-21");
}

/// The search must not leave the covered days while an answer lies within them.
#[test]
fn near_the_first_covered_day_there_is_an_answer() {
    let first = walk::on_or_after(FIVE.first()).unwrap();
    for amount in 0..80 {
        let by = walk::forward(first, amount).unwrap();
        assert_eq!(
            backward(by, term(amount, Unit::WorkingDays)),
            Ok(first),
            "{amount} to {by}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    /// The answer is in time, and the next working day is not.
    #[test]
    fn the_answer_is_the_last_day_in_time(
        by in 400..10_300_u32,
        amount in 0..130_u32,
        unit in prop_oneof![Just(Unit::WorkingDays), Just(Unit::CalendarDays), Just(Unit::Hours)],
        rolls: bool,
    ) {
        let by = walk::days_later(date("2012-01-01"), by).unwrap();
        let term = Term { rolls, ..term(amount, unit) };
        let apply = backward(by, term).unwrap();
        prop_assert_eq!(walk::is_working(apply), Some(true));
        prop_assert!(forward(term, apply).unwrap() <= by);
        let next = walk::forward(apply, 1).unwrap();
        prop_assert!(forward(term, next).unwrap() > by || next > by);
    }

    /// The day wanted lies between what the last day in time gives and what the next one does.
    #[test]
    fn forward_of_the_answer_is_in_time_and_of_the_next_day_of_acceptance_is_not(
        by in 400..10_300_u32,
        amount in 0..60_u32,
        unit in prop_oneof![Just(Unit::WorkingDays), Just(Unit::CalendarDays), Just(Unit::Months)],
        not_before: bool,
    ) {
        let by = walk::days_later(date("2012-01-01"), by).unwrap();
        let kind = if not_before { MilestoneKind::NotBefore } else { MilestoneKind::Due };
        let amount = if unit == Unit::Months { amount % 13 } else { amount };
        let term = Term { kind, ..term(amount, unit) };
        let apply = backward(by, term).unwrap();
        prop_assert_eq!(walk::on_or_after(apply), Some(apply));
        prop_assert!(apply <= by);
        prop_assert!(forward(term, apply).unwrap() <= by);
        let next = walk::forward(apply, 1).unwrap();
        prop_assert!(next > by || forward(term, next).unwrap() > by);
    }

    /// The same by walking back from the day wanted until a day is in time.
    #[test]
    fn the_answer_is_where_a_walk_back_stops(by in 400..10_593_u32, amount in 1..60_u32) {
        let by = walk::days_later(date("2012-01-01"), by).unwrap();
        let mut walked = walk::on_or_before(by).unwrap();
        while walk::forward(walked, amount).is_none_or(|due| due > by) {
            walked = walk::on_or_before(walked.pred_opt().unwrap()).unwrap();
        }
        prop_assert_eq!(backward(by, term(amount, Unit::WorkingDays)), Ok(walked));
    }
}
