//! `certctl.store-status/1` and what comes of encrypting, decrypting and changing keys.

use serde::Serialize;

/// How the store is kept and what it holds.
#[derive(Debug, Clone, Serialize)]
pub struct StoreStatusView {
    /// `certctl.store-status/1`
    pub schema: &'static str,
    /// The folder.
    pub folder: String,
    /// Whether what is written is encrypted.
    pub encrypted: bool,
    /// `passphrase` or `identity`; null where nothing has to be unlocked.
    pub unlocked_by: Option<&'static str>,
    /// What there is.
    pub kept: Vec<KeptRow>,
    /// How much of an encrypted store is not encrypted yet.
    pub unencrypted: usize,
}

/// How much of a kind there is.
#[derive(Debug, Clone, Serialize)]
pub struct KeptRow {
    /// `drafts`, `revisions`, `journal`, `profile`, `quarantine`
    pub id: &'static str,
    /// How many, of the journal lines.
    pub count: usize,
    /// How many of them are encrypted.
    pub encrypted: usize,
    /// Their size.
    pub bytes: u64,
}

/// What encrypting, decrypting or a change of keys did.
#[derive(Debug, Clone, Serialize)]
pub struct StoreChangeView {
    /// `certctl.store-encrypt/1`, `certctl.store-decrypt/1` or `certctl.store-rotate/1`
    pub schema: &'static str,
    /// Whether the store is encrypted now.
    pub encrypted: bool,
    /// `passphrase` or `identity`; null where nothing has to be unlocked.
    pub unlocked_by: Option<&'static str>,
    /// How many files were written anew.
    pub changed: usize,
    /// Whether nothing is left to do.
    pub complete: bool,
    /// Files that were left as they are.
    pub left: Vec<LeftRow>,
}

/// A file that was left as it is.
#[derive(Debug, Clone, Serialize)]
pub struct LeftRow {
    /// The name in the folder.
    pub file: String,
    /// Why.
    pub reason: String,
}

/// What went into an archive.
#[derive(Debug, Clone, Serialize)]
pub struct StoreExportView {
    /// `certctl.store-export/1`
    pub schema: &'static str,
    /// How many drafts.
    pub drafts: usize,
    /// How many of their earlier revisions.
    pub revisions: usize,
    /// Whether the archive is encrypted.
    pub encrypted: bool,
    /// Whether every value that people entered was blotted out.
    pub anonymised: bool,
    /// Files that cannot be read and are not in it.
    pub left: Vec<LeftRow>,
}

/// What came of an archive.
#[derive(Debug, Clone, Serialize)]
pub struct StoreImportView {
    /// `certctl.store-import/1`
    pub schema: &'static str,
    /// Drafts that were not there.
    pub new: Vec<String>,
    /// Drafts that went on from where they were.
    pub forward: Vec<String>,
    /// Drafts that were there already.
    pub known: Vec<String>,
    /// Drafts that took the place of others.
    pub replaced: Vec<String>,
    /// Drafts that differ from those of the same id.
    pub beside: Vec<BesideRow>,
    /// Drafts whose file in the store cannot be read.
    pub unreadable: Vec<String>,
    /// `imported` or `kept`; null if there was nothing to decide.
    pub profile: Option<&'static str>,
}

/// A draft that stands beside another one.
#[derive(Debug, Clone, Serialize)]
pub struct BesideRow {
    /// The id that both had.
    pub id: String,
    /// The id of the one from the archive now.
    pub beside: String,
}
