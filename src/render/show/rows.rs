//! What it costs, how long it takes, what to bring, how to apply.

use super::{until, when};
use crate::i18n::Msg;
use crate::render::card::Card;
use crate::render::fee::paid;
use crate::render::page::Style;
use crate::view::{ShowView, TermView};

pub(super) fn fees(card: &mut Card<'_>, view: &ShowView) {
    if view.fees.is_empty() && view.withdrawn.is_some() {
        return;
    }
    card.section(Msg::SectionFees);
    if view.fees.is_empty() {
        let text = card.say(Msg::ShowNoFees);
        card.page.paragraph(&text);
    }
    for row in &view.fees {
        paid(card, &row.fee);
        when(card, row.when.as_ref());
        until(card, row.to);
    }
}

pub(super) fn terms(card: &mut Card<'_>, view: &ShowView) {
    let mut terms = view
        .terms
        .iter()
        .filter(|term| !is_validity(term))
        .peekable();
    if terms.peek().is_none() && view.withdrawn.is_some() {
        return;
    }
    card.section(Msg::SectionTerms);
    if terms.peek().is_none() {
        let text = card.say(Msg::ShowNoTerms);
        card.page.paragraph(&text);
    }
    for row in terms {
        term(card, row);
    }
}

/// Whether a term says how long the result can be used, which is told with the result.
pub(super) fn is_validity(term: &TermView) -> bool {
    term.kind == "valid_until"
}

pub(super) fn term(card: &mut Card<'_>, term: &TermView) {
    let text = format!("{}: {}", term.name, term.length);
    let text = card.graded(&text, term.grade, &term.source);
    card.page.item("-", &text);
    when(card, term.when.as_ref());
    if let Some(base) = &term.after_name {
        let milestone = base.into();
        let text = card.say(Msg::ShowAfter { milestone });
        card.page.under(&text, Style::Dim);
    }
    until(card, term.to);
    if let Some(note) = &term.note {
        card.page.under(note, Style::Plain);
    }
    for reading in &term.readings {
        let text = card.graded(&reading.text, reading.grade, &reading.source);
        let text = card.say(Msg::ShowReading {
            text: (&text).into(),
        });
        card.page.under(&text, Style::Warn);
    }
}

/// The documents: those that everybody brings first.
pub(super) fn documents(card: &mut Card<'_>, view: &ShowView) {
    if view.documents.is_empty() && view.withdrawn.is_some() {
        return;
    }
    card.section(Msg::SectionDocuments);
    if view.documents.is_empty() {
        let text = card.say(Msg::ShowNoDocuments);
        card.page.paragraph(&text);
    }
    let (always, sometimes): (Vec<_>, Vec<_>) =
        view.documents.iter().partition(|row| row.when.is_none());
    for document in always.into_iter().chain(sometimes) {
        let text = format!("{} ({})", document.name, document.id);
        let text = card.cited(&text, &document.source);
        card.page.item("-", &text);
        let reason = card.marked(&document.reason, document.grade);
        card.page.under(&reason, Style::Plain);
        when(card, document.when.as_ref());
        let text = match document.from_registry_when.as_ref() {
            None => None,
            Some(always) if always.keys.is_empty() => Some(card.say(Msg::ShowRegistryAlways)),
            Some(condition) => {
                let condition = (&condition.said).into();
                Some(card.say(Msg::ShowRegistry { condition }))
            }
        };
        if let Some(text) = text {
            card.page.under(&text, Style::Plain);
        }
        until(card, document.to);
    }
}

pub(super) fn channels(card: &mut Card<'_>, view: &ShowView) {
    if !view.channels.is_empty() {
        card.section(Msg::SectionHow);
    }
    for channel in &view.channels {
        let names = channel.names.join("; ");
        let heading = format!("{names} (--office {})", channel.offices.join("|"));
        let heading = card.graded(&heading, channel.grade, &channel.source);
        card.page.heading(&heading);
        for (at, step) in channel.steps.iter().enumerate() {
            card.page.item(&format!("{}.", at + 1), &step.text);
            when(card, step.when.as_ref());
        }
    }
}
