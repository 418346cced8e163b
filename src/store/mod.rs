//! Drafts on disk.
//!
//! For: keeping a draft so that what was reported as saved survives a crash, a full disk, a power cut and a
//! second program; keeping its earlier revisions and a journal of what was done, without any value; removing it with
//! all of them; keeping the profile. Not for: what a draft means, where the data folder is, or the time of day: the
//! caller sets `updated`.
//!
//! Reading takes no lock and creates nothing: a file is replaced as a whole, so a reader sees the old one or
//! the new one. An encrypted store is unlocked first; then everything is as in any other. Writing holds the lock throughout. A damaged file is reported, never deleted and never
//! overwritten, and does not hide the others.

mod archive;
mod atomic;
mod codec;
mod convert;
mod doctor;
mod error;
mod files;
mod folder;
mod history;
mod journal;
mod key;
mod layout;
mod lock;
#[cfg(feature = "planted-breaks")]
mod planted;
mod profile;
mod purge;
mod read;
mod seal;
mod tally;
mod write;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

pub use age::secrecy::{ExposeSecret, SecretString};
pub use age::x25519::{Identity, Recipient};
pub use archive::{ArchiveFault, Cover, Export, Import, MAX_ARCHIVE_BYTES, archive_protection};
pub use codec::MAX_BYTES;
pub use convert::Conversion;
pub use doctor::{Finding, Mend, Trouble};
pub use error::{Damage, Damaged, StoreError};
pub use history::Entry;
pub use key::{Guard, Protection, Secret, WORK_FACTOR, identities, recipients};
pub use tally::{Kept, Tally};

use crate::draft::{Draft, DraftId};
use key::Key;
use layout::Layout;

/// The draft in the bytes of a file, as a store reads it: checksum, version, shape.
///
/// # Errors
/// What is wrong with them.
pub fn decode(bytes: Vec<u8>) -> Result<Draft, Damage> {
    codec::decode(bytes)
}

/// How long a write waits for another one by default.
const WAIT: Duration = Duration::from_secs(10);

/// The drafts under one data folder.
#[derive(Debug, Clone)]
pub struct Store {
    layout: Layout,
    wait: Duration,
    /// Once the store is unlocked; none as well while it is not encrypted.
    key: Option<Arc<Key>>,
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
            key: None,
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
    /// [`StoreError::Foreign`], [`StoreError::Locked`].
    pub fn load(&self, id: DraftId) -> Result<Draft, StoreError> {
        self.check()?;
        self.current(id)?.ok_or(StoreError::NotFound { id })
    }

    /// All drafts by file name, those that cannot be read in their places.
    ///
    /// # Errors
    /// Only if the folder as a whole cannot be read: [`StoreError::Unreadable`], [`StoreError::Foreign`], [`StoreError::Locked`].
    pub fn list(&self) -> Result<Vec<Result<Draft, Damaged>>, StoreError> {
        self.list_as(|| |draft| draft)
    }

    /// What is made of every draft where it is read, in the order of [`Store::list`]: `maker` gives each reading thread
    /// a function of its own.
    ///
    /// # Errors
    /// As [`Store::list`].
    pub fn list_as<T: Send, F: FnMut(Draft) -> T>(
        &self,
        maker: impl Fn() -> F + Sync,
    ) -> Result<Vec<Result<T, Damaged>>, StoreError> {
        self.check()?;
        self.read_all(&maker)
    }

    /// The numbers of the earlier revisions of a draft, oldest first, without the one that [`Store::load`] gives.
    /// Empty for an unknown id.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`], [`StoreError::Foreign`], [`StoreError::Locked`].
    pub fn revisions(&self, id: DraftId) -> Result<Vec<u64>, StoreError> {
        self.check()?;
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
        self.check()?;
        let draft = self.read_draft(id, |form| self.layout.revision(id, rev, form))?;
        draft.ok_or(StoreError::NoRevision { id, rev })
    }

    fn current(&self, id: DraftId) -> Result<Option<Draft>, StoreError> {
        Ok(self.read_draft(id, |form| self.layout.draft(id, form))?)
    }

    /// Whether the store may be read.
    fn check(&self) -> Result<(), StoreError> {
        folder::check_owner(&self.layout)?;
        self.check_unlocked()
    }
}
