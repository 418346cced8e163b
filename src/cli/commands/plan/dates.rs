//! One way through a journey: its stages in time.

use std::collections::BTreeSet;

use certctl::catalogue::{CountryRuleKind, Journey, JourneyStep, Service};
use certctl::journey::{self, Dated, Leg, backwards, forwards};
use certctl::rules::{Deadline, Situation, Trail, checklist, deadline, fees};
use certctl::term::{Filing, Length, Unit};
use certctl::view::{Asked, LegParts, WorkParts};
use chrono::NaiveDate;

use super::ask::Wanted;
use super::stage::{Stage, Work, settle};
use crate::cli::context::Context;

/// A way through a journey.
pub(super) struct Way {
    pub(super) stages: Vec<Stage>,
    /// Steps that are only told.
    pub(super) aside: Vec<JourneyStep>,
    /// Whether one application takes the place of several steps.
    pub(super) together: bool,
}

/// The dates of a way.
pub(super) struct Found {
    pub(super) main: Vec<Dated>,
    pub(super) safe: Vec<Dated>,
    pub(super) bound: Vec<Dated>,
}

/// No time, for what nobody knows.
const NONE: Length = Length {
    amount: 0,
    unit: Unit::WorkingDays,
};

impl Way {
    /// Settles every step.
    ///
    /// # Errors
    /// An answer or an office that is not known, or answers that are missing.
    pub(super) fn of(
        journey: &Journey,
        rule: Option<CountryRuleKind>,
        together: bool,
        wanted: &Wanted<'_>,
    ) -> anyhow::Result<Self> {
        let (aside, steps): (Vec<&JourneyStep>, Vec<&JourneyStep>) = journey
            .steps(rule, together)
            .into_iter()
            .partition(|step| step.aside);
        let mut stages: Vec<Stage> = Vec::new();
        for step in steps {
            let service = service(step, &stages, wanted.context)?;
            let step = with_answers(step, &stages);
            stages.push(Stage::of(&step, service, wanted)?);
        }
        Ok(Self {
            stages,
            aside: aside.into_iter().cloned().collect(),
            together,
        })
    }

    /// The steps as a chain in time.
    ///
    /// # Errors
    /// The user's own days contradict each other.
    pub(super) fn chain<'a>(&'a self, wanted: &'a Wanted<'a>) -> anyhow::Result<Vec<Leg<'a>>> {
        let ids: Vec<&str> = self
            .stages
            .iter()
            .map(|stage| stage.step.id.as_str())
            .collect();
        let leg = |stage: &'a Stage| {
            let after = stage.step.after.iter();
            let after = after.filter_map(|id| ids.iter().position(|known| known == id));
            let way = match (&stage.work, stage.taken) {
                (_, Some(length)) => journey::Way::Length(length),
                (Some(work), None) => journey::Way::Service(work.resolved.situation(&work.service)),
                (None, None) => journey::Way::Unknown,
            };
            Leg {
                calendar: wanted.days.everywhere(),
                way,
                after: after.collect(),
            }
        };
        Ok(self.stages.iter().map(leg).collect())
    }

    /// The dates of every step.
    ///
    /// # Errors
    /// The rules of a step give no date for the days in question.
    pub(super) fn dates(&self, asked: Asked, wanted: &Wanted<'_>) -> anyhow::Result<Found> {
        let legs = self.chain(wanted)?;
        let run = |legs: &[Leg<'_>], safe: bool| match asked {
            Asked::From(from) => forwards(legs, from, safe),
            Asked::By(by) => backwards(legs, by, safe),
        };
        let main = run(&legs, false);
        if let Some(error) = main.iter().find_map(|dated| dated.error.clone()) {
            return Err(error.into());
        }
        let mut bound = legs.clone();
        for (leg, dated) in bound.iter_mut().zip(&main) {
            // What has one of its dates and not the other has no length that is known.
            let unknown = matches!(leg.way, journey::Way::Unknown);
            let unprinted = dated.start.is_some() != dated.end.is_some();
            if unknown || unprinted || self.is_unprinted(leg, asked) {
                leg.way = journey::Way::Length(NONE);
            }
        }
        Ok(Found {
            safe: run(&legs, true),
            bound: run(&bound, false),
            main,
        })
    }

    /// Whether no source prints a term for a step.
    fn is_unprinted(&self, leg: &Leg<'_>, asked: Asked) -> bool {
        let journey::Way::Service(situation) = leg.way else {
            return false;
        };
        let (Asked::From(on) | Asked::By(on)) = asked;
        let there = Situation { on, ..situation };
        certctl::rules::choose(&there, &mut Trail::default()).is_err()
    }

    /// What the steps say on the days on which they begin.
    pub(super) fn legs<'s>(
        &'s self,
        found: &Found,
        asked: Asked,
        wanted: &'s Wanted<'_>,
    ) -> Vec<LegParts<'s, 's>> {
        let (Asked::From(day) | Asked::By(day)) = asked;
        let leg = |(at, stage): (usize, &'s Stage)| {
            let dated = |dates: &[Dated]| dates.get(at).and_then(|one| one.start);
            let on = dated(&found.main).or(dated(&found.bound)).unwrap_or(day);
            LegParts {
                step: &stage.step,
                taken: stage.taken,
                work: stage.work.as_ref().map(|work| parts(work, on, wanted)),
            }
        };
        self.stages.iter().enumerate().map(leg).collect()
    }
}

/// What a service says of a step that begins on a day.
fn parts<'s>(work: &'s Work, on: NaiveDate, wanted: &'s Wanted<'_>) -> WorkParts<'s, 's> {
    let situation = Situation {
        on,
        ..work.resolved.situation(&work.service)
    };
    let mut decided = settle(&situation);
    let trail = &mut Trail::default();
    let filing = Filing {
        date: on,
        time: None,
    };
    let found = match decided.bar {
        None => deadline(&situation, wanted.days.everywhere(), filing, trail)
            .ok()
            .flatten(),
        Some(_) => None,
    };
    decided.assumed.sort_by_key(|question| question.id.clone());
    WorkParts {
        situation,
        place: work.resolved.place.as_ref(),
        office_assumed: work.office_assumed,
        bar: decided.bar,
        assumed: decided.assumed,
        documents: checklist(&situation, &BTreeSet::new(), trail),
        fees: fees(&situation, &wanted.money, trail),
        terms: found.map(|found| terms(&found)).unwrap_or_default(),
    }
}

/// The terms that lead to a due date, in order, each with its source.
fn terms<'a>(found: &Deadline<'a, '_>) -> Vec<(Length, &'a str)> {
    let reached = |id: &str| {
        let mut milestones = found.milestones.iter();
        milestones.find(|reached| reached.chosen.rule.milestone == id)
    };
    let due = reached(found.due.term.id);
    let chain = std::iter::successors(due, |one| reached(one.chosen.rule.after.as_deref()?));
    let mut terms: Vec<_> = chain
        .map(|one| (one.chosen.rule.length, one.chosen.rule.source.as_str()))
        .collect();
    terms.reverse();
    terms
}

/// A step with the answers that follow from the office of the step whose result it takes.
fn with_answers(step: &JourneyStep, before: &[Stage]) -> JourneyStep {
    let mut step = step.clone();
    let result = before.iter();
    let mut result = result.filter(|stage| step.apostille_of.as_ref() == Some(&stage.step.id));
    let work = result.next().and_then(|stage| stage.work.as_ref());
    let office = work.and_then(|work| work.resolved.office.as_ref());
    if let Some(answers) = office.and_then(|office| step.answer_at.get(&office.id)) {
        step.answer.extend(answers.clone());
    }
    step
}

/// The service of a step: its own, or the one that puts an apostille on the result of a step before it.
fn service(
    step: &JourneyStep,
    before: &[Stage],
    context: &Context,
) -> anyhow::Result<Option<Service>> {
    if let Some(id) = &step.service {
        return Ok(Some(context.catalogue.service(id)?));
    }
    let Some(of) = &step.apostille_of else {
        return Ok(None);
    };
    let result = before.iter().find(|stage| stage.step.id == *of);
    let work = result.and_then(|stage| stage.work.as_ref());
    let id = work.and_then(|work| work.service.apostille.as_ref());
    id.map(|id| Ok(context.catalogue.service(id)?)).transpose()
}
