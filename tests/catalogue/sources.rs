//! Every source can be read somewhere, was checked no later than the calendar, and is cited.

use std::collections::BTreeSet;

use certctl::catalogue::{Service, SourceKind, Tables};
use serde_json::Value;

use crate::support::TABLES;

/// Every text under a key that names a source.
fn cited<'v>(value: &'v Value, ids: &mut BTreeSet<&'v str>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| cited(value, ids)),
        Value::Object(fields) => {
            for (key, value) in fields {
                match value {
                    Value::String(id) if is_citation(key) => {
                        ids.insert(id);
                    }
                    _ => cited(value, ids),
                }
            }
        }
        _ => {}
    }
}

fn is_citation(key: &str) -> bool {
    key == "source" || key == "day_zero" || key.ends_with("_source")
}

fn all(tables: &Tables) -> Value {
    let services: Vec<&Service> = tables.services.iter().map(|(_, service)| service).collect();
    serde_json::json!({
        "services": services,
        "offices": tables.offices,
        "places": tables.places,
        "money": tables.money,
        "common": tables.common,
        "countries": tables.countries,
        "calendar": tables.calendar,
    })
}

#[test]
fn every_source_is_cited() {
    let all = all(&TABLES);
    let mut ids = BTreeSet::new();
    cited(&all, &mut ids);
    let idle: Vec<&str> = TABLES
        .sources
        .iter()
        .map(|source| source.id.as_str())
        .filter(|id| !ids.contains(id))
        .collect();
    assert!(idle.is_empty(), "sources that nothing cites: {idle:#?}");
}

/// The loader names each place of a source by hand; here nothing is named.
#[test]
fn every_citation_is_of_a_source() {
    let all = all(&TABLES);
    let mut ids = BTreeSet::new();
    cited(&all, &mut ids);
    let known: BTreeSet<&str> = TABLES
        .sources
        .iter()
        .map(|source| source.id.as_str())
        .collect();
    let dangling: Vec<&&str> = ids.difference(&known).collect();
    assert!(dangling.is_empty(), "{dangling:#?}");
}

#[test]
fn every_source_has_an_address_or_is_a_reading() {
    for source in &TABLES.sources {
        match &source.url {
            None => assert_eq!(source.kind, SourceKind::Reading, "{} has no url", source.id),
            Some(url) => {
                let rest = url
                    .strip_prefix("https://")
                    .or_else(|| url.strip_prefix("http://"));
                let host = rest
                    .and_then(|rest| rest.split('/').next())
                    .unwrap_or_default();
                assert!(host.contains('.'), "{}: {url}", source.id);
                assert!(!url.contains(char::is_whitespace), "{}: {url}", source.id);
                assert_ne!(source.kind, SourceKind::Reading, "{}", source.id);
            }
        }
    }
}

#[test]
fn nothing_was_checked_after_the_calendar() {
    let last = TABLES.calendar.coverage.checked_on;
    for source in &TABLES.sources {
        assert!(
            source.checked_on <= last,
            "sources.toml {}: {}",
            source.id,
            source.checked_on
        );
    }
    for (file, service) in &TABLES.services {
        assert!(service.checked_on <= last, "{file}: {}", service.checked_on);
    }
}

#[test]
fn every_id_is_of_plain_small_letters() {
    let plain = |id: &str| {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
        !id.is_empty() && id.chars().all(fits)
    };
    let services = TABLES.services.iter().map(|(_, service)| &service.id);
    let ids = services
        .chain(TABLES.sources.iter().map(|source| &source.id))
        .chain(TABLES.documents.iter().map(|document| &document.id))
        .chain(TABLES.fields.iter().map(|field| &field.id))
        .chain(TABLES.offices.office.iter().map(|office| &office.id))
        .chain(TABLES.places.place.iter().map(|place| &place.id))
        .chain(TABLES.places.other.iter().map(|town| &town.id))
        .chain(TABLES.countries.treaty.iter().map(|treaty| &treaty.id))
        .chain(TABLES.countries.note.iter().map(|note| &note.id))
        .chain(TABLES.countries.authority.iter().map(|body| &body.id));
    for id in ids {
        assert!(plain(id), "{id}");
    }
}
