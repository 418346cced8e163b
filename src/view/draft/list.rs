//! `certctl.draft-list/1`

use chrono::NaiveDate;
use serde::Serialize;

use super::MovedView;

/// All drafts that were asked for.
#[derive(Debug, Clone, Serialize)]
pub struct DraftListView {
    /// `certctl.draft-list/1`
    pub schema: &'static str,
    /// The drafts: what is overdue first, then by due date.
    pub drafts: Vec<DraftRow>,
    /// How many there are that were not asked for.
    pub not_asked_for: usize,
    /// How many of them are closed.
    pub closed_not_shown: usize,
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
    /// How it ended: `issued`, `refused`, `withdrawn`.
    pub result: Option<String>,
    /// The office type or town where it is or will be handed in.
    pub office: Option<String>,
    /// The day on which it was or is planned to be handed in.
    pub filed: Option<NaiveDate>,
    /// The hour of that day, if it was named: `18:40`.
    pub filed_at: Option<String>,
    /// Whether the due date holds only if it is handed in on the planned day.
    pub planned: bool,
    /// Whether the planned day has passed and it was not handed in: then there is no due date.
    pub plan_passed: bool,
    /// Who applies; only where personal values were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applicant: Option<String>,
    /// The number that the office gave it.
    pub number: Option<String>,
    /// The due date, if it can be said: that of the present data, and for a closed one the one that was fixed.
    pub due: Option<NaiveDate>,
    /// Working days from today to the due date; negative when it has passed. None for a closed one.
    pub days_left: Option<i32>,
    /// Whether the due date has passed without a result, or the last day to apply without an application.
    pub overdue: bool,
    /// How the due date has moved since the application was handed in.
    pub moved: Option<MovedView>,
    /// The day on which it was closed.
    pub closed: Option<NaiveDate>,
    /// When it was last changed.
    pub updated: String,
}

impl DraftRow {
    /// What is most urgent first: overdue, then by due date, then those without one.
    #[must_use]
    pub fn urgency(&self) -> (bool, bool, Option<NaiveDate>, &str) {
        (!self.overdue, self.due.is_none(), self.due, &self.id)
    }

    /// Whether its date is waited for: a result that is due, or a last day to apply; not one that is only a plan.
    #[must_use]
    pub fn is_awaited(&self) -> bool {
        self.state != "closed" && !self.overdue && !self.planned && self.due.is_some()
    }
}

/// A file of the store that cannot be read.
#[derive(Debug, Clone, Serialize)]
pub struct DamagedRow {
    /// The file's name.
    pub file: String,
    /// What is wrong with it.
    pub reason: String,
}
