//! Writes the Rust source: the enum of the messages, the table of their ids, and the files themselves.

use super::model::{Language, Message};
use super::names::{field, variant};
use super::plurals;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

/// A message with what is written about it.
struct Item<'m> {
    id: &'m str,
    variant: String,
    /// The number of its topic, in alphabetical order.
    topic: usize,
    file: String,
    message: &'m Message,
}

/// The whole source; `languages` are the folders under `root` in the order of `Lang::ALL`.
pub(super) fn source(root: &Path, languages: &[&str], reference: &Language) -> String {
    let topics: Vec<&str> = reference.topics.keys().map(String::as_str).collect();
    let items = items(reference, &topics);
    let mut out = String::from("// Generated from data/messages; do not edit.\n\n");
    // Writing to a String cannot fail.
    let _ = write!(
        out,
        "{}\n{}\n{}\n{}",
        enumeration(&items),
        methods(&items),
        index(&items),
        sources(root, languages, &topics),
    );
    out
}

/// The messages in the order of their ids, whatever their files.
fn items<'m>(reference: &'m Language, topics: &[&str]) -> Vec<Item<'m>> {
    let mut items: Vec<Item<'m>> = reference
        .messages()
        .map(|(topic, id, message)| Item {
            id,
            variant: variant(id),
            topic: topics.iter().take_while(|name| **name != topic).count(),
            file: format!("{topic}.ftl"),
            message,
        })
        .collect();
    items.sort_by_key(|item| item.id);
    items
}

fn enumeration(items: &[Item<'_>]) -> String {
    let mut out = String::from(
        "/// A message of the interface with its arguments.\n\
         #[derive(Debug, Clone, PartialEq, Eq)]\npub enum Msg<'a> {\n",
    );
    for item in items {
        let about = match item.message.comment.trim() {
            "" => format!("`{}` of `{}`", item.id, item.file),
            comment => comment.to_owned(),
        };
        let _ = writeln!(
            out,
            "    #[doc = {about:?}]\n    {}{},",
            item.variant,
            fields(item)
        );
    }
    // Only so that the lifetime is used even if no message takes an argument.
    if items.iter().all(|item| item.message.variables().is_empty()) {
        out.push_str("    #[doc(hidden)]\n    None_(Arg<'a>),\n");
    }
    out.push_str("}\n");
    out
}

fn fields(item: &Item<'_>) -> String {
    let one = |name: &str| format!(" #[doc = \"`${name}`\"] {}: Arg<'a>,", field(name));
    let all: String = item.message.variables().into_iter().map(one).collect();
    if all.is_empty() {
        all
    } else {
        format!(" {{{all} }}")
    }
}

fn methods(items: &[Item<'_>]) -> String {
    let (mut entries, mut arguments, mut samples) = (String::new(), String::new(), String::new());
    for (place, item) in items.iter().enumerate() {
        let name = &item.variant;
        let variables = item.message.variables();
        let rest = if variables.is_empty() { "" } else { " { .. }" };
        let _ = writeln!(
            entries,
            "            Self::{name}{rest} => &INDEX[{place}],"
        );
        let numbers: BTreeSet<&str> = item
            .message
            .parts
            .values()
            .flat_map(plurals::numbers)
            .collect();
        let _ = writeln!(
            samples,
            "            Msg::{name}{},",
            values(&variables, &numbers)
        );
        if !variables.is_empty() {
            let names: String = variables
                .iter()
                .map(|name| format!(" {},", field(name)))
                .collect();
            let pairs: String = variables
                .iter()
                .map(|name| format!(" ({name:?}, {}),", field(name)))
                .collect();
            let _ = writeln!(
                arguments,
                "            Self::{name} {{{names} }} => vec![{pairs} ],"
            );
        }
    }
    format!(
        "impl<'a> Msg<'a> {{\n    \
         /// What is known of the message: id, topic, variables, attributes.\n    \
         #[must_use]\n    #[allow(unreachable_patterns)]\n    \
         pub fn entry(&self) -> &'static Entry {{\n        match self {{\n{entries}            \
         _ => &INDEX[0],\n        }}\n    }}\n\n    \
         /// The arguments by the names of the variables.\n    \
         #[allow(unreachable_patterns)]\n    \
         pub(super) fn arguments(&self) -> Vec<(&'static str, &Arg<'a>)> {{\n        match self {{\n{arguments}            \
         _ => Vec::new(),\n        }}\n    }}\n\n    \
         /// One of each message in the order of [`INDEX`], for tests and for translators: plurals get `number`, the other\n    \
         /// variables get `text`.\n    \
         #[must_use]\n    #[allow(unused_variables)]\n    \
         pub fn samples(number: i64, text: &'a str) -> Vec<Self> {{\n        vec![\n{samples}        ]\n    }}\n}}\n"
    )
}

fn values(variables: &BTreeSet<&str>, numbers: &BTreeSet<&str>) -> String {
    if variables.is_empty() {
        return String::new();
    }
    let one = |name: &&str| {
        let value = if numbers.contains(name) {
            "number"
        } else {
            "text"
        };
        format!(" {}: {value}.into(),", field(name))
    };
    let all: String = variables.iter().map(one).collect();
    format!(" {{{all} }}")
}

fn index(items: &[Item<'_>]) -> String {
    let mut out = format!(
        "/// All messages, sorted by id.\npub static INDEX: [Entry; {}] = [\n",
        items.len()
    );
    for item in items {
        let variables: Vec<&str> = item.message.variables().into_iter().collect();
        let attributes: Vec<&str> = item.message.attributes().collect();
        let _ = writeln!(
            out,
            "    Entry {{ id: {:?}, topic: {}, variables: &{variables:?}, attributes: &{attributes:?} }},",
            item.id, item.topic
        );
    }
    out.push_str("];\n");
    out
}

fn sources(root: &Path, languages: &[&str], topics: &[&str]) -> String {
    let mut out = format!(
        "/// The number of topics.\npub(super) const TOPICS: usize = {};\n\n\
         /// The files by language, in the order of `Lang::ALL`, and by topic.\n\
         pub(super) static SOURCES: [[&str; TOPICS]; {}] = [\n",
        topics.len(),
        languages.len()
    );
    for code in languages {
        out.push_str("    [\n");
        for topic in topics {
            let path = root.join(code).join(format!("{topic}.ftl"));
            let _ = writeln!(out, "        include_str!({path:?}),");
        }
        out.push_str("    ],\n");
    }
    out.push_str("];\n");
    out
}
