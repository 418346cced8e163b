//! One step of a plan with its service, office and answers settled.

use std::borrow::Cow;
use std::collections::BTreeSet;

use certctl::calendar::Calendar;
use certctl::catalogue::{JourneyStep, Service};
use certctl::i18n::fold;
use certctl::rules::{Decided, Situation, Trail, Truth, applying_fees, checklist, choose, decide};
use certctl::term::Length;

use super::ask::Wanted;
use crate::cli::commands::situation::{self, Resolved};
use crate::cli::missing::Missing;
use crate::cli::office::OfficeError;

/// A step of a plan.
pub(super) struct Stage<'w> {
    pub(super) step: JourneyStep,
    pub(super) work: Option<Work<'w>>,
    pub(super) taken: Option<Length>,
}

/// The service of a step, where and with which answers.
pub(super) struct Work<'w> {
    pub(super) service: Service,
    pub(super) resolved: Resolved,
    /// Whether the office is one that nobody named.
    pub(super) office_assumed: bool,
    /// Why the office named for all steps is not the one of this step.
    pub(super) elsewhere: Option<anyhow::Error>,
    /// The days of the office.
    calendar: Cow<'w, Calendar<'w>>,
}

impl<'w> Stage<'w> {
    /// Settles a step whose service is `service`, if it has one.
    ///
    /// # Errors
    /// An answer or an office that is not known, or answers that are missing.
    pub(super) fn of(
        step: JourneyStep,
        service: Option<Service>,
        quietly: bool,
        wanted: &Wanted<'w>,
    ) -> anyhow::Result<Self> {
        let work = match service {
            Some(service) => Some(Work::of(&step, service, quietly, wanted)?),
            None => None,
        };
        let taken = wanted.taken(&step.id)?;
        Ok(Self { step, work, taken })
    }

    /// The days of the office of the step; those of every office where it has none.
    pub(super) fn calendar<'a>(&'a self, wanted: &'a Wanted<'_>) -> &'a Calendar<'a> {
        match &self.work {
            Some(work) => &work.calendar,
            None => wanted.days.everywhere(),
        }
    }
}

impl<'w> Work<'w> {
    fn of(
        step: &JourneyStep,
        service: Service,
        quietly: bool,
        wanted: &Wanted<'w>,
    ) -> anyhow::Result<Self> {
        let answers = answers(step, &service, wanted)?;
        let resolve = |office: Option<String>| {
            let args = situation::Args {
                service: service.id.clone(),
                office,
                date: Some(wanted.on.to_string()),
                answer: answers.clone(),
            };
            Resolved::of(&args, &service, wanted.days.everywhere(), wanted.context)
        };
        let (mut named, mut elsewhere) = (None, None);
        if let Some((office, own)) = wanted.office(&step.id)? {
            match resolve(Some(office.to_owned())) {
                Ok(resolved) => named = Some(resolved),
                // An office named for all steps need not have every one of them.
                Err(error) if !own && is_elsewhere(&error) => elsewhere = Some(error),
                Err(error) => return Err(error),
            }
        }
        let office_assumed = named.is_none() && service.offices().len() > 1;
        let mut resolved = match named {
            Some(resolved) => resolved,
            None => resolve(Some(usual(step, &service, &resolve)?))?,
        };
        let decided = settle(&resolved.situation(&service));
        if quietly && (decided.open.office || !decided.open.questions.is_empty()) {
            return Err(Missing::of(&decided, false, &service, wanted.context)?.into());
        }
        resolved.ask(&service, wanted.context, settle)?;
        let calendar = wanted.days.at(&resolved.names())?;
        Ok(Self {
            service,
            resolved,
            office_assumed,
            elsewhere,
            calendar,
        })
    }

    /// The situation on the day by whose rules steps are chosen.
    pub(super) fn situation(&self) -> Situation<'_> {
        self.resolved.situation(&self.service)
    }

    /// Whether it cannot be done there with these answers.
    pub(super) fn is_barred(&self) -> bool {
        settle(&self.situation()).bar.is_some()
    }

    /// Whether the service has a question that is called so.
    pub(super) fn asks(&self, key: &str) -> bool {
        asks(&self.service, key)
    }

    /// Whether a question that is called so arises.
    pub(super) fn uses(&self, key: &str) -> bool {
        let situation = self.situation();
        let mut questions = self.service.question.iter();
        let question = questions.find(|question| fold::same(&question.id, key));
        let when = question.map(|question| question.when.as_ref());
        when.is_some_and(|when| situation.holds(when, &mut Trail::default()) != Truth::No)
    }
}

/// Whether a service has a question that is called so; typed by a person, it may be in other letters.
pub(super) fn asks(service: &Service, key: &str) -> bool {
    let mut questions = service.question.iter();
    questions.any(|question| fold::same(&question.id, key))
}

/// What must be answered before a step has dates, papers and money.
pub(super) fn settle<'a>(situation: &Situation<'a>) -> Decided<'a> {
    decide(situation, |trail| {
        let _ = choose(situation, trail);
        checklist(situation, &BTreeSet::new(), trail);
        applying_fees(situation, trail);
    })
}

pub(super) fn is_elsewhere(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(OfficeError::NotServed { .. }))
}

/// The office of a step for which none was named: that of the journey, or the first at which it can be done.
fn usual(
    step: &JourneyStep,
    service: &Service,
    resolve: &dyn Fn(Option<String>) -> anyhow::Result<Resolved>,
) -> anyhow::Result<String> {
    if let Some(office) = &step.office {
        return Ok(office.clone());
    }
    let offices = service.offices();
    for office in &offices {
        let resolved = resolve(Some((*office).to_owned()))?;
        if settle(&resolved.situation(service)).bar.is_none() {
            return Ok((*office).to_owned());
        }
    }
    Ok(offices.first().copied().unwrap_or_default().to_owned())
}

/// The answers of a step: those typed, then those of the journey, then the country where the paper goes.
fn answers(
    step: &JourneyStep,
    service: &Service,
    wanted: &Wanted<'_>,
) -> anyhow::Result<Vec<String>> {
    let asks = |key: &str| asks(service, key);
    let mut typed = wanted.answers(&step.id)?;
    typed.retain(|answer| answer.own || asks(answer.key));
    // One given for this step alone goes before one for all of them.
    let own: Vec<&str> = typed
        .iter()
        .filter(|answer| answer.own)
        .map(|answer| answer.key)
        .collect();
    typed.retain(|answer| answer.own || !own.iter().any(|key| fold::same(key, answer.key)));
    let mut answers: Vec<String> = typed.iter().map(|answer| answer.typed.to_owned()).collect();
    let open = |key: &str| !typed.iter().any(|answer| fold::same(answer.key, key));
    let implied = step.answer.iter();
    let implied = implied.filter(|(key, _)| open(key) && asks(key));
    answers.extend(implied.map(|(key, value)| format!("{key}={value}")));
    let mut questions = service.question.iter();
    let country = questions.find(|question| question.destination);
    if let (Some(question), Some(country)) = (country, wanted.country)
        && open(&question.id)
    {
        answers.push(format!("{}={country}", question.id));
    }
    Ok(answers)
}
