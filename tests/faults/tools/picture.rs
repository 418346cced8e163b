//! What a store holds, to be compared with what it held.

use std::collections::BTreeMap;

use certctl::draft::Draft;
use certctl::store::Store;
use serde_json::Value;

use super::{BYSTANDER, Home, SUBJECT};

/// Drafts and their earlier revisions, without the times at which they were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Picture {
    pub(crate) drafts: BTreeMap<String, Value>,
    pub(crate) revisions: BTreeMap<String, Vec<Value>>,
    /// files that cannot be read, and a folder that cannot
    pub(crate) damaged: Vec<String>,
}

impl Picture {
    pub(crate) fn of(home: &Home) -> Self {
        let store = home.store();
        let mut picture = Self {
            drafts: BTreeMap::new(),
            revisions: BTreeMap::new(),
            damaged: Vec::new(),
        };
        let listed = match store.list() {
            Ok(listed) => listed,
            Err(error) => {
                picture.damaged.push(error.to_string());
                return picture;
            }
        };
        if let Err(error) = store.journal(None) {
            picture.damaged.push(error.to_string());
        }
        match store.profile() {
            Ok(Some(profile)) => {
                let mut value = serde_json::to_value(profile).unwrap();
                strip(&mut value);
                picture.drafts.insert("profile".to_owned(), value);
            }
            Ok(None) => {}
            Err(error) => picture.damaged.push(error.to_string()),
        }
        let mut begun = 0;
        for entry in listed {
            match entry {
                Ok(draft) => {
                    let mut name = draft.id.to_string();
                    // The id of a new draft is a matter of chance.
                    if name != SUBJECT && name != BYSTANDER {
                        begun += 1;
                        name = format!("new {begun}");
                    }
                    picture.look_back(&store, &draft, &name);
                    picture.drafts.insert(name, timeless(&draft));
                }
                Err(damaged) => picture
                    .damaged
                    .push(format!("{damaged}: {}", damaged.reason)),
            }
        }
        picture
    }

    fn look_back(&mut self, store: &Store, draft: &Draft, name: &str) {
        let mut kept = Vec::new();
        match store.revisions(draft.id) {
            Ok(revisions) => {
                for rev in revisions {
                    match store.revision(draft.id, rev) {
                        Ok(revision) => kept.push(timeless(&revision)),
                        Err(error) => self.damaged.push(error.to_string()),
                    }
                }
            }
            Err(error) => self.damaged.push(error.to_string()),
        }
        self.revisions.insert(name.to_owned(), kept);
    }

    /// What is between two pictures while files are removed one by one: each draft as it was or gone, and only
    /// revisions that were there.
    pub(crate) fn is_on_the_way(&self, old: &Self, new: &Self) -> bool {
        let stays = |id: &String| new.drafts.contains_key(id);
        self.damaged.is_empty()
            && self
                .drafts
                .iter()
                .all(|(id, draft)| old.drafts.get(id) == Some(draft))
            && old
                .drafts
                .keys()
                .filter(|id| stays(id))
                .all(|id| self.drafts.contains_key(id))
            && self.revisions.iter().all(|(id, kept)| {
                let had = old.revisions.get(id);
                if stays(id) {
                    had == Some(kept)
                } else {
                    had.is_some_and(|had| kept.iter().all(|one| had.contains(one)))
                }
            })
    }
}

/// A draft as JSON without its times and, where it is a matter of chance, its id.
fn timeless(draft: &Draft) -> Value {
    let mut value = serde_json::to_value(draft).unwrap();
    strip(&mut value);
    let id = draft.id.to_string();
    if id != SUBJECT && id != BYSTANDER {
        value["id"] = Value::Null;
    }
    value
}

fn strip(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|key, _| !matches!(key.as_str(), "created" | "updated" | "at"));
            members.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}
