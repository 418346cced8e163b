//! A store as one file, and back: nothing is lost, and nothing hostile comes in.

use std::collections::BTreeSet;
use std::fs;

use certctl::draft::Deed;
use certctl::store::{
    ArchiveFault, Cover, Identity, Secret, Store, StoreError, archive_protection,
};

use super::encryption::{CANARY, filled, passphrase, recipient, seen, typed, unlocked};
use super::{Home, LATER, NOW, draft, everything};

fn exported(store: &Store) -> Vec<u8> {
    let mut archive = Vec::new();
    let export = store
        .export(&mut archive, &Cover::AsStore, NOW, false)
        .unwrap();
    assert!(export.left.is_empty());
    archive
}

#[test]
fn an_archive_brought_into_an_empty_store_gives_the_same() {
    let (home, drafts) = filled();
    let archive = exported(&home.store);
    let other = Home::new();
    let import = other.store.import(&archive, None, false, LATER).unwrap();
    assert_eq!(
        (import.new.len(), import.profile),
        (drafts.len(), Some(true))
    );
    for draft in &drafts {
        assert_eq!(other.store.load(draft.id).unwrap(), *draft);
        let revisions = other.store.revisions(draft.id).unwrap();
        assert_eq!(revisions, home.store.revisions(draft.id).unwrap());
    }
    let told = other.store.journal(None).unwrap();
    let imports = told.iter().filter(|entry| entry.deed == Deed::Import);
    assert_eq!(imports.count(), drafts.len());
    assert_eq!(
        told.len(),
        home.store.journal(None).unwrap().len() + drafts.len()
    );
    // Again, it changes nothing.
    let before = seen(&other.store);
    let import = other.store.import(&archive, None, false, LATER).unwrap();
    assert_eq!((import.known.len(), import.profile), (drafts.len(), None));
    assert_eq!(seen(&other.store), before);
}

#[test]
fn drafts_that_went_on_here_or_there_are_joined() {
    let (home, mut drafts) = filled();
    let early = exported(&home.store);
    let other = Home::new();
    other.store.import(&early, None, false, LATER).unwrap();
    drafts[0].office = Some("semey".into());
    home.store.save(&mut drafts[0], Deed::Edit).unwrap();
    let late = exported(&home.store);
    // An older archive brings nothing back.
    let import = home.store.import(&early, None, true, LATER).unwrap();
    assert_eq!(import.known.len(), drafts.len());
    assert_eq!(home.store.load(drafts[0].id).unwrap(), drafts[0]);
    // A newer one brings what came since, with the revision between.
    let import = other.store.import(&late, None, false, LATER).unwrap();
    assert_eq!(import.forward, [drafts[0].id]);
    assert_eq!(seen_drafts(&other.store), seen_drafts(&home.store));
}

fn seen_drafts(store: &Store) -> Vec<(String, Vec<u64>)> {
    let drafts = store.list().unwrap().into_iter().map(Result::unwrap);
    let seen = |draft: certctl::draft::Draft| {
        let revisions = store.revisions(draft.id).unwrap();
        (serde_json::to_string(&draft).unwrap(), revisions)
    };
    drafts.map(seen).collect()
}

#[test]
fn drafts_that_differ_stand_side_by_side_or_one_becomes_a_revision() {
    let (home, mut drafts) = filled();
    let early = exported(&home.store);
    let other = Home::new();
    other.store.import(&early, None, false, LATER).unwrap();
    let mut theirs = drafts[0].clone();
    theirs.office = Some("portal".into());
    other.store.save(&mut theirs, Deed::Edit).unwrap();
    drafts[0].office = Some("semey".into());
    home.store.save(&mut drafts[0], Deed::Edit).unwrap();
    let archive = exported(&other.store);

    let import = home.store.import(&archive, None, false, LATER).unwrap();
    let [(id, beside)] = import.beside[..] else {
        panic!("{import:?}");
    };
    assert_eq!(id, drafts[0].id);
    assert_eq!(home.store.load(id).unwrap(), drafts[0]);
    let brought = home.store.load(beside).unwrap();
    assert_eq!(
        (brought.office.as_deref(), &brought.answers),
        (Some("portal"), &theirs.answers)
    );
    assert_eq!(
        home.store.revisions(beside).unwrap(),
        other.store.revisions(id).unwrap()
    );
    // Again, there is no third one.
    let import = home.store.import(&archive, None, false, LATER).unwrap();
    assert_eq!(
        (import.beside.len(), home.store.list().unwrap().len()),
        (0, drafts.len() + 1)
    );

    let import = home.store.import(&archive, None, true, LATER).unwrap();
    assert_eq!(import.replaced, [id]);
    let now = home.store.load(id).unwrap();
    assert_eq!(
        (now.office.as_deref(), now.rev),
        (Some("portal"), drafts[0].rev + 1)
    );
    assert_eq!(home.store.revision(id, drafts[0].rev).unwrap(), drafts[0]);
}

#[test]
fn an_archive_of_an_encrypted_store_is_opened_by_what_opens_the_store() {
    let (home, _) = filled();
    let before = seen_drafts(&home.store);
    let mut store = home.store.clone();
    store.encrypt(passphrase("the first words")).unwrap();
    let archive = exported(&store);
    assert!(!String::from_utf8_lossy(&archive).contains(CANARY));
    let other = Home::new();
    for wrong in [None, Some(typed("other words"))] {
        let error = other
            .store
            .import(&archive, wrong.as_ref(), false, LATER)
            .unwrap_err();
        assert!(matches!(error, StoreError::WrongKey), "{error:?}");
    }
    let right = typed("the first words");
    other
        .store
        .import(&archive, Some(&right), false, LATER)
        .unwrap();
    assert_eq!(seen_drafts(&other.store), before);

    // For somebody else, and into a store that is encrypted too.
    let (identity, guard) = recipient();
    let mut archive = Vec::new();
    store
        .export(&mut archive, &Cover::Guard(guard), NOW, false)
        .unwrap();
    let other = Home::new();
    let (own, guard) = recipient();
    other.store.clone().encrypt(guard).unwrap();
    let store = unlocked(&other, Secret::Identities(vec![own]));
    let secret = Secret::Identities(vec![Identity::generate(), identity]);
    store.import(&archive, Some(&secret), false, LATER).unwrap();
    assert_eq!(seen_drafts(&store), before);
    assert!(super::encryption::plain(&other).is_empty());
}

#[test]
fn an_archive_for_a_report_holds_no_value() {
    let (home, drafts) = filled();
    let mut noted = drafts[0].clone();
    noted.notes.push(certctl::draft::Note {
        at: NOW.into(),
        text: format!("{CANARY} 9"),
    });
    noted.extra.insert("later".into(), CANARY.into());
    home.store.save(&mut noted, Deed::Note).unwrap();
    let mut archive = Vec::new();
    home.store
        .export(&mut archive, &Cover::AsStore, NOW, true)
        .unwrap();
    assert!(!String::from_utf8_lossy(&archive).contains("CANARY"));
    let other = Home::new();
    other.store.import(&archive, None, false, LATER).unwrap();
    let blotted = other.store.load(noted.id).unwrap();
    assert_eq!(blotted.answers["name"], "xxxxxx-0x0x");
    assert_eq!(blotted.notes[0].text, "xxxxxx-0x0x 0");
}

/// A tar archive of some entries, with a manifest that fits if they are files.
fn tar_of(entries: &[(&str, tar::EntryType, &[u8])], manifest: bool) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    let mut put = |name: &str, kind, content: &[u8]| {
        let mut header = tar::Header::new_ustar();
        // As written: the library itself refuses such names.
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_size(content.len() as u64);
        header.set_entry_type(kind);
        header.set_mode(0o600);
        header.set_cksum();
        tar.append(&header, content).unwrap();
    };
    for (name, kind, content) in entries {
        put(name, *kind, content);
    }
    if manifest {
        let empty = br#"{"schema":"certctl.archive/1","created":"","anonymised":false,"files":[]}"#;
        put("manifest.json", tar::EntryType::Regular, empty);
    }
    tar.into_inner().unwrap()
}

#[test]
fn hostile_archives_are_refused_and_nothing_of_them_is_stored() {
    use tar::EntryType::{Char, Directory, Fifo, Link, Regular, Symlink};
    let good = "drafts/k7mp-3x9q.json";
    let large = vec![b' '; 2 * 1024 * 1024];
    for (entries, fault) in [
        (
            vec![("../k7mp-3x9q.json", Regular, &b"x"[..])],
            ArchiveFault::Name,
        ),
        (vec![("/etc/passwd", Regular, b"x")], ArchiveFault::Name),
        (
            vec![("drafts/../../x.json", Regular, b"x")],
            ArchiveFault::Name,
        ),
        (
            vec![("./drafts/k7mp-3x9q.json", Regular, b"x")],
            ArchiveFault::Name,
        ),
        (vec![("key.age", Regular, b"x")], ArchiveFault::Name),
        (
            vec![("revisions/k7mp-3x9q/01.json", Regular, b"x")],
            ArchiveFault::Name,
        ),
        (vec![(good, Symlink, b"")], ArchiveFault::Kind),
        (vec![(good, Link, b"")], ArchiveFault::Kind),
        (vec![(good, Char, b"")], ArchiveFault::Kind),
        (vec![(good, Fifo, b"")], ArchiveFault::Kind),
        (vec![("drafts", Directory, b"")], ArchiveFault::Kind),
        (vec![(good, Regular, &large)], ArchiveFault::TooLarge),
        (vec![(good, Regular, b"{}")], ArchiveFault::Content),
        (
            vec![
                ("journal/2026.jsonl", Regular, b"{}\n"),
                ("journal/2026.jsonl", Regular, b""),
            ],
            ArchiveFault::Twice,
        ),
        (
            vec![("journal/2026.jsonl", Regular, b"{}\n")],
            ArchiveFault::Manifest,
        ),
    ] {
        let home = Home::new();
        let archive = tar_of(&entries, true);
        match home.store.import(&archive, None, true, LATER) {
            Err(StoreError::BadArchive { fault: found }) => assert_eq!(found, fault, "{entries:?}"),
            other => panic!("{entries:?}: {other:?}"),
        }
        assert!(!home.store.root().exists());
    }
    let home = Home::new();
    let import = home
        .store
        .import(&tar_of(&[], true), None, false, LATER)
        .unwrap();
    assert!(import.new.is_empty());
}

#[test]
fn damaged_archives_are_refused_wherever_they_are_cut_or_changed() {
    let home = Home::new();
    let mut draft = draft(1);
    home.store.create(&mut draft).unwrap();
    let archive = exported(&home.store);
    let mut faults = BTreeSet::new();
    let mut refused = |bytes: &[u8]| {
        let other = Home::new();
        match other.store.import(bytes, None, false, LATER) {
            Err(StoreError::BadArchive { fault }) => {
                faults.insert(format!("{fault:?}"));
                assert!(!other.store.root().exists());
            }
            // What is changed may be the padding, of which nothing is read.
            Ok(_) => assert_eq!(other.store.load(draft.id).unwrap(), draft),
            Err(error) => panic!("{error:?}"),
        }
    };
    for length in (0..archive.len()).step_by(97) {
        refused(&archive[..length]);
    }
    for at in (0..archive.len()).step_by(13) {
        let mut changed = archive.clone();
        changed[at] ^= 0x04;
        refused(&changed);
    }
    assert!(faults.len() >= 3, "{faults:?}");
    assert!(archive_protection(b"age-encryption.org/v9\n").is_err());
}

#[test]
fn what_cannot_be_read_is_left_out_and_told() {
    let (home, drafts) = filled();
    fs::write(home.file_of(drafts[0].id), "torn").unwrap();
    let mut archive = Vec::new();
    let export = home
        .store
        .export(&mut archive, &Cover::AsStore, NOW, false)
        .unwrap();
    assert_eq!((export.drafts, export.left.len()), (drafts.len() - 1, 1));
    // And is not overwritten by an archive that has it.
    let (other, _) = filled();
    let import = home
        .store
        .import(&exported(&other.store), None, true, LATER)
        .unwrap();
    assert_eq!(import.unreadable, [drafts[0].id]);
    assert_eq!(fs::read(home.file_of(drafts[0].id)).unwrap(), b"torn");
    assert!(everything(home.store.root()).len() > drafts.len());
}
