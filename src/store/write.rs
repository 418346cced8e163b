//! Creating, saving and restoring a draft.

use std::fs::{self, File};
use std::path::Path;

use super::error::{Damage, StoreError};
use super::lock::Lock;
use super::{Store, atomic, codec, folder, lock, purge, read};
use crate::draft::{Deed, Draft, DraftId, SCHEMA, Schema};

impl Store {
    /// Stores a new draft as revision 1 and sets that in it. Makes the folders that are missing.
    ///
    /// # Errors
    /// [`StoreError::Exists`] if the id is taken: try another. [`StoreError::Busy`], [`StoreError::Unwritable`],
    /// [`StoreError::Unconfirmed`], [`StoreError::Foreign`], [`StoreError::Misplaced`], [`StoreError::TooLarge`],
    /// [`StoreError::Unrepresentable`]; the draft in memory is then as it was.
    pub fn create(&self, draft: &mut Draft) -> Result<(), StoreError> {
        let new = Draft {
            rev: 1,
            ..draft.clone()
        };
        let bytes = codec::encode(&new)?;
        let _lock = self.begin()?;
        let taken = |path: &Path| fs::symlink_metadata(path).is_ok();
        if taken(&self.layout.draft(draft.id)) || taken(&self.layout.revisions_of(draft.id)) {
            return Err(StoreError::Exists { id: draft.id });
        }
        // The folders may be as new as the draft, made by a process that did not live to sync them.
        let root = self.layout.root();
        folder::sync(root).map_err(|source| StoreError::Unwritable {
            name: self.layout.name(root),
            source,
        })?;
        atomic::replace(
            &self.layout,
            &self.layout.draft(draft.id),
            &mut bytes.as_slice(),
        )?;
        *draft = new;
        Ok(())
    }

    /// Stores a changed draft as the next revision and sets that in it. When this returns `Ok` the draft is on the
    /// disk, and the revision before it is kept.
    ///
    /// # Errors
    /// [`StoreError::Changed`] if the stored revision is not the draft's: load it anew. [`StoreError::NotFound`],
    /// [`StoreError::Damaged`], [`StoreError::TooNew`] and [`StoreError::Unreadable`] for the stored one, and as
    /// [`Store::create`]. The draft in memory is then as it was.
    pub fn save(&self, draft: &mut Draft, _deed: Deed) -> Result<(), StoreError> {
        let id = draft.id;
        // Known before anything is made or waited for; the look that counts is the one under the lock.
        self.load(id)?;
        let _lock = self.begin()?;
        let stored = self.load(id)?;
        if stored.rev != draft.rev {
            return Err(StoreError::Changed {
                id,
                expected: draft.rev,
                found: stored.rev,
            });
        }
        let mut new = Draft {
            restored: None,
            ..draft.clone()
        };
        self.advance(stored.rev, &mut new)?;
        *draft = new;
        Ok(())
    }

    /// Makes an earlier revision the next one, as for undoing a change or for going on after damage. `updated` is
    /// RFC 3339. The present file is kept as a revision even if it cannot be read. Gives the draft as stored.
    ///
    /// # Errors
    /// [`StoreError::NoRevision`], and as [`Store::save`] but for [`StoreError::Changed`].
    pub fn restore(
        &self,
        id: DraftId,
        rev: u64,
        updated: &str,
        _deed: Deed,
    ) -> Result<Draft, StoreError> {
        // As in `save`.
        self.revision(id, rev)?;
        let _lock = self.begin()?;
        let mut draft = Draft {
            updated: updated.to_owned(),
            restored: Some(rev),
            ..self.revision(id, rev)?
        };
        let present = match self.current(id) {
            Ok(Some(stored)) => stored.rev,
            Ok(None) | Err(StoreError::Damaged(_)) => {
                // Its number cannot be read: each save has kept the one before, so it is the next to the last kept.
                read::revisions(&self.layout, id)?
                    .last()
                    .map_or(1, |last| last.saturating_add(1))
            }
            Err(error) => return Err(error),
        };
        self.advance(present, &mut draft)?;
        Ok(draft)
    }

    /// Takes the lock, makes the folders and removes what a killed process left.
    pub(super) fn begin(&self) -> Result<Lock, StoreError> {
        let lock = lock::acquire(&self.layout, self.wait)?;
        folder::make(&self.layout, &self.layout.drafts())?;
        folder::make(&self.layout, &self.layout.revisions())?;
        // A leftover that stays does no harm to a save. `purge` looks itself.
        let _ = purge::sweep(&self.layout);
        Ok(lock)
    }

    /// Keeps the stored file as revision `present` and replaces it by the draft with the next number.
    fn advance(&self, present: u64, draft: &mut Draft) -> Result<(), StoreError> {
        let id = draft.id;
        let rev = present
            .checked_add(1)
            .ok_or(StoreError::Unrepresentable { id })?;
        let minor = draft.schema.minor.max(SCHEMA.minor);
        let new = Draft {
            rev,
            schema: Schema {
                minor,
                ..draft.schema
            },
            ..draft.clone()
        };
        let bytes = codec::encode(&new)?;
        self.keep(id, present)?;
        atomic::replace(&self.layout, &self.layout.draft(id), &mut bytes.as_slice())?;
        *draft = new;
        Ok(())
    }

    /// Copies the stored file, byte for byte, to its place among the revisions.
    fn keep(&self, id: DraftId, rev: u64) -> Result<(), StoreError> {
        let path = self.layout.draft(id);
        let unreadable = |source| StoreError::Unreadable {
            name: self.layout.name(&path),
            source,
        };
        match fs::metadata(&path) {
            Ok(metadata) if metadata.is_file() => {}
            Ok(_) => {
                let name = self.layout.name(&path);
                return Err(StoreError::Damaged(super::Damaged {
                    name,
                    reason: Damage::NotAFile,
                }));
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(source) => return Err(unreadable(source)),
        }
        let mut stored = File::open(&path).map_err(unreadable)?;
        folder::make(&self.layout, &self.layout.revisions_of(id))?;
        let kept = atomic::replace(&self.layout, &self.layout.revision(id, rev), &mut stored);
        kept.map_err(|error| match error {
            // The draft itself has not been touched yet.
            StoreError::Unconfirmed { name, source } => StoreError::Unwritable { name, source },
            error => error,
        })
    }
}
