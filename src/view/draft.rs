//! `certctl.draft/1` and `certctl.draft-list/1`

use chrono::NaiveDate;
use serde::Serialize;

use super::{Assumption, DocumentView, QuestionView, SourceView, Sources, Words};
use crate::catalogue::{AnswerKind, CatalogueError, Field, Place, Question};
use crate::draft::Draft;
use crate::identity::{Bin, Iin};
use crate::rules::{DocumentFinding, Situation};

use super::card::answer_label;

/// One draft.
#[derive(Debug, Clone, Serialize)]
pub struct DraftView {
    /// `certctl.draft/1`
    pub schema: &'static str,
    /// The draft's id.
    pub id: String,
    /// How often it was saved.
    pub rev: u64,
    /// The service's id.
    pub service: String,
    /// The service's official name.
    pub service_name: String,
    /// `open`, `submitted`, `closed`
    pub state: String,
    /// When it was begun.
    pub created: String,
    /// When it was last changed.
    pub updated: String,
    /// The office type or town that was named, as an id.
    pub office: Option<String>,
    /// The same in words.
    pub office_name: Option<String>,
    /// The day of filing that was named.
    pub filed: Option<NaiveDate>,
    /// The due date, if it is filed then.
    pub due: Option<NaiveDate>,
    /// Whether nothing is missing.
    pub complete: bool,
    /// The answers; personal ones are redacted unless asked for.
    pub answers: Vec<AnswerView>,
    /// Questions and fields without a value.
    pub missing: Vec<MissingView>,
    /// The questions still open.
    pub unanswered: Vec<QuestionView>,
    /// The documents.
    pub documents: Vec<DocumentView>,
    /// What was taken for granted.
    pub assumptions: Vec<Assumption>,
    /// The sources that the other parts name.
    pub sources: Vec<SourceView>,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// A question or field without a value.
#[derive(Debug, Clone, Serialize)]
pub struct MissingView {
    /// The key.
    pub id: String,
    /// The question or the name of the field.
    pub label: String,
}

/// An answer in a draft.
#[derive(Debug, Clone, Serialize)]
pub struct AnswerView {
    /// The key.
    pub id: String,
    /// The question or the name of the field.
    pub label: String,
    /// The value, redacted when it is personal and was not asked for.
    pub value: String,
    /// Whether it was redacted.
    pub redacted: bool,
}

/// What the view is made from.
pub struct DraftParts<'v, 'a> {
    /// The draft.
    pub draft: &'v Draft,
    /// The situation it describes.
    pub situation: &'v Situation<'a>,
    /// The fields of the form that apply.
    pub fields: &'v [Field],
    /// Ids of required fields without a value.
    pub missing: &'v [String],
    /// Questions still open.
    pub open: &'v [&'a Question],
    /// Defaults in use.
    pub assumed: &'v [&'a Question],
    /// The documents.
    pub documents: &'v [DocumentFinding<'a>],
    /// The town that was named, if one was.
    pub place: Option<&'v Place>,
    /// The day of filing, if it was named.
    pub filed: Option<NaiveDate>,
    /// The due date, if it can be said.
    pub due: Option<NaiveDate>,
    /// Whether nothing is missing.
    pub complete: bool,
    /// Whether personal values are shown.
    pub reveal: bool,
}

impl DraftView {
    /// Builds the view.
    ///
    /// # Errors
    /// A name of the catalogue is dangling, which the loader excludes.
    pub fn build(parts: &DraftParts<'_, '_>, words: Words<'_>) -> Result<Self, CatalogueError> {
        let sources = Sources::default();
        let DraftParts {
            draft, situation, ..
        } = parts;
        let documents: Result<Vec<DocumentView>, CatalogueError> = parts
            .documents
            .iter()
            .map(|finding| DocumentView::of(finding, words, &sources))
            .collect();
        let town = parts.place.map(|place| words.of(&place.name));
        let office = situation.office.map(|office| words.of(&office.name));
        Ok(Self {
            schema: "certctl.draft/1",
            id: draft.id.to_string(),
            rev: draft.rev,
            service: draft.service.clone(),
            service_name: words.of(&situation.service.name),
            state: draft.state.as_str().to_owned(),
            created: draft.created.clone(),
            updated: draft.updated.clone(),
            office: draft.office.clone(),
            office_name: town.or(office),
            filed: parts.filed,
            due: parts.due,
            complete: parts.complete,
            answers: answers(parts, words),
            missing: missing(parts, words),
            unanswered: parts
                .open
                .iter()
                .map(|question| QuestionView::of(question, words))
                .collect(),
            documents: documents?,
            assumptions: Assumption::of_defaults(situation, parts.assumed, words),
            sources: sources.list(words)?,
            overrides: words.catalogue.overrides(),
        })
    }
}

/// Open questions, then empty fields.
fn missing(parts: &DraftParts<'_, '_>, words: Words<'_>) -> Vec<MissingView> {
    let questions = parts.open.iter().map(|question| MissingView {
        id: question.id.clone(),
        label: words.of(&question.label),
    });
    let fields = parts.fields.iter();
    let fields = fields.filter(|field| parts.missing.contains(&field.id));
    let fields = fields.map(|field| MissingView {
        id: field.id.clone(),
        label: words.of(&field.label),
    });
    questions.chain(fields).collect()
}

/// Questions in their order, then fields, then answers that nothing asks for any more.
fn answers(parts: &DraftParts<'_, '_>, words: Words<'_>) -> Vec<AnswerView> {
    let given = &parts.draft.answers;
    let mut views = Vec::new();
    for question in &parts.situation.service.question {
        if let Some(value) = given.get(&question.id) {
            let (label, value) = (
                words.of(&question.label),
                answer_label(question, value, words),
            );
            views.push(AnswerView {
                id: question.id.clone(),
                label,
                value,
                redacted: false,
            });
        }
    }
    for field in parts.fields {
        if let Some(value) = given.get(&field.id) {
            let hidden = field.personal && !parts.reveal;
            let value = if hidden {
                redacted(field.kind, value)
            } else {
                value.clone()
            };
            views.push(AnswerView {
                id: field.id.clone(),
                label: words.of(&field.label),
                value,
                redacted: hidden,
            });
        }
    }
    for (id, value) in given {
        if !views.iter().any(|view| view.id == *id) {
            let value = if parts.reveal {
                value.clone()
            } else {
                HIDDEN.to_owned()
            };
            views.push(AnswerView {
                id: id.clone(),
                label: id.clone(),
                value,
                redacted: !parts.reveal,
            });
        }
    }
    views
}

const HIDDEN: &str = "••••";

/// A personal value as it may be shown: the last four digits of a number, nothing of anything else.
#[must_use]
pub fn redacted(kind: AnswerKind, value: &str) -> String {
    match kind {
        AnswerKind::Iin => {
            Iin::parse(value).map_or_else(|_| HIDDEN.to_owned(), |iin| iin.redacted())
        }
        AnswerKind::Bin => {
            Bin::parse(value).map_or_else(|_| HIDDEN.to_owned(), |bin| bin.redacted())
        }
        _ => HIDDEN.to_owned(),
    }
}

/// All drafts.
#[derive(Debug, Clone, Serialize)]
pub struct DraftListView {
    /// `certctl.draft-list/1`
    pub schema: &'static str,
    /// The drafts, the nearest due date first.
    pub drafts: Vec<DraftRow>,
    /// Files that cannot be read.
    pub damaged: Vec<DamagedRow>,
}

/// A draft in a list: nothing personal.
#[derive(Debug, Clone, Serialize)]
pub struct DraftRow {
    /// The draft's id.
    pub id: String,
    /// The service's id.
    pub service: String,
    /// The service's official name, or its id if the service is not in the catalogue.
    pub service_name: String,
    /// `open`, `ready`, `submitted`, `closed`
    pub state: String,
    /// The due date, if it can be said.
    pub due: Option<NaiveDate>,
    /// Working days from today to the due date; negative when it has passed.
    pub days_left: Option<i32>,
    /// When it was last changed.
    pub updated: String,
}

/// A file of the store that cannot be read.
#[derive(Debug, Clone, Serialize)]
pub struct DamagedRow {
    /// The file's name.
    pub file: String,
    /// What is wrong with it.
    pub reason: String,
}
