//! A second draft beside one with the same id: both are kept, and a person chooses.

use super::super::error::StoreError;
use super::super::seal::Form;
use super::super::{Entry, Store, codec, folder};
use crate::draft::{Deed, Draft, DraftId};

/// The id under which a draft stands beside another one: made of the id and what the draft holds, so that the same
/// draft brought twice is one draft.
fn id_beside(draft: &Draft) -> DraftId {
    // FNV-1a, 64 bits: spreads well and is the same in every release.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let content = serde_json::to_vec(draft).unwrap_or_default();
    for byte in content {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    DraftId::from_random(u128::from(hash ^ (hash >> 40)))
}

impl Store {
    /// Keeps a draft and its earlier revisions under another id. The id, and whether it is new. Only under the lock.
    pub(in super::super) fn keep_beside(
        &self,
        draft: &Draft,
        revisions: &[Draft],
        at: &str,
    ) -> Result<(DraftId, bool), StoreError> {
        let id = id_beside(draft);
        let place = |form| self.layout.draft(id, form);
        if Form::BOTH.into_iter().any(|form| place(form).exists()) {
            return Ok((id, false));
        }
        let renamed = |draft: &Draft| Draft {
            id,
            ..draft.clone()
        };
        if !revisions.is_empty() {
            folder::make(&self.layout, &self.layout.revisions_of(id))?;
        }
        for revision in revisions {
            let at = |form| self.layout.revision(id, revision.rev, form);
            let name = self.layout.name(&at(self.form()));
            self.put(at, &codec::encode(&renamed(revision), &name)?)?;
        }
        let draft = renamed(draft);
        let content = codec::encode(&draft, &self.layout.name(&place(self.form())))?;
        self.announce(&Entry {
            at: at.to_owned(),
            ..Entry::of(Deed::Import, None, &draft)
        })?;
        self.put(place, &content)?;
        Ok((id, true))
    }
}
