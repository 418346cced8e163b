//! The calendar at an office: that of the release, with the days of the user's own file that name the office.

use std::borrow::Cow;

use certctl::calendar::{Calendar, CalendarData, CalendarError, MovableDay, Week};
use certctl::catalogue::is_own;
use chrono::NaiveDate;

use super::context::Context;

/// The calendar of a week, everywhere and at each office.
pub(crate) struct Days<'d> {
    data: &'d CalendarData,
    everywhere: Calendar<'d>,
}

impl<'d> Days<'d> {
    /// The five-day week, in which terms run.
    ///
    /// # Errors
    /// The days of a user's own contradict each other.
    pub(crate) fn of_terms(
        data: &'d CalendarData,
        context: &Context,
    ) -> Result<Self, CalendarError> {
        let everywhere = built(data, Week::FiveDay, context)?;
        Ok(Self { data, everywhere })
    }

    /// The calendar where no office is named.
    pub(crate) const fn everywhere(&self) -> &Calendar<'d> {
        &self.everywhere
    }

    /// Notes that an answer about the days from `from` to `to` at an office rests on the user's own days if it does.
    pub(crate) fn note(&self, office: &[&str], from: NaiveDate, to: NaiveDate, context: &Context) {
        note(self.data, office, from, to, context);
    }

    /// The calendar at an office known by these names.
    ///
    /// # Errors
    /// The days of a user's own contradict each other.
    pub(crate) fn at(&self, office: &[&str]) -> Result<Cow<'_, Calendar<'d>>, CalendarError> {
        if !self.data.own.iter().any(|day| day.holds_for(office)) {
            return Ok(Cow::Borrowed(&self.everywhere));
        }
        Calendar::at(self.data, Week::FiveDay, office).map(Cow::Owned)
    }
}

/// The calendar of a week where no office is named: the one built into the program if the data are the release's.
///
/// # Errors
/// The user's own data contradict each other.
pub(crate) fn built<'d>(
    data: &'d CalendarData,
    week: Week,
    context: &Context,
) -> Result<Calendar<'d>, CalendarError> {
    let packed = context.catalogue.packed_days(week);
    match packed.and_then(|bytes| Calendar::unpack(data, week, bytes)) {
        Some(calendar) => Ok(calendar),
        None => Calendar::new(data, week),
    }
}

/// Notes that an answer about the days between two dates, both included, in any order, rests on the user's own days if
/// it does. An answer that names their source needs no such note.
pub(crate) fn note(
    data: &CalendarData,
    office: &[&str],
    one: NaiveDate,
    two: NaiveDate,
    context: &Context,
) {
    let (from, to) = (one.min(two), one.max(two));
    let mut own = data.own.iter();
    let named = own.any(|day| (from..=to).contains(&day.date) && day.holds_for(office));
    // An announced date also takes the place of the one that was expected, which makes its neighbours less sure.
    let near = |day: NaiveDate| (day - to).num_days() <= 1 && (from - day).num_days() <= 1;
    let mut movable = data.movable.iter();
    let dated = movable.any(|row| near(row.date) && is_announced(data, row));
    if named || dated {
        context.catalogue.own_days_took_part();
    }
}

/// Whether the user's own file dates the occurrence of a row.
fn is_announced(data: &CalendarData, row: &MovableDay) -> bool {
    let movable = data.movable.iter();
    let mut announced = movable.filter(|other| is_own(&other.source));
    announced.any(|other| other.is_of_one_occurrence(row))
}
