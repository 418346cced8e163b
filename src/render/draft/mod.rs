//! A draft, and the answers about drafts.

mod board;
mod check;
mod history;
mod list;
mod status;

pub use board::draft_board;
pub use check::draft_check;
pub use history::draft_history;
pub use list::{draft_list, draft_list_csv};
pub use status::draft_status;

use chrono::NaiveDate;

use super::card::Card;
use super::page::Style;
use crate::i18n::{Messages, Msg, dates};
use crate::view::DraftView;

/// A draft: complete or not first, then its answers, what is missing, its documents.
#[must_use]
pub fn draft(view: &DraftView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    let (word, style) = match view.state.as_str() {
        "ready" => (card.say(Msg::AnswerReady), Style::Good),
        "open" => (card.say(Msg::AnswerDraft), Style::Bad),
        _ => {
            let result = view.result.as_deref();
            let stood = stands(view.overdue, result, &view.state, messages);
            let style = if view.overdue {
                Style::Bad
            } else {
                Style::Good
            };
            (stood.to_uppercase(), style)
        }
    };
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
    notes(&mut card, view);
    card.assumptions(&view.assumptions);
    if !view.complete && view.state == "open" {
        let next = card.say(Msg::DraftNext {
            id: (&view.id).into(),
        });
        card.page.gap();
        card.page.paragraph(&next);
    }
    card.finish(&view.overrides)
}

fn head(card: &mut Card<'_>, view: &DraftView) {
    let date = |date| dates::long(date, card.messages.lang());
    let rows = [
        (
            Msg::LabelState,
            Some(stands(
                view.overdue,
                view.result.as_deref(),
                &view.state,
                card.messages,
            )),
        ),
        (Msg::LabelOffice, view.office_name.clone()),
        filed(
            &view.state,
            view.filed,
            view.filed_at.as_deref(),
            card.messages,
        ),
        (Msg::LabelNumber, view.number.clone()),
        (Msg::LabelDue, view.due.map(date)),
        (Msg::LabelClosed, view.closed.map(date)),
    ];
    let known = rows.into_iter();
    let known = known.filter_map(|(label, value)| Some((card.say(label), value?)));
    let known: Vec<(String, String)> = known.collect();
    card.page.columns(&known);
    if view.plan_passed {
        card.page
            .styled(&plan_passed(&view.id, card.messages), Style::Bad);
    }
    if let Some(moved) = &view.moved {
        list::moved(&mut card.page, &view.id, moved, card.messages);
    }
}

/// The state in a word or two: what is overdue says so in the place of its state.
fn stands(overdue: bool, result: Option<&str>, state: &str, messages: &Messages) -> String {
    if overdue {
        return messages.text(Msg::StateOverdue);
    }
    draft_state(result.unwrap_or(state), messages)
}

fn notes(card: &mut Card<'_>, view: &DraftView) {
    if view.notes.is_empty() {
        return;
    }
    card.heading(Msg::HeadingNotes);
    let hidden = card.say(Msg::NoteHidden);
    for note in &view.notes {
        let at = history::moment(&note.at);
        let text = note.text.as_deref().unwrap_or(&hidden);
        card.page.item("-", &format!("{at} {text}"));
    }
}

fn answers(card: &mut Card<'_>, view: &DraftView) {
    if view.answers.is_empty() {
        return;
    }
    card.heading(Msg::HeadingAnswers);
    let rows = view.answers.iter();
    let rows: Vec<(&str, &str)> = rows
        .map(|one| (one.label.as_str(), one.text.as_str()))
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
        .filter(|one| one.document.status != "not_needed")
        .peekable();
    if needed.peek().is_some() {
        card.heading(Msg::HeadingDocuments);
    }
    for one in needed {
        let document = &one.document;
        let status = card.say(match document.status {
            "have" => Msg::StatusHave,
            "missing" => Msg::StatusMissing,
            _ => Msg::StatusFromRegistry,
        });
        let text = format!("{status}: {} ({})", document.name, document.id);
        let text = card.cited(&text, &document.source);
        card.page.item("-", &text);
        if one.validity == Some("expired")
            && let Some((text, style)) = check::validity(one, card.messages)
        {
            card.page.under(&text, style);
        }
    }
}

/// The day of filing with the hour if it was named; a plan is called one.
fn filed(
    state: &str,
    date: Option<NaiveDate>,
    at: Option<&str>,
    messages: &Messages,
) -> (Msg<'static>, Option<String>) {
    let label = match state {
        "open" | "ready" => Msg::LabelPlanned,
        _ => Msg::LabelFiled,
    };
    let day = date.map(|date| {
        let day = dates::long(date, messages.lang());
        at.map_or_else(|| day.clone(), |at| format!("{day}, {at}"))
    });
    (label, day)
}

/// What to do where the planned day has passed.
fn plan_passed(id: &str, messages: &Messages) -> String {
    messages.text(Msg::DraftPlanPassed { id: id.into() })
}

/// A state or a result in words; one of a newer version as it is.
#[must_use]
pub fn draft_state(state: &str, messages: &Messages) -> String {
    match state {
        "open" => messages.text(Msg::StateOpen),
        "ready" => messages.text(Msg::StateReady),
        "submitted" => messages.text(Msg::StateSubmitted),
        "closed" => messages.text(Msg::StateClosed),
        "issued" => messages.text(Msg::ResultIssued),
        "refused" => messages.text(Msg::ResultRefused),
        "withdrawn" => messages.text(Msg::ResultWithdrawn),
        other => other.to_owned(),
    }
}
