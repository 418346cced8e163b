//! The schemas for editors say what the loader says: they take every data file, and refuse what it cannot read.

use std::fs;
use std::path::PathBuf;

use certctl::catalogue::{
    DataFile, FIXED_FILES, Fault, FaultKind, Tables, schema_kind, schema_kinds,
};
use certctl::embedded;
use jsonschema::Validator;
use serde_json::Value;

use crate::support::{DATA, files, folder};

fn validator(kind: &str) -> Validator {
    let text = embedded::catalogue().schema(kind).unwrap();
    let schema: Value = serde_json::from_str(text).unwrap();
    assert_eq!(
        schema["$schema"], "https://json-schema.org/draft/2020-12/schema",
        "{kind}"
    );
    jsonschema::validator_for(&schema).unwrap()
}

/// A data file as an editor sees it; none for what is no TOML.
fn value(file: &DataFile) -> Option<Value> {
    let table: toml::Table = toml::from_str(&file.text).ok()?;
    Some(serde_json::to_value(table).unwrap())
}

fn faults(file: &DataFile) -> Vec<String> {
    let validator = validator(schema_kind(&file.path).unwrap());
    let value = value(file).unwrap();
    let faults = validator.iter_errors(&value);
    faults
        .map(|fault| format!("{}{}: {fault}", file.path, fault.instance_path()))
        .collect()
}

#[test]
fn every_file_of_the_release_is_valid() {
    for file in DATA.iter() {
        assert_eq!(faults(file), Vec::<String>::new());
    }
}

#[test]
fn every_file_that_is_read_has_a_schema() {
    let kinds: Vec<&str> = schema_kinds().into_iter().map(|(kind, _)| kind).collect();
    for path in FIXED_FILES.into_iter().chain([
        "calendar.toml",
        "services/any/one.toml",
        "journeys/one.toml",
    ]) {
        let kind = schema_kind(path).unwrap();
        assert!(kinds.contains(&kind), "{path}");
        validator(kind);
    }
    for path in ["service.toml", "services/one.json", "money", "sources.tml"] {
        assert_eq!(schema_kind(path), None, "{path}");
    }
}

/// The days of one's own that the guide shows.
#[test]
fn the_calendar_of_the_guide_is_valid() {
    let guide = fs::read_to_string(folder("data/README.md")).unwrap();
    let own = guide.split("### `calendar.toml`").nth(1).unwrap();
    let text = own.split("```toml\n").nth(1).unwrap();
    let file = DataFile {
        path: "calendar.toml".to_owned(),
        text: text.split("```").next().unwrap().to_owned(),
    };
    assert_eq!(faults(&file), Vec::<String>::new());
}

fn invalid() -> Vec<PathBuf> {
    let kinds = ["instead", "before"].map(|kind| folder("tests/catalogue/invalid").join(kind));
    let entries = kinds.iter().flat_map(|kind| fs::read_dir(kind).unwrap());
    entries.map(|entry| entry.unwrap().path()).collect()
}

/// What the loader cannot even read, an editor marks; what only the files together get wrong, it cannot know.
#[test]
fn what_the_loader_cannot_read_is_invalid() {
    let mut seen = 0;
    for fault in invalid() {
        for file in files(&fault) {
            let (Some(kind), Some(value)) = (schema_kind(&file.path), value(&file)) else {
                continue;
            };
            // Alone, it is read before the others are missed.
            let review = Tables::review(std::slice::from_ref(&file), None);
            let of_it = |fault: &&Fault| fault.file == file.path;
            let unread = review
                .faults
                .iter()
                .filter(of_it)
                .any(|fault| matches!(fault.kind, FaultKind::Syntax(_)));
            if !unread {
                continue;
            }
            seen += 1;
            assert!(!validator(kind).is_valid(&value), "{}", fault.display());
        }
    }
    assert!(seen > 15, "{seen}");
}

#[test]
fn editors_are_told_what_each_key_is_for() {
    for (kind, _) in schema_kinds() {
        let text = embedded::catalogue().schema(kind).unwrap();
        let schema: Value = serde_json::from_str(text).unwrap();
        let mut bare = Vec::new();
        walk(&schema, "", &mut bare);
        assert!(bare.is_empty(), "{kind}: {bare:?}");
    }
}

/// Notes the properties that have no description, and the tables that take any key.
fn walk(schema: &Value, path: &str, bare: &mut Vec<String>) {
    let Some(members) = schema.as_object() else {
        return;
    };
    if let Some(Value::Object(properties)) = members.get("properties") {
        if members.get("additionalProperties") != Some(&Value::Bool(false)) {
            bare.push(format!("{path} is open"));
        }
        for (key, property) in properties {
            if property.get("description").is_none() && !path.starts_with("/Condition") {
                bare.push(format!("{path}.{key}"));
            }
        }
    }
    if let Some(Value::Object(defs)) = members.get("$defs") {
        for (name, def) in defs {
            walk(def, &format!("/{name}"), bare);
        }
    }
}
