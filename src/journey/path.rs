//! The steps on which a chain turns.

use chrono::{Datelike, NaiveDate};

use super::{Asked, Dated, Leg};

/// The steps on which the answer turns. Forwards, each on this path ends last of those that the next one waits for;
/// backwards, each begins first of those that wait for the one before it.
///
/// Where a date is not known, the step may be the one that decides, and counts as one of them.
#[must_use]
pub fn critical(legs: &[Leg<'_>], dates: &[Dated], asked: Asked) -> Vec<bool> {
    let all = || (0..legs.len()).collect();
    let open: Vec<usize> = match asked {
        Asked::From(_) => most(all(), |at| late(dates, at)),
        Asked::By(_) => most(all(), |at| early(dates, at)),
    };
    let next = |at: usize| match asked {
        Asked::From(_) => {
            let after = legs.get(at).map(|leg| leg.after.clone());
            most(after.unwrap_or_default(), |at| late(dates, at))
        }
        Asked::By(_) => {
            let waiting = |next: &usize| legs.get(*next).is_some_and(|leg| leg.after.contains(&at));
            most((0..legs.len()).filter(waiting).collect(), |at| {
                early(dates, at)
            })
        }
    };
    walk(legs.len(), open, next)
}

/// Every step that is reached from the open ones.
fn walk(steps: usize, mut open: Vec<usize>, next: impl Fn(usize) -> Vec<usize>) -> Vec<bool> {
    let mut path = vec![false; steps];
    while let Some(at) = open.pop() {
        if let Some(mark) = path.get_mut(at)
            && !std::mem::replace(mark, true)
        {
            open.extend(next(at));
        }
    }
    path
}

/// Those of the steps that decide most.
fn most(steps: Vec<usize>, decides: impl Fn(usize) -> i32) -> Vec<usize> {
    let most = steps.iter().map(|&at| decides(at)).max();
    let mut steps = steps;
    steps.retain(|&at| Some(decides(at)) == most);
    steps
}

/// How late a step ends; no end is later than one that is not known.
fn late(dates: &[Dated], at: usize) -> i32 {
    let end = dates.get(at).and_then(|dated| dated.end);
    end.map_or(i32::MAX, |end: NaiveDate| end.num_days_from_ce())
}

/// How early a step begins; no beginning is earlier than one that is not known.
fn early(dates: &[Dated], at: usize) -> i32 {
    let start = dates.get(at).and_then(|dated| dated.start);
    start.map_or(i32::MAX, |start: NaiveDate| -start.num_days_from_ce())
}
