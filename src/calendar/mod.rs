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
mod changes;
mod counting;
mod coverage;
mod data;
mod day;
mod doubt;
mod error;
mod files;
mod holidays;
mod hours;
pub mod iso_date;
mod known;
mod lookup;
mod month_day;
mod orders;
mod own;
mod packed;
mod rolls;
mod special;
mod table;
mod transfers;
mod week;

pub use basis::{Basis, Grade};
pub use changes::Change;
pub use data::{
    CalendarData, Coverage, Holiday, HolidayClass, HolidayEnd, MovableDay, OwnDay, Transfer,
    YearBasis,
};
pub use day::{Day, DayKind};
pub use doubt::Spread;
pub use error::CalendarError;
pub use files::{HolidayFile, MovableFile, TransferFile};
pub use month_day::MonthDay;
pub use week::Week;

use chrono::{Datelike, NaiveDate};

use holidays::Lunar;
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
    /// The days whose lunar date is not announced.
    projected: Vec<Lunar>,
}

impl<'a> Calendar<'a> {
    /// Builds the calendar of one week.
    ///
    /// # Errors
    /// The first contradiction found in the data.
    pub fn new(data: &'a CalendarData, week: Week) -> Result<Self, CalendarError> {
        Self::at(data, week, &[])
    }

    /// Builds the calendar of one week at an office, which a user's own days may name by any of its names:
    /// its type, its town.
    ///
    /// # Errors
    /// The first contradiction found in the data.
    pub fn at(data: &'a CalendarData, week: Week, office: &[&str]) -> Result<Self, CalendarError> {
        let years = coverage::years(&data.coverage)?;
        let year_bases = coverage::year_bases(&data.coverage, years.clone())?;
        coverage::check_holidays(data, years)?;
        let own = own::of(data, office)?;
        let specials = specials(data, week, &own, None)?;
        Ok(Self {
            data,
            week,
            origin: data.coverage.first.num_days_from_ce(),
            table: table(&data.coverage, week, &specials),
            projected: holidays::projected(data),
            specials,
            year_bases,
        }
        .with_doubtful_days())
    }

    /// The same calendar with other special days.
    fn with(&self, specials: Vec<Special>) -> Self {
        Self {
            data: self.data,
            week: self.week,
            origin: self.origin,
            table: table(&self.data.coverage, self.week, &specials),
            specials,
            year_bases: self.year_bases.clone(),
            projected: self.projected.clone(),
        }
    }

    /// Keeps of the computed lunar days those that another day could take the place of: one whose neighbours are off
    /// in any case changes nothing.
    fn with_doubtful_days(mut self) -> Self {
        let mut projected = std::mem::take(&mut self.projected);
        projected.retain(|lunar| {
            let near = (lunar.first..=lunar.last).filter_map(|near| near.checked_sub(self.origin));
            let mut worked =
                near.map(|at| u32::try_from(at).is_ok_and(|at| self.table.contains(at)));
            worked.any(|worked| worked)
                || self.is_by_movable(lunar.day) && !self.week.rests_on(lunar.day)
        });
        self.projected = projected;
        self
    }

    /// Whether a day is off for its lunar date and for nothing else.
    fn is_by_movable(&self, day: i32) -> bool {
        let at = self
            .specials
            .binary_search_by_key(&day, |special| special.day);
        let special = at.ok().and_then(|at| self.specials.get(at));
        special.is_some_and(Special::is_movable)
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

    /// The day on which these days were known, if they are not those known now.
    #[must_use]
    pub fn as_known(&self) -> Option<NaiveDate> {
        self.data.as_known
    }

    /// The last day on which the acts are known to be those of the data.
    fn known_on(&self) -> NaiveDate {
        self.as_known().unwrap_or(self.checked_on())
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

/// The covered days of a week that the weekday does not explain, in order; a lunar day may be taken to fall on another.
///
/// # Errors
/// Rows that contradict each other.
fn specials(
    data: &CalendarData,
    week: Week,
    own: &[Special],
    moved: Option<Lunar>,
) -> Result<Vec<Special>, CalendarError> {
    let Coverage { first, last, .. } = data.coverage;
    // A holiday at the end of the year before may roll into the first covered days.
    let days = holidays::days(data, first.year() - 1..=last.year(), moved)?;
    let days = special::merge(&days, &rolls::of(&days, data, week));
    let days = special::merge(&days, &transfers::of(&days, data, week)?);
    let mut specials = special::merge(&days, own);
    let (first, last) = (first.num_days_from_ce(), last.num_days_from_ce());
    specials.truncate(specials.partition_point(|special| special.day <= last));
    specials.drain(..specials.partition_point(|special| special.day < first));
    Ok(specials)
}

/// The table of a week with its special days.
fn table(coverage: &Coverage, week: Week, specials: &[Special]) -> Table {
    let origin = coverage.first.num_days_from_ce();
    let days = coverage.last.num_days_from_ce().abs_diff(origin) + 1;
    let changed = specials
        .iter()
        .map(|special| (special.day.abs_diff(origin), special.kind.is_working()));
    Table::new(days, week::weekday(origin), week.worked_weekdays(), changed)
}
