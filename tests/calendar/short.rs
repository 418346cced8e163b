//! Calendars of few days agree with the whole one, wherever they begin.

use certctl::calendar::{Calendar, CalendarData, CalendarError, Week};
use chrono::{Days, NaiveDate};

use crate::support::{DATA, date};

/// The answer, if it lies in the days of the short calendar.
fn within(answer: Result<NaiveDate, CalendarError>, short: &Calendar<'_>) -> Option<NaiveDate> {
    let covered = short.first()..=short.last();
    answer.ok().filter(|day| covered.contains(day))
}

fn agree(whole: &Calendar<'_>, short: &Calendar<'_>) {
    let (first, last) = (short.first(), short.last());
    let days = || first.iter_days().take_while(move |day| *day <= last);
    assert!(
        short
            .days(first, last)
            .unwrap()
            .eq(whole.days(first, last).unwrap())
    );
    let total = whole.total(first, last).unwrap();
    assert_eq!(short.total(first, last), Ok(total));
    for day in days() {
        let message = format!("{day} of {first} to {last}");
        assert_eq!(
            short.next_working(day).ok(),
            within(whole.next_working(day), short),
            "{message}"
        );
        assert_eq!(
            short.prev_working(day).ok(),
            within(whole.prev_working(day), short),
            "{message}"
        );
        assert_eq!(
            short.steps(first, day),
            whole.steps(first, day),
            "{message}"
        );
        assert_eq!(short.steps(last, day), whole.steps(last, day), "{message}");
    }
    for n in 0..total + 3 {
        assert_eq!(
            short.add(first, n).ok(),
            within(whole.add(first, n), short),
            "{first} + {n}"
        );
        assert_eq!(
            short.sub(last, n).ok(),
            within(whole.sub(last, n), short),
            "{last} - {n}"
        );
    }
}

#[test]
fn calendars_of_up_to_two_hundred_days() {
    let mut data = DATA.clone();
    // A transfer needs a covered day.
    data.transfers.clear();
    for week in Week::ALL {
        let whole = Calendar::new(&data, week).unwrap();
        for (number, first) in date("2026-12-28").iter_days().take(9).enumerate() {
            for length in (0..200).step_by(7 + number) {
                let mut short: CalendarData = data.clone();
                short.coverage.first = first;
                short.coverage.last = first + Days::new(length);
                agree(&whole, &Calendar::new(&short, week).unwrap());
            }
        }
    }
}

/// The words of the table are 64 days, and its jumps 32 working days.
#[test]
fn calendars_as_long_as_the_parts_of_the_table() {
    let mut data = DATA.clone();
    data.transfers.clear();
    for week in Week::ALL {
        let whole = Calendar::new(&data, week).unwrap();
        for length in [
            0, 1, 30, 31, 32, 44, 62, 63, 64, 65, 127, 128, 129, 191, 192,
        ] {
            let mut short = data.clone();
            // A span without holidays, then one with.
            for first in ["2026-07-13", "2026-01-05"] {
                short.coverage.first = date(first);
                short.coverage.last = date(first) + Days::new(length);
                agree(&whole, &Calendar::new(&short, week).unwrap());
            }
        }
    }
}
