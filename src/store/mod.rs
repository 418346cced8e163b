//! Drafts on disk.
//!
//! For: keeping a draft so that what was reported as saved survives a crash, a full disk, a power cut and a
//! second program; keeping its earlier revisions and a journal of what was done, without any value; removing it with
//! all of them; keeping the profile. Not for: what a draft means, where the data folder is, or the time of day: the
//! caller sets `updated`.
//!
//! Reading takes no lock and creates nothing: a file is replaced as a whole, so a reader sees the old one or
//! the new one. Writing holds the lock throughout. A damaged file is reported, never deleted and never
//! overwritten, and does not hide the others.

mod atomic;
mod checksum;
mod codec;
mod error;
mod folder;
mod history;
mod journal;
mod layout;
mod lock;
#[cfg(feature = "planted-breaks")]
mod planted;
mod profile;
mod purge;
mod read;
mod write;

use std::path::{Path, PathBuf};
use std::time::Duration;

pub use codec::MAX_BYTES;
pub use error::{Damage, Damaged, StoreError};
pub use history::Entry;

use crate::draft::{Draft, DraftId};
use layout::Layout;

/// How long a write waits for another one by default.
const WAIT: Duration = Duration::from_secs(10);

/// The drafts under one data folder.
#[derive(Debug, Clone)]
pub struct Store {
    layout: Layout,
    wait: Duration,
}

impl Store {
    /// The store under a data folder. Touches nothing: the folder is made by the first write.
    #[must_use]
    pub fn new(root: PathBuf) -> Self {
        Self::with_wait(root, WAIT)
    }

    /// As [`Store::new`], with the time a write waits for the lock before it reports [`StoreError::Busy`].
    #[must_use]
    pub fn with_wait(root: PathBuf, wait: Duration) -> Self {
        Self {
            layout: Layout::new(root),
            wait,
        }
    }

    /// The data folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        self.layout.root()
    }

    /// The draft as it was last saved.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], [`StoreError::Damaged`], [`StoreError::TooNew`], [`StoreError::Unreadable`],
    /// [`StoreError::Foreign`].
    pub fn load(&self, id: DraftId) -> Result<Draft, StoreError> {
        folder::check_owner(&self.layout)?;
        self.current(id)?.ok_or(StoreError::NotFound { id })
    }

    /// All drafts by file name, those that cannot be read in their places.
    ///
    /// # Errors
    /// Only if the folder as a whole cannot be read: [`StoreError::Unreadable`], [`StoreError::Foreign`].
    pub fn list(&self) -> Result<Vec<Result<Draft, Damaged>>, StoreError> {
        folder::check_owner(&self.layout)?;
        read::all(&self.layout)
    }

    /// The numbers of the earlier revisions of a draft, oldest first, without the one that [`Store::load`] gives.
    /// Empty for an unknown id.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`], [`StoreError::Foreign`].
    pub fn revisions(&self, id: DraftId) -> Result<Vec<u64>, StoreError> {
        folder::check_owner(&self.layout)?;
        // A save that broke off between keeping the old revision and replacing it leaves a copy of the current one.
        let current = self
            .current(id)
            .ok()
            .flatten()
            .map_or(u64::MAX, |draft| draft.rev);
        Ok(read::revisions(&self.layout, id)?
            .into_iter()
            .filter(|rev| *rev < current)
            .collect())
    }

    /// An earlier revision.
    ///
    /// # Errors
    /// [`StoreError::NoRevision`], and as [`Store::load`].
    pub fn revision(&self, id: DraftId, rev: u64) -> Result<Draft, StoreError> {
        folder::check_owner(&self.layout)?;
        let draft = read::draft(&self.layout, &self.layout.revision(id, rev), id)?;
        draft.ok_or(StoreError::NoRevision { id, rev })
    }

    fn current(&self, id: DraftId) -> Result<Option<Draft>, StoreError> {
        Ok(read::draft(&self.layout, &self.layout.draft(id), id)?)
    }
}
