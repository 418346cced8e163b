//! By how much a date may still move while the orders of a year are not known.
//!
//! Tried is everything that orders as in past years, and announcements of lunar dates, could still make of the days:
//! see [`super::orders`].

use chrono::{Datelike, NaiveDate};

use super::orders::{self, Move};
use super::special::{self, Origin, Special};
use super::{Basis, Calendar, CalendarError, DayKind};

/// The least and the greatest that an answer may still become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread<T> {
    /// The least: the earliest date.
    pub least: T,
    /// The greatest: the latest date.
    pub most: T,
}

impl<'a> Calendar<'a> {
    /// The earliest and the latest date that an answer from `from` to `to` may still become; none where the span is
    /// confirmed or nothing around it can move.
    ///
    /// `answer` computes the date from a calendar.
    ///
    /// # Errors
    /// Those of `answer`, and a date that is not covered; also where the span is so near the ends of the calendar that
    /// an order might move a day beyond.
    pub fn spread<E: From<CalendarError>>(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        answer: impl Fn(&Calendar<'a>) -> Result<NaiveDate, E>,
    ) -> Result<Option<Spread<NaiveDate>>, E> {
        let (mut first, mut last) = (from.min(to), from.max(to));
        loop {
            let Some(found) = self.spread_of(first, last, &answer)? else {
                return Ok(None);
            };
            // An answer outside the span has days on its way that may move too.
            if first <= found.least && found.most <= last {
                return Ok(Some(found));
            }
            (first, last) = (first.min(found.least), last.max(found.most));
        }
    }

    /// The same for an answer that is no date, such as a number of working days between two dates.
    ///
    /// # Errors
    /// Those of [`Calendar::spread`].
    pub fn spread_of<T: Copy + Ord, E: From<CalendarError>>(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        answer: &impl Fn(&Calendar<'a>) -> Result<T, E>,
    ) -> Result<Option<Spread<T>>, E> {
        if self.basis(from, to)? == Basis::Confirmed {
            return Ok(None);
        }
        let doubts = orders::doubts(self, from.min(to), from.max(to))?;
        if doubts.is_empty() {
            return Ok(None);
        }
        Ok(Some(Spread {
            least: self.extreme(&doubts, answer, |one, two| one < two)?,
            most: self.extreme(&doubts, answer, |one, two| one > two)?,
        }))
    }

    /// The best answer that choosing a move, or none, for each doubt can reach.
    ///
    /// Doubts have no day in common and each moves the answer by itself, so that improving one after the other
    /// until nothing improves finds it.
    fn extreme<T: Copy, E: From<CalendarError>>(
        &self,
        doubts: &[Vec<Move>],
        answer: &impl Fn(&Calendar<'a>) -> Result<T, E>,
        better: fn(T, T) -> bool,
    ) -> Result<T, E> {
        let mut best = answer(self)?;
        let mut chosen: Vec<Option<&Move>> = vec![None; doubts.len()];
        loop {
            let mut improved = false;
            for (at, moves) in doubts.iter().enumerate() {
                for one in moves {
                    let mut trial = chosen.clone();
                    if let Some(place) = trial.get_mut(at) {
                        *place = Some(one);
                    }
                    let changes = trial.iter().flatten().copied().flatten();
                    let changes = changes.map(|(date, works)| (*date, *works));
                    let found = answer(&self.supposing(changes))?;
                    if better(found, best) {
                        (best, chosen, improved) = (found, trial, true);
                    }
                }
            }
            // A single doubt has shown all it can do.
            if !improved || doubts.len() == 1 {
                return Ok(best);
            }
        }
    }

    /// The calendar with some days changed.
    fn supposing(&self, changes: impl Iterator<Item = (NaiveDate, bool)>) -> Self {
        let mut supposed: Vec<Special> = changes
            .map(|(date, works)| Special {
                day: date.num_days_from_ce(),
                kind: match works {
                    true => DayKind::WorkedRestDay,
                    false => DayKind::TransferredOff,
                },
                origin: Origin::Supposed,
                linked: date.num_days_from_ce(),
            })
            .collect();
        supposed.sort_unstable_by_key(|special| special.day);
        self.with(special::merge(&self.specials, &supposed))
    }
}
