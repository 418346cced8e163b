//! Bringing an archive into a store: nothing that is there is lost.

use std::collections::BTreeMap;
use std::io::Read;

use age::Decryptor;

use super::super::error::StoreError;
use super::super::key::{Protection, Secret};
use super::super::{Entry, Store, codec, folder, journal};
use super::ArchiveFault;
use super::contents::Contents;
use crate::draft::{Deed, Draft, DraftId, Profile};

/// How an age file begins.
const SEALED: &[u8] = b"age-encryption.org/";

/// What came of an archive.
#[derive(Debug, Default)]
pub struct Import {
    /// drafts that were not there
    pub new: Vec<DraftId>,
    /// drafts that went on from where they were
    pub forward: Vec<DraftId>,
    /// drafts that were there already, as they are in the archive or further
    pub known: Vec<DraftId>,
    /// drafts that differ, and took the place of what was there; that is an earlier revision now
    pub replaced: Vec<DraftId>,
    /// drafts that differ, and the ids under which they stand beside what was there
    pub beside: Vec<(DraftId, DraftId)>,
    /// drafts whose file here cannot be read, so that nothing could be compared
    pub unreadable: Vec<DraftId>,
    /// whether the profile came from the archive; none if there is none in it, or the same
    pub profile: Option<bool>,
}

impl Import {
    /// The error that broke it off. Once something was brought in, it no longer holds that nothing was changed.
    fn broken(&self, left: usize, source: StoreError) -> StoreError {
        let changed = self.new.len() + self.forward.len() + self.replaced.len();
        match changed + self.beside.len() {
            0 => source,
            brought => StoreError::ImportBroken {
                brought,
                left,
                source: Box::new(source),
            },
        }
    }
}

/// What guards an archive.
///
/// # Errors
/// [`StoreError::BadArchive`]
pub fn archive_protection(archive: &[u8]) -> Result<Protection, StoreError> {
    if !archive.starts_with(SEALED) {
        return Ok(Protection::Plain);
    }
    let decryptor = Decryptor::new_buffered(archive).map_err(|_| torn())?;
    Ok(if decryptor.is_scrypt() {
        Protection::Passphrase
    } else {
        Protection::Recipients
    })
}

const fn torn() -> StoreError {
    StoreError::BadArchive {
        fault: ArchiveFault::Torn,
    }
}

/// The contents of an archive, opened by a secret if it is encrypted.
fn opened(archive: &[u8], secret: Option<&Secret>) -> Result<Contents, StoreError> {
    let bad = |fault| StoreError::BadArchive { fault };
    match (archive_protection(archive)?, secret) {
        (Protection::Plain, _) => Contents::read(archive).map_err(bad),
        (_, None) => Err(StoreError::WrongKey),
        (_, Some(secret)) => {
            let decryptor = Decryptor::new_buffered(archive).map_err(|_| torn())?;
            let reader = secret.open(decryptor).map_err(|error| match error {
                age::DecryptError::NoMatchingKeys
                | age::DecryptError::DecryptionFailed
                | age::DecryptError::KeyDecryptionFailed => StoreError::WrongKey,
                _ => torn(),
            })?;
            Contents::read(reader.take(super::MAX_ARCHIVE_BYTES)).map_err(bad)
        }
    }
}

impl Store {
    /// Brings everything of an archive into the store. What is there already is left out, what goes on from where a
    /// draft is here takes its place, and what differs stands beside it, or, with `replace`, over it. Done again, it
    /// changes nothing. `at` is RFC 3339.
    ///
    /// # Errors
    /// [`StoreError::BadArchive`] before anything is stored, [`StoreError::WrongKey`], and as [`Store::save`].
    pub fn import(
        &self,
        archive: &[u8],
        secret: Option<&Secret>,
        replace: bool,
        at: &str,
    ) -> Result<Import, StoreError> {
        let contents = opened(archive, secret)?;
        self.check()?;
        let _lock = self.begin()?;
        self.import_journal(&contents.journal)?;
        let mut import = Import::default();
        let none = BTreeMap::new();
        let mut left = contents.drafts.len();
        for (id, draft) in &contents.drafts {
            let revisions = contents.revisions.get(id).unwrap_or(&none);
            self.import_draft(draft, revisions, replace, at, &mut import)
                .map_err(|error| import.broken(left, error))?;
            left -= 1;
        }
        if let Some(profile) = &contents.profile {
            let taken = self.import_profile(profile, replace);
            import.profile = taken.map_err(|error| import.broken(left, error))?;
        }
        Ok(import)
    }

    fn import_draft(
        &self,
        draft: &Draft,
        revisions: &BTreeMap<u64, Draft>,
        replace: bool,
        at: &str,
        import: &mut Import,
    ) -> Result<(), StoreError> {
        let id = draft.id;
        let stored = match self.current(id) {
            Ok(Some(stored)) => stored,
            Ok(None) => {
                self.bring(draft, revisions.values(), at)?;
                import.new.push(id);
                return Ok(());
            }
            Err(StoreError::Damaged(_) | StoreError::TooNew { .. }) => {
                import.unreadable.push(id);
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        let earlier = |rev| {
            let found = self.read_draft(id, |form| self.layout.revision(id, rev, form));
            found.ok().flatten()
        };
        if stored == *draft || earlier(draft.rev).as_ref() == Some(draft) {
            import.known.push(id);
        } else if revisions.get(&stored.rev) == Some(&stored) {
            self.bring(draft, revisions.range(stored.rev..).map(|(_, one)| one), at)?;
            import.forward.push(id);
        } else if replace {
            let mut draft = Draft {
                updated: at.to_owned(),
                ..draft.clone()
            };
            self.advance(stored.rev, Some(&stored), &mut draft, Deed::Import)?;
            import.replaced.push(id);
        } else {
            let revisions: Vec<Draft> = revisions.values().cloned().collect();
            match self.keep_beside(draft, &revisions, at)? {
                (beside, true) => import.beside.push((id, beside)),
                (_, false) => import.known.push(id),
            }
        }
        Ok(())
    }

    /// Puts a draft in its place with the number it has, after the revisions before it.
    fn bring<'a>(
        &self,
        draft: &Draft,
        revisions: impl Iterator<Item = &'a Draft>,
        at: &str,
    ) -> Result<(), StoreError> {
        let id = draft.id;
        let mut made = false;
        for revision in revisions {
            if !made {
                folder::make(&self.layout, &self.layout.revisions_of(id))?;
                made = true;
            }
            let at = |form| self.layout.revision(id, revision.rev, form);
            let name = self.layout.name(&at(self.form()));
            self.put(at, &codec::encode(revision, &name)?)?;
        }
        let place = |form| self.layout.draft(id, form);
        let content = codec::encode(draft, &self.layout.name(&place(self.form())))?;
        self.announce(&Entry {
            at: at.to_owned(),
            ..Entry::of(Deed::Import, None, draft)
        })?;
        self.put(place, &content)
    }

    /// Adds the lines that are not there.
    fn import_journal(&self, years: &BTreeMap<u16, Vec<Vec<u8>>>) -> Result<(), StoreError> {
        for (year, lines) in years {
            let path = self.layout.journal_of(*year);
            let there = if path.exists() {
                journal::lines(&self.layout, &path)?
            } else {
                Vec::new()
            };
            let there: std::collections::BTreeSet<Vec<u8>> = there
                .into_iter()
                .map(|line| self.plain_line(line))
                .collect();
            let mut new = Vec::new();
            for line in lines.iter().filter(|line| !there.contains(*line)) {
                new.push(match &self.key {
                    Some(key) => self.sealed(&path, key.seal_line(line))?,
                    None => line.clone(),
                });
            }
            if !new.is_empty() {
                journal::append(&self.layout, &format!("{year:04}"), &new.join(&b'\n'))?;
            }
        }
        Ok(())
    }

    /// Whether the profile was taken over; none if it is the same.
    fn import_profile(&self, profile: &Profile, replace: bool) -> Result<Option<bool>, StoreError> {
        let stored = self.profile()?;
        let same =
            |stored: &Profile| stored.fields == profile.fields && stored.extra == profile.extra;
        if stored.as_ref().is_some_and(same) {
            return Ok(None);
        }
        if stored.is_some() && !replace {
            return Ok(Some(false));
        }
        let new = Profile {
            rev: stored.map_or(0, |stored| stored.rev) + 1,
            ..profile.clone()
        };
        let place = |form| self.layout.profile(form);
        let content = codec::encode(&new, &self.layout.name(&place(self.form())))?;
        self.put(place, &content)?;
        Ok(Some(true))
    }
}
