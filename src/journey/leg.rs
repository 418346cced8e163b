//! One step of a chain in time.

use chrono::NaiveDate;

use crate::calendar::Calendar;
use crate::rules::{DeadlineError, Situation, TermsError, Trail, apply_by, deadline};
use crate::term::{Filing, Length, MilestoneKind, Term, follow, latest};

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
    /// The last day by which it is done, begun on a day; the safe one is that of the latest official reading.
    ///
    /// None where nobody says how long it takes.
    ///
    /// # Errors
    /// The rules give no date for this day, or the date leaves the calendar.
    pub(super) fn end(
        &self,
        start: NaiveDate,
        safe: bool,
    ) -> Result<Option<NaiveDate>, DeadlineError> {
        let calendar = self.calendar;
        match self.way {
            Way::Unknown => Ok(None),
            Way::Length(length) => counted(calendar, length, start).map(Some),
            Way::Service(situation) => {
                let there = Situation {
                    on: start,
                    ..situation
                };
                let filing = Filing {
                    date: start,
                    time: None,
                };
                let found = match deadline(&there, calendar, filing, &mut Trail::default()) {
                    Err(DeadlineError::Terms(TermsError::NonePrinted { .. })) => return Ok(None),
                    found => found?,
                };
                Ok(found.and_then(|found| {
                    if safe {
                        found.safe()
                    } else {
                        Some(found.due.date)
                    }
                }))
            }
        }
    }

    /// The last day on which to begin so that it is done by a day; none where nobody says how long it takes.
    ///
    /// # Errors
    /// The rules give no date, or the calendar begins before such a day.
    pub(super) fn start(
        &self,
        by: NaiveDate,
        safe: bool,
    ) -> Result<Option<NaiveDate>, DeadlineError> {
        let calendar = self.calendar;
        match self.way {
            Way::Unknown => Ok(None),
            Way::Length(length) => {
                latest(calendar, by, |start| counted(calendar, length, start)).map(Some)
            }
            Way::Service(situation) => {
                let there = Situation {
                    on: by,
                    ..situation
                };
                match apply_by(&there, calendar, by, safe) {
                    Err(DeadlineError::Terms(TermsError::NonePrinted { .. })) => Ok(None),
                    found => found.map(Some),
                }
            }
        }
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
