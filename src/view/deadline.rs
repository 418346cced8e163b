//! `certctl.deadline/1`

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::calendar::day_reason;
use super::card::next;
use super::hours::{HoursView, assumed_time};
use super::working::{WorkingView, term_words, working};
use super::{
    Assumption, CalendarView, OfficeView, SourceView, Sources, SpreadView, TermDaysView, Words,
};
use crate::calendar::{Basis, Calendar, Day, Spread};
use crate::catalogue::{CatalogueError, Common, Place, Question};
use crate::i18n::Msg;
use crate::rules::{Deadline, Reached, Situation};

/// When the result must be ready, and why.
#[derive(Debug, Clone, Serialize)]
pub struct DeadlineView {
    /// `certctl.deadline/1`
    pub schema: &'static str,
    /// The service's id.
    pub service: String,
    /// The service's official name.
    pub service_name: String,
    /// `true`: an application that is not possible has another answer, with `false` and the reason.
    pub possible: bool,
    /// Where the application is made.
    #[serde(flatten)]
    pub office: OfficeView,
    /// The answers given, without defaults.
    pub answers: BTreeMap<String, String>,
    /// The day by which the result is wanted, when the question was asked backwards.
    pub by: Option<NaiveDate>,
    /// The last day to apply for `by`.
    pub apply_by: Option<NaiveDate>,
    /// The last day to apply for `by` whichever official reading is followed.
    pub apply_by_safe: Option<NaiveDate>,
    /// Whether `apply_by` lies before today, or the last day to act before the day of filing.
    pub too_late: bool,
    /// The due date of an application made today, when `apply_by` has passed.
    pub due_if_today: Option<NaiveDate>,
    /// The day of filing.
    pub filed: NaiveDate,
    /// The day of acceptance: day zero.
    pub accepted: NaiveDate,
    /// The question whose answer the date counts from; null for acceptance.
    pub counted_from: Option<String>,
    /// Day zero: the day of acceptance, or that answer.
    pub day_zero: NaiveDate,
    /// `filing_day`, `after_rest_day` or `after_hours`.
    pub accepted_because: &'static str,
    /// The last day by which the result must be ready, or what `due_kind` says.
    pub due: NaiveDate,
    /// What `due` is: `due`, `apply_by`, `not_before` or `valid_until`.
    pub due_kind: &'static str,
    /// The clock of the due moment, for minutes and hours with a known time of filing.
    pub due_time: Option<String>,
    /// The latest due date of all official readings; null where one lies beyond the calendar.
    pub due_safe: Option<NaiveDate>,
    /// `confirmed`, `by-law` or `projected`.
    pub basis: &'static str,
    /// The dates between which the due date may still move; null where it cannot.
    pub could_be: Option<SpreadView<NaiveDate>>,
    /// The dates between which the last day to apply may still move; null where it cannot, or was not asked for.
    pub apply_by_could_be: Option<SpreadView<NaiveDate>>,
    /// The hours of the office; null where they are not known.
    pub hours: Option<HoursView>,
    /// Every milestone, in order of dates.
    pub milestones: Vec<MilestoneView>,
    /// Every day that did not count.
    pub skipped: Vec<SkippedView>,
    /// The months of the term day by day; left out unless asked for.
    #[serde(flatten)]
    pub term_days: Option<TermDaysView>,
    /// The days on the way that are worked against the weekday, by an act or by a user's own file.
    pub worked_rest_days: Vec<SkippedView>,
    /// The working, step by step.
    pub working: Vec<WorkingView>,
    /// What was taken for granted.
    pub assumptions: Vec<Assumption>,
    /// Due dates by other official readings.
    pub alternatives: Vec<AlternativeView>,
    /// The sources that the other parts name.
    pub sources: Vec<SourceView>,
    /// The calendar used.
    pub calendar: CalendarView,
    /// Commands for what comes next.
    pub next: Vec<String>,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// A date that a term gives.
#[derive(Debug, Clone, Serialize)]
pub struct MilestoneView {
    /// The id: `due`, `interim-reply`.
    pub id: String,
    /// `due`, `stage`, `notice`, `not_before`, `apply_by` or `valid_until`.
    pub kind: &'static str,
    /// In words.
    pub name: String,
    /// The date; null where it lies beyond the calendar.
    pub date: Option<NaiveDate>,
    /// How many units.
    pub amount: u32,
    /// Of which unit: `working_days`.
    pub unit: &'static str,
    /// The length in words: "5 working days".
    pub length: String,
    /// What it counts from: a milestone, a question, or `acceptance`.
    pub after: String,
    /// How sure the calendar is of the span from filing to it; null with the date.
    pub basis: Option<&'static str>,
    /// What to know about it.
    pub note: Option<String>,
    /// The source.
    pub source: String,
    /// How sure it is: `high`, `medium`, `low`.
    pub grade: &'static str,
}

/// A day that did not count.
#[derive(Debug, Clone, Serialize)]
pub struct SkippedView {
    /// The day.
    pub date: NaiveDate,
    /// `weekend`, `holiday`, `rolled`, `day_off`, `transferred_off`.
    pub kind: &'static str,
    /// In words.
    pub reason: String,
    /// The act.
    pub source: Option<String>,
    /// Where the date of a movable holiday was announced.
    pub dated_by: Option<String>,
    /// How well it is proved: `high`, `medium`, `low`.
    pub grade: &'static str,
}

/// A due date by another official reading.
#[derive(Debug, Clone, Serialize)]
pub struct AlternativeView {
    /// The due date by it; null where it lies beyond the calendar.
    pub date: Option<NaiveDate>,
    /// Why it may be so.
    pub reason: String,
    /// Whether this is the date that is safe by every reading.
    pub safe: bool,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
}

/// What the view is made from.
pub struct DeadlineParts<'v, 'a, 'c> {
    /// The situation.
    pub situation: &'v Situation<'a>,
    /// The office type is in the situation; this is the town.
    pub place: Option<&'v Place>,
    /// The due date and its working.
    pub deadline: &'v Deadline<'a, 'c>,
    /// How sure the calendar is of every day that the answer turns on.
    pub basis: Basis,
    /// By how much the due date may still move.
    pub spread: Option<Spread<NaiveDate>>,
    /// Defaults that were used.
    pub assumed: &'v [&'a Question],
    /// The calendar.
    pub calendar: &'v Calendar<'c>,
    /// What every service shares.
    pub common: &'v Common,
    /// The question asked backwards.
    pub backwards: Option<Backwards>,
    /// Whether it is made at a duty department.
    pub duty: bool,
}

/// The answer to "to have it by ..., apply by ...".
#[derive(Debug, Clone, Copy)]
pub struct Backwards {
    /// The day by which the result is wanted.
    pub by: NaiveDate,
    /// The last day to apply.
    pub apply_by: NaiveDate,
    /// The same by every reading; none when the calendar begins before it.
    pub safe: Option<NaiveDate>,
    /// By how much that day may still move.
    pub spread: Option<Spread<NaiveDate>>,
    /// Whether that day has passed.
    pub too_late: bool,
    /// The due date of an application made today, when it has.
    pub due_if_today: Option<NaiveDate>,
}

impl DeadlineView {
    /// Builds the view.
    ///
    /// # Errors
    /// A source is not in the catalogue, which the loader excludes.
    pub fn build(
        parts: &DeadlineParts<'_, '_, '_>,
        words: Words<'_>,
    ) -> Result<Self, CatalogueError> {
        let sources = Sources::default();
        let DeadlineParts {
            situation,
            deadline,
            ..
        } = parts;
        let service = situation.service;
        let milestones = milestones(deadline, words, &sources);
        let working = working(parts, words, &sources);
        let skipped = deadline
            .skipped
            .iter()
            .map(|day| skipped_day(day, words, &sources))
            .collect();
        let worked = deadline.worked.iter();
        let worked_rest_days = worked
            .map(|day| skipped_day(day, words, &sources))
            .collect();
        let mut assumptions = Assumption::of_defaults(situation, parts.assumed, words);
        if deadline.waits_for_office()
            && service.day_zero.is_none()
            && !deadline.due.term.length.unit.is_clock()
        {
            let text = words.say(&Msg::AssumedDayZero);
            assumptions.push(Assumption {
                id: "day_zero".into(),
                value: None,
                text,
                flag: None,
            });
        }
        assumptions.extend(assumed_time(parts, words));
        let safe = deadline.safe();
        let alternatives = deadline.alternatives.iter().map(|other| AlternativeView {
            date: other.date,
            reason: words.of(&other.reading.reason),
            safe: other.date.is_some() && other.date == safe,
            source: sources.cite(&other.reading.source),
            grade: other.reading.grade.as_str(),
        });
        Ok(Self {
            schema: "certctl.deadline/1",
            service: service.id.clone(),
            service_name: words.of(&service.name),
            possible: true,
            office: OfficeView::of(situation.office, parts.place, words),
            answers: situation.answers.clone(),
            by: parts.backwards.map(|back| back.by),
            apply_by: parts.backwards.map(|back| back.apply_by),
            apply_by_safe: parts.backwards.and_then(|back| back.safe),
            too_late: parts.backwards.is_some_and(|back| back.too_late) || deadline.is_missed(),
            due_if_today: parts.backwards.and_then(|back| back.due_if_today),
            filed: deadline.acceptance.filing.date,
            accepted: deadline.acceptance.accepted,
            counted_from: deadline.since.map(str::to_owned),
            day_zero: deadline.day_zero,
            accepted_because: deadline.acceptance.on.as_str(),
            due: deadline.due.date,
            due_kind: deadline.due.term.kind.as_str(),
            due_time: deadline
                .due
                .time
                .map(|time| time.format("%H:%M").to_string()),
            due_safe: safe,
            basis: parts.basis.as_str(),
            could_be: parts.spread.map(SpreadView::from),
            apply_by_could_be: parts
                .backwards
                .and_then(|back| back.spread.map(SpreadView::from)),
            hours: HoursView::of(parts, &sources),
            milestones,
            skipped,
            worked_rest_days,
            term_days: None,
            working,
            assumptions,
            alternatives: alternatives.collect(),
            sources: sources.list(words)?,
            calendar: CalendarView::of(parts.calendar),
            next: next(situation, parts.place, &["check", "draft new"]),
            overrides: words.catalogue.overrides(),
        })
    }
}

fn milestones(
    deadline: &Deadline<'_, '_>,
    words: Words<'_>,
    sources: &Sources,
) -> Vec<MilestoneView> {
    let view = |reached: &Reached<'_>| {
        let rule = reached.chosen.rule;
        let after = rule.after.as_deref().or(rule.since.as_deref());
        let after = after.unwrap_or("acceptance");
        MilestoneView {
            id: rule.milestone.clone(),
            kind: rule.kind.as_str(),
            name: words.of(&rule.name),
            date: reached.milestone.map(|(milestone, _)| milestone.date),
            amount: rule.length.amount,
            unit: rule.length.unit.as_str(),
            length: term_words(rule.length, words),
            after: after.to_owned(),
            basis: reached.milestone.map(|(_, basis)| basis.as_str()),
            note: rule.note.as_ref().map(|note| words.of(note)),
            source: sources.cite(&rule.source),
            grade: rule.grade.as_str(),
        }
    };
    let mut milestones: Vec<MilestoneView> = deadline.milestones.iter().map(view).collect();
    milestones.sort_by_key(|milestone| (milestone.date.is_none(), milestone.date));
    milestones
}

fn skipped_day(day: &Day<'_>, words: Words<'_>, sources: &Sources) -> SkippedView {
    SkippedView {
        date: day.date,
        kind: day.kind.as_str(),
        reason: day_reason(day, words),
        source: day.source.map(|source| sources.cite(source)),
        dated_by: day.dated_by.map(|source| sources.cite(source)),
        grade: day.grade.as_str(),
    }
}
