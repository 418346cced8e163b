//! One step of a plan with its service, office and answers settled.

use certctl::catalogue::{JourneyStep, Service};
use certctl::rules::{Decided, Situation, applying_fees, checklist, choose, decide};
use certctl::term::Length;

use super::ask::Wanted;
use crate::cli::commands::situation::{self, Resolved};
use crate::cli::office::OfficeError;

/// A step of a plan.
pub(super) struct Stage {
    pub(super) step: JourneyStep,
    pub(super) work: Option<Work>,
    pub(super) taken: Option<Length>,
}

/// The service of a step, where and with which answers.
pub(super) struct Work {
    pub(super) service: Service,
    pub(super) resolved: Resolved,
    /// Whether the office is one that nobody named.
    pub(super) office_assumed: bool,
}

impl Stage {
    /// Settles a step whose service is `service`, if it has one.
    ///
    /// # Errors
    /// An answer or an office that is not known, or answers that are missing.
    pub(super) fn of(
        step: &JourneyStep,
        service: Option<Service>,
        wanted: &Wanted<'_>,
    ) -> anyhow::Result<Self> {
        let work = match service {
            Some(service) => Some(Work::of(step, service, wanted)?),
            None => None,
        };
        Ok(Self {
            step: step.clone(),
            work,
            taken: wanted.taken(&step.id)?,
        })
    }
}

impl Work {
    fn of(step: &JourneyStep, service: Service, wanted: &Wanted<'_>) -> anyhow::Result<Self> {
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
        let named = match wanted.office(&step.id)? {
            None => None,
            Some((office, own)) => match resolve(Some(office.to_owned())) {
                Ok(resolved) => Some(resolved),
                // An office named for all steps need not have every one of them.
                Err(error) if !own && is_elsewhere(&error) => None,
                Err(error) => return Err(error),
            },
        };
        let office_assumed = named.is_none() && service.offices().len() > 1;
        let mut resolved = match named {
            Some(resolved) => resolved,
            None => resolve(Some(usual(step, &service, &resolve)?))?,
        };
        resolved.complete(&service, wanted.context, settle)?;
        Ok(Self {
            service,
            resolved,
            office_assumed,
        })
    }
}

/// What must be answered before a step has dates, papers and money.
pub(super) fn settle<'a>(situation: &Situation<'a>) -> Decided<'a> {
    decide(situation, |trail| {
        let _ = choose(situation, trail);
        checklist(situation, &std::collections::BTreeSet::new(), trail);
        applying_fees(situation, trail);
    })
}

fn is_elsewhere(error: &anyhow::Error) -> bool {
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
    let asks = |key: &str| service.question.iter().any(|question| question.id == key);
    let typed = wanted.answers(&step.id)?;
    let typed: Vec<_> = typed
        .into_iter()
        .filter(|answer| answer.own || asks(answer.key))
        .collect();
    let mut answers: Vec<String> = typed.iter().map(|answer| answer.typed.to_owned()).collect();
    let open = |key: &str| !typed.iter().any(|answer| answer.key == key);
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
