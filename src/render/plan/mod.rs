//! A plan: the answer, each step with its dates, the timeline, the money.

mod html;
mod timeline;
mod words;

pub use html::plan_html;

use super::card::Card;
use super::page::Style;
use crate::i18n::{Messages, Msg};
use crate::view::{OtherWayView, PlanStepView, PlanView};
use words::{instead, lines, money_line, other_line, said, title};

/// The card of a plan.
#[must_use]
pub fn plan(view: &PlanView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    answer(&mut card, view);
    let title = title(view, messages);
    let title = match &view.destination {
        Some(to) => card.graded(&title, to.grade, to.source.as_deref().unwrap_or_default()),
        None => title,
    };
    card.page.paragraph(&title);
    let instead = instead(view);
    if !instead.is_empty() {
        card.heading(Msg::HeadingInstead);
        card.page.paragraph(&instead.join(" "));
    }
    card.heading(Msg::HeadingPlanSteps);
    for (at, step) in view.steps.iter().enumerate() {
        self::step(&mut card, at, step, view);
    }
    for aside in &view.aside {
        let text = card.graded(&aside.name, aside.grade, &aside.source);
        card.page.item("-", &text);
        if let Some(note) = &aside.note {
            card.page.under(note, Style::Plain);
        }
    }
    if view.possible {
        drawn(&mut card, view, width);
        if let Some(other) = &view.other {
            self::other(&mut card, other, view.by.is_some());
        }
        card.heading(Msg::HeadingFees);
        let text = money_line(view, messages);
        card.page.paragraph(&text);
    }
    if let Some(basis) = view.basis {
        card.sure(basis, &view.calendar);
    }
    card.assumptions(&view.assumptions);
    card.next(&view.next);
    card.finish(&view.overrides)
}

fn answer(card: &mut Card<'_>, view: &PlanView) {
    let said = said(view, card.messages);
    let word = card.say(said.word);
    card.page.lead(&word, said.style, &said.text);
    for line in said.under {
        card.page.paragraph(&line);
    }
}

fn step(card: &mut Card<'_>, at: usize, step: &PlanStepView, view: &PlanView) {
    let name = card.graded(&step.name, step.grade, &step.source);
    card.page.item(&format!("{}.", at + 1), &name);
    for line in lines(step, view, card.messages) {
        card.page.under(&line, Style::Plain);
    }
}

fn drawn(card: &mut Card<'_>, view: &PlanView, width: Option<usize>) {
    let drawn = timeline::timeline(view, card.messages, width);
    if drawn.is_empty() {
        return;
    }
    card.heading(Msg::HeadingTimeline);
    for line in &drawn {
        card.page.verbatim(line);
    }
    let legend = card.say(Msg::TimelineLegend);
    card.page.paragraph(&legend);
}

fn other(card: &mut Card<'_>, other: &OtherWayView, backwards: bool) {
    card.heading(if other.together {
        Msg::HeadingTogether
    } else {
        Msg::HeadingApart
    });
    let text = other_line(other, backwards, card.messages);
    card.page.item("-", &text);
}
