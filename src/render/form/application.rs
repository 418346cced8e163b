//! The sheet that is handed in.

use super::block::{Block, Item, Pair, Row};
use crate::i18n::{Messages, Msg, dates};
use crate::text::Lang;
use crate::view::{FormFieldView, FormView};

/// The boxes before documents.
pub(super) const TICKED: &str = "☑";
pub(super) const EMPTY: &str = "☐";

/// The blocks of the application, in the order of an official form.
pub(super) fn application(view: &FormView, messages: &Messages, blocks: &mut Vec<Block>) {
    let say = |message: Msg<'_>| messages.text(message);
    blocks.push(Block::Head(head(view, messages)));
    blocks.push(Block::Title(say(Msg::FormTitle)));
    if messages.lang() == Lang::En {
        blocks.push(Block::Under(say(Msg::FormCourtesy)));
    }
    let service = (&view.service_name).into();
    blocks.push(Block::Paragraph(say(Msg::FormRequest { service })));
    if !view.answers.is_empty() {
        blocks.push(Block::Heading(say(Msg::FormCircumstances)));
        blocks.push(Block::Rows(rows(&view.answers)));
    }
    for section in view.sections.iter().filter(|one| !one.fields.is_empty()) {
        blocks.push(Block::Heading(section.label.clone()));
        blocks.push(Block::Rows(rows(&section.fields)));
    }
    // What is attached goes along where the signature needs another page: nobody signs a page that says nothing.
    let mut last = Vec::new();
    documents(view, messages, &mut last);
    last.push(signed(view, messages));
    blocks.push(Block::Together(last));
}

/// Consent, confirmation, signature and the lines of the office.
fn signed(view: &FormView, messages: &Messages) -> Block {
    let say = |message: Msg<'_>| messages.text(message);
    let filed = view.filed.map(|filed| dates::short(filed, messages.lang()));
    Block::Together(vec![
        Block::Heading(say(Msg::FormConsentHeading)),
        Block::Terms(say(Msg::FormConsent)),
        Block::Paragraph(say(Msg::FormTrue)),
        Block::Signature(vec![
            row(say(Msg::FormDate), filed),
            row(say(Msg::FormSignature), None),
            row(say(Msg::FormSignedBy), view.signed_by.clone()),
        ]),
        Block::OfficeUse {
            title: say(Msg::FormOfficeUse),
            rows: vec![
                row(say(Msg::FormReceivedOn), None),
                row(say(Msg::FormNumber), view.card.number.clone()),
                row(say(Msg::FormReceivedBy), None),
            ],
        },
    ])
}

fn head(view: &FormView, messages: &Messages) -> Vec<Pair> {
    let pair = |label: Msg<'_>, text: &str| Pair {
        label: messages.text(label),
        text: text.to_owned(),
    };
    let mut pairs = vec![pair(Msg::FormTo, &view.provider)];
    if let Some(office) = office(view, messages) {
        pairs.push(pair(Msg::FormThrough, &office));
    }
    if let Some(applicant) = &view.applicant {
        pairs.push(pair(Msg::FormFrom, applicant));
    }
    if let Some(representative) = &view.representative {
        pairs.push(pair(Msg::FormBy, representative));
    }
    pairs
}

/// Where it is handed in: the branch in a town, or the kind of office.
pub(super) fn office(view: &FormView, messages: &Messages) -> Option<String> {
    match &view.office.place_name {
        Some(place) => {
            let place = place.into();
            Some(messages.text(Msg::FormBranch { place }))
        }
        None => view.office.office_name.clone(),
    }
}

fn documents(view: &FormView, messages: &Messages, blocks: &mut Vec<Block>) {
    let attached = view.documents.iter();
    let attached = attached.filter_map(|paper| {
        let ticked = paper.status == "have";
        Some(Item {
            mark: format!("{}. {}", paper.number?, if ticked { TICKED } else { EMPTY }),
            text: paper.name.clone(),
            under: None,
        })
    });
    let attached: Vec<Item> = attached.collect();
    if !attached.is_empty() {
        blocks.push(Block::Heading(messages.text(Msg::FormAttached)));
        blocks.push(Block::Items(attached));
    }
    let looked_up = view.documents.iter();
    let looked_up: Vec<&str> = looked_up
        .filter(|paper| paper.status == "from_registry" && !paper.form)
        .map(|paper| paper.name.as_str())
        .collect();
    if !looked_up.is_empty() {
        let papers = looked_up.join("; ");
        let papers = (&papers).into();
        blocks.push(Block::Small(
            messages.text(Msg::FormFromRegistry { papers }),
        ));
    }
}

fn rows(fields: &[FormFieldView]) -> Vec<Row> {
    let rows = fields.iter();
    rows.map(|field| row(field.label.clone(), field.text.clone()))
        .collect()
}

fn row(label: String, value: Option<String>) -> Row {
    Row { label, value }
}
