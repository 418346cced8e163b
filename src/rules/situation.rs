//! A person's situation, and whether a condition holds in it.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::Answers;
use crate::catalogue::{
    Condition, CountryIs, CountryRules, NumberRange, Office, Question, Service,
};

/// Whether a condition holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    Yes,
    /// It does not.
    No,
    /// An answer is missing.
    Unknown,
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

/// What was consulted on the way to a truth.
#[derive(Debug, Clone, Default)]
pub struct Trail<'a> {
    /// Questions without an answer that could still change it.
    pub open: BTreeSet<&'a str>,
    /// Questions whose default was used.
    pub assumed: BTreeSet<&'a str>,
    /// Whether the office was needed and is not known.
    pub office: bool,
}

impl Trail<'_> {
    fn join(&mut self, other: Self) {
        self.open.extend(other.open);
        self.assumed.extend(other.assumed);
        self.office |= other.office;
    }
}

/// A person's situation at one service.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// The service.
    pub service: &'a Service,
    /// Where the application is made; none while it is not known.
    pub office: Option<&'a Office>,
    /// The id of the town of the office, where one was named.
    pub place: Option<&'a str>,
    /// What papers between countries need; none for a service of which nothing turns on a country.
    pub countries: Option<&'a CountryRules>,
    /// The day of filing.
    pub on: NaiveDate,
    /// The answers given.
    pub answers: &'a Answers,
}

/// The value of a question.
enum Value<'a> {
    Is(&'a str),
    /// The question does not arise.
    None,
    Unknown,
}

impl<'a> Situation<'a> {
    /// Whether a condition holds; no condition always does.
    pub fn holds(&self, condition: Option<&'a Condition>, trail: &mut Trail<'a>) -> Truth {
        condition.map_or(Truth::Yes, |condition| self.evaluate(condition, trail))
    }

    /// The value a question has here, given or by default.
    #[must_use]
    pub fn value(&self, question: &'a Question) -> Option<&'a str> {
        match self.look_up(question, &mut Trail::default()) {
            Value::Is(value) => Some(value),
            Value::None | Value::Unknown => None,
        }
    }

    fn evaluate(&self, condition: &'a Condition, trail: &mut Trail<'a>) -> Truth {
        match condition {
            Condition::All(parts) => self.all(parts.iter().map(|part| (part, false)), trail),
            Condition::Any(parts) => !self.all(parts.iter().map(|part| (part, true)), trail),
            Condition::Not(part) => !self.evaluate(part, trail),
            Condition::Is(answers) => self.every(
                answers
                    .iter()
                    .map(|(id, value)| (id.as_str(), std::slice::from_ref(value))),
                trail,
            ),
            Condition::In(answers) => self.every(
                answers
                    .iter()
                    .map(|(id, values)| (id.as_str(), values.as_slice())),
                trail,
            ),
            Condition::Office(ids) => self.office(|office| ids.contains(&office.id), trail),
            Condition::Channel(ids) => self.office(|office| ids.contains(&office.channel), trail),
            Condition::Age(range) => self.ask(&range.of, trail, |born| self.is_aged(born, range)),
            Condition::Number(range) => self.ask(&range.of, trail, |number| is_in(number, range)),
            Condition::Period(period) => period.holds(self.on).into(),
            Condition::Country(is) => self.ask(&is.of, trail, |id| self.is_ruled(id, is)),
        }
    }

    /// Every part holds, each negated where it says so. One that does not settles it, and then what is open elsewhere
    /// no longer matters.
    fn all(
        &self,
        parts: impl Iterator<Item = (&'a Condition, bool)>,
        trail: &mut Trail<'a>,
    ) -> Truth {
        settle(parts, trail, |(part, negated), trail| {
            let truth = self.evaluate(part, trail);
            if negated { !truth } else { truth }
        })
    }

    fn every(
        &self,
        answers: impl Iterator<Item = (&'a str, &'a [String])>,
        trail: &mut Trail<'a>,
    ) -> Truth {
        settle(answers, trail, |(id, values), trail| {
            self.ask(id, trail, |value| values.iter().any(|one| one == value))
        })
    }

    fn office(&self, test: impl Fn(&Office) -> bool, trail: &mut Trail<'a>) -> Truth {
        match self.office {
            Some(office) => test(office).into(),
            None => {
                trail.office = true;
                Truth::Unknown
            }
        }
    }

    /// Whether the answer to a question passes a test; a question that does not arise has none.
    fn ask(&self, id: &'a str, trail: &mut Trail<'a>, test: impl FnOnce(&str) -> bool) -> Truth {
        match self.answer(id, trail) {
            Value::Is(value) => test(value).into(),
            Value::None => Truth::No,
            Value::Unknown => Truth::Unknown,
        }
    }

    fn is_aged(&self, born: &str, range: &NumberRange) -> bool {
        let born = born.parse();
        born.is_ok_and(|born| range.holds(full_years(born, self.on)))
    }

    fn is_ruled(&self, country: &str, is: &CountryIs) -> bool {
        let rules = self.countries;
        let rule = rules.and_then(|rules| rules.on(country, self.on));
        rule.is_some_and(|rule| is.rule.contains(&rule))
    }

    /// The day that answers a question of kind `date`; what is open about it is noted where the answer is `needed`.
    pub(super) fn date(
        &self,
        id: &'a str,
        trail: &mut Trail<'a>,
        needed: bool,
    ) -> Option<NaiveDate> {
        let mut own = Trail::default();
        let value = self.answer(id, &mut own);
        if needed {
            trail.join(own);
        }
        match value {
            Value::Is(date) => date.parse().ok(),
            Value::None | Value::Unknown => None,
        }
    }

    fn answer(&self, id: &'a str, trail: &mut Trail<'a>) -> Value<'a> {
        match self
            .service
            .question
            .iter()
            .find(|question| question.id == id)
        {
            Some(question) => self.look_up(question, trail),
            // The loader refuses conditions on questions that are not there.
            None => Value::None,
        }
    }

    fn look_up(&self, question: &'a Question, trail: &mut Trail<'a>) -> Value<'a> {
        if let Some(given) = self.answers.get(&question.id) {
            return Value::Is(given);
        }
        if let Some(value) = self.implied(question) {
            return Value::Is(value);
        }
        if let (true, Some(place)) = (question.of_office, self.place) {
            return Value::Is(place);
        }
        let mut before = Trail::default();
        match self.holds(question.when.as_ref(), &mut before) {
            Truth::No => {
                trail.assumed.extend(before.assumed);
                Value::None
            }
            Truth::Unknown => {
                trail.join(before);
                Value::Unknown
            }
            Truth::Yes => {
                trail.assumed.extend(before.assumed);
                match &question.default {
                    Some(default) => {
                        trail.assumed.insert(&question.id);
                        Value::Is(default)
                    }
                    None if question.optional => Value::None,
                    None => {
                        trail.open.insert(&question.id);
                        Value::Unknown
                    }
                }
            }
        }
    }

    /// What answers given outright imply for a question. Defaults are not consulted, so there is no circle.
    fn implied(&self, question: &'a Question) -> Option<&'a str> {
        let implied = question
            .implied
            .iter()
            .find(|implied| self.given(&implied.when) == Truth::Yes)?;
        Some(&implied.value)
    }

    fn given(&self, condition: &Condition) -> Truth {
        let given = |id: &String, test: &dyn Fn(&str) -> bool| {
            self.answers.get(id).is_some_and(|answer| test(answer))
        };
        let is = |id: &String, values: &[String]| {
            given(id, &|answer| values.iter().any(|v| v == answer))
        };
        match condition {
            Condition::All(parts) => parts
                .iter()
                .all(|part| self.given(part) == Truth::Yes)
                .into(),
            Condition::Any(parts) => parts
                .iter()
                .any(|part| self.given(part) == Truth::Yes)
                .into(),
            Condition::Not(part) => !self.given(part),
            Condition::Is(answers) => answers
                .iter()
                .all(|(id, value)| is(id, std::slice::from_ref(value)))
                .into(),
            Condition::In(answers) => answers.iter().all(|(id, values)| is(id, values)).into(),
            Condition::Office(ids) => self
                .office
                .is_some_and(|office| ids.contains(&office.id))
                .into(),
            Condition::Channel(ids) => self
                .office
                .is_some_and(|office| ids.contains(&office.channel))
                .into(),
            Condition::Age(range) => given(&range.of, &|born| self.is_aged(born, range)).into(),
            Condition::Number(range) => given(&range.of, &|number| is_in(number, range)).into(),
            Condition::Period(period) => period.holds(self.on).into(),
            Condition::Country(is) => given(&is.of, &|id| self.is_ruled(id, is)).into(),
        }
    }
}

/// The conjunction of parts. One part that does not hold settles it, and then only what that part rests on counts:
/// of several such parts the one with the fewest assumptions.
fn settle<'a, T>(
    parts: impl Iterator<Item = T>,
    trail: &mut Trail<'a>,
    mut test: impl FnMut(T, &mut Trail<'a>) -> Truth,
) -> Truth {
    let mut result = Truth::Yes;
    let mut together = Trail::default();
    let mut refuted: Option<Trail<'a>> = None;
    for part in parts {
        let mut own = Trail::default();
        match test(part, &mut own) {
            Truth::No => {
                let fewer = |known: &Trail<'_>| own.assumed.len() < known.assumed.len();
                if refuted.as_ref().is_none_or(fewer) {
                    refuted = Some(own);
                }
            }
            Truth::Unknown => {
                result = Truth::Unknown;
                together.join(own);
            }
            Truth::Yes => together.join(own),
        }
    }
    match refuted {
        Some(own) => {
            trail.assumed.extend(own.assumed);
            Truth::No
        }
        None => {
            trail.join(together);
            result
        }
    }
}

fn is_in(number: &str, range: &NumberRange) -> bool {
    number.parse().is_ok_and(|number| range.holds(number))
}

/// Full years between two dates; negative before birth.
fn full_years(born: NaiveDate, on: NaiveDate) -> i64 {
    let before_birthday = (on.month(), on.day()) < (born.month(), born.day());
    i64::from(on.year()) - i64::from(born.year()) - i64::from(before_birthday)
}
