//! Conditions are data of a closed list of kinds; there are no expressions in strings.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::country::CountryRuleKind;

/// When a rule applies.
///
/// In TOML: `when = { is = { purpose = "abroad" } }`, `when = { all = [ .., .. ] }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// Every one of these holds.
    All(Vec<Condition>),
    /// At least one of these holds.
    Any(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
    /// Each question named has the answer given.
    Is(BTreeMap<String, String>),
    /// Each question named has one of the answers given.
    In(BTreeMap<String, Vec<String>>),
    /// The application is made at one of these office types.
    Office(Vec<String>),
    /// The application is made through one of these channels.
    Channel(Vec<String>),
    /// The age that a date of birth gives on the day of filing.
    Age(NumberRange),
    /// The answer of a question of kind `number`.
    Number(NumberRange),
    /// The application is made on a day of this period.
    Period(Period),
    /// What a paper between Kazakhstan and the country of an answer needs on the day of filing.
    Country(CountryIs),
}

/// Whole numbers, or full years on the day of filing: `from` is included, `below` is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NumberRange {
    /// The question of kind `number`, or of kind `date` that holds the date of birth.
    pub of: String,
    /// The smallest that is in.
    #[serde(default)]
    pub from: Option<u32>,
    /// The first that is out.
    #[serde(default)]
    pub below: Option<u32>,
}

impl NumberRange {
    /// Whether a number is in.
    #[must_use]
    pub fn holds(&self, number: i64) -> bool {
        self.from.is_none_or(|from| number >= i64::from(from))
            && self.below.is_none_or(|below| number < i64::from(below))
    }
}

/// Days of filing, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// The first day.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// The last day.
    #[serde(default)]
    pub to: Option<NaiveDate>,
}

impl Period {
    /// Whether a day lies in it.
    #[must_use]
    pub fn holds(&self, date: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date <= to)
    }
}

/// A country by what papers between it and Kazakhstan need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountryIs {
    /// The question of kind `country`.
    pub of: String,
    /// One of these holds for the country.
    pub rule: Vec<CountryRuleKind>,
}

impl Condition {
    /// Calls `visit` for this condition and every one inside it.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Self)) {
        visit(self);
        match self {
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.walk(visit);
                }
            }
            Self::Not(part) => part.walk(visit),
            Self::Is(_)
            | Self::In(_)
            | Self::Office(_)
            | Self::Channel(_)
            | Self::Age(_)
            | Self::Number(_)
            | Self::Period(_)
            | Self::Country(_) => {}
        }
    }

    /// The ids of the questions that it turns on, each as often as it is named.
    pub fn questions<'a>(&'a self) -> impl Iterator<Item = &'a str> + use<'a> {
        let mut ids: Vec<&'a str> = Vec::new();
        self.walk(&mut |condition| match condition {
            Self::Is(answers) => ids.extend(answers.keys().map(String::as_str)),
            Self::In(answers) => ids.extend(answers.keys().map(String::as_str)),
            Self::Age(range) | Self::Number(range) => ids.push(&range.of),
            Self::Country(is) => ids.push(&is.of),
            Self::All(_)
            | Self::Any(_)
            | Self::Not(_)
            | Self::Office(_)
            | Self::Channel(_)
            | Self::Period(_) => {}
        });
        ids.into_iter()
    }

    /// Whether it turns on where one applies.
    #[must_use]
    pub fn turns_on_office(&self) -> bool {
        let mut found = false;
        self.walk(&mut |condition| {
            found |= matches!(condition, Self::Office(_) | Self::Channel(_));
        });
        found
    }
}
