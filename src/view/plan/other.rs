//! The other way to the same end: in one application, or in several.

use chrono::NaiveDate;
use serde::Serialize;

use super::money::cost;
use super::{LegParts, first, last};
use crate::journey::Dated;
use crate::view::Words;

/// The other way to the same end.
#[derive(Debug, Clone, Serialize)]
pub struct OtherWayView {
    /// Whether several steps are one application there.
    pub together: bool,
    /// The day on which it begins, or null.
    pub start: Option<NaiveDate>,
    /// The day by which all is done, or null.
    pub finish: Option<NaiveDate>,
    /// What it costs together; null where that is not known to the last fee.
    pub total_tenge: Option<String>,
    /// The steps by name.
    pub steps: Vec<String>,
    /// What to add to the command for it; null where it is taken without being asked for.
    pub flag: Option<&'static str>,
}

impl OtherWayView {
    /// The view of a way in one application (`together`) or in several.
    #[must_use]
    pub fn of(
        legs: &[LegParts<'_, '_>],
        dates: &[Dated],
        together: bool,
        words: Words<'_>,
    ) -> Self {
        let cost = cost(legs, words);
        Self {
            together,
            start: first(dates),
            finish: last(dates),
            total_tenge: cost.tenge.filter(|_| cost.besides.is_empty()),
            steps: legs.iter().map(|leg| words.of(&leg.step.name)).collect(),
            flag: (!together).then_some("--apart"),
        }
    }
}
