//! What was done to the drafts, as the journal tells it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Store;
use super::error::{Damaged, StoreError};
use super::{journal, seal};
use crate::draft::{Deed, Draft, DraftId};

/// A line of the journal: that something changed, never to what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// when: RFC 3339 with the offset +05:00
    pub at: String,
    /// what was done
    pub deed: Deed,
    /// to which draft
    pub id: DraftId,
    /// the revision that came of it; of a removal the last one there was
    pub rev: u64,
    /// what changed, by the names that `--unset` takes: keys of answers, ids of documents, `office`, `date`
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changed: Vec<String>,
}

impl Entry {
    /// The line about the step from one state of a draft to another.
    pub(super) fn of(deed: Deed, before: Option<&Draft>, after: &Draft) -> Self {
        Self {
            at: after.updated.clone(),
            deed,
            id: after.id,
            rev: after.rev,
            changed: changed(before, after),
        }
    }
}

/// The names of what differs.
fn changed(before: Option<&Draft>, after: &Draft) -> Vec<String> {
    let mut names = Vec::new();
    if before.and_then(|draft| draft.office.as_ref()) != after.office.as_ref() {
        names.push("office".to_owned());
    }
    if before.and_then(|draft| draft.filed.as_ref()) != after.filed.as_ref() {
        names.push("date".to_owned());
    }
    let empty = Draft::new(after.id, "", "");
    let before = before.unwrap_or(&empty);
    let keys = before.answers.keys().chain(after.answers.keys());
    let mut keys: Vec<&String> = keys
        .filter(|key| before.answers.get(*key) != after.answers.get(*key))
        .collect();
    keys.sort_unstable();
    keys.dedup();
    names.extend(keys.into_iter().cloned());
    // A document is named once, whether it came to hand or its last day of validity was noted.
    let mut papers: BTreeSet<&String> = before.have.symmetric_difference(&after.have).collect();
    let dated = before.until.keys().chain(after.until.keys());
    papers.extend(dated.filter(|id| before.until.get(*id) != after.until.get(*id)));
    names.extend(papers.into_iter().cloned());
    names
}

impl Store {
    /// What was done to one draft, or to all, in the order in which it was done. Needs no lock. A line that cannot be
    /// read is left out, and so is a change that was announced and then never made.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`], [`StoreError::Foreign`].
    pub fn journal(&self, id: Option<DraftId>) -> Result<Vec<Entry>, StoreError> {
        self.check()?;
        let mut entries = self.entries()?;
        let present = match id {
            Some(id) => {
                entries.retain(|entry| entry.id == id);
                BTreeMap::from([(id, self.present(id))])
            }
            None => self.all_present()?,
        };
        Ok(settled(entries, &present))
    }

    fn entries(&self) -> Result<Vec<Entry>, StoreError> {
        let mut entries = Vec::new();
        for (_, path) in journal::files(&self.layout)? {
            for line in journal::lines(&self.layout, &path)? {
                let line = match &self.key {
                    Some(key) if seal::is_sealed_line(&line) => {
                        seal::open_line(&key.identities, &line).unwrap_or_default()
                    }
                    _ => line,
                };
                entries.extend(serde_json::from_slice::<Entry>(&line).ok());
            }
        }
        Ok(entries)
    }

    fn present(&self, id: DraftId) -> Present {
        match self.current(id) {
            Ok(Some(draft)) => Present::At(draft.rev),
            Ok(None) => Present::Gone,
            Err(_) => Present::Unknown,
        }
    }

    fn all_present(&self) -> Result<BTreeMap<DraftId, Present>, StoreError> {
        let drafts = self.list()?.into_iter();
        Ok(drafts
            .filter_map(|draft| match draft {
                Ok(draft) => Some((draft.id, Present::At(draft.rev))),
                Err(Damaged { name, .. }) => {
                    let stem = name.rsplit('/').next()?.split('.').next()?;
                    Some((DraftId::parse(stem).ok()?, Present::Unknown))
                }
            })
            .collect())
    }
}

/// How far a draft has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Present {
    At(u64),
    /// There is a file, but it cannot be read.
    Unknown,
    Gone,
}

/// Leaves out what was announced and never made. A change is announced before it is made, so one that broke off
/// leaves a line whose revision never came, or came later by another change.
fn settled(entries: Vec<Entry>, present: &BTreeMap<DraftId, Present>) -> Vec<Entry> {
    let mut later: BTreeMap<DraftId, Life> = BTreeMap::new();
    let mut kept: Vec<Entry> = entries
        .into_iter()
        .rev()
        .filter(|entry| {
            let now = present.get(&entry.id).copied().unwrap_or(Present::Gone);
            let life = later.entry(entry.id).or_insert(Life::Present(now, None));
            life.keeps(entry)
        })
        .collect();
    kept.reverse();
    kept
}

/// From a draft's beginning to its removal, read backwards.
#[derive(Debug)]
enum Life {
    /// The last one, with the lowest revision seen so far.
    Present(Present, Option<u64>),
    /// One that a removal ended.
    Over(Option<u64>),
}

impl Life {
    fn keeps(&mut self, entry: &Entry) -> bool {
        if entry.deed == Deed::Purge {
            // A removal that broke off left the draft, whose life goes on, or was done again.
            let broken = match self {
                Self::Present(now, None) => *now != Present::Gone,
                Self::Present(_, Some(_)) => false,
                Self::Over(seen) => seen.is_none(),
            };
            if !broken {
                *self = Self::Over(None);
            }
            return !broken;
        }
        let (came, seen) = match self {
            Self::Present(Present::At(rev), seen) => (entry.rev <= *rev, seen),
            Self::Present(Present::Unknown, seen) | Self::Over(seen) => (true, seen),
            // What was begun and has no file was never made; what went on after that was taken away by hand.
            Self::Present(Present::Gone, seen) => {
                let begun = matches!(entry.deed, Deed::Create | Deed::Import);
                (!begun || seen.is_some(), seen)
            }
        };
        let again = seen.is_some_and(|seen| seen <= entry.rev);
        // The line of an import stands beside those of the revisions that it brought.
        if came && !again && entry.deed != Deed::Import {
            *seen = Some(entry.rev);
        }
        came && !again
    }
}
