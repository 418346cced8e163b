//! What a field of a form says of which person: by it fields are told from each other that bear each other out.
//!
//! Not for: finding that they do not (see [`crate::draft`]).

use serde::{Deserialize, Serialize};

use super::form::Field;
use super::question::AnswerKind;

/// What a field says of a person, where other fields of that person can contradict it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Whose: any word that the fields of one person share, such as `child`.
    pub person: String,
    /// What of that person.
    pub what: Said,
}

/// What can be said of a person that something else can contradict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// The IIN.
    Iin,
    /// The date of birth.
    BirthDate,
    /// The sex: a choice of `female` and `male`.
    Sex,
    /// A day of the person's life or after it: not before the birth.
    AfterBirth,
}

impl Said {
    /// Whether a field is one that can say it.
    pub(super) fn fits(self, field: &Field) -> bool {
        match self {
            Self::Iin => field.kind == AnswerKind::Iin,
            Self::BirthDate | Self::AfterBirth => field.kind == AnswerKind::Date,
            Self::Sex => {
                let option = |value: &str| field.option_label(value).is_some();
                field.kind == AnswerKind::Choice && option("female") && option("male")
            }
        }
    }

    /// Whether a person has one of it at most.
    pub(super) const fn is_single(self) -> bool {
        !matches!(self, Self::AfterBirth)
    }
}
