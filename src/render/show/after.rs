//! Then what: the result and its use, a refusal, what changes, where to go on.

use super::rows::{is_validity, term};
use super::{heading, statement, topics, when};
use crate::i18n::{Msg, dates};
use crate::render::card::Card;
use crate::render::fee::sum;
use crate::view::{RelatedView, ShowView, StatementView};

/// Where the result stands in the statements.
const RESULT: [&str; 6] = ["result", "handover", "validity", "verify", "use", FOREIGN];

/// What papers for another country, and from one, need.
const FOREIGN: &str = "foreign";

/// What one gets, how long it can be used, and how it can be used abroad.
pub(super) fn result(card: &mut Card<'_>, view: &ShowView) {
    let valid: Vec<_> = view.terms.iter().filter(|term| is_validity(term)).collect();
    let of = |topic: &str| -> Vec<&StatementView> {
        let all = view.statements.iter();
        all.filter(|one| one.topic == topic).collect()
    };
    let said = RESULT.iter().any(|topic| !of(topic).is_empty());
    if !said && valid.is_empty() && view.apostille.is_none() {
        return;
    }
    card.section(Msg::SectionThen);
    for topic in RESULT {
        let valid: &[_] = if topic == "validity" { &valid } else { &[] };
        if of(topic).is_empty() && valid.is_empty() {
            continue;
        }
        if let Some(heading) = heading(topic) {
            card.heading(heading);
        }
        for row in valid {
            term(card, row);
        }
        for one in of(topic) {
            statement(card, one);
        }
    }
    if let Some(next) = &view.apostille {
        if of(FOREIGN).is_empty()
            && let Some(heading) = heading(FOREIGN)
        {
            card.heading(heading);
        }
        let text = card.say(Msg::ShowApostille {
            name: (&next.name).into(),
        });
        card.page.item("-", &text);
        card.page.verbatim(&format!("    certctl show {}", next.id));
    }
}

/// Why it may be refused and how to complain.
pub(super) fn refused(card: &mut Card<'_>, view: &ShowView) {
    let all = ["refusal", "not_registered", "appeal"];
    topics(card, view, Msg::SectionRefused, &all);
}

/// What has changed, and what will.
pub(super) fn changes(card: &mut Card<'_>, view: &ShowView) {
    topics(card, view, Msg::HeadingChange, &["change"]);
    if !view.coming.is_empty() {
        card.section(Msg::SectionComing);
    }
    for one in &view.coming {
        let date = dates::full(one.from, card.messages.lang());
        let text = match &one.fee {
            Some(fee) => format!("{}: {}", one.text, sum(card.messages, fee)),
            None => one.text.clone(),
        };
        let text = card.say(Msg::ShowFrom {
            date: (&date).into(),
            text: (&text).into(),
        });
        let text = card.graded(&text, one.grade, &one.source);
        card.page.item("-", &text);
        when(card, one.when.as_ref());
    }
}

/// Services that people also need, and commands that go on from here.
pub(super) fn related(card: &mut Card<'_>, view: &ShowView) {
    if !view.related_services.is_empty() {
        card.section(Msg::HeadingRelated);
    }
    let row = |one: &RelatedView| {
        let mark = match one.status {
            "withdrawn" => format!(" ({})", card.say(Msg::Withdrawn)),
            _ => String::new(),
        };
        (one.id.clone(), format!("{}{mark}", one.name))
    };
    let rows: Vec<_> = view.related_services.iter().map(row).collect();
    card.page.columns(&rows);
    if !view.next.is_empty() {
        card.next(&view.next);
    }
}
