//! The sheet that the applicant keeps: the day it is due first, then what to bring, what it costs, what to do later.

use chrono::NaiveDate;

use super::application::{EMPTY, TICKED, office};
use super::block::{Block, Item, Row};
use crate::i18n::{Messages, Msg, dates};
use crate::render::card::sure;
use crate::render::fee::sum;
use crate::view::{FormPaperView, FormView};

/// A day to be filled in by hand.
const BLANK: &str = "____ . ____ . ________";

/// The blocks of the applicant's sheet.
pub(super) fn citizen(view: &FormView, messages: &Messages, blocks: &mut Vec<Block>) {
    let say = |message: Msg<'_>| messages.text(message);
    blocks.push(Block::Title(say(Msg::FormCardTitle)));
    blocks.push(Block::Under(view.service_name.clone()));
    if let Some(why) = &view.no_form {
        blocks.push(Block::Paragraph(why.clone()));
    }
    blocks.push(due(view, messages));
    blocks.push(Block::Rows(facts(view, messages)));
    papers(view, messages, blocks);
    blocks.push(Block::Heading(say(Msg::FormLateHeading)));
    blocks.push(Block::Paragraph(say(Msg::FormLate)));
    for statement in &view.card.late {
        blocks.push(Block::Paragraph(statement.text.clone()));
    }
    if let Some(basis) = view.card.basis {
        blocks.push(Block::Small(sure(basis, &view.card.calendar, messages)));
    }
    blocks.push(Block::Small(say(Msg::Disclaimer)));
}

fn due(view: &FormView, messages: &Messages) -> Block {
    let card = &view.card;
    let long = |date: NaiveDate| dates::long(date, messages.lang());
    let word = messages.text(match card.due_kind {
        Some("apply_by") => Msg::FormActBy,
        Some("not_before") => Msg::FormNotBefore,
        Some("valid_until") => Msg::FormValidUntil,
        _ => Msg::FormReadyBy,
    });
    let text = match (card.due, &card.due_time) {
        (Some(due), Some(time)) => format!("{}, {time}", long(due)),
        (Some(due), None) => long(due),
        (None, _) => BLANK.to_owned(),
    };
    let mut under: Vec<String> = card.counted.iter().cloned().collect();
    if card.due.is_none() {
        under.push(messages.text(Msg::FormNoDue));
    }
    if !card.not_counted.is_empty() {
        let days = card.not_counted.join("; ");
        let days = (&days).into();
        under.push(messages.text(Msg::FormNotCounted { days }));
    }
    if let Some(promised) = card.promised {
        let date = long(promised);
        let date = (&date).into();
        under.push(messages.text(Msg::FormPromised { date }));
    }
    let code = match card.due {
        Some(due) => format!("{} {due}", view.id),
        None => view.id.clone(),
    };
    Block::Answer {
        word,
        text,
        under,
        code: Some(code),
    }
}

fn facts(view: &FormView, messages: &Messages) -> Vec<Row> {
    let row = |label: Msg<'_>, value: Option<String>| Row {
        label: messages.text(label),
        value,
    };
    let filed = view.filed.map(|filed| dates::long(filed, messages.lang()));
    let mut rows = vec![
        row(Msg::FormWhere, office(view, messages)),
        row(Msg::FormFiled, filed),
        row(Msg::FormNumber, view.card.number.clone()),
    ];
    let fees = view.card.fees.iter();
    let fees = fees.map(|fee| {
        let text = format!("{}: {}", fee.name, sum(messages, fee));
        marked(&text, fee.grade, messages)
    });
    let fees: Vec<String> = fees.collect();
    if !fees.is_empty() {
        rows.push(row(Msg::HeadingFees, Some(fees.join("; "))));
    }
    if let Some(handover) = &view.card.handover {
        let text = marked(&handover.text, handover.grade, messages);
        rows.push(row(Msg::HeadingHandover, Some(text)));
    }
    rows
}

/// What no source confirms is marked on paper too.
fn marked(text: &str, grade: &str, messages: &Messages) -> String {
    match grade {
        "low" => format!("{text} {}", messages.text(Msg::CheckMark)),
        _ => text.to_owned(),
    }
}

fn papers(view: &FormView, messages: &Messages, blocks: &mut Vec<Block>) {
    for (status, heading, mark) in [
        ("missing", Msg::FormBring, EMPTY),
        ("have", Msg::FormHave, TICKED),
        ("from_registry", Msg::FormLookedUp, "→"),
    ] {
        let items = view.documents.iter().filter(|paper| paper.status == status);
        let items: Vec<Item> = items.map(|paper| item(paper, mark)).collect();
        if !items.is_empty() {
            blocks.push(Block::Heading(messages.text(heading)));
            blocks.push(Block::Items(items));
        }
    }
}

/// What is to be brought is told with its reason; of the rest the name is enough.
fn item(paper: &FormPaperView, mark: &str) -> Item {
    Item {
        mark: mark.to_owned(),
        text: paper.name.clone(),
        under: (paper.status == "missing").then(|| paper.reason.clone()),
    }
}
