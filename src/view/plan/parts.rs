//! What the view of a plan is made from.

use chrono::NaiveDate;

use super::{OtherWayView, WorkParts};
use crate::calendar::Calendar;
use crate::catalogue::{Bar, CountryRuleKind, Grade, Journey, JourneyStep};
use crate::journey::{Asked, Dated};
use crate::term::Length;

/// The dates of one way, by each reckoning.
#[derive(Debug, Clone)]
pub struct Dates {
    /// By the main reading of every term.
    pub main: Vec<Dated>,
    /// By the reading of every term that is safe.
    pub safe: Vec<Dated>,
    /// As if steps without a known term took no time.
    pub bound: Vec<Dated>,
    /// The steps on which the answer turns.
    pub critical: Vec<bool>,
}

/// A step that takes time.
pub struct LegParts<'v, 'a> {
    /// The step.
    pub step: &'v JourneyStep,
    /// What its service says; none for what is no service.
    pub work: Option<WorkParts<'v, 'a>>,
    /// How long somebody says it takes.
    pub taken: Option<Length>,
}

impl<'a> LegParts<'_, 'a> {
    /// What makes it impossible.
    #[must_use]
    pub fn bar(&self) -> Option<&'a Bar> {
        self.work.as_ref().and_then(|work| work.bar)
    }
}

/// What the view is made from.
pub struct PlanParts<'v, 'a> {
    /// The journey.
    pub journey: &'v Journey,
    /// Where the paper goes: the code, the name and the rule.
    pub destination: Option<&'v Destination>,
    /// What was asked.
    pub asked: Asked,
    /// Today.
    pub today: NaiveDate,
    /// The steps that take time.
    pub legs: &'v [LegParts<'v, 'a>],
    /// Their dates.
    pub dates: &'v Dates,
    /// The steps that are only told.
    pub aside: &'v [JourneyStep],
    /// The other way.
    pub other: Option<OtherWayView>,
    /// The calendar.
    pub calendar: &'v Calendar<'v>,
}

/// Where a paper goes, and what it needs there.
#[derive(Debug, Clone)]
pub struct Destination {
    /// The two-letter code.
    pub id: String,
    /// The name.
    pub name: String,
    /// What papers need there.
    pub rule: CountryRuleKind,
    /// Where that was read; none where nothing is known of the day.
    pub source: Option<String>,
    /// How sure it is.
    pub grade: Grade,
}
