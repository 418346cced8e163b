//! What is wrong is found, mended without a loss, and clean afterwards.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use certctl::draft::Deed;
use certctl::store::{Finding, Mend, Store};

use super::encryption::{CANARY, filled, passphrase, plain};
use super::{Home, LATER, files_with};

fn found(store: &Store) -> Vec<(String, &'static str, &'static str)> {
    let one = |finding: Finding| {
        (
            finding.name,
            finding.trouble.as_str(),
            finding.mend.as_str(),
        )
    };
    store.inspect().unwrap().into_iter().map(one).collect()
}

/// Mends everything, and asserts that nothing is left to mend.
fn mended(store: &Store) {
    for finding in store.inspect().unwrap() {
        store.mend(&finding, LATER).unwrap();
    }
    assert_eq!(found(store), []);
}

fn quarantined(home: &Home) -> Vec<String> {
    let names = fs::read_dir(home.path("quarantine")).unwrap();
    let mut names: Vec<String> = names
        .map(|name| name.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_sound_store_and_none_at_all_are_clean() {
    let (home, _) = filled();
    assert_eq!(found(&home.store), []);
    let none = Home::new();
    assert_eq!(found(&none.store), []);
    assert!(!none.store.root().exists());
    let mut store = home.store.clone();
    store.encrypt(passphrase("the first words")).unwrap();
    assert_eq!(found(&store), []);
}

#[test]
fn a_damaged_draft_gets_its_newest_good_revision_back() {
    let (home, mut drafts) = filled();
    let draft = &mut drafts[0];
    home.store.save(draft, Deed::Edit).unwrap();
    home.store.save(draft, Deed::Edit).unwrap();
    let (last, before) = (draft.rev - 1, draft.rev - 2);
    fs::write(
        home.path(&format!("revisions/{}/{last}.json", draft.id)),
        "bad",
    )
    .unwrap();
    fs::write(home.file_of(draft.id), "torn").unwrap();
    let mend = home
        .store
        .inspect()
        .unwrap()
        .into_iter()
        .map(|finding| finding.mend);
    assert!(mend.into_iter().any(|mend| mend
        == Mend::Restore {
            id: draft.id,
            rev: before
        }));
    mended(&home.store);
    assert_eq!(home.store.load(draft.id).unwrap().restored, Some(before));
    let names = quarantined(&home);
    assert_eq!(names.len(), 2, "{names:?}");
    assert_eq!(
        fs::read(home.path(&format!("quarantine/drafts_{}.json", draft.id))).unwrap(),
        b"torn"
    );
    let told = home.store.journal(Some(draft.id)).unwrap();
    assert_eq!(told.last().unwrap().deed, Deed::Mend);
}

#[test]
fn no_older_revision_takes_the_place_of_one_that_cannot_be_read_now() {
    let (home, mut drafts) = filled();
    let draft = &mut drafts[0];
    home.store.save(draft, Deed::Edit).unwrap();
    home.store.save(draft, Deed::Edit).unwrap();
    let newest = home.path(&format!("revisions/{}/{}.json", draft.id, draft.rev - 1));
    let aside = home.path("aside.json");
    fs::rename(&newest, &aside).unwrap();
    // Opening it is an error of the system, as one of the medium would be.
    std::os::unix::fs::symlink(&newest, &newest).unwrap();
    fs::write(home.file_of(draft.id), "torn").unwrap();
    let mends = |store: &Store| {
        let found = found(store).into_iter();
        let of_drafts = found.filter(|(name, _, _)| name.starts_with("drafts"));
        let mut mends = of_drafts.map(|(_, kind, mend)| (kind, mend));
        (mends.next(), mends.next())
    };
    assert_eq!(mends(&home.store), (Some(("damaged", "none")), None));
    fs::remove_file(home.file_of(draft.id)).unwrap();
    assert_eq!(mends(&home.store), (Some(("lost", "none")), None));
    // It can be read again.
    fs::rename(&aside, &newest).unwrap();
    mended(&home.store);
    let restored = home.store.load(draft.id).unwrap().restored;
    assert_eq!(restored, Some(draft.rev - 1));
}

#[test]
fn a_lost_draft_comes_back_and_one_without_revisions_goes_aside() {
    let (home, drafts) = filled();
    let kept = drafts.iter().find(|draft| draft.rev == 3).unwrap();
    let single = drafts.iter().find(|draft| draft.rev == 1).unwrap();
    fs::remove_file(home.file_of(kept.id)).unwrap();
    fs::write(home.file_of(single.id), "torn").unwrap();
    assert_eq!(
        found(&home.store)
            .iter()
            .map(|(_, kind, mend)| (*kind, *mend))
            .collect::<Vec<_>>(),
        [("damaged", "set_aside"), ("lost", "restore")]
    );
    mended(&home.store);
    assert_eq!(home.store.load(kept.id).unwrap().answers, kept.answers);
    assert_eq!(quarantined(&home), [format!("drafts_{}.json", single.id)]);
}

#[test]
fn of_two_forms_of_a_draft_both_are_kept_and_none_is_chosen() {
    let (home, drafts) = filled();
    let id = drafts[0].id;
    let copy = format!("drafts/{id}.sync-conflict-20261122.json");
    fs::copy(home.file_of(id), home.path(&copy)).unwrap();
    let mut ours = drafts[0].clone();
    ours.office = Some("semey".into());
    home.store.save(&mut ours, Deed::Edit).unwrap();
    assert_eq!(found(&home.store), [(copy, "copy", "keep_beside")]);
    mended(&home.store);
    let all: Vec<_> = home
        .store
        .list()
        .unwrap()
        .into_iter()
        .map(Result::unwrap)
        .collect();
    assert_eq!(all.len(), drafts.len() + 1);
    assert!(all.contains(&ours));
    let same = all
        .iter()
        .filter(|draft| draft.answers == drafts[0].answers);
    assert!(same.count() >= 2);
}

#[test]
fn what_others_can_open_is_closed_and_what_was_left_is_swept() {
    let (home, drafts) = filled();
    let open = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    open(home.store.root(), 0o755);
    open(&home.path("drafts"), 0o750);
    open(&home.file_of(drafts[0].id), 0o644);
    fs::write(home.path("drafts/.certctl-aaaaaaaaaaaa"), CANARY).unwrap();
    open(&home.path("drafts/.certctl-aaaaaaaaaaaa"), 0o600);
    // The folder for data files of one's own is nobody's business here.
    fs::create_dir(home.path("data")).unwrap();
    open(&home.path("data"), 0o755);
    let kinds: Vec<_> = found(&home.store)
        .into_iter()
        .map(|(_, kind, _)| kind)
        .collect();
    assert_eq!(kinds, ["mode", "mode", "mode", "temporary"]);
    mended(&home.store);
    assert_eq!(
        fs::metadata(home.path("data"))
            .unwrap()
            .permissions()
            .mode()
            & 0o777,
        0o755
    );
    assert_eq!(home.store.list().unwrap().len(), drafts.len());
}

#[test]
fn foreign_files_and_torn_lines_go_aside_whole() {
    let (home, drafts) = filled();
    fs::write(home.path("drafts/notes.txt"), "mine").unwrap();
    fs::set_permissions(
        home.path("drafts/notes.txt"),
        fs::Permissions::from_mode(0o600),
    )
    .unwrap();
    let journal = home.path("journal/2026.jsonl");
    let lines = fs::read_to_string(&journal).unwrap();
    fs::write(&journal, format!("{lines}no line\n{{\"at\":")).unwrap();
    let told = home.store.journal(None).unwrap();
    assert_eq!(
        found(&home.store),
        [
            ("drafts/notes.txt".to_owned(), "foreign", "set_aside"),
            ("journal/2026.jsonl".to_owned(), "torn_journal", "cut"),
        ]
    );
    mended(&home.store);
    assert_eq!(home.store.journal(None).unwrap(), told);
    assert_eq!(
        quarantined(&home),
        ["drafts_notes.txt", "journal_2026.jsonl"]
    );
    assert_eq!(
        fs::read(home.path("quarantine/drafts_notes.txt")).unwrap(),
        b"mine"
    );
    assert_eq!(home.store.list().unwrap().len(), drafts.len());
}

#[test]
fn nothing_becomes_plain_in_an_encrypted_store() {
    let (home, drafts) = filled();
    let bytes = fs::read(home.file_of(drafts[1].id)).unwrap();
    let mut store = home.store.clone();
    store.encrypt(passphrase("the first words")).unwrap();
    let private = |path: &Path, content: &[u8]| {
        fs::write(path, content).unwrap();
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
    };
    private(&home.path("drafts/notes.txt"), CANARY.as_bytes());
    private(&home.path("drafts/0000-0000.json"), &bytes);
    private(&home.path(&format!("drafts/{}.age", drafts[0].id)), b"torn");
    let kinds: Vec<_> = found(&store).into_iter().map(|(_, kind, _)| kind).collect();
    assert_eq!(kinds.len(), 3, "{kinds:?}");
    mended(&store);
    assert!(plain(&home).is_empty());
    assert!(files_with(home.store.root(), CANARY).is_empty());
}

#[test]
fn what_a_newer_program_wrote_is_left_to_it() {
    let (home, drafts) = filled();
    let newer = r#"{"schema": {"major": 2, "minor": 0}}"#;
    fs::write(home.file_of(drafts[0].id), newer).unwrap();
    let name = format!("drafts/{}.json", drafts[0].id);
    assert_eq!(found(&home.store), [(name, "newer_schema", "none")]);
    for finding in home.store.inspect().unwrap() {
        assert!(!home.store.mend(&finding, LATER).unwrap());
    }
    assert_eq!(
        fs::read_to_string(home.file_of(drafts[0].id)).unwrap(),
        newer
    );
}
