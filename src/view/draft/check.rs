//! `certctl.draft-check/1`: what an application still lacks.

use chrono::NaiveDate;
use serde::Serialize;

use super::{DraftRemark, MissingView};
use crate::catalogue::CatalogueError;
use crate::draft::{Draft, Validity, validity};
use crate::rules::DocumentFinding;
use crate::view::{DocumentView, SourceView, Sources, Words};

/// What is missing before an application can be handed in: nothing personal.
#[derive(Debug, Clone, Serialize)]
pub struct DraftCheckView {
    /// `certctl.draft-check/1`
    pub schema: &'static str,
    /// The draft's id.
    pub id: String,
    /// The service's id.
    pub service: String,
    /// The service's official name.
    pub service_name: String,
    /// Whether nothing is missing and nothing is out of date.
    pub complete: bool,
    /// Why the application is not possible like this, if it is not.
    pub barred: Option<String>,
    /// The day of filing that the documents are compared with: the planned one, else today.
    pub filed: NaiveDate,
    /// Whether that day is the planned one.
    pub planned: bool,
    /// The due date, if it is filed then.
    pub due: Option<NaiveDate>,
    /// Questions and fields without a value.
    pub missing: Vec<MissingView>,
    /// What does not fit together; nothing is refused for it.
    pub remarks: Vec<DraftRemark>,
    /// The documents that are needed.
    pub documents: Vec<CheckedDocument>,
    /// The sources that the documents name.
    pub sources: Vec<SourceView>,
    /// Commands for what comes next.
    pub next: Vec<String>,
}

impl CheckedDocument {
    /// A document that is needed, with its last day of validity where one is printed on it. `due` is the day on which
    /// the result is due.
    ///
    /// # Errors
    /// The document is not in the catalogue, which the loader excludes.
    pub fn of(
        finding: &DocumentFinding<'_>,
        draft: &Draft,
        (filed, due): (NaiveDate, Option<NaiveDate>),
        words: Words<'_>,
        sources: &Sources,
    ) -> Result<Self, CatalogueError> {
        let id = &finding.rule.id;
        let expires = words.catalogue.document(id)?.expires || draft.until.contains_key(id);
        let validity =
            (expires && draft.have.contains(id)).then(|| validity(draft, id, filed, due));
        Ok(Self {
            document: DocumentView::of(finding, words, sources)?,
            validity: validity.map(Validity::as_str),
            until: validity.and_then(Validity::until),
        })
    }
}

/// A document that is needed, and whether it will do.
#[derive(Debug, Clone, Serialize)]
pub struct CheckedDocument {
    /// Where it stands.
    #[serde(flatten)]
    pub document: DocumentView,
    /// `valid`, `ends_before_due`, `expired`, `unknown`; null where no last day is printed on it or it is not at hand.
    pub validity: Option<&'static str>,
    /// The last day of validity.
    pub until: Option<NaiveDate>,
}
