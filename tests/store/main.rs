//! The store keeps what it said it kept, whatever stands or happens in its folder.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod archive;
mod concurrency;
mod damage;
#[cfg(unix)]
mod doctor;
mod encryption;
mod ids;
mod journal;
#[cfg(unix)]
mod links;
mod lock;
#[cfg(unix)]
mod modes;
mod profile;
mod purge;
mod revisions;
mod round_trip;
mod versions;

use std::fs;
use std::path::{Path, PathBuf};

use certctl::draft::{Draft, DraftId};
use certctl::store::Store;
use tempfile::TempDir;

const NOW: &str = "2026-11-22T10:00:00+05:00";
const LATER: &str = "2026-11-22T10:05:00+05:00";

/// A store in a folder of its own, which goes with it.
struct Home {
    dir: TempDir,
    store: Store,
}

impl Home {
    fn new() -> Self {
        let dir = TempDir::new().unwrap();
        let store = Store::new(dir.path().join("data"));
        Self { dir, store }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.store.root().join(name)
    }

    /// A stored draft with one answer.
    fn stored(&self, number: u128) -> Draft {
        let mut draft = draft(number);
        self.store.create(&mut draft).unwrap();
        draft
    }

    fn file_of(&self, id: DraftId) -> PathBuf {
        self.path(&format!("drafts/{id}.json"))
    }
}

fn draft(number: u128) -> Draft {
    let mut draft = Draft::new(DraftId::from_random(number), "criminal-record", NOW);
    draft.answers.insert("purpose".into(), "abroad".into());
    draft
}

/// Every file and folder below a folder, itself included.
fn everything(below: &Path) -> Vec<PathBuf> {
    let mut found = vec![below.to_owned()];
    if fs::symlink_metadata(below).unwrap().is_dir() {
        for entry in fs::read_dir(below).unwrap() {
            found.extend(everything(&entry.unwrap().path()));
        }
    }
    found.sort();
    found
}

/// The files below a folder that hold a text.
fn files_with(below: &Path, text: &str) -> Vec<PathBuf> {
    let holds = |path: &PathBuf| {
        path.is_file() && String::from_utf8_lossy(&fs::read(path).unwrap()).contains(text)
    };
    everything(below).into_iter().filter(holds).collect()
}
