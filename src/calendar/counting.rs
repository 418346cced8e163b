//! Arithmetic in working days.

use chrono::NaiveDate;

use super::{Calendar, CalendarError};

impl Calendar<'_> {
    /// The `days`-th working day strictly after a date; the date itself, worked or not, for 0.
    ///
    /// # Errors
    /// The date or the answer is not covered.
    pub fn add(&self, date: NaiveDate, days: u32) -> Result<NaiveDate, CalendarError> {
        let at = self.position(date)?;
        if days == 0 {
            return Ok(date);
        }
        // Working days are numbered from 0, so the number of those up to the date
        // is the number of the first one after it.
        let number = self.table.rank(at + 1).checked_add(days - 1);
        self.found(number, date, i64::from(days))
    }

    /// The `days`-th working day strictly before a date; the date itself, worked or not, for 0.
    ///
    /// # Errors
    /// The date or the answer is not covered.
    pub fn sub(&self, date: NaiveDate, days: u32) -> Result<NaiveDate, CalendarError> {
        let at = self.position(date)?;
        if days == 0 {
            return Ok(date);
        }
        let number = self.table.rank(at).checked_sub(days);
        self.found(number, date, -i64::from(days))
    }

    /// The number of working days after `from` up to and including `to`;
    /// negative, and counted from `to`, if `to` is before `from`.
    ///
    /// # Errors
    /// A date is not covered.
    pub fn count(&self, from: NaiveDate, to: NaiveDate) -> Result<i32, CalendarError> {
        let from = self.table.rank(self.position(from)? + 1);
        let to = self.table.rank(self.position(to)? + 1);
        // A coverage is two hundred years at most: the totals are far below i32::MAX.
        Ok(to as i32 - from as i32)
    }

    /// The number of working days that a walk from `from` to `to` meets: `from` itself is not counted, `to` is.
    /// Negative for a walk back. The opposite of [`Calendar::add`] and [`Calendar::sub`].
    ///
    /// # Errors
    /// A date is not covered.
    pub fn steps(&self, from: NaiveDate, to: NaiveDate) -> Result<i32, CalendarError> {
        if from <= to {
            return self.count(from, to);
        }
        let from = self.table.rank(self.position(from)?);
        let to = self.table.rank(self.position(to)?);
        // A coverage is two hundred years at most: the totals are far below i32::MAX.
        Ok(to as i32 - from as i32)
    }

    /// The number of working days from `from` to `to`, both included; 0 if `to` is before `from`.
    ///
    /// # Errors
    /// A date is not covered.
    pub fn total(&self, from: NaiveDate, to: NaiveDate) -> Result<u32, CalendarError> {
        let from = self.table.rank(self.position(from)?);
        let to = self.table.rank(self.position(to)? + 1);
        Ok(to.saturating_sub(from))
    }

    /// The first working day on or after a date.
    ///
    /// # Errors
    /// The date or the answer is not covered.
    pub fn next_working(&self, date: NaiveDate) -> Result<NaiveDate, CalendarError> {
        let number = self.table.rank(self.position(date)?);
        self.found(Some(number), date, 1)
    }

    /// The last working day on or before a date.
    ///
    /// # Errors
    /// The date or the answer is not covered.
    pub fn prev_working(&self, date: NaiveDate) -> Result<NaiveDate, CalendarError> {
        let number = self.table.rank(self.position(date)? + 1).checked_sub(1);
        self.found(number, date, -1)
    }

    /// The date of a working day by its number, if it is covered.
    fn found(
        &self,
        number: Option<u32>,
        from: NaiveDate,
        days: i64,
    ) -> Result<NaiveDate, CalendarError> {
        number
            .and_then(|number| self.table.select(number))
            .map(|position| self.date(position))
            .ok_or_else(|| CalendarError::LeavesCoverage {
                from,
                days,
                first: self.first(),
                last: self.last(),
            })
    }
}
