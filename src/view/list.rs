//! `certctl.list/1`

use serde::Serialize;

use super::Words;
use crate::catalogue::IndexEntry;

/// Services.
#[derive(Debug, Clone, Serialize)]
pub struct ListView {
    /// `certctl.list/1`
    pub schema: &'static str,
    /// The services.
    pub services: Vec<ServiceRow>,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// A service in a list.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceRow {
    /// The id.
    pub id: String,
    /// The official name.
    pub name: String,
    /// `active`
    pub status: &'static str,
    /// One sentence.
    pub summary: String,
    /// The office types where it is given.
    pub offices: Vec<String>,
}

impl ListView {
    /// Builds the view.
    #[must_use]
    pub fn build(entries: &[IndexEntry], words: Words<'_>) -> Self {
        let row = |entry: &IndexEntry| ServiceRow {
            id: entry.id.clone(),
            name: words.of(&entry.name),
            status: "active",
            summary: words.of(&entry.summary),
            offices: entry.office.clone(),
        };
        Self {
            schema: "certctl.list/1",
            services: entries.iter().map(row).collect(),
            overrides: words.catalogue.overrides(),
        }
    }
}
