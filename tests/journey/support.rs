//! The shipped calendar, and short ways to write chains and their dates.

use std::sync::LazyLock;

use certctl::calendar::{Calendar, CalendarData, Week};
use certctl::embedded;
use certctl::journey::{Asked, Dated, Leg, Reckoning, Way, dates};
use certctl::term::{Length, Unit};
use chrono::NaiveDate;

static DATA: LazyLock<CalendarData> = LazyLock::new(|| embedded::catalogue().calendar().unwrap());

/// The calendar by which terms are counted.
pub(crate) static FIVE: LazyLock<Calendar<'static>> =
    LazyLock::new(|| Calendar::new(&DATA, Week::FiveDay).unwrap());

/// A date from its text.
pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A step by its length, or one of which nobody knows it, and the steps that it waits for.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    pub(crate) length: Option<Length>,
    pub(crate) after: Vec<usize>,
}

/// So many working days after these steps.
pub(crate) fn days(amount: u32, after: &[usize]) -> Step {
    Step {
        length: Some(Length {
            amount,
            unit: Unit::WorkingDays,
        }),
        after: after.to_vec(),
    }
}

/// A step of which nobody knows how long it takes.
pub(crate) fn unknown(after: &[usize]) -> Step {
    Step {
        length: None,
        after: after.to_vec(),
    }
}

/// The steps in the days of every office.
pub(crate) fn legs(steps: &[Step]) -> Vec<Leg<'static>> {
    let leg = |step: &Step| Leg {
        calendar: &FIVE,
        way: step.length.map_or(Way::Unknown, Way::Length),
        after: step.after.clone(),
    };
    steps.iter().map(leg).collect()
}

/// The dates of steps by the main reading.
pub(crate) fn dated(steps: &[Step], asked: Asked) -> Vec<Dated> {
    dates(&legs(steps), asked, Reckoning::Main)
}

/// Beginning and end of each step as `2026-12-11 2026-12-21`, `-` for what is not known.
pub(crate) fn told(dates: &[Dated]) -> Vec<String> {
    let day = |day: Option<NaiveDate>| day.map_or("-".to_owned(), |day| day.to_string());
    let line = |dated: &Dated| format!("{} {}", day(dated.start), day(dated.end));
    dates.iter().map(line).collect()
}
