//! The day on which an application counts as received.

use certctl::term::{AcceptedOn, accept, accept_any_day};

use crate::support::{FIVE, clock, filing};

/// The day of acceptance and why, for an office that closes at 18:00.
fn received(at: &str) -> (String, AcceptedOn) {
    let acceptance = accept(&FIVE, filing(at), Some(clock("18:00"))).unwrap();
    assert_eq!(acceptance.filing, filing(at));
    (acceptance.accepted.to_string(), acceptance.on)
}

#[track_caller]
fn check(at: &str, day: &str, on: AcceptedOn) {
    assert_eq!(received(at), (day.to_owned(), on), "{at}");
}

#[test]
fn on_a_working_day_in_hours() {
    check("2026-12-11", "2026-12-11", AcceptedOn::FilingDay);
    check("2026-12-11 09:00", "2026-12-11", AcceptedOn::FilingDay);
    check("2026-12-11 17:59", "2026-12-11", AcceptedOn::FilingDay);
}

#[test]
fn before_the_office_opens_it_is_the_same_day() {
    check("2026-12-11 00:00", "2026-12-11", AcceptedOn::FilingDay);
}

#[test]
fn from_closing_time_on_it_is_the_next_working_day() {
    check("2026-12-10 18:00", "2026-12-11", AcceptedOn::AfterHours);
    check("2026-12-11 18:00", "2026-12-14", AcceptedOn::AfterHours);
    check("2026-12-15 23:59", "2026-12-17", AcceptedOn::AfterHours);
}

#[test]
fn an_office_without_a_closing_time_never_closes() {
    let acceptance = accept(&FIVE, filing("2026-12-11 23:59"), None).unwrap();
    assert_eq!(acceptance.accepted.to_string(), "2026-12-11");
    assert_eq!(acceptance.on, AcceptedOn::FilingDay);
}

#[test]
fn on_a_rest_day_it_is_the_next_working_day_whatever_the_clock() {
    for at in ["2026-12-12", "2026-12-12 10:00", "2026-12-13 23:00"] {
        check(at, "2026-12-14", AcceptedOn::AfterRestDay);
    }
}

#[test]
fn on_a_holiday_a_roll_and_a_day_given_off() {
    check("2026-12-16", "2026-12-17", AcceptedOn::AfterRestDay);
    // 8 March was a Sunday, so that the 9th is off.
    check("2026-03-09", "2026-03-10", AcceptedOn::AfterRestDay);
    // Given off for Saturday 4 May; the 7th and the 9th are holidays, the 10th is worked.
    check("2024-05-08", "2024-05-10", AcceptedOn::AfterRestDay);
}

#[test]
fn over_the_new_year() {
    check("2026-12-31", "2026-12-31", AcceptedOn::FilingDay);
    check("2026-12-31 18:30", "2027-01-05", AcceptedOn::AfterHours);
    // 2 January is a Saturday and rolls to Monday the 4th.
    check("2027-01-01", "2027-01-05", AcceptedOn::AfterRestDay);
}

#[test]
fn a_worked_saturday_is_a_working_day() {
    check("2024-05-04", "2024-05-04", AcceptedOn::FilingDay);
    check("2024-05-04 18:00", "2024-05-06", AcceptedOn::AfterHours);
    // Friday evening before it.
    check("2024-05-03 19:00", "2024-05-04", AcceptedOn::AfterHours);
}

#[test]
fn a_worked_sunday_is_a_working_day() {
    check("2025-01-05", "2025-01-05", AcceptedOn::FilingDay);
    check("2025-01-04", "2025-01-05", AcceptedOn::AfterRestDay);
}

#[test]
fn the_names_are_stable() {
    let names = [
        AcceptedOn::FilingDay,
        AcceptedOn::AfterRestDay,
        AcceptedOn::AfterHours,
    ];
    assert_eq!(
        names.map(AcceptedOn::as_str),
        ["filing_day", "after_rest_day", "after_hours"]
    );
}

/// What a system answers at once waits for no working day and no opening hour.
#[test]
fn what_is_answered_at_once_is_accepted_on_any_day() {
    for at in [
        "2026-12-11",
        "2026-12-12",
        "2026-12-13 23:00",
        "2026-12-16 03:00",
    ] {
        let acceptance = accept_any_day(&FIVE, filing(at)).unwrap();
        assert_eq!(acceptance.accepted, filing(at).date, "{at}");
        assert_eq!(acceptance.on, AcceptedOn::AnyDay);
    }
    assert!(accept_any_day(&FIVE, filing("1990-01-01")).is_err());
}
