//! The steps on which the answer turns.

use certctl::journey::{Asked, critical};
use proptest::prelude::*;

use crate::support::{Step, date, dated, days, legs, unknown};
use crate::walk;

fn path(steps: &[Step], asked: Asked) -> Vec<bool> {
    critical(&legs(steps), &dated(steps, asked), asked)
}

fn both(steps: &[Step]) -> [Vec<bool>; 2] {
    let day = date("2026-11-12");
    [path(steps, Asked::From(day)), path(steps, Asked::By(day))]
}

#[test]
fn every_step_of_a_line_decides() {
    for path in both(&[days(3, &[]), days(1, &[0]), days(2, &[1])]) {
        assert_eq!(path, [true, true, true]);
    }
}

#[test]
fn the_longer_branch_decides_in_both_directions() {
    let steps = [days(1, &[]), days(5, &[0]), days(1, &[0]), days(1, &[1, 2])];
    for path in both(&steps) {
        assert_eq!(path, [true, true, false, true]);
    }
}

#[test]
fn branches_without_a_join_are_compared_as_well() {
    let steps = [days(1, &[]), days(2, &[0]), days(7, &[0])];
    for path in both(&steps) {
        assert_eq!(path, [true, false, true]);
    }
}

#[test]
fn branches_of_one_length_both_decide() {
    for path in both(&[days(2, &[]), days(2, &[]), days(1, &[0, 1])]) {
        assert_eq!(path, [true, true, true]);
    }
}

#[test]
fn a_step_of_unknown_length_may_be_the_longest() {
    let steps = [days(1, &[]), days(30, &[0]), unknown(&[0])];
    let from = path(&steps, Asked::From(date("2026-11-12")));
    assert_eq!(from, [true, false, true]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// A step that decides moves the end of the whole when it takes much longer; one beside the path may take a day more.
    #[test]
    fn more_time_for_a_step_on_the_path_moves_the_end(
        amounts in prop::collection::vec((0..20_u32, any::<u8>()), 1..6),
        day in 1_000..9_000_u32,
    ) {
        let steps = amounts.iter().enumerate().map(|(at, (amount, mask))| {
            let after: Vec<usize> = (0..at).filter(|before| mask & (1 << before) != 0).collect();
            days(*amount, &after)
        });
        let steps: Vec<Step> = steps.collect();
        let from = Asked::From(walk::days_later(date("2012-01-01"), day).unwrap());
        let end = |steps: &[Step]| dated(steps, from).iter().map(|one| one.end).max().unwrap();
        let (path, whole) = (path(&steps, from), end(&steps));
        for at in 0..steps.len() {
            let mut longer = steps.clone();
            longer[at].length.as_mut().unwrap().amount += 1;
            prop_assert_eq!(end(&longer) > whole, path[at], "step {} of {:?}", at, steps);
        }
    }
}
