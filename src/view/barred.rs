//! An honest no: why an application cannot be made as described.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::{CalendarView, OfficeView, SourceView, Sources, Words};
use crate::calendar::Calendar;
use crate::catalogue::{Bar, CatalogueError, Place};
use crate::rules::Situation;

/// Why an application cannot be made: an honest no.
#[derive(Debug, Clone, Serialize)]
pub struct BarredView {
    /// `certctl.deadline/1` or `certctl.check/1`
    pub schema: &'static str,
    /// The service's id.
    pub service: String,
    /// The service's official name.
    pub service_name: String,
    /// Where the application was to be made.
    #[serde(flatten)]
    pub office: OfficeView,
    /// `false`
    pub possible: bool,
    /// The answers given, without defaults.
    pub answers: BTreeMap<String, String>,
    /// The day of filing.
    pub filed: NaiveDate,
    /// `false`: nothing that is at hand would complete it.
    pub complete: bool,
    /// Why not.
    pub reason: String,
    /// What to do instead.
    pub instead: String,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
    /// What the same question has otherwise: all null or empty here.
    #[serde(flatten)]
    pub none: NoAnswer,
    /// The source, looked up.
    pub sources: Vec<SourceView>,
    /// The calendar used.
    pub calendar: CalendarView,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// The members of an answer that an application which is not possible does not have.
#[derive(Debug, Clone, Default, Serialize)]
pub struct NoAnswer {
    /// Null
    pub accepted: Option<NaiveDate>,
    /// Null
    pub due: Option<NaiveDate>,
    /// Null
    pub basis: Option<&'static str>,
    /// Empty
    pub milestones: [(); 0],
    /// Empty
    pub skipped: [(); 0],
    /// Empty
    pub assumptions: [(); 0],
    /// Empty
    pub alternatives: [(); 0],
    /// Empty
    pub documents: [(); 0],
    /// Empty
    pub unanswered: [(); 0],
    /// Empty
    pub fees: [(); 0],
}

impl BarredView {
    /// Builds the view.
    ///
    /// # Errors
    /// A source is not in the catalogue, which the loader excludes.
    pub fn build(
        schema: &'static str,
        situation: &Situation<'_>,
        place: Option<&Place>,
        bar: &Bar,
        calendar: &Calendar<'_>,
        words: Words<'_>,
    ) -> Result<Self, CatalogueError> {
        let sources = Sources::default();
        let source = sources.cite(&bar.source);
        Ok(Self {
            schema,
            service: situation.service.id.clone(),
            service_name: words.of(&situation.service.name),
            office: OfficeView::of(situation.office, place, words),
            possible: false,
            answers: situation.answers.clone(),
            filed: situation.on,
            complete: false,
            none: NoAnswer::default(),
            reason: words.of(&bar.reason),
            instead: words.of(&bar.instead),
            source,
            grade: bar.grade.as_str(),
            sources: sources.list(words)?,
            calendar: CalendarView::of(calendar),
            overrides: words.catalogue.overrides(),
        })
    }
}
