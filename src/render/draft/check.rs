//! What an application still lacks.

use crate::i18n::{Messages, Msg, dates};
use crate::render::card::Card;
use crate::render::page::Style;
use crate::view::{CheckedDocument, DraftCheckView};

/// Complete or not first, then what to answer, which documents are missing, and which will be out of date.
#[must_use]
pub fn draft_check(view: &DraftCheckView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    let (word, style) = match view.complete {
        true => (Msg::AnswerComplete, Style::Good),
        false => (Msg::AnswerIncomplete, Style::Bad),
    };
    let word = card.say(word);
    card.page.lead(&word, style, &view.id);
    card.page.paragraph(&view.service_name);
    let date = |date| dates::long(date, messages.lang());
    let filed = match view.planned {
        true => Msg::LabelPlanned,
        false => Msg::LabelIfFiled,
    };
    let days = [(filed, Some(view.filed)), (Msg::LabelDue, view.due)];
    let days = days.into_iter();
    let days = days.filter_map(|(label, day)| Some((card.say(label), date(day?))));
    let days: Vec<(String, String)> = days.collect();
    card.page.columns(&days);
    if let Some(reason) = &view.barred {
        card.page.gap();
        card.page.styled(reason, Style::Bad);
    }
    if !view.missing.is_empty() {
        card.heading(Msg::HeadingToAnswer);
    }
    for missing in &view.missing {
        card.page
            .item("-", &format!("{} ({})", missing.label, missing.id));
    }
    if !view.remarks.is_empty() {
        card.heading(Msg::HeadingRemarks);
    }
    for remark in &view.remarks {
        card.page.item("-", &remark.text);
    }
    documents(&mut card, &view.documents);
    card.next(&view.next);
    card.cited_sources()
}

fn documents(card: &mut Card<'_>, documents: &[CheckedDocument]) {
    let groups = [
        ("missing", Msg::HeadingMissing),
        ("have", Msg::HeadingHave),
        ("from_registry", Msg::HeadingFromRegistry),
    ];
    for (status, heading) in groups {
        let of_status = |one: &&CheckedDocument| one.document.status == status;
        let mut group = documents.iter().filter(of_status).peekable();
        if group.peek().is_some() {
            card.heading(heading);
        }
        for one in group {
            let text = format!("{} ({})", one.document.name, one.document.id);
            let text = card.cited(&text, &one.document.source);
            card.page.item("-", &text);
            if let Some((text, style)) = validity(one, card.messages) {
                card.page.under(&text, style);
            }
        }
    }
}

pub(super) fn validity(one: &CheckedDocument, messages: &Messages) -> Option<(String, Style)> {
    let until = one.until.map(|until| dates::medium(until, messages.lang()));
    let until = until.unwrap_or_default();
    let date = (&until).into();
    let (message, style) = match one.validity? {
        "expired" => (Msg::ValidityExpired { date }, Style::Bad),
        "ends_before_due" => (Msg::ValidityEndsBeforeDue { date }, Style::Bad),
        "valid" => (Msg::ValidityValid { date }, Style::Plain),
        _ => {
            let id = (&one.document.id).into();
            (Msg::ValidityUnknown { id }, Style::Dim)
        }
    };
    Some((messages.text(message), style))
}
