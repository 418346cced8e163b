//! Creating, saving and restoring a draft.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::error::{Damage, StoreError};
use super::lock::Lock;
use super::seal::Form;
use super::{Entry, Store, atomic, codec, folder, journal, lock, purge, read};
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
        let path = |form| self.layout.draft(draft.id, form);
        let bytes = codec::encode(&new, &self.layout.name(&path(self.form())))?;
        let _lock = self.begin()?;
        let taken = |path: &Path| fs::symlink_metadata(path).is_ok();
        if Form::BOTH.into_iter().any(|form| taken(&path(form)))
            || taken(&self.layout.revisions_of(draft.id))
        {
            return Err(StoreError::Exists { id: draft.id });
        }
        // The folders may be as new as the draft, made by a process that did not live to sync them.
        let root = self.layout.root();
        folder::sync(root).map_err(|source| StoreError::Unwritable {
            name: self.layout.name(root),
            source,
        })?;
        self.announce(&Entry::of(Deed::Create, None, &new))?;
        self.put(path, &bytes)?;
        *draft = new;
        Ok(())
    }

    /// Stores a changed draft as the next revision and sets that in it. When this returns `Ok` the draft is on the
    /// disk, the revision before it is kept, and the journal tells of the change.
    ///
    /// # Errors
    /// [`StoreError::Changed`] if the stored revision is not the draft's: load it anew. [`StoreError::NotFound`],
    /// [`StoreError::Damaged`], [`StoreError::TooNew`] and [`StoreError::Unreadable`] for the stored one, and as
    /// [`Store::create`]. The draft in memory is then as it was.
    pub fn save(&self, draft: &mut Draft, deed: Deed) -> Result<(), StoreError> {
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
        self.advance(stored.rev, Some(&stored), &mut new, deed)?;
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
        deed: Deed,
    ) -> Result<Draft, StoreError> {
        // As in `save`.
        self.revision(id, rev)?;
        let _lock = self.begin()?;
        let mut draft = Draft {
            updated: updated.to_owned(),
            restored: Some(rev),
            ..self.revision(id, rev)?
        };
        let stored = self.current(id);
        let present = match &stored {
            Ok(Some(stored)) => stored.rev,
            Ok(None) | Err(StoreError::Damaged(_)) => {
                // Its number cannot be read: each save has kept the one before, so it is the next to the last kept.
                read::revisions(&self.layout, id)?
                    .last()
                    .map_or(1, |last| last.saturating_add(1))
            }
            Err(_) => return Err(stored.err().unwrap_or(StoreError::NotFound { id })),
        };
        self.advance(present, stored.ok().flatten().as_ref(), &mut draft, deed)?;
        Ok(draft)
    }

    /// Takes the lock, makes the folders and removes what a killed process left.
    pub(super) fn begin(&self) -> Result<Lock, StoreError> {
        let lock = lock::acquire(&self.layout, self.wait)?;
        folder::make(&self.layout, &self.layout.drafts())?;
        folder::make(&self.layout, &self.layout.revisions())?;
        self.check_key()?;
        let names = read::entries(&self.layout, &self.layout.drafts())?;
        if self.key.is_none() && names.iter().any(|name| is_sealed_draft(name)) {
            // The store was encrypted. Writing plainly now would lay open what the user had hidden.
            let name = self.layout.name(&self.layout.key());
            return Err(StoreError::KeyMissing { name });
        }
        // A leftover that stays does no harm to a save. `purge` looks itself.
        let _ = purge::sweep_among(&self.layout, &names);
        Ok(lock)
    }

    /// Keeps the stored file as revision `present` and replaces it by the draft with the next number. `stored` is what
    /// can be read of that file.
    pub(super) fn advance(
        &self,
        present: u64,
        stored: Option<&Draft>,
        draft: &mut Draft,
        deed: Deed,
    ) -> Result<(), StoreError> {
        let id = draft.id;
        let path = |form| self.layout.draft(id, form);
        let name = self.layout.name(&path(self.form()));
        let rev = present
            .checked_add(1)
            .ok_or_else(|| StoreError::Unrepresentable { name: name.clone() })?;
        let minor = draft.schema.minor.max(SCHEMA.minor);
        let new = Draft {
            rev,
            schema: Schema {
                minor,
                ..draft.schema
            },
            ..draft.clone()
        };
        let bytes = codec::encode(&new, &name)?;
        self.keep(id, present)?;
        self.announce(&Entry::of(deed, stored, &new))?;
        self.put(path, &bytes)?;
        *draft = new;
        Ok(())
    }

    /// Writes into the journal what is about to be done.
    pub(super) fn announce(&self, entry: &Entry) -> Result<(), StoreError> {
        // An entry is made of texts and numbers, so this does not fail.
        let mut line = serde_json::to_vec(entry).unwrap_or_default();
        if let Some(key) = &self.key {
            line = self.sealed(&self.layout.journal(), key.seal_line(&line))?;
        }
        journal::append(&self.layout, &entry.at, &line)
    }

    /// Puts content in its place in the form that the store has now.
    pub(super) fn put(
        &self,
        at: impl Fn(Form) -> PathBuf,
        content: &[u8],
    ) -> Result<(), StoreError> {
        let Some(key) = &self.key else {
            return atomic::replace(&self.layout, &at(Form::Plain), &mut &*content);
        };
        let path = at(Form::Sealed);
        let sealed = self.sealed(&path, key.seal(content))?;
        atomic::replace(&self.layout, &path, &mut sealed.as_slice())?;
        // Left where a change of protection broke off; the new content is in the sealed file.
        purge::remove(&self.layout, &at(Form::Plain))
    }

    pub(super) fn sealed<T>(&self, path: &Path, sealed: io::Result<T>) -> Result<T, StoreError> {
        sealed.map_err(|source| StoreError::Unwritable {
            name: self.layout.name(path),
            source,
        })
    }

    /// Gives the stored file, byte for byte, its place among the revisions.
    fn keep(&self, id: DraftId, rev: u64) -> Result<(), StoreError> {
        let form = self.form();
        let present = |form| fs::symlink_metadata(self.layout.draft(id, form)).is_ok();
        if !present(form) && present(form.other()) {
            return self.keep_in_other_form(id, rev, form.other());
        }
        let path = self.layout.draft(id, form);
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
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(source) => return Err(unreadable(source)),
        }
        folder::make(&self.layout, &self.layout.revisions_of(id))?;
        let target = self.layout.revision(id, rev, form);
        let kept = if atomic::link(&path, &target) {
            folder::sync(&self.layout.revisions_of(id)).map_err(|source| StoreError::Unwritable {
                name: self.layout.name(&target),
                source,
            })
        } else {
            let mut stored = File::open(&path).map_err(unreadable)?;
            atomic::replace(&self.layout, &target, &mut stored)
        };
        kept.map_err(untouched)
    }

    /// As [`Store::keep`], where a change of protection has not come to this draft yet: what is kept is in the form
    /// that the store has now.
    fn keep_in_other_form(&self, id: DraftId, rev: u64, form: Form) -> Result<(), StoreError> {
        let path = self.layout.draft(id, form);
        let content = self.content(&path, form).map_err(|reason| super::Damaged {
            name: self.layout.name(&path),
            reason,
        })?;
        folder::make(&self.layout, &self.layout.revisions_of(id))?;
        let kept = self.put(|form| self.layout.revision(id, rev, form), &content);
        kept.map_err(untouched)
    }
}

/// An error of a step before the draft itself was touched.
fn untouched(error: StoreError) -> StoreError {
    match error {
        StoreError::Unconfirmed { name, source } => StoreError::Unwritable { name, source },
        error => error,
    }
}

/// Whether a name is that of an encrypted draft.
fn is_sealed_draft(name: &OsStr) -> bool {
    let stem = name.to_str().and_then(|name| name.strip_suffix(".age"));
    stem.is_some_and(|stem| DraftId::parse(stem).is_ok())
}
