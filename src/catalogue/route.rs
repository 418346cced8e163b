//! How a paper is made ready for another country: treaties, the bodies that put an apostille, and the steps.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::country::{Countries, CountryRuleKind};
use crate::calendar::Grade;
use crate::text::Text;

/// A treaty on legal assistance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Treaty {
    /// The id that rules name.
    pub id: String,
    /// What it is called, with its date.
    pub name: Text,
    /// What it does for papers.
    pub text: Text,
    /// The first day on which it can be relied upon; none where it is older than all that is known.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// Where it was read.
    pub source: String,
    /// How sure its effect on papers is.
    #[serde(default)]
    pub grade: Grade,
}

/// A remark on the rule of one or more countries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountryNote {
    /// The id that rules name.
    pub id: String,
    /// The remark.
    pub text: Text,
    /// Where it was read; none where it is that of the rule.
    #[serde(default)]
    pub source: Option<String>,
}

/// A body that puts an apostille on papers of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// The id.
    pub id: String,
    /// The service by which it is done, where the catalogue has one of this id.
    #[serde(default)]
    pub service: Option<String>,
    /// Which papers.
    pub papers: Text,
    /// The body.
    pub body: Text,
    /// Where one applies; none where it was not found.
    #[serde(default, rename = "where")]
    pub place: Option<Text>,
    /// The electronic apostille; none where there is none.
    #[serde(default)]
    pub electronic: Option<Electronic>,
    /// Where it was read.
    pub source: String,
    /// How sure it is.
    #[serde(default)]
    pub grade: Grade,
}

/// That an apostille can be electronic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Electronic {
    /// The first day on which it can be asked for.
    pub from: NaiveDate,
    /// How.
    pub text: Text,
    /// Where it was read.
    pub source: String,
    /// How sure it is.
    #[serde(default)]
    pub grade: Grade,
}

/// Which way a paper goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// From Kazakhstan to the country.
    Out,
    /// From the country to Kazakhstan.
    In,
}

impl Direction {
    /// The stable name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Out => "out",
            Self::In => "in",
        }
    }
}

/// What to do where a rule holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// The rule.
    pub rule: CountryRuleKind,
    /// Which way; none for both.
    #[serde(default)]
    pub direction: Option<Direction>,
    /// The steps, in order.
    pub step: Vec<RouteStep>,
}

/// A step of a route.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RouteStep {
    /// What to do.
    pub text: Text,
    /// The office type; none where it is not one of the catalogue's.
    #[serde(default)]
    pub office: Option<String>,
    /// The service by which it is done, where the catalogue has one of this id.
    #[serde(default)]
    pub service: Option<String>,
    /// Whether the body is the [`Authority`] in charge of the paper.
    #[serde(default)]
    pub authority: bool,
    /// Where it was read.
    pub source: String,
    /// How sure it is.
    #[serde(default)]
    pub grade: Grade,
}

/// What every country shares.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
pub struct Routes {
    /// The first day of which anything is said.
    pub known_from: NaiveDate,
    /// Who puts the apostille.
    pub authority: Vec<Authority>,
    /// What to do.
    pub route: Vec<Route>,
}

impl Routes {
    /// The steps of a rule in a direction; empty where none are written.
    #[must_use]
    pub fn steps(&self, rule: CountryRuleKind, direction: Direction) -> &[RouteStep] {
        let fits = |route: &&Route| {
            route.rule == rule && route.direction.is_none_or(|way| way == direction)
        };
        let route = self.route.iter().find(fits);
        route.map_or(&[], |route| route.step.as_slice())
    }
}

impl Countries {
    /// What every country shares.
    #[must_use]
    pub fn routes(&self) -> Routes {
        Routes {
            known_from: self.known_from,
            authority: self.authority.clone(),
            route: self.route.clone(),
        }
    }
}
