//! What a term is made of: a length, a unit, what it counts from.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The unit a term is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Minutes: they run through everything, rest days included.
    Minutes,
    /// Hours: they run through everything, rest days included.
    Hours,
    /// Days worked in the five-day week.
    WorkingDays,
    /// Days of the calendar; a non-working last day moves the end forward.
    CalendarDays,
    /// Months: they end on the same number of a later month, or on its last day.
    Months,
    /// Years: twelve months each.
    Years,
}

impl Unit {
    /// All units.
    pub const ALL: [Self; 6] = [
        Self::Minutes,
        Self::Hours,
        Self::WorkingDays,
        Self::CalendarDays,
        Self::Months,
        Self::Years,
    ];

    /// The stable name in JSON: `working_days`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::WorkingDays => "working_days",
            Self::CalendarDays => "calendar_days",
            Self::Months => "months",
            Self::Years => "years",
        }
    }

    /// Whether a term in this unit may end on a clock time rather than on a day.
    #[must_use]
    pub const fn is_clock(self) -> bool {
        matches!(self, Self::Minutes | Self::Hours)
    }
}

/// How long a term is: `5 working days`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Length {
    /// How many units.
    pub amount: u32,
    /// Of which unit.
    pub unit: Unit,
}

/// What the end of a term means to the applicant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MilestoneKind {
    /// The last day by which the result must be ready.
    Due,
    /// The end of one stage of a longer term.
    Stage,
    /// The last day by which the provider must write to the applicant.
    Notice,
    /// The first day on which the applicant may act: the first working day after the term.
    NotBefore,
    /// The last day on which the applicant can act.
    ApplyBy,
    /// The last day on which something is valid.
    ValidUntil,
}

impl MilestoneKind {
    /// Whether it is a day that one waits for, and neither the last day to act nor the end of what one has.
    #[must_use]
    pub const fn is_awaited(self) -> bool {
        !matches!(self, Self::ApplyBy | Self::ValidUntil)
    }

    /// The stable name in JSON: `not_before`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Stage => "stage",
            Self::Notice => "notice",
            Self::NotBefore => "not_before",
            Self::ApplyBy => "apply_by",
            Self::ValidUntil => "valid_until",
        }
    }
}

/// One term to be computed, with the milestone that its end makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term<'a> {
    /// The milestone's id, unique in a chain.
    pub id: &'a str,
    /// What the milestone means.
    pub kind: MilestoneKind,
    /// How long the term is.
    pub length: Length,
    /// The milestone it counts from; none means acceptance.
    pub after: Option<&'a str>,
    /// The day it counts from, where that is neither: the day of a birth, of a delivery.
    pub since: Option<NaiveDate>,
    /// Whether a non-working last day moves forward (Administrative Procedural Code art. 76(5)).
    pub rolls: bool,
}
