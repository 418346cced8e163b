//! Chains counted by hand around weekends, holidays and the end of a year.

use certctl::journey::Asked;

use crate::support::{Step, date, dated, days, told, unknown};

#[track_caller]
fn from(day: &str, steps: &[Step], expected: &[&str]) {
    assert_eq!(told(&dated(steps, Asked::From(date(day)))), expected);
}

#[track_caller]
fn by(day: &str, steps: &[Step], expected: &[&str]) {
    assert_eq!(told(&dated(steps, Asked::By(date(day)))), expected);
}

/// 16 December 2026 is a holiday.
#[test]
fn the_next_step_begins_on_the_working_day_after_the_result() {
    from(
        "2026-12-11",
        &[days(5, &[]), days(5, &[0])],
        &["2026-12-11 2026-12-21", "2026-12-22 2026-12-29"],
    );
    // Ready on a Friday, handed in on the Monday.
    from(
        "2026-11-23",
        &[days(4, &[]), days(1, &[0])],
        &["2026-11-23 2026-11-27", "2026-11-30 2026-12-01"],
    );
}

#[test]
fn begun_on_a_day_off_it_begins_on_the_next_working_day() {
    from("2026-12-12", &[days(1, &[])], &["2026-12-14 2026-12-15"]);
    // 1 and 2 January are holidays, the second a Saturday, for which 4 January is off; 7 January is Christmas.
    from(
        "2026-12-31",
        &[days(1, &[]), days(2, &[0])],
        &["2026-12-31 2027-01-05", "2027-01-06 2027-01-11"],
    );
}

#[test]
fn a_join_waits_for_the_last_and_a_fork_for_the_same() {
    let steps = [days(1, &[]), days(5, &[0]), days(1, &[0]), days(0, &[1, 2])];
    from(
        "2026-11-02",
        &steps,
        &[
            "2026-11-02 2026-11-03",
            "2026-11-04 2026-11-11",
            "2026-11-04 2026-11-05",
            "2026-11-12 2026-11-12",
        ],
    );
    by(
        "2026-11-12",
        &steps,
        &[
            "2026-11-02 2026-11-03",
            "2026-11-04 2026-11-11",
            "2026-11-10 2026-11-11",
            "2026-11-12 2026-11-12",
        ],
    );
}

#[test]
fn backwards_over_the_end_of_a_year() {
    by(
        "2027-01-08",
        &[days(1, &[]), days(2, &[0])],
        &["2026-12-30 2026-12-31", "2027-01-05 2027-01-08"],
    );
    // Wanted on a Sunday, it is ready on the Friday.
    by("2026-11-29", &[days(4, &[])], &["2026-11-23 2026-11-27"]);
}

#[test]
fn nothing_is_known_after_a_step_of_unknown_length_and_before_it() {
    from(
        "2026-11-02",
        &[days(1, &[]), unknown(&[0]), days(1, &[1]), days(1, &[0])],
        &[
            "2026-11-02 2026-11-03",
            "2026-11-04 -",
            "- -",
            "2026-11-04 2026-11-05",
        ],
    );
    by(
        "2026-11-06",
        &[days(1, &[]), unknown(&[0]), days(1, &[1])],
        &["- -", "- 2026-11-04", "2026-11-05 2026-11-06"],
    );
}
