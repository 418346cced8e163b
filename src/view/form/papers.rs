//! The documents that go with an application.

use serde::Serialize;

use super::FormParts;
use crate::catalogue::CatalogueError;
use crate::rules::DocumentStatus;
use crate::view::{DocumentView, Sources, Words};

/// The document that the form itself is: it is not attached to itself.
const FORM: &str = "application";

/// A document that goes with an application.
#[derive(Debug, Clone, Serialize)]
pub struct FormPaperView {
    /// The id in `--have`.
    pub id: String,
    /// What it is.
    pub name: String,
    /// `have`, `missing` or `from_registry`.
    pub status: &'static str,
    /// Whether it is this form.
    pub form: bool,
    /// Its number among those that are attached; null for the form and for what the state looks up.
    pub number: Option<usize>,
    /// Why it is asked for, or in what form.
    pub reason: String,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
}

/// Those that are needed, in the order of the service's file, the attached ones numbered.
pub(super) fn papers(
    parts: &FormParts<'_, '_, '_>,
    words: Words<'_>,
    sources: &Sources,
) -> Result<Vec<FormPaperView>, CatalogueError> {
    let findings = parts.progress.documents.iter();
    let needed = findings.filter(|finding| finding.status != DocumentStatus::NotNeeded);
    let mut attached = 0;
    needed
        .map(|finding| {
            let DocumentView {
                id,
                name,
                status,
                reason,
                source,
                grade,
                ..
            } = DocumentView::of(finding, words, sources)?;
            let form = id == FORM;
            let number = (!form && finding.status != DocumentStatus::FromRegistry).then(|| {
                attached += 1;
                attached
            });
            Ok(FormPaperView {
                id,
                name,
                status,
                form,
                number,
                reason,
                source,
                grade,
            })
        })
        .collect()
}
