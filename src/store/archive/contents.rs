//! What is in an archive, looked through.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use super::super::codec::{self, MAX_BYTES};
use super::{ArchiveFault, Listed, MANIFEST, MAX_ARCHIVE_BYTES, MAX_JOURNAL_BYTES};
use super::{Manifest, PROFILE, VERSION};
use crate::draft::{Draft, DraftId, Profile};

/// Everything in an archive.
#[derive(Debug, Default)]
pub(super) struct Contents {
    pub(super) drafts: BTreeMap<DraftId, Draft>,
    pub(super) revisions: BTreeMap<DraftId, BTreeMap<u64, Draft>>,
    /// Lines by year.
    pub(super) journal: BTreeMap<u16, Vec<Vec<u8>>>,
    pub(super) profile: Option<Profile>,
}

/// What a name says that a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Name {
    Draft(DraftId),
    Revision(DraftId, u64),
    Journal(u16),
    Profile,
    Manifest,
}

impl Name {
    /// Only names that an archive of ours has, in the way in which they are written there.
    fn parse(name: &str) -> Option<Self> {
        match name {
            MANIFEST => return Some(Self::Manifest),
            PROFILE => return Some(Self::Profile),
            _ => {}
        }
        let (folder, rest) = name.split_once('/')?;
        match folder {
            "drafts" => Some(Self::Draft(
                DraftId::parse(rest.strip_suffix(".json")?).ok()?,
            )),
            "revisions" => {
                let (id, number) = rest.strip_suffix(".json")?.split_once('/')?;
                let rev: u64 = number.parse().ok()?;
                let id = DraftId::parse(id).ok()?;
                (rev.to_string() == number).then_some(Self::Revision(id, rev))
            }
            "journal" => {
                let year = rest.strip_suffix(".jsonl")?;
                let number: u16 = year.parse().ok()?;
                (format!("{number:04}") == year).then_some(Self::Journal(number))
            }
            _ => None,
        }
    }

    const fn limit(self) -> u64 {
        match self {
            Self::Journal(_) | Self::Manifest => MAX_JOURNAL_BYTES,
            Self::Draft(_) | Self::Revision(..) | Self::Profile => MAX_BYTES,
        }
    }
}

impl Contents {
    /// The contents of a plain archive.
    pub(super) fn read(archive: impl Read) -> Result<Self, ArchiveFault> {
        let torn = |_| ArchiveFault::Torn;
        let mut tar = tar::Archive::new(archive.take(MAX_ARCHIVE_BYTES));
        let mut contents = Self::default();
        let mut listed = BTreeSet::new();
        let mut manifest = None;
        let mut names = BTreeSet::new();
        // Raw: no entry speaks for another one, as those with long names do.
        for entry in tar.entries().map_err(torn)?.raw(true) {
            let entry = entry.map_err(torn)?;
            if entry.header().entry_type() != tar::EntryType::Regular {
                return Err(ArchiveFault::Kind);
            }
            let path = entry.path_bytes().into_owned();
            let path = String::from_utf8(path).map_err(|_| ArchiveFault::Name)?;
            let name = Name::parse(&path).ok_or(ArchiveFault::Name)?;
            if !names.insert(path.clone()) {
                return Err(ArchiveFault::Twice);
            }
            let size = entry.header().entry_size().map_err(torn)?;
            if size > name.limit() {
                return Err(ArchiveFault::TooLarge);
            }
            let mut content = Vec::new();
            let mut entry = entry.take(name.limit());
            entry.read_to_end(&mut content).map_err(torn)?;
            if content.len() as u64 != size {
                return Err(ArchiveFault::Torn);
            }
            if name == Name::Manifest {
                manifest = Some(content);
            } else {
                listed.insert(Listed::of(&path, &content));
                contents.take(name, content)?;
            }
        }
        check(manifest.as_deref(), &listed)?;
        contents.check()?;
        Ok(contents)
    }

    fn take(&mut self, name: Name, content: Vec<u8>) -> Result<(), ArchiveFault> {
        let draft = |content, id| match codec::decode::<Draft>(content) {
            Ok(draft) if draft.id == id => Ok(draft),
            Err(super::super::Damage::TooNew { .. }) => Err(ArchiveFault::TooNew),
            _ => Err(ArchiveFault::Content),
        };
        match name {
            Name::Draft(id) => {
                self.drafts.insert(id, draft(content, id)?);
            }
            Name::Revision(id, rev) => {
                let revision = draft(content, id)?;
                self.revisions.entry(id).or_default().insert(rev, revision);
            }
            Name::Journal(year) => {
                let lines = content.split(|byte| *byte == b'\n');
                let lines = lines.filter(|line| line.starts_with(b"{"));
                self.journal
                    .insert(year, lines.map(<[u8]>::to_vec).collect());
            }
            Name::Profile => {
                let profile = codec::decode(content).map_err(|_| ArchiveFault::Content)?;
                self.profile = Some(profile);
            }
            Name::Manifest => {}
        }
        Ok(())
    }

    /// Revisions belong to a draft, and come before it.
    fn check(&self) -> Result<(), ArchiveFault> {
        for (id, revisions) in &self.revisions {
            let last = self.drafts.get(id).map_or(0, |draft| draft.rev);
            let fits = |(rev, draft): (&u64, &Draft)| *rev < last && draft.rev == *rev;
            if !revisions.iter().all(fits) {
                return Err(ArchiveFault::Content);
            }
        }
        Ok(())
    }
}

fn check(manifest: Option<&[u8]>, found: &BTreeSet<Listed>) -> Result<(), ArchiveFault> {
    let manifest = manifest.ok_or(ArchiveFault::Manifest)?;
    let manifest: Manifest =
        serde_json::from_slice(manifest).map_err(|_| ArchiveFault::Manifest)?;
    let version = manifest.schema.strip_prefix("certctl.archive/");
    match version.and_then(|version| version.parse::<u32>().ok()) {
        Some(version) if version > VERSION => return Err(ArchiveFault::TooNew),
        Some(_) => {}
        None => return Err(ArchiveFault::Manifest),
    }
    let files: BTreeSet<Listed> = manifest.files.into_iter().collect();
    if files == *found {
        Ok(())
    } else {
        Err(ArchiveFault::Manifest)
    }
}
