//! What a person should read: statements by topic, and what makes an application impossible.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::condition::Condition;
use crate::calendar::Grade;
use crate::text::Text;

/// A situation in which the application cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Bar {
    /// The situation.
    pub when: Condition,
    /// Why it cannot be made.
    pub reason: Text,
    /// What to do instead.
    pub instead: Text,
    /// Where it was read.
    pub source: String,
    /// How sure it is.
    #[serde(default)]
    pub grade: Grade,
    /// The first day of filing on which it stands: the day a channel or the service was closed.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// The last day of filing on which it stands: the day before a channel was opened.
    #[serde(default)]
    pub to: Option<NaiveDate>,
}

impl Bar {
    /// Whether it bars every application: the service is withdrawn while it is in force.
    #[must_use]
    pub fn is_withdrawal(&self) -> bool {
        matches!(&self.when, Condition::All(parts) if parts.is_empty())
    }
}

/// What a statement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Who may apply, and from what age.
    Eligibility,
    /// What the result is used for, and what it must not be used for.
    Use,
    /// What is issued, in what form and language.
    Result,
    /// Where the result is handed over, in a few words; the first that holds counts.
    Handover,
    /// How long the result can be used.
    Validity,
    /// How to check that a document is genuine.
    Verify,
    /// Rules for papers made abroad.
    Foreign,
    /// Why an application is refused.
    Refusal,
    /// Why an application is not even registered.
    NotRegistered,
    /// How to complain.
    Appeal,
    /// What changed and since when.
    Change,
    /// Anything else.
    Note,
}

impl Topic {
    /// All topics, in the order in which a person reads them.
    pub const ALL: [Self; 12] = [
        Self::Eligibility,
        Self::Use,
        Self::Result,
        Self::Handover,
        Self::Validity,
        Self::Verify,
        Self::Foreign,
        Self::Refusal,
        Self::NotRegistered,
        Self::Appeal,
        Self::Change,
        Self::Note,
    ];

    /// The stable name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Eligibility => "eligibility",
            Self::Use => "use",
            Self::Result => "result",
            Self::Handover => "handover",
            Self::Validity => "validity",
            Self::Verify => "verify",
            Self::Foreign => "foreign",
            Self::Refusal => "refusal",
            Self::NotRegistered => "not_registered",
            Self::Appeal => "appeal",
            Self::Change => "change",
            Self::Note => "note",
        }
    }
}

/// Something a person should read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// What it is about.
    pub topic: Topic,
    /// The text.
    pub text: Text,
    /// Only when this holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Where it was read.
    pub source: String,
    /// How sure it is.
    #[serde(default)]
    pub grade: Grade,
    /// The first day on which it holds.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// The last day on which it holds.
    #[serde(default)]
    pub to: Option<NaiveDate>,
}
