use std::fs;

use certctl::draft::{Deed, DraftId};
use certctl::store::StoreError;

use super::{Home, LATER, NOW, draft};

/// The journal of the year of the tests.
const FILE: &str = "journal/2026.jsonl";

fn deeds(home: &Home, id: Option<DraftId>) -> Vec<(Deed, u64)> {
    let entries = home.store.journal(id).unwrap();
    entries
        .iter()
        .map(|entry| (entry.deed, entry.rev))
        .collect()
}

fn lines(home: &Home) -> usize {
    fs::read_to_string(home.path(FILE)).unwrap().lines().count()
}

#[test]
fn every_change_is_told_with_names_and_without_values() {
    let home = Home::new();
    let mut draft = draft(1);
    draft.answers.insert("name".into(), "CANARY-1".into());
    home.store.create(&mut draft).unwrap();
    draft.office = Some("CANARY-2".into());
    draft.filed = Some("CANARY-3".into());
    draft.answers.insert("name".into(), "CANARY-4".into());
    draft.answers.remove("purpose");
    draft.have.insert("application".into());
    LATER.clone_into(&mut draft.updated);
    home.store.save(&mut draft, Deed::Edit).unwrap();
    home.store.save(&mut draft, Deed::Submit).unwrap();
    home.store.restore(draft.id, 1, LATER, Deed::Undo).unwrap();
    home.store.purge(draft.id, LATER).unwrap();

    let entries = home.store.journal(None).unwrap();
    let told: Vec<_> = entries
        .iter()
        .map(|entry| (entry.deed, entry.rev, entry.at.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (Deed::Create, 1, NOW),
            (Deed::Edit, 2, LATER),
            (Deed::Submit, 3, LATER),
            (Deed::Undo, 4, LATER),
            (Deed::Purge, 4, LATER),
        ]
    );
    let every = ["office", "date", "name", "purpose", "application"];
    assert_eq!(entries[0].changed, ["name", "purpose"]);
    assert_eq!(entries[1].changed, every);
    assert_eq!(entries[2].changed, [""; 0]);
    assert_eq!(entries[3].changed, every);
    assert!(
        !fs::read_to_string(home.path(FILE))
            .unwrap()
            .contains("CANARY")
    );
}

#[test]
fn each_draft_has_its_own_story_and_each_year_its_own_file() {
    let home = Home::new();
    let mut first = home.stored(1);
    home.stored(2);
    "2027-01-01T00:00:00+05:00".clone_into(&mut first.updated);
    home.store.save(&mut first, Deed::Edit).unwrap();
    assert_eq!(
        deeds(&home, Some(first.id)),
        [(Deed::Create, 1), (Deed::Edit, 2)]
    );
    assert_eq!(deeds(&home, Some(DraftId::from_random(9))), []);
    assert_eq!(home.store.journal(None).unwrap().len(), 3);
    assert!(home.path("journal/2027.jsonl").is_file());
}

#[test]
fn a_torn_last_line_is_left_out_and_then_cut() {
    let home = Home::new();
    let mut draft = home.stored(1);
    let whole = fs::read(home.path(FILE)).unwrap();
    // Of any length: shorter and longer than what is read at a time.
    for torn in [1, 17, 4095, 4096, 4097, 10_000] {
        let rest = vec![b'{'; torn];
        fs::write(home.path(FILE), [&whole[..], &rest].concat()).unwrap();
        assert_eq!(deeds(&home, None), [(Deed::Create, 1)]);
    }
    home.store.save(&mut draft, Deed::Edit).unwrap();
    assert_eq!(lines(&home), 2);
    assert_eq!(deeds(&home, None), [(Deed::Create, 1), (Deed::Edit, 2)]);
}

#[test]
fn what_was_announced_and_never_made_is_left_out() {
    let home = Home::new();
    let mut draft = home.stored(1);
    let file = home.file_of(draft.id);
    let first = fs::read(&file).unwrap();
    // A save that broke off before the draft was replaced.
    home.store.save(&mut draft.clone(), Deed::Close).unwrap();
    fs::write(&file, first).unwrap();
    assert_eq!(deeds(&home, Some(draft.id)), [(Deed::Create, 1)]);
    assert_eq!(deeds(&home, None), [(Deed::Create, 1)]);
    // The next one takes its number.
    home.store.save(&mut draft, Deed::Note).unwrap();
    assert_eq!((lines(&home), draft.rev), (3, 2));
    assert_eq!(deeds(&home, None), [(Deed::Create, 1), (Deed::Note, 2)]);

    let begun = home.stored(2);
    fs::remove_file(home.file_of(begun.id)).unwrap();
    assert_eq!(deeds(&home, Some(begun.id)), []);
}

#[test]
fn a_removal_that_broke_off_is_left_out_and_a_new_life_follows_a_whole_one() {
    let home = Home::new();
    let stored = home.stored(1);
    let bytes = fs::read(home.file_of(stored.id)).unwrap();
    home.store.purge(stored.id, NOW).unwrap();
    assert_eq!(deeds(&home, None), [(Deed::Create, 1), (Deed::Purge, 1)]);
    fs::write(home.file_of(stored.id), bytes).unwrap();
    assert_eq!(deeds(&home, None), [(Deed::Create, 1)]);

    home.store.purge(stored.id, NOW).unwrap();
    home.store.create(&mut draft(1)).unwrap();
    assert_eq!(
        deeds(&home, None),
        [(Deed::Create, 1), (Deed::Purge, 1), (Deed::Create, 1)]
    );
}

#[test]
fn lines_of_a_newer_version_are_kept_and_read_as_far_as_they_are_known() {
    let home = Home::new();
    let mut draft = home.stored(1);
    let newer = format!(
        "{{\"at\":\"{NOW}\",\"deed\":\"sign\",\"id\":\"{}\",\"rev\":1,\"by\":\"x\"}}\n",
        DraftId::from_random(7)
    );
    let before = fs::read_to_string(home.path(FILE)).unwrap();
    fs::write(home.path(FILE), format!("{before}{newer}no line\n")).unwrap();
    home.store.save(&mut draft, Deed::Edit).unwrap();
    let read = deeds(&home, None);
    assert_eq!(
        read,
        [(Deed::Create, 1), (Deed::Unknown, 1), (Deed::Edit, 2)]
    );
    let after = fs::read_to_string(home.path(FILE)).unwrap();
    assert!(after.starts_with(&format!("{before}{newer}no line\n")));
}

#[test]
fn a_journal_that_cannot_be_written_stops_the_change() {
    let home = Home::new();
    let mut draft = home.stored(1);
    let before = fs::read(home.file_of(draft.id)).unwrap();
    fs::remove_file(home.path(FILE)).unwrap();
    fs::create_dir(home.path(FILE)).unwrap();
    for error in [
        home.store.save(&mut draft, Deed::Edit).unwrap_err(),
        home.store.create(&mut super::draft(2)).unwrap_err(),
        home.store.purge(draft.id, NOW).unwrap_err(),
    ] {
        match error {
            StoreError::Misplaced { name } => assert_eq!(name, FILE),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(fs::read(home.file_of(draft.id)).unwrap(), before);
    assert_eq!(home.store.list().unwrap().len(), 1);
    assert!(home.store.revisions(draft.id).unwrap().is_empty());
    assert!(home.store.journal(None).unwrap().is_empty());
}

#[cfg(unix)]
#[test]
fn a_journal_that_leads_elsewhere_is_not_written() {
    let home = Home::new();
    let mut draft = home.stored(1);
    let outside = home.dir.path().join("outside");
    fs::rename(home.path(FILE), &outside).unwrap();
    std::os::unix::fs::symlink(&outside, home.path(FILE)).unwrap();
    let before = fs::read(&outside).unwrap();
    assert!(matches!(
        home.store.save(&mut draft, Deed::Edit),
        Err(StoreError::Misplaced { .. })
    ));
    assert_eq!(fs::read(&outside).unwrap(), before);
}
