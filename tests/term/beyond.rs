//! Milestones beyond the calendar: the others are still known, and other errors stay errors.

use certctl::calendar::CalendarError;
use certctl::term::{
    Beyond, Milestone, MilestoneKind, Term, TermError, Unit, latest, run, run_known,
};
use chrono::NaiveDate;

use crate::support::{FIVE, accepted, date, term};

const fn stage(id: &'static str, amount: u32, after: Option<&'static str>) -> Term<'static> {
    Term {
        id,
        kind: MilestoneKind::Stage,
        after,
        ..term(amount, Unit::WorkingDays)
    }
}

fn dates(from: &str, terms: &[Term<'static>]) -> Vec<Option<String>> {
    let known = run_known(&FIVE, &accepted(date(from)), terms).unwrap();
    let date = |one: &Milestone<'_>| one.date.to_string();
    known.iter().map(|one| one.as_ref().map(date)).collect()
}

fn some(day: &str) -> Option<String> {
    Some(day.to_owned())
}

#[test]
fn within_the_calendar_all_are_known() {
    let terms = [
        stage("checked", 5, None),
        stage("issued", 3, Some("checked")),
        stage("aside", 1, None),
    ];
    let acceptance = accepted(date("2026-12-11"));
    let all = run(&FIVE, &acceptance, &terms).unwrap();
    let known = run_known(&FIVE, &acceptance, &terms).unwrap();
    assert_eq!(known, all.into_iter().map(Some).collect::<Vec<_>>());
    assert_eq!(run_known(&FIVE, &acceptance, &[]), Ok(Vec::new()));
}

#[test]
fn what_lies_beyond_is_none_and_so_is_what_counts_from_it() {
    let terms = [
        stage("near", 1, None),
        stage("far", 10, None),
        stage("from-near", 1, Some("near")),
        stage("from-far", 0, Some("far")),
        stage("from-from-far", 0, Some("from-far")),
        stage("again", 2, None),
    ];
    // 25, 26, 27, 28 and 31 December 2040 are worked.
    let expected = [
        some("2040-12-26"),
        None,
        some("2040-12-27"),
        None,
        None,
        some("2040-12-27"),
    ];
    assert_eq!(dates("2040-12-25", &terms), expected);
    assert!(run(&FIVE, &accepted(date("2040-12-25")), &terms).is_err());
}

#[test]
fn a_term_that_counts_from_none_before_it_is_an_error_though_another_is_beyond() {
    let terms = [stage("far", 10, None), stage("due", 1, Some("absent"))];
    let error = TermError::Order {
        milestone: "due".to_owned(),
        after: "absent".to_owned(),
    };
    let found = run_known(&FIVE, &accepted(date("2040-12-25")), &terms);
    assert_eq!(found, Err(error));
}

#[test]
fn a_length_that_is_no_date_is_an_error() {
    let terms = [term(u32::MAX, Unit::Years)];
    let error = TermError::Overflow {
        from: date("2026-12-11"),
        amount: u32::MAX,
        unit: Unit::Years,
    };
    let found = run_known(&FIVE, &accepted(date("2026-12-11")), &terms);
    assert_eq!(found, Err(error));
}

#[test]
fn only_dates_outside_are_beyond() {
    let (first, last) = (FIVE.first(), FIVE.last());
    let (date, from, days) = (date("2041-01-01"), last, 1);
    let outside = [
        CalendarError::OutOfCoverage { date, first, last },
        CalendarError::LeavesCoverage {
            from,
            days,
            first,
            last,
        },
    ];
    for error in outside {
        assert!(error.is_beyond(), "{error}");
        assert!(TermError::from(error).is_beyond());
    }
    let inside = [
        CalendarError::EmptyCoverage { first, last },
        CalendarError::YearWithoutBasis { year: 2026 },
        CalendarError::OwnTwice { date },
    ];
    for error in inside {
        assert!(!error.is_beyond(), "{error}");
        assert!(!TermError::from(error).is_beyond());
    }
    let order = TermError::Order {
        milestone: "due".to_owned(),
        after: "absent".to_owned(),
    };
    assert!(!order.is_beyond());
}

/// Backwards an answer that cannot be had is an error, not a day that is too late.
#[test]
fn other_errors_stop_the_search_for_the_last_day() {
    let order = |_: NaiveDate| {
        Err(TermError::Order {
            milestone: "due".to_owned(),
            after: "absent".to_owned(),
        })
    };
    let found = latest(&FIVE, date("2026-12-11"), order);
    assert!(matches!(found, Err(TermError::Order { .. })), "{found:?}");
    // Also where the days nearer to the one wanted are merely too late.
    let late = |from: NaiveDate| {
        if from < date("2026-12-01") {
            return order(from);
        }
        Ok(date("2026-12-31"))
    };
    let found = latest(&FIVE, date("2026-12-11"), late);
    assert!(matches!(found, Err(TermError::Order { .. })), "{found:?}");
}
