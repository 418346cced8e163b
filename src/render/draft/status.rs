//! Where one application stands.

use super::list::{moved, stood};
use super::{filed, plan_passed};
use crate::i18n::{Messages, Msg, dates};
use crate::render::page::{Page, Style};
use crate::view::StatusView;

/// The state first, then the date, what moved it, what is missing, and what comes next.
#[must_use]
pub fn draft_status(view: &StatusView, messages: &Messages, width: Option<usize>) -> String {
    let row = &view.row;
    let mut page = Page::new(width);
    let style = match (row.overdue, row.state.as_str()) {
        (true, _) | (_, "open") => Style::Bad,
        _ => Style::Good,
    };
    let word = stood(row, messages).to_uppercase();
    page.lead(&word, style, &row.id);
    page.paragraph(&row.service_name);
    page.columns(&facts(view, messages));
    if row.plan_passed {
        page.styled(&plan_passed(&row.id, messages), Style::Bad);
    }
    if let Some(change) = &row.moved {
        moved(&mut page, &row.id, change, messages);
    }
    let others = view.milestones.iter().filter(|other| other.id != "due");
    let others: Vec<(String, String)> = others
        .map(|other| (dates::full(other.date, messages.lang()), other.name.clone()))
        .collect();
    if !others.is_empty() {
        page.heading(&messages.text(Msg::HeadingFixedDates));
        page.columns(&others);
    }
    if !view.next.is_empty() {
        page.heading(&messages.text(Msg::HeadingNext));
    }
    for command in &view.next {
        page.verbatim(command);
    }
    page.finish()
}

fn facts(view: &StatusView, messages: &Messages) -> Vec<(String, String)> {
    let row = &view.row;
    let date = |date| dates::long(date, messages.lang());
    let due = row.due.map(|due| {
        let due = date(due);
        match row.days_left {
            Some(n) if n > 0 && !row.planned => {
                let left = messages.text(Msg::DaysLeft { n: n.into() });
                format!("{due} ({left})")
            }
            Some(n) if n < 0 && row.overdue => {
                let late = messages.text(Msg::DaysLate { n: (-n).into() });
                format!("{due} ({late})")
            }
            _ => due,
        }
    });
    let is_open = matches!(row.state.as_str(), "open" | "ready");
    let missing = view.unanswered + view.missing_documents.len();
    let missing = (missing > 0 && is_open).then(|| {
        messages.text(Msg::StatusMissingCount {
            answers: view.unanswered.into(),
            documents: view.missing_documents.len().into(),
        })
    });
    let notes = (view.notes > 0).then(|| view.notes.to_string());
    let rows = [
        (Msg::LabelOffice, view.office_name.clone()),
        filed(&row.state, row.filed, row.filed_at.as_deref(), messages),
        (Msg::LabelNumber, row.number.clone()),
        (Msg::LabelDue, due),
        (Msg::LabelClosed, row.closed.map(date)),
        (Msg::LabelMissing, missing),
        (Msg::LabelNotes, notes),
    ];
    let known = rows.into_iter();
    let known = known.filter_map(|(label, value)| Some((messages.text(label), value?)));
    known.collect()
}
