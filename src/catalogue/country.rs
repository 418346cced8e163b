//! What a paper that goes from one country to another needs: apostille, legalisation or nothing.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Countries {
    /// The countries.
    pub country: Vec<Country>,
}

/// A country or territory with an ISO 3166-1 code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// The two-letter code of ISO 3166-1: `DE`.
    pub id: String,
    /// What papers need, by period.
    pub rule: Vec<CountryRule>,
}

/// What papers between Kazakhstan and a country need in a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountryRule {
    /// The rule.
    pub rule: CountryRuleKind,
    /// The first day on which it holds.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// The last day on which it holds.
    #[serde(default)]
    pub to: Option<NaiveDate>,
}

/// The rules of all countries without their texts: what conditions turn on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountryRules(BTreeMap<String, Vec<DatedRule>>);

/// A rule with its period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct DatedRule {
    rule: CountryRuleKind,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
}

impl Countries {
    /// Whether there is a country of this two-letter code.
    #[must_use]
    pub fn knows(&self, id: &str) -> bool {
        self.country.iter().any(|country| country.id == id)
    }

    /// The rules without the texts.
    #[must_use]
    pub fn rules(&self) -> CountryRules {
        let dated = |rule: &CountryRule| DatedRule {
            rule: rule.rule,
            from: rule.from,
            to: rule.to,
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
        let holds = |rule: &&DatedRule| {
            rule.from.is_none_or(|from| from <= date) && rule.to.is_none_or(|to| date <= to)
        };
        rules.iter().find(holds).map(|rule| rule.rule)
    }
}
