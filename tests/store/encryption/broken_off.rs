//! A change of protection that broke off after any of its steps.

use std::fs;
use std::path::PathBuf;

use certctl::draft::Deed;
use certctl::store::{Secret, Store};

use super::{copy, filled, passphrase, plain, recipient, seen, typed, unlocked};
use crate::Home;

/// The files of a data folder, without the lock.
fn names(home: &Home) -> Vec<PathBuf> {
    let root = home.store.root();
    let files = super::everything(root)
        .into_iter()
        .filter(|path| path.is_file());
    let names = files.map(|path| path.strip_prefix(root).unwrap().to_owned());
    names.filter(|name| name != "lock").collect()
}

/// Data folders between two states: some files as before, the others as after. A file that goes is still there in
/// each state in which its successor is missing, and in one in which it is not.
fn between(before: &Home, after: &Home, see: &mut dyn FnMut(&Home)) {
    let (old, new) = (names(before), names(after));
    let steps: Vec<&PathBuf> = new.iter().filter(|name| *name != "key.age").collect();
    for done in 0..=steps.len() {
        for unremoved in [false, true] {
            let home = Home::new();
            copy(before.store.root(), home.store.root());
            fs::copy(after.path("key.age"), home.path("key.age")).unwrap();
            for name in &steps[..done] {
                fs::copy(after.store.root().join(name), home.store.root().join(name)).unwrap();
                let twin = |other: &&PathBuf| {
                    other.with_extension("") == name.with_extension("") && other != name
                };
                if let (false, Some(gone)) = (unremoved, old.iter().find(twin)) {
                    fs::remove_file(home.store.root().join(gone)).unwrap();
                }
            }
            see(&home);
        }
    }
}

#[test]
fn encrypting_that_broke_off_reads_works_and_is_finished() {
    let (before, _) = filled();
    let seen_before = seen(&before.store);
    let after = Home::new();
    copy(before.store.root(), after.store.root());
    after
        .store
        .clone()
        .encrypt(passphrase("the first words"))
        .unwrap();
    let mut states = 0;
    between(&before, &after, &mut |home| {
        states += 1;
        let store = unlocked(home, typed("the first words"));
        assert_eq!(seen(&store), seen_before);
        let mut draft = store.list().unwrap().remove(0).unwrap();
        store.save(&mut draft, Deed::Edit).unwrap();
        let worked = seen(&store);
        assert!(store.finish_encryption().unwrap().left.is_empty());
        assert!(plain(home).is_empty());
        assert_eq!(seen(&store), worked);
    });
    assert_eq!(states, 2 * 9);
}

#[test]
fn decrypting_that_broke_off_reads_and_is_finished() {
    let (after, _) = filled();
    let seen_before = seen(&after.store);
    let before = Home::new();
    copy(after.store.root(), before.store.root());
    before
        .store
        .clone()
        .encrypt(passphrase("the first words"))
        .unwrap();
    // `between` takes the key from where the change leads, and here it is still that of where it came from.
    fs::copy(before.path("key.age"), after.path("key.age")).unwrap();
    between(&before, &after, &mut |home| {
        let mut store = unlocked(home, typed("the first words"));
        assert_eq!(seen(&store), seen_before);
        assert!(store.decrypt().unwrap().left.is_empty());
        assert_eq!(seen(&Store::new(home.store.root().to_owned())), seen_before);
    });
}

#[test]
fn a_change_of_keys_that_broke_off_reads_and_is_finished() {
    let (home, drafts) = filled();
    let seen_before = seen(&home.store);
    let mut store = home.store.clone();
    store.encrypt(passphrase("the first words")).unwrap();
    // A file that cannot be read keeps the change from ending, as a crash would.
    let (identity, guard) = recipient();
    let file = home.path(&format!("drafts/{}.age", drafts[1].id));
    let whole = fs::read(&file).unwrap();
    fs::write(&file, &whole[..whole.len() - 1]).unwrap();
    let conversion = store.rotate(Some(guard)).unwrap();
    assert_eq!(conversion.left.len(), 1);
    fs::write(&file, whole).unwrap();

    let mut store = unlocked(&home, Secret::Identities(vec![identity.clone()]));
    assert!(store.is_between_keys());
    assert_eq!(seen(&store), seen_before);
    let conversion = store.rotate(None).unwrap();
    assert_eq!((conversion.changed, conversion.left.len()), (1, 0));
    let store = unlocked(&home, Secret::Identities(vec![identity]));
    assert!(!store.is_between_keys());
    assert_eq!(seen(&store), seen_before);
}

#[test]
fn what_cannot_be_read_is_sealed_as_it_is_and_what_is_not_ours_is_told() {
    let (home, drafts) = filled();
    let id = drafts[0].id;
    fs::write(home.file_of(id), "torn CANARY-9f3b").unwrap();
    let copied = home.path(&format!("drafts/{id} (conflicted copy).json"));
    fs::write(&copied, "CANARY-9f3b").unwrap();
    let foreign = home.path("drafts/notes.txt");
    fs::write(&foreign, "CANARY-9f3b").unwrap();
    let mut store = home.store.clone();
    let conversion = store.encrypt(passphrase("the first words")).unwrap();
    assert_eq!(conversion.left.len(), 1);
    assert_eq!(conversion.left[0].name, "drafts/notes.txt");
    assert_eq!(plain(&home), [foreign]);
    store.decrypt().unwrap();
    assert_eq!(fs::read(home.file_of(id)).unwrap(), b"torn CANARY-9f3b");
    assert_eq!(fs::read(copied).unwrap(), b"CANARY-9f3b");
}

#[test]
fn of_two_contents_under_one_name_neither_is_lost() {
    let (home, drafts) = filled();
    let id = drafts[0].id;
    let other = fs::read(home.file_of(id)).unwrap();
    let mut store = home.store.clone();
    store.encrypt(passphrase("the first words")).unwrap();
    let mut draft = store.load(id).unwrap();
    store.save(&mut draft, Deed::Edit).unwrap();
    // Brought by a program that syncs folders, from a machine where the store is not encrypted.
    fs::write(home.file_of(id), &other).unwrap();
    assert_eq!(store.load(id).unwrap(), draft);
    let conversion = store.finish_encryption().unwrap();
    assert_eq!((conversion.changed, plain(&home).len()), (1, 0));
    store.decrypt().unwrap();
    assert_eq!(store.load(id).unwrap(), draft);
    assert_eq!(
        fs::read(home.path(&format!("drafts/{id} (copy).json"))).unwrap(),
        other
    );
}
