//! The passport of a service.

use super::card::Card;
use super::fee::fees;
use super::page::Style;
use crate::i18n::{Messages, Msg, dates};
use crate::view::{FeeView, ShowView, StatementView};

/// The passport: how long, what does it cost, what do I bring, how, what it turns on, then what.
#[must_use]
pub fn show(view: &ShowView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    card.page.styled(&view.name, Style::Heading);
    card.page.paragraph(&view.summary);
    let provider = card.say(Msg::ShowProvider {
        name: (&view.provider).into(),
    });
    card.page.paragraph(&provider);
    terms(&mut card, view);
    let named = |row: &crate::view::ShowFeeView| match &row.when {
        Some(when) => FeeView {
            name: format!("{} ({when})", row.fee.name),
            ..row.fee.clone()
        },
        None => row.fee.clone(),
    };
    fees(&mut card, &view.fees.iter().map(named).collect::<Vec<_>>());
    documents(&mut card, view);
    channels(&mut card, view);
    questions(&mut card, view);
    statements(&mut card, &view.bars);
    statements(&mut card, &view.statements);
    if !view.related.is_empty() {
        card.heading(Msg::HeadingRelated);
    }
    for id in &view.related {
        card.page.item("-", &format!("certctl show {id}"));
    }
    let checked = dates::full(view.checked_on, messages.lang());
    let checked = card.say(Msg::ShowChecked {
        date: (&checked).into(),
    });
    card.page.gap();
    card.page.paragraph(&checked);
    card.finish(&view.overrides)
}

fn terms(card: &mut Card<'_>, view: &ShowView) {
    card.heading(Msg::HeadingTerms);
    if view.terms.is_empty() {
        let text = card.say(Msg::ShowNoTerms);
        card.page.paragraph(&text);
    }
    for term in &view.terms {
        let text = format!("{}: {}", term.name, term.length);
        let text = card.graded(&text, term.grade, &term.source);
        card.page.item("-", &text);
        when(card, term.when.as_deref());
        if let Some(base) = &term.after_name {
            let milestone = base.into();
            let text = card.say(Msg::ShowAfter { milestone });
            card.page.under(&text, Style::Plain);
        }
        if let Some(note) = &term.note {
            card.page.under(note, Style::Plain);
        }
        for reading in &term.readings {
            let text = card.graded(&reading.text, reading.grade, &reading.source);
            let text = card.say(Msg::ShowReading {
                text: (&text).into(),
            });
            card.page.under(&text, Style::Plain);
        }
    }
}

fn documents(card: &mut Card<'_>, view: &ShowView) {
    card.heading(Msg::HeadingDocuments);
    for document in &view.documents {
        let text = format!("{} ({})", document.name, document.id);
        let text = card.cited(&text, &document.source);
        card.page.item("-", &text);
        let reason = card.marked(&document.reason, document.grade);
        card.page.under(&reason, Style::Plain);
        when(card, document.when.as_deref());
        let registry = document.from_registry_when.as_deref();
        let text = match registry {
            None => continue,
            Some("") => card.say(Msg::ShowRegistryAlways),
            Some(condition) => {
                let condition = condition.into();
                card.say(Msg::ShowRegistry { condition })
            }
        };
        card.page.under(&text, Style::Plain);
    }
}

fn channels(card: &mut Card<'_>, view: &ShowView) {
    for channel in &view.channels {
        let names = channel.names.join("; ");
        let heading = format!("{names} (--office {})", channel.offices.join("|"));
        card.page.heading(&card.cited(&heading, &channel.source));
        for (at, step) in channel.steps.iter().enumerate() {
            let text = match &step.when {
                Some(when) => format!("{} ({when})", step.text),
                None => step.text.clone(),
            };
            card.page.item(&format!("{}.", at + 1), &text);
        }
    }
}

fn questions(card: &mut Card<'_>, view: &ShowView) {
    if !view.questions.is_empty() {
        card.heading(Msg::HeadingQuestions);
    }
    for question in &view.questions {
        card.page.item("-", &question.label);
        card.page.under(&question.flag, Style::Plain);
        if let Some(default) = &question.default {
            let value = default.into();
            let text = card.say(Msg::ShowDefault { value });
            card.page.under(&text, Style::Plain);
        }
        when(card, question.when.as_deref());
    }
}

fn statements(card: &mut Card<'_>, statements: &[StatementView]) {
    let mut topic = "";
    for statement in statements {
        if statement.topic != topic {
            topic = statement.topic;
            card.heading(heading(topic));
        }
        let text = card.graded(&statement.text, statement.grade, &statement.source);
        card.page.item("-", &text);
        when(card, statement.when.as_deref());
    }
}

fn when(card: &mut Card<'_>, condition: Option<&str>) {
    if let Some(condition) = condition {
        let condition = condition.into();
        let text = card.say(Msg::ShowWhen { condition });
        card.page.under(&text, Style::Dim);
    }
}

fn heading(topic: &str) -> Msg<'static> {
    match topic {
        "bar" => Msg::HeadingBars,
        "eligibility" => Msg::HeadingEligibility,
        "use" => Msg::HeadingUse,
        "result" => Msg::HeadingResult,
        "handover" => Msg::HeadingHandover,
        "verify" => Msg::HeadingVerify,
        "foreign" => Msg::HeadingForeign,
        "refusal" => Msg::HeadingRefusal,
        "not_registered" => Msg::HeadingNotRegistered,
        "appeal" => Msg::HeadingAppeal,
        "change" => Msg::HeadingChange,
        _ => Msg::HeadingNote,
    }
}
