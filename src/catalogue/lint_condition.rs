//! Checks of conditions: every question, answer, office type and channel that they name is there.

use super::fault::{FaultKind, Referent};
use super::lint_possible::possible;
use super::lint_service::ServiceLint;
use super::{AnswerKind, Condition, Question};

impl ServiceLint<'_, '_> {
    pub(super) fn when(&mut self, field: &str, condition: Option<&Condition>) {
        if let Some(condition) = condition {
            self.condition(&format!("{field}.when"), condition);
        }
    }

    pub(super) fn condition(&mut self, field: &str, condition: &Condition) {
        let faults = self.lint.count();
        self.named(field, condition);
        // What names something that is not there holds for nobody either.
        if self.lint.count() == faults && !self.possible(condition) {
            self.lint.fault(field, FaultKind::NeverHolds);
        }
    }

    /// Whether a condition can hold, and each way in which it may.
    fn possible(&self, condition: &Condition) -> bool {
        let parts = match condition {
            Condition::Any(parts) => parts.as_slice(),
            _ => &[],
        };
        possible(condition, self.service, self.lint.tables)
            && parts.iter().all(|part| self.possible(part))
    }

    /// Everything that a condition names is there.
    fn named(&mut self, field: &str, condition: &Condition) {
        let mut parts = Vec::new();
        condition.walk(&mut |part| parts.push(part.clone()));
        for part in parts {
            match part {
                Condition::Is(answers) => {
                    for (question, value) in &answers {
                        self.turned_on.insert(question.clone());
                        self.question_value(field, question, value);
                    }
                }
                Condition::In(answers) => {
                    for (question, values) in &answers {
                        self.turned_on.insert(question.clone());
                        for value in values {
                            self.question_value(field, question, value);
                        }
                    }
                }
                Condition::Office(offices) => {
                    for office in &offices {
                        self.served(field, office);
                    }
                }
                Condition::Channel(channels) => {
                    for channel in &channels {
                        if !self
                            .lint
                            .tables
                            .offices
                            .office
                            .iter()
                            .any(|office| office.channel == *channel)
                        {
                            self.lint.dangling(field, Referent::Channel, channel);
                        }
                    }
                }
                Condition::Age(range) => self.asks(field, &range.of, AnswerKind::Date),
                Condition::Number(range) => self.asks(field, &range.of, AnswerKind::Number),
                Condition::Country(is) => self.asks(field, &is.of, AnswerKind::Country),
                Condition::Period(period) => self.lint.dates(field, period.from, period.to),
                Condition::All(_) | Condition::Any(_) | Condition::Not(_) => {}
            }
        }
    }

    /// The service has a question of this id and kind.
    pub(super) fn asks(&mut self, field: &str, id: &str, kind: AnswerKind) {
        self.turned_on.insert(id.to_owned());
        let mut questions = self.service.question.iter();
        if !questions.any(|question| question.id == id && question.kind == kind) {
            self.lint.dangling(field, Referent::Question, id);
        }
    }

    pub(super) fn question_value(&mut self, field: &str, id: &str, value: &str) {
        match self
            .service
            .question
            .iter()
            .find(|question| question.id == id)
        {
            Some(question) => self.answer(field, question, value),
            None => self.lint.dangling(field, Referent::Question, id),
        }
    }

    pub(super) fn answer(&mut self, field: &str, question: &Question, value: &str) {
        let options: Vec<&str> = match question.kind {
            AnswerKind::YesNo => vec!["yes", "no"],
            AnswerKind::Date if value.parse::<chrono::NaiveDate>().is_err() => {
                return self
                    .lint
                    .fault(field, FaultKind::Value("write a date as 2026-12-31"));
            }
            AnswerKind::Number if value.parse::<u64>().is_err() => {
                return self
                    .lint
                    .fault(field, FaultKind::Value("write a whole number"));
            }
            AnswerKind::Place => {
                let places = &self.lint.tables.places;
                let mut towns = places.place.iter().map(|place| &place.id);
                let mut others = places.other.iter().map(|town| &town.id);
                if !towns.any(|id| id == value) && !others.any(|id| id == value) {
                    self.lint.dangling(field, Referent::Place, value);
                }
                return;
            }
            AnswerKind::Country => {
                if !self.lint.tables.countries.knows(value) {
                    self.lint.dangling(field, Referent::Country, value);
                }
                return;
            }
            AnswerKind::Choice => question
                .option
                .iter()
                .map(|option| option.value.as_str())
                .collect(),
            _ => return,
        };
        if !options.contains(&value) {
            self.lint.fault(
                field,
                FaultKind::NoSuchAnswer {
                    question: question.id.clone(),
                    value: value.to_owned(),
                    options: options.join(", "),
                },
            );
        }
    }
}
