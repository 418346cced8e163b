//! `certctl.draft/1`, and what the other answers about drafts are made of.

mod board;
mod check;
mod events;
mod history;
mod list;
mod moved;
mod remark;
mod status;

pub use board::{BoardParts, BoardView, LoadRow, ServiceCount, StateCount};
pub use check::{CheckedDocument, DraftCheckView};
pub use events::draft_events;
pub use history::{HistoryStep, HistoryView};
pub use list::{DamagedRow, DraftListView, DraftRow};
pub use moved::MovedView;
pub use remark::DraftRemark;
pub use status::{DraftMilestone, StatusView};

use chrono::NaiveDate;
use serde::Serialize;

use crate::catalogue::{AnswerKind, CatalogueError, Field, Place};
use crate::draft::{Draft, Progress};
use crate::i18n::Msg;
use crate::identity::{Bin, Iin};
use crate::rules::Situation;
use crate::view::form::fields::{field_text, question_text};
use crate::view::{Assumption, QuestionView, SourceView, Sources, Words};

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
    /// `open`, `ready`, `submitted`, `closed`
    pub state: String,
    /// When it was begun.
    pub created: String,
    /// When it was last changed.
    pub updated: String,
    /// The office type or town that was named, as an id.
    pub office: Option<String>,
    /// The same in words.
    pub office_name: Option<String>,
    /// The day on which it was or is planned to be handed in.
    pub filed: Option<NaiveDate>,
    /// The hour of that day, if it was named: `18:40`.
    pub filed_at: Option<String>,
    /// The due date, if it can be said.
    pub due: Option<NaiveDate>,
    /// Whether the due date holds only if it is handed in on the planned day.
    pub planned: bool,
    /// Whether the planned day has passed and it was not handed in: then there is no due date.
    pub plan_passed: bool,
    /// Working days from today to the due date; negative when it has passed.
    pub days_left: Option<i32>,
    /// Whether the due date has passed without a result, or the last day to apply without an application.
    pub overdue: bool,
    /// How the due date has moved since the application was handed in.
    pub moved: Option<MovedView>,
    /// The number that the office gave it.
    pub number: Option<String>,
    /// How it ended: `issued`, `refused`, `withdrawn`.
    pub result: Option<String>,
    /// The day on which it was closed.
    pub closed: Option<NaiveDate>,
    /// Whether nothing is missing.
    pub complete: bool,
    /// The answers; personal ones are redacted unless asked for.
    pub answers: Vec<AnswerView>,
    /// Questions and fields without a value.
    pub missing: Vec<MissingView>,
    /// The questions still open.
    pub unanswered: Vec<QuestionView>,
    /// The documents.
    pub documents: Vec<CheckedDocument>,
    /// What was noted on the way, the oldest first.
    pub notes: Vec<DraftNote>,
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

/// Something noted on the way.
#[derive(Debug, Clone, Serialize)]
pub struct DraftNote {
    /// When it was noted.
    pub at: String,
    /// What; null unless personal values were asked for.
    pub text: Option<String>,
}

/// An answer in a draft.
#[derive(Debug, Clone, Serialize)]
pub struct AnswerView {
    /// The key.
    pub id: String,
    /// The question or the name of the field.
    pub label: String,
    /// The value as it is kept, redacted when it is personal and was not asked for.
    pub value: String,
    /// The same in words.
    pub text: String,
    /// Whether it was redacted.
    pub redacted: bool,
}

impl AnswerView {
    /// The value of a field, hidden or not.
    #[must_use]
    pub fn of_field(field: &Field, value: &str, hidden: bool, words: Words<'_>) -> Self {
        let (value, text) = if hidden {
            let redacted = redacted(field.kind, value);
            (redacted.clone(), redacted)
        } else {
            (value.to_owned(), field_text(field, value, words))
        };
        Self {
            id: field.id.clone(),
            label: words.of(&field.label),
            value,
            text,
            redacted: hidden,
        }
    }
}

/// What the view is made from.
pub struct DraftParts<'v, 'a> {
    /// The draft.
    pub draft: &'v Draft,
    /// The situation it describes.
    pub situation: &'v Situation<'a>,
    /// The fields of the form that apply.
    pub fields: &'v [Field],
    /// What follows from its answers.
    pub progress: &'v Progress<'a>,
    /// Where it stands today.
    pub row: DraftRow,
    /// The town that was named, if one was.
    pub place: Option<&'v Place>,
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
            draft,
            situation,
            progress,
            row,
            ..
        } = parts;
        let notes = draft.notes.iter().map(|note| DraftNote {
            at: note.at.clone(),
            text: parts.reveal.then(|| note.text.clone()),
        });
        // How long they last beside the due date is for `draft check`.
        let days = (situation.on, None);
        let documents: Result<Vec<CheckedDocument>, CatalogueError> = parts
            .progress
            .documents
            .iter()
            .map(|finding| CheckedDocument::of(finding, draft, days, words, &sources))
            .collect();
        let town = parts.place.map(|place| words.of(&place.name));
        let office = situation.office.map(|office| words.of(&office.name));
        Ok(Self {
            schema: "certctl.draft/1",
            id: draft.id.to_string(),
            rev: draft.rev,
            service: draft.service.clone(),
            service_name: words.of(&situation.service.name),
            state: row.state.clone(),
            created: draft.created.clone(),
            updated: draft.updated.clone(),
            office: draft.office.clone(),
            office_name: town.or(office),
            filed: row.filed,
            filed_at: row.filed_at.clone(),
            due: row.due,
            planned: row.planned,
            plan_passed: row.plan_passed,
            days_left: row.days_left,
            overdue: row.overdue,
            moved: row.moved.clone(),
            number: row.number.clone(),
            result: row.result.clone(),
            closed: row.closed,
            complete: progress.is_complete(),
            answers: answers(parts, words),
            missing: MissingView::of(progress, draft.office.is_none(), words)?,
            notes: notes.collect(),
            unanswered: progress
                .decided
                .open
                .questions
                .iter()
                .map(|question| QuestionView::of(question, words))
                .collect(),
            documents: documents?,
            assumptions: Assumption::of_defaults(situation, &progress.decided.assumed, words),
            sources: sources.list(words)?,
            overrides: words.catalogue.overrides(),
        })
    }
}

impl MissingView {
    /// What a draft lacks: the office, open questions, then empty fields.
    ///
    /// # Errors
    /// A field is not in the catalogue, which the loader excludes.
    pub fn of(
        progress: &Progress<'_>,
        no_office: bool,
        words: Words<'_>,
    ) -> Result<Vec<Self>, CatalogueError> {
        let mut missing = Vec::new();
        if no_office {
            missing.push(Self {
                id: "office".to_owned(),
                label: words.say(&Msg::LabelOffice),
            });
        }
        missing.extend(progress.decided.open.questions.iter().map(|question| Self {
            id: question.id.clone(),
            label: words.of(&question.label),
        }));
        for &id in &progress.missing {
            missing.push(Self {
                id: id.to_owned(),
                label: words.of(&words.catalogue.field(id)?.label),
            });
        }
        Ok(missing)
    }
}

/// Questions in their order, then fields, then answers that nothing asks for any more.
fn answers(parts: &DraftParts<'_, '_>, words: Words<'_>) -> Vec<AnswerView> {
    let given = &parts.draft.answers;
    let mut views = Vec::new();
    for question in &parts.situation.service.question {
        if let Some(value) = given.get(&question.id) {
            views.push(AnswerView {
                id: question.id.clone(),
                label: words.of(&question.label),
                text: question_text(question, value, words),
                value: value.clone(),
                redacted: false,
            });
        }
    }
    for field in parts.fields {
        if let Some(value) = given.get(&field.id) {
            let hidden = field.personal && !parts.reveal;
            views.push(AnswerView::of_field(field, value, hidden, words));
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
                text: value.clone(),
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
