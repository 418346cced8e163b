//! Which terms apply.

use chrono::NaiveDate;

use super::situation::{Situation, Trail, Truth};
use crate::catalogue::{Reading, TermRule};
use crate::term::Term;

/// A term that applies, with the other readings of it that apply too.
#[derive(Debug, Clone)]
pub struct Chosen<'a> {
    /// The rule.
    pub rule: &'a TermRule,
    /// Other official readings.
    pub readings: Vec<&'a Reading>,
    /// The day that answers the question it counts from, where it counts from one.
    pub since: Option<NaiveDate>,
}

impl<'a> Chosen<'a> {
    /// The term to compute.
    #[must_use]
    pub fn term(&self) -> Term<'a> {
        Term {
            id: &self.rule.milestone,
            kind: self.rule.kind,
            length: self.rule.length,
            after: self.rule.after.as_deref(),
            since: self.since,
            rolls: self.rule.rolls,
        }
    }
}

/// Why no term can be named.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TermsError {
    /// No source prints a term for this situation.
    #[error("no term is printed for `{service}` in this situation")]
    NonePrinted {
        /// The service.
        service: String,
    },
    /// A term is known, but not for this day.
    #[error("the terms of `{service}` are known from {from} on, not for {on}")]
    NotInForce {
        /// The service.
        service: String,
        /// The day asked about.
        on: NaiveDate,
        /// The nearest day on which a known term holds.
        from: NaiveDate,
    },
}

/// The id of the milestone that answers "when will it be ready".
pub const DUE: &str = "due";

/// The terms that apply, each after the one it counts from. Empty while a question is open: see the trail.
///
/// # Errors
/// No term leads to a due date.
pub fn choose<'a>(
    situation: &Situation<'a>,
    trail: &mut Trail<'a>,
) -> Result<Vec<Chosen<'a>>, TermsError> {
    let rules = &situation.service.term;
    let mut chosen: Vec<Chosen<'a>> = Vec::new();
    let mut settled: Vec<&str> = Vec::new();
    let mut unknown = false;
    for rule in rules.iter().filter(|rule| holds_on(rule, situation.on)) {
        if settled.contains(&rule.milestone.as_str()) {
            continue;
        }
        match situation.holds(rule.when.as_ref(), trail) {
            Truth::No => {}
            // The first rule that may hold decides, so nothing after it can be chosen.
            Truth::Unknown => {
                unknown = true;
                settled.push(&rule.milestone);
            }
            Truth::Yes => {
                settled.push(&rule.milestone);
                let since = match &rule.since {
                    None => None,
                    Some(question) => match situation.date(question, trail, leads(rules, rule)) {
                        Some(date) => Some(date),
                        // Without the day nothing can be counted: it is asked where the answer needs it.
                        None => {
                            unknown |= leads(rules, rule);
                            continue;
                        }
                    },
                };
                let mut readings: Vec<&Reading> = Vec::new();
                for reading in &rule.reading {
                    if situation.holds(reading.when.as_ref(), trail) == Truth::Yes {
                        readings.push(reading);
                    }
                }
                chosen.push(Chosen {
                    rule,
                    readings,
                    since,
                });
            }
        }
    }
    if unknown {
        return Ok(Vec::new());
    }
    drop_unfounded(&mut chosen);
    if !chosen.iter().any(|one| one.rule.milestone == DUE) {
        return Err(missing(situation, trail));
    }
    Ok(chosen)
}

/// Those of `all` that lead to the due date, the last one first: each counts from the one behind it.
pub(super) fn chain<'c, 'a: 'c, T>(
    all: &'c [T],
    chosen: impl Fn(&'c T) -> &'c Chosen<'a>,
) -> Vec<&'c T> {
    let find = |id: &str| all.iter().find(|&one| chosen(one).rule.milestone == id);
    let before = |one: &&'c T| find(chosen(one).rule.after.as_deref()?);
    std::iter::successors(find(DUE), before).collect()
}

/// The term at which the chain to the due date begins.
pub(super) fn root<'c, 'a>(chosen: &'c [Chosen<'a>]) -> Option<&'c Chosen<'a>> {
    chain(chosen, |one| one).last().copied()
}

/// Whether the due date counts from a term, at once or through others.
fn leads(rules: &[TermRule], term: &TermRule) -> bool {
    let mut reached = vec![term.milestone.as_str()];
    // Each term stands after the one it counts from.
    for rule in rules {
        let after = rule.after.as_deref();
        if after.is_some_and(|after| reached.contains(&after)) {
            reached.push(&rule.milestone);
        }
    }
    reached.contains(&DUE)
}

pub(super) fn holds_on(rule: &TermRule, on: NaiveDate) -> bool {
    rule.from <= on && rule.to.is_none_or(|to| on <= to)
}

fn missing<'a>(situation: &Situation<'a>, trail: &mut Trail<'a>) -> TermsError {
    let service = situation.service.id.clone();
    let mut elsewhere = situation
        .service
        .term
        .iter()
        .filter(|rule| rule.milestone == DUE);
    let other = elsewhere.find(|rule| situation.holds(rule.when.as_ref(), trail) == Truth::Yes);
    match other {
        Some(rule) => TermsError::NotInForce {
            service,
            on: situation.on,
            from: rule.from,
        },
        None => TermsError::NonePrinted { service },
    }
}

/// Drops terms that count from a milestone which does not apply. The loader has put each after the one it counts from.
fn drop_unfounded(chosen: &mut Vec<Chosen<'_>>) {
    let mut kept: Vec<&str> = Vec::with_capacity(chosen.len());
    chosen.retain(|one| {
        let founded = one
            .rule
            .after
            .as_deref()
            .is_none_or(|after| kept.contains(&after));
        if founded {
            kept.push(&one.rule.milestone);
        }
        founded
    });
}
