//! The passport of a service.

use super::check::{fees, mark};
use super::deadline::{cite, foot};
use super::page::{Page, Style};
use crate::i18n::{Messages, Msg, dates};
use crate::view::{FeeView, ShowView, StatementView};

/// The passport: can I, how long, what does it cost, what do I bring, how, then what.
#[must_use]
pub fn show(view: &ShowView, messages: &Messages, width: Option<usize>) -> String {
    let mut page = Page::new(width);
    page.styled(&view.name, Style::Heading);
    page.paragraph(&view.summary);
    page.paragraph(&messages.text(Msg::ShowProvider {
        name: (&view.provider).into(),
    }));
    terms(&mut page, view, messages);
    let plain: Vec<FeeView> = view
        .fees
        .iter()
        .map(|row| match &row.when {
            Some(when) => FeeView {
                name: format!("{} ({when})", row.fee.name),
                ..row.fee.clone()
            },
            None => row.fee.clone(),
        })
        .collect();
    fees(&mut page, &plain, &|id| cite(&view.sources, id), messages);
    documents(&mut page, view, messages);
    channels(&mut page, view);
    questions(&mut page, view, messages);
    statements(&mut page, &view.bars, view, messages);
    statements(&mut page, &view.statements, view, messages);
    if !view.related.is_empty() {
        page.heading(&messages.text(Msg::HeadingRelated));
        for id in &view.related {
            page.item("-", &format!("certctl show {id}"));
        }
    }
    page.gap();
    let checked = dates::medium(view.checked_on, messages.lang());
    page.paragraph(&messages.text(Msg::ShowChecked {
        date: (&checked).into(),
    }));
    foot(&mut page, &view.sources, &view.overrides, messages);
    page.finish()
}

fn terms(page: &mut Page, view: &ShowView, messages: &Messages) {
    page.heading(&messages.text(Msg::HeadingTerms));
    if view.terms.is_empty() {
        page.paragraph(&messages.text(Msg::ShowNoTerms));
    }
    for term in &view.terms {
        let text = mark(
            &format!("{}: {}", term.name, term.length),
            term.grade,
            messages,
        );
        page.item(
            "-",
            &format!("{text} {}", cite(&view.sources, &term.source)),
        );
        when(page, term.when.as_deref(), messages);
        if term.after != "acceptance" {
            page.under(
                &messages.text(Msg::ShowAfter {
                    milestone: (&term.after).into(),
                }),
                Style::Plain,
            );
        }
        if let Some(note) = &term.note {
            page.under(note, Style::Plain);
        }
        for reading in &term.readings {
            let text = format!(
                "{} {}",
                mark(&reading.text, reading.grade, messages),
                cite(&view.sources, &reading.source)
            );
            page.under(
                &messages.text(Msg::ShowReading {
                    text: (&text).into(),
                }),
                Style::Plain,
            );
        }
    }
}

fn documents(page: &mut Page, view: &ShowView, messages: &Messages) {
    page.heading(&messages.text(Msg::HeadingDocuments));
    for document in &view.documents {
        page.item(
            "-",
            &format!(
                "{} ({}) {}",
                document.name,
                document.id,
                cite(&view.sources, &document.source)
            ),
        );
        page.under(
            &mark(&document.reason, document.grade, messages),
            Style::Plain,
        );
        when(page, document.when.as_deref(), messages);
        if let Some(registry) = &document.from_registry_when {
            let text = if registry.is_empty() {
                messages.text(Msg::ShowRegistryAlways)
            } else {
                messages.text(Msg::ShowRegistry {
                    condition: registry.into(),
                })
            };
            page.under(&text, Style::Plain);
        }
    }
}

fn channels(page: &mut Page, view: &ShowView) {
    for channel in &view.channels {
        page.heading(&format!(
            "{} (--office {})",
            channel.names.join("; "),
            channel.offices.join("|")
        ));
        for (at, step) in channel.steps.iter().enumerate() {
            let text = match &step.when {
                Some(when) => format!("{} ({when})", step.text),
                None => step.text.clone(),
            };
            page.item(&format!("{}.", at + 1), &text);
        }
        page.under(&cite(&view.sources, &channel.source), Style::Plain);
    }
}

fn questions(page: &mut Page, view: &ShowView, messages: &Messages) {
    if view.questions.is_empty() {
        return;
    }
    page.heading(&messages.text(Msg::HeadingQuestions));
    for question in &view.questions {
        page.item("-", &format!("{}  {}", question.label, question.flag));
        if let Some(default) = &question.default {
            page.under(
                &messages.text(Msg::ShowDefault {
                    value: default.into(),
                }),
                Style::Plain,
            );
        }
        when(page, question.when.as_deref(), messages);
    }
}

fn statements(page: &mut Page, statements: &[StatementView], view: &ShowView, messages: &Messages) {
    let mut topic = "";
    for statement in statements {
        if statement.topic != topic {
            topic = statement.topic;
            page.heading(&messages.text(heading(topic)));
        }
        let text = mark(&statement.text, statement.grade, messages);
        page.item(
            "-",
            &format!("{text} {}", cite(&view.sources, &statement.source)),
        );
        when(page, statement.when.as_deref(), messages);
    }
}

fn when(page: &mut Page, condition: Option<&str>, messages: &Messages) {
    if let Some(condition) = condition {
        page.under(
            &messages.text(Msg::ShowWhen {
                condition: condition.into(),
            }),
            Style::Dim,
        );
    }
}

fn heading(topic: &str) -> Msg<'static> {
    match topic {
        "bar" => Msg::HeadingBars,
        "eligibility" => Msg::HeadingEligibility,
        "use" => Msg::HeadingUse,
        "result" => Msg::HeadingResult,
        "verify" => Msg::HeadingVerify,
        "foreign" => Msg::HeadingForeign,
        "refusal" => Msg::HeadingRefusal,
        "not_registered" => Msg::HeadingNotRegistered,
        "appeal" => Msg::HeadingAppeal,
        "change" => Msg::HeadingChange,
        _ => Msg::HeadingNote,
    }
}
