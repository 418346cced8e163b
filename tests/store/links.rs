use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use certctl::draft::Deed;
use certctl::store::{Damage, Store, StoreError};

use super::{Home, NOW, draft, everything};

/// Names and content of everything below a folder.
fn picture(below: &Path) -> Vec<(String, Vec<u8>)> {
    let content = |path: &Path| fs::read(path).unwrap_or_default();
    everything(below)
        .iter()
        .map(|path| (path.display().to_string(), content(path)))
        .collect()
}

/// A folder outside the store that must not change.
fn outside(home: &Home) -> std::path::PathBuf {
    let outside = home.dir.path().join("outside");
    fs::create_dir_all(outside.join("folder")).unwrap();
    fs::write(outside.join("victim"), "untouched").unwrap();
    outside
}

#[test]
fn a_link_in_place_of_a_file_is_replaced_and_not_followed() {
    let home = Home::new();
    let mut draft = home.stored(1);
    let outside = outside(&home);
    let file = home.file_of(draft.id);
    let moved = outside.join("moved.json");
    fs::rename(&file, &moved).unwrap();
    symlink(&moved, &file).unwrap();
    let revisions = home.path(&format!("revisions/{}", draft.id));
    fs::create_dir(&revisions).unwrap();
    symlink(outside.join("victim"), revisions.join("1.json")).unwrap();
    let before = picture(&outside);

    home.store.save(&mut draft, Deed::Edit).unwrap();

    assert_eq!(picture(&outside), before);
    assert!(fs::symlink_metadata(&file).unwrap().is_file());
    assert!(
        fs::symlink_metadata(revisions.join("1.json"))
            .unwrap()
            .is_file()
    );
    assert_eq!(home.store.load(draft.id).unwrap(), draft);
}

#[test]
fn links_in_place_of_folders_and_lock_are_refused() {
    for name in ["drafts", "revisions", "lock"] {
        for target in ["folder", "victim", "nowhere", "loop"] {
            let home = Home::new();
            let outside = outside(&home);
            fs::create_dir(home.store.root()).unwrap();
            let to = if target == "loop" {
                home.path(name)
            } else {
                outside.join(target)
            };
            symlink(to, home.path(name)).unwrap();
            let before = picture(&outside);
            match home.store.create(&mut draft(1)) {
                Err(StoreError::Misplaced { name: found }) => assert_eq!(found, name),
                other => panic!("{name} -> {target}: {other:?}"),
            }
            assert_eq!(picture(&outside), before, "{name} -> {target}");
        }
    }
}

#[test]
fn a_link_in_place_of_one_drafts_revisions_is_refused_and_purged_without_its_target() {
    let home = Home::new();
    let mut draft = home.stored(1);
    let outside = outside(&home);
    symlink(&outside, home.path(&format!("revisions/{}", draft.id))).unwrap();
    let before = picture(&outside);
    assert!(matches!(
        home.store.save(&mut draft, Deed::Edit),
        Err(StoreError::Misplaced { .. })
    ));
    home.store.purge(draft.id, NOW).unwrap();
    assert_eq!(picture(&outside), before);
    assert!(home.store.list().unwrap().is_empty());
}

#[test]
fn a_new_draft_is_not_written_through_a_dangling_link() {
    let home = Home::new();
    home.stored(1);
    let outside = outside(&home);
    let mut new = draft(2);
    symlink(outside.join("nowhere"), home.file_of(new.id)).unwrap();
    let before = picture(&outside);
    assert!(matches!(
        home.store.create(&mut new),
        Err(StoreError::Exists { .. })
    ));
    assert_eq!(picture(&outside), before);
}

#[test]
fn the_data_folder_itself_may_be_a_link() {
    let home = Home::new();
    let real = home.dir.path().join("real");
    fs::create_dir(&real).unwrap();
    symlink(&real, home.store.root()).unwrap();
    let draft = home.stored(1);
    assert_eq!(Store::new(real).load(draft.id).unwrap(), draft);
}

#[test]
fn a_data_folder_that_cannot_be_one_is_reported() {
    let home = Home::new();
    symlink(home.dir.path().join("nowhere"), home.store.root()).unwrap();
    assert!(matches!(
        home.store.create(&mut draft(1)),
        Err(StoreError::Misplaced { .. })
    ));

    fs::write(home.dir.path().join("file"), "").unwrap();
    let store = Store::new(home.dir.path().join("file/data"));
    assert!(matches!(
        store.create(&mut draft(1)),
        Err(StoreError::Unwritable { .. })
    ));
    assert!(matches!(store.list(), Err(StoreError::Unreadable { .. })));
}

#[test]
fn a_pipe_or_folder_in_place_of_a_draft_is_reported_and_not_opened() {
    let home = Home::new();
    let good = home.stored(1);
    let (pipe, folder) = (draft(2).id, draft(3).id);
    assert!(
        std::process::Command::new("mkfifo")
            .arg(home.file_of(pipe))
            .status()
            .unwrap()
            .success()
    );
    fs::create_dir(home.file_of(folder)).unwrap();
    let listed = home.store.list().unwrap();
    assert_eq!(listed.len(), 3);
    for entry in listed {
        match entry {
            Ok(draft) => assert_eq!(draft, good),
            Err(damaged) => assert!(matches!(damaged.reason, Damage::NotAFile), "{damaged:?}"),
        }
    }
    assert!(matches!(home.store.load(pipe), Err(StoreError::Damaged(_))));
}
