//! Checks within one service file.

use std::collections::BTreeSet;

use super::fault::{FaultKind, Referent};
use super::lint::Lint;
use super::{AnswerKind, Service};

pub(super) struct ServiceLint<'l, 'a> {
    pub(super) lint: &'l mut Lint<'a>,
    pub(super) service: &'a Service,
    /// The questions on which something turns.
    pub(super) turned_on: BTreeSet<String>,
}

impl<'l, 'a> ServiceLint<'l, 'a> {
    pub(super) fn new(lint: &'l mut Lint<'a>, service: &'a Service) -> Self {
        Self {
            lint,
            service,
            turned_on: BTreeSet::new(),
        }
    }

    pub(super) fn run(&mut self) {
        let service = self.service;
        // A service of the release has no file here when a user's own files are laid over it.
        let stem = self
            .lint
            .file()
            .rsplit('/')
            .next()
            .and_then(|name| name.strip_suffix(".toml"));
        if !self.lint.file().is_empty() && stem != Some(service.id.as_str()) {
            self.lint.fault(
                "id",
                FaultKind::FileName {
                    id: service.id.clone(),
                },
            );
        }
        if let Some(source) = &service.day_zero {
            self.lint.source("day_zero", source);
        }
        for (at, id) in service.related.iter().enumerate() {
            self.other(&format!("related[{at}]"), id);
        }
        if let Some(id) = &service.apostille {
            self.other("apostille", id);
        }
        self.questions();
        self.channels();
        self.documents();
        self.terms();
        self.fees();
        self.rows();
        self.statements();
        self.form();
        self.cases();
        let questions = service.question.iter().enumerate();
        let unused = questions.filter(|(_, question)| !self.turned_on.contains(&question.id));
        let odd = unused.map(|(at, question)| {
            let (what, id) = (Referent::Question, question.id.clone());
            (format!("question[{at}].id"), FaultKind::Unused { what, id })
        });
        self.lint.warn(odd.collect());
    }

    /// Another service.
    fn other(&mut self, field: &str, id: &str) {
        let mut services = self.lint.tables.services.iter();
        if !services.any(|(_, other)| other.id == *id) {
            self.lint.dangling(field, Referent::Service, id);
        }
    }

    fn questions(&mut self) {
        let mut seen = BTreeSet::new();
        for (at, question) in self.service.question.iter().enumerate() {
            let field = format!("question[{at}]");
            if !seen.insert(question.id.as_str()) {
                self.lint.fault(
                    &format!("{field}.id"),
                    FaultKind::Duplicate {
                        id: question.id.clone(),
                    },
                );
            }
            let choice = question.kind == AnswerKind::Choice;
            if choice != (question.option.len() > 1) {
                self.lint.fault(&field, FaultKind::Options);
            }
            if question.of_office && question.kind != AnswerKind::Place {
                self.lint.fault(
                    &format!("{field}.of_office"),
                    FaultKind::Value("the office answers only a question of kind \"place\""),
                );
            }
            if question.destination && question.kind != AnswerKind::Country {
                self.lint.fault(
                    &format!("{field}.destination"),
                    FaultKind::Value("a destination answers only a question of kind \"country\""),
                );
            }
            if question.optional && question.default.is_some() {
                self.lint.fault(
                    &format!("{field}.optional"),
                    FaultKind::Value(
                        "a question with a default is never open: drop one of the two",
                    ),
                );
            }
            self.when(&field, question.when.as_ref());
            if let Some(default) = &question.default {
                self.answer(&format!("{field}.default"), question, default);
            }
            for (n, implied) in question.implied.iter().enumerate() {
                self.answer(
                    &format!("{field}.implied[{n}].value"),
                    question,
                    &implied.value,
                );
                self.condition(&format!("{field}.implied[{n}].when"), &implied.when);
            }
        }
    }

    fn channels(&mut self) {
        for (at, channel) in self.service.channel.iter().enumerate() {
            let field = format!("channel[{at}]");
            for (n, office) in channel.office.iter().enumerate() {
                self.office(&format!("{field}.office[{n}]"), office);
            }
            for (n, step) in channel.step.iter().enumerate() {
                self.when(&format!("{field}.step[{n}]"), step.when.as_ref());
            }
            self.lint
                .source(&format!("{field}.source"), &channel.source);
        }
    }

    fn documents(&mut self) {
        for (at, document) in self.service.document.iter().enumerate() {
            let field = format!("document[{at}]");
            if !self
                .lint
                .tables
                .documents
                .iter()
                .any(|known| known.id == document.id)
            {
                self.lint
                    .dangling(&format!("{field}.id"), Referent::Document, &document.id);
            }
            self.lint.needed(Referent::Document, &document.id);
            self.when(&field, document.when.as_ref());
            if let Some(registry) = &document.registry {
                self.condition(&format!("{field}.registry"), registry);
            }
            self.lint
                .source(&format!("{field}.source"), &document.source);
            self.lint
                .dates(&format!("{field}.to"), document.from, document.to);
        }
    }

    fn terms(&mut self) {
        for (at, term) in self.service.term.iter().enumerate() {
            let field = format!("term[{at}]");
            self.milestone(&format!("{field}.after"), at, term.after.as_deref());
            if term.any_day && (term.after.is_some() || term.since.is_some()) {
                self.lint.fault(
                    &format!("{field}.any_day"),
                    FaultKind::Value(
                        "only what counts from the day of filing can count from any day",
                    ),
                );
            }
            if let Some(question) = &term.since {
                self.asks(&format!("{field}.since"), question, AnswerKind::Date);
                if term.after.is_some() {
                    self.lint.fault(
                        &format!("{field}.since"),
                        FaultKind::Value("a term counts from a milestone or from a day, not both"),
                    );
                }
            }
            self.when(&field, term.when.as_ref());
            for (n, reading) in term.reading.iter().enumerate() {
                let field = format!("{field}.reading[{n}]");
                self.milestone(&format!("{field}.after"), at, reading.after.as_deref());
                self.when(&field, reading.when.as_ref());
                self.lint
                    .source(&format!("{field}.source"), &reading.source);
            }
            self.lint.source(&format!("{field}.source"), &term.source);
            self.lint
                .dates(&format!("{field}.to"), Some(term.from), term.to);
        }
    }

    fn fees(&mut self) {
        for (at, fee) in self.service.fee.iter().enumerate() {
            let field = format!("fee[{at}]");
            if fee.rate_mci.is_some() && fee.tenge.is_some() {
                self.lint.fault(
                    &format!("{field}.tenge"),
                    FaultKind::Value("a fee is a rate or a sum, not both"),
                );
            }
            self.when(&field, fee.when.as_ref());
            self.lint.source(&format!("{field}.source"), &fee.source);
            self.lint
                .dates(&format!("{field}.to"), Some(fee.from), fee.to);
        }
    }

    fn statements(&mut self) {
        for (at, bar) in self.service.bar.iter().enumerate() {
            self.condition(&format!("bar[{at}].when"), &bar.when);
            self.lint.source(&format!("bar[{at}].source"), &bar.source);
            self.lint.dates(&format!("bar[{at}].to"), bar.from, bar.to);
        }
        for (at, statement) in self.service.statement.iter().enumerate() {
            let field = format!("statement[{at}]");
            self.when(&field, statement.when.as_ref());
            self.lint
                .source(&format!("{field}.source"), &statement.source);
            self.lint
                .dates(&format!("{field}.to"), statement.from, statement.to);
        }
    }

    fn cases(&mut self) {
        for (at, case) in self.service.case.iter().enumerate() {
            let field = format!("case[{at}]");
            self.place(&format!("{field}.office"), &case.office);
            for (question, value) in &case.answer {
                self.question_value(&format!("{field}.answer.{question}"), question, value);
            }
            for (n, document) in case.have.iter().enumerate() {
                if !self
                    .service
                    .document
                    .iter()
                    .any(|rule| rule.id == *document)
                {
                    self.lint
                        .dangling(&format!("{field}.have[{n}]"), Referent::Document, document);
                }
            }
        }
    }

    /// A town, or an office type at which the service is given.
    fn place(&mut self, field: &str, id: &str) {
        let tables = self.lint.tables;
        if tables.offices.office.iter().any(|office| office.id == id) {
            self.served(field, id);
        } else if !tables.places.place.iter().any(|place| place.id == id) {
            self.lint.dangling(field, Referent::Place, id);
        }
    }

    /// What a term counts from stands before it, so that no chain closes on itself.
    fn milestone(&mut self, field: &str, at: usize, after: Option<&str>) {
        let Some(after) = after else { return };
        let terms = self.service.term.iter();
        let mut named = terms
            .enumerate()
            .filter(|(_, term)| term.milestone == after)
            .peekable();
        if named.peek().is_none() {
            self.lint.dangling(field, Referent::Milestone, after);
        } else if named.any(|(other, _)| other >= at) {
            self.lint.fault(
                field,
                FaultKind::Value(
                    "a term counts from terms that stand before it in the file: move it down",
                ),
            );
        }
    }

    /// An office type at which the service is given.
    pub(super) fn served(&mut self, field: &str, id: &str) {
        if self.office(field, id) && !self.service.offices().contains(&id) {
            let office = id.to_owned();
            self.lint.fault(field, FaultKind::NotGiven { office });
        }
    }

    /// An office type; tells whether there is one of this name.
    fn office(&mut self, field: &str, id: &str) -> bool {
        let mut known = self.lint.tables.offices.office.iter();
        let is_known = known.any(|office| office.id == id);
        if !is_known {
            self.lint.dangling(field, Referent::Office, id);
        }
        is_known
    }
}
