//! The arithmetic against an oracle that walks day by day over the list of special days.

use std::sync::LazyLock;

use certctl::calendar::{CalendarError, Week};
use chrono::NaiveDate;
use proptest::prelude::*;

use crate::days::works;
use crate::numbers::Numbers;
use crate::support::calendar;

type Days = Vec<(NaiveDate, bool)>;

static FIVE: LazyLock<Days> = LazyLock::new(|| works(Week::FiveDay));
static SIX: LazyLock<Days> = LazyLock::new(|| works(Week::SixDay));

fn days(week: Week) -> &'static Days {
    match week {
        Week::FiveDay => &FIVE,
        Week::SixDay => &SIX,
    }
}

/// The `n`-th working day among days, from 1.
fn nth<'a>(mut days: impl Iterator<Item = &'a (NaiveDate, bool)>, n: u32) -> Option<NaiveDate> {
    let mut left = n;
    days.find(|(_, works)| {
        left -= u32::from(*works);
        left == 0
    })
    .map(|(day, _)| *day)
}

/// The answer, or none where it leaves the covered days.
fn covered(answer: Result<NaiveDate, CalendarError>) -> Option<NaiveDate> {
    match answer {
        Ok(day) => Some(day),
        Err(CalendarError::LeavesCoverage { .. }) => None,
        Err(other) => panic!("{other}"),
    }
}

/// The working days that a walk meets after its first day; negative for a walk back.
fn walked(days: &Days, from: usize, to: usize) -> i32 {
    let met = |days: &[(NaiveDate, bool)]| days.iter().filter(|(_, works)| *works).count() as i32;
    if from <= to {
        met(&days[from + 1..=to.max(from)])
    } else {
        -met(&days[to..from])
    }
}

fn week() -> impl Strategy<Value = Week> {
    prop_oneof![Just(Week::FiveDay), Just(Week::SixDay)]
}

/// Short counts, and counts that run out of the covered days.
fn count() -> impl Strategy<Value = u32> {
    prop_oneof![1..40u32, 1..9000u32]
}

const LEN: usize = 10_593;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn add_is_a_walk_forward(week in week(), at in 0..LEN, n in count()) {
        let days = days(week);
        let answer = covered(calendar(week).add(days[at].0, n));
        prop_assert_eq!(answer, nth(days[at + 1..].iter(), n));
    }

    #[test]
    fn sub_is_a_walk_backward(week in week(), at in 0..LEN, n in count()) {
        let days = days(week);
        let answer = covered(calendar(week).sub(days[at].0, n));
        prop_assert_eq!(answer, nth(days[..at].iter().rev(), n));
    }

    #[test]
    fn count_is_a_walk_either_way(week in week(), one in 0..LEN, two in 0..LEN) {
        let days = days(week);
        let (low, high) = (one.min(two), one.max(two));
        let walked = days[low + 1..=high.max(low)].iter().filter(|(_, works)| *works).count();
        let signed = if one <= two { walked as i32 } else { -(walked as i32) };
        prop_assert_eq!(calendar(week).count(days[one].0, days[two].0), Ok(signed));
    }

    #[test]
    fn steps_are_those_of_a_walk_either_way(week in week(), one in 0..LEN, two in 0..LEN) {
        let days = days(week);
        prop_assert_eq!(calendar(week).steps(days[one].0, days[two].0), Ok(walked(days, one, two)));
    }

    #[test]
    fn steps_undo_add_and_sub(week in week(), at in 0..LEN, n in count()) {
        let from = days(week)[at].0;
        if let Some(to) = covered(calendar(week).add(from, n)) {
            prop_assert_eq!(calendar(week).steps(from, to), Ok(n as i32));
        }
        if let Some(to) = covered(calendar(week).sub(from, n)) {
            prop_assert_eq!(calendar(week).steps(from, to), Ok(-(n as i32)));
            prop_assert_eq!(calendar(week).is_working(to), Ok(true));
        }
    }

    #[test]
    fn total_counts_both_ends(week in week(), one in 0..LEN, two in 0..LEN) {
        let days = days(week);
        let walked = days.iter().take(two + 1).skip(one).filter(|(_, works)| *works).count();
        prop_assert_eq!(calendar(week).total(days[one].0, days[two].0), Ok(walked as u32));
    }

    #[test]
    fn count_undoes_add(week in week(), at in 0..LEN, n in count()) {
        let from = days(week)[at].0;
        if let Some(to) = covered(calendar(week).add(from, n)) {
            prop_assert_eq!(calendar(week).count(from, to), Ok(n as i32));
            prop_assert_eq!(calendar(week).is_working(to), Ok(true));
        }
    }
}

/// Rows of a queue: a day, a number of working days or another day, in either week.
#[test]
fn ten_thousand_rows_of_either_seed_end_where_a_walk_does() {
    for seed in [20_261_122, 4_012_311] {
        let mut numbers = Numbers(seed);
        let (mut answered, mut back) = (0, 0);
        for row in 0..10_000 {
            let week = Week::ALL[numbers.below(2) as usize];
            let days = days(week);
            let calendar = calendar(week);
            let at = numbers.below(LEN as u64) as usize;
            let from = days[at].0;
            let n = numbers.below(if row % 10 == 0 { 2_000 } else { 60 }) as u32;
            let (added, subtracted) = match n {
                0 => (Some(from), Some(from)),
                _ => (
                    nth(days[at + 1..].iter(), n),
                    nth(days[..at].iter().rev(), n),
                ),
            };
            let message = format!("seed {seed} row {row}: {from} {n} {week:?}");
            assert_eq!(covered(calendar.add(from, n)), added, "{message}");
            assert_eq!(covered(calendar.sub(from, n)), subtracted, "{message}");
            let other = if row % 10 == 0 {
                numbers.below(LEN as u64) as usize
            } else {
                (at + numbers.below(120) as usize)
                    .saturating_sub(60)
                    .min(LEN - 1)
            };
            let steps = walked(days, at, other);
            assert_eq!(calendar.steps(from, days[other].0), Ok(steps), "{message}");
            answered += usize::from(added.is_some() && subtracted.is_some());
            back += usize::from(steps < 0);
        }
        // The rows are no test if most leave the covered days or go one way.
        assert!(answered > 9_000 && back > 3_000, "{answered} {back}");
    }
}

#[test]
fn next_and_prev_of_every_day_are_walks() {
    for week in Week::ALL {
        let days = days(week);
        for at in 0..LEN {
            let day = days[at].0;
            let next = covered(calendar(week).next_working(day));
            assert_eq!(next, nth(days[at..].iter().take(30), 1), "{day}");
            let prev = covered(calendar(week).prev_working(day));
            let back = days[..=at].iter().rev().take(30);
            assert_eq!(prev, nth(back, 1), "{day}");
        }
    }
}

#[test]
fn every_working_day_is_found_by_its_number() {
    for week in Week::ALL {
        let first = calendar(week).first();
        let worked = days(week).iter().skip(1).filter(|(_, works)| *works);
        for ((day, _), n) in worked.zip(1..) {
            assert_eq!(calendar(week).add(first, n), Ok(*day));
            assert_eq!(calendar(week).count(first, *day), Ok(n as i32));
        }
    }
}
