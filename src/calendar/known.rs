//! The calendar as it was known on a day: without the acts and announcements that came later.

use chrono::{Datelike, NaiveDate};

use super::{Basis, CalendarData, Coverage, YearBasis};

impl CalendarData {
    /// What of the data was known at the end of a day.
    ///
    /// Rules that a later act ended go on, dates that were announced later fall back on what was known or computed
    /// before, and the year of that day and those after it rest on the law only: an order could still come. Days of a
    /// user's own say nothing of when they became known and are left out.
    #[must_use]
    pub fn as_known(&self, on: NaiveDate) -> Self {
        let mut holidays = self.holidays.clone();
        holidays.retain(|row| row.known_from <= on);
        for row in &mut holidays {
            row.end.take_if(|end| end.known_from > on);
        }
        let known = |from: Option<NaiveDate>| from.is_none_or(|from| from <= on);
        let transfers = self.transfers.iter().filter(|row| row.known_from <= on);
        // A date may be computed before there is a holiday on it.
        let is_holiday = |id: &str| holidays.iter().any(|row| row.id == id);
        let movable = self.movable.iter();
        let movable = movable.filter(|row| known(row.known_from) && is_holiday(&row.holiday));
        let movable = movable.cloned().collect();
        Self {
            coverage: coverage(&self.coverage, on),
            transfers: transfers.cloned().collect(),
            movable,
            holidays,
            own: Vec::new(),
            as_known: Some(on),
        }
    }
}

fn coverage(coverage: &Coverage, on: NaiveDate) -> Coverage {
    let mut years = Vec::with_capacity(coverage.years.len() + 1);
    for row in &coverage.years {
        let YearBasis { from, to, basis } = *row;
        let past = YearBasis {
            to: to.min(on.year() - 1),
            ..*row
        };
        let open = YearBasis {
            from: from.max(on.year()),
            basis: basis.max(Basis::ByLaw),
            ..*row
        };
        years.extend([past, open].into_iter().filter(|row| row.from <= row.to));
    }
    Coverage {
        years,
        ..coverage.clone()
    }
}
