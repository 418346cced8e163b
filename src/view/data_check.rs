//! `certctl.data-check/1`

use chrono::NaiveDate;
use serde::Serialize;

use super::{CountsView, Words};
use crate::catalogue::Source;

/// What is in the data folder, what is wrong there, and which sources are old.
#[derive(Debug, Clone, Serialize)]
pub struct DataCheckView {
    /// `certctl.data-check/1`
    pub schema: &'static str,
    /// The data folder; none where there is no place for one.
    pub folder: Option<String>,
    /// Whether it is there.
    pub exists: bool,
    /// The files that were read, relative to the folder.
    pub files: Vec<String>,
    /// The files that nothing reads.
    pub unused: Vec<String>,
    /// What is wrong with the files.
    pub faults: Vec<FaultView>,
    /// What is odd in the files and refuses nothing.
    pub warnings: Vec<FaultView>,
    /// How much the data holds; where the files have faults, that of the release.
    pub counts: CountsView,
    /// The age in days that was asked about.
    pub stale_days: Option<u32>,
    /// The sources that are older, the oldest first; none where no age was asked about.
    pub stale: Vec<StaleView>,
}

/// A fault of a data file, or a warning.
#[derive(Debug, Clone, Serialize)]
pub struct FaultView {
    /// The file, relative to the folder.
    pub file: String,
    /// The line, from 1; none when the file as a whole is meant.
    pub line: Option<usize>,
    /// The column in characters, from 1.
    pub column: Option<usize>,
    /// The field: `closed[0].date`; empty when none is meant.
    pub field: String,
    /// What is wrong and what to do, in English.
    pub message: String,
    /// All of it in one line, with the whole path of the file.
    #[serde(skip)]
    pub told: String,
}

/// A source that was last compared with the data long ago.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StaleView {
    /// The id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The day on which it was last compared with the data.
    pub checked_on: NaiveDate,
    /// Where it can be read.
    pub url: Option<String>,
}

impl StaleView {
    /// The sources that were last compared with the data more than so many days before today, the oldest first.
    #[must_use]
    pub fn list(sources: &[Source], today: NaiveDate, days: u32, words: Words<'_>) -> Vec<Self> {
        let is_stale = |source: &&Source| (today - source.checked_on).num_days() > i64::from(days);
        let mut stale: Vec<&Source> = sources.iter().filter(is_stale).collect();
        stale.sort_by_key(|source| (source.checked_on, source.id.as_str()));
        let view = |source: &Source| Self {
            id: source.id.clone(),
            title: words.of(&source.title),
            checked_on: source.checked_on,
            url: source.url.clone(),
        };
        stale.into_iter().map(view).collect()
    }
}
