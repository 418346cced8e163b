//! The two working weeks of the Labour Code, art. 84: which weekdays are rest days.

use serde::{Deserialize, Serialize};

/// A week profile. State bodies, and so every term in working days, use the five-day week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Week {
    /// Monday to Friday are worked.
    FiveDay,
    /// Monday to Saturday are worked.
    SixDay,
}

impl Week {
    /// Both weeks, the usual one first.
    pub const ALL: [Self; 2] = [Self::FiveDay, Self::SixDay];

    /// The name in data and in output: `five-day`, `six-day`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FiveDay => "five-day",
            Self::SixDay => "six-day",
        }
    }

    /// The number of worked weekdays, counted from Monday: 5 or 6.
    #[must_use]
    pub const fn worked_weekdays(self) -> u32 {
        match self {
            Self::FiveDay => 5,
            Self::SixDay => 6,
        }
    }

    /// Whether a day is a rest day of this week before holidays and transfers are looked at.
    /// The day is a number from the common era, as chrono counts it: day 1 was a Monday.
    pub(super) const fn rests_on(self, day: i32) -> bool {
        weekday(day) >= self.worked_weekdays()
    }
}

/// The weekday of a day number, Monday is 0.
pub(super) const fn weekday(day: i32) -> u32 {
    // The remainder is in 0..7, so the cast keeps its value.
    (day - 1).rem_euclid(7) as u32
}
