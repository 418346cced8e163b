//! The working-day calendar of Kazakhstan: is this day worked, why, by which act; add, subtract, count.
//!
//! A calendar is a value built from [`CalendarData`] for one [`Week`]. It is made in three steps,
//! in the order in which the law makes it: the holidays and days off of each year, the rolls of
//! those that fall on a rest day, and the transfers that an act lays over the result.
//!
//! For days and nothing else: terms, acceptance and office hours are counted elsewhere, and
//! nothing here knows what today is. The module is pure and leans on nothing but [`crate::text`],
//! because the build script compiles it too.

mod basis;
mod counting;
mod coverage;
mod data;
mod day;
mod error;
mod files;
mod holidays;
pub mod iso_date;
mod lookup;
mod month_day;
mod rolls;
mod special;
mod table;
mod transfers;
mod week;

pub use basis::{Basis, Grade};
pub use data::{CalendarData, Coverage, Holiday, HolidayClass, MovableDay, Transfer, YearBasis};
pub use day::{Day, DayKind};
pub use error::CalendarError;
pub use files::{HolidayFile, MovableFile, TransferFile};
pub use month_day::MonthDay;
pub use week::Week;

use chrono::{Datelike, NaiveDate};

use special::Special;
use table::Table;

/// The calendar of one week over the covered days.
///
/// Counting is O(1); naming a day is a binary search among the special days.
#[derive(Debug, Clone)]
pub struct Calendar<'a> {
    data: &'a CalendarData,
    week: Week,
    /// The first covered day as a number from the common era: the origin of positions.
    origin: i32,
    table: Table,
    /// The days that the weekday does not explain, in order, covered days only.
    specials: Vec<Special>,
    /// The basis of each covered year.
    year_bases: Vec<Basis>,
    /// The numbers of the days whose lunar date is not announced.
    projected: Vec<i32>,
}

impl<'a> Calendar<'a> {
    /// Builds the calendar of one week.
    ///
    /// # Errors
    /// The first contradiction found in the data.
    pub fn new(data: &'a CalendarData, week: Week) -> Result<Self, CalendarError> {
        let years = coverage::years(&data.coverage)?;
        let year_bases = coverage::year_bases(&data.coverage, years.clone())?;
        coverage::check_holidays(data, years.clone())?;

        // A holiday at the end of the year before may roll into the first covered days.
        let days = holidays::days(data, years.start() - 1..=*years.end())?;
        let days = special::merge(&days, &rolls::of(&days, data, week));
        let mut specials = special::merge(&days, &transfers::of(&days, data, week)?);

        let origin = data.coverage.first.num_days_from_ce();
        let end = data.coverage.last.num_days_from_ce();
        specials.truncate(specials.partition_point(|special| special.day <= end));
        specials.drain(..specials.partition_point(|special| special.day < origin));
        let changed = specials
            .iter()
            .map(|special| (special.day.abs_diff(origin), special.kind.is_working()));
        let table = Table::new(
            end.abs_diff(origin) + 1,
            week::weekday(origin),
            week.worked_weekdays(),
            changed,
        );
        let projected = data
            .movable
            .iter()
            .filter(|row| row.basis == Basis::Projected);
        let projected = projected.map(|row| row.date.num_days_from_ce()).collect();
        Ok(Self {
            data,
            week,
            origin,
            table,
            specials,
            year_bases,
            projected,
        })
    }

    /// The first covered day.
    #[must_use]
    pub fn first(&self) -> NaiveDate {
        self.data.coverage.first
    }

    /// The last covered day.
    #[must_use]
    pub fn last(&self) -> NaiveDate {
        self.data.coverage.last
    }

    /// The day on which the data was last compared with the acts.
    #[must_use]
    pub fn checked_on(&self) -> NaiveDate {
        self.data.coverage.checked_on
    }

    /// The week that the calendar is for.
    #[must_use]
    pub fn week(&self) -> Week {
        self.week
    }

    /// The position of a day in the table.
    fn position(&self, date: NaiveDate) -> Result<u32, CalendarError> {
        let (first, last) = (self.first(), self.last());
        if first <= date && date <= last {
            Ok(date.num_days_from_ce().abs_diff(self.origin))
        } else {
            Err(CalendarError::OutOfCoverage { date, first, last })
        }
    }

    /// The date of a position of the table.
    fn date(&self, position: u32) -> NaiveDate {
        let day = self.origin.saturating_add_unsigned(position);
        // Every position lies between two dates, so the fallback is never taken.
        NaiveDate::from_num_days_from_ce_opt(day).unwrap_or(self.last())
    }
}
