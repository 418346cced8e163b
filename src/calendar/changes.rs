//! What differs between two calendars of the same days, by which act, and since when that is known.

use chrono::{Datelike, NaiveDate};

use super::special::{Origin, Special};
use super::{Calendar, CalendarError, Day, DayKind};

/// A day that two calendars see differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change<'a> {
    /// The day as it was.
    pub before: Day<'a>,
    /// The day as it is.
    pub after: Day<'a>,
    /// The act or announcement that changed it.
    pub source: Option<&'a str>,
    /// The day since when that is known; none where the data does not say it.
    pub known_from: Option<NaiveDate>,
    /// Whether that day is only near the true one.
    pub known_roughly: bool,
}

/// What is behind a change: its source, the day since when it is known, and whether that day is only near the true one.
type Cause<'a> = (&'a str, Option<NaiveDate>, bool);

impl<'a> Calendar<'a> {
    /// The days from `from` to `to`, both included, that are of another kind or name here than they were in `before`.
    ///
    /// A day that is only surer, or less sure, than it was has not changed.
    ///
    /// # Errors
    /// A date is not covered by both calendars.
    pub fn changes(
        &self,
        before: &Calendar<'a>,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<Change<'a>>, CalendarError> {
        let then = before.known_on();
        let pairs = before.days(from, to)?.zip(self.days(from, to)?);
        let differ = pairs.filter(|(old, new)| (old.kind, old.name) != (new.kind, new.name));
        Ok(differ
            .map(|(before, after)| {
                let cause = self.changed_by(&before, &after);
                // What was known then already has changed nothing.
                let cause = cause.filter(|(_, from, _)| from.is_none_or(|from| from > then));
                Change {
                    before,
                    after,
                    source: cause.map(|(source, ..)| source),
                    known_from: cause.and_then(|(_, known_from, _)| known_from),
                    known_roughly: cause.is_some_and(|(.., roughly)| roughly),
                }
            })
            .collect())
    }

    /// What is behind a change: that of the day as it is, or else what took away what it was.
    fn changed_by(&self, before: &Day<'a>, after: &Day<'a>) -> Option<Cause<'a>> {
        if !matches!(after.kind, DayKind::Working | DayKind::Weekend) {
            return self.cause(after.date);
        }
        let id = before.holiday?;
        // The holiday is there, on another date: what dates it now.
        let near = |date: NaiveDate| (date - before.date).num_days().unsigned_abs() <= 30;
        let mut dates = self.specials.iter().filter_map(|special| {
            let date = NaiveDate::from_num_days_from_ce_opt(special.day)?;
            (near(date) && self.describe(date).holiday == Some(id)).then_some(date)
        });
        if let Some(date) = dates.next() {
            return self.cause(date);
        }
        // A roll belongs to the year of its holiday.
        let year = before.linked.unwrap_or(before.date).year();
        let rows = self.data.holidays.iter().filter(|row| row.id == id);
        let ends = rows.filter_map(|row| row.end.as_ref());
        let end = ends
            .filter(|end| end.last_year < year)
            .max_by_key(|end| end.last_year)?;
        Some((&end.source, Some(end.known_from), false))
    }

    /// The row that makes a day what it is. For a roll it is that of its holiday: the rule of rolling is older.
    fn cause(&self, date: NaiveDate) -> Option<Cause<'a>> {
        let number = date.num_days_from_ce();
        let specials = &self.specials;
        let place = specials.binary_search_by_key(&number, |special| special.day);
        let Special { origin, .. } = *specials.get(place.ok()?)?;
        let data = self.data;
        match origin {
            Origin::Holiday(row) => {
                let row = data.holidays.get(row as usize)?;
                Some((&row.source, Some(row.known_from), false))
            }
            Origin::Movable(_, row) => {
                let row = data.movable.get(row as usize)?;
                Some((&row.source, row.known_from, row.known_roughly))
            }
            Origin::Transfer(row) => {
                let row = data.transfers.get(row as usize)?;
                Some((&row.source, Some(row.known_from), row.known_roughly))
            }
            Origin::Own(row) => Some((&data.own.get(row as usize)?.source, None, false)),
            Origin::Supposed => None,
        }
    }
}
