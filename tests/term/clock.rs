//! Minutes and hours: they run through everything, and end on a clock time when the start is known.

use certctl::term::{Milestone, MilestoneKind, Term, Unit, accept, follow, run};

use crate::support::{FIVE, clock, date, due, filing, term};

/// The end of a term for an application handed in at a moment, for an office that closes at 18:00.
fn ends(at: &str, amount: u32, unit: Unit) -> String {
    let acceptance = accept(&FIVE, filing(at), Some(clock("18:00"))).unwrap();
    let milestones = run(&FIVE, &acceptance, &[term(amount, unit)]).unwrap();
    let Milestone { date, time, .. } = milestones[0];
    time.map_or(date.to_string(), |time| {
        format!("{date} {}", time.format("%H:%M"))
    })
}

#[test]
fn minutes_with_a_clock_end_on_a_clock() {
    assert_eq!(
        ends("2026-12-11 10:00", 10, Unit::Minutes),
        "2026-12-11 10:10"
    );
    assert_eq!(
        ends("2026-12-11 17:55", 10, Unit::Minutes),
        "2026-12-11 18:05"
    );
}

#[test]
fn minutes_without_a_clock_end_on_the_day() {
    assert_eq!(ends("2026-12-11", 10, Unit::Minutes), "2026-12-11");
}

#[test]
fn the_clock_does_not_start_before_acceptance() {
    assert_eq!(ends("2026-12-11 18:00", 10, Unit::Minutes), "2026-12-14");
    assert_eq!(ends("2026-12-12 10:00", 10, Unit::Minutes), "2026-12-14");
}

#[test]
fn hours_run_over_midnight_and_through_the_weekend() {
    assert_eq!(
        ends("2026-12-10 15:00", 12, Unit::Hours),
        "2026-12-11 03:00"
    );
    // Friday to Saturday: an hour knows no rest day.
    assert_eq!(
        ends("2026-12-11 15:00", 24, Unit::Hours),
        "2026-12-12 15:00"
    );
    assert_eq!(
        ends("2026-12-15 09:30", 36, Unit::Hours),
        "2026-12-16 21:30"
    );
}

#[test]
fn whole_days_of_hours_without_a_clock() {
    assert_eq!(due("2026-12-11", 24, Unit::Hours), "2026-12-12");
    assert_eq!(due("2026-12-11", 72, Unit::Hours), "2026-12-14");
    assert_eq!(due("2026-12-11", 23, Unit::Hours), "2026-12-11");
}

#[test]
fn a_clock_is_of_no_account_for_days() {
    for unit in [
        Unit::WorkingDays,
        Unit::CalendarDays,
        Unit::Months,
        Unit::Years,
    ] {
        let one = term(1, unit);
        let late = follow(&FIVE, one, date("2025-12-11"), Some(clock("23:59"))).unwrap();
        let plain = follow(&FIVE, one, date("2025-12-11"), None).unwrap();
        assert_eq!(late, plain, "{unit:?}");
        assert_eq!(late.time, None);
    }
}

#[test]
fn a_clock_goes_on_into_the_next_term_of_a_chain() {
    let first = Term {
        id: "checked",
        kind: MilestoneKind::Stage,
        ..term(20, Unit::Hours)
    };
    let second = Term {
        after: Some("checked"),
        ..term(30, Unit::Minutes)
    };
    let acceptance = accept(&FIVE, filing("2026-12-10 10:00"), None).unwrap();
    let milestones = run(&FIVE, &acceptance, &[first, second]).unwrap();
    assert_eq!(milestones[1].date, date("2026-12-11"));
    assert_eq!(milestones[1].time, Some(clock("06:30")));
}

#[test]
fn only_minutes_and_hours_end_on_a_clock() {
    for unit in [Unit::Minutes, Unit::Hours] {
        assert!(unit.is_clock());
    }
    for unit in [
        Unit::WorkingDays,
        Unit::CalendarDays,
        Unit::Months,
        Unit::Years,
    ] {
        assert!(!unit.is_clock());
    }
}
