//! The dates of a chain.

use chrono::NaiveDate;

use super::{Leg, Reckoning};
use crate::calendar::CalendarError;
use crate::rules::DeadlineError;

/// What is asked of a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// The earliest dates, begun on this day or after it.
    From(NaiveDate),
    /// The latest dates by which all is done by this day.
    By(NaiveDate),
}

/// When a step begins and when it is done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dated {
    /// The day on which to begin; none where a step before it (or, backwards, after it) has no end that is known.
    pub start: Option<NaiveDate>,
    /// The last day by which it is done; none where it is not known. Backwards and without a beginning that is known,
    /// the last day by which it has to be done.
    pub end: Option<NaiveDate>,
    /// Why there is no date, where the rules say why.
    pub error: Option<DeadlineError>,
}

/// The dates of each step, in the order of the steps.
#[must_use]
pub fn dates(legs: &[Leg<'_>], asked: Asked, reckoning: Reckoning) -> Vec<Dated> {
    match asked {
        Asked::From(from) => forwards(legs, from, reckoning),
        Asked::By(by) => backwards(legs, by, reckoning),
    }
}

fn forwards(legs: &[Leg<'_>], from: NaiveDate, reckoning: Reckoning) -> Vec<Dated> {
    let mut dates: Vec<Dated> = Vec::with_capacity(legs.len());
    for leg in legs {
        let ends = leg.after.iter();
        let ends = ends.map(|&at| dates.get(at).and_then(|dated| dated.end));
        let ends: Option<Vec<NaiveDate>> = ends.collect();
        let start = ends.map(|ends| match ends.into_iter().max() {
            None => leg.calendar.next_working(from),
            Some(last) => leg.calendar.add(last, 1),
        });
        dates.push(start.map_or_else(Dated::default, |start| begun(leg, start, reckoning)));
    }
    dates
}

/// A step that begins on a day.
fn begun(leg: &Leg<'_>, start: Result<NaiveDate, CalendarError>, reckoning: Reckoning) -> Dated {
    let start = match start {
        Ok(start) => start,
        Err(error) => return Dated::without(error.into()),
    };
    let (end, error) = match leg.end(start, reckoning) {
        Ok(end) => (end, None),
        Err(error) => (None, Some(error)),
    };
    Dated {
        start: Some(start),
        end,
        error,
    }
}

fn backwards(legs: &[Leg<'_>], by: NaiveDate, reckoning: Reckoning) -> Vec<Dated> {
    let mut dates: Vec<Dated> = vec![Dated::default(); legs.len()];
    for (at, leg) in legs.iter().enumerate().rev() {
        let next = legs.iter().zip(&dates);
        let next = next.filter(|(next, _)| next.after.contains(&at));
        let starts: Option<Vec<NaiveDate>> = next.map(|(_, dated)| dated.start).collect();
        // Handed over at the latest on the eve of the day on which the next one begins, be it a day off.
        let limit = starts.map(|starts| match starts.into_iter().min() {
            None => Some(by),
            Some(first) => first.pred_opt(),
        });
        if let (Some(dated), Some(Some(limit))) = (dates.get_mut(at), limit) {
            *dated = ended(leg, limit, reckoning);
        }
    }
    dates
}

/// A step that has to be done by a day: begun as late as that allows, it may be done before that day.
fn ended(leg: &Leg<'_>, limit: NaiveDate, reckoning: Reckoning) -> Dated {
    let found = leg.start(limit, reckoning).and_then(|start| {
        let end = start.map(|start| leg.end(start, reckoning)).transpose()?;
        Ok((start, end.flatten()))
    });
    match found {
        Ok((start, end)) => Dated {
            start,
            end: end.or(Some(limit)),
            error: None,
        },
        Err(error) => Dated::without(error),
    }
}

impl Dated {
    /// No dates, for a reason.
    fn without(error: DeadlineError) -> Self {
        Self {
            error: Some(error),
            ..Self::default()
        }
    }
}
