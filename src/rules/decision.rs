//! One decision for a situation: bars first, then what is asked for, and what is still open.

use chrono::NaiveDate;

use super::situation::{Situation, Trail, Truth};
use crate::catalogue::{Bar, Period, Question};

/// What stands in the way of an answer: the questions without one.
#[derive(Debug, Clone)]
pub struct Open<'a> {
    /// The questions, in the order of the service's file.
    pub questions: Vec<&'a Question>,
    /// Whether the office must be named.
    pub office: bool,
}

/// What was settled before terms or documents.
#[derive(Debug, Clone)]
pub struct Decided<'a> {
    /// What makes the application impossible.
    pub bar: Option<&'a Bar>,
    /// Questions whose default was used, in the order of the service's file.
    pub assumed: Vec<&'a Question>,
    /// What is still open.
    pub open: Open<'a>,
}

/// Settles bars and collects what is open or assumed in a scope.
///
/// The trail of the scope's own findings is given by `work`, so that nothing is evaluated that the command does not show.
pub fn decide<'a>(situation: &Situation<'a>, work: impl FnOnce(&mut Trail<'a>)) -> Decided<'a> {
    let mut trail = Trail::default();
    let bar = in_force(&situation.service.bar, situation.on, |bar| {
        (bar.from, bar.to)
    })
    .find(|bar| situation.holds(Some(&bar.when), &mut trail) == Truth::Yes);
    if bar.is_none() {
        work(&mut trail);
    }
    gathered(situation, bar, &trail)
}

/// The same for what does not turn on whether the application can be made: a bar that may stand opens no question.
pub fn decide_beside_bars<'a>(
    situation: &Situation<'a>,
    work: impl FnOnce(&mut Trail<'a>),
) -> Decided<'a> {
    let mut decided = decide(situation, |_| {});
    if decided.bar.is_none() {
        let mut trail = Trail::default();
        work(&mut trail);
        decided = gathered(situation, None, &trail);
    }
    decided
}

/// What a trail leaves open and what was assumed on it.
fn gathered<'a>(situation: &Situation<'a>, bar: Option<&'a Bar>, trail: &Trail<'a>) -> Decided<'a> {
    let pick = |ids: &std::collections::BTreeSet<&str>| {
        situation
            .service
            .question
            .iter()
            .filter(|question| ids.contains(question.id.as_str()))
            .collect()
    };
    let open = match bar {
        Some(_) => Open {
            questions: Vec::new(),
            office: false,
        },
        None => Open {
            questions: pick(&trail.open),
            office: trail.office,
        },
    };
    Decided {
        bar,
        assumed: pick(&trail.assumed),
        open,
    }
}

/// The rows in force on a day.
pub fn in_force<T>(
    rows: &[T],
    on: NaiveDate,
    dates: impl Fn(&T) -> (Option<NaiveDate>, Option<NaiveDate>),
) -> impl Iterator<Item = &T> {
    rows.iter().filter(move |row| {
        let (from, to) = dates(row);
        Period { from, to }.holds(on)
    })
}
