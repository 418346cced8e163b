//! Every condition of a service file, and what each is in a case.

use std::collections::BTreeSet;

use certctl::catalogue::{Case, Condition, Question, Service};
use certctl::draft::Progress;
use certctl::rules::{Situation, Trail, Truth, choose};
use chrono::NaiveDate;

use crate::support::situation;

/// A condition in a case.
pub(crate) struct Branch<'a> {
    /// `document[3].when`
    pub(crate) field: String,
    pub(crate) condition: &'a Condition,
    /// What it is; none where the case does not come so far: the row is not in force, a bar stands before it, a term
    /// before it is the one.
    pub(crate) truth: Option<Truth>,
}

/// The conditions of a service in one of its cases: for every case the same ones in the same order.
pub(crate) fn branches<'a>(service: &'a Service, case: &'a Case) -> Vec<Branch<'a>> {
    let situation = situation(service, case);
    let mut look = Look {
        barred: Progress::of(&situation, &BTreeSet::new())
            .decided
            .bar
            .is_some(),
        situation,
        on: case.date,
        branches: Vec::new(),
    };
    look.questions(service, case);
    look.bars(service);
    look.channels(service);
    look.documents(service);
    look.terms(service);
    look.rest(service);
    look.branches
}

struct Look<'a> {
    situation: Situation<'a>,
    barred: bool,
    on: NaiveDate,
    branches: Vec<Branch<'a>>,
}

impl<'a> Look<'a> {
    fn holds(&self, condition: &'a Condition) -> Truth {
        self.situation.holds(Some(condition), &mut Trail::default())
    }

    fn in_force(&self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> bool {
        !self.barred && from.is_none_or(|from| from <= self.on) && to.is_none_or(|to| self.on <= to)
    }

    fn note(&mut self, field: String, condition: Option<&'a Condition>, reached: bool) {
        let Some(condition) = condition else { return };
        let truth = reached.then(|| self.holds(condition));
        self.push(field, condition, truth);
    }

    fn push(&mut self, field: String, condition: &'a Condition, truth: Option<Truth>) {
        self.branches.push(Branch {
            field,
            condition,
            truth,
        });
    }

    fn questions(&mut self, service: &'a Service, case: &'a Case) {
        let bare = bare(service);
        let given = Situation {
            service: &bare,
            answers: &case.answer,
            ..self.situation
        };
        for (at, question) in service.question.iter().enumerate() {
            self.note(format!("question[{at}].when"), question.when.as_ref(), true);
            for (n, implied) in question.implied.iter().enumerate() {
                // Only answers given outright imply another, so that what is open is not given.
                let truth = match given.holds(Some(&implied.when), &mut Trail::default()) {
                    Truth::Unknown => Truth::No,
                    known => known,
                };
                self.push(
                    format!("question[{at}].implied[{n}].when"),
                    &implied.when,
                    Some(truth),
                );
            }
        }
    }

    /// The first bar that holds ends the search.
    fn bars(&mut self, service: &'a Service) {
        let mut reached = true;
        for (at, bar) in service.bar.iter().enumerate() {
            let in_force = bar.from.is_none_or(|from| from <= self.on)
                && bar.to.is_none_or(|to| self.on <= to);
            // A condition without parts is how "always" is written.
            if bar.when != Condition::All(Vec::new()) {
                self.note(
                    format!("bar[{at}].when"),
                    Some(&bar.when),
                    reached && in_force,
                );
            }
            reached &= !in_force || self.holds(&bar.when) != Truth::Yes;
        }
    }

    fn channels(&mut self, service: &'a Service) {
        for (at, channel) in service.channel.iter().enumerate() {
            let here = self
                .situation
                .office
                .is_some_and(|office| channel.office.contains(&office.id));
            for (n, step) in channel.step.iter().enumerate() {
                let field = format!("channel[{at}].step[{n}].when");
                self.note(field, step.when.as_ref(), here && !self.barred);
            }
        }
    }

    fn documents(&mut self, service: &'a Service) {
        for (at, rule) in service.document.iter().enumerate() {
            let in_force = self.in_force(rule.from, rule.to);
            self.note(format!("document[{at}].when"), rule.when.as_ref(), in_force);
            let asked = rule
                .when
                .as_ref()
                .is_none_or(|when| self.holds(when) == Truth::Yes);
            // A condition without parts is how "always" is written.
            let registry = rule
                .registry
                .as_ref()
                .filter(|registry| **registry != Condition::All(Vec::new()));
            self.note(
                format!("document[{at}].registry"),
                registry,
                in_force && asked,
            );
        }
    }

    /// A term is seen true only where it is the one of its milestone.
    fn terms(&mut self, service: &'a Service) {
        let chosen = choose(&self.situation, &mut Trail::default()).unwrap_or_default();
        for (at, rule) in service.term.iter().enumerate() {
            let one = chosen.iter().any(|chosen| std::ptr::eq(chosen.rule, rule));
            let in_force = self.in_force(Some(rule.from), rule.to);
            let masked = !one
                && rule
                    .when
                    .as_ref()
                    .is_some_and(|when| self.holds(when) == Truth::Yes);
            self.note(
                format!("term[{at}].when"),
                rule.when.as_ref(),
                in_force && !masked,
            );
            for (n, reading) in rule.reading.iter().enumerate() {
                let field = format!("term[{at}].reading[{n}].when");
                self.note(field, reading.when.as_ref(), in_force && one);
            }
        }
    }

    fn rest(&mut self, service: &'a Service) {
        for (at, fee) in service.fee.iter().enumerate() {
            let in_force = self.in_force(Some(fee.from), fee.to);
            self.note(format!("fee[{at}].when"), fee.when.as_ref(), in_force);
        }
        for (at, statement) in service.statement.iter().enumerate() {
            let in_force = self.in_force(statement.from, statement.to);
            self.note(
                format!("statement[{at}].when"),
                statement.when.as_ref(),
                in_force,
            );
        }
        for (at, field) in service.field.iter().enumerate() {
            self.note(
                format!("field[{at}].when"),
                field.when.as_ref(),
                !self.barred,
            );
        }
    }
}

/// The service with nothing assumed or implied.
fn bare(service: &Service) -> Service {
    let question = |question: &Question| Question {
        when: None,
        default: None,
        implied: Vec::new(),
        ..question.clone()
    };
    Service {
        question: service.question.iter().map(question).collect(),
        ..service.clone()
    }
}
