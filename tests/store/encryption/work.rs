use std::fs;

use certctl::draft::{Deed, Profile};
use certctl::store::{Damage, Protection, StoreError};

use super::super::{LATER, NOW, draft, files_with};
use super::{CANARY, filled, passphrase, plain, recipient, seen, typed, unlocked};
use certctl::store::Secret;

#[test]
fn nothing_stays_plain_and_everything_reads_as_before() {
    let (home, _) = filled();
    let before = seen(&home.store);
    assert_eq!(home.store.protection().unwrap(), Protection::Plain);
    let mut store = home.store.clone();
    let conversion = store.encrypt(passphrase("four words of mine")).unwrap();
    assert!(conversion.left.is_empty());
    // Three drafts with three revisions between them, the profile, the journal.
    assert_eq!(conversion.changed, 3 + 3 + 1 + 1);
    assert!(plain(&home).is_empty());
    assert_eq!(home.store.protection().unwrap(), Protection::Passphrase);
    assert_eq!(store.tally().unwrap().plain(), 0);
    assert_eq!(seen(&store), before);
    assert_eq!(seen(&unlocked(&home, typed("four words of mine"))), before);
}

#[test]
fn work_in_an_encrypted_store_leaves_nothing_plain() {
    let (home, drafts) = filled();
    let (identity, guard) = recipient();
    home.store.clone().encrypt(guard).unwrap();
    let store = unlocked(&home, Secret::Identities(vec![identity]));
    let mut new = draft(9);
    new.answers.insert("name".into(), CANARY.into());
    store.create(&mut new).unwrap();
    for _ in 0..3 {
        store.save(&mut new, Deed::Edit).unwrap();
    }
    assert_eq!(store.revisions(new.id).unwrap(), [1, 2, 3]);
    assert_eq!(store.revision(new.id, 2).unwrap().rev, 2);
    let undone = store.restore(new.id, 1, LATER, Deed::Undo).unwrap();
    assert_eq!(undone.rev, 5);
    let mut profile: Profile = store.profile().unwrap().unwrap();
    store.save_profile(&mut profile).unwrap();
    let deeds = store.journal(Some(new.id)).unwrap();
    assert_eq!(deeds.len(), 5);
    assert!(plain(&home).is_empty());

    store.purge(new.id, NOW).unwrap();
    assert!(files_with(home.store.root(), &new.id.to_string()).is_empty());
    assert_eq!(store.list().unwrap().len(), drafts.len());
    assert!(store.purge_profile().unwrap());
    assert!(store.profile().unwrap().is_none());
}

#[test]
fn without_its_key_a_store_gives_and_takes_nothing() {
    let (home, mut drafts) = filled();
    home.store
        .clone()
        .encrypt(passphrase("four words of mine"))
        .unwrap();
    let (store, draft) = (&home.store, &mut drafts[0]);
    let errors = [
        store.list().map(drop).unwrap_err(),
        store.load(draft.id).map(drop).unwrap_err(),
        store.journal(None).map(drop).unwrap_err(),
        store.profile().map(drop).unwrap_err(),
        store.save(draft, Deed::Edit).unwrap_err(),
        store.create(&mut super::draft(7)).unwrap_err(),
        store.purge(draft.id, NOW).unwrap_err(),
    ];
    for error in errors {
        assert!(matches!(error, StoreError::Locked), "{error:?}");
    }
    assert!(plain(&home).is_empty());
}

#[test]
fn decrypting_gives_back_what_there_was() {
    let (home, _) = filled();
    let before = seen(&home.store);
    let mut store = home.store.clone();
    store.encrypt(passphrase("four words of mine")).unwrap();
    let conversion = store.decrypt().unwrap();
    assert!(conversion.left.is_empty());
    assert_eq!(seen(&store), before);
    assert_eq!(seen(&home.store), before);
    assert!(!home.path("key.age").exists());
    assert!(home.path("profile.json").exists());
    assert_eq!(home.store.protection().unwrap(), Protection::Plain);
}

#[test]
fn a_lost_key_file_does_not_turn_writing_plain() {
    let (home, mut drafts) = filled();
    home.store
        .clone()
        .encrypt(passphrase("four words of mine"))
        .unwrap();
    fs::remove_file(home.path("key.age")).unwrap();
    for error in [
        home.store.create(&mut draft(7)).unwrap_err(),
        home.store.save_profile(&mut Profile::new(NOW)).unwrap_err(),
    ] {
        assert!(
            matches!(&error, StoreError::KeyMissing { name } if name == "key.age"),
            "{error:?}"
        );
    }
    let error = home.store.save(&mut drafts[0], Deed::Edit).unwrap_err();
    assert!(matches!(error, StoreError::Damaged(_)), "{error:?}");
    for found in home.store.list().unwrap() {
        assert!(matches!(found.unwrap_err().reason, Damage::OtherKey));
    }
    assert!(plain(&home).is_empty());
}

#[test]
fn every_flipped_byte_of_an_encrypted_draft_is_seen() {
    let (home, drafts) = filled();
    let mut store = home.store.clone();
    store.encrypt(passphrase("four words of mine")).unwrap();
    let file = home.path(&format!("drafts/{}.age", drafts[0].id));
    let bytes = fs::read(&file).unwrap();
    for at in 0..bytes.len() {
        let mut flipped = bytes.clone();
        flipped[at] ^= 0x01;
        fs::write(&file, &flipped).unwrap();
        assert!(
            matches!(store.load(drafts[0].id), Err(StoreError::Damaged(_))),
            "byte {at}"
        );
    }
    for length in 0..bytes.len() {
        fs::write(&file, &bytes[..length]).unwrap();
        assert!(matches!(
            store.load(drafts[0].id),
            Err(StoreError::Damaged(_))
        ));
    }
    let listed = store.list().unwrap();
    assert_eq!(listed.iter().filter(|draft| draft.is_ok()).count(), 2);
}
