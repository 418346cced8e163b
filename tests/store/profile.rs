use std::fs;

use certctl::draft::Profile;
use certctl::store::StoreError;

use super::{Home, NOW, everything};

fn profile() -> Profile {
    let mut profile = Profile::new(NOW);
    profile.fields.insert("name".into(), "CANARY".into());
    profile
}

#[test]
fn a_profile_is_kept_and_changed() {
    let home = Home::new();
    assert!(home.store.profile().unwrap().is_none());
    assert!(!home.store.root().exists());
    let mut kept = profile();
    home.store.save_profile(&mut kept).unwrap();
    assert_eq!(kept.rev, 1);
    assert_eq!(home.store.profile().unwrap().as_ref(), Some(&kept));
    kept.extra.insert("later".into(), true.into());
    home.store.save_profile(&mut kept).unwrap();
    assert_eq!(home.store.profile().unwrap().unwrap().extra["later"], true);
    assert!(home.store.list().unwrap().is_empty());
}

#[test]
fn a_save_over_a_newer_profile_is_refused() {
    let home = Home::new();
    let mut first = profile();
    home.store.save_profile(&mut first).unwrap();
    let mut second = first.clone();
    home.store.save_profile(&mut first).unwrap();
    for mut old in [second.clone(), profile()] {
        let rev = old.rev;
        assert!(matches!(
            home.store.save_profile(&mut old),
            Err(StoreError::ProfileChanged { found: 2, expected }) if expected == rev
        ));
        assert_eq!(old.rev, rev);
    }
    second.rev = 2;
    home.store.save_profile(&mut second).unwrap();
}

#[test]
fn a_damaged_profile_is_reported_and_not_overwritten() {
    let home = Home::new();
    let mut kept = profile();
    home.store.save_profile(&mut kept).unwrap();
    let file = home.path("profile.json");
    let torn = &fs::read(&file).unwrap()[..100];
    fs::write(&file, torn).unwrap();
    assert!(matches!(home.store.profile(), Err(StoreError::Damaged(_))));
    assert!(matches!(
        home.store.save_profile(&mut kept),
        Err(StoreError::Damaged(_))
    ));
    assert_eq!(fs::read(&file).unwrap(), torn);
    assert!(home.store.purge_profile().unwrap());
    home.store.save_profile(&mut profile()).unwrap();
}

#[test]
fn nothing_of_a_removed_profile_is_left() {
    let home = Home::new();
    assert!(!home.store.purge_profile().unwrap());
    assert!(!home.store.root().exists());
    home.store.save_profile(&mut profile()).unwrap();
    fs::write(home.path("drafts/.certctl-aaaaaaaaaaaa"), "CANARY").unwrap();
    assert!(home.store.purge_profile().unwrap());
    assert!(super::files_with(home.store.root(), "CANARY").is_empty());
    assert!(home.store.profile().unwrap().is_none());
    assert!(!home.store.purge_profile().unwrap());
    assert!(everything(home.store.root()).contains(&home.path("lock")));
}
