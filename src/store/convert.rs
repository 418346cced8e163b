//! Encrypting a store, decrypting it, and giving it another key.
//!
//! Each file is replaced as a whole and its old form goes only when the new one is on the disk, so a change that breaks
//! off leaves a store that reads; the same change done again finishes it. What cannot be read is left as it is.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use age::x25519::Identity;

use super::error::{Damage, Damaged, StoreError};
use super::files::{Piece, files};
use super::key::{Guard, Key};
use super::seal::{self, Form};
use super::{Store, atomic, folder, journal, purge, read};

/// So many files are written before the disk is asked to confirm their names.
const AT_ONCE: usize = 256;

/// What a change of protection did.
#[derive(Debug, Default)]
pub struct Conversion {
    /// how many files have another content now
    pub changed: usize,
    /// files that were left as they are, and why
    pub left: Vec<Damaged>,
}

/// What is to become of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    /// plain ones are sealed
    Seal,
    /// sealed ones are made plain
    Unseal,
    /// plain ones are sealed, and sealed ones for the first key alone
    Reseal,
}

/// A file as it shall be.
struct Next {
    old: PathBuf,
    new: PathBuf,
    bytes: Vec<u8>,
}

impl Store {
    /// Encrypts the store: first its new key is put under the guard, then every file is sealed. In a store that is
    /// encrypted and unlocked the guard stays as it is.
    ///
    /// # Errors
    /// As [`Store::save`], [`StoreError::Locked`], [`StoreError::KeyChanged`].
    pub fn encrypt(&mut self, guard: Guard) -> Result<Conversion, StoreError> {
        self.check()?;
        let _lock = self.begin()?;
        if self.key.is_none() {
            self.install(vec![Identity::generate()], guard)?;
        }
        self.change(Change::Seal)
    }

    /// Seals what is still plain in an encrypted store.
    ///
    /// # Errors
    /// As [`Store::encrypt`].
    pub fn finish_encryption(&self) -> Result<Conversion, StoreError> {
        self.check()?;
        let _lock = self.begin()?;
        self.change(Change::Seal)
    }

    /// Makes every file plain, and takes the key away when nothing needs it any more.
    ///
    /// # Errors
    /// As [`Store::encrypt`].
    pub fn decrypt(&mut self) -> Result<Conversion, StoreError> {
        self.check()?;
        let _lock = self.begin()?;
        let conversion = self.change(Change::Unseal)?;
        if self.key.is_some() && conversion.left.is_empty() {
            purge::remove(&self.layout, &self.layout.key())?;
            purge::remove(&self.layout, &self.layout.recipients())?;
            purge::confirm(&self.layout, self.layout.root())?;
            self.key = None;
        }
        Ok(conversion)
    }

    /// Gives the store a new key under a guard, and seals every file for it. Where that was begun before, the guard of
    /// then stays and the rest is done. Without a key there is nothing to change.
    ///
    /// # Errors
    /// As [`Store::encrypt`].
    pub fn rotate(&mut self, guard: Option<Guard>) -> Result<Conversion, StoreError> {
        self.check()?;
        let _lock = self.begin()?;
        let Some(key) = self.key.clone() else {
            return Ok(Conversion::default());
        };
        if let (1, Some(guard)) = (key.identities.len(), guard) {
            let old = key.identities.iter().cloned();
            let both = std::iter::once(Identity::generate()).chain(old);
            self.install(both.collect(), guard)?;
        }
        let conversion = self.change(Change::Reseal)?;
        let key = self.key.clone().unwrap_or(key);
        if conversion.left.is_empty() && key.identities.len() > 1 {
            let first = key.identities.iter().take(1).cloned().collect();
            self.install(first, key.guard.clone())?;
        }
        Ok(conversion)
    }

    /// Puts a key in its place, from where it is the key of the store.
    fn install(&mut self, identities: Vec<Identity>, guard: Guard) -> Result<(), StoreError> {
        let path = self.layout.key();
        let key = self.sealed(&path, Key::new(identities, guard))?;
        let recipients = self.layout.recipients();
        if let Guard::Recipients(all) = &key.guard {
            let lines: String = all.iter().map(|one| format!("{one}\n")).collect();
            atomic::replace(&self.layout, &recipients, &mut lines.as_bytes())?;
        }
        atomic::replace(&self.layout, &path, &mut key.file())?;
        if matches!(key.guard, Guard::Passphrase { .. }) {
            purge::remove(&self.layout, &recipients)?;
        }
        self.key = Some(Arc::new(key));
        Ok(())
    }

    fn change(&self, change: Change) -> Result<Conversion, StoreError> {
        let mut conversion = Conversion::default();
        for (_, path) in journal::files(&self.layout)? {
            self.change_journal(&path, change, &mut conversion)?;
        }
        for pieces in files(&self.layout)? {
            for some in pieces.chunks(AT_ONCE) {
                self.change_files(some, change, &mut conversion)?;
            }
        }
        Ok(conversion)
    }

    /// Changes files of one folder.
    fn change_files(
        &self,
        pieces: &[Piece],
        change: Change,
        conversion: &mut Conversion,
    ) -> Result<(), StoreError> {
        let mut done = Vec::new();
        for piece in pieces {
            match self.next(piece, change) {
                Ok(Some(next)) => {
                    atomic::place(&self.layout, &next.new, &mut next.bytes.as_slice())?;
                    done.push((next.old, next.new));
                }
                Ok(None) => {}
                // What was put aside because it cannot be read stands in nobody's way.
                Err(_) if piece.is_aside => {}
                Err(reason) => conversion.left.push(Damaged {
                    name: self.layout.name(&piece.path),
                    reason,
                }),
            }
        }
        let Some(parent) = done.first().and_then(|(_, new)| new.parent()) else {
            return Ok(());
        };
        purge::confirm(&self.layout, parent)?;
        conversion.changed += done.len();
        for (old, new) in &done {
            if old != new {
                purge::remove(&self.layout, old)?;
            }
        }
        folder::sync(parent).map_err(|source| StoreError::Unconfirmed {
            name: self.layout.name(parent),
            source,
        })
    }

    /// A file as it shall be; none if it is so already.
    fn next(&self, piece: &Piece, change: Change) -> Result<Option<Next>, Damage> {
        let Some(key) = &self.key else {
            return Ok(None);
        };
        let Some(form) = piece.form else {
            // A file of another program may hold what a draft holds.
            return match change {
                Change::Unseal => Ok(None),
                Change::Seal | Change::Reseal => Err(Damage::NotAnId),
            };
        };
        let to = match change {
            Change::Unseal => Form::Plain,
            Change::Seal | Change::Reseal => Form::Sealed,
        };
        let bytes = match (form, change) {
            (Form::Sealed, Change::Seal) | (Form::Plain, Change::Unseal) => return Ok(None),
            (Form::Sealed, Change::Reseal) => {
                let sealed = read::bytes(&piece.path, form.limit())?;
                if seal::open(&key.identities[..1], &sealed).is_ok() {
                    return Ok(None);
                }
                seal::open(&key.identities, &sealed)?
            }
            _ => self.content(&piece.path, form)?,
        };
        let new = self.free(&piece.path, to, &bytes)?;
        let bytes = match to {
            Form::Plain => bytes,
            Form::Sealed => key.seal(&bytes).map_err(Damage::Unreadable)?,
        };
        let old = piece.path.clone();
        Ok(Some(Next { old, new, bytes }))
    }

    /// Where content goes in a form. If a file with another content is there, as where a program that syncs folders
    /// brought it, it goes beside that one: neither is lost, and which is meant is for a person to say.
    fn free(&self, path: &Path, form: Form, content: &[u8]) -> Result<PathBuf, Damage> {
        let target = path.with_extension(form.extension());
        if target == path || !target.exists() {
            return Ok(target);
        }
        if matches!(self.content(&target, form), Ok(found) if found == content) {
            return Ok(target);
        }
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let beside = path.with_file_name(format!("{stem} (copy).{}", form.extension()));
        if beside.exists() {
            return Err(Damage::NotAnId);
        }
        // Where both forms are there the sealed one is newer, for saving writes no other: it keeps the name.
        match form {
            Form::Sealed => Ok(beside),
            Form::Plain => {
                fs::rename(&target, beside).map_err(Damage::Unreadable)?;
                Ok(target)
            }
        }
    }

    fn change_journal(
        &self,
        path: &Path,
        change: Change,
        conversion: &mut Conversion,
    ) -> Result<(), StoreError> {
        let Some(key) = &self.key else { return Ok(()) };
        let lines = journal::lines(&self.layout, path)?;
        let mut next = Vec::new();
        let mut changed = false;
        for line in &lines {
            let opened = || seal::open_line(&key.identities, line);
            let new = match (seal::is_sealed_line(line), change) {
                (true, Change::Seal) | (false, Change::Unseal) => None,
                (false, Change::Seal | Change::Reseal) => Some(Ok(line.clone())),
                (true, Change::Unseal) => Some(opened()),
                (true, Change::Reseal) => {
                    let fresh = seal::open_line(&key.identities[..1], line).is_ok();
                    (!fresh).then(opened)
                }
            };
            let new = match new {
                Some(Ok(plain)) if change == Change::Unseal => Some(plain),
                Some(Ok(plain)) => Some(self.sealed(path, key.seal_line(&plain))?),
                Some(Err(reason)) => {
                    let name = self.layout.name(path);
                    conversion.left.push(Damaged { name, reason });
                    None
                }
                None => None,
            };
            changed |= new.is_some();
            next.extend(new.as_ref().unwrap_or(line));
            next.push(b'\n');
        }
        if changed {
            atomic::replace(&self.layout, path, &mut next.as_slice())?;
            conversion.changed += 1;
        }
        Ok(())
    }
}
