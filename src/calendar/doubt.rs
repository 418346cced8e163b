//! By how much a date may still move while the orders of a year are not known.
//!
//! Every order so far gave off a single working day between two days off and had a rest day within six days of it
//! worked instead. Each such move that is still possible is tried, and each other day that a computed lunar date
//! may fall on.

use chrono::{Datelike, Days, NaiveDate};

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

/// The days from the day given off within which a rest day has been worked instead.
const REACH: u64 = 6;

/// Days that would change together: the day and whether it would be worked.
type Move = Vec<(NaiveDate, bool)>;

impl<'a> Calendar<'a> {
    /// The earliest and the latest date that an answer from `from` to `to` may still become; none where the span is
    /// confirmed or nothing around it can move.
    ///
    /// `answer` computes the date from a calendar.
    ///
    /// # Errors
    /// Those of `answer`, and a date that is not covered.
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
    /// Those of `answer`, and a date that is not covered.
    pub fn spread_of<T: Copy + Ord, E: From<CalendarError>>(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        answer: &impl Fn(&Calendar<'a>) -> Result<T, E>,
    ) -> Result<Option<Spread<T>>, E> {
        if self.basis(from, to)? == Basis::Confirmed {
            return Ok(None);
        }
        let doubts = self.doubts(from.min(to), from.max(to));
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
    /// Doubts do not depend on each other and each moves the answer by itself, so that improving one after the other
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
                    let changes = trial.iter().flatten().copied().flatten().copied();
                    let found = answer(&self.supposing(changes))?;
                    if better(found, best) {
                        (best, chosen, improved) = (found, trial, true);
                    }
                }
            }
            if !improved {
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
        supposed.dedup_by_key(|special| special.day);
        let specials = special::merge(&self.specials, &supposed);
        Self {
            table: super::table(&self.data.coverage, self.week, &specials),
            specials,
            ..self.clone()
        }
    }

    /// Everything around a span that may still move: for each doubt the ways in which it may end.
    fn doubts(&self, from: NaiveDate, to: NaiveDate) -> Vec<Vec<Move>> {
        let first = from.checked_sub_days(Days::new(REACH + 1));
        let last = to.checked_add_days(Days::new(REACH + 1));
        let first = first.unwrap_or(from).max(self.first());
        let last = last.unwrap_or(to).min(self.last());
        let days = first.iter_days().take_while(|day| *day <= last);
        let doubts = days.map(|day| self.transfers_to(day).or_else(|| self.shifts_of(day)));
        doubts.flatten().filter(|moves| !moves.is_empty()).collect()
    }

    /// The transfers that may give a day off; none where no order would.
    fn transfers_to(&self, day: NaiveDate) -> Option<Vec<Move>> {
        let kind = |date| Some(self.day(date).ok()?.kind);
        let off = |date: Option<NaiveDate>| kind(date?).map(|kind| !kind.is_working());
        let open = self.day(day).ok()?.basis != Basis::Confirmed && day > self.checked_on();
        let bridge = kind(day)? == DayKind::Working && off(day.pred_opt())? && off(day.succ_opt())?;
        if !open || !bridge {
            return None;
        }
        let near = (1..=REACH).flat_map(|days| {
            let days = Days::new(days);
            [day.checked_sub_days(days), day.checked_add_days(days)]
        });
        let worked = near.flatten().filter(|date| {
            *date > self.checked_on()
                && matches!(kind(*date), Some(DayKind::Weekend | DayKind::RolledOff))
        });
        Some(
            worked
                .map(|date| vec![(date, true), (day, false)])
                .collect(),
        )
    }

    /// The other days on which a computed lunar day may fall; none for any other day.
    fn shifts_of(&self, day: NaiveDate) -> Option<Vec<Move>> {
        let number = day.num_days_from_ce();
        if !self.projected.contains(&number) {
            return None;
        }
        let without = self.is_by_movable(number) && !self.week.rests_on(number);
        let others = [day.pred_opt(), day.succ_opt()];
        let shift = |other: NaiveDate| {
            let mut days = vec![(day, without)];
            if self.is_working(other).ok()? {
                days.push((other, false));
            }
            Some(days)
        };
        Some(others.into_iter().flatten().filter_map(shift).collect())
    }
}
