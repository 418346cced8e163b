//! The shipped calendar, and short ways to write dates and terms.

use std::sync::LazyLock;

use certctl::calendar::{Calendar, CalendarData, Week};
use certctl::embedded;
use certctl::term::{
    Acceptance, AcceptedOn, Filing, Length, Milestone, MilestoneKind, Term, Unit, follow,
};
use chrono::{NaiveDate, NaiveTime};

static DATA: LazyLock<CalendarData> = LazyLock::new(|| embedded::catalogue().calendar().unwrap());

/// The calendar by which terms are counted.
pub(crate) static FIVE: LazyLock<Calendar<'static>> =
    LazyLock::new(|| Calendar::new(&DATA, Week::FiveDay).unwrap());

/// A date from its text.
pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A clock from its text: `18:00`.
pub(crate) fn clock(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

/// A filing without a time, or with one: `2026-12-11`, `2026-12-11 18:00`.
pub(crate) fn filing(text: &str) -> Filing {
    let (day, time) = text
        .split_once(' ')
        .map_or((text, None), |(day, time)| (day, Some(time)));
    Filing {
        date: date(day),
        time: time.map(clock),
    }
}

/// An application accepted on the day it was filed.
pub(crate) fn accepted(on: NaiveDate) -> Acceptance {
    Acceptance {
        filing: Filing {
            date: on,
            time: None,
        },
        accepted: on,
        on: AcceptedOn::FilingDay,
    }
}

/// A term that counts from acceptance, gives a due date and rolls.
pub(crate) const fn term(amount: u32, unit: Unit) -> Term<'static> {
    Term {
        id: "due",
        kind: MilestoneKind::Due,
        length: Length { amount, unit },
        after: None,
        since: None,
        rolls: true,
    }
}

/// The end of a term counted from a day, without a clock.
pub(crate) fn end(from: &str, term: Term<'static>) -> Milestone<'static> {
    follow(&FIVE, term, date(from), None).unwrap()
}

/// The date of such an end, as text.
pub(crate) fn due(from: &str, amount: u32, unit: Unit) -> String {
    end(from, term(amount, unit)).date.to_string()
}
