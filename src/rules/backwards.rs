//! The last day to apply.

use chrono::NaiveDate;

use super::deadline::{DeadlineError, deadline};
use super::terms::{choose, root};
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
    counts_from_filing(situation)?;
    search(situation, calendar, by, safe)
}

fn search(
    situation: &Situation<'_>,
    calendar: &Calendar<'_>,
    by: NaiveDate,
    safe: bool,
) -> Result<NaiveDate, DeadlineError> {
    latest(calendar, by, |date| {
        let there = Situation {
            on: date,
            ..*situation
        };
        let filing = Filing::on(date);
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

/// That the due date counts from the day of filing and not from an answer.
fn counts_from_filing(situation: &Situation<'_>) -> Result<(), DeadlineError> {
    // Why no term applies is told by the search.
    let chosen = choose(situation, &mut Trail::default()).unwrap_or_default();
    let since = root(&chosen).and_then(|root| root.rule.since.as_ref());
    since.map_or(Ok(()), |question| {
        Err(DeadlineError::OwnDay {
            service: situation.service.id.clone(),
            question: question.clone(),
        })
    })
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
    counts_from_filing(situation)?;
    calendar.spread(found, by, |calendar: &Calendar<'c>| {
        search(situation, calendar, by, false)
    })
}
