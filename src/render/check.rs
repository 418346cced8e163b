//! The checklist.

use super::deadline::{assumptions, cite, foot};
use super::page::{Page, Style};
use crate::i18n::{Messages, Msg, numbers};
use crate::view::{CheckView, DocumentView, FeeView};

/// The checklist: complete or not first, then each document with its reason, fees and steps.
#[must_use]
pub fn check(view: &CheckView, messages: &Messages, width: Option<usize>) -> String {
    let mut page = Page::new(width);
    let missing = view
        .documents
        .iter()
        .filter(|document| document.status == "missing")
        .count();
    let needed = view
        .documents
        .iter()
        .filter(|document| matches!(document.status, "missing" | "have"))
        .count();
    if view.complete {
        page.lead(
            &messages.text(Msg::AnswerComplete),
            Style::Good,
            &messages.text(Msg::CompleteLine { n: needed.into() }),
        );
    } else {
        let text = messages.text(Msg::MissingLine {
            missing: missing.into(),
            n: needed.into(),
        });
        page.lead(&messages.text(Msg::AnswerIncomplete), Style::Bad, &text);
    }
    page.paragraph(&view.service_name);
    match (&view.office.place_name, &view.office.office_name) {
        (Some(place), Some(office)) => page.paragraph(&format!("{place}: {office}")),
        (None, Some(office)) => page.paragraph(office),
        _ => {}
    }
    documents(&mut page, view, messages);
    fees(
        &mut page,
        &view.fees,
        &|id| cite(&view.sources, id),
        messages,
    );
    if !view.steps.is_empty() {
        page.heading(&messages.text(Msg::HeadingSteps));
        for (at, step) in view.steps.iter().enumerate() {
            page.item(&format!("{}.", at + 1), step);
        }
    }
    if !view.statements.is_empty() {
        page.heading(&messages.text(Msg::HeadingNote));
        for statement in &view.statements {
            page.item(
                "-",
                &format!(
                    "{} {}",
                    mark(&statement.text, statement.grade, messages),
                    cite(&view.sources, &statement.source)
                ),
            );
        }
    }
    assumptions(&mut page, &view.assumptions, messages);
    foot(&mut page, &view.sources, &view.overrides, messages);
    page.finish()
}

fn documents(page: &mut Page, view: &CheckView, messages: &Messages) {
    let groups = [
        ("missing", Msg::HeadingMissing, Style::Bad),
        ("have", Msg::HeadingHave, Style::Good),
        ("from_registry", Msg::HeadingFromRegistry, Style::Plain),
    ];
    for (status, heading, style) in groups {
        let group: Vec<&DocumentView> = view
            .documents
            .iter()
            .filter(|document| document.status == status)
            .collect();
        if group.is_empty() {
            continue;
        }
        page.gap();
        page.styled(&messages.text(heading), style);
        for document in group {
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
        }
    }
    let not_needed: Vec<&str> = view
        .documents
        .iter()
        .filter(|document| document.status == "not_needed")
        .map(|document| document.name.as_str())
        .collect();
    if !not_needed.is_empty() {
        page.heading(&messages.text(Msg::HeadingNotNeeded));
        for name in not_needed {
            page.item("-", name);
        }
    }
}

/// What is paid, with the rate and the sum.
pub(super) fn fees(
    page: &mut Page,
    fees: &[FeeView],
    cite: &dyn Fn(&str) -> String,
    messages: &Messages,
) {
    if fees.is_empty() {
        return;
    }
    page.heading(&messages.text(Msg::HeadingFees));
    for fee in fees {
        page.item(
            "-",
            &format!(
                "{}: {} {}",
                fee.name,
                mark(&sum(fee, messages), fee.grade, messages),
                cite(&fee.source)
            ),
        );
        if let Some(note) = &fee.note {
            page.under(note, Style::Plain);
        }
        if !fee.exempt.is_empty() {
            let groups = fee.exempt.join("; ");
            page.under(
                &messages.text(Msg::FeeExempt {
                    groups: (&groups).into(),
                }),
                Style::Plain,
            );
        }
    }
}

/// "0.5 MCI = 2,162.5 ₸", "free", "0.5 MCI, amount not yet set".
fn sum(fee: &FeeView, messages: &Messages) -> String {
    let lang = messages.lang();
    let rate = fee
        .rate_mci
        .as_ref()
        .map(|rate| numbers::decimal(rate, lang));
    let tenge = fee.tenge.as_ref().map(|tenge| numbers::money(tenge, lang));
    match (&rate, &tenge) {
        (Some(rate), Some(tenge)) => messages.text(Msg::FeeRate {
            rate: rate.into(),
            tenge: tenge.into(),
        }),
        (Some(rate), None) => messages.text(Msg::FeeNotSet { rate: rate.into() }),
        (None, _) if fee.tenge.as_deref() == Some("0") => messages.text(Msg::FeeFree),
        (None, Some(tenge)) => tenge.clone(),
        (None, None) => String::new(),
    }
}

/// A check mark on what is not certain.
pub(super) fn mark(text: &str, grade: &str, messages: &Messages) -> String {
    if grade == "low" {
        format!("{text} {}", messages.text(Msg::CheckMark))
    } else {
        text.to_owned()
    }
}
