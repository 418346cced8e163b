//! What is wrong in a store.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::error::{Damage, StoreError};
use super::super::files::{Piece, files};
use super::super::layout::TEMP_PREFIX;
use super::super::seal::{self, Form};
use super::super::{Entry, Store, codec, journal, read};
use super::{Finding, Mend, Trouble};
use crate::draft::{Draft, DraftId, Profile};

impl Store {
    /// Everything that is not as it should be. Changes nothing and takes no lock.
    ///
    /// # Errors
    /// As [`Store::list`], where the store as a whole cannot be looked at.
    pub fn inspect(&self) -> Result<Vec<Finding>, StoreError> {
        self.check()?;
        let mut findings = Vec::new();
        self.modes(self.layout.root(), &mut findings);
        for name in read::entries(&self.layout, &self.layout.drafts())? {
            if name.to_string_lossy().starts_with(TEMP_PREFIX) {
                let path = self.layout.drafts().join(name);
                findings.push(self.finding(&path, Trouble::Temporary, Mend::Remove));
            }
        }
        for piece in files(&self.layout)?.iter().flatten() {
            findings.extend(self.look(piece)?);
        }
        self.lost(&mut findings)?;
        for (_, path) in journal::files(&self.layout)? {
            let bad = self.bad_lines(&path)?;
            if bad > 0 {
                findings.push(self.finding(&path, Trouble::Lines(bad), Mend::Cut));
            }
        }
        Ok(findings)
    }

    pub(super) fn finding(&self, path: &Path, trouble: Trouble, mend: Mend) -> Finding {
        Finding {
            name: self.layout.name(path),
            trouble,
            mend,
        }
    }

    /// What is wrong with one file.
    fn look(&self, piece: &Piece) -> Result<Option<Finding>, StoreError> {
        let found = |trouble, mend| Ok(Some(self.finding(&piece.path, trouble, mend)));
        let Some(form) = piece.form.filter(|_| !piece.is_aside) else {
            return if piece.is_aside {
                Ok(None)
            } else {
                found(Trouble::Foreign, Mend::Aside)
            };
        };
        let stem = piece.path.file_stem().unwrap_or_default().to_string_lossy();
        let content = self.content(&piece.path, form);
        let damage = if piece.path == self.layout.profile(form) {
            content.and_then(codec::decode::<Profile>).err()
        } else if piece.path.parent() == Some(&self.layout.drafts()) {
            let draft = content.and_then(codec::decode::<Draft>);
            match (DraftId::parse(&stem), draft) {
                (Ok(id), Ok(draft)) if draft.id == id => None,
                // A copy of the other one's name, or under another name.
                (_, Ok(_)) => return found(Trouble::Copy, Mend::Beside),
                (Err(_), Err(_)) => return found(Trouble::Foreign, Mend::Aside),
                (Ok(id), Err(reason)) => {
                    let mend = match &reason {
                        Damage::TooNew { .. } | Damage::Unreadable(_) => Mend::Nothing,
                        // Without its key file nothing in the store can be read.
                        Damage::OtherKey if self.key.is_none() => Mend::Nothing,
                        _ => self.newest(id)?,
                    };
                    return found(Trouble::Damaged(reason), mend);
                }
            }
        } else {
            match stem.parse::<u64>() {
                Ok(_) => content.and_then(codec::decode::<Draft>).err(),
                Err(_) => return found(Trouble::Foreign, Mend::Aside),
            }
        };
        match damage {
            Some(reason @ (Damage::TooNew { .. } | Damage::Unreadable(_))) => {
                found(Trouble::Damaged(reason), Mend::Nothing)
            }
            Some(reason @ Damage::OtherKey) if self.key.is_none() => {
                found(Trouble::Damaged(reason), Mend::Nothing)
            }
            Some(reason) => found(Trouble::Damaged(reason), Mend::Aside),
            None if self.key.is_some() && form == Form::Plain => found(Trouble::Plain, Mend::Seal),
            None => Ok(None),
        }
    }

    /// The newest good revision in the place of a draft; with none its file can only go aside.
    fn newest(&self, id: DraftId) -> Result<Mend, StoreError> {
        for rev in read::revisions(&self.layout, id)?.into_iter().rev() {
            match self.read_draft(id, |form| self.layout.revision(id, rev, form)) {
                Ok(Some(_)) => return Ok(Mend::Restore { id, rev }),
                // The medium may give it another time: an older one must not take its place.
                Err(damaged) if matches!(damaged.reason, Damage::Unreadable(_)) => {
                    return Ok(Mend::Nothing);
                }
                Ok(None) | Err(_) => {}
            }
        }
        Ok(Mend::Aside)
    }

    /// Drafts of which only earlier revisions are there.
    fn lost(&self, findings: &mut Vec<Finding>) -> Result<(), StoreError> {
        for name in read::entries(&self.layout, &self.layout.revisions())? {
            let Some(id) = name.to_str().and_then(|name| DraftId::parse(name).ok()) else {
                continue;
            };
            let is_there = |form| fs::symlink_metadata(self.layout.draft(id, form)).is_ok();
            if Form::BOTH.into_iter().any(is_there) {
                continue;
            }
            let mend = self.newest(id)?;
            if mend != Mend::Aside {
                let path = self.layout.draft(id, self.form());
                findings.push(self.finding(&path, Trouble::Lost, mend));
            }
        }
        Ok(())
    }

    /// How many lines of a journal cannot be read, the rest of a torn last one included.
    fn bad_lines(&self, path: &Path) -> Result<usize, StoreError> {
        let lines = journal::lines(&self.layout, path)?;
        let bad = lines.iter().filter(|line| !self.is_good_line(line)).count();
        let bytes = fs::read(path).map_err(|source| StoreError::Unreadable {
            name: self.layout.name(path),
            source,
        })?;
        let is_torn = bytes.last().is_some_and(|byte| *byte != b'\n');
        Ok(bad + usize::from(is_torn))
    }

    /// Whether a line of a journal can be read.
    pub(super) fn is_good_line(&self, line: &[u8]) -> bool {
        let plain = match &self.key {
            Some(key) if seal::is_sealed_line(line) => seal::open_line(&key.identities, line).ok(),
            _ => Some(line.to_vec()),
        };
        plain.is_some_and(|line| serde_json::from_slice::<Entry>(&line).is_ok())
    }

    /// What other people can open, from a folder of ours down.
    #[cfg(unix)]
    fn modes(&self, path: &Path, findings: &mut Vec<Finding>) {
        use std::os::unix::fs::PermissionsExt;

        let Ok(metadata) = fs::symlink_metadata(path) else {
            return;
        };
        let is_root = path == self.layout.root();
        if metadata.file_type().is_symlink() && !is_root {
            return;
        }
        let metadata = fs::metadata(path).unwrap_or(metadata);
        let mode = metadata.permissions().mode() & 0o7777;
        if mode & 0o077 != 0 {
            findings.push(self.finding(path, Trouble::Mode(mode), Mend::Close));
        }
        if metadata.is_dir() {
            for path in self.below(path, is_root) {
                self.modes(&path, findings);
            }
        }
    }

    #[cfg(not(unix))]
    fn modes(&self, _: &Path, _: &mut Vec<Finding>) {}

    /// What is in a folder; of the data folder itself only what is the store's.
    fn below(&self, folder: &Path, is_root: bool) -> Vec<PathBuf> {
        if is_root {
            let mut ours = vec![
                self.layout.drafts(),
                self.layout.revisions(),
                self.layout.journal(),
                self.layout.quarantine(),
                self.layout.lock(),
                self.layout.key(),
                self.layout.recipients(),
            ];
            ours.extend(Form::BOTH.map(|form| self.layout.profile(form)));
            return ours;
        }
        let names = read::entries(&self.layout, folder).unwrap_or_default();
        names.into_iter().map(|name| folder.join(name)).collect()
    }
}
