//! The answer about one day: what it is, why, by which act, how sure.

use chrono::NaiveDate;

use super::{Basis, Grade};
use crate::text::Text;

/// What a day is in one week. The first reason that applies, from the strongest:
/// a user's own file, a transfer, a holiday, a day off, a roll, the weekday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DayKind {
    /// An ordinary working day.
    Working,
    /// A rest day of the week.
    Weekend,
    /// A holiday, whatever the weekday.
    Holiday,
    /// Off because a holiday fell on a rest day.
    RolledOff,
    /// A day off of the Labour Code, whatever the weekday.
    DayOff,
    /// A working day given off by an act.
    TransferredOff,
    /// A day off worked by an act.
    WorkedRestDay,
    /// The office is closed that day, by a user's own file.
    Closed,
    /// The office works that day, by a user's own file.
    Opened,
}

impl DayKind {
    /// All kinds.
    pub const ALL: [Self; 9] = [
        Self::Working,
        Self::Weekend,
        Self::Holiday,
        Self::RolledOff,
        Self::DayOff,
        Self::TransferredOff,
        Self::WorkedRestDay,
        Self::Closed,
        Self::Opened,
    ];

    /// The name in output.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Working => "working",
            Self::Weekend => "weekend",
            Self::Holiday => "holiday",
            Self::RolledOff => "rolled",
            Self::DayOff => "day_off",
            Self::TransferredOff => "transferred_off",
            Self::WorkedRestDay => "worked_rest_day",
            Self::Closed => "closed",
            Self::Opened => "opened",
        }
    }

    /// Whether one works on such a day.
    #[must_use]
    pub const fn is_working(self) -> bool {
        matches!(self, Self::Working | Self::WorkedRestDay | Self::Opened)
    }
}

/// One day of a calendar. Names and sources are borrowed from the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day<'a> {
    /// The date.
    pub date: NaiveDate,
    /// What the day is.
    pub kind: DayKind,
    /// The id of the holiday or day off; for a roll of the one it comes from.
    pub holiday: Option<&'a str>,
    /// Its name; for a day of a user's own, why.
    pub name: Option<&'a Text>,
    /// The act that makes the day what it is; none for an ordinary working day.
    pub source: Option<&'a str>,
    /// Where the date of a movable holiday was announced.
    pub dated_by: Option<&'a str>,
    /// How sure the answer is.
    pub basis: Basis,
    /// How well the row behind it is proved; high where no row is.
    pub grade: Grade,
    /// The holiday that a roll comes from, or the other side of a transfer.
    pub linked: Option<NaiveDate>,
}
