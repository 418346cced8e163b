//! Terms that count from one another.

use certctl::term::{MilestoneKind, Term, TermError, Unit, run};
use proptest::prelude::*;

use crate::support::{FIVE, accepted, date, term};
use crate::walk;

const fn stage(id: &'static str, amount: u32, unit: Unit) -> Term<'static> {
    Term {
        id,
        kind: MilestoneKind::Stage,
        ..term(amount, unit)
    }
}

const fn after(milestone: &'static str, amount: u32, unit: Unit) -> Term<'static> {
    Term {
        after: Some(milestone),
        ..term(amount, unit)
    }
}

#[test]
fn five_and_three_working_days_are_eight() {
    let chain = [
        stage("certificate", 5, Unit::WorkingDays),
        after("certificate", 3, Unit::WorkingDays),
    ];
    let milestones = run(&FIVE, &accepted(date("2026-12-11")), &chain).unwrap();
    assert_eq!(milestones[0].date, date("2026-12-21"));
    assert_eq!(milestones[1].from, date("2026-12-21"));
    assert_eq!(milestones[1].date, date("2026-12-24"));
}

/// A fine counts from its delivery, whatever the day on which it is asked about.
#[test]
fn a_term_may_count_from_a_day_of_its_own() {
    let delivered = Term {
        since: Some(date("2026-12-04")),
        ..stage("half", 7, Unit::CalendarDays)
    };
    let chain = [delivered, after("half", 30, Unit::CalendarDays)];
    for asked in ["2026-12-01", "2026-12-11", "2027-03-01"] {
        let milestones = run(&FIVE, &accepted(date(asked)), &chain).unwrap();
        assert_eq!(milestones[0].from, date("2026-12-04"));
        assert_eq!(milestones[0].date, date("2026-12-11"), "{asked}");
        assert_eq!(milestones[1].from, date("2026-12-11"));
    }
}

#[test]
fn the_second_stage_counts_from_where_the_first_rolled_to() {
    // 4 calendar days from 1 December end on Saturday the 5th and roll to Monday the 7th.
    let chain = [
        stage("checked", 4, Unit::CalendarDays),
        after("checked", 2, Unit::CalendarDays),
    ];
    let milestones = run(&FIVE, &accepted(date("2026-12-01")), &chain).unwrap();
    assert_eq!(milestones[1].from, date("2026-12-07"));
    assert_eq!(milestones[1].date, date("2026-12-09"));
}

#[test]
fn several_terms_may_count_from_one() {
    let chain = [
        stage("checked", 2, Unit::WorkingDays),
        after("checked", 1, Unit::WorkingDays),
        Term {
            id: "notice",
            ..after("checked", 3, Unit::WorkingDays)
        },
        stage("aside", 1, Unit::WorkingDays),
    ];
    let milestones = run(&FIVE, &accepted(date("2026-12-07")), &chain).unwrap();
    let dates: Vec<_> = milestones.iter().map(|one| one.date.to_string()).collect();
    assert_eq!(
        dates,
        ["2026-12-09", "2026-12-10", "2026-12-14", "2026-12-08"]
    );
}

#[test]
fn no_terms_give_no_milestones() {
    assert_eq!(
        run(&FIVE, &accepted(date("2026-12-11")), &[]),
        Ok(Vec::new())
    );
}

#[test]
fn a_term_before_the_one_it_counts_from_is_an_error() {
    let chain = [
        after("certificate", 3, Unit::WorkingDays),
        stage("certificate", 5, Unit::WorkingDays),
    ];
    let error = TermError::Order {
        milestone: "due".to_owned(),
        after: "certificate".to_owned(),
    };
    assert_eq!(
        run(&FIVE, &accepted(date("2026-12-11")), &chain),
        Err(error)
    );
}

#[test]
fn a_term_that_counts_from_itself_or_from_nothing_is_an_error() {
    for milestone in ["due", "absent"] {
        let chain = [after(milestone, 3, Unit::WorkingDays)];
        let error = TermError::Order {
            milestone: "due".to_owned(),
            after: milestone.to_owned(),
        };
        assert_eq!(
            run(&FIVE, &accepted(date("2026-12-11")), &chain),
            Err(error)
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// A chain of working days is as long as its parts.
    #[test]
    fn a_chain_adds_up(from in 0..10_350_u32, one in 0..60_u32, two in 0..60_u32) {
        let start = walk::on_or_after(walk::days_later(date("2012-01-01"), from).unwrap()).unwrap();
        let chain = [stage("first", one, Unit::WorkingDays), after("first", two, Unit::WorkingDays)];
        let chained = run(&FIVE, &accepted(start), &chain).unwrap()[1].date;
        prop_assert_eq!(Some(chained), walk::forward(start, one + two));
    }
}
