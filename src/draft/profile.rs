//! The applicant's own data, kept so that it need not be typed for every application.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{SCHEMA, Schema};

/// One person's values of fields that every form asks for. Asked before it is used.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// version of the stored form
    pub schema: Schema,
    /// number of saves so far; 0 was never saved
    pub rev: u64,
    /// when it was last changed: RFC 3339 with the offset +05:00
    pub updated: String,
    /// values by the field's id; personal data
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
    /// fields of newer minor versions, written back as they were read
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Profile {
    /// An empty profile that was never saved. `now` is RFC 3339 with the offset +05:00.
    #[must_use]
    pub fn new(now: &str) -> Self {
        Self {
            schema: SCHEMA,
            rev: 0,
            updated: now.to_owned(),
            fields: BTreeMap::new(),
            extra: Map::new(),
        }
    }
}

/// Says how many fields there are, never which values: they are personal data.
impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Profile")
            .field("rev", &self.rev)
            .field("fields", &self.fields.len())
            .finish_non_exhaustive()
    }
}
