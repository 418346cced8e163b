//! The days on the way that did not count.

use certctl::term::{MilestoneKind, Term, Unit};
use proptest::prelude::*;

use crate::support::{FIVE, date, end, term};
use crate::walk;

/// `2026-12-16 holiday` and so on.
fn skipped(from: &str, term: Term<'static>) -> Vec<String> {
    let days = end(from, term).skipped(&FIVE).unwrap();
    let line = |day: &certctl::calendar::Day<'_>| format!("{} {}", day.date, day.kind.as_str());
    days.iter().map(line).collect()
}

#[test]
fn working_days_skip_every_day_off() {
    let days = [
        "2026-12-12 weekend",
        "2026-12-13 weekend",
        "2026-12-16 holiday",
        "2026-12-19 weekend",
        "2026-12-20 weekend",
    ];
    assert_eq!(skipped("2026-12-11", term(5, Unit::WorkingDays)), days);
}

#[test]
fn a_day_given_off_is_skipped_and_a_worked_saturday_is_not() {
    let days = [
        "2024-05-05 weekend",
        "2024-05-07 holiday",
        "2024-05-08 transferred_off",
        "2024-05-09 holiday",
    ];
    assert_eq!(skipped("2024-05-03", term(3, Unit::WorkingDays)), days);
}

#[test]
fn calendar_days_skip_only_what_the_end_moves_over() {
    let days = ["2026-12-05 weekend", "2026-12-06 weekend"];
    assert_eq!(skipped("2026-11-25", term(10, Unit::CalendarDays)), days);
    let none: [&str; 0] = [];
    assert_eq!(skipped("2026-11-25", term(9, Unit::CalendarDays)), none);
}

#[test]
fn nothing_is_skipped_where_the_end_stays() {
    let none: [&str; 0] = [];
    assert_eq!(skipped("2026-12-11", term(0, Unit::WorkingDays)), none);
    assert_eq!(skipped("2026-12-11", term(10, Unit::Minutes)), none);
}

#[test]
fn not_before_skips_up_to_the_first_working_day_after() {
    let term = Term {
        kind: MilestoneKind::NotBefore,
        ..term(4, Unit::WorkingDays)
    };
    let days = ["2026-12-12 weekend", "2026-12-13 weekend"];
    assert_eq!(skipped("2026-12-07", term), days);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// Counted and skipped days together are all days on the way.
    #[test]
    fn what_is_not_skipped_is_counted(from in 0..10_450_u32, amount in 0..60_u32) {
        let from = walk::on_or_after(walk::days_later(date("2012-01-01"), from).unwrap()).unwrap();
        let end = end(&from.to_string(), term(amount, Unit::WorkingDays));
        let skipped = end.skipped(&FIVE).unwrap();
        let days = end.date.signed_duration_since(from).num_days();
        prop_assert_eq!(days, i64::from(amount) + skipped.len() as i64);
        prop_assert!(skipped.iter().all(|day| walk::is_working(day.date) == Some(false)));
        prop_assert!(skipped.is_sorted_by_key(|day| day.date));
    }
}
