use std::fs;

use certctl::draft::Deed;
use certctl::store::StoreError;

use super::{Home, LATER, draft};

#[test]
fn earlier_revisions_are_kept_as_they_were() {
    let home = Home::new();
    let mut draft = home.stored(1);
    let mut states = vec![draft.clone()];
    for office in ["semey", "portal", "astana"] {
        draft.office = Some(office.into());
        home.store.save(&mut draft, Deed::Edit).unwrap();
        states.push(draft.clone());
    }
    assert_eq!(home.store.revisions(draft.id).unwrap(), [1, 2, 3]);
    for state in &states[..3] {
        assert_eq!(home.store.revision(draft.id, state.rev).unwrap(), *state);
    }
    assert!(matches!(
        home.store.revision(draft.id, 9),
        Err(StoreError::NoRevision { rev: 9, .. })
    ));
}

#[test]
fn a_save_over_a_newer_revision_is_refused() {
    let home = Home::new();
    let mut first = home.stored(1);
    let mut second = first.clone();
    first.office = Some("semey".into());
    home.store.save(&mut first, Deed::Edit).unwrap();

    second.office = Some("portal".into());
    let error = home.store.save(&mut second, Deed::Edit).unwrap_err();
    assert!(
        matches!(
            error,
            StoreError::Changed {
                expected: 1,
                found: 2,
                ..
            }
        ),
        "{error:?}"
    );
    assert_eq!(second.rev, 1);
    assert_eq!(home.store.load(first.id).unwrap(), first);
}

#[test]
fn restoring_makes_a_new_revision_of_an_old_one() {
    let home = Home::new();
    let mut draft = home.stored(1);
    draft.office = Some("semey".into());
    home.store.save(&mut draft, Deed::Edit).unwrap();

    let restored = home.store.restore(draft.id, 1, LATER, Deed::Undo).unwrap();
    assert_eq!(
        (
            restored.rev,
            restored.office.as_deref(),
            restored.updated.as_str()
        ),
        (3, None, LATER)
    );
    assert_eq!(home.store.load(draft.id).unwrap(), restored);
    assert_eq!(home.store.revision(draft.id, 2).unwrap(), draft);
    // Who still holds the undone revision cannot save over the restored one.
    assert!(matches!(
        home.store.save(&mut draft, Deed::Edit),
        Err(StoreError::Changed { found: 3, .. })
    ));
    assert!(matches!(
        home.store.restore(draft.id, 8, LATER, Deed::Undo),
        Err(StoreError::NoRevision { rev: 8, .. })
    ));
}

#[test]
fn a_damaged_draft_is_restored_and_its_file_kept() {
    let home = Home::new();
    let mut draft = home.stored(1);
    draft.office = Some("semey".into());
    home.store.save(&mut draft, Deed::Edit).unwrap();
    fs::write(home.file_of(draft.id), "torn").unwrap();
    assert!(matches!(
        home.store.save(&mut draft, Deed::Edit),
        Err(StoreError::Damaged(_))
    ));
    assert_eq!(home.store.revisions(draft.id).unwrap(), [1]);

    let restored = home.store.restore(draft.id, 1, LATER, Deed::Undo).unwrap();
    assert_eq!((restored.rev, &restored.office), (3, &None));
    assert_eq!(
        fs::read(home.path(&format!("revisions/{}/2.json", draft.id))).unwrap(),
        b"torn"
    );
    assert!(matches!(
        home.store.save(&mut draft, Deed::Edit),
        Err(StoreError::Changed { .. })
    ));
}

#[test]
fn a_save_that_broke_off_after_keeping_the_old_one_is_done_again() {
    let home = Home::new();
    let mut draft = home.stored(1);
    let kept = home.path(&format!("revisions/{}/1.json", draft.id));
    fs::create_dir_all(kept.parent().unwrap()).unwrap();
    fs::write(&kept, "half of an old copy").unwrap();
    assert!(home.store.revisions(draft.id).unwrap().is_empty());
    home.store.save(&mut draft, Deed::Edit).unwrap();
    assert_eq!(home.store.revisions(draft.id).unwrap(), [1]);
    assert_eq!(home.store.revision(draft.id, 1).unwrap().rev, 1);
}

#[test]
fn revisions_of_one_id_are_not_given_to_a_new_draft() {
    let home = Home::new();
    let mut old = home.stored(1);
    home.store.save(&mut old, Deed::Edit).unwrap();
    fs::remove_file(home.file_of(old.id)).unwrap();
    assert!(matches!(
        home.store.create(&mut draft(1)),
        Err(StoreError::Exists { .. })
    ));
}
