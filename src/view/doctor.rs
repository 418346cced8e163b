//! `certctl.doctor/1`

use serde::Serialize;

/// What is wrong in the store.
#[derive(Debug, Clone, Serialize)]
pub struct DoctorView {
    /// `certctl.doctor/1`
    pub schema: &'static str,
    /// The folder.
    pub folder: String,
    /// Whether nothing is wrong, or nothing is any more.
    pub clean: bool,
    /// What was found.
    pub findings: Vec<FindingRow>,
}

/// Something that is wrong.
#[derive(Debug, Clone, Serialize)]
pub struct FindingRow {
    /// The name in the folder.
    pub file: String,
    /// `damaged`, `lost`, `copy`, `foreign`, `mode`, `temporary`, `plain`, `torn_journal`, `newer_schema`
    pub kind: &'static str,
    /// The same in words.
    pub reason: String,
    /// `restore`, `keep_beside`, `set_aside`, `close`, `remove`, `encrypt`, `cut`, `none`
    pub mend: &'static str,
    /// The same in words.
    pub mend_words: String,
    /// The revision that comes back, of `restore`.
    pub revision: Option<u64>,
    /// Whether it was done.
    pub mended: bool,
}
