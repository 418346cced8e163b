//! The passport of a service, in the order in which a person asks: can I, what does it cost, how long, what do I bring,
//! how, then what.

mod after;
mod questions;
mod rows;

pub use questions::questions;

use super::card::Card;
use super::page::Style;
use crate::i18n::{Messages, Msg, dates};
use crate::view::{AgesView, ShowView, StatementView, When};

/// The passport of a service.
#[must_use]
pub fn show(view: &ShowView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    card.page.styled(&view.name, Style::Heading);
    standing(&mut card, view);
    card.page.paragraph(&view.summary);
    facts(&mut card, view);
    eligibility(&mut card, view);
    rows::fees(&mut card, view);
    rows::terms(&mut card, view);
    rows::documents(&mut card, view);
    rows::channels(&mut card, view);
    after::result(&mut card, view);
    // Where nothing is decided any more, nothing is refused.
    if view.withdrawn.is_none() {
        after::refused(&mut card, view);
    }
    after::changes(&mut card, view);
    topics(&mut card, view, Msg::HeadingNote, &["note"]);
    questions::turned_on(&mut card, view);
    after::related(&mut card, view);
    let checked = dates::full(view.checked_on, messages.lang());
    let date = (&checked).into();
    let checked = card.say(Msg::ShowChecked { date });
    card.page.gap();
    card.page.paragraph(&checked);
    card.finish(&view.overrides)
}

/// That nobody can apply, before anything else: in general or in the situation that the page was narrowed to.
fn standing(card: &mut Card<'_>, view: &ShowView) {
    if let Some(withdrawn) = &view.withdrawn {
        let word = card.say(Msg::AnswerWithdrawn);
        let since = withdrawn.since.map(|date| {
            let date = dates::full(date, card.messages.lang());
            let date = (&date).into();
            card.say(Msg::ShowSince { date })
        });
        card.page
            .lead(&word, Style::Bad, &since.unwrap_or_default());
        let reason = card.graded(&withdrawn.reason, withdrawn.grade, &withdrawn.source);
        card.page.paragraph(&reason);
        card.heading(Msg::HeadingInstead);
        card.page.paragraph(&withdrawn.instead);
        card.page.gap();
        return;
    }
    for bar in view.bars.iter().filter(|bar| bar.when.is_none()) {
        let word = card.say(Msg::AnswerNotPossible);
        let text = card.graded(&bar.text, bar.grade, &bar.source);
        card.page.lead(&word, Style::Bad, &text);
        card.page.gap();
    }
}

/// Who, for whom, and which rules are shown.
fn facts(card: &mut Card<'_>, view: &ShowView) {
    let mut rows = vec![(card.say(Msg::LabelProvider), view.provider.clone())];
    let audience = view.audience_words.join(", ");
    rows.push((card.say(Msg::LabelAudience), audience));
    if let Some(age) = view.age.and_then(|age| ages(card, age)) {
        rows.push((card.say(Msg::LabelAge), age));
    }
    let on = dates::full(view.on, card.messages.lang());
    rows.push((card.say(Msg::LabelRulesOf), on));
    let place = view.office.place_name.as_ref();
    let office = place.or(view.office.office_name.as_ref());
    let answers = view.answers_words.iter();
    let narrowed: Vec<String> = office.into_iter().chain(answers).cloned().collect();
    if !narrowed.is_empty() {
        rows.push((card.say(Msg::LabelNarrowed), narrowed.join("; ")));
    }
    card.page.gap();
    card.page.columns(&rows);
    if let Some(command) = &view.narrow {
        let text = card.say(Msg::ShowNarrow);
        card.page.gap();
        card.page.paragraph(&text);
        card.page.verbatim(command);
    }
}

fn ages(card: &Card<'_>, age: AgesView) -> Option<String> {
    let message = match (age.from, age.below) {
        (Some(from), Some(below)) => Msg::AgeFromBelow {
            from: from.into(),
            below: below.into(),
        },
        (Some(from), None) => Msg::AgeFrom { from: from.into() },
        (None, Some(below)) => Msg::AgeBelow {
            below: below.into(),
        },
        (None, None) => return None,
    };
    Some(card.say(message))
}

/// Who may apply, and when nobody can.
fn eligibility(card: &mut Card<'_>, view: &ShowView) {
    topics(card, view, Msg::SectionCan, &["eligibility"]);
    let bars = view.bars.iter().filter(|bar| bar.when.is_some());
    let bars: Vec<&StatementView> = bars.collect();
    if !bars.is_empty() {
        if !view.statements.iter().any(|one| one.topic == "eligibility") {
            card.section(Msg::SectionCan);
        }
        card.heading(Msg::HeadingBars);
    }
    for bar in bars {
        statement(card, bar);
    }
}

/// The statements of some topics under a section; of several topics each has a heading.
fn topics(card: &mut Card<'_>, view: &ShowView, section: Msg<'_>, topics: &[&str]) {
    let of = |topic: &str| -> Vec<&StatementView> {
        let all = view.statements.iter();
        all.filter(|one| one.topic == topic).collect()
    };
    if topics.iter().all(|topic| of(topic).is_empty()) {
        return;
    }
    card.section(section);
    for topic in topics {
        let all = of(topic);
        if let (Some(heading), false) = (heading(topic), all.is_empty() || topics.len() < 2) {
            card.heading(heading);
        }
        for one in all {
            statement(card, one);
        }
    }
}

fn statement(card: &mut Card<'_>, statement: &StatementView) {
    let text = card.graded(&statement.text, statement.grade, &statement.source);
    card.page.item("-", &text);
    when(card, statement.when.as_ref());
    until(card, statement.to);
}

/// On what a row turns.
fn when(card: &mut Card<'_>, condition: Option<&When>) {
    if let Some(condition) = condition {
        let condition = (&condition.said).into();
        let text = card.say(Msg::ShowWhen { condition });
        card.page.under(&text, Style::Dim);
    }
}

/// Until when a row holds, if its end is known.
fn until(card: &mut Card<'_>, to: Option<chrono::NaiveDate>) {
    if let Some(date) = to {
        let date = dates::full(date, card.messages.lang());
        let date = (&date).into();
        let text = card.say(Msg::ShowUntil { date });
        card.page.under(&text, Style::Dim);
    }
}

fn heading(topic: &str) -> Option<Msg<'static>> {
    Some(match topic {
        "use" => Msg::HeadingUse,
        "result" => Msg::HeadingResult,
        "handover" => Msg::HeadingHandover,
        "validity" => Msg::HeadingValidity,
        "verify" => Msg::HeadingVerify,
        "foreign" => Msg::HeadingForeign,
        "refusal" => Msg::HeadingRefusal,
        "not_registered" => Msg::HeadingNotRegistered,
        "appeal" => Msg::HeadingAppeal,
        _ => return None,
    })
}
