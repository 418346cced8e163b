//! A typed fact about the applicant's situation.

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use crate::text::Text;

/// What kind of value an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AnswerKind {
    /// `yes` or `no`
    YesNo,
    /// One of the question's options.
    Choice,
    /// An ISO date.
    Date,
    /// A whole number.
    Number,
    /// A country: the two-letter code of ISO 3166-1.
    Country,
    /// A town: its id in `data/places.toml`.
    Place,
    /// A name of a person, as printed in the identity document.
    PersonName,
    /// An individual identification number.
    Iin,
    /// A business identification number, or the IIN of a sole trader.
    Bin,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// Any other short text.
    Text,
}

/// One possible value of a `choice`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct QuestionOption {
    /// The value: `abroad`.
    pub value: String,
    /// The words a person chooses by.
    pub label: Text,
}

/// A value that follows from other answers that were given outright.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Implied {
    /// The value of this question ...
    pub value: String,
    /// ... when these answers were given. Defaults are not consulted.
    pub when: Condition,
}

/// A question whose answer can change documents, terms or fees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The key in `-a KEY=VALUE`, in a batch column and in JSON.
    pub id: String,
    /// What kind of value the answer is.
    pub kind: AnswerKind,
    /// The question as it is asked.
    pub label: Text,
    /// Why it is asked.
    pub why: Text,
    /// Whether the town of the office answers it; for kind `place`.
    #[serde(default)]
    pub of_office: bool,
    /// Whether it asks where the result goes, so that the destination of a plan answers it; for kind `country`.
    #[serde(default)]
    pub destination: bool,
    /// Whether an answer may be left open: unanswered it has no value, and nothing waits for it.
    #[serde(default)]
    pub optional: bool,
    /// Asked only when this holds; otherwise it has no value.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The ordinary applicant's answer; used and named among the assumptions.
    #[serde(default)]
    pub default: Option<String>,
    /// Values that follow from other answers.
    #[serde(default)]
    pub implied: Vec<Implied>,
    /// The options of a `choice`.
    #[serde(default)]
    pub option: Vec<QuestionOption>,
}
