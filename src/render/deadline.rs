//! The card of a due date.

use chrono::NaiveDate;

use super::card::Card;
use super::page::Style;
use crate::i18n::{Messages, Msg, dates};
use crate::view::{BarredView, DeadlineView, StepKind, WorkingView};

/// The card: the answer first, then why, how sure, what else is official, what was assumed, and the sources.
#[must_use]
pub fn deadline(
    view: &DeadlineView,
    explain: bool,
    messages: &Messages,
    width: Option<usize>,
) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    answer(&mut card, view);
    card.page.paragraph(&view.service_name);
    card.office(&view.office);
    why(&mut card, view);
    if explain {
        working(&mut card, view);
    } else {
        for step in view.working.iter().filter(|step| worth_saying(step)) {
            let text = card.graded(&step.text, step.grade, &step.source);
            card.page.item("-", &text);
        }
    }
    for milestone in &view.milestones {
        if let Some(note) = &milestone.note {
            let text = format!("{}: {note}", milestone.name);
            card.page.item("-", &text);
        }
    }
    let skipped: Vec<_> = view.skipped.iter().map(Into::into).collect();
    card.skipped(&skipped);
    let worked: Vec<_> = view.worked_rest_days.iter().map(Into::into).collect();
    card.worked(&worked);
    if let Some(days) = &view.term_days {
        card.term_days(days);
    }
    alternatives(&mut card, view);
    card.sure(view.basis, &view.calendar);
    match (&view.apply_by_could_be, view.apply_by, &view.could_be) {
        (Some(spread), Some(apply_by), _) => card.spread(spread, apply_by),
        (None, None, Some(spread)) => card.spread(spread, view.due),
        _ => {}
    }
    card.assumptions(&view.assumptions);
    card.next(&view.next);
    card.finish(&view.overrides)
}

fn medium(card: &Card<'_>, date: NaiveDate) -> String {
    dates::medium(date, card.messages.lang())
}

fn answer(card: &mut Card<'_>, view: &DeadlineView) {
    let long = |date| dates::long(date, card.messages.lang());
    let (Some(by), Some(apply_by)) = (view.by, view.apply_by) else {
        let due = match &view.due_time {
            Some(time) => format!("{}, {time}", long(view.due)),
            None => long(view.due),
        };
        let (word, style) = match view.due_kind {
            _ if view.too_late => (Msg::AnswerTooLate, Style::Bad),
            "apply_by" => (Msg::AnswerActBy, Style::Good),
            "not_before" => (Msg::AnswerNotBefore, Style::Good),
            "valid_until" => (Msg::AnswerValidUntil, Style::Good),
            _ => (Msg::AnswerDue, Style::Good),
        };
        let word = card.say(word);
        card.page.lead(&word, style, &due);
        return;
    };
    let (last, by) = (long(apply_by), medium(card, by));
    if view.too_late {
        let (by, last) = ((&by).into(), (&last).into());
        let text = card.say(Msg::TooLateLine { by, last });
        let word = card.say(Msg::AnswerTooLate);
        card.page.lead(&word, Style::Bad, &text);
        if let Some(due) = view.due_if_today {
            let due = medium(card, due);
            let due = (&due).into();
            let text = card.say(Msg::TodayLine { due });
            card.page.paragraph(&text);
        }
    } else {
        let due = medium(card, view.due);
        let (by, due) = ((&by).into(), (&due).into());
        let text = card.say(Msg::ApplyByLine { by, due });
        let word = card.say(Msg::AnswerApplyBy);
        card.page.lead(&word, Style::Good, &last);
        card.page.paragraph(&text);
    }
    if let Some(safe) = view.apply_by_safe.filter(|safe| *safe != apply_by) {
        let safe = medium(card, safe);
        let date = (&safe).into();
        let text = card.say(Msg::ApplyBySafe { date });
        card.page.paragraph(&text);
    }
}

/// Filing, acceptance and every milestone with its term.
fn why(card: &mut Card<'_>, view: &DeadlineView) {
    card.heading(Msg::HeadingWhy);
    let mut rows = match view.counted_from {
        Some(_) => vec![(card.say(Msg::LabelCountedFrom), medium(card, view.day_zero))],
        None => vec![
            (card.say(Msg::LabelFiled), medium(card, view.filed)),
            (card.say(Msg::LabelAccepted), medium(card, view.accepted)),
        ],
    };
    for milestone in &view.milestones {
        let date = match milestone.date {
            Some(date) => medium(card, date),
            None => card.say(Msg::BeyondCalendar),
        };
        let mut text = format!("{date}  {}", milestone.length);
        // Said only where it is weaker than what is said of the answer below.
        let weaker = milestone.basis.filter(|basis| *basis != view.basis);
        if let Some(basis) = weaker.filter(|_| milestone.date > Some(view.due)) {
            let basis = match basis {
                "by-law" => Msg::BasisByLawShort,
                _ => Msg::BasisProjectedShort,
            };
            text = format!("{text}, {}", card.say(basis));
        }
        let text = card.graded(&text, milestone.grade, &milestone.source);
        rows.push((milestone.name.clone(), text));
    }
    card.page.columns(&rows);
}

/// Without `--explain` only what surprises: a later acceptance, day zero, a rolled end.
fn worth_saying(step: &WorkingView) -> bool {
    match step.kind {
        StepKind::Hours => true,
        StepKind::Acceptance => step.before != step.after,
        StepKind::DayZero | StepKind::Roll => true,
        StepKind::Count | StepKind::NotBefore => false,
    }
}

fn working(card: &mut Card<'_>, view: &DeadlineView) {
    card.heading(Msg::HeadingWorking);
    for (at, step) in view.working.iter().enumerate() {
        let text = card.graded(&step.text, step.grade, &step.source);
        let dates = format!(
            "{} → {}",
            medium(card, step.before),
            medium(card, step.after)
        );
        card.page.item(&format!("{}.", at + 1), &text);
        card.page.under(&dates, Style::Plain);
    }
}

fn alternatives(card: &mut Card<'_>, view: &DeadlineView) {
    if view.alternatives.is_empty() {
        return;
    }
    card.heading(Msg::HeadingAlternatives);
    for other in &view.alternatives {
        let date = match other.date {
            Some(date) => medium(card, date),
            None => card.say(Msg::BeyondCalendar),
        };
        let text = format!("{date}: {}", other.reason);
        let text = card.graded(&text, other.grade, &other.source);
        card.page.item("-", &text);
    }
    // Asked backwards, the safe day to apply stands with the answer already.
    let text = match view.due_safe {
        _ if view.by.is_some() => return,
        None => card.say(Msg::SafeUnknown),
        Some(safe) => {
            let safe = medium(card, safe);
            let date = (&safe).into();
            card.say(Msg::SafeDate { date })
        }
    };
    card.page.paragraph(&text);
}

/// An honest no.
#[must_use]
pub fn barred(view: &BarredView, messages: &Messages, width: Option<usize>) -> String {
    let mut card = Card::new(&view.sources, messages, width);
    let reason = card.graded(&view.reason, view.grade, &view.source);
    let word = card.say(Msg::AnswerNotPossible);
    card.page.lead(&word, Style::Bad, &reason);
    card.page.paragraph(&view.service_name);
    card.office(&view.office);
    card.heading(Msg::HeadingInstead);
    card.page.paragraph(&view.instead);
    card.finish(&view.overrides)
}
