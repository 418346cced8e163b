//! Chains that proptest makes, against the walk.

use certctl::journey::{Asked, Reckoning, dates};
use certctl::term::{Length, Unit};
use chrono::NaiveDate;
use proptest::prelude::*;

use crate::support::{Step, date, dated, legs};
use crate::{oracle, walk};

/// Any day that leaves room for a chain before and behind it.
fn day() -> impl Strategy<Value = NaiveDate> {
    (1_000..9_500_u32).prop_map(|n| walk::days_later(date("2012-01-01"), n).unwrap())
}

fn length() -> impl Strategy<Value = Length> {
    let unit = prop_oneof![Just(Unit::WorkingDays), Just(Unit::CalendarDays)];
    (0..30_u32, unit).prop_map(|(amount, unit)| Length { amount, unit })
}

/// Steps of which each waits for any of those before it; some of them are of unknown length if that is allowed.
fn steps(unknown: bool) -> impl Strategy<Value = Vec<Step>> {
    let step = (prop::option::weighted(0.8, length()), any::<u8>());
    prop::collection::vec(step, 1..7).prop_map(move |steps| {
        let step = |(at, (length, mask)): (usize, &(Option<Length>, u8))| Step {
            length: length.or_else(|| (!unknown).then_some(NO_TIME)),
            after: (0..at).filter(|before| mask & (1 << before) != 0).collect(),
        };
        steps.iter().enumerate().map(step).collect()
    })
}

/// Steps of known length of which each waits for the one before it.
fn line() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(length(), 1..6).prop_map(|lengths| {
        let step = |(at, length): (usize, &Length)| Step {
            length: Some(*length),
            after: at.checked_sub(1).into_iter().collect(),
        };
        lengths.iter().enumerate().map(step).collect()
    })
}

/// What a step of unknown length takes at the least.
const NO_TIME: Length = Length {
    amount: 0,
    unit: Unit::WorkingDays,
};

fn finish(steps: &[Step], from: NaiveDate) -> NaiveDate {
    let ends = dated(steps, Asked::From(from));
    ends.iter().filter_map(|one| one.end).max().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn forwards_is_a_walk(steps in steps(true), from in day()) {
        let found = dated(&steps, Asked::From(from));
        let found: Vec<_> = found.iter().map(|one| (one.start, one.end)).collect();
        prop_assert_eq!(found, oracle::forwards(&steps, from));
    }

    #[test]
    fn backwards_is_a_walk(steps in steps(true), by in day()) {
        let found = dated(&steps, Asked::By(by));
        let starts: Vec<_> = found.iter().map(|one| one.start).collect();
        prop_assert_eq!(starts, oracle::backwards(&steps, by));
        for (step, one) in steps.iter().zip(&found) {
            if let Some((start, length)) = one.start.zip(step.length) {
                prop_assert_eq!(one.end, oracle::end(start, length));
            }
        }
    }

    /// Begun on the day found, a line is done in time; begun one working day later, it is not.
    #[test]
    fn the_last_day_to_begin_is_exact(steps in line(), by in day()) {
        let start = dated(&steps, Asked::By(by))[0].start.unwrap();
        prop_assert!(finish(&steps, start) <= by);
        let next = walk::forward(start, 1).unwrap();
        prop_assert!(finish(&steps, next) > by);
    }

    /// The same where the chain forks and joins: all of it begun at the first of the days found is in time.
    #[test]
    fn begun_at_the_first_day_found_all_is_done(steps in steps(false), by in day()) {
        let found = dated(&steps, Asked::By(by));
        let first = found.iter().filter_map(|one| one.start).min().unwrap();
        prop_assert!(finish(&steps, first) <= by);
        prop_assert!(found.iter().all(|one| one.end.is_some_and(|end| end <= by)));
    }

    /// What nobody knows takes no time in the bound, so that no date of the main reading is missing there or differs.
    #[test]
    fn the_bound_fills_the_gaps(steps in steps(true), day in day(), backwards: bool) {
        let asked = if backwards { Asked::By(day) } else { Asked::From(day) };
        let legs = legs(&steps);
        let main = dates(&legs, asked, Reckoning::Main);
        let bound = dates(&legs, asked, Reckoning::Bound);
        for (main, bound) in main.iter().zip(&bound) {
            prop_assert!(bound.start.is_some() && bound.end.is_some());
            prop_assert!(main.start.is_none() || main.start == bound.start);
        }
        let filled = steps.iter().map(|step| Step { length: step.length.or(Some(NO_TIME)), ..step.clone() });
        let filled: Vec<Step> = filled.collect();
        prop_assert_eq!(bound, dated(&filled, asked));
    }
}
