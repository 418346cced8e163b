//! Working hours: what the published balance of working time counts.
//!
//! No day is shortened: in every balance printed so far the hours are 8 a day in the five-day week, and 7 a day and
//! 5 on Saturdays in the six-day week (Labour Code, art. 68 and 71: forty hours a week in both).

use chrono::{Datelike, NaiveDate, Weekday};

use super::{Calendar, CalendarError, Day, DayKind, Week};

impl Week {
    /// The hours of a working day by its weekday.
    const fn hours(self, weekday: Weekday) -> u32 {
        match (self, weekday) {
            (Self::FiveDay, _) => 8,
            (Self::SixDay, Weekday::Sat) => 5,
            (Self::SixDay, _) => 7,
        }
    }
}

impl Calendar<'_> {
    /// The working hours from `from` to `to`, both included; 0 if `to` is before `from`.
    ///
    /// A rest day worked by an act has the hours of the day that is off instead, so that a move within a month does
    /// not change its hours.
    ///
    /// # Errors
    /// A date is not covered.
    pub fn hours(&self, from: NaiveDate, to: NaiveDate) -> Result<u32, CalendarError> {
        let worked = self.days(from, to)?.filter(|day| day.kind.is_working());
        Ok(worked.map(|day| self.hours_of(&day)).sum())
    }

    fn hours_of(&self, day: &Day<'_>) -> u32 {
        let instead = day.linked.filter(|_| day.kind == DayKind::WorkedRestDay);
        self.week.hours(instead.unwrap_or(day.date).weekday())
    }
}
