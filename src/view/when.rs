//! On what a rule turns: in the keys that `-a` takes, for programs and for typing, and in words, for reading.

use serde::{Serialize, Serializer};

use super::Words;
use super::card::answer_label;
use crate::catalogue::{AnswerKind, Condition, CountryRuleKind, NumberRange, Question};
use crate::i18n::Msg;

/// A condition of a rule. In JSON it is its keys: `purpose=abroad, --office portal`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct When {
    /// In the keys of `-a`.
    pub keys: String,
    /// In words: `Where will it be used? abroad; at egov.kz`.
    pub said: String,
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.keys)
    }
}

impl When {
    /// The view of a condition of a service that asks these questions; none for one that always holds.
    #[must_use]
    pub fn of(
        condition: Option<&Condition>,
        questions: &[Question],
        words: Words<'_>,
    ) -> Option<Self> {
        let condition = condition?;
        let keys = words.condition(condition);
        if keys.is_empty() {
            return None;
        }
        let say = Say { questions, words };
        Some(Self {
            keys,
            said: say.condition(condition),
        })
    }
}

/// What conditions are said with.
#[derive(Clone, Copy)]
struct Say<'a> {
    questions: &'a [Question],
    words: Words<'a>,
}

impl Say<'_> {
    fn condition(&self, condition: &Condition) -> String {
        let join = |parts: &[Condition], by: &str| {
            let parts: Vec<String> = parts.iter().map(|part| self.part(part)).collect();
            parts.join(by)
        };
        match condition {
            Condition::All(parts) => join(parts, "; "),
            Condition::Any(parts) => {
                join(parts, &format!(" {} ", self.words.say(&Msg::ConditionOr)))
            }
            Condition::Not(part) => self.not(part),
            Condition::Is(answers) => {
                let one =
                    |(id, value): (&String, &String)| self.answers(id, std::slice::from_ref(value));
                let parts: Vec<String> = answers.iter().map(one).collect();
                parts.join("; ")
            }
            Condition::In(answers) => {
                let parts = answers.iter().map(|(id, values)| self.answers(id, values));
                parts.collect::<Vec<_>>().join("; ")
            }
            Condition::Office(ids) | Condition::Channel(ids) => self.words.say(&Msg::ConditionAt {
                offices: (&self.offices(ids)).into(),
            }),
            Condition::Age(range) => self.words.say(&Msg::ConditionAge {
                range: (&numbers(range)).into(),
            }),
            Condition::Number(range) => format!("{} {}", self.label(&range.of), numbers(range)),
            Condition::Period(period) => self.words.period(period.from, period.to),
            Condition::Country(is) => {
                let rules = is.rule.iter().map(|rule| self.words.say(&country(*rule)));
                let rules: Vec<String> = rules.collect();
                format!("{} {}", self.label(&is.of), rules.join(", "))
            }
        }
    }

    /// A part of a larger condition: alternatives among others stand in brackets.
    fn part(&self, condition: &Condition) -> String {
        let said = self.condition(condition);
        match condition {
            Condition::Any(_) => format!("({said})"),
            _ => said,
        }
    }

    /// The opposite: of one answer of yes and no the other one, of offices the exception.
    fn not(&self, part: &Condition) -> String {
        if let Condition::Office(ids) | Condition::Channel(ids) = part {
            let offices = self.offices(ids);
            let offices = (&offices).into();
            return self.words.say(&Msg::ConditionNotAt { offices });
        }
        if let Condition::Is(answers) = part
            && let (Some((id, value)), 1) = (answers.first_key_value(), answers.len())
        {
            let asked = self.questions.iter().find(|question| question.id == *id);
            let other = match value.as_str() {
                "yes" => "no",
                _ => "yes",
            };
            if asked.is_some_and(|asked| asked.kind == AnswerKind::YesNo) {
                return self.answers(id, &[other.to_owned()]);
            }
        }
        let inner = self.condition(part);
        let inner = (&inner).into();
        self.words.say(&Msg::ConditionNot { inner })
    }

    /// A question with some of its answers.
    fn answers(&self, id: &str, values: &[String]) -> String {
        let asked = self.questions.iter().find(|question| question.id == id);
        let said = |value: &String| match asked {
            Some(question) => answer_label(question, value, self.words),
            None => value.clone(),
        };
        let values: Vec<String> = values.iter().map(said).collect();
        format!("{} {}", self.label(id), values.join(" / "))
    }

    fn label(&self, id: &str) -> String {
        let asked = self.questions.iter().find(|question| question.id == id);
        asked.map_or_else(|| id.to_owned(), |asked| self.words.of(&asked.label))
    }

    /// Offices by their short names, where the data have them.
    fn offices(&self, ids: &[String]) -> String {
        let name = |id: &String| {
            let office = self.words.catalogue.office(id).ok();
            let short = office.and_then(|office| office.short);
            short.map_or_else(|| id.clone(), |short| self.words.of(&short))
        };
        let names: Vec<String> = ids.iter().map(name).collect();
        names.join(", ")
    }
}

/// `16–17`, `3+`, `<18`
fn numbers(range: &NumberRange) -> String {
    match (range.from, range.below) {
        (Some(from), Some(below)) if from + 1 == below => from.to_string(),
        (Some(from), Some(below)) => format!("{from}–{}", below.saturating_sub(1)),
        (Some(from), None) => format!("{from}+"),
        (None, Some(below)) => format!("<{below}"),
        (None, None) => String::new(),
    }
}

fn country(rule: CountryRuleKind) -> Msg<'static> {
    match rule {
        CountryRuleKind::Apostille => Msg::ConditionApostille,
        CountryRuleKind::Legalisation => Msg::ConditionLegalisation,
        CountryRuleKind::Nothing => Msg::ConditionNothing,
        CountryRuleKind::Ask => Msg::ConditionAsk,
        CountryRuleKind::Origin => Msg::ConditionOrigin,
    }
}
