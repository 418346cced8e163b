//! What shells offer for a value: ids with names in the language of the environment.

use certctl::catalogue::{ABROAD, Catalogue};
use certctl::embedded;
use certctl::store::Store;
use certctl::text::{Lang, Text};
use clap_complete::engine::CompletionCandidate;

use super::{context, folder};

// A completion never complains: what cannot be read is not offered.

fn lang() -> Lang {
    context::language(&[]).lang
}

fn candidate(id: &str, name: &Text) -> CompletionCandidate {
    CompletionCandidate::new(id).help(Some(name.get(lang()).to_owned().into()))
}

fn catalogue() -> Catalogue {
    embedded::catalogue()
}

/// Services.
pub(crate) fn services() -> Vec<CompletionCandidate> {
    let index = catalogue().index().unwrap_or_default();
    index
        .iter()
        .map(|entry| candidate(&entry.id, &entry.name))
        .collect()
}

/// Plans and services.
pub(crate) fn plans() -> Vec<CompletionCandidate> {
    let journeys = catalogue().journeys().unwrap_or_default();
    let journeys = journeys.iter().filter(|journey| journey.id != ABROAD);
    let mut plans: Vec<_> = journeys
        .map(|journey| candidate(&journey.id, &journey.name))
        .collect();
    let ids: Vec<String> = catalogue()
        .journeys()
        .unwrap_or_default()
        .into_iter()
        .map(|journey| journey.id)
        .collect();
    let services = services().into_iter();
    plans.extend(services.filter(|service| {
        let id = service.get_value().to_string_lossy();
        !ids.iter().any(|known| *known == id)
    }));
    plans
}

/// Office types and towns.
pub(crate) fn offices() -> Vec<CompletionCandidate> {
    let (Ok(offices), Ok(places)) = (catalogue().offices(), catalogue().places()) else {
        return Vec::new();
    };
    let types = offices
        .office
        .iter()
        .map(|office| candidate(&office.id, &office.name));
    types
        .chain(
            places
                .place
                .iter()
                .map(|place| candidate(&place.id, &place.name)),
        )
        .collect()
}

/// Channels, each with the name of an office type that has it, and the office types.
pub(crate) fn channels() -> Vec<CompletionCandidate> {
    let Ok(offices) = catalogue().offices() else {
        return Vec::new();
    };
    let mut seen: Vec<&str> = Vec::new();
    let mut all = Vec::new();
    for office in &offices.office {
        for id in [&office.channel, &office.id] {
            if !seen.contains(&id.as_str()) {
                seen.push(id);
                all.push(candidate(id, &office.name));
            }
        }
    }
    all
}

/// Countries.
pub(crate) fn countries() -> Vec<CompletionCandidate> {
    let names = catalogue().country_names().unwrap_or_default();
    names
        .iter()
        .map(|country| candidate(&country.id, &country.name))
        .collect()
}

/// Drafts.
pub(crate) fn drafts() -> Vec<CompletionCandidate> {
    let Some(home) = folder::home() else {
        return Vec::new();
    };
    let drafts = Store::new(home.path).list().unwrap_or_default();
    let drafts = drafts.into_iter().flatten();
    drafts
        .map(|draft| {
            CompletionCandidate::new(draft.id.to_string()).help(Some(draft.service.into()))
        })
        .collect()
}
