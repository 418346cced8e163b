//! From terms to milestones.

use chrono::{Duration, Months, NaiveDate, NaiveDateTime, NaiveTime};

use super::{Acceptance, AcceptedOn, Beyond, Length, MilestoneKind, Term, Unit};
use crate::calendar::{Calendar, CalendarError, Day};

/// The end of a term, with its working.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Milestone<'a> {
    /// The term.
    pub term: Term<'a>,
    /// Day zero: the day that is not counted.
    pub from: NaiveDate,
    /// Where the count ends before a non-working day moves it.
    pub counted_to: NaiveDate,
    /// The milestone.
    pub date: NaiveDate,
    /// The clock, for minutes and hours when the time of filing is known.
    pub time: Option<NaiveTime>,
}

impl Milestone<'_> {
    /// The last day of the calendar on which the date turns: for what neither counts working days nor moves over days
    /// off, that is the day it counts from.
    #[must_use]
    pub const fn rests_on(&self) -> NaiveDate {
        let counted = matches!(self.term.length.unit, Unit::WorkingDays);
        let moved = self.term.rolls && !self.term.length.unit.is_clock();
        if counted || moved || matches!(self.term.kind, MilestoneKind::NotBefore) {
            self.date
        } else {
            self.from
        }
    }

    /// The days after day zero, up to the milestone, on which nothing counted or on which the end could not stay.
    ///
    /// For working days: every day that is not worked. For the others: the days that the end moved over.
    ///
    /// # Errors
    /// The span leaves the calendar.
    pub fn skipped<'c>(&self, calendar: &Calendar<'c>) -> Result<Vec<Day<'c>>, CalendarError> {
        let first = match self.term.length.unit {
            Unit::WorkingDays => self.from.succ_opt(),
            // What did not move has passed over nothing.
            _ if self.counted_to == self.date => None,
            _ => Some(self.counted_to),
        };
        let Some(first) = first.filter(|first| *first <= self.date) else {
            return Ok(Vec::new());
        };
        Ok(calendar
            .days(first, self.date)?
            .filter(|day| !day.kind.is_working())
            .collect())
    }
}

/// Why terms cannot be computed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TermError {
    /// A date leaves the calendar.
    #[error(transparent)]
    Calendar(#[from] CalendarError),
    /// A term counts from a milestone that is not there before it.
    #[error("`{milestone}` counts from `{after}`, which is not computed before it")]
    Order {
        /// The milestone.
        milestone: String,
        /// What it counts from.
        after: String,
    },
    /// The end does not fit into a date.
    #[error("{amount} {} from {from} is no date", unit.as_str())]
    Overflow {
        /// Where it starts.
        from: NaiveDate,
        /// How many.
        amount: u32,
        /// Of what.
        unit: Unit,
    },
}

/// The milestones of terms, in the order of the terms; a term comes after the one it counts from.
///
/// # Errors
/// A date leaves the calendar, or a term counts from one that comes later.
pub fn run<'a>(
    calendar: &Calendar<'_>,
    acceptance: &Acceptance,
    terms: &[Term<'a>],
) -> Result<Vec<Milestone<'a>>, TermError> {
    let mut milestones: Vec<Milestone<'a>> = Vec::with_capacity(terms.len());
    for term in terms {
        let known = milestones.iter();
        milestones.push(reach(calendar, acceptance, *term, known)?);
    }
    Ok(milestones)
}

/// The same, with none for each milestone that lies beyond the calendar, and for those that count from it.
///
/// # Errors
/// A term counts from one that comes later.
pub fn run_known<'a>(
    calendar: &Calendar<'_>,
    acceptance: &Acceptance,
    terms: &[Term<'a>],
) -> Result<Vec<Option<Milestone<'a>>>, TermError> {
    let mut milestones: Vec<Option<Milestone<'a>>> = Vec::with_capacity(terms.len());
    for term in terms {
        let earlier = terms.iter().take(milestones.len()).zip(&milestones);
        let mut lost = earlier.filter(|(_, milestone)| milestone.is_none());
        if lost.any(|(earlier, _)| term.after == Some(earlier.id)) {
            milestones.push(None);
            continue;
        }
        let known = milestones.iter().flatten();
        milestones.push(match reach(calendar, acceptance, *term, known) {
            Ok(milestone) => Some(milestone),
            Err(error) if error.is_beyond() => None,
            Err(error) => return Err(error),
        });
    }
    Ok(milestones)
}

/// The milestone of one term, counted from acceptance or from one of those before it.
fn reach<'m, 'a: 'm>(
    calendar: &Calendar<'_>,
    acceptance: &Acceptance,
    term: Term<'a>,
    mut before: impl Iterator<Item = &'m Milestone<'a>>,
) -> Result<Milestone<'a>, TermError> {
    let (from, clock) = match (term.since, term.after) {
        (Some(since), _) => (since, None),
        (None, None) => (acceptance.accepted, start_clock(acceptance)),
        (None, Some(after)) => {
            let base = before.find(|milestone| milestone.term.id == after);
            let base = base.ok_or_else(|| TermError::Order {
                milestone: term.id.to_owned(),
                after: after.to_owned(),
            })?;
            (base.date, base.time)
        }
    };
    follow(calendar, term, from, clock)
}

/// The clock starts with the filing only when the application is accepted at that moment.
const fn start_clock(acceptance: &Acceptance) -> Option<NaiveTime> {
    match acceptance.on {
        AcceptedOn::FilingDay | AcceptedOn::AnyDay => acceptance.filing.time,
        AcceptedOn::AfterRestDay | AcceptedOn::AfterHours => None,
    }
}

/// One term counted from day zero `from`, at `clock` if known.
///
/// # Errors
/// A date leaves the calendar.
pub fn follow<'a>(
    calendar: &Calendar<'_>,
    term: Term<'a>,
    from: NaiveDate,
    clock: Option<NaiveTime>,
) -> Result<Milestone<'a>, TermError> {
    let (counted_to, time) = nominal(calendar, term.length, from, clock)?;
    // A date outside the coverage is never returned, whatever the unit.
    let worked = calendar.is_working(counted_to)?;
    let date = match term.kind {
        MilestoneKind::NotBefore => calendar.add(counted_to, 1)?,
        _ if term.rolls && !worked && !term.length.unit.is_clock() => {
            calendar.next_working(counted_to)?
        }
        _ => counted_to,
    };
    Ok(Milestone {
        term,
        from,
        counted_to,
        date,
        time,
    })
}

/// Where the count ends before anything moves it.
fn nominal(
    calendar: &Calendar<'_>,
    length: Length,
    from: NaiveDate,
    clock: Option<NaiveTime>,
) -> Result<(NaiveDate, Option<NaiveTime>), TermError> {
    let Length { amount, unit } = length;
    let overflow = || TermError::Overflow { from, amount, unit };
    let seconds = match unit {
        Unit::WorkingDays => return Ok((calendar.add(from, amount)?, None)),
        Unit::Months | Unit::Years => {
            let months = if unit == Unit::Years {
                amount.checked_mul(12)
            } else {
                Some(amount)
            };
            let end = months.and_then(|months| from.checked_add_months(Months::new(months)));
            return end.map(|end| (end, None)).ok_or_else(overflow);
        }
        Unit::Minutes => i64::from(amount) * 60,
        Unit::Hours => i64::from(amount) * 3_600,
        Unit::CalendarDays => i64::from(amount) * 86_400,
    };
    // Without a clock, minutes and hours end on the day that whole days of them reach.
    let start = NaiveDateTime::new(from, clock.unwrap_or(NaiveTime::MIN));
    let end = start
        .checked_add_signed(Duration::seconds(seconds))
        .ok_or_else(overflow)?;
    let time = clock.filter(|_| unit.is_clock()).map(|_| end.time());
    Ok((end.date(), time))
}
