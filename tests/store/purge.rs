use std::fs;

use certctl::draft::{Deed, Draft};
use certctl::store::StoreError;

use super::{Home, NOW, draft, everything, files_with};

const CANARY: &str = "CANARY-9f3b";

/// A draft with revisions, leftovers and copies that all hold the canary, and another without.
fn planted() -> (Home, Draft, Draft) {
    let home = Home::new();
    let mut other = home.stored(2);
    home.store.save(&mut other, Deed::Edit).unwrap();
    let mut subject = draft(1);
    subject.answers.insert("name".into(), CANARY.into());
    home.store.create(&mut subject).unwrap();
    for _ in 0..3 {
        home.store.save(&mut subject, Deed::Edit).unwrap();
    }
    let id = subject.id;
    for name in [
        "drafts/.certctl-aaaaaaaaaaaa".to_owned(),
        format!("drafts/{id} (conflicted copy).json"),
        format!("drafts/{id}.sync-conflict-20261122.json"),
        format!("revisions/{id}/2 (copy).json"),
    ] {
        fs::write(home.path(&name), CANARY).unwrap();
    }
    assert_eq!(files_with(home.store.root(), CANARY).len(), 8);
    (home, subject, other)
}

fn assert_gone(home: &Home, subject: &Draft, other: &Draft) {
    assert_eq!(
        files_with(home.store.root(), CANARY),
        [] as [std::path::PathBuf; 0]
    );
    let id = subject.id.to_string();
    assert!(
        everything(home.store.root())
            .iter()
            .all(|path| !path.to_string_lossy().contains(&id))
    );
    assert_eq!(home.store.load(other.id).unwrap(), *other);
    assert_eq!(home.store.revisions(other.id).unwrap(), [1]);
    assert!(matches!(
        home.store.purge(subject.id, NOW),
        Err(StoreError::NotFound { .. })
    ));
    assert!(matches!(
        home.store.load(subject.id),
        Err(StoreError::NotFound { .. })
    ));
}

#[test]
fn nothing_of_a_purged_draft_is_left() {
    let (home, subject, other) = planted();
    home.store.purge(subject.id, NOW).unwrap();
    assert_gone(&home, &subject, &other);
    // The id is free again.
    home.store.create(&mut draft(1)).unwrap();
}

#[test]
fn a_purge_that_broke_off_anywhere_is_finished_by_the_next() {
    let (home, subject, _) = planted();
    let id = subject.id.to_string();
    let parts: Vec<_> = everything(home.store.root())
        .into_iter()
        .filter(|path| path.is_file() && path.to_string_lossy().contains(&id))
        .collect();
    assert_eq!(parts.len(), 7);
    // The first few of them are left, or the last few.
    let first = (1..=parts.len()).map(|count| (1_u32 << count) - 1);
    let last = (1..parts.len()).map(|count| ((1_u32 << parts.len()) - 1) ^ ((1 << count) - 1));
    for left in first.chain(last) {
        let (home, subject, other) = planted();
        for (place, part) in parts.iter().enumerate() {
            if left & 1 << place == 0 {
                let name = part.strip_prefix(planted_root(part)).unwrap();
                fs::remove_file(home.store.root().join(name)).unwrap();
            }
        }
        home.store.purge(subject.id, NOW).unwrap();
        assert_gone(&home, &subject, &other);
    }
}

/// The data folder that a path of a draft's file lies in.
fn planted_root(path: &std::path::Path) -> &std::path::Path {
    path.ancestors()
        .find(|folder| folder.ends_with("data"))
        .unwrap()
}

#[test]
fn a_damaged_draft_is_purged_too() {
    let (home, subject, other) = planted();
    fs::write(home.file_of(subject.id), format!("{{{CANARY}")).unwrap();
    home.store.purge(subject.id, NOW).unwrap();
    assert_gone(&home, &subject, &other);
}

#[test]
fn the_next_write_sweeps_what_a_killed_one_left_and_nothing_else() {
    let home = Home::new();
    let mut draft = home.stored(1);
    fs::write(home.path("drafts/.certctl-aaaaaaaaaaaa"), CANARY).unwrap();
    fs::write(
        home.path("drafts/.syncthing.other.tmp"),
        "of another program",
    )
    .unwrap();
    home.store.load(draft.id).unwrap();
    home.store.list().unwrap();
    assert!(home.path("drafts/.certctl-aaaaaaaaaaaa").exists());
    home.store.save(&mut draft, Deed::Edit).unwrap();
    assert!(!home.path("drafts/.certctl-aaaaaaaaaaaa").exists());
    assert!(home.path("drafts/.syncthing.other.tmp").exists());
}
