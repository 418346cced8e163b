//! `certctl.plan/1`: a chain of services with its dates, papers and money.

mod events;
mod step;

use chrono::NaiveDate;
use serde::Serialize;

pub use events::plan_events;
pub use step::{PlanStepView, WorkParts};

use super::{Assumption, CalendarView, SourceView, Sources, Words};
use crate::calendar::{Basis, Calendar};
use crate::catalogue::{CatalogueError, CountryRuleKind, Decimal, Journey, JourneyStep};
use crate::i18n::Msg;
use crate::journey::Dated;
use crate::term::Length;

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
    /// The day by which all is done; null where a step has no term that is known.
    pub finish: Option<NaiveDate>,
    /// The same by the latest official reading of every term.
    pub finish_safe: Option<NaiveDate>,
    /// The last day to begin, or the first day on which all can be done, if the steps without a known term took no time.
    pub bound: Option<NaiveDate>,
    /// Whether the last day to begin lies before today.
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
    /// What the steps cost together, as far as it is known: tenge as a decimal.
    pub total_tenge: Option<String>,
    /// What is paid besides and not known in tenge.
    pub not_in_total: Vec<String>,
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
    /// `apostille`, `legalisation`, `nothing`, `ask` or `origin`; null where nothing is known of the day.
    pub rule: Option<&'static str>,
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

/// The other way to the same end: in one application, or in several.
#[derive(Debug, Clone, Serialize)]
pub struct OtherWayView {
    /// Whether several steps are one application there.
    pub together: bool,
    /// The last day to begin, or null.
    pub start: Option<NaiveDate>,
    /// The day by which all is done, or null.
    pub finish: Option<NaiveDate>,
    /// What it costs as far as it is known.
    pub total_tenge: Option<String>,
    /// The steps by name.
    pub steps: Vec<String>,
    /// What to add to the command for it; null where it is taken without being asked for.
    pub flag: Option<&'static str>,
}

/// What was asked: from a day on, or by a day.
#[derive(Debug, Clone, Copy)]
pub enum Asked {
    /// Begun on this day.
    From(NaiveDate),
    /// Done by this day.
    By(NaiveDate),
}

/// The dates of one way: by the main reading, by the latest, and with no time for what nobody knows.
#[derive(Debug, Clone)]
pub struct Dates {
    /// By the main reading of every term.
    pub main: Vec<Dated>,
    /// By the latest official reading of every term.
    pub safe: Vec<Dated>,
    /// As if steps without a known term took no time.
    pub bound: Vec<Dated>,
    /// The steps on which the end turns.
    pub critical: Vec<bool>,
}

/// A step that takes time.
pub struct LegParts<'v, 'a> {
    /// The step.
    pub step: &'v JourneyStep,
    /// What its service says; none for what is no service.
    pub work: Option<WorkParts<'v, 'a>>,
    /// How long somebody says it takes.
    pub taken: Option<Length>,
}

/// What the view is made from.
pub struct PlanParts<'v, 'a> {
    /// The journey.
    pub journey: &'v Journey,
    /// Where the paper goes: the code, the name and the rule.
    pub destination: Option<(&'v str, String, Option<CountryRuleKind>)>,
    /// What was asked.
    pub asked: Asked,
    /// Today.
    pub today: NaiveDate,
    /// The steps that take time.
    pub legs: &'v [LegParts<'v, 'a>],
    /// Their dates.
    pub dates: &'v Dates,
    /// The steps that are only told.
    pub aside: &'v [&'v JourneyStep],
    /// The other way.
    pub other: Option<OtherWayView>,
    /// The calendar.
    pub calendar: &'v Calendar<'v>,
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
        let finish = match by {
            // Asked backwards, the day wanted is the end.
            Some(_) => by.filter(|_| start.is_some()),
            None => last(&parts.dates.main),
        };
        let bound = match by {
            Some(_) => first(&parts.dates.bound),
            None => last(&parts.dates.bound),
        };
        let known = start.is_some() && finish.is_some();
        let (total, not_in_total) = money(parts.legs, words);
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
            destination: parts
                .destination
                .as_ref()
                .map(|(id, name, rule)| PlanDestinationView {
                    id: (*id).to_owned(),
                    name: name.clone(),
                    rule: rule.map(CountryRuleKind::as_str),
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
            too_late: by.is_some() && start.or(bound).is_some_and(|start| start < parts.today),
            possible: steps.iter().all(|step| step.possible),
            basis: basis(parts, start, finish).map(Basis::as_str),
            aside: aside.collect(),
            other: parts.other.clone(),
            total_tenge: total,
            not_in_total,
            assumptions: assumptions(parts, words),
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

/// What is known in tenge together, and what is paid besides.
fn money(legs: &[LegParts<'_, '_>], words: Words<'_>) -> (Option<String>, Vec<String>) {
    let fees = || {
        legs.iter()
            .flat_map(|leg| leg.work.iter().flat_map(|work| &work.fees))
    };
    let mut sums = fees().filter_map(|fee| fee.tenge);
    let total = sums.try_fold(Decimal::ZERO, Decimal::plus);
    let open = fees().filter(|fee| fee.tenge.is_none());
    let mut besides: Vec<String> = open
        .map(|fee| match fee.rule.rate_mci {
            Some(rate) => format!("{}: {rate}", words.of(&fee.rule.name)),
            None => words.of(&fee.rule.name),
        })
        .collect();
    let without = legs.iter().filter(|leg| leg.work.is_none());
    besides.extend(without.map(|leg| words.of(&leg.step.name)));
    (total.map(|total| total.to_string()), besides)
}

/// The hand-over between steps, then what each service takes for granted.
fn assumptions(parts: &PlanParts<'_, '_>, words: Words<'_>) -> Vec<Assumption> {
    let mut all = Vec::new();
    if parts.legs.len() > 1 {
        all.push(Assumption {
            id: "handover".to_owned(),
            value: None,
            text: words.say(&Msg::PlanAssumedHandover),
            flag: None,
        });
    }
    for leg in parts.legs {
        let Some(work) = &leg.work else { continue };
        if let (true, Some(office)) = (work.office_assumed, work.situation.office) {
            let name = words.of(&office.name);
            let text = words.say(&Msg::PlanAssumedOffice {
                step: (&words.of(&leg.step.name)).into(),
                office: (&name).into(),
            });
            let others = work.situation.service.offices();
            let others = others.into_iter().filter(|id| *id != office.id);
            let others = others.collect::<Vec<_>>().join("|");
            all.push(Assumption {
                id: format!("{}.office", leg.step.id),
                value: Some(office.id.clone()),
                text,
                flag: (!others.is_empty()).then(|| format!("--office {}={others}", leg.step.id)),
            });
        }
        for assumption in Assumption::of_defaults(&work.situation, &work.assumed, words) {
            // The same question of two steps has one answer.
            if !all
                .iter()
                .any(|known: &Assumption| known.text == assumption.text)
            {
                all.push(assumption);
            }
        }
    }
    all
}

fn next(steps: &[PlanStepView]) -> Vec<String> {
    let mut commands = Vec::new();
    for step in steps {
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
