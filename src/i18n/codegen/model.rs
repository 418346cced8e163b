//! What the checks and the generator need to know of the message files.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// One language: topic (file name without `.ftl`) to file.
pub(super) struct Language {
    pub(super) code: &'static str,
    pub(super) topics: BTreeMap<String, Topic>,
}

/// One file.
#[derive(Default)]
pub(super) struct Topic {
    pub(super) messages: BTreeMap<String, Message>,
}

/// One message.
pub(super) struct Message {
    /// The comment above it, which becomes the doc comment of its variant.
    pub(super) comment: String,
    /// The value under the empty name, and the attributes under theirs.
    pub(super) parts: BTreeMap<String, Part>,
}

/// What one pattern uses.
#[derive(Default)]
pub(super) struct Part {
    pub(super) variables: BTreeSet<String>,
    /// Selections by a variable: its name and the keys of the cases.
    pub(super) selects: Vec<(String, BTreeSet<String>)>,
}

/// One fault; ordered by file, then by message.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fault {
    /// `ru/card.ftl`
    pub(super) file: String,
    /// The message, or `line 12` when there is none.
    pub(super) place: String,
    pub(super) what: String,
}

impl Language {
    /// The name of a topic's file in a fault.
    pub(super) fn file(&self, topic: &str) -> String {
        format!("{}/{topic}.ftl", self.code)
    }

    /// All messages with their topics.
    pub(super) fn messages(&self) -> impl Iterator<Item = (&str, &str, &Message)> {
        self.topics.iter().flat_map(|(topic, file)| {
            let each = move |(id, message)| (topic.as_str(), String::as_str(id), message);
            file.messages.iter().map(each)
        })
    }
}

impl Message {
    /// The variables of the value and of all attributes.
    pub(super) fn variables(&self) -> BTreeSet<&str> {
        self.parts
            .values()
            .flat_map(|part| part.variables.iter().map(String::as_str))
            .collect()
    }

    /// The names of the attributes.
    pub(super) fn attributes(&self) -> impl Iterator<Item = &str> {
        self.parts
            .keys()
            .map(String::as_str)
            .filter(|name| !name.is_empty())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.place, self.what)
    }
}
