//! Office types, towns and what a person may call them.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::calendar::Grade;
use crate::text::Text;

/// `data/offices.toml`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Offices {
    /// The office types.
    pub office: Vec<Office>,
}

/// An office type: what a term turns on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// The id: `branch-centre`.
    pub id: String,
    /// How one applies there: `branch`, `portal`, `mobile`, `telegram`, `mission`, ...
    pub channel: String,
    /// The office as a person knows it.
    pub name: Text,
    /// The office in a few words, for lists of several.
    #[serde(default)]
    pub short: Option<Text>,
    /// Other words a person may type, in any language.
    #[serde(default)]
    pub alias: Vec<String>,
    /// Reception hours; none where it is open round the clock or the hours are not known.
    #[serde(default)]
    pub hours: Option<Hours>,
    /// The longer hours of the duty departments; none where there are none.
    #[serde(default)]
    pub duty: Option<Hours>,
}

/// Reception hours on a working day, UTC+5.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// When it opens.
    pub opens: NaiveTime,
    /// When it closes: what comes later is accepted the next working day.
    pub closes: NaiveTime,
    /// The hours of a Saturday, which is no working day for a term all the same.
    #[serde(default)]
    pub saturday: Option<Saturday>,
    /// Where the hours were read.
    pub source: String,
    /// How sure they are.
    #[serde(default)]
    pub grade: Grade,
}

/// Reception hours on a Saturday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Saturday {
    /// When it opens.
    pub opens: NaiveTime,
    /// When it closes.
    pub closes: NaiveTime,
}

/// `data/places.toml`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Places {
    /// Towns whose branch is in a regional centre, a city of republican significance or the capital.
    pub place: Vec<Place>,
    /// Towns that people take for such ones, or that have rules of their own.
    pub other: Vec<OtherTown>,
}

/// What a town is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The capital.
    Capital,
    /// A city of republican significance.
    Republican,
    /// The centre of a region.
    Centre,
}

/// A town whose State Corporation branch is of the type `branch-centre`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The id: `semey`.
    pub id: String,
    /// The name of the town.
    pub name: Text,
    /// What the town is.
    pub role: Role,
    /// The region whose centre it is; none for the three cities.
    #[serde(default)]
    pub region: Option<Text>,
    /// The day since when it is one of the list without a break; before it, its branch is `branch-other`.
    #[serde(default)]
    pub since: Option<NaiveDate>,
    /// Former names and other spellings.
    #[serde(default)]
    pub alias: Vec<String>,
    /// Where the role was read.
    pub source: String,
}

/// A town that is not in the list, with what to say when it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OtherTown {
    /// The id: `temirtau`.
    pub id: String,
    /// The name of the town.
    pub name: Text,
    /// Other spellings.
    #[serde(default)]
    pub alias: Vec<String>,
    /// Whether the town has rules of its own, so that one has to ask there.
    #[serde(default)]
    pub ask: bool,
}
