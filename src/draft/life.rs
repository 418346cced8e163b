//! What is kept of an application once it is handed in.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What was fixed when the application was handed in. Office, day and hour are the draft's own.
///
/// The dates are kept beside the ones that are worked out anew on every read: where they differ, the calendar or a
/// rule has changed since, and [`TermBasis`] says which.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    /// when it was recorded: RFC 3339 with the offset +05:00
    pub at: String,
    /// the number that the office gave it
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// digest of the catalogue that the dates were worked out with
    pub catalogue: String,
    /// the last day by which the result must be ready; none where no term is printed
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// every date that a term gave, the due date included
    #[serde(default)]
    pub milestones: Vec<Promised>,
    /// what the due date was counted with
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<TermBasis>,
    /// fields of newer minor versions
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A date that a term gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promised {
    /// id of the term
    pub id: String,
    /// the date
    pub date: NaiveDate,
}

/// What a due date was counted with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermBasis {
    /// the terms that lead to it, each after the one it counts from
    pub terms: Vec<CountedTerm>,
    /// days that were not counted because nobody works on them, plain weekends aside
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub days_off: Vec<NaiveDate>,
    /// rest days that were counted because they are worked
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub worked: Vec<NaiveDate>,
}

/// A term that was counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountedTerm {
    /// id of its milestone
    pub id: String,
    /// how many
    pub amount: u32,
    /// of which unit, as in JSON: `working_days`
    pub unit: String,
}

/// How an application ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// when it was recorded: RFC 3339 with the offset +05:00
    pub at: String,
    /// the day on which it ended
    pub date: NaiveDate,
    /// how
    pub result: Outcome,
}

/// The result of an application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Outcome {
    /// the result was handed out
    Issued,
    /// a reasoned refusal
    Refused,
    /// the applicant took it back
    Withdrawn,
    /// a result of a newer version, kept as it was
    Unknown(String),
}

impl Outcome {
    /// The word in which it is stored and printed in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Issued => "issued",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Unknown(word) => word,
        }
    }
}

impl From<String> for Outcome {
    fn from(word: String) -> Self {
        match word.as_str() {
            "issued" => Self::Issued,
            "refused" => Self::Refused,
            "withdrawn" => Self::Withdrawn,
            _ => Self::Unknown(word),
        }
    }
}

impl From<Outcome> for String {
    fn from(outcome: Outcome) -> Self {
        outcome.as_str().to_owned()
    }
}

/// Something noted on the way.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// when: RFC 3339 with the offset +05:00
    pub at: String,
    /// what; may hold personal data
    pub text: String,
}

/// Says when, never what: people note names.
impl fmt::Debug for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Note")
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}
