//! What a day is, and how sure a span of days is.

use chrono::{Datelike, NaiveDate};

use super::special::{Origin, Special};
use super::{Basis, Calendar, CalendarError, Day, DayKind, Grade};

impl<'a> Calendar<'a> {
    /// Whether a day is worked.
    ///
    /// # Errors
    /// The date is not covered.
    pub fn is_working(&self, date: NaiveDate) -> Result<bool, CalendarError> {
        self.position(date).map(|at| self.table.contains(at))
    }

    /// A day with its reason.
    ///
    /// # Errors
    /// The date is not covered.
    pub fn day(&self, date: NaiveDate) -> Result<Day<'a>, CalendarError> {
        self.position(date).map(|_| self.describe(date))
    }

    /// The days from `from` to `to`, both included; none if `to` is before `from`.
    ///
    /// # Errors
    /// A date is not covered.
    pub fn days(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<impl Iterator<Item = Day<'a>>, CalendarError> {
        let positions = self.position(from)?..=self.position(to)?;
        Ok(positions.map(|at| self.describe(self.date(at))))
    }

    /// The weakest basis of the days between two dates, both included, in any order.
    ///
    /// A projected day weakens the days next to it too: the announced date may be one of them.
    ///
    /// # Errors
    /// A date is not covered.
    pub fn basis(&self, one: NaiveDate, two: NaiveDate) -> Result<Basis, CalendarError> {
        self.position(one)?;
        self.position(two)?;
        Ok(self.weakest(one.min(two), one.max(two)))
    }

    /// The weakest basis of a covered span.
    fn weakest(&self, from: NaiveDate, to: NaiveDate) -> Basis {
        let (one, two) = (from.num_days_from_ce(), to.num_days_from_ce());
        if self
            .projected
            .iter()
            .any(|lunar| lunar.first <= two && one <= lunar.last)
        {
            return Basis::Projected;
        }
        let first = self.first().year();
        let year = |date: NaiveDate| date.year().abs_diff(first) as usize;
        let years = self.year_bases.get(year(from)..=year(to));
        // A covered span has its years in the list; nothing known is the weakest answer.
        let weakest = years.and_then(|years| years.iter().max());
        weakest.copied().unwrap_or(Basis::Projected)
    }

    /// A covered day with its reason.
    pub(super) fn describe(&self, date: NaiveDate) -> Day<'a> {
        let number = date.num_days_from_ce();
        let mut day = Day {
            date,
            kind: DayKind::Working,
            holiday: None,
            name: None,
            source: None,
            dated_by: None,
            basis: self.weakest(date, date),
            grade: Grade::High,
            linked: None,
        };
        let place = self
            .specials
            .binary_search_by_key(&number, |special| special.day);
        if let Some(special) = place.ok().and_then(|at| self.specials.get(at)) {
            self.explain(&mut day, *special);
        } else if self.week.rests_on(number) {
            day.kind = DayKind::Weekend;
            day.source = Some(&self.data.coverage.rest_source);
        }
        day
    }

    /// Fills in what makes a day special.
    fn explain(&self, day: &mut Day<'a>, special: Special) {
        let data = self.data;
        day.kind = special.kind;
        if special.linked != special.day {
            day.linked = NaiveDate::from_num_days_from_ce_opt(special.linked);
        }
        if let Origin::Holiday(row) | Origin::Movable(row, _) = special.origin
            && let Some(row) = data.holidays.get(row as usize)
        {
            day.holiday = Some(&row.id);
            day.name = Some(&row.name);
            day.source = Some(&row.source);
            day.grade = row.grade;
        }
        if let Origin::Movable(_, row) = special.origin
            && let Some(row) = data.movable.get(row as usize)
        {
            day.dated_by = Some(&row.source);
            day.grade = day.grade.max(row.grade);
        }
        if let Origin::Transfer(row) = special.origin
            && let Some(row) = data.transfers.get(row as usize)
        {
            day.source = Some(&row.source);
            day.grade = row.grade_for(self.week);
        }
        if let Origin::Own(row) = special.origin
            && let Some(row) = data.own.get(row as usize)
        {
            day.name = Some(&row.name);
            day.source = Some(&row.source);
        }
        if special.kind == DayKind::RolledOff {
            day.source = Some(&data.coverage.roll_source);
        }
    }
}
