//! An honest no: why an application cannot be made as described.

use chrono::NaiveDate;
use serde::Serialize;

use super::{OfficeView, SourceView, Sources, Words};
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
    /// `false`: nothing that is at hand would complete it.
    pub complete: bool,
    /// Null: there is no due date.
    pub due: Option<NaiveDate>,
    /// Why not.
    pub reason: String,
    /// What to do instead.
    pub instead: String,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
    /// The source, looked up.
    pub sources: Vec<SourceView>,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
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
            complete: false,
            due: None,
            reason: words.of(&bar.reason),
            instead: words.of(&bar.instead),
            source,
            grade: bar.grade.as_str(),
            sources: sources.list(words)?,
            overrides: words.catalogue.overrides(),
        })
    }
}
