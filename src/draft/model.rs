//! What a draft holds.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Closing, DraftId, Note, Submission};

/// The version in which new drafts are written.
///
/// 1.0 had neither `until`, `submission`, `closing`, `notes` nor `restored`.
pub const SCHEMA: Schema = Schema { major: 1, minor: 1 };

/// The version of a stored draft.
///
/// A program reads every minor version of its major one and keeps the fields it does not know;
/// a newer major version it refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schema {
    /// changes that older programs cannot work with
    pub major: u32,
    /// additions
    pub minor: u32,
}

/// An application being prepared.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Draft {
    /// version of the stored form
    pub schema: Schema,
    /// short id, also the file name
    pub id: DraftId,
    /// number of saves so far; 0 is a draft that was never saved
    pub rev: u64,
    /// id of the service
    pub service: String,
    /// when it was begun: RFC 3339 with the offset +05:00
    pub created: String,
    /// when it was last changed: RFC 3339 with the offset +05:00
    pub updated: String,
    /// office or place where it will be filed, as an id
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    /// the day of filing, ISO
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filed: Option<String>,
    /// answers by the question's key; personal data
    pub answers: BTreeMap<String, String>,
    /// ids of the documents at hand
    pub have: BTreeSet<String>,
    /// the last day of validity printed on a document, ISO, by the document's id
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub until: BTreeMap<String, String>,
    /// how far it has come
    pub state: State,
    /// what was fixed when it was handed in
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submission: Option<Submission>,
    /// how it ended
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closing: Option<Closing>,
    /// what was noted on the way, the oldest first; may hold personal data
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// the revision whose content this one has again, after an undo
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restored: Option<u64>,
    /// fields of newer minor versions, written back as they were read
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// How far an application has come.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum State {
    /// being prepared
    #[default]
    Open,
    /// handed in
    Submitted,
    /// done with
    Closed,
    /// a state of a newer version, kept as it was
    Unknown(String),
}

impl Draft {
    /// An empty draft that was never saved. `now` is RFC 3339 with the offset +05:00.
    #[must_use]
    pub fn new(id: DraftId, service: &str, now: &str) -> Self {
        Self {
            schema: SCHEMA,
            id,
            rev: 0,
            service: service.to_owned(),
            created: now.to_owned(),
            updated: now.to_owned(),
            office: None,
            filed: None,
            answers: BTreeMap::new(),
            have: BTreeSet::new(),
            until: BTreeMap::new(),
            state: State::Open,
            submission: None,
            closing: None,
            notes: Vec::new(),
            restored: None,
            extra: Map::new(),
        }
    }
}

/// Says how many answers there are, never which: they are personal data.
impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Draft")
            .field("id", &self.id)
            .field("rev", &self.rev)
            .field("service", &self.service)
            .field("state", &self.state)
            .field("answers", &self.answers.len())
            .field("have", &self.have.len())
            .field("notes", &self.notes.len())
            .finish_non_exhaustive()
    }
}

impl State {
    /// The word in which it is stored and printed in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Submitted => "submitted",
            Self::Closed => "closed",
            Self::Unknown(word) => word,
        }
    }
}

impl From<String> for State {
    fn from(word: String) -> Self {
        match word.as_str() {
            "open" => Self::Open,
            "submitted" => Self::Submitted,
            "closed" => Self::Closed,
            _ => Self::Unknown(word),
        }
    }
}

impl From<State> for String {
    fn from(state: State) -> Self {
        state.as_str().to_owned()
    }
}
