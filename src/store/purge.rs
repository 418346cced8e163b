//! Removing a draft with everything that holds its content.
//!
//! The files are deleted, not overwritten: what the medium keeps of deleted files is beyond a program's reach.

use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::error::StoreError;
use super::layout::{Layout, TEMP_PREFIX};
use super::seal::Form;
use super::{Entry, Store, folder, read};
use crate::draft::{Deed, DraftId};

impl Store {
    /// Removes a draft, its revisions, copies that a program which syncs folders has put beside it, and all temporary
    /// files. Needs nothing to be readable. If it breaks off, the draft is still listed: purge it again. `at` is
    /// RFC 3339, for the journal, which keeps that there was a draft.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if there is nothing of it. [`StoreError::Busy`], [`StoreError::Unwritable`],
    /// [`StoreError::Unconfirmed`], [`StoreError::Unreadable`], [`StoreError::Foreign`], [`StoreError::Misplaced`].
    pub fn purge(&self, id: DraftId, at: &str) -> Result<(), StoreError> {
        folder::check_owner(&self.layout)?;
        let revisions = self.layout.revisions_of(id);
        if files_of(&self.layout, id)?.is_empty() && fs::symlink_metadata(&revisions).is_err() {
            return Err(StoreError::NotFound { id });
        }
        let _lock = self.begin()?;
        sweep(&self.layout)?;
        let current = self.current(id).ok().flatten().map(|draft| draft.rev);
        let rev = match current {
            Some(rev) => rev,
            None => *read::revisions(&self.layout, id)?.last().unwrap_or(&0),
        };
        self.announce(&Entry {
            at: at.to_owned(),
            deed: Deed::Purge,
            id,
            rev,
            changed: Vec::new(),
        })?;
        // The draft goes last: as long as it is listed, the user sees that there is something left to purge.
        remove(&self.layout, &revisions)?;
        confirm(&self.layout, &self.layout.revisions())?;
        let drafts = Form::BOTH.map(|form| self.layout.draft(id, form));
        for name in files_of(&self.layout, id)? {
            let path = self.layout.drafts().join(name);
            if !drafts.contains(&path) {
                remove(&self.layout, &path)?;
            }
        }
        for draft in drafts {
            remove(&self.layout, &draft)?;
        }
        confirm(&self.layout, &self.layout.drafts())
    }
}

/// Removes the temporary files of killed processes. Only under the lock: another process's may be in use.
pub(super) fn sweep(layout: &Layout) -> Result<(), StoreError> {
    sweep_among(layout, &read::entries(layout, &layout.drafts())?)
}

/// As [`sweep`], where the names among the drafts are known.
pub(super) fn sweep_among(layout: &Layout, names: &[OsString]) -> Result<(), StoreError> {
    let folder = layout.drafts();
    names
        .iter()
        .filter(|name| name.to_string_lossy().starts_with(TEMP_PREFIX))
        .try_for_each(|name| remove(layout, &folder.join(name)))
}

/// The draft's file and its copies: no other name begins with its id.
fn files_of(layout: &Layout, id: DraftId) -> Result<Vec<OsString>, StoreError> {
    let id = id.to_string();
    let mut names = read::entries(layout, &layout.drafts())?;
    names.retain(|name| name.to_string_lossy().starts_with(&id));
    Ok(names)
}

/// Removes a file, a folder with its content, or a link but not what it leads to.
pub(super) fn remove(layout: &Layout, path: &Path) -> Result<(), StoreError> {
    let removed = match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) => Err(error),
    };
    match removed {
        Err(source) if source.kind() != ErrorKind::NotFound => Err(StoreError::Unwritable {
            name: layout.name(path),
            source,
        }),
        _ => Ok(()),
    }
}

pub(super) fn confirm(layout: &Layout, folder: &Path) -> Result<(), StoreError> {
    folder::sync(folder).map_err(|source| StoreError::Unconfirmed {
        name: layout.name(folder),
        source,
    })
}
