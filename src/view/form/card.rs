//! What the applicant keeps: the day it is due, how it was counted, what it costs, what to do when it is late.

use chrono::NaiveDate;
use serde::Serialize;

use super::FormParts;
use crate::catalogue::Topic;
use crate::i18n::{Msg, dates};
use crate::rules::{Deadline, Trail, Truth, in_force};
use crate::term::Unit;
use crate::view::calendar::day_reason;
use crate::view::{CalendarView, FeeView, Sources, StatementView, Words, term_words};

/// The most statements about complaints that fit on a card.
const COMPLAINTS: usize = 2;

/// The due date of an application, for the applicant.
#[derive(Debug, Clone, Serialize)]
pub struct DueCardView {
    /// The last day by which the result must be ready, or what `due_kind` says; null where it cannot be said.
    pub due: Option<NaiveDate>,
    /// What `due` is: `due`, `apply_by`, `not_before` or `valid_until`.
    pub due_kind: Option<&'static str>,
    /// The clock of the due moment, for minutes and hours with a known time of filing.
    pub due_time: Option<String>,
    /// The due date that was fixed when it was handed in, where today's calendar or rules give another.
    pub promised: Option<NaiveDate>,
    /// How it was counted, in one line.
    pub counted: Option<String>,
    /// Days on the way, weekends aside, that do not count.
    pub not_counted: Vec<String>,
    /// `confirmed`, `by-law` or `projected`.
    pub basis: Option<&'static str>,
    /// The calendar used.
    pub calendar: CalendarView,
    /// The number that the office gave the application.
    pub number: Option<String>,
    /// What is paid.
    pub fees: Vec<FeeView>,
    /// Where the result is handed over.
    pub handover: Option<StatementView>,
    /// What to do when the day has passed.
    pub late: Vec<StatementView>,
}

impl DueCardView {
    pub(super) fn of(parts: &FormParts<'_, '_, '_>, words: Words<'_>, sources: &Sources) -> Self {
        let submission = parts.draft.submission.as_ref();
        let fixed = submission.and_then(|submission| submission.due);
        let found = parts.deadline;
        let due = found.map(|found| found.due.date);
        let time = found.and_then(|found| found.due.time);
        let fees = parts.fees.iter();
        Self {
            due: due.or(fixed),
            due_kind: found.map(|found| found.due.term.kind.as_str()),
            due_time: time.map(|time| time.format("%H:%M").to_string()),
            promised: fixed.filter(|_| due.is_some() && fixed != due),
            counted: found.map(|found| counted(found, words)),
            not_counted: found.map_or_else(Vec::new, |found| days_off(found, words)),
            basis: found.map(|found| found.basis.as_str()),
            calendar: CalendarView::of(parts.calendar),
            number: submission.and_then(|submission| submission.number.clone()),
            fees: fees.map(|fee| FeeView::of(fee, words, sources)).collect(),
            handover: handover(parts, words, sources),
            late: late(parts, words, sources),
        }
    }
}

/// "5 working days from 14 December 2026; the day of acceptance, 11 December 2026, is not counted".
fn counted(found: &Deadline<'_, '_>, words: Words<'_>) -> String {
    let full = |date| dates::full(date, words.lang());
    let lengths = found.leading().into_iter();
    let lengths = lengths.map(|reached| term_words(reached.chosen.rule.length, words));
    let term = lengths.collect::<Vec<_>>().join(" + ");
    let zero = full(found.day_zero);
    let (term, zero) = ((&term).into(), (&zero).into());
    if !found.waits_for_office() || found.due.term.length.unit.is_clock() {
        return words.say(&Msg::FormCountedFrom { term, zero });
    }
    let first = full(found.first_day);
    let first = (&first).into();
    words.say(&match found.due.term.length.unit {
        Unit::WorkingDays => Msg::FormCountedWorking { term, first, zero },
        _ => Msg::FormCounted { term, first, zero },
    })
}

/// The days off between filing and the due date that are no plain weekends.
fn days_off(found: &Deadline<'_, '_>, words: Words<'_>) -> Vec<String> {
    let named = found.skipped.iter();
    let named = named.filter(|day| day.kind.as_str() != "weekend");
    let said = named.map(|day| {
        let date = dates::medium(day.date, words.lang());
        format!("{date} ({})", day_reason(day, words))
    });
    said.collect()
}

fn handover(
    parts: &FormParts<'_, '_, '_>,
    words: Words<'_>,
    sources: &Sources,
) -> Option<StatementView> {
    let situation = parts.situation;
    let mut held = in_force(&situation.service.statement, situation.on, |statement| {
        (statement.from, statement.to)
    })
    .filter(|statement| statement.topic == Topic::Handover);
    let first = held.find(|statement| {
        situation.holds(statement.when.as_ref(), &mut Trail::default()) == Truth::Yes
    })?;
    Some(StatementView::of(first, words, sources))
}

/// How to complain, the first of what every service shares.
fn late(parts: &FormParts<'_, '_, '_>, words: Words<'_>, sources: &Sources) -> Vec<StatementView> {
    let statements = in_force(&parts.common.statement, parts.situation.on, |statement| {
        (statement.from, statement.to)
    });
    statements
        .filter(|statement| statement.topic == Topic::Appeal)
        .take(COMPLAINTS)
        .map(|statement| StatementView::of(statement, words, sources))
        .collect()
}
