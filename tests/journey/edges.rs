//! Around the covered days.

use certctl::journey::{Asked, Reckoning, dates};
use certctl::term::Length;

use crate::support::{date, dated, days, legs, told, unknown};

#[test]
fn a_chain_that_leaves_the_calendar_says_why() {
    for (asked, steps) in [
        (
            Asked::From(date("2040-12-20")),
            [days(3, &[]), days(30, &[0])],
        ),
        (
            Asked::By(date("2012-01-20")),
            [days(30, &[]), days(3, &[0])],
        ),
    ] {
        let found = dated(&steps, asked);
        let errors = found.iter().filter(|one| one.error.is_some()).count();
        assert_eq!(errors, 1, "{found:?}");
    }
}

#[test]
fn the_hand_over_may_not_leave_the_calendar() {
    let last = dated(
        &[days(0, &[]), days(0, &[0])],
        Asked::From(date("2040-12-31")),
    );
    assert_eq!(last[0].error, None);
    assert!(last[1].error.is_some() && last[1].start.is_none());
}

#[test]
fn the_first_and_the_last_covered_day_can_be_used() {
    let line = [days(1, &[]), days(1, &[0])];
    let by = dated(&line, Asked::By(date("2040-12-31")));
    assert!(by.iter().all(|one| one.error.is_none()));
    let first = dated(&line, Asked::From(date("2012-01-01")));
    assert!(first.iter().all(|one| one.error.is_none()));
    // From the result of the first day found the way back leads to it.
    let start = first[0].start.unwrap();
    let back = dated(&line, Asked::By(first[1].end.unwrap()));
    assert_eq!(back[0].start, Some(start));
}

#[test]
fn no_steps_have_no_dates() {
    assert!(dated(&[], Asked::From(date("2026-12-11"))).is_empty());
}

/// Nothing but what takes no time: all is done as fast as it can be handed over.
#[test]
fn the_bound_of_unknown_steps_is_a_hand_over_a_day() {
    let steps = [unknown(&[]), unknown(&[0]), unknown(&[1])];
    let from = Asked::From(date("2026-12-14"));
    assert_eq!(
        told(&dates(&legs(&steps), from, Reckoning::Bound)),
        [
            "2026-12-14 2026-12-14",
            "2026-12-15 2026-12-15",
            "2026-12-17 2026-12-17"
        ]
    );
}

#[test]
fn a_length_of_a_lifetime_is_refused_and_does_not_hang() {
    let mut long = days(u32::MAX, &[]);
    for asked in [
        Asked::From(date("2026-12-11")),
        Asked::By(date("2026-12-11")),
    ] {
        assert!(dated(std::slice::from_ref(&long), asked)[0].error.is_some());
    }
    long.length = long.length.map(|length| Length {
        unit: certctl::term::Unit::CalendarDays,
        ..length
    });
    let found = dated(&[long, days(1, &[0])], Asked::From(date("2026-12-11")));
    assert!(found[0].error.is_some());
    assert_eq!(found[1].error, None);
}
