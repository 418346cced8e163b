//! Acts and pages that rules rest on, and how sure a rule is.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::text::Text;

/// What kind of thing a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// A law, code, decree or order.
    Act,
    /// An international treaty.
    Treaty,
    /// A page of a state body.
    Page,
    /// A newspaper or a news site.
    Press,
    /// A guide by somebody else.
    Guide,
    /// A reading of this project where no source says it outright.
    Reading,
    /// Something that a user's own file names.
    Own,
}

/// An act or page: an entry of `data/sources.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The id that rules name.
    pub id: String,
    /// What kind of thing it is.
    pub kind: SourceKind,
    /// Its title, short: act, number, date.
    pub title: Text,
    /// Where it can be read; none for a reading of this project.
    #[serde(default)]
    pub url: Option<String>,
    /// The day on which it was last compared with the data.
    pub checked_on: NaiveDate,
    /// The first day on which it is in force.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// The last day on which it is in force.
    #[serde(default)]
    pub to: Option<NaiveDate>,
}
