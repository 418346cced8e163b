//! From the files of one language to the model; says what is wrong with a file by itself.

use super::model::{Fault, Language, Message, Topic};
use super::walk::{Terms, walk};
use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};
use std::collections::BTreeMap;
use std::path::Path;

/// Reads all `.ftl` files of one language. `Err` is a folder or a file that cannot be read at all.
pub(super) fn language(
    root: &Path,
    code: &'static str,
    faults: &mut Vec<Fault>,
) -> Result<Language, String> {
    let folder = root.join(code);
    let unreadable = |path: &Path, error| format!("{}: {error}", path.display());
    let mut topics = BTreeMap::new();
    for entry in std::fs::read_dir(&folder).map_err(|error| unreadable(&folder, error))? {
        let path = entry.map_err(|error| unreadable(&folder, error))?.path();
        if path.extension().is_none_or(|ext| ext != "ftl") {
            continue;
        }
        let Some(name) = path.file_stem().and_then(|stem| stem.to_str()) else {
            return Err(format!("{}: the name is not Unicode", path.display()));
        };
        let source = std::fs::read_to_string(&path).map_err(|error| unreadable(&path, error))?;
        let mut file = File {
            name: format!("{code}/{name}.ftl"),
            faults,
        };
        topics.insert(name.to_owned(), file.topic(&source));
    }
    Ok(Language { code, topics })
}

/// One file being read.
struct File<'f> {
    name: String,
    faults: &'f mut Vec<Fault>,
}

impl File<'_> {
    fn fault(&mut self, place: &str, what: impl Into<String>) {
        let (file, place) = (self.name.clone(), place.to_owned());
        self.faults.push(Fault {
            file,
            place,
            what: what.into(),
        });
    }

    fn topic(&mut self, source: &str) -> Topic {
        let resource = match parser::parse(source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in &errors {
                    self.fault(&place_of(source, error), format!("syntax: {}", error.kind));
                }
                resource
            }
        };
        let terms = self.terms(&resource);
        let mut topic = Topic::default();
        for entry in &resource.body {
            if let ast::Entry::Message(message) = entry {
                let id = message.id.name;
                let read = self.message(message, &terms);
                if topic.messages.insert(id.to_owned(), read).is_some() {
                    self.fault(id, "is defined twice");
                }
            }
        }
        topic
    }

    /// The terms of the file, for the check that references lead somewhere.
    fn terms(&mut self, resource: &ast::Resource<&str>) -> Terms {
        let mut terms = Terms::new();
        for entry in &resource.body {
            let ast::Entry::Term(term) = entry else {
                continue;
            };
            let id = format!("-{}", term.id.name);
            let attributes = term.attributes.iter();
            let names = attributes
                .map(|attribute| attribute.id.name.to_owned())
                .collect();
            // A term that used another could make a circle; forbidding it is simpler than looking for one.
            walk(&term.value, &Terms::new(), &mut |what| {
                self.fault(&id, what)
            });
            if terms.insert(term.id.name.to_owned(), names).is_some() {
                self.fault(&id, "is defined twice");
            }
        }
        terms
    }

    fn message(&mut self, message: &ast::Message<&str>, terms: &Terms) -> Message {
        let id = message.id.name;
        let mut parts = BTreeMap::new();
        match &message.value {
            Some(value) => {
                let part = walk(value, terms, &mut |what| self.fault(id, what));
                parts.insert(String::new(), part);
            }
            None => self.fault(id, "has no value"),
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            let part = walk(&attribute.value, terms, &mut |what| {
                self.fault(id, format!(".{name}: {what}"));
            });
            if parts.insert(name.to_owned(), part).is_some() {
                self.fault(id, format!(".{name} is defined twice"));
            }
        }
        let comment = message
            .comment
            .as_ref()
            .map(|comment| comment.content.join(" "));
        Message {
            comment: comment.unwrap_or_default(),
            parts,
        }
    }
}

/// `line 12`, counted from 1.
fn place_of(source: &str, error: &ParserError) -> String {
    let before = source.bytes().take(error.pos.start);
    format!("line {}", before.filter(|byte| *byte == b'\n').count() + 1)
}
