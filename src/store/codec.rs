//! A draft as bytes: pretty-printed JSON whose last member is a checksum over everything before it.
//!
//! The checksum is taken over the bytes and not over their meaning, so that it does not depend on how a JSON
//! library orders keys or prints numbers.

use serde::Deserialize;

use super::checksum::crc32;
use super::error::{Damage, StoreError};
use crate::draft::{Draft, SCHEMA, Schema};

/// The largest file that is read or written: far above any draft, far below what would hurt.
pub const MAX_BYTES: u64 = 1024 * 1024;

/// How pretty-printed JSON ends; the checksum goes before it.
const END: &[u8] = b"\n}";
const TAIL_START: &[u8] = b",\n  \"checksum\": \"crc32:";
const TAIL_LEN: usize = TAIL_START.len() + 8 + 4;

/// The file of a draft. Reads it back before it is let out: what is saved can be loaded.
pub(super) fn encode(draft: &Draft) -> Result<Vec<u8>, StoreError> {
    let id = draft.id;
    if draft.extra.contains_key("checksum") {
        return Err(StoreError::Unrepresentable { id });
    }
    let mut bytes =
        serde_json::to_vec_pretty(draft).map_err(|_| StoreError::Unrepresentable { id })?;
    bytes.truncate(bytes.len().saturating_sub(END.len()));
    let tail = tail(&bytes);
    bytes.extend_from_slice(&tail);
    let size = bytes.len() as u64;
    if size > MAX_BYTES {
        return Err(StoreError::TooLarge {
            id,
            bytes: size,
            limit: MAX_BYTES,
        });
    }
    match decode(bytes.clone()) {
        Ok(again) if again == *draft => Ok(bytes),
        _ => Err(StoreError::Unrepresentable { id }),
    }
}

/// The draft in a file.
pub(super) fn decode(mut bytes: Vec<u8>) -> Result<Draft, Damage> {
    let (body, end) = bytes.split_at(bytes.len().saturating_sub(TAIL_LEN));
    if !end.starts_with(TAIL_START) {
        return Err(diagnose(&bytes));
    }
    if end != tail(body) {
        return Err(Damage::Checksum);
    }
    let body = body.len();
    bytes.truncate(body);
    bytes.extend_from_slice(END);
    // The version before the rest: a newer major version may have any other shape.
    check_version(&bytes)?;
    serde_json::from_slice(&bytes).map_err(|error| fault(&error))
}

fn tail(body: &[u8]) -> Vec<u8> {
    let mut tail = TAIL_START.to_vec();
    tail.extend_from_slice(format!("{:08x}\"\n}}\n", crc32(body)).as_bytes());
    tail
}

/// A file that does not end in our checksum: of a newer program, not JSON, or changed by hand.
fn diagnose(bytes: &[u8]) -> Damage {
    check_version(bytes).err().unwrap_or(Damage::Checksum)
}

fn check_version(bytes: &[u8]) -> Result<(), Damage> {
    #[derive(Deserialize)]
    struct Versioned {
        schema: Schema,
    }
    let Schema { major, minor } = serde_json::from_slice::<Versioned>(bytes)
        .map_err(|error| fault(&error))?
        .schema;
    if major > SCHEMA.major {
        Err(Damage::TooNew { major, minor })
    } else {
        Ok(())
    }
}

/// The place only: the library's own text may repeat content.
fn fault(error: &serde_json::Error) -> Damage {
    let (line, column) = (error.line(), error.column());
    if error.is_data() {
        Damage::NotADraft { line, column }
    } else {
        Damage::NotJson { line, column }
    }
}
