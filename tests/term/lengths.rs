//! Terms in days, months and years, counted by hand.

use certctl::term::{MilestoneKind, Term, Unit, follow};

use crate::support::{FIVE, date, due, end, term};

#[test]
fn the_day_of_acceptance_is_not_counted() {
    assert_eq!(due("2026-12-07", 1, Unit::WorkingDays), "2026-12-08");
    assert_eq!(due("2026-12-07", 1, Unit::CalendarDays), "2026-12-08");
}

#[test]
fn no_days_end_on_the_day_of_acceptance() {
    for unit in [
        Unit::Minutes,
        Unit::Hours,
        Unit::WorkingDays,
        Unit::CalendarDays,
        Unit::Months,
        Unit::Years,
    ] {
        assert_eq!(due("2026-12-11", 0, unit), "2026-12-11", "{unit:?}");
    }
}

#[test]
fn working_days_pass_over_weekends_and_holidays() {
    // 12 and 13 are a weekend, 16 is Independence Day, 19 and 20 are a weekend.
    assert_eq!(due("2026-12-11", 5, Unit::WorkingDays), "2026-12-21");
    // 21 to 23 March are Nauryz; two of its days fall on a weekend and give the 24th and the 25th.
    assert_eq!(due("2026-03-19", 1, Unit::WorkingDays), "2026-03-20");
    assert_eq!(due("2026-03-20", 1, Unit::WorkingDays), "2026-03-26");
}

#[test]
fn working_days_pass_over_the_new_year() {
    assert_eq!(due("2026-12-31", 1, Unit::WorkingDays), "2027-01-05");
    assert_eq!(due("2026-12-31", 3, Unit::WorkingDays), "2027-01-08");
}

#[test]
fn a_worked_saturday_counts_and_the_day_given_for_it_does_not() {
    // Saturday 4 May 2024 is worked, Wednesday the 8th is off between two holidays.
    assert_eq!(due("2024-05-03", 1, Unit::WorkingDays), "2024-05-04");
    assert_eq!(due("2024-05-03", 3, Unit::WorkingDays), "2024-05-10");
}

#[test]
fn calendar_days_roll_off_a_rest_day() {
    assert_eq!(due("2026-12-01", 3, Unit::CalendarDays), "2026-12-04");
    assert_eq!(due("2026-12-01", 4, Unit::CalendarDays), "2026-12-07");
    assert_eq!(due("2026-12-01", 15, Unit::CalendarDays), "2026-12-17");
    let moved = end("2026-12-01", term(15, Unit::CalendarDays));
    assert_eq!(moved.counted_to, date("2026-12-16"));
}

#[test]
fn calendar_days_stay_where_the_term_does_not_roll() {
    let stays = Term {
        rolls: false,
        ..term(15, Unit::CalendarDays)
    };
    assert_eq!(end("2026-12-01", stays).date, date("2026-12-16"));
    assert_eq!(end("2026-12-01", stays).counted_to, date("2026-12-16"));
}

#[test]
fn a_month_ends_on_the_same_number() {
    assert_eq!(due("2026-08-14", 1, Unit::Months), "2026-09-14");
    // Over the end of a year, and off a Saturday.
    assert_eq!(due("2025-11-17", 3, Unit::Months), "2026-02-17");
    assert_eq!(due("2025-11-14", 3, Unit::Months), "2026-02-16");
}

#[test]
fn a_month_without_that_number_ends_on_its_last_day() {
    assert_eq!(
        end("2025-01-31", term(1, Unit::Months)).date,
        date("2025-02-28")
    );
    assert_eq!(
        end("2024-01-31", term(1, Unit::Months)).date,
        date("2024-02-29")
    );
    // 30 November 2025 is a Sunday.
    let end = end("2025-10-31", term(1, Unit::Months));
    assert_eq!(
        (end.counted_to, end.date),
        (date("2025-11-30"), date("2025-12-01"))
    );
}

#[test]
fn months_are_not_counted_one_by_one() {
    // By way of 28 February it would be 28 March.
    assert_eq!(
        end("2025-01-31", term(2, Unit::Months)).counted_to,
        date("2025-03-31")
    );
}

#[test]
fn a_year_from_a_leap_day() {
    assert_eq!(
        end("2024-02-29", term(1, Unit::Years)).date,
        date("2025-02-28")
    );
    assert_eq!(
        end("2016-02-29", term(4, Unit::Years)).counted_to,
        date("2020-02-29")
    );
    assert_eq!(
        due("2024-12-11", 1, Unit::Years),
        due("2024-12-11", 12, Unit::Months)
    );
}

#[test]
fn not_before_is_the_first_working_day_after_the_term() {
    let again = |from, amount, unit| {
        let term = Term {
            kind: MilestoneKind::NotBefore,
            ..term(amount, unit)
        };
        let end = follow(&FIVE, term, date(from), None).unwrap();
        (end.counted_to.to_string(), end.date.to_string())
    };
    let pair = |one: &str, two: &str| (one.to_owned(), two.to_owned());
    assert_eq!(
        again("2026-12-07", 4, Unit::WorkingDays),
        pair("2026-12-11", "2026-12-14")
    );
    // The last day is a Saturday: the day after the term is Sunday, the first one worked is Monday.
    assert_eq!(
        again("2026-12-07", 5, Unit::CalendarDays),
        pair("2026-12-12", "2026-12-14")
    );
    assert_eq!(
        again("2026-11-30", 1, Unit::Months),
        pair("2026-12-30", "2026-12-31")
    );
}

#[test]
fn a_notice_and_a_stage_are_counted_like_a_due_date() {
    for kind in [MilestoneKind::Notice, MilestoneKind::Stage] {
        let term = Term {
            kind,
            ..term(4, Unit::CalendarDays)
        };
        assert_eq!(end("2026-12-01", term).date, date("2026-12-07"));
    }
}
