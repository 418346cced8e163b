//! A draft or profile as bytes: pretty-printed JSON whose last member is a checksum over everything before it.
//!
//! The checksum is taken over the bytes and not over their meaning, so that it does not depend on how a JSON
//! library orders keys or prints numbers.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::error::{Damage, StoreError};
use crate::draft::{Draft, Profile, SCHEMA, Schema};

/// The largest file that is read or written: far above any draft, far below what would hurt.
pub const MAX_BYTES: u64 = 1024 * 1024;

/// How pretty-printed JSON ends; the checksum goes before it.
const END: &[u8] = b"\n}";
const TAIL_START: &[u8] = b",\n  \"checksum\": \"crc32:";
const TAIL_LEN: usize = TAIL_START.len() + 8 + 4;

/// What is kept in a file of its own.
pub(super) trait Stored: Serialize + DeserializeOwned + PartialEq {
    fn schema(&self) -> Schema;
    fn extra(&self) -> &Map<String, Value>;
}

impl Stored for Draft {
    fn schema(&self) -> Schema {
        self.schema
    }

    fn extra(&self) -> &Map<String, Value> {
        &self.extra
    }
}

impl Stored for Profile {
    fn schema(&self) -> Schema {
        self.schema
    }

    fn extra(&self) -> &Map<String, Value> {
        &self.extra
    }
}

/// The file of a draft or profile, to be named in an error. Reads it back before it is let out: what is saved can be
/// loaded.
pub(super) fn encode<T: Stored>(value: &T, name: &str) -> Result<Vec<u8>, StoreError> {
    let unrepresentable = || StoreError::Unrepresentable {
        name: name.to_owned(),
    };
    if value.extra().contains_key("checksum") {
        return Err(unrepresentable());
    }
    let mut bytes = serde_json::to_vec_pretty(value).map_err(|_| unrepresentable())?;
    bytes.truncate(bytes.len().saturating_sub(END.len()));
    let tail = tail(&bytes);
    bytes.extend_from_slice(&tail);
    let size = bytes.len() as u64;
    if size > MAX_BYTES {
        return Err(StoreError::TooLarge {
            name: name.to_owned(),
            bytes: size,
            limit: MAX_BYTES,
        });
    }
    match decode::<T>(bytes.clone()) {
        Ok(again) if again == *value => Ok(bytes),
        _ => Err(unrepresentable()),
    }
}

/// The draft or profile in a file.
pub(super) fn decode<T: Stored>(mut bytes: Vec<u8>) -> Result<T, Damage> {
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
    // One pass where all is well; only for what cannot be read is the version asked first, for a newer major version
    // may have any other shape.
    match serde_json::from_slice::<T>(&bytes) {
        Ok(value) => supported(value.schema()).map(|()| value),
        Err(error) => Err(check_version(&bytes).err().unwrap_or_else(|| fault(&error))),
    }
}

fn tail(body: &[u8]) -> Vec<u8> {
    let mut tail = TAIL_START.to_vec();
    tail.extend_from_slice(format!("{:08x}\"\n}}\n", crc32fast::hash(body)).as_bytes());
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
    let versioned = serde_json::from_slice::<Versioned>(bytes).map_err(|error| fault(&error))?;
    supported(versioned.schema)
}

fn supported(Schema { major, minor }: Schema) -> Result<(), Damage> {
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
