//! Writing an archive.

use std::io::{self, Write};

use age::Encryptor;

use super::super::error::{Damaged, StoreError};
use super::super::key::Guard;
use super::super::{Store, codec, journal, seal};
use super::{Listed, MANIFEST, Manifest, PROFILE, VERSION, anonymise};
use crate::draft::{Draft, DraftId};

/// What keeps an archive from other people's eyes.
#[derive(Clone)]
pub enum Cover {
    /// what guards the store; nothing if it is not encrypted
    AsStore,
    /// this
    Guard(Guard),
}

/// What went into an archive.
#[derive(Debug, Default)]
pub struct Export {
    /// drafts
    pub drafts: usize,
    /// their earlier revisions
    pub revisions: usize,
    /// whether the archive is encrypted
    pub encrypted: bool,
    /// what could not be read and is not in it
    pub left: Vec<Damaged>,
}

impl Store {
    /// Writes everything that can be read into an archive. `at` is RFC 3339. `anonymised`: without any value that
    /// people entered. Needs no lock: every draft is in it as it was at some moment of the run.
    ///
    /// # Errors
    /// As [`Store::list`]; [`StoreError::Archive`] where it cannot be written.
    pub fn export(
        &self,
        out: &mut dyn Write,
        cover: &Cover,
        at: &str,
        anonymised: bool,
    ) -> Result<Export, StoreError> {
        self.check()?;
        let guard = match (cover, &self.key) {
            (Cover::Guard(guard), _) => Some(guard),
            // What is in it then is for other people, who have no key of ours.
            (Cover::AsStore, _) if anonymised => None,
            (Cover::AsStore, Some(key)) => Some(&key.guard),
            (Cover::AsStore, None) => None,
        };
        let unwritable = |source| StoreError::Archive { source };
        let mut export = match guard {
            None => self.write(out, at, anonymised)?,
            Some(guard) => {
                let encryptor: Encryptor = guard.encryptor().map_err(unwritable)?;
                let mut sealed = encryptor.wrap_output(out).map_err(unwritable)?;
                let export = self.write(&mut sealed, at, anonymised)?;
                sealed.finish().and_then(Write::flush).map_err(unwritable)?;
                export
            }
        };
        export.encrypted = guard.is_some();
        Ok(export)
    }

    fn write(&self, out: &mut dyn Write, at: &str, anonymised: bool) -> Result<Export, StoreError> {
        let mut archive = Archive {
            tar: tar::Builder::new(out),
            files: Vec::new(),
        };
        let mut export = Export::default();
        let shown = |draft: Draft| match anonymised {
            true => anonymise::draft(draft),
            false => draft,
        };
        for found in self.read_all(&|| |draft| draft)? {
            let draft = match found {
                Ok(draft) => draft,
                Err(damaged) => {
                    export.left.push(damaged);
                    continue;
                }
            };
            let id = draft.id;
            export.revisions += self.write_revisions(id, &mut archive, &mut export.left, &shown)?;
            let name = format!("drafts/{id}.json");
            let content = codec::encode(&shown(draft), &name)?;
            archive.add(&name, &content)?;
            export.drafts += 1;
        }
        for (year, path) in journal::files(&self.layout)? {
            let mut lines = Vec::new();
            for line in journal::lines(&self.layout, &path)? {
                lines.extend(self.plain_line(line));
                lines.push(b'\n');
            }
            archive.add(&format!("journal/{year:04}.jsonl"), &lines)?;
        }
        if let Some(profile) = self.profile()? {
            let profile = match anonymised {
                true => anonymise::profile(profile),
                false => profile,
            };
            archive.add(PROFILE, &codec::encode(&profile, PROFILE)?)?;
        }
        archive.finish(at, anonymised)?;
        Ok(export)
    }

    fn write_revisions(
        &self,
        id: DraftId,
        archive: &mut Archive<'_>,
        left: &mut Vec<Damaged>,
        shown: &dyn Fn(Draft) -> Draft,
    ) -> Result<usize, StoreError> {
        let mut count = 0;
        for rev in self.revisions(id)? {
            match self.read_draft(id, |form| self.layout.revision(id, rev, form)) {
                Ok(Some(draft)) => {
                    let name = format!("revisions/{id}/{rev}.json");
                    archive.add(&name, &codec::encode(&shown(draft), &name)?)?;
                    count += 1;
                }
                Ok(None) => {}
                Err(damaged) => left.push(damaged),
            }
        }
        Ok(count)
    }

    /// A line of the journal without its seal; empty if it cannot be read.
    pub(super) fn plain_line(&self, line: Vec<u8>) -> Vec<u8> {
        match &self.key {
            Some(key) if seal::is_sealed_line(&line) => {
                seal::open_line(&key.identities, &line).unwrap_or_default()
            }
            _ => line,
        }
    }
}

/// An archive being written.
struct Archive<'a> {
    tar: tar::Builder<&'a mut dyn Write>,
    files: Vec<Listed>,
}

impl Archive<'_> {
    fn add(&mut self, name: &str, content: &[u8]) -> Result<(), StoreError> {
        self.files.push(Listed::of(name, content));
        self.put(name, content)
            .map_err(|source| StoreError::Archive { source })
    }

    fn put(&mut self, name: &str, content: &[u8]) -> io::Result<()> {
        let mut header = tar::Header::new_ustar();
        header.set_size(content.len() as u64);
        header.set_mode(0o600);
        header.set_entry_type(tar::EntryType::Regular);
        header.set_path(name)?;
        header.set_cksum();
        self.tar.append(&header, content)
    }

    fn finish(mut self, at: &str, anonymised: bool) -> Result<(), StoreError> {
        let manifest = Manifest {
            schema: format!("certctl.archive/{VERSION}"),
            created: at.to_owned(),
            anonymised,
            files: std::mem::take(&mut self.files),
        };
        let finished = || -> io::Result<()> {
            let content = serde_json::to_vec_pretty(&manifest)?;
            self.put(MANIFEST, &content)?;
            self.tar.into_inner()?.flush()
        };
        finished().map_err(|source| StoreError::Archive { source })
    }
}
