//! What a paper that goes from one country to another needs: apostille, legalisation or nothing.
//!
//! Not for: what to do then and who does it (see [`super::route`]).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::condition::Period;
use super::route::{Authority, CountryNote, Route, Treaty};
use crate::calendar::Grade;
use crate::text::Text;

/// What a paper between Kazakhstan and a country needs to be accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CountryRuleKind {
    /// An apostille (Convention of 5 October 1961).
    Apostille,
    /// Consular legalisation.
    Legalisation,
    /// A treaty waives both.
    Nothing,
    /// No source tells; one has to ask the receiver.
    Ask,
    /// The paper does not leave its country.
    Origin,
}

impl CountryRuleKind {
    /// The stable name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Apostille => "apostille",
            Self::Legalisation => "legalisation",
            Self::Nothing => "nothing",
            Self::Ask => "ask",
            Self::Origin => "origin",
        }
    }
}

/// `data/countries.toml`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Countries {
    /// The first day of which anything is said.
    pub known_from: NaiveDate,
    /// Treaties by which papers are freed.
    #[serde(default)]
    pub treaty: Vec<Treaty>,
    /// Remarks that rules name.
    #[serde(default)]
    pub note: Vec<CountryNote>,
    /// Who puts the apostille.
    #[serde(default)]
    pub authority: Vec<Authority>,
    /// What to do.
    #[serde(default)]
    pub route: Vec<Route>,
    /// The countries.
    pub country: Vec<Country>,
}

/// A country or territory with a code of ISO 3166-1, or Kosovo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// The two-letter code of ISO 3166-1: `DE`.
    pub id: String,
    /// The three-letter code: `DEU`.
    pub iso3: String,
    /// The name.
    pub name: Text,
    /// Other names a person may type, in any language.
    #[serde(default)]
    pub alias: Vec<String>,
    /// The code of the country that the territory belongs to.
    #[serde(default)]
    pub part_of: Option<String>,
    /// Since when the Apostille Convention is in force for the country itself.
    #[serde(default)]
    pub party: Option<Party>,
    /// What papers need, by period.
    pub rule: Vec<CountryRule>,
}

/// That a country is a party to the Apostille Convention.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// The first day on which the Convention is in force there.
    pub from: NaiveDate,
    /// Where it was read.
    pub source: String,
    /// How sure it is.
    #[serde(default)]
    pub grade: Grade,
}

/// What papers between Kazakhstan and a country need in a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountryRule {
    /// The rule.
    pub rule: CountryRuleKind,
    /// The first day on which it holds; none where it held before all that is known, or that day was not found.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// The last day on which it holds.
    #[serde(default)]
    pub to: Option<NaiveDate>,
    /// Where it was read.
    pub source: String,
    /// How sure it is.
    #[serde(default)]
    pub grade: Grade,
    /// Treaties on which it rests, or that may waive it.
    #[serde(default)]
    pub waiver: Vec<String>,
    /// Remarks.
    #[serde(default)]
    pub note: Vec<String>,
}

impl CountryRule {
    const fn period(&self) -> Period {
        Period {
            from: self.from,
            to: self.to,
        }
    }
}

/// What a country may be called, without its rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
pub struct CountryName {
    /// The two-letter code of ISO 3166-1: `DE`.
    pub id: String,
    /// The three-letter code: `DEU`.
    pub iso3: String,
    /// The name.
    pub name: Text,
    /// Other names a person may type, in any language.
    pub alias: Vec<String>,
}

/// The rules of all countries without their texts: what conditions turn on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
pub struct CountryRules(BTreeMap<String, Vec<DatedRule>>);

/// A rule with its period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
struct DatedRule {
    rule: CountryRuleKind,
    period: Period,
}

impl Country {
    /// What papers between Kazakhstan and the country need on a day, [`Countries::known_from`] or later.
    #[must_use]
    pub fn rule_on(&self, date: NaiveDate) -> Option<&CountryRule> {
        let mut rules = self.rule.iter();
        rules.find(|rule| rule.period().holds(date))
    }

    /// What it may be called.
    #[must_use]
    pub fn names(&self) -> CountryName {
        CountryName {
            id: self.id.clone(),
            iso3: self.iso3.clone(),
            name: self.name.clone(),
            alias: self.alias.clone(),
        }
    }
}

impl Countries {
    /// Whether there is a country of this two-letter code.
    #[must_use]
    pub fn knows(&self, id: &str) -> bool {
        self.country.iter().any(|country| country.id == id)
    }

    /// What the countries may be called.
    #[must_use]
    pub fn names(&self) -> Vec<CountryName> {
        self.country.iter().map(Country::names).collect()
    }

    /// The rules without the texts.
    #[must_use]
    pub fn rules(&self) -> CountryRules {
        let dated = |rule: &CountryRule| DatedRule {
            rule: rule.rule,
            period: rule.period(),
        };
        let row = |country: &Country| {
            let rules = country.rule.iter().map(dated);
            (country.id.clone(), rules.collect())
        };
        CountryRules(self.country.iter().map(row).collect())
    }
}

impl CountryRules {
    /// Whether there is a country of this two-letter code.
    #[must_use]
    pub fn knows(&self, country: &str) -> bool {
        self.0.contains_key(country)
    }

    /// What papers between Kazakhstan and a country need on a day; none where nothing is known of that day.
    #[must_use]
    pub fn on(&self, country: &str, date: NaiveDate) -> Option<CountryRuleKind> {
        let rules = self.0.get(country)?;
        let mut rules = rules.iter();
        rules
            .find(|rule| rule.period.holds(date))
            .map(|rule| rule.rule)
    }
}
