//! Which rules of a service turn on which question.

use chrono::NaiveDate;

use super::question::Implied;
use super::{
    Bar, Channel, Condition, DocumentRule, FeeRule, FieldUse, Period, Question, Reading, Service,
    Statement, Step, TermRule,
};

/// A rule that may hold or not.
#[derive(Debug, Clone, Copy)]
pub enum Rule<'a> {
    /// Whether a question is asked.
    Question(&'a Question),
    /// Whether a value of a question follows from other answers.
    Implied(&'a Question, &'a Implied),
    /// Whether a step is taken.
    Step(&'a Channel, &'a Step),
    /// Whether a document is asked for.
    Document(&'a DocumentRule),
    /// Whether the state looks it up itself.
    Registry(&'a DocumentRule),
    /// Which term holds, and from which day it counts.
    Term(&'a TermRule),
    /// Whether there is another reading of a term.
    Reading(&'a TermRule, &'a Reading),
    /// Whether a fee is paid.
    Fee(&'a FeeRule),
    /// Whether an application is possible.
    Bar(&'a Bar),
    /// Whether something should be read.
    Statement(&'a Statement),
    /// Whether the form asks for a field.
    Field(&'a FieldUse),
}

impl Rule<'_> {
    /// Whether the rule is in force on a day; rules without dates always are.
    #[must_use]
    pub fn in_force(&self, on: NaiveDate) -> bool {
        let (from, to) = match self {
            Self::Document(rule) | Self::Registry(rule) => (rule.from, rule.to),
            Self::Term(rule) | Self::Reading(rule, _) => (Some(rule.from), rule.to),
            Self::Fee(rule) => (Some(rule.from), rule.to),
            Self::Bar(bar) => (bar.from, bar.to),
            Self::Statement(statement) => (statement.from, statement.to),
            Self::Question(_) | Self::Implied(..) | Self::Step(..) | Self::Field(_) => (None, None),
        };
        Period { from, to }.holds(on)
    }
}

/// A rule with what it turns on.
#[derive(Debug, Clone, Copy)]
pub struct Turning<'a> {
    /// The rule.
    pub rule: Rule<'a>,
    /// When it holds.
    pub when: Option<&'a Condition>,
    /// The question that it counts from.
    pub since: Option<&'a str>,
}

impl<'a> Turning<'a> {
    /// The ids of the questions that it turns on, each as often as it is named.
    pub fn questions(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let when = self.when.into_iter();
        when.flat_map(Condition::questions).chain(self.since)
    }
}

impl Service {
    /// The rules that turn on something, in the order in which a person meets them.
    #[must_use]
    pub fn turning(&self) -> Vec<Turning<'_>> {
        let mut all: Vec<(Rule<'_>, Option<&Condition>)> = Vec::new();
        all.extend(self.bar.iter().map(|bar| (Rule::Bar(bar), Some(&bar.when))));
        for question in &self.question {
            all.push((Rule::Question(question), question.when.as_ref()));
            let implied = question.implied.iter();
            all.extend(implied.map(|one| (Rule::Implied(question, one), Some(&one.when))));
        }
        for document in &self.document {
            all.push((Rule::Document(document), document.when.as_ref()));
            all.push((Rule::Registry(document), document.registry.as_ref()));
        }
        for term in &self.term {
            all.push((Rule::Term(term), term.when.as_ref()));
            let readings = term.reading.iter();
            all.extend(readings.map(|one| (Rule::Reading(term, one), one.when.as_ref())));
        }
        all.extend(
            self.fee
                .iter()
                .map(|fee| (Rule::Fee(fee), fee.when.as_ref())),
        );
        for channel in &self.channel {
            let steps = channel.step.iter();
            all.extend(steps.map(|step| (Rule::Step(channel, step), step.when.as_ref())));
        }
        let statements = self.statement.iter();
        all.extend(statements.map(|one| (Rule::Statement(one), one.when.as_ref())));
        let fields = self.field.iter();
        all.extend(fields.map(|field| (Rule::Field(field), field.when.as_ref())));
        let turning = all.into_iter().map(|(rule, when)| Turning {
            rule,
            when,
            since: match rule {
                Rule::Term(term) => term.since.as_deref(),
                _ => None,
            },
        });
        turning
            .filter(|one| one.when.is_some() || one.since.is_some())
            .collect()
    }
}
