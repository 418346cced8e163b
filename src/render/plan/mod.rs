//! A plan: the answer, each step with its dates, the timeline, the money.

mod html;
mod timeline;

pub use html::plan_html;

use chrono::NaiveDate;

use super::card::Card;
use super::fee::sum;
use super::page::Style;
use crate::i18n::{Messages, Msg, dates, numbers};
use crate::view::{OtherWayView, PlanStepView, PlanView};

/// The card of a plan.
#[must_use]
pub fn plan(view: &PlanView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    answer(&mut card, view);
    let mut name = view.name.clone();
    if let Some(to) = &view.destination {
        name = format!("{name}: {}", destination(messages, &to.name, to.rule));
    }
    card.page.paragraph(&name);
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
    let drawn = timeline::timeline(view, messages, width);
    if !drawn.is_empty() {
        card.heading(Msg::HeadingTimeline);
        for line in &drawn {
            card.page.verbatim(line);
        }
        let legend = card.say(Msg::TimelineLegend);
        card.page.paragraph(&legend);
    }
    if let Some(other) = &view.other {
        self::other(&mut card, other, view.by.is_some());
    }
    money(&mut card, view);
    if let Some(basis) = view.basis {
        card.sure(basis, &view.calendar);
    }
    card.assumptions(&view.assumptions);
    card.next(&view.next);
    card.finish(&view.overrides)
}

/// "Germany, apostille"
pub(super) fn destination(messages: &Messages, name: &str, rule: Option<&str>) -> String {
    let rule = messages.text(match rule {
        Some("apostille") => Msg::PlanRuleApostille,
        Some("legalisation") => Msg::PlanRuleLegalisation,
        Some("nothing") => Msg::PlanRuleNothing,
        Some("origin") => Msg::PlanRuleOrigin,
        _ => Msg::PlanRuleAsk,
    });
    format!("{name}, {rule}")
}

fn medium(messages: &Messages, date: NaiveDate) -> String {
    dates::medium(date, messages.lang())
}

/// The word of the answer, its date, and the lines under it.
pub(super) fn said(
    view: &PlanView,
    messages: &Messages,
) -> (Msg<'static>, Style, String, Vec<String>) {
    let long = |date| dates::long(date, messages.lang());
    let mut under = Vec::new();
    if !view.possible {
        let reasons = view.steps.iter().filter_map(|step| step.reason.clone());
        under.extend(reasons);
        return (Msg::AnswerNotPossible, Style::Bad, String::new(), under);
    }
    if let Some(by) = view.by {
        let by = medium(messages, by);
        under.push(messages.text(Msg::PlanByLine { by: (&by).into() }));
    }
    let (date, known) = match view.by {
        Some(_) => (view.start.or(view.bound), view.start.is_some()),
        None => (view.finish.or(view.bound), view.finish.is_some()),
    };
    if !known {
        under.push(messages.text(Msg::PlanBoundLine));
    }
    let safe = match view.by {
        Some(_) => view.start_safe.filter(|safe| Some(*safe) != view.start),
        None => view.finish_safe.filter(|safe| Some(*safe) != view.finish),
    };
    if let (Some(safe), true) = (safe, known) {
        let safe = medium(messages, safe);
        under.push(messages.text(Msg::PlanSafeLine {
            date: (&safe).into(),
        }));
    }
    let date = date.map(long);
    let (word, style) = match (view.by.is_some(), view.too_late, known) {
        (true, true, _) => (Msg::AnswerTooLate, Style::Bad),
        (true, false, true) => (Msg::AnswerStartBy, Style::Good),
        (true, false, false) => (Msg::AnswerStartBefore, Style::Warn),
        (false, _, true) => (Msg::AnswerPlanReady, Style::Good),
        (false, _, false) => (Msg::AnswerNotBefore, Style::Warn),
    };
    let text = date.unwrap_or_else(|| messages.text(Msg::BeyondCalendar));
    (word, style, text, under)
}

fn answer(card: &mut Card<'_>, view: &PlanView) {
    let (word, style, text, under) = said(view, card.messages);
    let word = card.say(word);
    card.page.lead(&word, style, &text);
    for line in under {
        card.page.paragraph(&line);
    }
}

fn step(card: &mut Card<'_>, at: usize, step: &PlanStepView, view: &PlanView) {
    let name = card.graded(&step.name, step.grade, &step.source);
    card.page.item(&format!("{}.", at + 1), &name);
    for line in lines(step, view.by.is_some(), card.messages) {
        card.page.under(&line, Style::Plain);
    }
}

/// What is said under a step: when, where, what to bring, what to pay, what to know.
pub(super) fn lines(step: &PlanStepView, backwards: bool, messages: &Messages) -> Vec<String> {
    let mut lines = Vec::new();
    let office = &step.office;
    match (&office.place_name, &office.office_name) {
        (Some(place), Some(office)) => lines.push(format!("{place}: {office}")),
        (None, Some(office)) => lines.push(office.clone()),
        _ => {}
    }
    if let Some(reason) = &step.reason {
        lines.push(reason.clone());
        return lines;
    }
    lines.push(when(step, backwards, messages));
    if let Some(safe) = step.ready_safe {
        let safe = medium(messages, safe);
        lines.push(messages.text(Msg::SafeDate {
            date: (&safe).into(),
        }));
    }
    let asked = step
        .documents
        .iter()
        .filter(|one| one.status == "missing" || one.status == "have");
    let asked: Vec<&str> = asked.map(|one| one.name.as_str()).collect();
    if !asked.is_empty() {
        let documents = asked.join("; ");
        lines.push(messages.text(Msg::PlanBring {
            documents: (&documents).into(),
        }));
    }
    let paid = step
        .fees
        .iter()
        .filter(|fee| fee.tenge.as_deref() != Some("0"));
    let paid: Vec<String> = paid
        .map(|fee| format!("{}: {}", fee.name, sum(messages, fee)))
        .collect();
    if !paid.is_empty() {
        let fees = paid.join("; ");
        lines.push(messages.text(Msg::PlanPay {
            fees: (&fees).into(),
        }));
    }
    if let Some(place) = &step.handover {
        lines.push(messages.text(Msg::PlanCollect {
            place: place.into(),
        }));
    }
    lines.extend(step.note.clone());
    lines
}

/// When a step begins and when it is done.
fn when(step: &PlanStepView, backwards: bool, messages: &Messages) -> String {
    let date = |known: Option<NaiveDate>, bound: Option<NaiveDate>| {
        if let Some(date) = known {
            return medium(messages, date);
        }
        let Some(bound) = bound else {
            return messages.text(Msg::PlanNotKnown);
        };
        let bound = medium(messages, bound);
        let date = (&bound).into();
        messages.text(if backwards {
            Msg::PlanAtLatest { date }
        } else {
            Msg::PlanAtEarliest { date }
        })
    };
    let (start, ready) = (
        date(step.start, step.bound_start),
        date(step.ready, step.bound_ready),
    );
    let (start, ready) = ((&start).into(), (&ready).into());
    match &step.length {
        None => messages.text(Msg::PlanWhenUnknown { start }),
        Some(length) if step.taken => {
            let length = length.into();
            messages.text(Msg::PlanWhenTaken {
                start,
                ready,
                length,
            })
        }
        Some(length) => {
            let length = length.into();
            messages.text(Msg::PlanWhen {
                start,
                ready,
                length,
            })
        }
    }
}

/// The other way to the same end.
pub(super) fn other_line(other: &OtherWayView, backwards: bool, messages: &Messages) -> String {
    let steps = other.steps.join(" → ");
    let date = if backwards { other.start } else { other.finish };
    let date = date.map_or_else(
        || messages.text(Msg::PlanNotKnown),
        |date| medium(messages, date),
    );
    let total = other.total_tenge.as_ref();
    let total = total.map_or_else(
        || messages.text(Msg::PlanNotKnown),
        |total| numbers::money(total, messages.lang()),
    );
    let (steps, date, total) = ((&steps).into(), (&date).into(), (&total).into());
    let text = messages.text(if backwards {
        Msg::PlanOtherBy { steps, date, total }
    } else {
        Msg::PlanOtherReady { steps, date, total }
    });
    match other.flag {
        Some(flag) => {
            let change = messages.text(Msg::ChangeWith { flag: flag.into() });
            format!("{text} ({change})")
        }
        None => text,
    }
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

/// The sum and what is not in it.
pub(super) fn money_line(view: &PlanView, messages: &Messages) -> Option<String> {
    let total = match view.total_tenge.as_deref()? {
        "0" => messages.text(Msg::FeeFree),
        total => numbers::money(total, messages.lang()),
    };
    let total = (&total).into();
    if view.not_in_total.is_empty() {
        return Some(messages.text(Msg::PlanTotal { total }));
    }
    let besides = view.not_in_total.join("; ");
    let besides = (&besides).into();
    Some(messages.text(Msg::PlanTotalBesides { total, besides }))
}

fn money(card: &mut Card<'_>, view: &PlanView) {
    if let Some(text) = money_line(view, card.messages) {
        card.heading(Msg::HeadingFees);
        card.page.paragraph(&text);
    }
}
