//! What a plan says, in the words of its pages.

use chrono::NaiveDate;

use crate::i18n::{Messages, Msg, dates, numbers};
use crate::render::fee::sum;
use crate::render::page::Style;
use crate::view::{DocumentView, OtherWayView, PlanStepView, PlanView, UnknownFeeView};

/// What the plan is for, and where the paper goes.
pub(super) fn title(view: &PlanView, messages: &Messages) -> String {
    match &view.destination {
        Some(to) => format!(
            "{}: {}",
            view.name,
            destination(messages, &to.name, to.rule)
        ),
        None => view.name.clone(),
    }
}

/// "Germany, apostille"
fn destination(messages: &Messages, name: &str, rule: &str) -> String {
    let rule = messages.text(match rule {
        "apostille" => Msg::PlanRuleApostille,
        "legalisation" => Msg::PlanRuleLegalisation,
        "nothing" => Msg::PlanRuleNothing,
        "origin" => Msg::PlanRuleOrigin,
        _ => Msg::PlanRuleAsk,
    });
    format!("{name}, {rule}")
}

fn medium(messages: &Messages, date: NaiveDate) -> String {
    dates::medium(date, messages.lang())
}

/// The answer: its word, the rest of its line, and the lines under it.
pub(super) struct Said {
    pub(super) word: Msg<'static>,
    pub(super) style: Style,
    pub(super) text: String,
    pub(super) under: Vec<String>,
}

/// The answer in words.
pub(super) fn said(view: &PlanView, messages: &Messages) -> Said {
    if !view.possible {
        let mut reasons = view.steps.iter().filter_map(|step| step.reason.clone());
        return Said {
            word: Msg::AnswerNotPossible,
            style: Style::Bad,
            text: reasons.next().unwrap_or_default(),
            under: reasons.collect(),
        };
    }
    let backwards = view.by.is_some();
    let (known, bound, safe) = match backwards {
        true => (view.start, view.bound, view.start_safe),
        false => (view.finish, view.bound, view.finish_safe),
    };
    let (word, style) = match (backwards, view.too_late, known.is_some()) {
        (true, true, _) => (Msg::AnswerTooLate, Style::Bad),
        (true, false, true) => (Msg::AnswerStartBy, Style::Good),
        (true, false, false) => (Msg::AnswerStartBefore, Style::Warn),
        (false, _, true) => (Msg::AnswerPlanReady, Style::Good),
        (false, _, false) => (Msg::AnswerNotBefore, Style::Warn),
    };
    let text = known
        .or(bound)
        .map(|date| dates::long(date, messages.lang()))
        .unwrap_or_else(|| messages.text(Msg::BeyondCalendar));
    Said {
        word,
        style,
        text,
        under: under(view, known, safe, messages),
    }
}

/// By when all is done, what is not known, and which day is safe.
fn under(
    view: &PlanView,
    known: Option<NaiveDate>,
    safe: Option<NaiveDate>,
    messages: &Messages,
) -> Vec<String> {
    let mut under = Vec::new();
    if let Some(by) = view.by {
        let by = medium(messages, by);
        let by = (&by).into();
        under.push(messages.text(match known {
            Some(_) => Msg::PlanByLine { by },
            None => Msg::PlanWantedLine { by },
        }));
    }
    if known.is_none() {
        let unknown = view.steps.iter().filter(|step| step.length.is_none());
        let steps: Vec<&str> = unknown.map(|step| step.id.as_str()).collect();
        let steps = steps.join(", ");
        under.push(messages.text(Msg::PlanBoundLine {
            steps: (&steps).into(),
        }));
    }
    if let Some(safe) = safe.filter(|_| known.is_some() && safe != known) {
        let safe = medium(messages, safe);
        let date = (&safe).into();
        under.push(messages.text(Msg::PlanSafeLine { date }));
    }
    under
}

/// What to do instead of steps that are not possible.
pub(super) fn instead(view: &PlanView) -> Vec<&str> {
    let steps = view.steps.iter();
    steps.filter_map(|step| step.instead.as_deref()).collect()
}

/// What is said under a step: when, where, what to bring, what to pay, what to know.
pub(super) fn lines(step: &PlanStepView, view: &PlanView, messages: &Messages) -> Vec<String> {
    let mut lines = Vec::new();
    let office = &step.office;
    match (&office.place_name, &office.office_name) {
        (Some(place), Some(office)) => lines.push(format!("{place}: {office}")),
        (None, Some(office)) => lines.push(office.clone()),
        _ => {}
    }
    if !step.possible {
        lines.push(messages.text(Msg::PlanStepNotPossible));
        return lines;
    }
    lines.push(when(step, view.by.is_some(), messages));
    if let Some(date) = step.act_by {
        let date = medium(messages, date);
        lines.push(messages.text(Msg::PlanActBy {
            date: (&date).into(),
        }));
    }
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
    let asked: Vec<String> = asked
        .map(|one| brought(step, one, view, messages))
        .collect();
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

/// A document, with the step that gave it if one did.
fn brought(
    step: &PlanStepView,
    document: &DocumentView,
    view: &PlanView,
    messages: &Messages,
) -> String {
    let brought = step.brings.iter().find(|one| one.document == document.id);
    let from = brought.and_then(|one| view.steps.iter().position(|step| step.id == one.step));
    match from {
        Some(at) => {
            let (document, number) = ((&document.name).into(), (at + 1).into());
            messages.text(Msg::PlanFromStep { document, number })
        }
        None => document.name.clone(),
    }
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
    let mut text = match date {
        None => steps,
        Some(date) => {
            let date = medium(messages, date);
            let (steps, date) = ((&steps).into(), (&date).into());
            messages.text(match backwards {
                true => Msg::PlanOtherBy { steps, date },
                false => Msg::PlanOtherReady { steps, date },
            })
        }
    };
    if let Some(total) = &other.total_tenge {
        text = format!("{text}, {}", amount(total, messages));
    }
    match other.flag {
        Some(flag) => {
            let change = messages.text(Msg::ChangeWith { flag: flag.into() });
            format!("{text} ({change})")
        }
        None => text,
    }
}

/// The sum and what is not in it.
pub(super) fn money_line(view: &PlanView, messages: &Messages) -> String {
    let unknown = view.not_in_total.iter();
    let unknown: Vec<String> = unknown.map(|fee| not_known(fee, messages)).collect();
    let besides = unknown.join("; ");
    let besides = (&besides).into();
    match view.total_tenge.as_deref() {
        None => messages.text(Msg::PlanTotalUnknown { besides }),
        Some(total) => {
            let total = amount(total, messages);
            let total = (&total).into();
            messages.text(match unknown.is_empty() {
                true => Msg::PlanTotal { total },
                false => Msg::PlanTotalBesides { total, besides },
            })
        }
    }
}

fn not_known(fee: &UnknownFeeView, messages: &Messages) -> String {
    match &fee.rate_mci {
        Some(rate) => {
            let rate = numbers::decimal(rate, messages.lang());
            let rate = messages.text(Msg::FeeNotSet {
                rate: (&rate).into(),
            });
            format!("{}: {rate}", fee.name)
        }
        None => fee.name.clone(),
    }
}

fn amount(tenge: &str, messages: &Messages) -> String {
    match tenge {
        "0" => messages.text(Msg::FeeFree),
        tenge => numbers::money(tenge, messages.lang()),
    }
}
