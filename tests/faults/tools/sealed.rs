//! Files of drafts made by hand, with the checksum that lets them be read.

use std::fs;
use std::path::Path;

/// JSON that ends in `\n}`, sealed as the store seals it: a last member with the CRC-32 of everything before.
pub(crate) fn sealed(json: &str) -> Vec<u8> {
    let body = json.trim_end().strip_suffix('}').unwrap_or(json).trim_end();
    let crc = crc32(body.as_bytes());
    format!("{body},\n  \"checksum\": \"crc32:{crc:08x}\"\n}}\n").into_bytes()
}

/// Writes a draft with an id from a pattern in which `ID` stands for it.
pub(crate) fn plant(drafts: &Path, id: &str, pattern: &str) {
    fs::create_dir_all(drafts).unwrap();
    let file = drafts.join(format!("{id}.json"));
    fs::write(file, sealed(&pattern.replace("ID", id))).unwrap();
}

/// A draft of the first version with as little as it may have.
pub(crate) const PLAIN: &str = r#"{
  "schema": {
    "major": 1,
    "minor": 0
  },
  "id": "ID",
  "rev": 1,
  "service": "criminal-record",
  "created": "2026-12-11T10:00:00+05:00",
  "updated": "2026-12-11T10:00:00+05:00",
  "answers": {
    "purpose": "abroad"
  },
  "have": [],
  "state": "open"
}
"#;

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg())
        })
    })
}
