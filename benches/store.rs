//! How long the store takes: saving one draft, and reading very many, plain and encrypted.
//!
//! `cargo bench --bench store`. What a save waits for is the disk, so the folder matters: TMPDIR names it.
#![allow(clippy::unwrap_used)] // A folder of its own, in which nothing fails.

use std::fs::File;
use std::io::Write as _;

use certctl::draft::{Deed, Draft, DraftId};
use certctl::store::{Guard, Identity, Store};
use divan::Bencher;
use tempfile::TempDir;

fn main() {
    divan::main();
}

const NOW: &str = "2026-11-22T10:00:00+05:00";

/// As large as an ordinary application.
fn draft(number: u128) -> Draft {
    let mut draft = Draft::new(DraftId::from_random(number), "criminal-record", NOW);
    for key in ["purpose", "name", "phone", "email", "address", "iin"] {
        let value = "a value of an ordinary length";
        draft.answers.insert(key.to_owned(), value.to_owned());
    }
    draft.office = Some("semey".to_owned());
    draft
}

/// A folder, and the store in it, encrypted before anything is written.
fn store(encrypted: bool) -> (TempDir, Store) {
    let folder = TempDir::new().unwrap();
    let mut store = Store::new(folder.path().join("data"));
    if encrypted {
        let guard = Guard::Recipients(vec![Identity::generate().to_public()]);
        store.encrypt(guard).unwrap();
    }
    (folder, store)
}

/// Many drafts, each a copy of the first under another id, without waiting for the disk at each.
fn filled(encrypted: bool, count: u128) -> (TempDir, Store) {
    let (folder, store) = store(false);
    let first = DraftId::from_random(0);
    store.create(&mut draft(0)).unwrap();
    let drafts = store.root().join("drafts");
    let text = std::fs::read_to_string(drafts.join(format!("{first}.json"))).unwrap();
    for number in 1..count {
        let id = DraftId::from_random(number).to_string();
        let text = text.replace(&first.to_string(), &id);
        let body = text.split(",\n  \"checksum\"").next().unwrap();
        let checksum = crc32(body.as_bytes());
        let text = format!("{body},\n  \"checksum\": \"crc32:{checksum:08x}\"\n}}\n");
        std::fs::write(drafts.join(format!("{id}.json")), text).unwrap();
    }
    let mut store = store;
    if encrypted {
        let guard = Guard::Recipients(vec![Identity::generate().to_public()]);
        store.encrypt(guard).unwrap();
    }
    (folder, store)
}

/// The checksum of zip and gzip, bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xEDB8_8320 & 0_u32.wrapping_sub(crc & 1))
        })
    })
}

#[divan::bench(args = [false, true], sample_count = 50)]
fn save(bencher: Bencher, encrypted: bool) {
    let (_folder, store) = store(encrypted);
    let mut draft = draft(1);
    store.create(&mut draft).unwrap();
    bencher.bench_local(|| store.save(&mut draft, Deed::Edit).unwrap());
}

/// What a save cannot be quicker than: as many bytes in a new file, and the disk's word for them.
#[divan::bench(sample_count = 50)]
fn bare_write(bencher: Bencher) {
    let (_folder, store) = store(false);
    let mut draft = draft(1);
    store.create(&mut draft).unwrap();
    let file = store.root().join(format!("drafts/{}.json", draft.id));
    let content = std::fs::read(file).unwrap();
    let bare = store.root().join("bare");
    bencher.bench_local(|| {
        let mut file = File::create(&bare).unwrap();
        file.write_all(&content).unwrap();
        file.sync_all().unwrap();
    });
}

#[divan::bench(args = [1_000, 10_000], sample_count = 5)]
fn list(bencher: Bencher, count: u128) {
    let (_folder, store) = filled(false, count);
    bencher.bench_local(|| store.list().unwrap().len());
}

#[divan::bench(args = [1_000, 10_000], sample_count = 5)]
fn list_encrypted(bencher: Bencher, count: u128) {
    let (_folder, store) = filled(true, count);
    bencher.bench_local(|| store.list().unwrap().len());
}
