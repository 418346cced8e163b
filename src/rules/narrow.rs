//! A service as far as it concerns somebody of whom little is known: what cannot hold is left out, and of a condition
//! only what is still open is kept. Defaults are not used: nothing is taken for granted.
//!
//! Not for an answer about a situation (see [`super::checklist`], [`super::deadline`]): it is for reading.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::situation::{Situation, Trail, Truth};
use super::terms::holds_on;
use crate::catalogue::{
    Channel, Condition, DocumentRule, Period, Question, Service, Statement, Step, TermRule, Topic,
};

/// The service with what may hold on the day, at the office and with the answers of a situation. Rows of other days are
/// kept as they are.
#[must_use]
pub fn narrow(situation: &Situation<'_>) -> Service {
    let mut asked = situation.service.clone();
    for question in &mut asked.question {
        question.default = None;
    }
    let known = Known(Situation {
        service: &asked,
        ..*situation
    });
    let mut service = situation.service.clone();
    known.keep(&mut service.term, |term| &mut term.when);
    for term in &mut service.term {
        known.keep(&mut term.reading, |reading| &mut reading.when);
    }
    first_that_holds(&mut service.term, situation);
    known.keep(&mut service.fee, |fee| &mut fee.when);
    known.keep(&mut service.document, |document| &mut document.when);
    known.registries(&mut service.document);
    known.keep(&mut service.statement, |statement| &mut statement.when);
    first_handover(&mut service.statement, situation.on);
    known.keep(&mut service.field, |field| &mut field.when);
    known.channels(&mut service.channel);
    service.bar.retain_mut(|bar| match known.left(&bar.when) {
        Some(left) => {
            bar.when = left;
            true
        }
        None => false,
    });
    known.questions(&mut service);
    service
}

/// What is left of a condition.
enum Rest {
    Always,
    Never,
    Open(Condition),
}

/// What is known of a situation, without defaults.
struct Known<'a>(Situation<'a>);

impl Known<'_> {
    fn truth(&self, condition: &Condition) -> Truth {
        self.0.holds(Some(condition), &mut Trail::default())
    }

    fn rest(&self, condition: &Condition) -> Rest {
        match self.truth(condition) {
            Truth::Yes => Rest::Always,
            Truth::No => Rest::Never,
            Truth::Unknown => Rest::Open(self.open(condition)),
        }
    }

    /// What is left of a condition, [`Condition::All`] of nothing where it always holds; none where it never does.
    fn left(&self, condition: &Condition) -> Option<Condition> {
        match self.rest(condition) {
            Rest::Never => None,
            Rest::Always => Some(Condition::All(Vec::new())),
            Rest::Open(left) => Some(left),
        }
    }

    /// The parts of an undecided condition that are undecided.
    fn open(&self, condition: &Condition) -> Condition {
        let parts = |parts: &[Condition]| -> Vec<Condition> {
            let open = parts
                .iter()
                .filter(|part| self.truth(part) == Truth::Unknown);
            open.map(|part| self.open(part)).collect()
        };
        match condition {
            Condition::All(all) => one_or(parts(all), Condition::All),
            Condition::Any(any) => one_or(parts(any), Condition::Any),
            Condition::Not(part) => Condition::Not(Box::new(self.open(part))),
            Condition::Is(answers) => {
                let mut open = answers.clone();
                open.retain(|id, value| {
                    let one = Condition::Is([(id.clone(), value.clone())].into());
                    self.truth(&one) == Truth::Unknown
                });
                Condition::Is(open)
            }
            Condition::In(answers) => {
                let mut open = answers.clone();
                open.retain(|id, values| {
                    let one = Condition::In([(id.clone(), values.clone())].into());
                    self.truth(&one) == Truth::Unknown
                });
                Condition::In(open)
            }
            other => other.clone(),
        }
    }

    /// Keeps the rows that may hold, each with what is left of its condition.
    fn keep<T>(&self, rows: &mut Vec<T>, when: impl Fn(&mut T) -> &mut Option<Condition>) {
        rows.retain_mut(|row| {
            let when = when(row);
            let Some(condition) = when.take() else {
                return true;
            };
            match self.rest(&condition) {
                Rest::Never => false,
                Rest::Always => true,
                Rest::Open(left) => {
                    *when = Some(left);
                    true
                }
            }
        });
    }

    fn registries(&self, documents: &mut [DocumentRule]) {
        for document in documents {
            let registry = document.registry.take();
            document.registry = registry.and_then(|condition| self.left(&condition));
        }
    }

    /// The ways to apply at the office, if it is known.
    fn channels(&self, channels: &mut Vec<Channel>) {
        if let Some(office) = self.0.office {
            channels.retain_mut(|channel| {
                channel.office.retain(|id| *id == office.id);
                !channel.office.is_empty()
            });
        }
        for channel in channels {
            self.keep(&mut channel.step, |step: &mut Step| &mut step.when);
        }
    }

    /// The questions that are not answered and on which something left still turns.
    fn questions(&self, service: &mut Service) {
        self.keep(&mut service.question, |question| &mut question.when);
        let answered = |question: &Question| {
            let id = question.id.clone();
            let asked = self.0.service.question.iter().find(|one| one.id == id);
            asked.is_some_and(|asked| self.0.value(asked).is_some())
        };
        let turning = service.turning();
        let turned: BTreeSet<String> = turning
            .iter()
            .flat_map(|one| one.questions().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        drop(turning);
        service
            .question
            .retain(|question| turned.contains(&question.id) && !answered(question));
    }
}

/// Of several parts the whole, of one part that part.
fn one_or(mut parts: Vec<Condition>, whole: impl Fn(Vec<Condition>) -> Condition) -> Condition {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            whole(parts)
        }
        None => whole(parts),
    }
}

/// Of the statements in force that say where the result is handed over, those after one that holds in any case never
/// come into play.
fn first_handover(statements: &mut Vec<Statement>, on: NaiveDate) {
    let mut settled = false;
    statements.retain(|statement| {
        let period = Period {
            from: statement.from,
            to: statement.to,
        };
        let speaks = statement.topic == Topic::Handover && period.holds(on);
        let kept = !(speaks && settled);
        settled |= speaks && statement.when.is_none();
        kept
    });
}

/// Of the terms in force that end in one milestone, those after one that holds in any case never come into play.
fn first_that_holds(terms: &mut Vec<TermRule>, situation: &Situation<'_>) {
    let mut settled: Vec<String> = Vec::new();
    terms.retain(|term| {
        if !holds_on(term, situation.on) {
            return true;
        }
        if settled.contains(&term.milestone) {
            return false;
        }
        if term.when.is_none() {
            settled.push(term.milestone.clone());
        }
        true
    });
}
