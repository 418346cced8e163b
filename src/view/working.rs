//! The working of a due date: each rule with the date before and after it.

use chrono::NaiveDate;
use serde::Serialize;

use super::deadline::DeadlineParts;
use super::{Sources, Words};
use crate::calendar::Grade;
use crate::i18n::Msg;
use crate::term::{AcceptedOn, Length, MilestoneKind, Unit};

/// What a step of the working is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// The office's hours decide whether the day of filing counts.
    Hours,
    /// From filing to acceptance.
    Acceptance,
    /// The day of acceptance is not counted.
    DayZero,
    /// A term is counted.
    Count,
    /// A non-working last day moves forward.
    Roll,
    /// The applicant may act from the first working day after the term.
    NotBefore,
}

/// A step of the working: a rule, and the date before and after it.
#[derive(Debug, Clone, Serialize)]
pub struct WorkingView {
    /// What it is.
    pub kind: StepKind,
    /// The rule in words.
    pub text: String,
    /// The date before it.
    pub before: NaiveDate,
    /// The date after it.
    pub after: NaiveDate,
    /// Whether the service's own source prints the rule; `false` means it is assumed from the general act.
    pub printed: bool,
    /// The act or page.
    pub source: String,
    /// How sure it is: `high`, `medium`, `low`.
    pub grade: &'static str,
}

/// The steps from filing to every milestone.
pub(super) fn working(
    parts: &DeadlineParts<'_, '_, '_>,
    words: Words<'_>,
    sources: &Sources,
) -> Vec<WorkingView> {
    let DeadlineParts {
        situation,
        deadline,
        common,
        ..
    } = parts;
    let acceptance = &deadline.acceptance;
    let (filed, accepted) = (acceptance.filing.date, acceptance.accepted);
    let accepted_text = match acceptance.on {
        AcceptedOn::FilingDay => Msg::WorkingAcceptedSameDay,
        AcceptedOn::AfterRestDay => Msg::WorkingAcceptedAfterRestDay,
        AcceptedOn::AfterHours => Msg::WorkingAcceptedAfterHours,
        AcceptedOn::AnyDay => Msg::WorkingAcceptedAnyDay,
    };
    let step = |kind, text, before, after, printed, source: &str| WorkingView {
        kind,
        text,
        before,
        after,
        printed,
        source: sources.cite(source),
        grade: Grade::High.as_str(),
    };
    let mut steps: Vec<WorkingView> = hours_step(parts, words, sources).into_iter().collect();
    if deadline.since.is_none() {
        steps.push(step(
            StepKind::Acceptance,
            words.say(&accepted_text),
            filed,
            accepted,
            true,
            &common.acceptance_source,
        ));
    }
    if deadline.waits_for_office() && !deadline.due.term.length.unit.is_clock() {
        let day_zero = situation.service.day_zero.as_deref();
        let (text, source) = match day_zero {
            Some(source) => (Msg::WorkingDayZeroPrinted, source),
            None => (Msg::WorkingDayZeroAssumed, common.day_zero_source.as_str()),
        };
        let first = deadline.first_day;
        steps.push(step(
            StepKind::DayZero,
            words.say(&text),
            accepted,
            first,
            day_zero.is_some(),
            source,
        ));
    }
    for reached in &deadline.milestones {
        let Some((milestone, _)) = &reached.milestone else {
            continue;
        };
        let rule = reached.chosen.rule;
        let length = term_words(rule.length, words);
        let name = words.of(&rule.name);
        let text = words.say(&Msg::WorkingCount {
            term: (&length).into(),
            milestone: (&name).into(),
        });
        steps.push(step(
            StepKind::Count,
            text,
            milestone.from,
            milestone.counted_to,
            true,
            &rule.source,
        ));
        if milestone.date != milestone.counted_to {
            let (kind, text, source) = match rule.kind {
                MilestoneKind::NotBefore => (
                    StepKind::NotBefore,
                    Msg::WorkingNotBefore,
                    rule.source.as_str(),
                ),
                _ => (
                    StepKind::Roll,
                    Msg::WorkingRoll,
                    common.roll_source.as_str(),
                ),
            };
            let (before, after) = (milestone.counted_to, milestone.date);
            steps.push(step(kind, words.say(&text), before, after, true, source));
        }
    }
    steps
}

/// The hours of the office, where a time of filing was given and they decide.
fn hours_step(
    parts: &DeadlineParts<'_, '_, '_>,
    words: Words<'_>,
    sources: &Sources,
) -> Option<WorkingView> {
    let acceptance = &parts.deadline.acceptance;
    let time = acceptance.filing.time?;
    let hours = parts.situation.office?.hours.as_ref()?;
    if matches!(acceptance.on, AcceptedOn::AfterRestDay | AcceptedOn::AnyDay) {
        return None;
    }
    let [time, closes] = [time, hours.closes].map(|clock| clock.format("%H:%M").to_string());
    let (time, closes) = ((&time).into(), (&closes).into());
    let text = if parts.duty {
        Msg::WorkingHoursDuty { time, closes }
    } else {
        Msg::WorkingHours { time, closes }
    };
    Some(WorkingView {
        kind: StepKind::Hours,
        text: words.say(&text),
        before: acceptance.filing.date,
        after: acceptance.filing.date,
        printed: true,
        source: sources.cite(&hours.source),
        grade: hours.grade.as_str(),
    })
}

/// A length in words: "5 working days".
#[must_use]
pub fn term_words(length: Length, words: Words<'_>) -> String {
    let n = length.amount.into();
    words.say(&match length.unit {
        Unit::Minutes => Msg::TermMinutes { n },
        Unit::Hours => Msg::TermHours { n },
        Unit::WorkingDays => Msg::TermWorkingDays { n },
        Unit::CalendarDays => Msg::TermCalendarDays { n },
        Unit::Months => Msg::TermMonths { n },
        Unit::Years => Msg::TermYears { n },
    })
}
