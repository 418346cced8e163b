use std::fs;

use certctl::draft::{Deed, State};
use certctl::store::{MAX_BYTES, StoreError};
use serde_json::json;

use super::{Home, LATER, NOW, draft, everything};

#[test]
fn what_was_saved_is_loaded() {
    let home = Home::new();
    let mut draft = home.stored(1);
    assert_eq!(draft.rev, 1);
    draft.answers.insert(
        "name-before".into(),
        "Әлия \"Ы\" \u{202e}\n\u{1b}[31m".into(),
    );
    draft.have.insert("application".into());
    draft.office = Some("semey".into());
    draft.filed = Some("2026-12-11".into());
    draft.state = State::Submitted;
    draft.updated = LATER.into();
    home.store.save(&mut draft, Deed::Edit).unwrap();
    assert_eq!(draft.rev, 2);
    assert_eq!(home.store.load(draft.id).unwrap(), draft);
}

#[test]
fn reading_makes_nothing() {
    let home = Home::new();
    let id = draft(1).id;
    assert!(home.store.list().unwrap().is_empty());
    assert!(home.store.revisions(id).unwrap().is_empty());
    assert!(matches!(
        home.store.load(id),
        Err(StoreError::NotFound { .. })
    ));
    assert!(matches!(
        home.store.revision(id, 1),
        Err(StoreError::NoRevision { rev: 1, .. })
    ));
    assert!(matches!(
        home.store.save(&mut draft(1), Deed::Edit),
        Err(StoreError::NotFound { .. })
    ));
    assert!(matches!(
        home.store.purge(id, NOW),
        Err(StoreError::NotFound { .. })
    ));
    assert!(!home.store.root().exists());
}

#[test]
fn the_list_is_sorted_and_leaves_other_files_out() {
    let home = Home::new();
    let mut ids: Vec<_> = [7, 3, 9, 1]
        .into_iter()
        .map(|number| home.stored(number).id)
        .collect();
    for name in [
        "drafts/.certctl-left",
        "drafts/notes.txt",
        "drafts/.syncthing.x.tmp",
    ] {
        fs::write(home.path(name), "x").unwrap();
    }
    ids.sort();
    let listed: Vec<_> = home
        .store
        .list()
        .unwrap()
        .into_iter()
        .map(|d| d.unwrap().id)
        .collect();
    assert_eq!(listed, ids);
}

#[test]
fn fields_and_states_of_newer_versions_survive_a_save() {
    let home = Home::new();
    let mut newer = draft(1);
    newer.schema.minor = 7;
    newer.state = State::Unknown("handed-over".into());
    let unknown = json!({"deep": [1, {"x": null}], "big": u64::MAX, "text": "ұ"});
    newer.extra.insert("pickup".into(), unknown.clone());
    home.store.create(&mut newer).unwrap();

    let mut loaded = home.store.load(newer.id).unwrap();
    loaded.have.insert("application".into());
    home.store.save(&mut loaded, Deed::Edit).unwrap();

    let again = home.store.load(newer.id).unwrap();
    assert_eq!(again.extra["pickup"], unknown);
    assert_eq!(again.schema.minor, 7);
    assert_eq!(again.state.as_str(), "handed-over");
    assert!(again.have.contains("application"));
}

#[test]
fn the_file_is_json_with_the_documented_members() {
    let home = Home::new();
    let draft = home.stored(1);
    let file: serde_json::Value =
        serde_json::from_slice(&fs::read(home.file_of(draft.id)).unwrap()).unwrap();
    assert_eq!(file["schema"], json!({"major": 1, "minor": 1}));
    assert_eq!(file["id"], json!(draft.id.to_string()));
    assert_eq!(file["answers"], json!({"purpose": "abroad"}));
    assert_eq!(file["state"], json!("open"));
    assert!(file["checksum"].as_str().unwrap().starts_with("crc32:"));
}

#[test]
fn an_id_is_given_once() {
    let home = Home::new();
    let first = home.stored(1);
    assert!(matches!(
        home.store.create(&mut draft(1)),
        Err(StoreError::Exists { .. })
    ));
    assert_eq!(home.store.load(first.id).unwrap(), first);
}

#[test]
fn the_limit_of_size_is_exact_and_holds_before_anything_is_written() {
    let home = Home::new();
    let mut draft = home.stored(1);
    let mut filled = draft.clone();
    filled.rev = 2;
    filled.answers.insert("long".into(), String::new());
    home.store
        .save(
            &mut {
                draft.answers.insert("long".into(), String::new());
                draft.clone()
            },
            Deed::Edit,
        )
        .unwrap();
    let empty = fs::metadata(home.file_of(draft.id)).unwrap().len();
    let room = usize::try_from(MAX_BYTES - empty).unwrap();

    let before = everything(home.store.root());
    filled.answers.insert("long".into(), "a".repeat(room + 1));
    let error = home.store.save(&mut filled, Deed::Edit).unwrap_err();
    assert!(
        matches!(error, StoreError::TooLarge { bytes, .. } if bytes == MAX_BYTES + 1),
        "{error:?}"
    );
    assert_eq!((filled.rev, everything(home.store.root())), (2, before));

    filled.answers.insert("long".into(), "a".repeat(room));
    home.store.save(&mut filled, Deed::Edit).unwrap();
    assert_eq!(home.store.load(draft.id).unwrap(), filled);
}

#[test]
fn what_could_not_be_read_back_is_not_written() {
    let home = Home::new();
    for key in ["rev", "checksum", "answers"] {
        let mut twice = draft(1);
        twice.extra.insert(key.into(), json!("x"));
        assert!(
            matches!(
                home.store.create(&mut twice),
                Err(StoreError::Unrepresentable { .. })
            ),
            "{key}"
        );
    }
    let mut deep = draft(1);
    let nested = (0..200).fold(json!(1), |inner, _| json!([inner]));
    deep.extra.insert("deep".into(), nested);
    assert!(matches!(
        home.store.create(&mut deep),
        Err(StoreError::Unrepresentable { .. })
    ));
    let mut state = draft(1);
    state.state = State::Unknown("open".into());
    assert!(matches!(
        home.store.create(&mut state),
        Err(StoreError::Unrepresentable { .. })
    ));
    assert_eq!(state.rev, 0);
    assert!(!home.store.root().exists());
}

#[test]
fn debug_shows_no_answer() {
    let mut draft = draft(1);
    draft
        .answers
        .insert("CANARY-KEY".into(), "CANARY-VALUE".into());
    draft.extra.insert("later".into(), json!("CANARY-EXTRA"));
    assert!(!format!("{draft:?}").contains("CANARY"));
}
