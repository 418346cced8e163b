//! Conditions are data of a closed list of kinds; there are no expressions in strings.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// When a rule applies.
///
/// In TOML: `when = { is = { purpose = "abroad" } }`, `when = { all = [ .., .. ] }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    Age(AgeRange),
}

/// Full years on the day of filing: `from` is included, `below` is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgeRange {
    /// The question of kind `date` that holds the date of birth.
    pub of: String,
    /// The youngest age that is in.
    #[serde(default)]
    pub from: Option<u32>,
    /// The first age that is out.
    #[serde(default)]
    pub below: Option<u32>,
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
            Self::Is(_) | Self::In(_) | Self::Office(_) | Self::Channel(_) | Self::Age(_) => {}
        }
    }
}
