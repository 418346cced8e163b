use std::fs;

use certctl::draft::Deed;
use certctl::store::{Identity, Protection, Secret, StoreError};

use super::{filled, passphrase, plain, recipient, seen, typed, unlocked};

#[test]
fn what_does_not_fit_unlocks_nothing() {
    let (home, _) = filled();
    home.store
        .clone()
        .encrypt(passphrase("four words of mine"))
        .unwrap();
    let mut store = home.store.clone();
    for wrong in [
        typed("four words of yours"),
        typed(""),
        Secret::Identities(vec![Identity::generate()]),
        Secret::Identities(vec![]),
    ] {
        assert!(matches!(store.unlock(wrong), Err(StoreError::WrongKey)));
        assert!(matches!(store.list(), Err(StoreError::Locked)));
    }
    store.unlock(typed("four words of mine")).unwrap();
    assert_eq!(store.list().unwrap().len(), 3);
}

#[test]
fn each_of_several_people_unlocks_a_store() {
    let (home, _) = filled();
    let people: Vec<Identity> = (0..3).map(|_| Identity::generate()).collect();
    let all = people.iter().map(Identity::to_public).collect();
    home.store
        .clone()
        .encrypt(certctl::store::Guard::Recipients(all))
        .unwrap();
    assert_eq!(home.store.protection().unwrap(), Protection::Recipients);
    let listed = fs::read_to_string(home.path("recipients.txt")).unwrap();
    for one in people {
        assert!(listed.contains(&one.to_public().to_string()));
        let store = unlocked(&home, Secret::Identities(vec![one]));
        assert_eq!(store.list().unwrap().len(), 3);
    }
}

#[test]
fn another_key_and_passphrase_take_the_place_of_the_old_ones() {
    let (home, _) = filled();
    let before = seen(&home.store);
    let mut store = home.store.clone();
    store.encrypt(passphrase("the first words")).unwrap();
    let old_key = fs::read(home.path("key.age")).unwrap();
    let conversion = store.rotate(Some(passphrase("the second words"))).unwrap();
    assert_eq!((conversion.changed, conversion.left.len()), (8, 0));
    assert!(!store.is_between_keys());
    let mut late = home.store.clone();
    assert!(matches!(
        late.unlock(typed("the first words")),
        Err(StoreError::WrongKey)
    ));
    assert_eq!(seen(&unlocked(&home, typed("the second words"))), before);
    assert!(plain(&home).is_empty());

    // Who has a copy of the old key and its passphrase reads nothing with them.
    fs::write(home.path("key.age"), old_key).unwrap();
    let store = unlocked(&home, typed("the first words"));
    assert!(store.list().unwrap().iter().all(Result::is_err));
}

#[test]
fn a_passphrase_and_identities_take_turns() {
    let (home, _) = filled();
    let before = seen(&home.store);
    let (identity, guard) = recipient();
    let mut store = home.store.clone();
    store.encrypt(passphrase("the first words")).unwrap();
    store.rotate(Some(guard)).unwrap();
    assert_eq!(store.protection().unwrap(), Protection::Recipients);
    let mut store = unlocked(&home, Secret::Identities(vec![identity]));
    assert_eq!(seen(&store), before);
    store.rotate(Some(passphrase("the second words"))).unwrap();
    assert!(!home.path("recipients.txt").exists());
    assert_eq!(seen(&unlocked(&home, typed("the second words"))), before);
}

#[test]
fn who_unlocked_a_store_before_a_change_of_protection_does_not_write_after_it() {
    let (home, mut drafts) = filled();
    let draft = &mut drafts[0];
    let plainly = home.store.clone();
    home.store
        .clone()
        .encrypt(passphrase("the first words"))
        .unwrap();
    assert!(matches!(
        plainly.save(draft, Deed::Edit),
        Err(StoreError::Locked)
    ));
    let first = unlocked(&home, typed("the first words"));
    let mut other = first.clone();
    other.rotate(Some(passphrase("the second words"))).unwrap();
    assert!(first.save(draft, Deed::Edit).is_err());
    assert!(matches!(
        first.create(&mut super::draft(7)),
        Err(StoreError::KeyChanged)
    ));
    other.decrypt().unwrap();
    let second = first;
    assert!(matches!(
        second.create(&mut super::draft(7)),
        Err(StoreError::KeyChanged)
    ));
    plainly.save(draft, Deed::Edit).unwrap();
}

#[test]
fn a_key_file_that_is_none_is_told_apart_from_a_wrong_passphrase() {
    let (home, _) = filled();
    home.store
        .clone()
        .encrypt(passphrase("the first words"))
        .unwrap();
    let file = home.path("key.age");
    let whole = fs::read(&file).unwrap();
    let bad = |store: &mut certctl::store::Store| store.unlock(typed("the first words"));
    for torn in [0, 10, whole.len() - 1] {
        fs::write(&file, &whole[..torn]).unwrap();
        let error = bad(&mut home.store.clone()).unwrap_err();
        assert!(
            matches!(error, StoreError::BadKey { .. }),
            "{torn}: {error:?}"
        );
    }
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    assert!(matches!(
        bad(&mut home.store.clone()),
        Err(StoreError::Misplaced { .. })
    ));
}

#[test]
fn debug_shows_no_key() {
    let (home, _) = filled();
    let mut store = home.store.clone();
    store.encrypt(passphrase("the first words")).unwrap();
    let shown = format!("{store:?}");
    assert!(
        !shown.contains("AGE-SECRET") && !shown.contains("the first words"),
        "{shown}"
    );
}
