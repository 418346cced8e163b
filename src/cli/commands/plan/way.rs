//! One way through a journey: its steps settled, one after the other.

use std::collections::BTreeSet;

use certctl::catalogue::{CountryRuleKind, Journey, JourneyStep, Service};

use super::ask::Wanted;
use super::stage::{Stage, asks};
use crate::cli::answers;
use crate::cli::context::Context;

/// A way through a journey.
pub(super) struct Way<'w> {
    pub(super) stages: Vec<Stage<'w>>,
    /// Steps that are only told.
    pub(super) aside: Vec<JourneyStep>,
    /// Whether one application takes the place of several steps where it can.
    pub(super) together: bool,
}

impl<'w> Way<'w> {
    /// Settles every step. What is missing is asked for on a terminal unless the way is gone `quietly`.
    ///
    /// # Errors
    /// An answer or an office that is not known, or answers that are missing.
    pub(super) fn of(
        journey: &Journey,
        rule: Option<CountryRuleKind>,
        together: bool,
        quietly: bool,
        wanted: &Wanted<'w>,
    ) -> anyhow::Result<Self> {
        let (aside, steps): (Vec<_>, Vec<_>) = journey
            .steps(rule, together)
            .into_iter()
            .partition(|step| step.aside);
        let mut stages: Vec<Stage<'w>> = Vec::new();
        for step in steps {
            let service = service(&step, &stages, wanted.context)?;
            let step = with_answers(step, &stages);
            stages.push(Stage::of(step, service, quietly, wanted)?);
        }
        let mut way = Self {
            stages,
            aside,
            together,
        };
        if !quietly {
            way.refuse_useless(wanted, &asked_elsewhere(journey, rule, together, wanted)?)?;
        }
        Ok(way)
    }

    /// Whether a step cannot be done.
    pub(super) fn is_barred(&self) -> bool {
        let mut works = self.stages.iter().filter_map(|stage| stage.work.as_ref());
        works.any(|work| work.is_barred())
    }

    /// An office or an answer for all steps of which no step makes use is a mistake.
    fn refuse_useless(&mut self, wanted: &Wanted<'_>, elsewhere: &[Service]) -> anyhow::Result<()> {
        let mut works: Vec<_> = self
            .stages
            .iter_mut()
            .filter_map(|stage| stage.work.as_mut())
            .collect();
        if works.iter().all(|work| work.elsewhere.is_some())
            && let Some(error) = works.first_mut().and_then(|work| work.elsewhere.take())
        {
            return Err(error);
        }
        let Some(first) = works.first() else {
            return Ok(());
        };
        let mut useless = BTreeSet::new();
        for (key, typed) in wanted.general_answers() {
            let other = elsewhere.iter().any(|service| asks(service, key));
            if !other && !works.iter().any(|work| work.asks(key)) {
                let one = std::slice::from_ref(typed);
                answers::from_arguments(one, &first.service, wanted.context)?;
            }
            if !works.iter().any(|work| work.uses(key)) {
                useless.extend(works.iter().position(|work| work.asks(key)));
            }
        }
        for work in useless.into_iter().filter_map(|at| works.get(at)) {
            let office = work.resolved.office.as_ref();
            work.resolved
                .mention_unused(&work.service, &[office], wanted.context);
        }
        Ok(())
    }
}

/// The services that the other way to the same end makes use of: what they ask may be answered as well.
fn asked_elsewhere(
    journey: &Journey,
    rule: Option<CountryRuleKind>,
    together: bool,
    wanted: &Wanted<'_>,
) -> anyhow::Result<Vec<Service>> {
    let steps = journey.steps(rule, !together);
    let ids = steps.iter().filter_map(|step| step.service.as_ref());
    let services = ids.map(|id| Ok(wanted.context.catalogue.service(id)?));
    services.collect()
}

/// A step with the answers that follow from the office of the step whose result it takes.
fn with_answers(mut step: JourneyStep, before: &[Stage<'_>]) -> JourneyStep {
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
    before: &[Stage<'_>],
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
