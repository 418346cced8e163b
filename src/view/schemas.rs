//! `certctl.data-schema/1`: the kinds of data files that have a JSON Schema.

use serde::Serialize;

/// The kinds of data files.
#[derive(Debug, Clone, Serialize)]
pub struct SchemasView {
    /// `certctl.data-schema/1`
    pub schema: &'static str,
    /// The kinds, in the order of their files.
    pub kinds: Vec<SchemaKindView>,
}

/// A kind of data file.
#[derive(Debug, Clone, Serialize)]
pub struct SchemaKindView {
    /// What to ask for: `service`.
    pub kind: &'static str,
    /// The files of the kind, as a pattern of paths in the data folder.
    pub files: String,
}
