use std::fs;

use certctl::draft::Draft;
use certctl::store::{Damage, MAX_BYTES, StoreError};

use super::{Home, draft};

/// A store with a draft of about 2 KiB and another one beside it.
fn two() -> (Home, Draft, Draft, Vec<u8>) {
    let home = Home::new();
    let other = home.stored(2);
    let mut subject = draft(1);
    for number in 0..60 {
        subject.answers.insert(
            format!("question-{number}"),
            "an answer of some length".into(),
        );
    }
    home.store.create(&mut subject).unwrap();
    let bytes = fs::read(home.file_of(subject.id)).unwrap();
    (home, subject, other, bytes)
}

/// The damaged draft is named, the other one listed, and nothing is touched.
fn assert_contained(home: &Home, subject: &Draft, other: &Draft, content: &[u8]) -> StoreError {
    let file = home.file_of(subject.id);
    fs::write(&file, content).unwrap();
    let listed = home.store.list().unwrap();
    assert_eq!(
        listed
            .iter()
            .filter(|entry| entry.as_ref().is_ok_and(|d| d == other))
            .count(),
        1
    );
    let damaged = listed
        .iter()
        .find_map(|entry| entry.as_ref().err())
        .unwrap();
    assert_eq!(damaged.name, format!("drafts/{}.json", subject.id));
    let error = home
        .store
        .save(&mut subject.clone(), certctl::draft::Deed::Edit)
        .unwrap_err();
    assert_eq!(fs::read(&file).unwrap(), content);
    error
}

#[test]
fn every_flipped_byte_is_seen() {
    let (home, subject, _, bytes) = two();
    assert!(bytes.len() > 2048);
    let file = home.file_of(subject.id);
    for at in 0..bytes.len() {
        for mask in [0x01, 0x20, 0x80, 0xFF] {
            let mut flipped = bytes.clone();
            flipped[at] ^= mask;
            fs::write(&file, &flipped).unwrap();
            let error = home
                .store
                .load(subject.id)
                .expect_err("a flipped byte went unseen");
            assert!(
                matches!(error, StoreError::Damaged(_)),
                "byte {at}, mask {mask:#x}: {error:?}"
            );
        }
    }
}

#[test]
fn every_truncation_is_seen_and_the_others_still_list() {
    let (home, subject, other, bytes) = two();
    for length in 0..bytes.len() {
        let error = assert_contained(&home, &subject, &other, &bytes[..length]);
        assert!(
            matches!(error, StoreError::Damaged(_)),
            "{length} bytes: {error:?}"
        );
    }
}

#[test]
fn hostile_content_is_contained() {
    let (home, subject, other, bytes) = two();
    let text = String::from_utf8(bytes).unwrap();
    let cases = [
        String::new(),
        "null".into(),
        "[]".into(),
        "{}".into(),
        "\u{feff}{}".into(),
        text.replace("\"abroad\"", "\"home\""),
        text.replace("\"rev\": 1,", "\"rev\": 1, \"rev\": 1,"),
        text.replace("\n", "\r\n"),
        format!("{text}{text}"),
        format!("{text}\n"),
        "[".repeat(10_000),
        "{\"a\":".repeat(10_000),
        text.replacen('{', &format!("{{\"x\": {},", "[".repeat(10_000)), 1),
        "x".repeat(usize::try_from(MAX_BYTES).unwrap() + 1),
    ];
    for content in cases {
        let error = assert_contained(&home, &subject, &other, content.as_bytes());
        let start: String = content.chars().take(40).collect();
        assert!(
            matches!(error, StoreError::Damaged(_)),
            "{start:?}: {error:?}"
        );
    }
}

#[test]
fn errors_repeat_no_content() {
    let (home, subject, other, bytes) = two();
    let canary = String::from_utf8(bytes)
        .unwrap()
        .replace("\"rev\": 1", "\"rev\": \"CANARY\"");
    let error = assert_contained(&home, &subject, &other, canary.as_bytes());
    assert!(!format!("{error} {error:?}").contains("CANARY"));
    let error = assert_contained(&home, &subject, &other, b"{\"schema\": \"CANARY\"}");
    assert!(!format!("{error} {error:?}").contains("CANARY"));
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let (home, subject, other, _) = two();
    let file = fs::File::create(home.file_of(subject.id)).unwrap();
    // Sparse: a hundred gigabytes of nothing, which no test could read.
    file.set_len(100 << 30).unwrap();
    let listed = home.store.list().unwrap();
    let damaged = listed
        .iter()
        .find_map(|entry| entry.as_ref().err())
        .unwrap();
    assert!(matches!(damaged.reason, Damage::TooLarge { bytes } if bytes == 100 << 30));
    assert!(
        listed
            .iter()
            .any(|entry| entry.as_ref().is_ok_and(|draft| *draft == other))
    );
}

#[test]
fn copies_under_other_names_are_reported_and_none_is_chosen() {
    let (home, subject, other, bytes) = two();
    let conflict = format!("drafts/{}.sync-conflict-20261122-100000.json", subject.id);
    fs::write(home.path(&conflict), &bytes).unwrap();
    let renamed = draft(3).id;
    fs::write(home.file_of(renamed), &bytes).unwrap();
    let (mut names, mut drafts) = (Vec::new(), Vec::new());
    for entry in home.store.list().unwrap() {
        match entry {
            Ok(draft) => drafts.push(draft),
            Err(damaged) => {
                match damaged.reason {
                    Damage::NotAnId => assert_eq!(damaged.name, conflict),
                    Damage::OtherId => assert_eq!(damaged.name, format!("drafts/{renamed}.json")),
                    ref reason => panic!("{reason:?}"),
                }
                names.push(damaged.name);
            }
        }
    }
    assert_eq!((drafts, names.len()), (vec![subject, other], 2));
}
