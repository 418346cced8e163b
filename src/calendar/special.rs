//! A day that the weekday alone does not explain.

use super::{CalendarData, DayKind, HolidayClass};

/// Where a special day comes from: indexes into the data, so that nothing is copied for a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// A row of the holidays.
    Holiday(u32),
    /// A row of the holidays, and the movable day that dates it.
    Movable(u32, u32),
    /// A row of the transfers.
    Transfer(u32),
    /// A row of the user's own days.
    Own(u32),
    /// What may yet be: see [`super::Calendar::spread`].
    Supposed,
}

/// A special day of one week. Days are numbers from the common era.
#[derive(Debug, Clone, Copy)]
pub(super) struct Special {
    /// The day.
    pub(super) day: i32,
    /// What it is; never an ordinary working day or rest day.
    pub(super) kind: DayKind,
    /// The row behind it.
    pub(super) origin: Origin,
    /// The other day of a roll or a transfer; the day itself if there is none.
    pub(super) linked: i32,
}

impl Special {
    /// The day of a row of the holidays.
    pub(super) fn holiday(day: i32, class: HolidayClass, origin: Origin) -> Self {
        let kind = match class {
            HolidayClass::National | HolidayClass::State => DayKind::Holiday,
            HolidayClass::DayOff => DayKind::DayOff,
        };
        Self {
            day,
            kind,
            origin,
            linked: day,
        }
    }

    /// Whether the day has a date announced for each year.
    pub(super) fn is_movable(&self) -> bool {
        matches!(self.origin, Origin::Movable(..))
    }

    /// Whether the day off is moved to the next working day if this is a rest day.
    pub(super) fn rolls(&self, data: &CalendarData) -> bool {
        match self.origin {
            Origin::Holiday(row) | Origin::Movable(row, _) => {
                data.holidays.get(row as usize).is_some_and(|row| row.rolls)
            }
            Origin::Transfer(_) | Origin::Own(_) | Origin::Supposed => false,
        }
    }
}

/// Two lists in the order of days made one. Where both have a day, that of `over` stands.
pub(super) fn merge(base: &[Special], over: &[Special]) -> Vec<Special> {
    let mut merged = Vec::with_capacity(base.len() + over.len());
    let mut base = base;
    for special in over {
        let until = base.iter().position(|before| before.day >= special.day);
        let (before, rest) = base.split_at(until.unwrap_or(base.len()));
        merged.extend_from_slice(before);
        merged.push(*special);
        base = match rest {
            [same, rest @ ..] if same.day == special.day => rest,
            rest => rest,
        };
    }
    merged.extend_from_slice(base);
    merged
}
