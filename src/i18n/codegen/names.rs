//! Ids become variants and variables become fields: both must be possible and unambiguous in Rust.

use super::model::{Fault, Language};
use std::collections::BTreeMap;

/// Words that cannot be the name of a field or a variant.
const KEYWORDS: &str = " abstract as async await become box break const continue crate do dyn else enum extern false final fn \
    for gen if impl in let loop macro match mod move mut override priv pub ref return self static struct super trait true \
    try type typeof unsafe unsized use virtual where while yield Self _ ";

/// Checks the names of the reference language.
pub(super) fn check(language: &Language, faults: &mut Vec<Fault>) {
    let mut variants: BTreeMap<String, (&str, &str)> = BTreeMap::new();
    for (topic, id, message) in language.messages() {
        let mut fault = |what| {
            faults.push(Fault {
                file: language.file(topic),
                place: id.to_owned(),
                what,
            });
        };
        let variant = variant(id);
        if !kebab(id) {
            fault("is not lower-case words joined by hyphens".to_owned());
        } else if KEYWORDS.contains(&format!(" {variant} ")) {
            fault(format!("would be called {variant}, a word of Rust"));
        }
        if let Some((topic, other)) = variants.insert(variant, (topic, id)) {
            fault(format!(
                "has the same name as {other} in {}",
                language.file(topic)
            ));
        }
        for name in message.variables() {
            if !kebab(name) || KEYWORDS.contains(&format!(" {} ", field(name))) {
                fault(format!("{{${name}}} cannot be the name of a field"));
            }
        }
    }
}

/// `due-line` to `DueLine`.
pub(super) fn variant(id: &str) -> String {
    id.split('-').map(capitalised).collect()
}

/// `from-date` to `from_date`.
pub(super) fn field(variable: &str) -> String {
    variable.replace('-', "_")
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + letters.as_str()
    })
}

/// Lower-case words that begin the name with a letter; a later word may be a number.
fn kebab(name: &str) -> bool {
    let small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name
            .split('-')
            .all(|word| !word.is_empty() && word.bytes().all(small))
}
