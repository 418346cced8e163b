//! A draft, and the list of drafts.

use super::deadline::{assumptions, cite, foot};
use super::page::{Page, Style};
use super::table::table;
use crate::i18n::{Messages, Msg, dates};
use crate::view::{DraftListView, DraftView};

/// A draft: complete or not first, then its answers and documents.
#[must_use]
pub fn draft(view: &DraftView, messages: &Messages, width: Option<usize>) -> String {
    let lang = messages.lang();
    let mut page = Page::new(width);
    if view.complete {
        page.lead(&messages.text(Msg::AnswerReady), Style::Good, &view.id);
    } else {
        page.lead(&messages.text(Msg::AnswerDraft), Style::Bad, &view.id);
    }
    page.paragraph(&view.service_name);
    let mut rows = vec![(messages.text(Msg::LabelState), view.state.clone())];
    if let Some(office) = &view.office {
        rows.push((messages.text(Msg::LabelOffice), office.clone()));
    }
    if let Some(filed) = &view.filed {
        rows.push((messages.text(Msg::LabelFiled), filed.clone()));
    }
    if let Some(due) = view.due {
        rows.push((messages.text(Msg::LabelDue), dates::long(due, lang)));
    }
    page.columns(&rows);
    if !view.answers.is_empty() {
        page.heading(&messages.text(Msg::HeadingAnswers));
        let answers: Vec<(&str, &str)> = view
            .answers
            .iter()
            .map(|answer| (answer.label.as_str(), answer.value.as_str()))
            .collect();
        page.columns(&answers);
        if view.answers.iter().any(|answer| answer.redacted) {
            page.styled(&messages.text(Msg::RedactedNote), Style::Dim);
        }
    }
    if !view.missing.is_empty() {
        page.heading(&messages.text(Msg::HeadingToAnswer));
        for id in &view.missing {
            page.item("-", id);
        }
    }
    let needed: Vec<_> = view
        .documents
        .iter()
        .filter(|document| document.status != "not_needed")
        .collect();
    if !needed.is_empty() {
        page.heading(&messages.text(Msg::HeadingDocuments));
    }
    for document in needed {
        let status = messages.text(match document.status {
            "have" => Msg::StatusHave,
            "missing" => Msg::StatusMissing,
            _ => Msg::StatusFromRegistry,
        });
        page.item(
            "-",
            &format!(
                "{status}: {} ({}) {}",
                document.name,
                document.id,
                cite(&view.sources, &document.source)
            ),
        );
    }
    assumptions(&mut page, &view.assumptions, messages);
    page.gap();
    page.paragraph(&messages.text(Msg::DraftNext {
        id: (&view.id).into(),
    }));
    foot(&mut page, &view.sources, &[], messages);
    page.finish()
}

/// The drafts, or a line that there is none.
#[must_use]
pub fn draft_list(view: &DraftListView, messages: &Messages, width: Option<usize>) -> String {
    if view.drafts.is_empty() {
        let mut page = Page::new(width);
        page.paragraph(&messages.text(Msg::DraftListEmpty));
        return page.finish();
    }
    let header = [
        Msg::ColumnId,
        Msg::ColumnState,
        Msg::ColumnDue,
        Msg::ColumnDaysLeft,
        Msg::ColumnName,
    ]
    .map(|m| messages.text(m));
    let rows = view.drafts.iter().map(|row| {
        [
            row.id.clone(),
            row.state.clone(),
            row.due
                .map(|due| dates::medium(due, messages.lang()))
                .unwrap_or_default(),
            row.days_left
                .map(|days| days.to_string())
                .unwrap_or_default(),
            row.service_name.clone(),
        ]
    });
    table(&header, rows, width)
}
