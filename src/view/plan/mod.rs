//! `certctl.plan/1`: a chain of services with its dates, papers and money.

mod assumed;
mod events;
mod money;
mod other;
mod parts;
mod step;

use chrono::NaiveDate;
use serde::Serialize;

pub use events::plan_events;
pub use money::UnknownFeeView;
pub use other::OtherWayView;
pub use parts::{Dates, Destination, LegParts, PlanParts};
pub use step::{BroughtView, PlanStepView, WorkParts};

use super::{Assumption, CalendarView, SourceView, Sources, Words};
use crate::calendar::Basis;
use crate::catalogue::CatalogueError;
use crate::journey::{Asked, Dated};
use assumed::assumptions;
use money::cost;

/// A chain of services, forwards from a day or backwards from one.
#[derive(Debug, Clone, Serialize)]
pub struct PlanView {
    /// `certctl.plan/1`
    pub schema: &'static str,
    /// The journey's id, or that of the service.
    pub plan: String,
    /// What it is for.
    pub name: String,
    /// One sentence: what one has at the end.
    pub summary: String,
    /// Where the paper goes; null where it stays at home.
    pub destination: Option<PlanDestinationView>,
    /// The day by which all is to be done, when the question was asked backwards.
    pub by: Option<NaiveDate>,
    /// The day on which the first step begins; null where a step after it has no term that is known.
    pub start: Option<NaiveDate>,
    /// The same, in time by every official reading.
    pub start_safe: Option<NaiveDate>,
    /// The day by which all is done, begun then; null where a step has no term that is known.
    pub finish: Option<NaiveDate>,
    /// The same by the latest official reading of every term.
    pub finish_safe: Option<NaiveDate>,
    /// The last day to begin, or the first day on which all can be done, if the steps without a known term took no time.
    pub bound: Option<NaiveDate>,
    /// Whether the last day to begin lies before today, or only days before today are early enough.
    pub too_late: bool,
    /// Whether every step can be done as described.
    pub possible: bool,
    /// How sure the calendar is of the span; null where no date is known.
    pub basis: Option<&'static str>,
    /// The steps, each after those that it needs.
    pub steps: Vec<PlanStepView>,
    /// What is done later and elsewhere, and does not count here.
    pub aside: Vec<AsideView>,
    /// The other way to the same end, where there is one.
    pub other: Option<OtherWayView>,
    /// What the steps cost together, as far as it is known: tenge as a decimal; null where nothing of it is.
    pub total_tenge: Option<String>,
    /// What is paid besides and not known in tenge.
    pub not_in_total: Vec<UnknownFeeView>,
    /// What was taken for granted.
    pub assumptions: Vec<Assumption>,
    /// The sources that the other parts name.
    pub sources: Vec<SourceView>,
    /// The calendar used.
    pub calendar: CalendarView,
    /// Commands for what comes next.
    pub next: Vec<String>,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// Where a paper goes, and what it needs there.
#[derive(Debug, Clone, Serialize)]
pub struct PlanDestinationView {
    /// The two-letter code.
    pub id: String,
    /// The name.
    pub name: String,
    /// `apostille`, `legalisation`, `nothing`, `ask` or `origin`.
    pub rule: &'static str,
    /// Where the rule was read; null where nothing is known of the day.
    pub source: Option<String>,
    /// How sure it is.
    pub grade: &'static str,
}

/// Something to know that no date here waits for.
#[derive(Debug, Clone, Serialize)]
pub struct AsideView {
    /// The step.
    pub id: String,
    /// What is done.
    pub name: String,
    /// What to know about it.
    pub note: Option<String>,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
}

impl PlanView {
    /// Builds the view.
    ///
    /// # Errors
    /// A name of the catalogue is dangling, which the loader excludes.
    pub fn build(parts: &PlanParts<'_, '_>, words: Words<'_>) -> Result<Self, CatalogueError> {
        let sources = Sources::default();
        let mut steps = Vec::new();
        for at in 0..parts.legs.len() {
            steps.extend(PlanStepView::of(parts, at, words, &sources)?);
        }
        let by = match parts.asked {
            Asked::By(by) => Some(by),
            Asked::From(_) => None,
        };
        let start = first(&parts.dates.main);
        // Where a step has no beginning that is known, its end is only the day by which it has to be done.
        let finish = last(&parts.dates.main).filter(|_| start.is_some());
        let bound = match by {
            Some(_) => first(&parts.dates.bound),
            None => last(&parts.dates.bound),
        };
        let known = start.is_some() && finish.is_some();
        let cost = cost(parts.legs, words);
        let aside = parts.aside.iter().map(|step| AsideView {
            id: step.id.clone(),
            name: words.of(&step.name),
            note: step.note.as_ref().map(|note| words.of(note)),
            source: sources.cite(&step.source),
            grade: step.grade.as_str(),
        });
        Ok(Self {
            schema: "certctl.plan/1",
            plan: parts.journey.id.clone(),
            name: words.of(&parts.journey.name),
            summary: words.of(&parts.journey.summary),
            destination: parts.destination.as_ref().map(|to| PlanDestinationView {
                id: to.id.clone(),
                name: to.name.clone(),
                rule: to.rule.as_str(),
                source: to.source.as_ref().map(|source| sources.cite(source)),
                grade: to.grade.as_str(),
            }),
            by,
            start,
            start_safe: first(&parts.dates.safe),
            finish,
            finish_safe: if by.is_some() {
                None
            } else {
                last(&parts.dates.safe)
            },
            bound: bound.filter(|_| !known),
            too_late: by.is_some() && is_past(start, bound, parts.today),
            possible: steps.iter().all(|step| step.possible),
            basis: basis(parts, start, finish).map(Basis::as_str),
            aside: aside.collect(),
            other: parts.other.clone(),
            total_tenge: cost.tenge,
            not_in_total: cost.besides,
            assumptions: assumptions(parts.legs, words),
            next: next(&steps),
            steps,
            sources: sources.list(words)?,
            calendar: CalendarView::of(parts.calendar),
            overrides: words.catalogue.overrides(),
        })
    }
}

/// The day on which the chain begins; none where the beginning of a step is not known.
fn first(dates: &[Dated]) -> Option<NaiveDate> {
    let starts: Option<Vec<NaiveDate>> = dates.iter().map(|dated| dated.start).collect();
    starts?.into_iter().min()
}

/// Whether it is too late to begin: on the day `start` itself one still may, on the day `bound` no longer.
fn is_past(start: Option<NaiveDate>, bound: Option<NaiveDate>, today: NaiveDate) -> bool {
    match (start, bound) {
        (Some(start), _) => start < today,
        (None, bound) => bound.is_some_and(|bound| bound <= today),
    }
}

/// The day by which all is done; none where the end of a step is not known.
fn last(dates: &[Dated]) -> Option<NaiveDate> {
    let ends: Option<Vec<NaiveDate>> = dates.iter().map(|dated| dated.end).collect();
    ends?.into_iter().max()
}

fn basis(
    parts: &PlanParts<'_, '_>,
    start: Option<NaiveDate>,
    finish: Option<NaiveDate>,
) -> Option<Basis> {
    parts.calendar.basis(start?, finish?).ok()
}

/// The documents of each step, to be checked.
fn next(steps: &[PlanStepView]) -> Vec<String> {
    let mut commands = Vec::new();
    for step in steps.iter().filter(|step| step.possible) {
        let Some(service) = &step.service else {
            continue;
        };
        let office = step.office.place.as_ref().or(step.office.office.as_ref());
        let office = office
            .map(|id| format!(" --office {id}"))
            .unwrap_or_default();
        let answers = super::card::plain_answers(&step.answers);
        commands.push(format!("certctl check {service}{office}{answers}"));
    }
    commands
}
