//! `certctl.data-diff/1`: what changed between two states of the data, and for whom.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::Words;
use super::data_changes::Changes;
use super::entries::Entry;

/// What changed between two states of the data.
#[derive(Debug, Clone, Serialize)]
pub struct DataDiffView {
    /// `certctl.data-diff/1`
    pub schema: &'static str,
    /// The folder of the older state; null for the data of the release.
    pub old: Option<String>,
    /// The folder of the newer state; null for the data of the release.
    pub new: Option<String>,
    /// What changed, by what it changed for: services first.
    pub changes: Vec<DataChangeView>,
}

/// Something that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DataChangeView {
    /// `service`, or the name of the rows of the file: `source`, `transfer`.
    pub kind: &'static str,
    /// The id of what it changed for.
    pub id: String,
    /// What that is called.
    pub name: Option<String>,
    /// `added`, `removed`, `changed`, `reordered`
    pub change: &'static str,
    /// The list within it: `term`; null for what stands in none.
    pub part: Option<String>,
    /// The row of the list: `due`; null where rows are not called anything.
    pub row: Option<String>,
    /// The key that changed: `length`; null for a whole row.
    pub field: Option<String>,
    /// When the row holds, in the keys of `-a`; null when always.
    pub when: Option<String>,
    /// The value before, in words.
    pub before: Option<String>,
    /// The value now, in words.
    pub after: Option<String>,
    /// The first day of the change; null where the data gives none.
    pub from: Option<NaiveDate>,
    /// All of it in words.
    pub text: String,
}

impl DataDiffView {
    /// Compares two states; `old` and `new` are their folders.
    #[must_use]
    pub fn build(
        (old, before): (Option<String>, &[Entry]),
        (new, after): (Option<String>, &[Entry]),
        words: Words<'_>,
    ) -> Self {
        // What a thing is known by from one state to the next.
        let key = |entry: &Entry| (entry.kind, entry.name(), entry.before);
        let keyed = |entries: &[Entry]| -> BTreeMap<_, usize> {
            let keys = entries.iter().enumerate();
            keys.map(|(at, entry)| (key(entry), at)).collect()
        };
        let (known, kept) = (keyed(before), keyed(after));
        let mut changes = Changes::new(words, before, after);
        for entry in after {
            match known.get(&key(entry)).and_then(|at| before.get(*at)) {
                Some(was) => changes.between(was, entry),
                None => changes.whole(entry, "added"),
            }
        }
        for entry in before {
            if !kept.contains_key(&key(entry)) {
                changes.whole(entry, "removed");
            }
        }
        let mut changes = changes.list();
        // Stable: within one thing they stay in the order of its file.
        changes.sort_by(|a, b| {
            let order = |change: &DataChangeView| (change.kind != "service", change.kind);
            (order(a), &a.id).cmp(&(order(b), &b.id))
        });
        Self {
            schema: "certctl.data-diff/1",
            old,
            new,
            changes,
        }
    }
}
