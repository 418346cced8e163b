//! Where everything lies under the data folder.

use std::path::{Path, PathBuf};

use super::seal::Form;
use crate::draft::DraftId;

/// How a temporary file begins. The dot keeps it out of lists, the name apart from other programs' files.
pub(super) const TEMP_PREFIX: &str = ".certctl-";

/// The paths of one data folder. The only place that makes paths, and only of ids and numbers.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    root: PathBuf,
}

impl Layout {
    pub(super) fn new(root: PathBuf) -> Self {
        Self { root }
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    pub(super) fn lock(&self) -> PathBuf {
        self.root.join("lock")
    }

    /// The drafts, and every temporary file: one folder to sweep.
    pub(super) fn drafts(&self) -> PathBuf {
        self.root.join("drafts")
    }

    pub(super) fn draft(&self, id: DraftId, form: Form) -> PathBuf {
        self.drafts().join(format!("{id}.{}", form.extension()))
    }

    pub(super) fn revisions(&self) -> PathBuf {
        self.root.join("revisions")
    }

    pub(super) fn revisions_of(&self, id: DraftId) -> PathBuf {
        self.revisions().join(id.to_string())
    }

    pub(super) fn revision(&self, id: DraftId, rev: u64, form: Form) -> PathBuf {
        self.revisions_of(id)
            .join(format!("{rev}.{}", form.extension()))
    }

    pub(super) fn journal(&self) -> PathBuf {
        self.root.join("journal")
    }

    /// The journal of a calendar year.
    pub(super) fn journal_of(&self, year: u16) -> PathBuf {
        self.journal().join(format!("{year:04}.jsonl"))
    }

    pub(super) fn profile(&self, form: Form) -> PathBuf {
        self.root.join(format!("profile.{}", form.extension()))
    }

    /// The store's own key. Where it is, the store is encrypted.
    pub(super) fn key(&self) -> PathBuf {
        self.root.join("key.age")
    }

    /// The public keys of those who can unlock that key, unless a passphrase does.
    pub(super) fn recipients(&self) -> PathBuf {
        self.root.join("recipients.txt")
    }

    /// Where files go that do not belong where they were found.
    pub(super) fn quarantine(&self) -> PathBuf {
        self.root.join("quarantine")
    }

    /// A path for an error: relative to the data folder, which holds the user's name as often as not.
    /// The data folder itself is `.`.
    pub(super) fn name(&self, path: &Path) -> String {
        match path.strip_prefix(&self.root) {
            Ok(rest) if !rest.as_os_str().is_empty() => rest.to_string_lossy().into_owned(),
            _ => ".".to_owned(),
        }
    }
}
