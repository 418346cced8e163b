//! Terms against the walk, for dates and lengths that proptest chooses.

use certctl::term::{MilestoneKind, Term, TermError, Unit, accept, follow};
use chrono::NaiveDate;
use proptest::prelude::*;

use crate::support::{FIVE, clock, date, filing, term};
use crate::walk;

/// The date, or none where it leaves the covered days.
fn covered(term: Term<'static>, from: NaiveDate) -> Option<NaiveDate> {
    match follow(&FIVE, term, from, None) {
        Ok(end) => Some(end.date),
        Err(TermError::Calendar(_)) => None,
        Err(other) => panic!("{other}"),
    }
}

/// Any covered day.
fn day() -> impl Strategy<Value = NaiveDate> {
    (0..10_593_u32).prop_map(|n| walk::days_later(date("2012-01-01"), n).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn working_days_are_a_walk(from in day(), amount in 0..120_u32) {
        prop_assert_eq!(covered(term(amount, Unit::WorkingDays), from), expected(from, amount));
    }

    #[test]
    fn calendar_days_roll_as_a_walk_does(from in day(), amount in 0..200_u32) {
        let walked = walk::days_later(from, amount).and_then(walk::on_or_after);
        prop_assert_eq!(covered(term(amount, Unit::CalendarDays), from), walked);
    }

    #[test]
    fn calendar_days_that_do_not_roll_stay(from in day(), amount in 0..200_u32) {
        let stays = Term { rolls: false, ..term(amount, Unit::CalendarDays) };
        prop_assert_eq!(covered(stays, from), walk::days_later(from, amount));
    }

    #[test]
    fn months_roll_as_a_walk_does(from in day(), amount in 0..24_u32) {
        let walked = walk::months_later(from, amount).and_then(walk::on_or_after);
        prop_assert_eq!(covered(term(amount, Unit::Months), from), walked);
    }

    #[test]
    fn not_before_is_one_working_day_more(from in day(), amount in 0..60_u32) {
        let again = Term { kind: MilestoneKind::NotBefore, ..term(amount, Unit::WorkingDays) };
        let walked = walk::forward(from, amount).and_then(|end| walk::forward(end, 1));
        prop_assert_eq!(covered(again, from), walked);
    }

    #[test]
    fn acceptance_is_a_walk(day in day(), minute in 0..1440_u32) {
        let at = format!("{day} {:02}:{:02}", minute / 60, minute % 60);
        let accepted = accept(&FIVE, filing(&at), Some(clock("18:00"))).ok();
        let late = minute >= 18 * 60;
        let walked = match walk::is_working(day) {
            Some(true) if late => walk::forward(day, 1),
            _ => walk::on_or_after(day),
        };
        prop_assert_eq!(accepted.map(|acceptance| acceptance.accepted), walked);
    }

    /// Applying later never makes the result ready earlier.
    #[test]
    fn a_later_start_never_ends_earlier(from in day(), amount in 0..60_u32, unit in unit()) {
        let next = covered(term(amount, unit), from.succ_opt().unwrap());
        if let (Some(end), Some(next)) = (covered(term(amount, unit), from), next) {
            prop_assert!(end <= next);
        }
    }
}

fn expected(from: NaiveDate, amount: u32) -> Option<NaiveDate> {
    let end = walk::forward(from, amount)?;
    // A term that ends at once on a day off ends on the next working day, as every term that rolls.
    if amount == 0 {
        walk::on_or_after(end)
    } else {
        Some(end)
    }
}

fn unit() -> impl Strategy<Value = Unit> {
    prop_oneof![
        Just(Unit::Minutes),
        Just(Unit::Hours),
        Just(Unit::WorkingDays),
        Just(Unit::CalendarDays),
        Just(Unit::Months),
    ]
}
