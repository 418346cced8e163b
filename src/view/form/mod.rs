//! `certctl.draft-export/1`: the filled application, and what the person keeps of it.
//!
//! For: everything that stands on paper, in full, and everything that a draft holds of the person, who has a right to
//! a copy. Not for: how it is laid out.

mod card;
pub(in crate::view) mod fields;
mod papers;
mod record;

use chrono::NaiveDate;
use serde::Serialize;

use super::{MissingView, OfficeView, SourceView, Sources, Words};
use crate::calendar::Calendar;
use crate::catalogue::{CatalogueError, Common, Field, Place};
use crate::draft::{Draft, Progress};
use crate::i18n::dates;
use crate::rules::{Deadline, FeeFinding, Situation};

pub use card::DueCardView;
pub use fields::{FormFieldView, FormSectionView, applicant_of};
pub use papers::FormPaperView;
pub use record::{ClosingView, NoteView, PromisedView, SubmissionView};

/// An application as it is handed in, with the person's copy of everything that is kept.
#[derive(Debug, Clone, Serialize)]
pub struct FormView {
    /// `certctl.draft-export/1`
    pub schema: &'static str,
    /// The draft's id.
    pub id: String,
    /// How often it was saved.
    pub rev: u64,
    /// The language of the texts: `en`, `ru`, `kk`.
    pub lang: &'static str,
    /// The service's id.
    pub service: String,
    /// The service's official name.
    pub service_name: String,
    /// The body that decides: to whom the application is addressed.
    pub provider: String,
    /// `open`, `submitted`, `closed`
    pub state: String,
    /// When it was begun.
    pub created: String,
    /// When it was last changed.
    pub updated: String,
    /// Where the application is made.
    #[serde(flatten)]
    pub office: OfficeView,
    /// The day of filing that was named.
    pub filed: Option<NaiveDate>,
    /// Whether nothing is missing.
    pub complete: bool,
    /// Why nothing is handed in; null where the service has a form.
    pub no_form: Option<String>,
    /// Who applies, by name; null while no name is given.
    pub applicant: Option<String>,
    /// Who acts for the applicant, by name.
    pub representative: Option<String>,
    /// Who signs: the representative where there is one, the person who applies, or the head of a legal entity.
    pub signed_by: Option<String>,
    /// The facts that the service turns on, as answered.
    pub answers: Vec<FormFieldView>,
    /// The fields of the form, section by section.
    pub sections: Vec<FormSectionView>,
    /// Answers that are kept and that this form does not ask for.
    pub other: Vec<FormFieldView>,
    /// The documents that go with it.
    pub documents: Vec<FormPaperView>,
    /// Questions and fields without a value.
    pub missing: Vec<MissingView>,
    /// What was fixed when it was handed in.
    pub submission: Option<SubmissionView>,
    /// How it ended.
    pub closing: Option<ClosingView>,
    /// What was noted on the way.
    pub notes: Vec<NoteView>,
    /// The day it is due, and what to know about it.
    pub card: DueCardView,
    /// The sources that the other parts name.
    pub sources: Vec<SourceView>,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// What the view is made from.
pub struct FormParts<'v, 'a, 'c> {
    /// The draft.
    pub draft: &'v Draft,
    /// The situation it describes.
    pub situation: &'v Situation<'a>,
    /// How far it has come.
    pub progress: &'v Progress<'a>,
    /// Every field that the service's form can have.
    pub fields: &'v [Field],
    /// The town that was named, if one was.
    pub place: Option<&'v Place>,
    /// The day of filing, if it was named.
    pub filed: Option<NaiveDate>,
    /// The due date with its working, if it can be said.
    pub deadline: Option<&'v Deadline<'a, 'c>>,
    /// The calendar of the office.
    pub calendar: &'v Calendar<'c>,
    /// What is paid.
    pub fees: &'v [FeeFinding<'a>],
    /// What every service shares.
    pub common: &'v Common,
}

impl FormView {
    /// Builds the view.
    ///
    /// # Errors
    /// A name of the catalogue is dangling, which the loader excludes.
    pub fn build(parts: &FormParts<'_, '_, '_>, words: Words<'_>) -> Result<Self, CatalogueError> {
        let FormParts {
            draft, situation, ..
        } = parts;
        let service = situation.service;
        let sources = Sources::default();
        let answers = fields::answers(situation, words);
        let sections = fields::sections(parts, words)?;
        let other = fields::other(parts, &answers, &sections, words);
        Ok(Self {
            schema: "certctl.draft-export/1",
            id: draft.id.to_string(),
            rev: draft.rev,
            lang: words.lang().code(),
            service: draft.service.clone(),
            service_name: words.of(&service.name),
            provider: words.of(&service.provider),
            state: draft.state.as_str().to_owned(),
            created: draft.created.clone(),
            updated: draft.updated.clone(),
            office: OfficeView::of(situation.office, parts.place, words),
            filed: parts.filed,
            complete: parts.progress.is_complete(),
            no_form: service.no_form.as_ref().map(|why| words.of(why)),
            signed_by: fields::signed_by(&sections),
            representative: fields::representative(&sections),
            applicant: fields::applicant(&sections),
            answers,
            missing: fields::missing(parts, words),
            sections,
            other,
            documents: papers::papers(parts, words, &sources)?,
            submission: draft.submission.as_ref().map(SubmissionView::of),
            closing: draft.closing.as_ref().map(ClosingView::of),
            notes: draft.notes.iter().map(NoteView::of).collect(),
            card: DueCardView::of(parts, words, &sources),
            sources: sources.list(words)?,
            overrides: words.catalogue.overrides(),
        })
    }
}

/// A day as it stands in a form.
fn day(date: NaiveDate, words: Words<'_>) -> String {
    dates::short(date, words.lang())
}
