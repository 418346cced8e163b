//! A draft, and the list of drafts.

use super::card::Card;
use super::page::{Page, Style};
use super::table::table;
use crate::i18n::{Messages, Msg, dates};
use crate::view::{DraftListView, DraftView};

/// A draft: complete or not first, then its answers, what is missing, its documents.
#[must_use]
pub fn draft(view: &DraftView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    let (word, style) = match view.complete {
        true => (Msg::AnswerReady, Style::Good),
        false => (Msg::AnswerDraft, Style::Bad),
    };
    let word = card.say(word);
    card.page.lead(&word, style, &view.id);
    card.page.paragraph(&view.service_name);
    head(&mut card, view);
    answers(&mut card, view);
    if !view.missing.is_empty() {
        card.heading(Msg::HeadingToAnswer);
    }
    for missing in &view.missing {
        let text = format!("{} ({})", missing.label, missing.id);
        card.page.item("-", &text);
    }
    documents(&mut card, view);
    card.assumptions(&view.assumptions);
    if !view.complete {
        let next = card.say(Msg::DraftNext {
            id: (&view.id).into(),
        });
        card.page.gap();
        card.page.paragraph(&next);
    }
    card.finish(&view.overrides)
}

fn head(card: &mut Card<'_>, view: &DraftView) {
    let lang = card.messages.lang();
    let due = view.due.map(|due| dates::long(due, lang));
    let filed = view.filed.map(|filed| dates::medium(filed, lang));
    let rows = [
        (Msg::LabelState, Some(state(&view.state, card.messages))),
        (Msg::LabelOffice, view.office_name.clone()),
        (Msg::LabelFiled, filed),
        (Msg::LabelDue, due),
    ];
    let known = rows.into_iter();
    let known = known.filter_map(|(label, value)| Some((card.say(label), value?)));
    let known: Vec<(String, String)> = known.collect();
    card.page.columns(&known);
}

fn answers(card: &mut Card<'_>, view: &DraftView) {
    if view.answers.is_empty() {
        return;
    }
    card.heading(Msg::HeadingAnswers);
    let rows = view.answers.iter();
    let rows: Vec<(&str, &str)> = rows
        .map(|one| (one.label.as_str(), one.value.as_str()))
        .collect();
    card.page.columns(&rows);
    if view.answers.iter().any(|answer| answer.redacted) {
        let note = card.say(Msg::RedactedNote);
        card.page.styled(&note, Style::Dim);
    }
}

fn documents(card: &mut Card<'_>, view: &DraftView) {
    let needed = view.documents.iter();
    let mut needed = needed
        .filter(|document| document.status != "not_needed")
        .peekable();
    if needed.peek().is_some() {
        card.heading(Msg::HeadingDocuments);
    }
    for document in needed {
        let status = card.say(match document.status {
            "have" => Msg::StatusHave,
            "missing" => Msg::StatusMissing,
            _ => Msg::StatusFromRegistry,
        });
        let text = format!("{status}: {} ({})", document.name, document.id);
        let text = card.cited(&text, &document.source);
        card.page.item("-", &text);
    }
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
    ];
    let rows = view.drafts.iter().map(|row| {
        let due = row.due.map(|due| dates::medium(due, messages.lang()));
        let left = row.days_left.map(|days| days.to_string());
        [
            row.id.clone(),
            state(&row.state, messages),
            due.unwrap_or_default(),
            left.unwrap_or_default(),
            row.service_name.clone(),
        ]
    });
    table(&header.map(|message| messages.text(message)), rows, width)
}

/// A state in words; one of a newer version as it is.
fn state(state: &str, messages: &Messages) -> String {
    match state {
        "open" => messages.text(Msg::StateOpen),
        "ready" => messages.text(Msg::StateReady),
        "submitted" => messages.text(Msg::StateSubmitted),
        "closed" => messages.text(Msg::StateClosed),
        other => other.to_owned(),
    }
}
