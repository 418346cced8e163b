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
