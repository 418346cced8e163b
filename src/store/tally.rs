//! What a store holds, by counting files. Needs no key.

use std::fs;
use std::path::Path;

use super::error::StoreError;
use super::files::files;
use super::seal::{self, Form};
use super::{Store, folder, journal};

/// Counts and sizes of a store.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// drafts
    pub drafts: Kept,
    /// earlier revisions of drafts
    pub revisions: Kept,
    /// lines of the journal
    pub journal: Kept,
    /// profiles
    pub profile: Kept,
    /// files that were put aside
    pub aside: Kept,
}

/// How many of a kind there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kept {
    /// not encrypted
    pub plain: usize,
    /// encrypted
    pub sealed: usize,
    /// bytes of all
    pub bytes: u64,
}

impl Kept {
    fn add(&mut self, sealed: bool, bytes: u64) {
        if sealed {
            self.sealed += 1;
        } else {
            self.plain += 1;
        }
        self.bytes += bytes;
    }
}

impl Tally {
    /// All kinds together.
    #[must_use]
    pub fn kinds(&self) -> [Kept; 5] {
        [
            self.drafts,
            self.revisions,
            self.journal,
            self.profile,
            self.aside,
        ]
    }

    /// How much is not encrypted.
    #[must_use]
    pub fn plain(&self) -> usize {
        self.kinds().iter().map(|kept| kept.plain).sum()
    }
}

impl Store {
    /// Counts what the store holds.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`], [`StoreError::Foreign`].
    pub fn tally(&self) -> Result<Tally, StoreError> {
        folder::check_owner(&self.layout)?;
        let mut tally = Tally::default();
        let size = |path: &Path| fs::metadata(path).map_or(0, |metadata| metadata.len());
        let (drafts, revisions) = (self.layout.drafts(), self.layout.revisions());
        for piece in files(&self.layout)?.iter().flatten() {
            let kind = if piece.is_aside {
                &mut tally.aside
            } else if piece.path.starts_with(&drafts) {
                &mut tally.drafts
            } else if piece.path.starts_with(&revisions) {
                &mut tally.revisions
            } else {
                &mut tally.profile
            };
            kind.add(piece.form == Some(Form::Sealed), size(&piece.path));
        }
        for (_, path) in journal::files(&self.layout)? {
            for line in journal::lines(&self.layout, &path)? {
                let bytes = line.len() as u64 + 1;
                tally.journal.add(seal::is_sealed_line(&line), bytes);
            }
        }
        Ok(tally)
    }
}
