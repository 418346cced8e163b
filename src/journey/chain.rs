//! The dates of a chain.

use chrono::NaiveDate;

use super::Leg;
use crate::rules::DeadlineError;

/// When a step begins and when it is done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dated {
    /// The day on which to begin; none where a step before it (or, backwards, after it) has no end that is known.
    pub start: Option<NaiveDate>,
    /// The last day by which it is done; none where it is not known.
    pub end: Option<NaiveDate>,
    /// Why there is no date, where the rules say why.
    pub error: Option<DeadlineError>,
}

/// The earliest dates of each step, begun on a day; `safe` waits for the latest official reading of every term.
#[must_use]
pub fn forwards(legs: &[Leg<'_>], from: NaiveDate, safe: bool) -> Vec<Dated> {
    let mut dates: Vec<Dated> = Vec::with_capacity(legs.len());
    for leg in legs {
        let before: Option<Vec<NaiveDate>> = leg
            .after
            .iter()
            .map(|&at| dates.get(at).and_then(|dated| dated.end))
            .collect();
        let start = match before.as_deref() {
            None => Ok(None),
            Some([]) => leg.calendar.next_working(from).map(Some),
            Some(ends) => {
                let last = ends.iter().max().copied().unwrap_or(from);
                leg.calendar.add(last, 1).map(Some)
            }
        };
        dates.push(match start {
            Err(error) => Dated {
                error: Some(error.into()),
                ..Dated::default()
            },
            Ok(None) => Dated::default(),
            Ok(Some(start)) => match leg.end(start, safe) {
                Ok(end) => Dated {
                    start: Some(start),
                    end,
                    error: None,
                },
                Err(error) => Dated {
                    start: Some(start),
                    end: None,
                    error: Some(error),
                },
            },
        });
    }
    dates
}

/// The latest dates of each step so that all is done by a day; `safe` waits for the latest official reading of every
/// term.
#[must_use]
pub fn backwards(legs: &[Leg<'_>], by: NaiveDate, safe: bool) -> Vec<Dated> {
    let mut dates: Vec<Dated> = vec![Dated::default(); legs.len()];
    for (at, leg) in legs.iter().enumerate().rev() {
        let next = legs
            .iter()
            .zip(&dates)
            .filter(|(leg, _)| leg.after.contains(&at));
        let starts: Option<Vec<NaiveDate>> = next.map(|(_, dated)| dated.start).collect();
        let end = match starts.as_deref() {
            None => Ok(None),
            Some([]) => Ok(Some(by)),
            Some(starts) => {
                let first = starts.iter().min().copied().unwrap_or(by);
                leg.calendar.sub(first, 1).map(Some)
            }
        };
        let found = match end {
            Err(error) => Dated {
                error: Some(error.into()),
                ..Dated::default()
            },
            Ok(None) => Dated::default(),
            Ok(Some(end)) => match leg.start(end, safe) {
                Ok(start) => Dated {
                    start,
                    end: Some(end),
                    error: None,
                },
                Err(error) => Dated {
                    start: None,
                    end: Some(end),
                    error: Some(error),
                },
            },
        };
        if let Some(dated) = dates.get_mut(at) {
            *dated = found;
        }
    }
    dates
}

/// The steps on which the end of the chain turns: each on this path waits for the one before it.
///
/// Where an end is not known, the step may be the longest, and counts as one of them.
#[must_use]
pub fn critical(legs: &[Leg<'_>], dates: &[Dated]) -> Vec<bool> {
    let mut path = vec![false; legs.len()];
    // No end is later than every known one.
    let end = |at: usize| {
        dates
            .get(at)
            .and_then(|dated| dated.end)
            .unwrap_or(NaiveDate::MAX)
    };
    let mut open: Vec<usize> = latest_of(0..legs.len(), end);
    while let Some(at) = open.pop() {
        let Some(leg) = legs.get(at) else { continue };
        if let Some(mark) = path.get_mut(at)
            && !std::mem::replace(mark, true)
        {
            open.extend(latest_of(leg.after.iter().copied(), end));
        }
    }
    path
}

/// Those of the steps that end last.
fn latest_of(
    steps: impl Iterator<Item = usize> + Clone,
    end: impl Fn(usize) -> NaiveDate,
) -> Vec<usize> {
    let last = steps.clone().map(&end).max();
    steps.filter(|&at| Some(end(at)) == last).collect()
}
