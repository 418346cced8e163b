//! What a draft keeps beside its answers: how it was handed in, how it ended, what was noted.

use chrono::NaiveDate;
use serde::Serialize;

use crate::draft::{Closing, Note, Promised, Submission};

/// What was fixed when the application was handed in.
#[derive(Debug, Clone, Serialize)]
pub struct SubmissionView {
    /// When it was recorded.
    pub at: String,
    /// The number that the office gave it.
    pub number: Option<String>,
    /// The due date of that day's calendar and rules.
    pub due: Option<NaiveDate>,
    /// Every date that a term gave.
    pub milestones: Vec<PromisedView>,
}

impl SubmissionView {
    pub(super) fn of(submission: &Submission) -> Self {
        Self {
            at: submission.at.clone(),
            number: submission.number.clone(),
            due: submission.due,
            milestones: submission.milestones.iter().map(PromisedView::of).collect(),
        }
    }
}

/// A date that a term gave.
#[derive(Debug, Clone, Serialize)]
pub struct PromisedView {
    /// The term.
    pub id: String,
    /// The date.
    pub date: NaiveDate,
}

impl PromisedView {
    fn of(promised: &Promised) -> Self {
        Self {
            id: promised.id.clone(),
            date: promised.date,
        }
    }
}

/// How an application ended.
#[derive(Debug, Clone, Serialize)]
pub struct ClosingView {
    /// When it was recorded.
    pub at: String,
    /// The day on which it ended.
    pub date: NaiveDate,
    /// `issued`, `refused`, `withdrawn`
    pub result: String,
}

impl ClosingView {
    pub(super) fn of(closing: &Closing) -> Self {
        Self {
            at: closing.at.clone(),
            date: closing.date,
            result: closing.result.as_str().to_owned(),
        }
    }
}

/// Something noted on the way.
#[derive(Debug, Clone, Serialize)]
pub struct NoteView {
    /// When.
    pub at: String,
    /// What.
    pub text: String,
}

impl NoteView {
    pub(super) fn of(note: &Note) -> Self {
        Self {
            at: note.at.clone(),
            text: note.text.clone(),
        }
    }
}
