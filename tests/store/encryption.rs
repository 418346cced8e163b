//! An encrypted store: nothing is plain, everything works, and a change that broke off is finished.

mod broken_off;
mod keys;
mod plain_age;
mod work;

use std::fs;
use std::path::{Path, PathBuf};

use certctl::draft::{Deed, Draft, Profile};
use certctl::store::{Guard, Identity, Secret, SecretString, Store};

use super::{Home, NOW, draft, everything};

/// In every value that must not be found.
pub(crate) const CANARY: &str = "CANARY-9f3b";

/// Quick: what is tested is not the work of a guess.
const WORK_FACTOR: u8 = 4;

pub(crate) fn passphrase(text: &str) -> Guard {
    Guard::Passphrase {
        passphrase: SecretString::from(text.to_owned()),
        work_factor: WORK_FACTOR,
    }
}

pub(crate) fn typed(text: &str) -> Secret {
    Secret::Passphrase(SecretString::from(text.to_owned()))
}

/// The store as another run finds it, unlocked.
pub(crate) fn unlocked(home: &Home, secret: Secret) -> Store {
    let mut store = Store::new(home.store.root().to_owned());
    store.unlock(secret).unwrap();
    store
}

/// A store with everything in it, all of it with the canary, and its drafts.
pub(crate) fn filled() -> (Home, Vec<Draft>) {
    let home = Home::new();
    let mut drafts = Vec::new();
    for number in 1..=3 {
        let mut draft = draft(number);
        draft.answers.insert("name".into(), CANARY.into());
        home.store.create(&mut draft).unwrap();
        for _ in 1..number {
            home.store.save(&mut draft, Deed::Edit).unwrap();
        }
        drafts.push(draft);
    }
    drafts.sort_by_key(|draft| draft.id);
    let mut profile = Profile::new(NOW);
    profile.fields.insert("name".into(), CANARY.into());
    home.store.save_profile(&mut profile).unwrap();
    (home, drafts)
}

/// What people see of a store.
pub(crate) fn seen(store: &Store) -> String {
    let drafts: Vec<Draft> = store
        .list()
        .unwrap()
        .into_iter()
        .map(Result::unwrap)
        .collect();
    let mut text = String::new();
    for draft in &drafts {
        text += &serde_json::to_string(draft).unwrap();
        for rev in store.revisions(draft.id).unwrap() {
            text += &serde_json::to_string(&store.revision(draft.id, rev).unwrap()).unwrap();
        }
    }
    text += &format!("{:?}", store.journal(None).unwrap());
    text += &serde_json::to_string(&store.profile().unwrap()).unwrap();
    text
}

/// The files below the data folder that hold a draft's content or key for everybody to read.
pub(crate) fn plain(home: &Home) -> Vec<PathBuf> {
    let names = [
        "\"answers\"",
        "\"deed\"",
        "\"fields\"",
        CANARY,
        "AGE-SECRET-KEY",
    ];
    let is_plain = |path: &PathBuf| {
        let bytes = if path.is_file() {
            fs::read(path).unwrap()
        } else {
            Vec::new()
        };
        let text = String::from_utf8_lossy(&bytes);
        names.iter().any(|name| text.contains(name))
    };
    everything(home.store.root())
        .into_iter()
        .filter(is_plain)
        .collect()
}

/// A copy of a data folder, for another try.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// An identity and its guard.
pub(crate) fn recipient() -> (Identity, Guard) {
    let identity = Identity::generate();
    let guard = Guard::Recipients(vec![identity.to_public()]);
    (identity, guard)
}
