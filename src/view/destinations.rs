//! `certctl.destination-list/1`: what papers need in every country.

use chrono::NaiveDate;
use serde::Serialize;

use super::Words;
use super::destination::told;
use crate::catalogue::{Country, CountryRuleKind};
use crate::i18n::collate;

/// The countries with their rules on a day.
#[derive(Debug, Clone, Serialize)]
pub struct DestinationsView {
    /// `certctl.destination-list/1`
    pub schema: &'static str,
    /// The day whose rules are shown.
    pub on: NaiveDate,
    /// The countries, in the order of their names.
    pub countries: Vec<DestinationRow>,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// A country in the list.
#[derive(Debug, Clone, Serialize)]
pub struct DestinationRow {
    /// The two-letter code of ISO 3166-1.
    pub country: String,
    /// The three-letter code.
    pub iso3: String,
    /// The name.
    pub name: String,
    /// `apostille`, `legalisation`, `nothing` or `ask`.
    pub rule: &'static str,
    /// The first day of the rule; null where it was not found.
    pub since: Option<NaiveDate>,
    /// The last day of the rule; null while none is known.
    pub until: Option<NaiveDate>,
    /// How sure it is: `high`, `medium`, `low`.
    pub grade: &'static str,
}

impl DestinationsView {
    /// The countries whose rule on a day is one that was asked for, or all.
    #[must_use]
    pub fn build(
        countries: &[Country],
        on: NaiveDate,
        only: Option<CountryRuleKind>,
        words: Words<'_>,
    ) -> Self {
        let row = |country: &Country| {
            let rule = country.rule_on(on)?;
            let wanted = only.is_none_or(|only| told(only) == told(rule.rule));
            wanted.then(|| DestinationRow {
                country: country.id.clone(),
                iso3: country.iso3.clone(),
                name: words.of(&country.name),
                rule: told(rule.rule),
                since: rule.from,
                until: rule.to,
                grade: rule.grade.as_str(),
            })
        };
        let mut countries: Vec<DestinationRow> = countries.iter().filter_map(row).collect();
        countries.sort_by_cached_key(|country| (collate::key(&country.name), country.name.clone()));
        Self {
            schema: "certctl.destination-list/1",
            on,
            countries,
            overrides: words.catalogue.overrides(),
        }
    }
}
