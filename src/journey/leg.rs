//! One step of a chain in time.

use chrono::NaiveDate;

use crate::calendar::Calendar;
use crate::rules::{DUE, DeadlineError, Situation, TermsError, Trail, apply_by, choose, deadline};
use crate::term::{Filing, Length, MilestoneKind, Term, Unit, follow, latest};

/// How long a step takes.
#[derive(Debug, Clone, Copy)]
pub enum Way<'a> {
    /// As long as the rules of a service say.
    Service(Situation<'a>),
    /// As long as somebody says it takes.
    Length(Length),
    /// Nobody says.
    Unknown,
}

/// By what the dates of a chain are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reckoning {
    /// The main reading of every term. What waits for a step without a known term has no dates.
    Main,
    /// The reading of every term that is safe; the rest as in the main one.
    Safe,
    /// The main reading, as if a step without a known term took no time: all is later than that, and backwards earlier.
    Bound,
}

/// No time, for what nobody knows.
const NO_TIME: Length = Length {
    amount: 0,
    unit: Unit::WorkingDays,
};

/// A step of a chain.
#[derive(Debug, Clone)]
pub struct Leg<'a> {
    /// The days of the office where it is done.
    pub calendar: &'a Calendar<'a>,
    /// How long it takes.
    pub way: Way<'a>,
    /// The places of the steps before it, each smaller than its own.
    pub after: Vec<usize>,
}

impl Leg<'_> {
    /// The last day by which it is done, begun on a day; none where nobody says how long it takes.
    ///
    /// # Errors
    /// The rules give no date for this day, or the date leaves the calendar.
    pub(super) fn end(
        &self,
        start: NaiveDate,
        reckoning: Reckoning,
    ) -> Result<Option<NaiveDate>, DeadlineError> {
        let counted = |length| counted(self.calendar, length, start).map(Some);
        let known = match self.way {
            Way::Unknown => None,
            Way::Length(length) => return counted(length),
            Way::Service(situation) => printed(due(
                &Situation {
                    on: start,
                    ..situation
                },
                self.calendar,
                reckoning == Reckoning::Safe,
            ))?,
        };
        match known {
            None if reckoning == Reckoning::Bound => counted(NO_TIME),
            known => Ok(known),
        }
    }

    /// The last day on which to begin so that it is done by a day; none where nobody says how long it takes.
    ///
    /// # Errors
    /// The rules give no date, or the calendar begins before such a day.
    pub(super) fn start(
        &self,
        by: NaiveDate,
        reckoning: Reckoning,
    ) -> Result<Option<NaiveDate>, DeadlineError> {
        let calendar = self.calendar;
        let begun =
            |length| latest(calendar, by, |start| counted(calendar, length, start)).map(Some);
        let known = match self.way {
            Way::Unknown => None,
            Way::Length(length) => return begun(length),
            Way::Service(situation) => {
                let there = Situation {
                    on: by,
                    ..situation
                };
                let safe = reckoning == Reckoning::Safe;
                match gives_a_result(&there) {
                    true => printed(apply_by(&there, calendar, by, safe).map(Some))?,
                    false => None,
                }
            }
        };
        match known {
            None if reckoning == Reckoning::Bound => begun(NO_TIME),
            known => Ok(known),
        }
    }
}

/// The due date of a service asked for on the day of the situation.
fn due(
    situation: &Situation<'_>,
    calendar: &Calendar<'_>,
    safe: bool,
) -> Result<Option<NaiveDate>, DeadlineError> {
    if !gives_a_result(situation) {
        return Ok(None);
    }
    let filing = Filing::on(situation.on);
    let found = deadline(situation, calendar, filing, &mut Trail::default())?;
    Ok(found.and_then(|found| match safe {
        true => found.safe(),
        false => Some(found.due.date),
    }))
}

/// Whether the rules say when the result is there, and not only by when one has to act or how long something holds.
fn gives_a_result(situation: &Situation<'_>) -> bool {
    // Why there are no terms is told by what asks for the date.
    let chosen = choose(situation, &mut Trail::default()).unwrap_or_default();
    let due = chosen.iter().find(|one| one.rule.milestone == DUE);
    due.is_none_or(|due| due.rule.kind.is_awaited())
}

/// A date, or none where no source prints a term.
fn printed(
    found: Result<Option<NaiveDate>, DeadlineError>,
) -> Result<Option<NaiveDate>, DeadlineError> {
    match found {
        Err(DeadlineError::Terms(TermsError::NonePrinted { .. })) => Ok(None),
        found => found,
    }
}

/// The end of a length that counts from a day.
fn counted(
    calendar: &Calendar<'_>,
    length: Length,
    start: NaiveDate,
) -> Result<NaiveDate, DeadlineError> {
    let term = Term {
        id: "taken",
        kind: MilestoneKind::Due,
        length,
        after: None,
        since: None,
        rolls: true,
    };
    Ok(follow(calendar, term, start, None)?.date)
}
