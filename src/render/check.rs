//! The checklist.

use super::card::Card;
use super::fee::fees;
use super::page::Style;
use crate::i18n::{Messages, Msg, dates};
use crate::view::{CheckView, DocumentView};

/// The checklist: complete or not first, then each document with its reason, fees and steps.
#[must_use]
pub fn check(view: &CheckView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    answer(&mut card, view);
    card.page.paragraph(&view.service_name);
    card.office(&view.office);
    documents(&mut card, &view.documents);
    fees(&mut card, &view.fees);
    if !view.steps.is_empty() {
        card.heading(Msg::HeadingSteps);
    }
    for (at, step) in view.steps.iter().enumerate() {
        card.page.item(&format!("{}.", at + 1), step);
    }
    if !view.statements.is_empty() {
        card.heading(Msg::HeadingNote);
    }
    for statement in &view.statements {
        let text = card.graded(&statement.text, statement.grade, &statement.source);
        card.page.item("-", &text);
    }
    card.assumptions(&view.assumptions);
    let checked = dates::full(view.checked_on, messages.lang());
    let sure = card.say(Msg::SureChecked {
        date: (&checked).into(),
    });
    card.heading(Msg::HeadingSure);
    card.page.paragraph(&sure);
    let more = format!("certctl show {}", view.service);
    card.next(&[view.next.clone(), vec![more]].concat());
    card.finish(&view.overrides)
}

fn answer(card: &mut Card<'_>, view: &CheckView) {
    let count = |status: &str| {
        let with = view.documents.iter().filter(|one| one.status == status);
        with.count()
    };
    let (missing, n) = (count("missing"), count("missing") + count("have"));
    if view.complete {
        let (word, text) = (Msg::AnswerComplete, Msg::CompleteLine { n: n.into() });
        let (word, text) = (card.say(word), card.say(text));
        card.page.lead(&word, Style::Good, &text);
    } else {
        let (missing, n) = (missing.into(), n.into());
        let word = card.say(Msg::AnswerIncomplete);
        let text = card.say(Msg::MissingLine { missing, n });
        card.page.lead(&word, Style::Bad, &text);
    }
}

fn documents(card: &mut Card<'_>, documents: &[DocumentView]) {
    let groups = [
        ("missing", Msg::HeadingMissing),
        ("have", Msg::HeadingHave),
        ("from_registry", Msg::HeadingFromRegistry),
    ];
    for (status, heading) in groups {
        let mut group = documents
            .iter()
            .filter(|one| one.status == status)
            .peekable();
        if group.peek().is_some() {
            card.heading(heading);
        }
        for document in group {
            let text = format!("{} ({})", document.name, document.id);
            let text = card.cited(&text, &document.source);
            card.page.item("-", &text);
            let reason = card.marked(&document.reason, document.grade);
            card.page.under(&reason, Style::Plain);
        }
    }
    let not_needed = documents.iter().filter(|one| one.status == "not_needed");
    let names: Vec<&str> = not_needed.map(|one| one.name.as_str()).collect();
    if !names.is_empty() {
        card.heading(Msg::HeadingNotNeeded);
        card.page.paragraph(&names.join("; "));
    }
}
