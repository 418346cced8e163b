//! What a calendar cannot answer, and what is wrong with its data.

use chrono::NaiveDate;
use thiserror::Error;

use super::Week;

/// A question that cannot be answered, or rows of data that contradict each other.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CalendarError {
    /// The date asked about is not covered.
    #[error("{date} is outside the covered days {first} to {last}")]
    OutOfCoverage {
        /// The date asked about.
        date: NaiveDate,
        /// The first covered day.
        first: NaiveDate,
        /// The last covered day.
        last: NaiveDate,
    },
    /// The date asked about is covered, but the answer is not.
    #[error("{days} working days from {from} leave the covered days {first} to {last}")]
    LeavesCoverage {
        /// Where the count starts.
        from: NaiveDate,
        /// How far it goes, negative when backwards; 1 or -1 for the nearest working day.
        days: i64,
        /// The first covered day.
        first: NaiveDate,
        /// The last covered day.
        last: NaiveDate,
    },
    /// The coverage ends before it begins.
    #[error("coverage from {first} to {last} is empty")]
    EmptyCoverage {
        /// The first covered day.
        first: NaiveDate,
        /// The last covered day.
        last: NaiveDate,
    },
    /// The coverage is longer than a table may be.
    #[error("coverage from {first} to {last} is longer than {max_years} years")]
    LongCoverage {
        /// The first covered day.
        first: NaiveDate,
        /// The last covered day.
        last: NaiveDate,
        /// The most calendar years that may be covered.
        max_years: i32,
    },
    /// A covered year stands in no row of the coverage.
    #[error("the year {year} is covered but has no basis")]
    YearWithoutBasis {
        /// The year.
        year: i32,
    },
    /// A covered year stands in more than one row of the coverage.
    #[error("the year {year} has more than one basis")]
    YearBasisTwice {
        /// The year.
        year: i32,
    },
    /// A row that ends before it begins.
    #[error("holiday {holiday} from {first_year} to {last_year} holds in no year")]
    HolidayInNoYear {
        /// The id of the holiday.
        holiday: String,
        /// The first year of its row.
        first_year: i32,
        /// The last year of its row.
        last_year: i32,
    },
    /// Two rows of one kind claim the same day.
    #[error("{date} is claimed by holiday {holiday} and by {other}")]
    HolidayTwice {
        /// The day.
        date: NaiveDate,
        /// The id in one row.
        holiday: String,
        /// The id in the other row.
        other: String,
    },
    /// A date for a holiday that does not exist that year, or whose day is fixed.
    #[error("{date}: no movable holiday {holiday} in that year")]
    NoSuchMovable {
        /// The id that the row names.
        holiday: String,
        /// The date in the row.
        date: NaiveDate,
    },
    /// Two dates of one movable holiday that became known on the same day.
    #[error("movable holiday {holiday} is dated {date} and {other}")]
    MovableTwice {
        /// The id of the holiday.
        holiday: String,
        /// One date.
        date: NaiveDate,
        /// The other.
        other: NaiveDate,
    },
    /// A user's own day that stands twice for one office.
    #[error("{date} stands twice among the days of one's own")]
    OwnTwice {
        /// The day.
        date: NaiveDate,
    },
    /// A user's own day outside the covered days.
    #[error("{date} is outside the covered days")]
    OwnOutOfCoverage {
        /// The day.
        date: NaiveDate,
    },
    /// A covered year in which a movable holiday has no date.
    #[error("movable holiday {holiday} has no date in {year}")]
    MovableWithoutDate {
        /// The id of the holiday.
        holiday: String,
        /// The year.
        year: i32,
    },
    /// A transfer that names no week.
    #[error("transfer {worked} -> {off} touches no week")]
    TransferOfNoWeek {
        /// The day to be worked.
        worked: NaiveDate,
        /// The day to be given off.
        off: NaiveDate,
    },
    /// A transfer with neither day covered.
    #[error("transfer {worked} -> {off} is outside the covered days")]
    TransferOutOfCoverage {
        /// The day to be worked.
        worked: NaiveDate,
        /// The day to be given off.
        off: NaiveDate,
    },
    /// The day to be worked is a working day of that week already.
    #[error("transfer {worked} -> {off}: {worked} is worked already in the {} week", week.as_str())]
    TransferOfWorkedDay {
        /// The day to be worked.
        worked: NaiveDate,
        /// The day to be given off.
        off: NaiveDate,
        /// The week in which it fails.
        week: Week,
    },
    /// The day to be given off is off in that week already.
    #[error("transfer {worked} -> {off}: {off} is off already in the {} week", week.as_str())]
    TransferToDayOff {
        /// The day to be worked.
        worked: NaiveDate,
        /// The day to be given off.
        off: NaiveDate,
        /// The week in which it fails.
        week: Week,
    },
    /// A day that more than one transfer touches.
    #[error("{date} stands in more than one transfer of the {} week", week.as_str())]
    TransferTwice {
        /// The day.
        date: NaiveDate,
        /// The week in which it does.
        week: Week,
    },
}
