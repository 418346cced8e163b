//! `certctl.draft-history/1`: what was done to an application, never to what values.

use serde::Serialize;

/// What was done to an application.
#[derive(Debug, Clone, Serialize)]
pub struct HistoryView {
    /// `certctl.draft-history/1`
    pub schema: &'static str,
    /// The draft's id.
    pub id: String,
    /// The present revision.
    pub rev: u64,
    /// The steps, the newest first.
    pub steps: Vec<HistoryStep>,
}

/// One step.
#[derive(Debug, Clone, Serialize)]
pub struct HistoryStep {
    /// The revision that came of it.
    pub rev: u64,
    /// When, RFC 3339; null where neither the journal nor a revision tells.
    pub at: Option<String>,
    /// What was done: `create`, `edit`, `submit`, `note`, `close`, `undo`, `import`, `mend`; null where the journal
    /// does not tell.
    pub deed: Option<String>,
    /// What changed, by the names that `--unset` takes.
    pub changed: Vec<String>,
    /// The same in words, where there are words for it.
    #[serde(skip)]
    pub changed_words: Vec<String>,
    /// Whether `draft undo --to` can go back to it.
    pub kept: bool,
}
