//! The last day to apply.

use chrono::NaiveDate;

use super::deadline::{DeadlineError, deadline};
use super::terms::{Chosen, DUE, choose};
use super::{Situation, Trail};
use crate::calendar::{Calendar, Spread};
use crate::term::{Filing, latest};

/// The latest day of acceptance that makes the result ready by `by`, by the main reading or, when `safe`, by every one.
///
/// # Errors
/// No term applies, or the calendar begins before such a day.
pub fn apply_by(
    situation: &Situation<'_>,
    calendar: &Calendar<'_>,
    by: NaiveDate,
    safe: bool,
) -> Result<NaiveDate, DeadlineError> {
    if let Some(question) = own_day(situation) {
        return Err(DeadlineError::OwnDay {
            service: situation.service.id.clone(),
            question: question.to_owned(),
        });
    }
    latest(calendar, by, |date| {
        let there = Situation {
            on: date,
            ..*situation
        };
        let filing = Filing { date, time: None };
        let found = deadline(&there, calendar, filing, &mut Trail::default())?;
        // With nothing open there is a due date on every day on which terms are in force.
        let due = found.and_then(|found| {
            if safe {
                found.safe()
            } else {
                Some(found.due.date)
            }
        });
        Ok(due.unwrap_or(NaiveDate::MAX))
    })
}

/// The question whose answer the due date counts from, where it does not count from the day of filing.
fn own_day<'a>(situation: &Situation<'a>) -> Option<&'a str> {
    let chosen = choose(situation, &mut Trail::default()).ok()?;
    let find = |id: &str| chosen.iter().find(|one| one.rule.milestone == id);
    let before = |one: &&Chosen<'a>| find(one.rule.after.as_deref()?);
    let root = std::iter::successors(find(DUE), before).last()?;
    root.rule.since.as_deref()
}

/// By how much the last day to apply may still move; none where the span is confirmed or nothing around it can move.
///
/// # Errors
/// Those of [`apply_by`].
pub fn apply_by_spread<'c>(
    situation: &Situation<'_>,
    calendar: &Calendar<'c>,
    found: NaiveDate,
    by: NaiveDate,
) -> Result<Option<Spread<NaiveDate>>, DeadlineError> {
    calendar.spread(found, by, |calendar: &Calendar<'c>| {
        apply_by(situation, calendar, by, false)
    })
}
