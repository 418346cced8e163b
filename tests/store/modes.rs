use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::Path;
use std::process::{Command, Stdio};

use certctl::draft::{Deed, Profile};
use certctl::store::{Store, StoreError};

use super::{Home, LATER, NOW, draft, everything};

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o7777
}

/// Not a test of its own: one of each write, in a process whose umask the caller has set.
#[test]
#[ignore = "run by everything_is_for_its_owner_only_under_any_umask"]
fn writes() {
    let store = Store::new(std::env::var_os("CERTCTL_TEST_DATA").unwrap().into());
    let mut kept = draft(1);
    store.create(&mut kept).unwrap();
    store.save(&mut kept, Deed::Edit).unwrap();
    store.restore(kept.id, 1, LATER, Deed::Undo).unwrap();
    let mut purged = draft(2);
    store.create(&mut purged).unwrap();
    store.save(&mut purged, Deed::Edit).unwrap();
    store.purge(purged.id, NOW).unwrap();
    store.save_profile(&mut Profile::new(NOW)).unwrap();
}

#[test]
fn everything_is_for_its_owner_only_under_any_umask() {
    for umask in ["000", "022", "077"] {
        let home = Home::new();
        let data = home.dir.path().join("made/on/the/way");
        let status = Command::new("sh")
            .args(["-c", "umask $1 && shift && exec \"$@\"", "sh", umask])
            .arg(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "modes::writes"])
            .env("CERTCTL_TEST_DATA", &data)
            .stdout(Stdio::null())
            .status()
            .unwrap();
        assert!(status.success(), "{umask}");
        let made = everything(&home.dir.path().join("made"));
        // four folders to the data, drafts, revisions, one draft with two revisions, journal, profile, lock
        assert_eq!(made.len(), 4 + 2 + 1 + 3 + 2 + 1 + 1, "{made:?}");
        for path in made {
            let expected = if path.is_dir() { 0o700 } else { 0o600 };
            assert_eq!(
                mode(&path),
                expected,
                "{} under umask {umask}",
                path.display()
            );
        }
    }
}

#[test]
fn the_mode_of_an_existing_folder_is_left_alone() {
    let home = Home::new();
    fs::create_dir_all(home.path("drafts")).unwrap();
    for name in ["", "drafts"] {
        fs::set_permissions(home.path(name), fs::Permissions::from_mode(0o755)).unwrap();
    }
    home.stored(1);
    assert_eq!(
        (mode(home.store.root()), mode(&home.path("drafts"))),
        (0o755, 0o755)
    );
    assert_eq!(mode(&home.path("revisions")), 0o700);
}

#[test]
fn another_users_folder_is_refused() {
    let home = Home::new();
    let mut stored = home.stored(1);
    let store = if fs::metadata(home.store.root()).unwrap().uid() == 0 {
        chown(home.store.root(), Some(65534), None).unwrap();
        home.store.clone()
    } else {
        // Who is not root cannot give a folder away, but the root folder is not theirs.
        Store::new("/".into())
    };
    let before = everything(home.store.root());
    assert!(matches!(store.list(), Err(StoreError::Foreign { .. })));
    assert!(matches!(
        store.load(stored.id),
        Err(StoreError::Foreign { .. })
    ));
    assert!(matches!(
        store.save(&mut stored, Deed::Edit),
        Err(StoreError::Foreign { .. })
    ));
    assert!(matches!(
        store.create(&mut draft(2)),
        Err(StoreError::Foreign { .. })
    ));
    assert!(matches!(
        store.purge(stored.id, NOW),
        Err(StoreError::Foreign { .. })
    ));
    assert_eq!(everything(home.store.root()), before);
}
