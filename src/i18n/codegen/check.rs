//! One language against the reference: the same files, messages, attributes and variables.

use super::model::{Fault, Language, Message, Part, Topic};
use std::collections::BTreeSet;

/// Compares `other` with the reference.
pub(super) fn against(reference: &Language, other: &Language, faults: &mut Vec<Fault>) {
    let names = |language: &Language| language.topics.keys().cloned().collect::<BTreeSet<_>>();
    for topic in names(reference).union(&names(other)) {
        let mut fault = |place: &str, what: String| {
            let (file, place) = (other.file(topic), place.to_owned());
            faults.push(Fault { file, place, what });
        };
        match (reference.topics.get(topic), other.topics.get(topic)) {
            (Some(wanted), Some(found)) => topics(wanted, found, &mut fault),
            (Some(_), None) => fault("file", "is missing".to_owned()),
            (None, _) => fault("file", format!("is not in {}", reference.code)),
        }
    }
}

fn topics(wanted: &Topic, found: &Topic, fault: &mut dyn FnMut(&str, String)) {
    for (id, message) in &wanted.messages {
        match found.messages.get(id) {
            Some(translated) => messages(message, translated, &mut |what| fault(id, what)),
            None => fault(id, "is missing".to_owned()),
        }
    }
    for id in found
        .messages
        .keys()
        .filter(|id| !wanted.messages.contains_key(*id))
    {
        fault(id, "is not in en".to_owned());
    }
}

fn messages(wanted: &Message, found: &Message, fault: &mut dyn FnMut(String)) {
    for (name, part) in &wanted.parts {
        match found.parts.get(name) {
            Some(translated) => variables(name, part, translated, fault),
            // A missing value has been reported when the file was read.
            None if name.is_empty() => {}
            None => fault(format!("the attribute .{name} is missing")),
        }
    }
    for name in found
        .parts
        .keys()
        .filter(|name| !wanted.parts.contains_key(*name))
    {
        if !name.is_empty() {
            fault(format!("the attribute .{name} is not in en"));
        }
    }
}

fn variables(name: &str, wanted: &Part, found: &Part, fault: &mut dyn FnMut(String)) {
    if wanted.variables != found.variables {
        let part = if name.is_empty() {
            String::new()
        } else {
            format!(".{name} ")
        };
        let (found, wanted) = (list(&found.variables), list(&wanted.variables));
        fault(format!("{part}uses {found}, en uses {wanted}"));
    }
}

fn list(variables: &BTreeSet<String>) -> String {
    if variables.is_empty() {
        return "no variables".to_owned();
    }
    let names: Vec<String> = variables.iter().map(|name| format!("${name}")).collect();
    names.join(", ")
}
