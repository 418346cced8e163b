//! What to do with a paper, and who does it.

use chrono::NaiveDate;
use serde::Serialize;

use super::destination::DestinationParts;
use super::{Sources, Words};
use crate::catalogue::{
    AnswerKind, Authority, Catalogue, CatalogueError, CountryRuleKind, Direction, Electronic,
    RouteStep,
};

/// A step.
#[derive(Debug, Clone, Serialize)]
pub struct RouteStepView {
    /// What to do.
    pub text: String,
    /// The office type; null where it is none of the catalogue's.
    pub office: Option<String>,
    /// The office in words.
    pub office_name: Option<String>,
    /// The body that does it, where it is that of the paper that was named.
    pub body: Option<String>,
    /// The service by which it is done.
    pub service: Option<String>,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
}

/// A body that puts an apostille.
#[derive(Debug, Clone, Serialize)]
pub struct AuthorityView {
    /// On which papers.
    pub papers: String,
    /// The body.
    pub body: String,
    /// Where one applies; null where it was not found.
    #[serde(rename = "where")]
    pub place: Option<String>,
    /// The service by which it is done; null where the catalogue has none.
    pub service: Option<String>,
    /// The electronic apostille; null where there is none on that day.
    pub electronic: Option<ElectronicView>,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
}

/// An electronic apostille.
#[derive(Debug, Clone, Serialize)]
pub struct ElectronicView {
    /// The first day on which it can be asked for.
    pub since: NaiveDate,
    /// How.
    pub text: String,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
}

/// A service of this id, if the catalogue has it: steps and bodies may be known before their services are.
fn known(id: Option<&String>, catalogue: &Catalogue) -> Option<String> {
    id.filter(|id| catalogue.terms(id).is_ok()).cloned()
}

pub(super) fn step_view(
    step: &RouteStep,
    authorities: &[AuthorityView],
    words: Words<'_>,
    sources: &Sources,
) -> Result<RouteStepView, CatalogueError> {
    let office = step.office.as_ref();
    let office = office.map(|id| words.catalogue.office(id)).transpose()?;
    // Of several bodies, the paper decides.
    let body = match authorities {
        [only] if step.authority => Some(only),
        _ => None,
    };
    let service = known(step.service.as_ref(), words.catalogue);
    Ok(RouteStepView {
        text: words.of(&step.text),
        office: step.office.clone(),
        office_name: office.map(|office| words.of(&office.name)),
        body: body.map(|body| body.body.clone()),
        service: service.or_else(|| body.and_then(|body| body.service.clone())),
        source: sources.cite(&step.source),
        grade: step.grade.as_str(),
    })
}

/// All bodies, or the one for the paper that was named.
pub(super) fn authorities(
    parts: &DestinationParts<'_>,
    words: Words<'_>,
    sources: &Sources,
) -> Result<Vec<AuthorityView>, CatalogueError> {
    let view = |authority: &Authority| AuthorityView {
        papers: words.of(&authority.papers),
        body: words.of(&authority.body),
        place: authority.place.as_ref().map(|place| words.of(place)),
        service: known(authority.service.as_ref(), words.catalogue),
        electronic: electronic(authority.electronic.as_ref(), parts.on, words, sources),
        source: sources.cite(&authority.source),
        grade: authority.grade.as_str(),
    };
    let all = parts.routes.authority.iter();
    let Some(document) = parts.document else {
        return Ok(all.map(view).collect());
    };
    let Some(id) = &document.apostille else {
        return Ok(Vec::new());
    };
    let mut of_service = all.filter(|one| one.service.as_ref() == Some(id));
    if let Some(authority) = of_service.next() {
        return Ok(vec![view(authority)]);
    }
    // A service of the user's own that no body is written for: it says itself who provides it.
    let service = words.catalogue.rules(id)?;
    let channel = service.channel.first();
    let source = channel.map_or("", |channel| channel.source.as_str());
    Ok(vec![AuthorityView {
        papers: words.of(&document.name),
        body: words.of(&service.provider),
        place: None,
        service: Some(id.clone()),
        electronic: None,
        source: sources.cite(source),
        grade: channel.map_or("low", |channel| channel.grade.as_str()),
    }])
}

fn electronic(
    electronic: Option<&Electronic>,
    on: NaiveDate,
    words: Words<'_>,
    sources: &Sources,
) -> Option<ElectronicView> {
    let electronic = electronic.filter(|electronic| electronic.from <= on)?;
    Some(ElectronicView {
        since: electronic.from,
        text: words.of(&electronic.text),
        source: sources.cite(&electronic.source),
        grade: electronic.grade.as_str(),
    })
}

/// Commands that go on: the whole way with its dates; the paper itself, with its apostille in one application where it offers that; then each service
/// of a step or body.
pub(super) fn next(
    parts: &DestinationParts<'_>,
    steps: &[RouteStepView],
    authorities: &[AuthorityView],
) -> Vec<String> {
    let mut next = Vec::new();
    if parts.direction == Direction::Out
        && let Some(service) = parts.document
    {
        let mut questions = service.question.iter();
        let together = parts.rule.rule == CountryRuleKind::Apostille
            && questions
                .any(|question| question.id == "apostille" && question.kind == AnswerKind::YesNo);
        let answer = if together { " -a apostille=yes" } else { "" };
        let (id, country) = (&service.id, &parts.country.id);
        if !matches!(
            parts.rule.rule,
            CountryRuleKind::Ask | CountryRuleKind::Origin
        ) {
            next.push(format!("certctl plan {id} --destination {country}"));
        }
        next.push(format!("certctl check {id}{answer}"));
    }
    let services = steps.iter().filter_map(|step| step.service.as_ref());
    let services = services.chain(authorities.iter().filter_map(|one| one.service.as_ref()));
    for id in services {
        let command = format!("certctl show {id}");
        if !next.contains(&command) {
            next.push(command);
        }
    }
    next
}
