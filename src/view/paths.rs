//! `certctl.paths/1`

use serde::Serialize;

/// Where things are, and why there.
#[derive(Debug, Clone, Serialize)]
pub struct PathsView {
    /// `certctl.paths/1`
    pub schema: &'static str,
    /// One row a path.
    pub paths: Vec<PathRow>,
}

/// A path.
#[derive(Debug, Clone, Serialize)]
pub struct PathRow {
    /// What is there: `drafts`, `data`.
    pub id: &'static str,
    /// The path.
    pub path: String,
    /// What decided it: `CERTCTL_HOME`, `XDG_DATA_HOME`, `default`.
    pub origin: &'static str,
    /// Whether it is there.
    pub exists: bool,
}
