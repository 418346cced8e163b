//! The list of drafts.

use super::stands;
use crate::i18n::{Messages, Msg, dates};
use crate::render::csv::csv;
use crate::render::page::{Page, Style};
use crate::render::table::table;
use crate::view::{DraftListView, DraftRow, MovedView};

/// The drafts, or a line that there is none; below them what moved the dates that have moved.
#[must_use]
pub fn draft_list(view: &DraftListView, messages: &Messages, width: Option<usize>) -> String {
    let mut page = Page::new(width);
    if view.drafts.is_empty() {
        let none = match view.not_asked_for {
            0 => Msg::DraftListEmpty,
            _ => Msg::DraftListNone,
        };
        page.paragraph(&messages.text(none));
    } else {
        page.laid_out(&rows(&view.drafts, messages, width));
    }
    if view.drafts.iter().any(|row| row.planned) {
        page.gap();
        page.styled(&messages.text(Msg::DraftListPlanned), Style::Dim);
    }
    for row in &view.drafts {
        if let Some(change) = &row.moved {
            moved(&mut page, &row.id, change, messages);
        }
    }
    if view.closed_not_shown > 0 {
        page.gap();
        let n = view.closed_not_shown.into();
        page.paragraph(&messages.text(Msg::DraftListClosed { n }));
    }
    page.finish()
}

/// Rows as a table: what is overdue says so in the place of its state, and a due date that is only a plan is in
/// brackets.
pub(super) fn rows(rows: &[DraftRow], messages: &Messages, width: Option<usize>) -> String {
    let header = [
        Msg::ColumnId,
        Msg::ColumnState,
        Msg::ColumnDue,
        Msg::ColumnDaysLeft,
        Msg::ColumnName,
    ];
    let passed = messages.text(Msg::DraftListPlanPassed);
    let cells = rows.iter().map(|row| {
        let due = row.due.map(|due| dates::medium(due, messages.lang()));
        let due = match (&row.moved, due) {
            (Some(_), Some(due)) => format!("{due} *"),
            (_, Some(due)) if row.planned => format!("({due})"),
            (_, None) if row.plan_passed => passed.clone(),
            (_, due) => due.unwrap_or_default(),
        };
        let left = row.days_left.filter(|_| !row.planned);
        let left = left.map(|days| days.to_string());
        let name = match &row.applicant {
            Some(applicant) => format!("{applicant}: {}", row.service_name),
            None => row.service_name.clone(),
        };
        [
            row.id.clone(),
            stood(row, messages),
            due,
            left.unwrap_or_default(),
            name,
        ]
    });
    table(&header.map(|message| messages.text(message)), cells, width)
}

/// The state of a row in a word or two.
pub(super) fn stood(row: &DraftRow, messages: &Messages) -> String {
    stands(row.overdue, row.result.as_deref(), &row.state, messages)
}

/// What moved a due date.
pub(super) fn moved(page: &mut Page, id: &str, moved: &MovedView, messages: &Messages) {
    let date = |date| dates::medium(date, messages.lang());
    let (from, to) = (date(moved.from), date(moved.to));
    page.gap();
    page.paragraph(&messages.text(Msg::DraftMoved {
        id: id.into(),
        from: (&from).into(),
        to: (&to).into(),
    }));
    for why in &moved.why {
        page.item("-", why);
    }
}

/// The drafts as rows for spreadsheets and databases; an empty cell is a value that there is none of.
///
/// # Errors
/// None in practice: see [`csv`].
pub fn draft_list_csv(view: &DraftListView) -> csv::Result<String> {
    let header = [
        "id",
        "service",
        "state",
        "result",
        "office",
        "filed",
        "number",
        "due",
        "days_left",
        "overdue",
        "moved_from",
        "closed",
        "updated",
        "planned",
        "applicant",
    ];
    let date =
        |date: Option<chrono::NaiveDate>| date.map_or_else(String::new, |date| date.to_string());
    let rows = view.drafts.iter().map(|row| {
        [
            row.id.clone(),
            row.service.clone(),
            row.state.clone(),
            row.result.clone().unwrap_or_default(),
            row.office.clone().unwrap_or_default(),
            date(row.filed),
            row.number.clone().unwrap_or_default(),
            date(row.due),
            row.days_left
                .map_or_else(String::new, |days| days.to_string()),
            row.overdue.to_string(),
            date(row.moved.as_ref().map(|moved| moved.from)),
            date(row.closed),
            row.updated.clone(),
            row.planned.to_string(),
            row.applicant.clone().unwrap_or_default(),
        ]
    });
    csv(header, rows)
}
