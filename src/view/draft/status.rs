//! `certctl.draft-status/1`: where one application stands, after a change or when asked.

use chrono::NaiveDate;
use serde::Serialize;

use super::DraftRow;

/// Where an application stands: nothing personal.
#[derive(Debug, Clone, Serialize)]
pub struct StatusView {
    /// `certctl.draft-status/1`
    pub schema: &'static str,
    /// What the list shows of it.
    #[serde(flatten)]
    pub row: DraftRow,
    /// How often it was saved.
    pub rev: u64,
    /// The office in words.
    pub office_name: Option<String>,
    /// The dates that were fixed when it was handed in, the due date among them, by date.
    pub milestones: Vec<DraftMilestone>,
    /// The revision of the data that they were worked out with.
    pub catalogue: Option<String>,
    /// How many questions and fields have no value.
    pub unanswered: usize,
    /// The ids of the documents that are missing.
    pub missing_documents: Vec<String>,
    /// How many notes there are.
    pub notes: usize,
    /// Commands for what comes next.
    pub next: Vec<String>,
}

/// A date that was fixed.
#[derive(Debug, Clone, Serialize)]
pub struct DraftMilestone {
    /// The id: `due`, `interim-reply`.
    pub id: String,
    /// In words; the id where the service has no such term any more.
    pub name: String,
    /// The date.
    pub date: NaiveDate,
}
