//! The data that a calendar is built from: rules, transfers, movable days, coverage.
//!
//! These types only hold what the files say. Whether rows agree with each other is found
//! when a calendar is built: see [`CalendarData::check`].

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::holidays::same_occurrence;
use super::{Basis, Calendar, CalendarError, Grade, MonthDay, Week, iso_date};
use crate::text::Text;

/// Everything that calendars are built from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarData {
    /// The days that can be answered, and how sure each year is.
    pub coverage: Coverage,
    /// Holidays and days off by rule.
    pub holidays: Vec<Holiday>,
    /// Days off moved by an act.
    pub transfers: Vec<Transfer>,
    /// The dates of the holidays that have no fixed day.
    pub movable: Vec<MovableDay>,
    /// Days that a user's own file adds or takes away; none in the release.
    pub own: Vec<OwnDay>,
    /// The day on which all this was known, if it is not now: see [`CalendarData::as_known`].
    #[serde(with = "iso_date::option", default)]
    pub as_known: Option<NaiveDate>,
}

impl CalendarData {
    /// Checks that the rows agree with each other, for both weeks.
    ///
    /// # Errors
    /// The first contradiction found.
    pub fn check(&self) -> Result<(), CalendarError> {
        Week::ALL
            .into_iter()
            .try_for_each(|week| Calendar::new(self, week).map(drop))
    }

    /// Every source that the data names, with repetitions: for a check that each exists.
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        let coverage = [&self.coverage.rest_source, &self.coverage.roll_source];
        (coverage.into_iter())
            .chain(self.holidays.iter().map(|row| &row.source))
            .chain(
                self.holidays
                    .iter()
                    .filter_map(|row| Some(&row.end.as_ref()?.source)),
            )
            .chain(self.transfers.iter().map(|row| &row.source))
            .chain(self.movable.iter().map(|row| &row.source))
            .chain(self.own.iter().map(|row| &row.source))
            .map(String::as_str)
    }
}

/// What a day off by rule is in the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum HolidayClass {
    /// A national holiday of the Law on holidays.
    National,
    /// A state holiday of the Law on holidays.
    State,
    /// A day off of the Labour Code, art. 84(5): not a holiday.
    DayOff,
}

/// One holiday, or one day off, in the years in which its rule holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// The id; rows of one holiday in different years share it.
    pub id: String,
    /// The official name.
    pub name: Text,
    /// What it is in the law.
    pub class: HolidayClass,
    /// Its days; empty if the date moves and stands among the movable days.
    pub days: Vec<MonthDay>,
    /// The first year in which the day itself is off.
    pub first_year: i32,
    /// The end of the rule; none while it is in force.
    pub end: Option<HolidayEnd>,
    /// Whether a day that falls on a rest day gives the next working day off.
    pub rolls: bool,
    /// The act.
    pub source: String,
    /// The day since when the rule could be known: the act was signed.
    #[serde(with = "iso_date")]
    #[cfg_attr(not(program), schemars(with = "NaiveDate"))]
    pub known_from: NaiveDate,
    /// How well the row is proved.
    pub grade: Grade,
}

/// The end of the rule of a holiday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HolidayEnd {
    /// The last year in which the day itself is off.
    pub last_year: i32,
    /// The act that ended it.
    pub source: String,
    /// The day since when that could be known.
    #[serde(with = "iso_date")]
    #[cfg_attr(not(program), schemars(with = "NaiveDate"))]
    pub known_from: NaiveDate,
}

impl Holiday {
    /// Whether the rule holds in a year.
    #[must_use]
    pub fn holds_in(&self, year: i32) -> bool {
        let ended = self.end.as_ref().is_some_and(|end| end.last_year < year);
        self.first_year <= year && !ended
    }

    /// Whether the date is announced for each year.
    #[must_use]
    pub fn is_movable(&self) -> bool {
        self.days.is_empty()
    }
}

/// A day off moved by an act: one day is worked, another is given off for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Transfer {
    /// The day off that is worked.
    #[serde(with = "iso_date")]
    #[cfg_attr(not(program), schemars(with = "NaiveDate"))]
    pub worked: NaiveDate,
    /// The working day that is given off.
    #[serde(with = "iso_date")]
    #[cfg_attr(not(program), schemars(with = "NaiveDate"))]
    pub off: NaiveDate,
    /// The weeks it touches: a moved Saturday is no news for the six-day week.
    pub weeks: Vec<Week>,
    /// The act.
    pub source: String,
    /// The day since when it could be known: the act was signed.
    #[serde(with = "iso_date")]
    #[cfg_attr(not(program), schemars(with = "NaiveDate"))]
    pub known_from: NaiveDate,
    /// Whether `known_from` is near the true day only, because the day itself was not found.
    #[serde(default)]
    pub known_roughly: bool,
    /// How well the dates are proved.
    pub grade: Grade,
    /// The same for the six-day week, where it is not the same.
    pub grade_six_day: Option<Grade>,
}

impl Transfer {
    /// How well the transfer is proved for one week.
    #[must_use]
    pub fn grade_for(&self, week: Week) -> Grade {
        match (week, self.grade_six_day) {
            (Week::SixDay, Some(grade)) => grade,
            _ => self.grade,
        }
    }
}

/// The date of a movable holiday. Of two rows of one holiday that lie near each other the later known one stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MovableDay {
    /// The id of the holiday.
    pub holiday: String,
    /// The date.
    #[serde(with = "iso_date")]
    #[cfg_attr(not(program), schemars(with = "NaiveDate"))]
    pub date: NaiveDate,
    /// What another table computes, where the tables differ: the day may be near either.
    #[serde(with = "iso_date::option", default)]
    #[cfg_attr(not(program), schemars(with = "Option<NaiveDate>"))]
    pub other: Option<NaiveDate>,
    /// Announced, or computed and within a day of the truth.
    pub basis: Basis,
    /// Where the date was announced.
    pub source: String,
    /// Whether `known_from` is near the true day only, because the day itself was not found.
    #[serde(default)]
    pub known_roughly: bool,
    /// The day of the announcement; none for a date that could be computed at any time.
    #[serde(with = "iso_date::option", default)]
    #[cfg_attr(not(program), schemars(with = "Option<NaiveDate>"))]
    pub known_from: Option<NaiveDate>,
    /// How well the date is proved.
    pub grade: Grade,
}

impl MovableDay {
    /// Whether two rows date the same occurrence of one holiday.
    #[must_use]
    pub fn is_of_one_occurrence(&self, other: &Self) -> bool {
        same_occurrence(self, other)
    }
}

/// A day of a user's own: an office is closed, or works, whatever the calendar says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnDay {
    /// The date.
    #[serde(with = "iso_date")]
    pub date: NaiveDate,
    /// Whether it is worked.
    pub works: bool,
    /// The office types and towns that it holds for; empty means every one.
    pub office: Vec<String>,
    /// Why.
    pub name: Text,
    /// Where that was announced.
    pub source: String,
}

impl OwnDay {
    /// Whether it holds for an office that is known by these names.
    #[must_use]
    pub fn holds_for(&self, office: &[&str]) -> bool {
        self.office.is_empty()
            || self
                .office
                .iter()
                .any(|name| office.contains(&name.as_str()))
    }
}

/// The days that a calendar answers for, both ends included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// The first day.
    #[serde(with = "iso_date")]
    #[cfg_attr(not(program), schemars(with = "NaiveDate"))]
    pub first: NaiveDate,
    /// The last day.
    #[serde(with = "iso_date")]
    #[cfg_attr(not(program), schemars(with = "NaiveDate"))]
    pub last: NaiveDate,
    /// The day on which the data was last compared with the acts.
    #[serde(with = "iso_date")]
    #[cfg_attr(not(program), schemars(with = "NaiveDate"))]
    pub checked_on: NaiveDate,
    /// The act that names the rest days of the week.
    pub rest_source: String,
    /// The act by which a holiday on a rest day gives the next working day off.
    pub roll_source: String,
    /// How sure the years are; every covered year stands in exactly one row.
    #[serde(rename = "year")]
    pub years: Vec<YearBasis>,
}

/// How sure some years are, both ends included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct YearBasis {
    /// The first year.
    pub from: i32,
    /// The last year.
    pub to: i32,
    /// The basis of a day of these years that nothing weaker touches.
    pub basis: Basis,
}
