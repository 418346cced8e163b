//! How sure a date is: the basis of a span of days and the grade of a row of data.

use serde::{Deserialize, Serialize};

/// What a date rests on. Ordered from the surest, so the weakest of several is the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The acts of the year are known.
    Confirmed,
    /// The rules of the law only: a transfer may still come.
    ByLaw,
    /// A lunar date that is not yet announced.
    Projected,
}

impl Basis {
    /// The name in data and in output: `confirmed`, `by-law`, `projected`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::ByLaw => "by-law",
            Self::Projected => "projected",
        }
    }
}

/// How well a row of data is proved.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// The act or an official table was read, or two independent kinds of source agree.
    #[default]
    High,
    /// One kind of source, or a reading of the act.
    Medium,
    /// Not proved: shown to a person with a mark to check it.
    Low,
}

impl Grade {
    /// The name in data and in output: `high`, `medium`, `low`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        }
    }
}
