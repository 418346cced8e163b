//! Plural selections have the cases that the language needs, and none that it never uses.

use super::model::{Fault, Language, Part};
use std::collections::BTreeSet;

/// The plural categories of the languages; `other` is always allowed.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Checks every plural selection of a language.
pub(super) fn check(language: &Language, faults: &mut Vec<Fault>) {
    for (topic, id, message) in language.messages() {
        for (variable, keys) in message.parts.values().flat_map(|part| &part.selects) {
            for what in faults_of(language.code, keys) {
                let what = format!("the plural of ${variable} {what}");
                faults.push(Fault {
                    file: language.file(topic),
                    place: id.to_owned(),
                    what,
                });
            }
        }
    }
}

/// The variables of a part that select a plural, so that a sample of them must be a number.
pub(super) fn numbers(part: &Part) -> impl Iterator<Item = &str> {
    part.selects
        .iter()
        .filter(|(_, keys)| is_plural(keys))
        .map(|(variable, _)| variable.as_str())
}

/// A selection is a plural one when a key is a number or a category other than `other`, which is also the usual name
/// of the default case in selections by a word.
fn is_plural(keys: &BTreeSet<String>) -> bool {
    keys.iter().any(|key| {
        let number = key.starts_with(|first: char| first.is_ascii_digit() || first == '-');
        number || (key != "other" && CATEGORIES.contains(&key.as_str()))
    })
}

/// None or some: a choice between two wordings, and not between forms of a word.
fn is_none_or_some(keys: &BTreeSet<String>) -> bool {
    keys.iter().map(String::as_str).eq(["0", "other"])
}

fn faults_of(code: &str, keys: &BTreeSet<String>) -> Vec<String> {
    if !is_plural(keys) || is_none_or_some(keys) {
        return Vec::new();
    }
    let mut faults = Vec::new();
    for choice in needed(code) {
        if !choice.iter().any(|key| keys.contains(*key)) {
            faults.push(format!("lacks the case [{}]", choice.join("] or [")));
        }
    }
    for key in CATEGORIES {
        let used = key == "one" || needed(code).iter().any(|choice| choice.contains(&key));
        if keys.contains(key) && !used {
            faults.push(format!("has the case [{key}], which is never used"));
        }
    }
    faults
}

/// The cases that a language needs, any one of each group. English and Kazakh may also single out `one`.
fn needed(code: &str) -> &'static [&'static [&'static str]] {
    match code {
        // A whole number in Russian is never `other`, but it serves as the default case in place of `many`.
        "ru" => &[&["one"], &["few"], &["many", "other"]],
        _ => &[&["other"]],
    }
}
